// A method for each endpoint of GitHub's REST API, in a table of 100 kB. @actions/github adds them to octokit. The action names its
// endpoints in octokit.request, which doesn't need the table.
export const restEndpointMethods = () => ({});
