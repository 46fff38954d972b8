import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { noResponseProblem } from '../errors/no-response.ts';
import { createProblem, type ErrorEntry, type Problem, type Rejection } from '../errors/problem.ts';
import type { HttpResponse, NoResponse } from '../http/types.ts';
import { rejectionOf } from './errors.ts';

/** The sentences for requests that change nothing, if they bring no result. */
export const POLICY_NOT_READ = "The account's password policy was not read.";
export const USER_NOT_LOOKED_UP = 'The user was not looked up.';

/** The summary of a rejected token request. The text of the endpoint follows it. */
export const TOKEN_REQUEST_REJECTED = 'The token endpoint rejected the request:';

/** The entry for a response without a Zoom error code: Zoom is out of service, the URL is wrong, or something else responded. */
function foreignEntry(status: number): ErrorEntry {
  const { outOfService, wrongUrl, notFromZoom } = ACTION_ERRORS;
  return status >= 500 ? outOfService : status === 404 || status === 405 ? wrongUrl : notFromZoom;
}

/** The advice about the token endpoint for the problems whose usual advice is about the API. */
const OAUTH_ADVICE: ReadonlyMap<ErrorEntry, string> = new Map<ErrorEntry, string>([
  [ACTION_ERRORS.network, "Check `oauth-url`, the network of the runner (proxy variables, firewall, TLS), and Zoom's status page."],
  [
    ACTION_ERRORS.notFromZoom,
    'Check `oauth-url`. If it is right, let the runner reach Zoom directly, or set `HTTPS_PROXY` to a proxy that may reach it.',
  ],
  [
    ACTION_ERRORS.wrongUrl,
    'Set `oauth-url` to `https://zoom.us/oauth/token`, or to `https://zoomgov.com/oauth/token` for Zoom for Government. If it is right, check the proxy that the header `server` names.',
  ],
]);

/** The problem of a token request without a response. */
export function noTokenResponseProblem(exchange: NoResponse): Problem {
  const problem = noResponseProblem(exchange, 'There is no access token.');
  return { ...problem, advice: problem.advice ?? OAUTH_ADVICE.get(problem.entry) };
}

/** The problem of a token response without a usable access token. `server`: the header, without tokens; empty if there is none. */
export function noUsableTokenProblem(status: number, server: string): Problem {
  const entry = foreignEntry(status);
  const summary = withServer(`The token endpoint returned no usable access token: HTTP ${status}.`, server);
  return createProblem(entry, summary, { advice: OAUTH_ADVICE.get(entry), untrustedDetail: server });
}

/** The problem of a response to the policy request that is neither a policy nor a rejection. */
export function unexpectedPolicyProblem(response: HttpResponse): Problem {
  const { status, headers } = response;
  const { server = '' } = headers;
  const summary = withServer(`${POLICY_NOT_READ} The response is HTTP ${status}.`, server);
  return createProblem(foreignEntry(status), summary, { untrustedDetail: server, response });
}

/** A sentence that the name of the server follows, if it is known. */
const withServer = (sentence: string, server: string | undefined): string =>
  server ? `${sentence} The header \`server\` of the response:` : sentence;

/** The problem of a response that is not Zoom's word. `text`: the message in its body, if it has one. `entry`: that of a rate limit. */
export function noErrorCodeProblem({ status, headers }: HttpResponse, text: string, entry = foreignEntry(status)): Problem {
  const { server } = headers;
  const unexplained = withServer(`HTTP ${status} without a Zoom error code.`, server);
  return createProblem(entry, text === '' ? unexplained : `HTTP ${status}:`, { untrustedDetail: text || server });
}

/** The summary of a rejection with a Zoom error code. Zoom's text, if there is one, follows it. */
export const rejectionSummary = (hasText: boolean): string => (hasText ? 'Zoom responded:' : 'Zoom responded with a code and no text.');

/** The advice for a daily rate limit that names no time. */
export const DAILY_LIMIT_ADVICE = 'Start a new run after midnight UTC, when Zoom resets the daily limit.';

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
export const scopeRejection = (): Rejection => rejectionOf(4711, 'The access token lacks the scope for the update.');
