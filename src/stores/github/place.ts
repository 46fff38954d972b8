/** The repository, or its environment, that secrets belong to. `environment` is empty for a repository. */
export type SecretPlace = Readonly<{ owner: string; repository: string; environment: string }>;

/** Describe where secrets are. */
export const describePlace = ({ owner, repository, environment }: SecretPlace): string =>
  `the ${environment ? `environment \`${environment}\` of` : 'repository'} \`${owner}/${repository}\``;
