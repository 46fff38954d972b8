import { deadline } from './cancellation.ts';
import { main } from './main.ts';

/** What may still hold the process when it has nothing left to do: a name lookup, a connection that is not made yet. */
const LINGER_MS = 250;

// Whatever goes wrong from here on, the step does not pass unless main says so.
process.exitCode = 1;
// A log that cannot be written (a full disk, a reader that left) must not end an update that is under way.
process.stdout.on('error', () => undefined);
const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

void main({ env: process.env, deadline, crash }).then((code) => {
  process.exitCode = code;
  setTimeout(process.exit, LINGER_MS).unref();
});
