import { adviceOf, type Problem, titleOf } from '../../src/errors/problem.ts';

/** A problem with what is reported of it: the title, the heading in the documentation, and the advice. */
export function reported(problem: Problem) {
  const { entry, code } = problem;
  return {
    ...problem,
    title: titleOf(entry, code),
    heading: titleOf(entry),
    advice: adviceOf(problem),
    isUnlisted: code !== entry.code,
  };
}
