import type { Problem } from '../errors/problem.ts';
import { retryTime } from '../http/retry-after.ts';
import type { HttpResponse } from '../http/types.ts';
import { backoff } from '../runtime/retry.ts';
import { rateLimitAdvice } from './messages.ts';

/** The maximum jitter after the time that `Retry-After` names, in milliseconds, so that clients do not all retry at once. */
const JITTER_MS = 250;

/** The time to retry after a 429. */
export interface RateLimit {
  /** Milliseconds to wait; infinite for a daily limit that names no time. */
  readonly waitMs: number;
  /** The time until which Zoom rejects requests, in milliseconds since the epoch, if Zoom names it. */
  readonly retryAt: number | undefined;
}

/**
 * Read the headers of a 429, or its text if they are missing. `now` is in milliseconds since the epoch. Source: Zoom's documentation of
 * rate limits.
 */
export function readRateLimit(response: HttpResponse, attempt: number, now: number, random: () => number): RateLimit {
  const retryAt = retryTime(response, now);
  if (retryAt !== undefined) {
    return { retryAt, waitMs: retryAt - now + random() * JITTER_MS };
  }
  return { retryAt: undefined, waitMs: isDaily(response) ? Number.POSITIVE_INFINITY : backoff(attempt, random) };
}

function isDaily({ headers, body }: HttpResponse): boolean {
  return /daily[- ](rate[- ])?limit/i.test(headers['x-ratelimit-type'] ?? body);
}

/** Add the time until which Zoom rejects requests, if it names it, and for a rate limit the advice. `now` is in milliseconds since the epoch. */
export function withRetryTime<P extends Problem>(problem: P, response: HttpResponse, now: number): P {
  const retryAt = retryTime(response, now);
  return {
    ...problem,
    retryAt,
    ...(problem.entry.code === '429' && { advice: rateLimitAdvice(retryAt !== undefined, isDaily(response)) }),
  };
}
