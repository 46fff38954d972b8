import type { DeadlineControl } from './deadline.ts';
import { isInEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { crashProblem, type Outcome, ownProblem, type Warning } from './outcome.ts';
import { log, report, reportEarly, reportPlainly, warn } from './report.ts';
import { createSecrecy, type Secrecy } from './secrecy.ts';
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
  const read = readInputs(run.secrecy, run.env);
  if (!read.ok) {
    return { status: 'unchanged', problem: ownProblem('invalid-input', read.problems.join(' ')), accepted: false };
  }
  reportEarly(run.status);
  const { inputs } = read;
  run.jobSummary = inputs.jobSummary;
  run.deadline.limit(inputs.timeoutMs);
  if (isInEvent(inputs.password, run.env['GITHUB_EVENT_PATH'])) {
    warn(PASSWORD_IN_EVENT, run.secrecy);
  }
  return conclude(await update(inputs, run), inputs);
}

const PASSWORD_IN_EVENT: Warning = {
  title: 'The password is in the event of this workflow',
  message:
    'The password also stands in the event that started this workflow, such as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Keep the password in a secret, and change it once more.',
};

async function update(inputs: Inputs, run: Run): Promise<Update> {
  const { deadline, env, secrecy } = run;
  const transport = createTransport(inputs.apiUrl, deadline, env);
  try {
    return await updatePassword({
      ...inputs,
      transport,
      deadline,
      random: Math.random,
      note: (text) => log(text, secrecy),
      onKnown(applied) {
        run.status = applied === 'no' ? 'unchanged' : 'unknown';
        reportEarly(run.status);
      },
      attemptLimitMs: attemptLimit(inputs.timeoutMs),
    });
  } finally {
    transport.close();
  }
}

function conclude(update: Update, { allowUnchanged }: Inputs): Outcome {
  switch (update.applied) {
    case 'yes':
      return { status: 'updated', answer: update.answer, warning: update.warning };
    case 'no': {
      const accepted = allowUnchanged && 'class' in update.problem && update.problem.class === 'same';
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
  return status === 'unchanged' ? { status, problem, accepted: false } : { status, problem };
}
