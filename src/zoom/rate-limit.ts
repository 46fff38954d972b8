import { backoff, retryTime } from '../http/retry-after.ts';
import type { Answer } from '../outcome.ts';

/** The wait after a 429 that names no time, in milliseconds, before it grows and gets its jitter: Zoom's window is a second. */
const BACKOFF_MS = 1000;
/** Spread after the time that `Retry-After` names, in milliseconds, so that not all who wait for it come at once. */
const JITTER_MS = 250;

/** What a 429 says about when to come back. */
export interface RateLimit {
  /** Milliseconds to wait; infinite for a daily limit that names no time. */
  readonly waitMs: number;
  /** Milliseconds since the epoch before which Zoom refuses again, where it says so. */
  readonly retryAt: number | undefined;
}

/**
 * Reads the headers of a 429, and its text where they are missing. `now` is in milliseconds since the epoch. Source: Zoom's
 * documentation of rate limits.
 */
export function readRateLimit(answer: Answer, attempt: number, now: number, random: () => number): RateLimit {
  const retryAt = retryTime(answer, now);
  if (retryAt !== undefined) {
    return { retryAt, waitMs: retryAt - now + random() * JITTER_MS };
  }
  const isDaily = /daily[- ](rate[- ])?limit/i.test(answer.headers['x-ratelimit-type'] ?? answer.body);
  return { retryAt: undefined, waitMs: isDaily ? Number.POSITIVE_INFINITY : backoff(BACKOFF_MS, attempt, random) };
}
