import type { Problem } from './problem.ts';

/** The value of a step, or the problem that prevented it. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A result with a value. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result with a problem. */
export function failure(problem: Problem): Result<never> {
  return { ok: false, problem };
}
