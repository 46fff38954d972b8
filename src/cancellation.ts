import { createDeadline } from './deadline.ts';

/** The runner cancels with SIGINT, sends SIGTERM 7.5 s later and kills after another 2.5 s; a bit of that is kept for the report. */
const GRACE_MS = { SIGINT: 7000, SIGTERM: 2000, SIGBREAK: 2000 } as const;

/** The deadline of this process, which a signal cancels. A signal may come while the rest is loaded. */
export const deadline = createDeadline();

for (const [signal, graceMs] of Object.entries(GRACE_MS)) {
  process.on(signal, () => deadline.cancel(graceMs));
}
