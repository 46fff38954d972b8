import { type Deadline, isCancelled, type Phase, TIME_LIMIT } from './deadline.ts';

/** The maximum number of attempts. Their waits add up to at least 15 s, so that a short outage is outlasted. */
export const MAX_ATTEMPTS = 5;

/** The wait after the first attempt, in milliseconds. */
const FIRST_WAIT_MS = 1000;
/** The largest jitter, as a part of the wait. */
const JITTER = 0.2;
/** The maximum wait after the run was canceled, in milliseconds. */
const CANCELLED_WAIT_MS = 1000;

/** The wait in milliseconds after an attempt (1, 2, 3 …): 1, 2, 4 and 8 s, with jitter on top. */
export const backoff = (attempt: number, random: () => number): number => FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + JITTER * random());

/** A retry. `hasTime`: there is time for the wait of `waitMs` and the attempt. `attempt`: the number of that attempt, of `maxAttempts`. */
export type Retry = Readonly<{ hasTime: boolean; waitMs: number; attempt: number; maxAttempts: number }>;

/** Ten more seconds of a wait are over. `leftMs`: the time that is left, in milliseconds. */
export type WaitingEvent = Readonly<{ kind: 'waiting'; leftMs: number }>;

/** Something to attempt that can be repeated without a further effect. */
export interface Retryable<R> {
  readonly maxAttempts?: number;
  readonly phase: Phase;
  readonly send: () => Promise<R>;
  /** The wait in milliseconds before a retry; `undefined` if the result is final. */
  readonly retryDelay: (result: R, attempt: number) => number | undefined;
  /** Called before the wait for a retry, or if the time limit of the run prevents the retry. */
  readonly onRetry: (result: R, retry: Retry) => void;
  readonly onEvent: (event: WaitingEvent) => void;
}

/** Attempt until the result is final. Returns the last result if the attempts or the time run out, or the run is canceled. */
export async function retry<R>(retryable: Retryable<R>): Promise<R> {
  const { maxAttempts = MAX_ATTEMPTS, phase, send, retryDelay, onRetry, onEvent } = retryable;
  for (let attempt = 1; ; attempt++) {
    const result = await send();
    const waitMs = attempt === maxAttempts ? undefined : retryDelay(result, attempt);
    if (waitMs === undefined) return result;
    const next = planRetry(waitMs, attempt, phase, maxAttempts);
    if (next && !isCancelled(phase)) onRetry(result, next);
    if (!(await waitBeforeRetry(waitMs, phase, onEvent))) return result;
  }
}

/** The minimum time for an attempt, in milliseconds. A shorter one rarely gets a response, and its effect remains unknown. */
const SHORTEST_ATTEMPT_MS = 1000;

/** The time after which a wait is reported again, in milliseconds. */
const REPORT_MS = 10_000;

/** The minimum rest of a wait to report, in milliseconds. */
const SHORTEST_REPORTED_MS = 1000;

/** Check if there is time for a wait, in milliseconds, and the attempt after it. An attempt that is not cancellable has to confirm or
 * store something, so it is made however little time is left after the wait. */
export const hasTimeFor = (ms: number, { deadline, isCancellable }: Phase): boolean =>
  shorten(ms, deadline) + (isCancellable ? SHORTEST_ATTEMPT_MS : 0) < deadline.remaining();

/** The retry after a wait in milliseconds that follows an attempt (1, 2, 3 …). `undefined` if there are no more attempts, or no time for
 * one because of a signal or of a wait that is longer than any time limit. */
export function planRetry(waitMs: number, attempt: number, phase: Phase, maxAttempts = MAX_ATTEMPTS): Retry | undefined {
  const { deadline } = phase;
  const hasTime = hasTimeFor(waitMs, phase);
  const isLimited = waitMs < TIME_LIMIT.max * 1000 && !deadline.isCancelled();
  return attempt < maxAttempts && (hasTime || isLimited)
    ? { hasTime, waitMs: shorten(waitMs, deadline), attempt: attempt + 1, maxAttempts }
    : undefined;
}

const shorten = (ms: number, deadline: Deadline): number => (deadline.isCancelled() ? Math.min(ms, CANCELLED_WAIT_MS) : ms);

/** Wait before another attempt, in milliseconds. Returns false if there is no time for the wait and the attempt. If cancelling the run ends
 * the wait, the result is true: the next attempt stops. */
export async function waitBeforeRetry(ms: number, phase: Phase, onEvent: (event: WaitingEvent) => void): Promise<boolean> {
  const { deadline } = phase;
  let left = shorten(ms, deadline);
  for (let isFirst = true; left > 0 && !isCancelled(phase); isFirst = false) {
    if (!hasTimeFor(left, phase)) return false;
    if (!isFirst && left >= SHORTEST_REPORTED_MS) onEvent({ kind: 'waiting', leftMs: left });
    const end = deadline.now() + left;
    await deadline.pause(Math.min(left, REPORT_MS));
    left = shorten(end - deadline.now(), deadline);
  }
  return true;
}
