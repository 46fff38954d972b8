import { createDeadline } from './deadline.ts';

/** The time that the runner leaves after a signal, in milliseconds: it sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. */
const LEFT_MS = { SIGINT: 7500, SIGTERM: 2500, SIGBREAK: 2500 } as const;

/** The part of it, in milliseconds, that is reserved for the report. */
export const REPORT_MS = 500;

/** The deadline of this process. A signal cancels it, even while the rest of the action is loading. */
export const deadline = createDeadline();

for (const [signal, leftMs] of Object.entries(LEFT_MS)) process.on(signal, () => deadline.cancel(leftMs - REPORT_MS));
