import { isRecord, parseJson } from '../http/json.ts';
import { silence } from '../http/repeat.ts';
import type { Exchange } from '../http/transport.ts';
import { cancelledProblem, ownProblem, type Problem } from '../outcome.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** The header in which GitHub names the permissions that would have done, such as `secrets=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

/**
 * Why a call did not do what it should. `action` says that, such as "The secret `X` was not written." `now` is in milliseconds since the
 * epoch.
 */
export function problemOf(exchange: Exchange, action: string, now: number): Problem {
  if (exchange.kind === 'none') {
    return exchange.why === 'cancelled'
      ? cancelledProblem()
      : ownProblem('github-unavailable', `${action} ${silence(exchange)}`, exchange.detail);
  }
  const { answer } = exchange;
  const { status, headers } = answer;
  const json = parseJson(answer.body);
  const message = isRecord(json) && typeof json['message'] === 'string' ? json['message'] : '';
  const what = `${action} GitHub answered HTTP ${status}.`;
  if (isRateLimited(answer)) {
    const retryAt = rateLimitEnd(answer, now);
    const until = retryAt === undefined ? '' : ` until ${new Date(retryAt).toISOString()}`;
    return { ...ownProblem('github-unavailable', `${what} Its rate limit is reached${until}:`, message), retryAt };
  }
  if (status >= 300 && status < 400) {
    const problem = ownProblem('github-unavailable', `${what} The repository has moved.`);
    return { ...problem, advice: 'Set `secret-repository` to the new name of the repository.' };
  }
  if (status !== 401 && status !== 403 && status !== 404) {
    return ownProblem('github-unavailable', what, message);
  }
  const permissions = headers[ACCEPTED_PERMISSIONS];
  return permissions
    ? ownProblem('github-permission', `${what} The permission that it takes:`, `${permissions}. ${message}`)
    : ownProblem('github-permission', what, message);
}
