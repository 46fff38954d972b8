import type { Problem } from './problem.ts';

/** The value of a step, or the problem that prevented it. */
export type Result<T, P = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A result with a value. */
export const success = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A result with a problem. */
export const failure = <P>(problem: P): Result<never, P> => ({ ok: false, problem });

/** The result of the `next` step with the value of this one, or the problem of this one. */
export async function andThen<T, U, P = Problem>(
  step: Result<T, P> | Promise<Result<T, P>>,
  next: (value: T) => Result<U, P> | Promise<Result<U, P>>,
): Promise<Result<U, P>> {
  const result = await step;
  return result.ok ? next(result.value) : result;
}

/** The values of all results, or the first problem. */
export function allOf<T, P = Problem>(results: readonly Result<T, P>[]): Result<T[], P> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return success(values);
}
