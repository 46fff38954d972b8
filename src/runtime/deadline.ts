/** The time limit of a run, and its cancellation. All times are in milliseconds. */
export type Deadline = Omit<DeadlineControl, 'limit' | 'cancel'>;

/** A deadline that its owner can change. */
export type DeadlineControl = ReturnType<typeof createDeadline>;

/** The time limits that a run can have, in seconds. */
export const TIME_LIMIT = { min: 10, max: 3600 };

/** The part of a run that a call belongs to: before Zoom may have the password, or after it. `isCancellable`: a signal ends the call. */
export type Phase = Readonly<{ deadline: Deadline; isCancellable: boolean }>;

/** Check if the run is canceled, which ends what belongs to a phase that is cancellable. */
export const isCancelled = ({ deadline, isCancellable }: Phase): boolean => isCancellable && deadline.isCancelled();

/** The time of a monotonic clock, in milliseconds. `performance` is not used, because Node loads ten more of its modules for it. */
const uptime = () => Number(process.hrtime.bigint()) / 1e6;

/** Create a deadline without a time limit. */
export function createDeadline() {
  let cancelled = false;
  const listeners = new Set<() => void>();
  const origin = Date.now() - uptime();
  /** The time since the epoch. Unlike the system clock, it never goes back. */
  const now = () => origin + uptime();
  let end = Number.POSITIVE_INFINITY;
  /** End the run after this time, unless it ends earlier anyway. */
  const limit = (ms: number): void => {
    end = Math.min(end, now() + ms);
    for (const listener of listeners) listener();
  };
  /** Call the listener when less time is left than before, or the run is canceled. The returned function removes the listener. */
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now,
    /** The time left; 0 after the deadline. */
    remaining: () => Math.max(0, end - now()),
    isCancelled: () => cancelled,
    /** Wait. Ends early, without an error, if the deadline changes. */
    async pause(ms: number): Promise<void> {
      const { promise, resolve } = Promise.withResolvers<void>();
      // A timer drops fractions.
      const timer = setTimeout(resolve, Math.ceil(ms));
      const ignoreChanges = onChange(resolve);
      await promise;
      clearTimeout(timer);
      ignoreChanges();
    },
    onChange,
    limit,
    /** Cancel the run. Work in progress may take this much longer. */
    cancel(graceMs: number): void {
      cancelled = true;
      limit(graceMs);
    },
  };
}

/** The maximum time limit of one attempt, in milliseconds. */
const ATTEMPT_LIMIT_MS = 30_000;

/** The minimum time, in milliseconds, to leave for another attempt. */
const SHORTEST_REST_MS = 1000;

/** The time limit of one attempt, in milliseconds: half of the time left, which leaves some to confirm it, or all if half is too little. */
export function attemptLimit(deadline: Deadline): number {
  const left = deadline.remaining();
  return Math.min(ATTEMPT_LIMIT_MS, left / 2 < SHORTEST_REST_MS ? left : left / 2);
}

/** Watch one attempt. `end` is called when its time is over, or when it is canceled. If a signal leaves the run less time, the attempt may
 * take half of that. The returned function ends the watch. */
export function watch(phase: Phase, end: (reason: 'cancelled' | 'timeout') => void): () => void {
  const { deadline } = phase;
  let latest = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  const check = () => {
    clearTimeout(timer);
    if (isCancelled(phase)) return end('cancelled');
    latest = Math.min(latest, deadline.now() + attemptLimit(deadline));
    timer = setTimeout(end, Math.max(0, latest - deadline.now()), 'timeout');
  };
  const ignoreChanges = deadline.onChange(check);
  check();
  return () => {
    clearTimeout(timer);
    ignoreChanges();
  };
}

/** The maximum time that a canceled run reserves, in milliseconds. */
const RESERVED_WHEN_CANCELLED_MS = 1500;

/** The deadline for work that must leave `ms` milliseconds afterward, or fewer if the run is canceled. */
export function reserve(deadline: Deadline, ms: number): Deadline {
  const reservedMs = () => (deadline.isCancelled() ? Math.min(ms, RESERVED_WHEN_CANCELLED_MS) : ms);
  return { ...deadline, remaining: () => Math.max(0, deadline.remaining() - reservedMs()) };
}
