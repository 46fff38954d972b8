import type { NoResponse } from '../http/exchange.ts';
import { describeNoResponse } from './no-response.ts';
import { cancelledProblem, ownProblem, type Problem } from './problem.ts';

/** The call to GitHub that failed, and its secret. */
export type SecretAction =
  | { readonly kind: 'write' | 'delete' | 'look-up'; readonly secret: string }
  | { readonly kind: 'read-key'; readonly place: SecretPlace };

/** The repository, or its environment, that secrets belong to. `environment` is empty for a repository. */
export interface SecretPlace {
  readonly owner: string;
  readonly repository: string;
  readonly environment: string;
}

function describeFailure(action: SecretAction): string {
  switch (action.kind) {
    case 'write':
      return `Could not confirm the write of the secret \`${action.secret}\`.`;
    case 'delete':
      return `Could not confirm the deletion of the secret \`${action.secret}\`.`;
    case 'look-up':
      return `The secret \`${action.secret}\` was not looked up.`;
    case 'read-key':
      return 'The public key for secrets was not read.';
  }
}

/** The problem of a request to GitHub without a response. */
export function githubNoResponse(action: SecretAction, exchange: NoResponse): Problem {
  return exchange.reason === 'cancelled'
    ? cancelledProblem()
    : ownProblem('github-unavailable', `${describeFailure(action)} ${describeNoResponse(exchange)}`, exchange.detail);
}

/** The problem of a GitHub public key that can't be used. */
export function unusableKeyProblem(action: SecretAction): Problem {
  return ownProblem('github-unavailable', `${describeFailure(action)} GitHub's public key cannot be used.`);
}

/** The status and the message of an unsuccessful response from GitHub. */
export interface GithubResponse {
  readonly status: number;
  /** GitHub's `message`. */
  readonly message: string;
}

/** The problem of a rate limit. `retryAt`: its end in milliseconds since the epoch, if it is known. */
export function githubRateLimit(action: SecretAction, { status, message }: GithubResponse, retryAt: number | undefined): Problem {
  const until = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString()}`;
  const summary = `${describeFailure(action)} GitHub returned HTTP ${status}: the rate limit is reached${until}.`;
  return { ...ownProblem('github-unavailable', summary, message), retryAt };
}

/** The problem of a repository that was renamed or transferred. */
export function githubMoved(action: SecretAction, { status }: GithubResponse): Problem {
  const problem = ownProblem('github-unavailable', `${describeFailure(action)} GitHub returned HTTP ${status}: the repository has moved.`);
  return { ...problem, advice: 'Set `secret-repository` to the new name of the repository.' };
}

/** The problem of a token that lacks a permission. `permissions`: the required ones that GitHub names, such as `secrets=write`. */
export function githubForbidden(action: SecretAction, { status, message }: GithubResponse, permissions: string | undefined): Problem {
  if (action.kind === 'read-key' && status === 404) {
    const { owner, repository, environment } = action.place;
    const missing = environment ? `environment \`${environment}\` in \`${owner}/${repository}\`` : `repository \`${owner}/${repository}\``;
    return ownProblem('github-permission', `GitHub found no ${missing}, or the token can't see it (HTTP 404).`);
  }
  const required = permissions ? ` (required permission: ${permissions})` : '';
  return ownProblem('github-permission', `${describeFailure(action)} GitHub returned HTTP ${status}:`, `${message}${required}`);
}

/** The problem of any other unsuccessful response. */
export function githubUnavailable(action: SecretAction, { status, message }: GithubResponse): Problem {
  return ownProblem('github-unavailable', `${describeFailure(action)} GitHub returned HTTP ${status}${message ? ':' : '.'}`, message);
}
