import { retryTime } from '../../http/retry-after.ts';
import type { HttpResponse } from '../../http/types.ts';

/** Check if a response reports a GitHub rate limit. Its status is 429 or 403. Source: "Rate limits for the REST API" and "Best practices"
 * in GitHub's documentation. */
export function isRateLimited({ status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>): boolean {
  const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(body);
  return status === 429 || (status === 403 && isNamed);
}

/** The time until which GitHub rejects further requests: from `Retry-After`, or the end of the rate limit window. `now` and the result are
 * in milliseconds since the epoch. `undefined` if the response names no time in the future. */
export function rateLimitEnd(response: Pick<HttpResponse, 'headers'>, now: number): number | undefined {
  const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset = '' } = response.headers;
  const windowEnd = remaining === '0' && /^\d{1,10}$/.test(reset) ? Number(reset) * 1000 : now;
  return retryTime(response, now) ?? (windowEnd > now ? windowEnd : undefined);
}
