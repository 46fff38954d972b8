import { deadline } from './cancellation.ts';
import { reportUnsupportedRuntime } from './unsupported-runtime.ts';

/** Milliseconds for which a name lookup or a connection that is not made yet may still hold the process when all is done. */
const LINGER_MS = 250;

// Whatever goes wrong from here on, the step does not pass unless main says so.
process.exitCode = 1;

if (!reportUnsupportedRuntime(process.versions.node)) {
  // A log that cannot be written (a full disk, a reader that left) must not end an update that is under way.
  process.stdout.on('error', () => undefined);
  const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

  // In the same file, but evaluated only on a Node that has what it uses, and after the signals are listened for.
  void import(/* webpackMode: "eager" */ './main.ts')
    .then(({ main }) => main({ env: process.env, deadline, crash }))
    .then((code) => {
      process.exitCode = code;
      setTimeout(process.exit, LINGER_MS).unref();
    });
}
