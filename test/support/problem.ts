import { ACTION_ERRORS } from '../../src/errors/action-errors.ts';
import { createProblem, type Problem } from '../../src/errors/problem.ts';

type Code = (typeof ACTION_ERRORS)[keyof typeof ACTION_ERRORS]['code'];

/** Creates a problem with one of the action's own codes. */
export function problemOf(code: Code, summary: string, untrustedDetail?: string): Problem {
  const entry = Object.values(ACTION_ERRORS).find((each) => each.code === code) ?? ACTION_ERRORS.internal;
  return createProblem(entry, summary, { untrustedDetail });
}
