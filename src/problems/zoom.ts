import { NOT_FROM_ZOOM, OUT_OF_SERVICE, WRONG_URL } from './own-errors.ts';
import { ownProblem, type Problem } from './problem.ts';

/** The sentences for requests other than the update, if there is no response to them. */
export const NO_ACCESS_TOKEN = 'There is no access token.';
export const POLICY_NOT_READ = "The account's password policy was not read.";
export const USER_NOT_LOOKED_UP = 'The user was not looked up.';

/** The sentence for an access token that no request of a dry run verified. */
export const TOKEN_NOT_VERIFIED = 'No response showed that Zoom accepts the access token.';

/** The summary of a rejected token request. Zoom's text follows it. */
export const TOKEN_REQUEST_REJECTED = 'Zoom rejected the token request:';

/** The problem of a token response without a usable access token. */
export function noUsableTokenProblem(status: number): Problem {
  return ownProblem('unexpected-response', `The token endpoint returned no usable access token: HTTP ${status}.`);
}

/** The problem of a response to the policy request that is neither a policy nor a rejection. */
export function unexpectedPolicyProblem(status: number): Problem {
  return ownProblem('unexpected-response', `${POLICY_NOT_READ} The response is HTTP ${status}.`);
}

/**
 * The problem of a response without a Zoom error code: Zoom is out of service, the URL is wrong, or something else responded. `server`: the
 * header, which that server chose.
 */
export function noErrorCodeProblem(status: number, server: string | undefined): Problem {
  const entry = status >= 500 ? OUT_OF_SERVICE : status === 404 || status === 405 ? WRONG_URL : NOT_FROM_ZOOM;
  const summary = `HTTP ${status} without a Zoom error code.${server ? ' The header `server` of the response:' : ''}`;
  return { code: entry.code, title: entry.title, summary, untrustedDetail: server, advice: entry.fix };
}

/** The summary of a rejection with a Zoom error code. Zoom's text, if there is one, follows it. */
export function rejectionSummary(hasText: boolean): string {
  return hasText ? 'Zoom responded:' : 'Zoom responded with a code and no text.';
}

/** The reasons why Zoom will reject the update of a user, each with the error code that it will return. */
export const USER_REASONS = {
  admin: { code: 1117, message: 'The user is the owner or an admin of the account. Zoom will reject the update.' },
  pending: { code: 1120, message: 'The user has not accepted the invitation. Zoom will reject the update.' },
  noWorkEmail: { code: 1123, message: 'The user does not sign in with a Zoom work email. Zoom will reject the update.' },
} as const;
