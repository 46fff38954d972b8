import { createDeadline } from './deadline.ts';
import { main } from './main.ts';

/** The runner cancels with SIGINT, sends SIGTERM 7.5 s later and kills after another 2.5 s; a bit of that is kept for the report. */
const GRACE_MS = { SIGINT: 7000, SIGTERM: 2000, SIGBREAK: 2000 } as const;
/** What may still hold the process when it has nothing left to do: a name lookup, a connection that is not made yet. */
const LINGER_MS = 250;

const deadline = createDeadline();
for (const [signal, graceMs] of Object.entries(GRACE_MS)) {
  process.on(signal, () => deadline.cancel(graceMs));
}
const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

void main({ env: process.env, deadline, crash }).then((code) => {
  process.exitCode = code;
  setTimeout(() => process.exit(), LINGER_MS).unref();
});
