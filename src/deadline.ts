import { setTimeout as delay } from 'node:timers/promises';

/** The time that a run has, and whether it was cancelled. All times are in milliseconds. */
export interface Deadline {
  /** Time since the epoch; never goes back, unlike the system clock. */
  now(): number;
  /** Time left; 0 when the deadline has passed. */
  remaining(): number;
  isCancelled(): boolean;
  /** Waits; ends early, without an error, when there is a change. */
  pause(ms: number): Promise<void>;
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

/** Milliseconds by a clock that never goes back. Not that of `performance`, for which Node loads ten more of its modules. */
const uptime = () => Number(process.hrtime.bigint()) / 1e6;

/** A deadline that is not set yet. */
export function createDeadline(): DeadlineControl {
  let cancelled = false;
  const listeners = new Set<() => void>();
  const origin = Date.now() - uptime();
  const now = () => origin + uptime();
  let end = Number.POSITIVE_INFINITY;
  const limit = (ms: number) => {
    end = Math.min(end, now() + ms);
    for (const listener of listeners) {
      listener();
    }
  };
  const remaining = () => Math.max(0, end - now());
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now,
    remaining,
    isCancelled: () => cancelled,
    async pause(ms) {
      const changed = new AbortController();
      const ignoreChanges = onChange(() => changed.abort());
      await delay(ms, undefined, { signal: changed.signal }).catch(() => undefined);
      ignoreChanges();
    },
    onChange,
    limit,
    cancel(graceMs) {
      cancelled = true;
      limit(graceMs);
    },
  };
}

/** An attempt that has less time hardly gets an answer, and without one it is open what it did. In milliseconds. */
const LEAST_ATTEMPT_MS = 1000;

/**
 * Waits before another attempt, and tells whether it did: not, or not to the end, where the wait does not fit into the time that is
 * left, or where it is cancellable and the run is cancelled. What is not cancellable has to be settled or stored; the rest is better
 * left alone than begun too late.
 */
export async function sleep(deadline: Deadline, ms: number, isCancellable: boolean): Promise<boolean> {
  const end = deadline.now() + ms;
  const needed = isCancellable ? LEAST_ATTEMPT_MS : 0;
  for (let left = ms; left > 0; left = end - deadline.now()) {
    if (left + needed >= deadline.remaining() || (isCancellable && deadline.isCancelled())) {
      return false;
    }
    await deadline.pause(left);
  }
  return true;
}

/**
 * The same, for a loop of attempts. Tells whether to go on with it: also where a cancel ended the wait, which is for the next attempt
 * to see.
 */
export async function goesOnAfter(deadline: Deadline, ms: number, isCancellable: boolean): Promise<boolean> {
  return (await sleep(deadline, ms, isCancellable)) || (isCancellable && deadline.isCancelled());
}

/** What is kept of the time that a cancelled run has left, in milliseconds. */
const KEPT_WHEN_CANCELLED_MS = 1500;

/** The deadline for work after which so many milliseconds are to be left; of a cancelled run's fewer. */
export function keepBack(deadline: Deadline, ms: number): Deadline {
  const kept = () => (deadline.isCancelled() ? Math.min(ms, KEPT_WHEN_CANCELLED_MS) : ms);
  return { ...deadline, remaining: () => Math.max(0, deadline.remaining() - kept()) };
}
