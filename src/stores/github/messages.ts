import { ACTION_ERRORS, cancelledProblem } from '../../errors/action-errors.ts';
import { describeNoResponse } from '../../errors/no-response.ts';
import { createProblem, type Problem } from '../../errors/problem.ts';
import type { Exchange, NoResponse } from '../../http/types.ts';
import { messageOf, type OctokitResponse } from './octokit.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

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

/** The header that lists the permissions that a request needs, such as `secrets=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

/** The problem of an unsuccessful request to GitHub. `now` is in milliseconds since the epoch. */
export function githubProblem(exchange: Exchange<OctokitResponse>, action: SecretAction, now: number): Problem {
  if (exchange.kind === 'no-response') {
    return noResponse(action, exchange);
  }
  const { response } = exchange;
  const { status } = response;
  if (isRateLimited(response)) {
    return rateLimit(action, response, rateLimitEnd(response, now));
  }
  if (status >= 300 && status < 400) {
    return moved(action, response);
  }
  return status === 401 || status === 403 || status === 404 ? forbidden(action, response) : unavailable(action, response);
}

/** The problem of a GitHub public key that can't be used. */
export function unusableKeyProblem(action: SecretAction): Problem {
  return createProblem(ACTION_ERRORS.githubUnavailable, `${describeFailure(action)} GitHub's public key cannot be used.`);
}

function noResponse(action: SecretAction, exchange: NoResponse): Problem {
  return exchange.reason === 'cancelled'
    ? cancelledProblem()
    : createProblem(ACTION_ERRORS.githubUnavailable, `${describeFailure(action)} ${describeNoResponse(exchange)}`, {
        untrustedDetail: exchange.detail,
      });
}

/** `retryAt`: the end of the rate limit in milliseconds since the epoch, if it is known. */
function rateLimit(action: SecretAction, response: OctokitResponse, retryAt: number | undefined): Problem {
  const until = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString()}`;
  return createProblem(
    ACTION_ERRORS.githubUnavailable,
    `${describeFailure(action, true)} GitHub returned HTTP ${response.status}: the rate limit is reached${until}.`,
    {
      untrustedDetail: messageOf(response),
      retryAt,
      advice: retryAt === undefined ? 'Start a new run in a minute.' : 'Start a new run after the time in `retry-at`.',
    },
  );
}

/** The problem of a redirect: of a repository that was renamed or transferred, or of a server whose API has another URL. */
function moved(action: SecretAction, { status, headers }: OctokitResponse): Problem {
  const isMoved = /\/repositories\/\d+(\/|$)/.test(String(headers['location']));
  const [what, advice] = isMoved
    ? [': the repository has moved.', 'Set `secret-repository` to the new name of the repository.']
    : [', a redirect to another page.', 'Correct `github-api-url`. On GitHub Enterprise Server, it ends in `/api/v3`.'];
  return createProblem(ACTION_ERRORS.githubUnavailable, `${describeFailure(action, true)} GitHub returned HTTP ${status}${what}`, {
    advice,
  });
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

/** The advice if GitHub's message names the reason. */
function refusalAdvice(response: OctokitResponse): string | undefined {
  const message = messageOf(response);
  return REFUSALS.find(([status, pattern]) => status === response.status && pattern.test(message))?.[2];
}

/** The problem of a token that lacks a permission. GitHub names the required ones in a header. */
function forbidden(action: SecretAction, response: OctokitResponse): Problem {
  const { status, headers } = response;
  if (action.kind === 'read-key' && status === 404) {
    const { owner, repository, environment } = action.place;
    const missing = environment ? `environment \`${environment}\` in \`${owner}/${repository}\`` : `repository \`${owner}/${repository}\``;
    return createProblem(ACTION_ERRORS.githubPermission, `GitHub found no ${missing}, or the token can't see it (HTTP 404).`);
  }
  const permissions = headers[ACCEPTED_PERMISSIONS];
  const required = permissions ? ` (required permission: ${permissions})` : '';
  return createProblem(ACTION_ERRORS.githubPermission, `${describeFailure(action, true)} GitHub returned HTTP ${status}:`, {
    untrustedDetail: `${messageOf(response)}${required}`,
    advice: refusalAdvice(response),
  });
}

const REFUSED_ADVICE = "See GitHub's message. Check `secret-repository`, `secret-environment` and `github-token`.";

function unavailable(action: SecretAction, response: OctokitResponse): Problem {
  const { status } = response;
  const message = messageOf(response);
  const isRefused = status >= 400 && status < 500;
  const summary = `${describeFailure(action, isRefused)} GitHub returned HTTP ${status}${message ? ':' : '.'}`;
  return createProblem(ACTION_ERRORS.githubUnavailable, summary, {
    untrustedDetail: message,
    ...(isRefused && { advice: refusalAdvice(response) ?? REFUSED_ADVICE }),
  });
}
