import { retryTime } from '../http/retry-after.ts';
import type { Answer } from '../outcome.ts';

/**
 * Whether an answer is about GitHub's rate limits, which have the status 403 too. Source: "Rate limits for the REST API" and "Best
 * practices" in GitHub's documentation.
 */
export function isRateLimited({ status, headers, body }: Answer): boolean {
  const isNamed = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /\brate limit\b/i.test(body);
  return status === 429 || (status === 403 && isNamed);
}

/** Milliseconds that such an answer asks to wait: by `Retry-After`, or until the limit's window ends; 0 if it names no time. */
export function rateLimitWait(answer: Answer, now: number): number {
  const { 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = answer.headers;
  const windowEnd = remaining === '0' && /^\d{1,10}$/.test(reset ?? '') ? Number(reset) * 1000 : now;
  return Math.max(0, (retryTime(answer, now) ?? windowEnd) - now);
}
