import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problems/problem.ts';

/** The inputs that the advice depends on. */
export interface RunRequest {
  readonly allowUnchanged: boolean;
  readonly isGenerated: boolean;
}

/** Codes whose advice also helps after the password may have changed: it is about the connection, not about the request. */
const CONNECTION_CODES: readonly string[] = ['network', 'timeout', 'unexpected-response'];

/** The advice for a problem in this outcome, without what the inputs already ask for. */
export function adviceFor(outcome: Outcome, { code, advice }: Problem, request: RunRequest): string {
  if (outcome.status === 'unknown') {
    const cause = CONNECTION_CODES.includes(code) || outcome.location ? ` ${advice}` : '';
    return `${confirmAdvice(outcome.location !== undefined, request)}${cause}`;
  }
  if (outcome.status === 'updated-not-stored') {
    return `${advice} Then start a new run, which stores the password.`;
  }
  return outcome.status === 'unchanged' && outcome.accepted ? '' : advice;
}

function confirmAdvice(isStored: boolean, { allowUnchanged, isGenerated }: RunRequest): string {
  if (isStored) {
    return 'Start a new run: it finds out whether the password changed.';
  }
  const password = isGenerated ? 'the output `password` as `password`' : 'the same password';
  return `Run again with ${password}${allowUnchanged ? '' : ' and `allow-unchanged: true`'}: Zoom then confirms that it is set.`;
}
