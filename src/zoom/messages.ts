import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { createProblem, type Problem, type Rejection } from '../errors/problem.ts';
import { rejectionOf } from './errors.ts';

/** The sentences for requests other than the update, if there is no response to them. */
export const NO_ACCESS_TOKEN = 'There is no access token.';
export const POLICY_NOT_READ = "The account's password policy was not read.";
export const USER_NOT_LOOKED_UP = 'The user was not looked up.';

/** The summary of a rejected token request. Zoom's text follows it. */
export const TOKEN_REQUEST_REJECTED = 'Zoom rejected the token request:';

/** The problem of an access token that no request of a dry run verified. */
export function tokenNotVerifiedProblem(): Problem {
  return createProblem(ACTION_ERRORS.notFromZoom, 'No response showed that Zoom accepts the access token.');
}

/** The problem of a token response without a usable access token. */
export function noUsableTokenProblem(status: number): Problem {
  return createProblem(ACTION_ERRORS.notFromZoom, `The token endpoint returned no usable access token: HTTP ${status}.`);
}

/** The problem of a response to the policy request that is neither a policy nor a rejection. */
export function unexpectedPolicyProblem(status: number): Problem {
  return createProblem(ACTION_ERRORS.notFromZoom, `${POLICY_NOT_READ} The response is HTTP ${status}.`);
}

/**
 * The problem of a response without a Zoom error code: Zoom is out of service, the URL is wrong, or something else responded. `server`: the
 * header, which that server chose.
 */
export function noErrorCodeProblem(status: number, server: string | undefined): Problem {
  const { outOfService, wrongUrl, notFromZoom } = ACTION_ERRORS;
  const entry = status >= 500 ? outOfService : status === 404 || status === 405 ? wrongUrl : notFromZoom;
  const summary = `HTTP ${status} without a Zoom error code.${server ? ' The header `server` of the response:' : ''}`;
  return createProblem(entry, summary, { untrustedDetail: server });
}

/** The summary of a rejection with a Zoom error code. Zoom's text, if there is one, follows it. */
export function rejectionSummary(hasText: boolean): string {
  return hasText ? 'Zoom responded:' : 'Zoom responded with a code and no text.';
}

/** The reasons why Zoom will reject the update of a user, each with the error code that it will return. */
const USER_REASONS = {
  admin: { code: 1117, summary: 'The user is the owner or an admin of the account. Zoom will reject the update.' },
  pending: { code: 1120, summary: 'The user has not accepted the invitation. Zoom will reject the update.' },
  noWorkEmail: { code: 1123, summary: 'The user does not sign in with a Zoom work email. Zoom will reject the update.' },
} as const;

/** The rejection of an update for a user whose password can't be changed, with the code that Zoom documents for it. */
export function userRejection(reason: keyof typeof USER_REASONS): Rejection {
  const { code, summary } = USER_REASONS[reason];
  return rejectionOf(code, summary);
}

/** The rejection of an access token whose scopes, as listed in the token response, are not sufficient for the update. */
export function scopeRejection(): Rejection {
  return rejectionOf(4711, 'The access token lacks the scope for the update.');
}
