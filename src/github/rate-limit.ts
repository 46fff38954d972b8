import { retryTime } from '../http/retry-after.ts';
import type { Answer } from '../outcome.ts';

/**
 * Check that a response is about GitHub's rate limits, which have the status 403 too. Source: "Rate limits for the REST API" and "Best
 * practices" in GitHub's documentation.
 */
export function isRateLimited({ status, headers, body }: Answer): boolean {
  const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(body);
  return status === 429 || (status === 403 && isNamed);
}

/**
 * The time before which such a response rejects further requests: by `Retry-After`, or the end of the limit's window. `now` and the
 * result are in milliseconds since the epoch; `undefined` if the response names no time to come.
 */
export function rateLimitEnd(answer: Answer, now: number): number | undefined {
  const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = answer.headers;
  const windowEnd = remaining === '0' && /^\d{1,10}$/.test(reset ?? '') ? Number(reset) * 1000 : now;
  return retryTime(answer, now) ?? (windowEnd > now ? windowEnd : undefined);
}
