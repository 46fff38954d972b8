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

/** Describe what failed. `isRefused`: GitHub responded that it did not do it. */
function describeFailure(action: SecretAction, isRefused = false): string {
  switch (action.kind) {
    case 'write':
      return isRefused
        ? `GitHub did not write the secret \`${action.secret}\`.`
        : `Could not confirm the write of the secret \`${action.secret}\`.`;
    case 'delete':
      return isRefused
        ? `GitHub did not delete the secret \`${action.secret}\`.`
        : `Could not confirm the deletion of the secret \`${action.secret}\`.`;
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
  const advice = retryAt === undefined ? 'Start a new run in a minute.' : 'Start a new run after the time in `retry-at`.';
  return { ...ownProblem('github-unavailable', summary, message), retryAt, advice };
}

/** The problem of a redirect: of a repository that was renamed or transferred, or of a server whose API has another URL. */
export function githubMoved(action: SecretAction, { status }: GithubResponse, location: string): Problem {
  const summary = `${describeFailure(action, true)} GitHub returned HTTP ${status}`;
  return /\/repositories\/\d+(\/|$)/.test(location)
    ? {
        ...ownProblem('github-unavailable', `${summary}: the repository has moved.`),
        advice: 'Set `secret-repository` to the new name of the repository.',
      }
    : {
        ...ownProblem('github-unavailable', `${summary}, a redirect to another page.`),
        advice: 'Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`.',
      };
}

/** The usual meaning of GitHub's 4xx, by GitHub's message. Source: GitHub's documentation of the REST API and of its secrets. */
const REFUSALS: readonly (readonly [status: number, message: RegExp, advice: string])[] = [
  [
    401,
    /bad credentials/i,
    '`github-token` has expired, was revoked or is incomplete. Create a new one, or let `actions/create-github-app-token` create one in the same job.',
  ],
  [403, /archived/i, 'The repository is archived. Unarchive it, or store the secret in another repository with `secret-repository`.'],
  [403, /saml/i, 'Authorize the token for the single sign-on of the organization, or use a GitHub App.'],
  [
    403,
    /personal access token \(classic\)|forbids access/i,
    'The organization forbids this kind of token or its lifetime. Use a GitHub App token or a fine-grained token that its policy allows.',
  ],
  [
    422,
    /limit|maximum|exceed|100 secrets/i,
    'The repository or the environment has the maximum of 100 secrets. Delete one that is not needed.',
  ],
];

/** The problem of a token that lacks a permission. `permissions`: the required ones that GitHub names, such as `secrets=write`. */
export function githubForbidden(action: SecretAction, { status, message }: GithubResponse, permissions: string | undefined): Problem {
  if (action.kind === 'read-key' && status === 404) {
    const { owner, repository, environment } = action.place;
    const missing = environment ? `environment \`${environment}\` in \`${owner}/${repository}\`` : `repository \`${owner}/${repository}\``;
    return ownProblem('github-permission', `GitHub found no ${missing}, or the token can't see it (HTTP 404).`);
  }
  const required = permissions ? ` (required permission: ${permissions})` : '';
  const problem = ownProblem(
    'github-permission',
    `${describeFailure(action, true)} GitHub returned HTTP ${status}:`,
    `${message}${required}`,
  );
  return withRefusal(problem, { status, message });
}

/** The problem of any other unsuccessful response. */
export function githubUnavailable(action: SecretAction, { status, message }: GithubResponse): Problem {
  const isRefused = status >= 400 && status < 500;
  const problem = ownProblem(
    'github-unavailable',
    `${describeFailure(action, isRefused)} GitHub returned HTTP ${status}${message ? ':' : '.'}`,
    message,
  );
  return isRefused ? withRefusal({ ...problem, advice: REFUSED_ADVICE }, { status, message }) : problem;
}

const REFUSED_ADVICE = "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.";

/** Replace the advice if GitHub's message names the reason. */
function withRefusal(problem: Problem, { status, message }: GithubResponse): Problem {
  const known = REFUSALS.find(([each, pattern]) => each === status && pattern.test(message));
  return known ? { ...problem, advice: known[2] } : problem;
}
