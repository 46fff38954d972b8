import type { DeadlineControl } from './deadline.ts';
import { isInEvent } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { crashProblem, type Outcome, ownProblem, type Status } from './outcome.ts';
import { log, report, reportEarly, warn } from './report.ts';
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
  status: Status;
  jobSummary: boolean;
}

/** Runs the action once. Returns the exit code; an exception ends in a report too. */
export async function main(lent: Process): Promise<0 | 1> {
  const run: Run = { ...lent, secrecy: createSecrecy(), status: 'unchanged', jobSummary: true };
  try {
    const outcome = await Promise.race([act(run), run.crash]);
    run.status = outcome.status;
    return await report(outcome, run.secrecy, run.jobSummary);
  } catch (error) {
    // Nothing goes on behind the report.
    run.deadline.cancel(0);
    return report(crashed(run.status, error), run.secrecy, run.jobSummary);
  }
}

async function act(run: Run): Promise<Outcome> {
  const read = readInputs(run.secrecy, run.env);
  if (!read.ok) {
    return { status: 'unchanged', problem: ownProblem('invalid-input', read.problems.join(' ')), accepted: false };
  }
  const { inputs } = read;
  run.jobSummary = inputs.jobSummary;
  run.deadline.limit(inputs.timeoutMs);
  if (isInEvent(inputs.password, run.env['GITHUB_EVENT_PATH'])) {
    warn(
      'The password is in the event of this workflow',
      'The password also stands in the event that started this workflow, such as an input of workflow_dispatch. Such inputs are not secret: the runner has printed them already, and GitHub keeps them. Keep the password in a secret, and change it once more.',
    );
  }
  // Whatever kills the process from here on may come after Zoom has the password.
  reportEarly('unknown');
  run.status = 'unknown';
  return conclude(await update(inputs, run), inputs);
}

async function update(inputs: Inputs, { deadline, env, secrecy }: Run): Promise<Update> {
  const transport = createTransport(inputs.apiUrl, deadline, env);
  try {
    return await updatePassword({
      ...inputs,
      transport,
      deadline,
      random: Math.random,
      note: (text) => log(text, secrecy),
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

function crashed(status: Status, error: unknown): Outcome {
  const problem = crashProblem(error);
  switch (status) {
    case 'updated':
      return { status, warning: problem.what };
    case 'unchanged':
      return { status, problem, accepted: false };
    case 'unknown':
      return { status, problem };
  }
}
