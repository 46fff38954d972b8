import { ownProblem, type Problem } from './problem.ts';

/** The sentences for requests other than the update, if there is no response to them. */
export const NO_ACCESS_TOKEN = 'There is no access token.';
export const POLICY_NOT_READ = "The account's password policy was not read.";
export const USER_NOT_LOOKED_UP = 'The user was not looked up.';

/** The summary of a rejected token request. Zoom's text follows it. */
export const TOKEN_REQUEST_REJECTED = 'Zoom rejected the token request:';

/** The problem of a token response without a usable access token. */
export function noUsableTokenProblem(status: number): Problem {
  return ownProblem('unexpected-response', `Zoom returned no usable access token: HTTP ${status}.`);
}

/** The problem of a response to the policy request that is neither a policy nor a rejection. */
export function unexpectedPolicyProblem(status: number): Problem {
  return ownProblem('unexpected-response', `${POLICY_NOT_READ} Zoom returned HTTP ${status}.`);
}

/** The problem of a response without a Zoom error code. `type`: the media type of its body, which the server chose. */
export function noErrorCodeProblem(status: number, type: string | undefined): Problem {
  const summary = `Zoom returned HTTP ${status} without a Zoom error code.`;
  return type ? ownProblem('unexpected-response', `${summary} The type of the body:`, type) : ownProblem('unexpected-response', summary);
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
