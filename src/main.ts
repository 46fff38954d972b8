import { randomInt } from 'node:crypto';
import type { Deadline, DeadlineControl } from './deadline.ts';
import { isInEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import {
  type Answer,
  cancelledProblem,
  crashProblem,
  type Outcome,
  ownProblem,
  type Problem,
  refusalClass,
  type Warning,
} from './outcome.ts';
import { generatePassword } from './password/generate.ts';
import type { Policy } from './password/rules.ts';
import { type Prepared, prepare } from './preparation.ts';
import { log, notify, report, reportEarly, reportPassword, reportPlainly, warn } from './report.ts';
import { createSecrecy, type Secrecy } from './secrecy.ts';
import type { Calls } from './zoom/ask.ts';
import { createTransport } from './zoom/http.ts';
import { attemptLimit, type Update, updatePassword } from './zoom/password.ts';

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
  status: 'unchanged' | 'unknown';
  jobSummary: boolean;
}

/** Passwords that are generated at most: Zoom may refuse two that fit all that is known of its rules. */
const MAX_GENERATED = 3;

/** Runs the action once. Returns the exit code; an exception ends in a report too. */
export async function main(lent: Process): Promise<0 | 1> {
  const run: Run = { ...lent, secrecy: createSecrecy(), status: 'unchanged', jobSummary: true };
  const outcome = await Promise.race([act(run), run.crash]).catch((error: unknown) => crashed(error, run));
  try {
    return await report(outcome, run.secrecy, run.jobSummary);
  } catch {
    return reportPlainly(outcome);
  }
}

async function act(run: Run): Promise<Outcome> {
  const { secrecy, deadline, env } = run;
  const read = readInputs(secrecy, env);
  if (isInEvent(read.givenPassword, env['GITHUB_EVENT_PATH'])) {
    warn(PASSWORD_IN_EVENT, secrecy);
  }
  if (!read.ok) {
    return refused(ownProblem('invalid-input', read.problems.join(' ')));
  }
  know(run, 'unchanged');
  const { inputs } = read;
  run.jobSummary = inputs.jobSummary;
  deadline.limit(inputs.timeoutMs);
  const api = createTransport(inputs.apiUrl, deadline, env);
  const oauth = inputs.credentials.kind === 'token' ? api : createTransport(inputs.credentials.oauthUrl, deadline, env);
  const calls = {
    deadline,
    random: Math.random,
    note: (text: string) => log(text, secrecy),
    attemptLimitMs: attemptLimit(inputs.timeoutMs),
  };
  try {
    const prepared = await prepare(inputs, {
      api: { ...calls, transport: api },
      oauth: { ...calls, transport: oauth },
      onToken: secrecy.add,
      notify: (notice) => notify(notice, secrecy),
      warn: (warning) => warn(warning, secrecy),
    });
    return prepared.ok ? await change(inputs, prepared, { ...calls, transport: api }, run) : refused(prepared.problem);
  } finally {
    api.close();
    oauth.close();
  }
}

/** Changes the password, to the given one or to one that is generated. A generated one that Zoom does not take is made anew. */
async function change(inputs: Inputs, { session, policy }: Extract<Prepared, { ok: true }>, calls: Calls, run: Run): Promise<Outcome> {
  let lastAnswer: Answer | undefined;
  for (let count = 1; ; count++) {
    const end = findEnd(run.deadline);
    if (end) {
      return { ...refused(end), answer: lastAnswer };
    }
    const candidate =
      inputs.password.kind === 'given' ? inputs.password.value : generate(inputs.userId, inputs.password.length, policy, run);
    if (typeof candidate !== 'string') {
      return { ...refused(candidate), answer: lastAnswer };
    }
    if (inputs.dryRun) {
      return { status: 'validated' };
    }
    const update = await updatePassword({
      ...inputs,
      ...calls,
      password: candidate,
      session,
      lastAnswer,
      onKnown: (applied) => know(run, applied === 'no' ? 'unchanged' : 'unknown'),
    });
    if (inputs.password.kind === 'given' || count === MAX_GENERATED || !isCandidateRefused(update)) {
      return conclude(update, inputs);
    }
    lastAnswer = update.answer;
    know(run, 'unchanged');
  }
}

/** Notes what is true of the password, for a crash and for a kill. */
function know(run: Run, status: Run['status']): void {
  run.status = status;
  reportEarly(status);
}

/** Why the run has to stop before it changes anything, if it has to. */
function findEnd(deadline: Deadline): Problem | undefined {
  if (deadline.isCancelled()) {
    return cancelledProblem();
  }
  return deadline.remaining() > 0 ? undefined : ownProblem('timeout', 'The time was over before the password was changed.');
}

/** A password that fits, masked and set as an output before Zoom hears of it; or why there is none. */
function generate(userId: string, length: number, policy: Policy, { secrecy }: Run): string | Problem {
  const password = generatePassword({ length, policy, userId }, randomInt);
  if (password === undefined) {
    const what = `No password of \`password-length\` ${length} was found that fits the account's password policy.`;
    return { ...ownProblem('invalid-input', what), advice: "Set `password-length` to what the account's policy asks for." };
  }
  secrecy.add(password);
  if (reportPassword(password)) {
    return password;
  }
  const what = 'The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.';
  return { ...ownProblem('invalid-input', what), advice: 'Run the action on a runner that lets it set outputs.' };
}

/** Whether Zoom refused the password itself, and no attempt can have been applied. */
function isCandidateRefused(update: Update): boolean {
  const kind = update.applied === 'no' ? refusalClass(update.problem) : undefined;
  return kind === 'policy' || kind === 'reused';
}

const PASSWORD_IN_EVENT: Warning = {
  title: 'The password is in the event of this workflow',
  message:
    'The password also stands in the event that started this workflow, such as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Keep the password in a secret, and change it once more.',
};

function refused(problem: Problem): Extract<Outcome, { status: 'unchanged' }> {
  return { status: 'unchanged', problem, accepted: false };
}

function conclude(update: Update, { allowUnchanged }: Inputs): Outcome {
  switch (update.applied) {
    case 'yes':
      return { status: 'updated', answer: update.answer, warning: update.warning };
    case 'no': {
      const accepted = allowUnchanged && refusalClass(update.problem) === 'same';
      return { status: 'unchanged', answer: update.answer, problem: update.problem, accepted };
    }
    case 'maybe':
      return { status: 'unknown', answer: update.answer, problem: update.problem };
  }
}

/** What is true when an exception ends a run. Nothing goes on behind it. */
function crashed(error: unknown, { status, deadline }: Run): Outcome {
  deadline.cancel(0);
  const problem = crashProblem(error);
  return status === 'unchanged' ? refused(problem) : { status, problem };
}
