import { reportUnsupportedRuntime } from './report/unsupported-runtime.ts';
import { deadline, REPORT_MS } from './runtime/cancellation.ts';

/** The time, in milliseconds, for which the end of the process waits until its output is read. */
const UNREAD_MS = 10_000;

// The step fails unless `main` returns another exit code.
process.exitCode = 1;

if (!reportUnsupportedRuntime(process.versions.node)) {
  // A log that cannot be written (a full disk, a closed pipe) must not end an update in progress.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const crash = new Promise<never>((_, reject) => process.on('uncaughtException', reject));

  // Bundled into the same file, but evaluated only if Node.js is recent enough, and after the signal handlers are registered.
  void import(/* webpackMode: "eager" */ './main.ts')
    .then(({ main }) => main({ env: process.env, deadline, crash }))
    .then(async (code) => {
      process.exitCode = code;
      exitAtTheLatest();
      deadline.onChange(exitAtTheLatest);
      const unread = [process.stdout, process.stderr].filter((stream) => stream.writableLength > 0);
      await Promise.all(unread.map((stream) => new Promise((resolve) => stream.write('', resolve))));
      // Nothing is left to do. Without this call, Node.js first closes connections and takes apart what the end of the process ends too.
      process.exit();
    });
}

/** End the process even if nobody reads its output: an `exit` before that would drop what is not read yet. */
function exitAtTheLatest(): void {
  const ms = deadline.isCancelled() ? Math.min(UNREAD_MS, deadline.remaining() + REPORT_MS) : UNREAD_MS;
  setTimeout(process.exit, ms).unref();
}
