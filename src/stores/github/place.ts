/** The repository, or its environment, that secrets belong to. `environment` is empty for a repository. */
export interface SecretPlace {
  readonly owner: string;
  readonly repository: string;
  readonly environment: string;
}

/** Describe where secrets are. */
export function describePlace({ owner, repository, environment }: SecretPlace): string {
  return `the ${environment ? `environment \`${environment}\` of` : 'repository'} \`${owner}/${repository}\``;
}
