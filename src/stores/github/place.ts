/** The repository, or its environment, that secrets belong to. `environment` is empty for a repository. */
export interface SecretPlace {
  readonly owner: string;
  readonly repository: string;
  readonly environment: string;
}

/** Describe where secrets are. */
export const describePlace = ({ owner, repository, environment }: SecretPlace): string =>
  `the ${environment ? `environment \`${environment}\` of` : 'repository'} \`${owner}/${repository}\``;
