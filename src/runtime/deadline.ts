import { setTimeout as delay } from 'node:timers/promises';

/** The time limit of a run, and its cancellation. All times are in milliseconds. */
export interface Deadline {
  /** The time since the epoch. Unlike the system clock, it never goes back. */
  now(): number;
  /** The time left; 0 after the deadline. */
  remaining(): number;
  isCancelled(): boolean;
  /** Wait. Ends early, without an error, if the deadline changes. */
  pause(ms: number): Promise<void>;
  /** Call the listener when less time is left than before, or the run is cancelled. The returned function removes the listener. */
  onChange(listener: () => void): () => void;
}

/** A deadline that its owner can change. */
export interface DeadlineControl extends Deadline {
  /** End the run after this time, unless it ends earlier anyway. */
  limit(ms: number): void;
  /** Cancel the run. Work in progress may take this much longer. */
  cancel(graceMs: number): void;
}

/** The time of a monotonic clock, in milliseconds. `performance` is not used, because Node loads ten more of its modules for it. */
const uptime = () => Number(process.hrtime.bigint()) / 1e6;

/** Create a deadline without a time limit. */
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

/**
 * A wait in milliseconds that doubles with each attempt (1, 2, 3 …), with jitter. The first is at least `firstMs` and less than twice
 * that.
 */
export function backoff(firstMs: number, attempt: number, random: () => number): number {
  return firstMs * 2 ** (attempt - 1) * (1 + random());
}

/** The minimum time for an attempt, in milliseconds. A shorter one rarely gets a response, and its effect remains unknown. */
const SHORTEST_ATTEMPT_MS = 1000;

/** A retry that follows after a wait. */
export interface Retry {
  /** The wait, in milliseconds. */
  readonly waitMs: number;
  /** The number of the next attempt, and their maximum number. */
  readonly attempt: number;
  readonly maxAttempts: number;
}

/** The time after which a wait is reported again, in milliseconds. */
const REPORT_MS = 10_000;

/** A wait before another attempt. */
export interface Wait {
  readonly ms: number;
  /**
   * Cancelling the run ends the wait. An attempt that is not cancellable has to confirm or store something, so it is made however little
   * time is left after the wait.
   */
  readonly isCancellable: boolean;
}

/** Check that there is time for a wait and the attempt after it. */
export function hasTimeFor({ ms, isCancellable }: Wait, deadline: Deadline): boolean {
  return ms + (isCancellable ? SHORTEST_ATTEMPT_MS : 0) < deadline.remaining();
}

/** Check that another attempt follows after a wait, as far as is known now. */
export function willRetry(wait: Wait, deadline: Deadline): boolean {
  return hasTimeFor(wait, deadline) && !(wait.isCancellable && deadline.isCancelled());
}

/**
 * Wait before another attempt. Returns false if there is no time for the wait and the attempt. If cancelling the run ends the wait, the
 * result is true: the next attempt stops. `onWaiting` is called every 10 s with the time that is left, in milliseconds.
 */
export async function waitBeforeRetry(wait: Wait, deadline: Deadline, onWaiting: (leftMs: number) => void): Promise<boolean> {
  const { ms, isCancellable } = wait;
  const end = deadline.now() + ms;
  for (let left = ms; left > 0; left = end - deadline.now()) {
    if (isCancellable && deadline.isCancelled()) {
      return true;
    }
    if (!hasTimeFor({ ms: left, isCancellable }, deadline)) {
      return false;
    }
    if (left < ms) {
      onWaiting(left);
    }
    await deadline.pause(Math.min(left, REPORT_MS));
  }
  return true;
}

/** The maximum time that a cancelled run reserves, in milliseconds. */
const RESERVED_WHEN_CANCELLED_MS = 1500;

/** The deadline for work that must leave `ms` milliseconds afterward, or fewer if the run is cancelled. */
export function reserve(deadline: Deadline, ms: number): Deadline {
  const reservedMs = () => (deadline.isCancelled() ? Math.min(ms, RESERVED_WHEN_CANCELLED_MS) : ms);
  return { ...deadline, remaining: () => Math.max(0, deadline.remaining() - reservedMs()) };
}
