import { setImmediate } from 'node:timers/promises';
import type { RetryEvent } from './http/retry.ts';
import { isInEvent } from './inputs/event.ts';
import { describeInputProblems } from './inputs/messages.ts';
import { type Inputs, readInputs } from './inputs/read.ts';
import { createMasker, type Masker } from './masking/masks.ts';
import type { Outcome, PasswordLocation, RecordedStatus } from './outcome.ts';
import { createCandidates } from './password/candidates.ts';
import { cancelledProblem, crashProblem, ownProblem, type Problem, timeoutProblem } from './problems/problem.ts';
import { log, logRetry, logUpdate, notify, warn } from './report/log.ts';
import { crashWarning, formatHint, hostNotice, PASSWORD_IN_EVENT, policyNotice, ruleWarning } from './report/notices.ts';
import { reportEarly, reportPassword } from './report/outputs.ts';
import { describeRotationWarning } from './report/password-location.ts';
import { type ReportOptions, report, reportPlainly } from './report/report.ts';
import { describeEvent, describePolicy, describeWaiting, TOKEN_ISSUED } from './report/story.ts';
import { rotate } from './rotation/rotate.ts';
import { type Deadline, type DeadlineControl, reserve } from './runtime/deadline.ts';
import { openStore, secretNameOf } from './stores/open.ts';
import { createZoomClient } from './zoom/client.ts';
import { foreignHosts } from './zoom/hosts.ts';

/** The parts of the process that a run uses. */
export interface Runtime {
  readonly env: NodeJS.ProcessEnv;
  readonly deadline: DeadlineControl;
  /** Rejects with an uncaught exception. */
  readonly crash: Promise<never>;
}

/** The state of a run. */
interface Run extends Runtime {
  readonly masker: Masker;
  /** The status to report if the next line throws. */
  status: RecordedStatus;
  /** The location to report if the next line throws. */
  location?: PasswordLocation;
  report: ReportOptions;
}

const DEFAULT_REPORT: ReportOptions = { jobSummary: true, secretName: '', allowUnchanged: false, isGenerated: false };

/** The time of a run that is reserved for storing a password in effect, in milliseconds. */
const COMMIT_MS = 20_000;

/** Run the action once and report the outcome, even after an exception. Returns the exit code. */
export async function main(runtime: Runtime): Promise<0 | 1> {
  reportEarly('unchanged');
  const current: Run = { ...runtime, masker: createMasker(), status: 'unchanged', report: DEFAULT_REPORT };
  const outcome = await Promise.race([run(current), current.crash]).catch((error: unknown) => crashed(error, current));
  try {
    return report(outcome, current.masker, current.report);
  } catch {
    return reportPlainly(outcome);
  }
}

async function run(current: Run): Promise<Outcome> {
  const { masker, deadline, env } = current;
  const read = readInputs(masker, { env });
  current.report = read.report;
  if (isInEvent(read.givenPassword, env['GITHUB_EVENT_PATH'])) {
    warn(PASSWORD_IN_EVENT, masker);
  }
  if (!read.checked.ok) {
    return { status: 'unchanged', problem: ownProblem('invalid-input', describeInputProblems(read.checked.problem)), accepted: false };
  }
  const inputs = read.checked.value;
  const hosts = foreignHosts(inputs);
  if (hosts.length > 0) {
    notify(hostNotice(hosts), masker);
  }
  if (inputs.secret) {
    current.location = { ...secretNameOf(inputs.secret), kind: 'any' };
  }
  deadline.limit(inputs.timeoutMs);
  // A signal that arrived while the action was loading is delivered on the next turn of the event loop.
  await setImmediate();
  return changePassword(inputs, current);
}

/** Change the password, and store it if a secret is named. */
async function changePassword(inputs: Inputs, current: Run): Promise<Outcome> {
  const { masker, deadline, env, location } = current;
  const { secret } = inputs;
  const reservedMs = secret ? Math.min(COMMIT_MS, inputs.timeoutMs / 2) : 0;
  const context = {
    deadline: reserve(deadline, reservedMs),
    random: Math.random,
    onRetry: (event: RetryEvent) => logRetry(event, masker),
    onWaiting: (leftMs: number) => log(describeWaiting(leftMs), masker),
  };
  const zoom = createZoomClient(inputs, {
    context,
    env,
    onSecret: masker.add,
    onTokenIssued: () => log(TOKEN_ISSUED, masker),
    onPolicy: (policy) => log(describePolicy(policy), masker),
    onAttempt: (attempt) => logUpdate(attempt, masker),
    onFormatNeeded: (format) => log(formatHint(format), masker),
    onPolicyUnknown: (problem) => notify(policyNotice(problem), masker),
    warn: (warning) => warn(warning, masker),
  });
  const candidates = createCandidates(inputs, {
    onSecret: masker.add,
    publish: reportPassword,
    onDoubtfulRules: (rules) => warn(ruleWarning(rules), masker),
  });
  const opened = secret && (await openStore(secret, inputs, { ...current, context }));
  if (opened && !opened.ok) {
    return { status: 'unchanged', problem: opened.problem, accepted: false, location };
  }
  const store = opened?.value;
  try {
    return await rotate({
      zoom,
      store,
      candidates,
      pending: inputs.pendingPassword,
      dueAfterMs: inputs.dueAfterMs,
      allowUnchanged: inputs.allowUnchanged,
      dryRun: inputs.dryRun,
      now: deadline.now,
      pause: deadline.pause,
      stopReason: () => stopReason(context.deadline),
      recordStatus: (status) => recordStatus(current, status),
      warn: (warning) => warn(describeRotationWarning(warning), masker),
      onEvent: (event) => log(describeEvent(event), masker),
    });
  } finally {
    // After the report. The end of the process, which usually comes first, closes connections too, and faster.
    void setImmediate().then(() => {
      zoom.close();
      store?.close?.();
    });
  }
}

/** Record the status that is true from now on, in case the run crashes or is killed. */
function recordStatus(current: Run, status: RecordedStatus): void {
  current.status = status;
  reportEarly(status);
}

/** The reason to stop before anything is changed, if there is one. */
function stopReason(deadline: Deadline): Problem | undefined {
  if (deadline.isCancelled()) {
    return cancelledProblem();
  }
  return deadline.remaining() > 0 ? undefined : timeoutProblem();
}

/** The outcome of a run that an exception ended. Ends the deadline, so that nothing else continues. */
function crashed(error: unknown, { status, location, deadline, masker }: Run): Outcome {
  deadline.cancel(0);
  const problem = crashProblem(error);
  switch (status) {
    case 'unknown':
    case 'updated-not-stored':
      return { status, problem, location };
    case 'unchanged':
      return { status, problem, accepted: false, location };
    case 'updated':
      warn(crashWarning(problem), masker);
      return { status, location };
  }
}
