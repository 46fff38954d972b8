import { join } from 'node:path';
import { reportUnsupportedRuntime } from './report/unsupported-runtime.ts';
import { deadline } from './runtime/cancellation.ts';

/** The time, in milliseconds, that an unfinished name lookup or connection may keep the process alive at the end. */
const LINGER_MS = 250;

// The step fails unless `main` returns another exit code.
process.exitCode = 1;

if (!reportUnsupportedRuntime(process.versions.node)) {
  // A log that cannot be written (a full disk, a closed pipe) must not end an update in progress.
  process.stdout.on('error', () => undefined);
  const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

  // Bundled into the same file, but evaluated only if Node.js is recent enough, and after the signal handlers are registered.
  void import(/* webpackMode: "eager" */ './main.ts')
    .then(({ main }) => main({ env: process.env, deadline, crash, actionFolder: join(String(process.argv[1]), '../..') }))
    .then((code) => {
      process.exitCode = code;
      setTimeout(process.exit, LINGER_MS).unref();
    });
}
