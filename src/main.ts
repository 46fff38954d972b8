import { setImmediate } from 'node:timers/promises';
import { openAccount } from './account.ts';
import { createCandidates } from './candidates.ts';
import { type Deadline, type DeadlineControl, keepBack } from './deadline.ts';
import { isInEvent } from './event.ts';
import { createJobMark } from './github/job-mark.ts';
import type { SecretsOptions } from './github/secrets.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { cancelledProblem, crashProblem, type Outcome, ownProblem, type Problem, type RecordedStatus, type Warning } from './outcome.ts';
import { exportVariable, log, notify, report, reportEarly, reportPassword, reportPlainly, warn } from './report.ts';
import { rotate } from './rotation/rotate.ts';
import { tellAllSlots } from './rotation/whereabouts.ts';
import { createSecrecy, type Secrecy } from './secrecy.ts';
import { attemptLimit } from './zoom/password.ts';

/** What the process lends to a run. */
export interface Process {
  readonly env: NodeJS.ProcessEnv;
  readonly deadline: DeadlineControl;
  /** Rejects with an exception that nobody caught. */
  readonly crash: Promise<never>;
}

/** One run, as far as it has come. */
interface Run extends Process {
  readonly secrecy: Secrecy;
  /** What is true of the password if the next line throws. */
  status: RecordedStatus;
  /** Which secrets hold the password, if any do. */
  whereabouts?: string;
  jobSummary: boolean;
}

/** Milliseconds of a run that are kept for storing a password that Zoom has. */
const COMMIT_MS = 20_000;

/** Runs the action once. Returns the exit code; an exception ends in a report too. */
export async function main(lent: Process): Promise<0 | 1> {
  reportEarly('unchanged');
  const run: Run = { ...lent, secrecy: createSecrecy(), status: 'unchanged', jobSummary: true };
  const outcome = await Promise.race([act(run), run.crash]).catch((error: unknown) => crashed(error, run));
  try {
    return report(outcome, run.secrecy, run.jobSummary);
  } catch {
    return reportPlainly(outcome);
  }
}

async function act(run: Run): Promise<Outcome> {
  const { secrecy, deadline, env } = run;
  const read = readInputs(secrecy, env);
  run.jobSummary = read.jobSummary;
  if (isInEvent(read.givenPassword, env['GITHUB_EVENT_PATH'])) {
    warn(PASSWORD_IN_EVENT, secrecy);
  }
  if (!read.ok) {
    return { status: 'unchanged', problem: ownProblem('invalid-input', read.problems.join(' ')), accepted: false };
  }
  const { inputs } = read;
  const foreign = foreignHosts(inputs);
  if (foreign.length > 0) {
    notify(
      { title: FOREIGN_HOST_TITLE, message: `${foreign.join(' and ')} ${foreign.length > 1 ? 'are' : 'is'} ${FOREIGN_HOST}` },
      secrecy,
    );
  }
  if (inputs.secret) {
    run.whereabouts = tellAllSlots(inputs.secret.name);
  }
  deadline.limit(inputs.timeoutMs);
  // A signal that came while all of this was loaded is told when the event loop turns.
  await setImmediate();
  return change(inputs, run);
}

const FOREIGN_HOST_TITLE = 'A host that is not a Zoom host gets the password';
const FOREIGN_HOST = 'not under zoom.us or zoomgov.com. It gets the password and the credentials. Check `api-url` and `oauth-url`.';

/** The hosts of `api-url` and `oauth-url` that are not Zoom's. */
function foreignHosts({ apiUrl, credentials }: Inputs): string[] {
  const urls = [apiUrl, ...(credentials.kind === 'token' ? [] : [credentials.oauthUrl])];
  return [...new Set(urls.map(({ host }) => host))].filter((host) => !/(^|\.)zoom(gov\.com|\.us)\.?(:\d+)?$/.test(host));
}

/** Changes the password, and stores it where that is asked for. */
async function change(inputs: Inputs, run: Run): Promise<Outcome> {
  const { secrecy, deadline, env } = run;
  const keptMs = inputs.secret ? Math.min(COMMIT_MS, inputs.timeoutMs / 2) : 0;
  const calls = {
    deadline: keepBack(deadline, keptMs),
    random: Math.random,
    note: (text: string) => log(text, secrecy),
    attemptLimitMs: attemptLimit(inputs.timeoutMs - keptMs),
  };
  const zoom = openAccount(inputs, {
    calls,
    env,
    onSecret: secrecy.add,
    notify: (notice) => notify(notice, secrecy),
    warn: (warning) => warn(warning, secrecy),
  });
  const mark = inputs.secret && createJobMark(inputs.secret, env, (name, value) => exportVariable(name, value) || warn(UNMARKED, secrecy));
  if (mark?.isSet()) {
    const what = 'An earlier step of this job changed the pending secret after the job had read it.';
    const problem = { ...ownProblem('stale-pending', what), advice: 'Use a new job, which reads the secrets anew.' };
    return { status: 'unchanged', problem, accepted: false, whereabouts: run.whereabouts };
  }
  const isPendingAtStart = inputs.pendingPassword !== '';
  const store = inputs.secret && mark && (await openStore(inputs.secret, { calls, commitDeadline: deadline, env, mark, isPendingAtStart }));
  try {
    return await rotate({
      zoom,
      store,
      candidates: createCandidates(inputs, {
        onSecret: secrecy.add,
        publish: reportPassword,
        warn: (warning) => warn(warning, secrecy),
      }),
      pending: inputs.pendingPassword,
      dueAfterMs: inputs.dueAfterMs,
      allowUnchanged: inputs.allowUnchanged,
      dryRun: inputs.dryRun,
      now: deadline.now,
      stopReason: () => stopReason(calls.deadline),
      recordStatus: (status) => recordStatus(run, status),
      warn: (warning) => warn(warning, secrecy),
    });
  } finally {
    zoom.close();
    store?.close();
  }
}

/** The store is loaded only where it is used. */
async function openStore({ name, ...target }: NonNullable<Inputs['secret']>, options: SecretsOptions) {
  const { openGitHubSecrets } = await import('./github/secrets.ts');
  return openGitHubSecrets(name, target, options);
}

/** Notes what is true of the password, for a crash and for a kill. */
function recordStatus(run: Run, status: RecordedStatus): void {
  run.status = status;
  reportEarly(status);
}

/** Why the run has to stop before it changes anything, if it has to. */
function stopReason(deadline: Deadline): Problem | undefined {
  if (deadline.isCancelled()) {
    return cancelledProblem();
  }
  return deadline.remaining() > 0 ? undefined : ownProblem('timeout', 'The time was over before the password was changed.');
}

const UNMARKED: Warning = {
  title: 'The job could not be marked',
  message:
    'The file that GITHUB_ENV names cannot be written, so a later step of this job does not see that the pending secret was changed. Rotate a secret once in a job.',
};

const PASSWORD_IN_EVENT: Warning = {
  title: 'The password is in the event of this workflow',
  message:
    'The password also stands in the event that started this workflow, such as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Keep the password in a secret, and change it once more.',
};

/** What is true when an exception ends a run. Nothing goes on behind it. */
function crashed(error: unknown, { status, whereabouts, deadline, secrecy }: Run): Outcome {
  deadline.cancel(0);
  const problem = crashProblem(error);
  switch (status) {
    case 'unknown':
    case 'updated-not-stored':
      return { status, problem, whereabouts };
    case 'unchanged':
      return { status, problem, accepted: false, whereabouts };
    case 'updated':
      warn({ title: problem.title, message: `${problem.what} ${problem.quote} ${problem.advice}` }, secrecy);
      return { status, whereabouts };
  }
}
