import { adviceOf, type Problem } from '../errors/problem.ts';
import type { Outcome } from '../outcome.ts';

/** The inputs that the advice depends on. */
export interface RunRequest {
  readonly allowUnchanged: boolean;
  readonly isGenerated: boolean;
}

/** Codes whose advice also helps after the password may have changed: it is about the connection, not about the request. */
const CONNECTION_CODES: readonly string[] = ['network', 'timeout', 'unexpected-response'];

/** The advice for a problem in this outcome, without what the inputs already ask for. */
export function adviceFor(outcome: Outcome, problem: Problem, request: RunRequest): string {
  const { code } = problem;
  const advice = request.isGenerated && isUnacceptable(problem) ? GENERATE_AGAIN : adviceOf(problem);
  if (outcome.status === 'unknown') {
    const cause = CONNECTION_CODES.includes(code) || outcome.location ? ` ${advice}` : '';
    return `${confirmAdvice(outcome.location !== undefined, request)}${cause}`;
  }
  if (outcome.status === 'updated-not-stored') {
    return `${advice} Then start a new run, which stores the password.`;
  }
  return outcome.status === 'unchanged' && outcome.accepted ? '' : advice;
}

/** The advice for a generated password that Zoom rejects. */
const GENERATE_AGAIN = 'Start a new run, which generates another password. If that fails too, change `password-length`.';

function isUnacceptable({ class: kind }: Problem): boolean {
  return kind === 'policy' || kind === 'reused';
}

function confirmAdvice(isStored: boolean, { allowUnchanged, isGenerated }: RunRequest): string {
  if (isStored) {
    return 'Start a new run: it finds out whether the password changed.';
  }
  if (isGenerated) {
    return 'Start a new run with `password` set to the output `password`, if a later step saved it, without `generate-password`, and with `allow-unchanged: true`. Otherwise start a new run as it is, which sets another password.';
  }
  return `Start a new run with the same password${allowUnchanged ? '' : ' and `allow-unchanged: true`'}: Zoom then sets it, or reports that it is set.`;
}
