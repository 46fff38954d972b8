import { setTimeout as delay } from 'node:timers/promises';

/** The time that a run has, and whether it was cancelled. All times are in milliseconds. */
export interface Deadline {
  /** Time since the epoch; never goes back, unlike the system clock. */
  now(): number;
  /** Time left; 0 when the deadline has passed. */
  remaining(): number;
  isCancelled(): boolean;
  /** Waits; ends early, without an error, when the run is cancelled. */
  sleep(ms: number): Promise<void>;
  /** Calls the listener when there is less time than before, or the run is cancelled, until the returned function is called. */
  onChange(listener: () => void): () => void;
}

/** A deadline, for the one who holds it. */
export interface DeadlineControl extends Deadline {
  /** Ends the run this long from now, unless it ends earlier anyway. */
  limit(ms: number): void;
  /** Cancels the run; what is under way may take this much longer. */
  cancel(graceMs: number): void;
}

/** A deadline that is not set yet. */
export function createDeadline(): DeadlineControl {
  const cancelled = new AbortController();
  const listeners = new Set<() => void>();
  const now = () => performance.timeOrigin + performance.now();
  let end = Number.POSITIVE_INFINITY;
  const limit = (ms: number) => {
    end = Math.min(end, now() + ms);
    for (const listener of listeners) {
      listener();
    }
  };
  return {
    now,
    remaining: () => Math.max(0, end - now()),
    isCancelled: () => cancelled.signal.aborted,
    sleep: (ms) => delay(ms, undefined, { signal: cancelled.signal }).catch(() => undefined),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    limit,
    cancel(graceMs) {
      cancelled.abort();
      limit(graceMs);
    },
  };
}
