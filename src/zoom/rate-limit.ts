import type { Answer } from '../outcome.ts';

/** What a 429 says about when to come back. */
export interface RateLimit {
  /** The limit of a day is used up: trying again within this run is pointless. */
  readonly daily: boolean;
  /** Milliseconds since the epoch before which Zoom refuses again, where it says so. */
  readonly retryAt: number | undefined;
}

/** The last instant that ISO 8601 writes with four digits for the year; what lies beyond is nonsense. */
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59);

const SECONDS = /^\d+(\.\d+)?$/;
const ISO_8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads `Retry-After`: seconds or an HTTP-date (RFC 9110, 10.2.3), or an ISO 8601 time, which is what Zoom sends on a
 * daily limit. `now` and the result are in milliseconds since the epoch; `undefined` if the value is none of the three.
 */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = (value ?? '').trim();
  let time = Number.NaN;
  if (SECONDS.test(text)) {
    time = now + Number(text) * 1000;
  } else if (ISO_8601.test(text)) {
    // A time without a zone is Zoom's, and Zoom counts its days in UTC.
    time = Date.parse(/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text}Z`);
  } else if (HTTP_DATE.test(text)) {
    time = Date.parse(text);
  }
  return time <= LAST_INSTANT ? time : undefined;
}

/** Reads the headers of a 429, and its text where they are missing. Source: Zoom's documentation of rate limits. */
export function readRateLimit(answer: Answer, now: number): RateLimit {
  const type = answer.headers['x-ratelimit-type'] ?? answer.body;
  return {
    daily: /daily[- ](rate[- ])?limit/i.test(type),
    retryAt: parseRetryAfter(answer.headers['retry-after'], now),
  };
}
