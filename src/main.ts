import { setImmediate } from 'node:timers/promises';
import { ACTION_ERRORS, crashProblem } from './errors/action-errors.ts';
import { createProblem } from './errors/problem.ts';
import { type Result, success } from './errors/result.ts';
import { describeInputProblems } from './inputs/messages.ts';
import { type Inputs, readInputs } from './inputs/read.ts';
import { isInEvent } from './inputs/workflow-event.ts';
import { createMasker, type Masker } from './masking/masks.ts';
import type { Outcome, PasswordLocation, RecordedStatus } from './outcome.ts';
import { createCandidates } from './password/candidates.ts';
import type { ReportOptions } from './report/facts.ts';
import { createLog, type Log } from './report/log.ts';
import { crashWarning, hostNotice, PASSWORD_IN_EVENT } from './report/notices.ts';
import { reportEarly, reportPassword } from './report/outputs.ts';
import { report, reportPlainly } from './report/report.ts';
import type { RotationOptions } from './rotation/ports.ts';
import { rotate } from './rotation/rotate.ts';
import { type DeadlineControl, reserve } from './runtime/deadline.ts';
import { openStore, secretNameOf } from './stores/open.ts';
import { createZoomClient, foreignHosts } from './zoom/client.ts';

/** The parts of the process that a run uses. `crash`: rejects with an uncaught exception. */
export type Runtime = Readonly<{ env: NodeJS.ProcessEnv; deadline: DeadlineControl; crash: Promise<never> }>;

/** A run, and what to report if its next line throws. */
interface Run extends Runtime {
  readonly masker: Masker;
  readonly log: Log;
  status: RecordedStatus;
  location?: PasswordLocation;
  report: ReportOptions;
}

const DEFAULT_REPORT: ReportOptions = { jobSummary: true, names: [], allowUnchanged: false, isGenerated: false, isTokenRequested: false };

/** The time of a run that is reserved for storing a password in effect, in milliseconds. */
const COMMIT_MS = 20_000;

/** Run the action once and report the outcome, even after an exception. Returns the exit code. */
export async function main(runtime: Runtime): Promise<0 | 1> {
  reportEarly('unchanged');
  const masker = createMasker();
  const log = createLog(masker);
  const run: Run = { ...runtime, masker, log, status: 'unchanged', report: DEFAULT_REPORT };
  const outcome = await Promise.race([changePassword(run), run.crash]).catch((error: unknown) => crashed(error, run));
  try {
    return report(outcome, log, masker, run.report);
  } catch {
    return reportPlainly(outcome);
  }
}

/** Read the inputs, open Zoom and the store, and change the password. */
async function changePassword(run: Run): Promise<Outcome> {
  const { masker, log, deadline, env } = run;
  const read = readInputs(masker, { env });
  run.report = read.report;
  if (isInEvent(read.givenPassword, env['GITHUB_EVENT_PATH'])) log.warn(PASSWORD_IN_EVENT);
  if (!read.checked.ok) {
    const problem = createProblem(ACTION_ERRORS.invalidInput, describeInputProblems(read.checked.problem));
    return { status: 'unchanged', problem, accepted: false };
  }
  const inputs = read.checked.value;
  const hosts = foreignHosts(inputs);
  if (hosts.length > 0) log.notify(hostNotice(hosts, run.report.isTokenRequested));
  if (inputs.secret) run.location = { ...secretNameOf(inputs.secret), kind: 'any' };
  deadline.limit(inputs.timeoutMs);
  // A signal that arrived while the action was loading is delivered on the next turn of the event loop.
  await setImmediate();
  const opened = await open(inputs, run);
  if (!opened.ok) return { status: 'unchanged', problem: opened.problem, accepted: false, location: run.location };
  const ignoreSignals = deadline.onChange(() => {
    // A crash leaves no time, and is reported as one.
    if (deadline.isCancelled() && deadline.remaining() > 0) {
      ignoreSignals();
      log.onEvent({ kind: 'cancelled', leftMs: deadline.remaining() });
    }
  });
  try {
    return await rotate(opened.value);
  } finally {
    ignoreSignals();
    // After the report. The end of the process, which usually comes first, closes connections too, and faster.
    void setImmediate().then(opened.value.close);
  }
}

/** Open Zoom, the store and the source of passwords. */
async function open(inputs: Inputs, run: Run): Promise<Result<RotationOptions & { close(): void }>> {
  const { masker, deadline, env, log } = run;
  const { secret, pendingPassword: pending, dueAfterMs, allowUnchanged, dryRun } = inputs;
  const reservedMs = secret ? Math.min(COMMIT_MS, inputs.timeoutMs / 2) : 0;
  const before = { deadline: reserve(deadline, reservedMs), isCancellable: true };
  const after = { deadline, isCancellable: false };
  const { onEvent } = log;
  const context = { random: Math.random, onEvent, env };
  const zoom = createZoomClient(inputs, { ...context, phase: before, onSecret: masker.add });
  const opened = secret ? await openStore(secret, inputs, { ...context, masker }) : success(undefined);
  if (!opened.ok) return opened;
  const store = opened.value;
  const candidates = createCandidates(inputs, { onSecret: masker.add, publish: reportPassword, onEvent });
  return success({
    ...{ zoom, store, candidates, pending, dueAfterMs, allowUnchanged, dryRun, before, after, onEvent },
    recordStatus(status) {
      run.status = status;
      reportEarly(status);
    },
    close() {
      zoom.close();
      store?.close?.();
    },
  });
}

/** The outcome of a run that an exception ended. Ends the deadline, so that nothing else continues. */
function crashed(error: unknown, { status, location, deadline, log }: Run): Outcome {
  deadline.cancel(0);
  const problem = crashProblem(error);
  if (status === 'updated') {
    log.warn(crashWarning(problem));
    return { status, location };
  }
  return status === 'unchanged' ? { status, problem, accepted: false, location } : { status, problem, location };
}
