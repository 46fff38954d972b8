import type { Problem } from './problem.ts';

/** The value of a step, or the problem that prevented it. */
export type Result<T, P = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A result with a value. */
export function success<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A result with a problem. */
export function failure<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
