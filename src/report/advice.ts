import { adviceOf, type Problem } from '../errors/problem.ts';
import type { Outcome } from '../outcome.ts';
import { capitalize } from './format.ts';

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
  const isReplaced = request.isGenerated && (problem.class === 'policy' || problem.class === 'reused');
  const advice = isReplaced ? GENERATE_AGAIN : adviceOf(problem);
  if (outcome.status === 'unknown') {
    if (outcome.location) {
      return isReplaced ? SEND_AGAIN : `${advice} The next run finds out whether the password changed.`;
    }
    const confirm = confirmAdvice(request);
    return CONNECTION_CODES.includes(code) ? `${advice} Then ${confirm}` : capitalize(confirm);
  }
  if (outcome.status === 'updated-not-stored') {
    return `${advice} The next run then stores the password.`;
  }
  return outcome.status === 'unchanged' && outcome.accepted ? '' : advice;
}

/** The advice for a generated password that Zoom rejects. */
const GENERATE_AGAIN = 'Start a new run, which generates another password. If that fails too, change `password-length`.';

/** The advice for a generated password that Zoom rejects, and that may be in effect. */
const SEND_AGAIN = 'Start a new run. It sends the pending password again, and sets another one if Zoom rejects it.';

/** The advice for a password that may be in effect, and that no secret holds. */
function confirmAdvice({ allowUnchanged, isGenerated }: RunRequest): string {
  if (isGenerated) {
    return 'start a new run with `password` set to the output `password`, if a later step saved it, without `generate-password`, and with `allow-unchanged: true`. Otherwise start a new run as it is, which sets another password.';
  }
  return `start a new run with the same password${allowUnchanged ? '' : ' and `allow-unchanged: true`'}: Zoom then sets it, or reports that it is set.`;
}
