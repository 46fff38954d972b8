import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { createProblem, type Problem } from '../errors/problem.ts';

/** The problem of a run that has no password to set. */
export const noPasswordProblem = (): Problem => createProblem(ACTION_ERRORS.invalidInput, 'There is no password to set.');

/** The problem of a run whose `pending-password` doesn't match the pending secret with this name. */
export function stalePendingProblem(secret: string, isPassed: boolean): Problem {
  const mismatch = isPassed ? 'does not exist, but `pending-password` is not empty' : 'exists, but `pending-password` is empty';
  const advice = isPassed
    ? 'Start a new run, which reads the secrets again. Do not re-run this one: GitHub then passes the old secrets.'
    : `Pass \`pending-password: \${{ secrets.${secret} }}\`. If the secret belongs to an environment, the job needs \`environment\` too. Then start a new run. If the workflow has both already, this was a re-run or a queued run, which gets outdated secrets: start a new run.`;
  return createProblem(ACTION_ERRORS.stalePending, `The secret \`${secret}\` ${mismatch}.`, { advice });
}

/** The advice for runs that overlap. */
export const OVERLAP_ADVICE =
  'Wait until no other run for this user is in progress, then start a new run. Give all of them one `concurrency` group.';

/** The problem of a run whose pending secret with this name was created by something else during the run. */
export function overlapProblem(secret: string): Problem {
  const summary = `The secret \`${secret}\` did not exist when the run started, but GitHub replaced it instead of creating it. Another run has stored a password in it, or a proxy sent the write twice. This run sent no password to Zoom.`;
  return createProblem(ACTION_ERRORS.stalePending, summary, { advice: OVERLAP_ADVICE });
}

/** Add the advice for a password that Zoom rejects as reused, if it does: Zoom does not say whether it is the one in effect. */
export function withReusedAdvice(problem: Problem): Problem {
  const advice =
    'Pass another password, or replace `password` with `generate-password: true`. This one may already be in effect, and Zoom rejects it as reused.';
  return problem.class === 'reused' ? { ...problem, advice } : problem;
}
