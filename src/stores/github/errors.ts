import type { Exchange } from '../../http/exchange.ts';
import {
  githubForbidden,
  githubMoved,
  githubNoResponse,
  githubRateLimit,
  githubUnavailable,
  type SecretAction,
} from '../../problems/github.ts';
import type { Problem } from '../../problems/problem.ts';
import { messageOf, type OctokitResponse } from './octokit.ts';
import { isRateLimited, rateLimitEnd } from './rate-limit.ts';

/** The header that lists the permissions that a request needs, such as `secrets=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

/** The problem of an unsuccessful request to GitHub. `now` is in milliseconds since the epoch. */
export function readProblem(exchange: Exchange<OctokitResponse>, action: SecretAction, now: number): Problem {
  if (exchange.kind === 'no-response') {
    return githubNoResponse(action, exchange);
  }
  const { response } = exchange;
  const { status, headers } = response;
  const permissions = headers[ACCEPTED_PERMISSIONS];
  const details = { status, message: messageOf(response) };
  if (isRateLimited(response)) {
    return githubRateLimit(action, details, rateLimitEnd(response, now));
  }
  if (status >= 300 && status < 400) {
    return githubMoved(action, details, String(headers['location'] ?? ''));
  }
  const isForbidden = status === 401 || status === 403 || status === 404;
  return isForbidden
    ? githubForbidden(action, details, permissions === undefined ? undefined : String(permissions))
    : githubUnavailable(action, details);
}
