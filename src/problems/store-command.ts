import { cancelledProblem, ownProblem, type Problem } from './problem.ts';

/** A call of the store command, and the name of the secret that it is about. */
export interface StoreCall {
  readonly verb: 'get' | 'put' | 'delete' | 'updated';
  readonly secret: string;
}

/** The end of a call. `exit` with the code 0 is the only success. */
export type ProgramEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly detail: string }
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-much-output' };

function describeEnd(end: Exclude<ProgramEnd, { kind: 'cancelled' }>): string {
  switch (end.kind) {
    case 'exit':
      return `failed with exit code ${end.code}`;
    case 'signal':
      return `was ended by ${end.signal}`;
    case 'not-started':
      return 'could not be started';
    case 'timeout':
      return `did not end within ${Math.round(end.afterMs / 100) / 10} s`;
    case 'too-much-output':
      return 'printed more than a secret can contain';
  }
}

const NOT_STARTED_ADVICE =
  'Check the interpreter in the first line of the program, its line ends, and that the workspace exists. Or try again later.';

/** The problem of a call that failed. `stderr`: what the program printed to its standard error. */
export function storeCommandProblem({ verb, secret }: StoreCall, end: ProgramEnd, stderr: string): Problem {
  if (end.kind === 'cancelled') {
    return cancelledProblem();
  }
  const detail = end.kind === 'not-started' ? end.detail : stderr.trim();
  const summary = `\`store-command\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\``;
  const problem = ownProblem('store-unavailable', `${summary}${detail ? ':' : '.'}`, detail || undefined);
  return end.kind === 'not-started' ? { ...problem, advice: NOT_STARTED_ADVICE } : problem;
}

/** The problem of a store that does not return a value after it was written. */
export function notStoredProblem(secret: string): Problem {
  return ownProblem('store-unavailable', `\`store-command\` reported that \`${secret}\` was written, but \`get\` returns another value.`);
}

/** The problem of a stored value that can't be a Zoom password. `fault` completes a sentence that starts with the name of the secret. */
export function unusableValueProblem(secret: string, fault: string): Problem {
  const problem = ownProblem('store-unavailable', `The value of \`${secret}\` in the store ${fault}.`);
  return {
    ...problem,
    advice: `Check what \`store-command\` prints for \`get\`, or delete \`${secret}\` in the store if someone else wrote it.`,
  };
}

/** The problem of a store that does not know when a secret was last written. */
export function ageUnknownProblem(secret: string): Problem {
  const problem = ownProblem(
    'invalid-input',
    `\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store-command\` printed none for \`updated\`.`,
  );
  return { ...problem, advice: 'Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.' };
}

/** The problem of a time that is not in ISO 8601. */
export function invalidTimeProblem(secret: string): Problem {
  const problem = ownProblem(
    'store-unavailable',
    `What \`store-command\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`,
  );
  return { ...problem, advice: 'Print a time such as `2026-01-31T12:00:00Z`.' };
}
