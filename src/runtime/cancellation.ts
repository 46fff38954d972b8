import { createDeadline } from './deadline.ts';

/**
 * The time left after a signal, in milliseconds. The runner cancels with SIGINT, sends SIGTERM 7.5 s later, and kills the process after
 * another 2.5 s. The difference is reserved for the report.
 */
const GRACE_MS = { SIGINT: 7000, SIGTERM: 2000, SIGBREAK: 2000 } as const;

/** The deadline of this process. A signal cancels it, even while the rest of the action is loading. */
export const deadline = createDeadline();

for (const [signal, graceMs] of Object.entries(GRACE_MS)) {
  process.on(signal, () => deadline.cancel(graceMs));
}
