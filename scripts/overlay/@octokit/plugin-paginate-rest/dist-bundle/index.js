// Pages of lists, with the names of all endpoints that have them. @actions/github adds it to octokit. The action reads no lists.
export const paginateRest = () => ({});
