import { cancelledProblem, OVERLAP_ADVICE, ownProblem, type Problem } from './problem.ts';

/** A call of a store, and the name of the secret that it is about. */
export interface StoreCall {
  /** The program, if it is not the one of `store`. */
  readonly program?: string;
  readonly verb: 'get' | 'put' | 'delete' | 'updated';
  readonly secret: string;
}

/** The end of a call. `exit` with the code 0 is the only success. */
export type ProgramEnd =
  | { readonly kind: 'exit'; readonly code: number }
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'not-started'; readonly detail: string; readonly code?: string | undefined }
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

/** The exit codes of a shell for a command that cannot be executed, and for one that is not found. */
const NOT_FOUND: readonly number[] = [126, 127];

const NOT_STARTED_ADVICE = 'Check the interpreter in the first line of the program, its line ends, and that the workspace exists.';

/** The problem of a call that failed. `stderr`: what the program printed to its standard error. */
export function storeCallProblem({ program = 'store', verb, secret }: StoreCall, end: ProgramEnd, stderr: string): Problem {
  if (end.kind === 'cancelled') {
    return cancelledProblem();
  }
  const detail = end.kind === 'not-started' ? end.detail : stderr.trim();
  const summary = `\`${program}\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\``;
  const isPermanent = (end.kind === 'not-started' && end.code !== 'EAGAIN') || (end.kind === 'exit' && NOT_FOUND.includes(end.code));
  const problem = { ...ownProblem('store-unavailable', `${summary}${detail ? ':' : '.'}`, detail || undefined), isPermanent };
  return end.kind === 'not-started' ? { ...problem, advice: NOT_STARTED_ADVICE } : problem;
}

/** The problem of a command line that is not on the path. */
export function notInstalledProblem(program: string, advice: string): Problem {
  return { ...ownProblem('store-unavailable', `\`${program}\` is not installed.`), advice, isPermanent: true };
}

/** The problem of a call for which the command line gives a known reason that lasts. */
export function explainedProblem(problem: Problem, advice: string): Problem {
  return { ...problem, advice, isPermanent: true };
}

/** The problem of output that is not what the command line documents. */
export function unreadableProblem(program: string, secret: string): Problem {
  const problem = ownProblem(
    'store-unavailable',
    `The output of \`${program}\` for \`${secret}\` is not what its documentation describes.`,
  );
  return { ...problem, advice: `Check the version of \`${program}\`.`, isPermanent: true };
}

/** The problem of a secret in a state in which its value cannot be read. `state` completes the sentence; `command` mends it. */
export function unreadableStateProblem(secret: string, state: string, advice: string): Problem {
  return { ...ownProblem('store-unavailable', `\`${secret}\` ${state}.`), advice, isPermanent: true };
}

/** The problem of a secret that changed between reading and writing it. */
export function changedMeanwhileProblem(secret: string): Problem {
  return ownProblem('store-unavailable', `Something else has written \`${secret}\` at the same time.`);
}

/** The problem of a pending secret that another run has written since this one read it. */
export function stagedMeanwhileProblem(secret: string): Problem {
  const summary = `Something else has written \`${secret}\` since this run read it, probably another run. This run sent nothing to Zoom.`;
  return { ...ownProblem('stale-pending', summary), advice: OVERLAP_ADVICE, isPermanent: true };
}

/** The problem of a store that does not know when a secret was last written. */
export function timeUnknownProblem(secret: string): Problem {
  const problem = ownProblem(
    'store-unavailable',
    `The store does not tell when \`${secret}\` was last written, which \`minimum-age-days\` requires.`,
  );
  return { ...problem, advice: 'Remove `minimum-age-days`, or use a KV engine of version 2 for Vault.', isPermanent: true };
}

/** The problem of a vault with several items of one title. */
export function severalItemsProblem(title: string): Problem {
  const problem = ownProblem('store-unavailable', `The vault has several items with the title \`${title}\`.`);
  return { ...problem, advice: 'Keep the one that holds the password in effect, and delete or rename the others.', isPermanent: true };
}

/** The problem of an item that may have been created, and is not listed yet. A second one with the same title would block every later run. */
export function notListedProblem(title: string): Problem {
  const problem = ownProblem('store-unavailable', `The item \`${title}\` may have been created, but the vault does not list it yet.`);
  return { ...problem, advice: 'Start a new run. If the vault then has several items with this title, keep one.' };
}

/** The problem of a secret that is not a JSON object, although `secret-field` is set. */
export function notJsonProblem(secret: string): Problem {
  const problem = ownProblem(
    'store-unavailable',
    `\`secret-field\` is set, but the value of \`${secret}\` is not a JSON object. Nothing was replaced.`,
  );
  return {
    ...problem,
    advice: 'Remove `secret-field` if the whole value is the password, or set `secret-name` to another name.',
    isPermanent: true,
  };
}

/** The problem of a member that is not a text. */
export function notTextProblem(secret: string, field: string): Problem {
  const problem = ownProblem('store-unavailable', `The member \`${field}\` of \`${secret}\` is not a text. Nothing was replaced.`);
  return { ...problem, advice: 'Set `secret-field` to the member that holds the password.', isPermanent: true };
}

/** The problem of a store that does not return a value after it was written. */
export function notStoredProblem(secret: string): Problem {
  return ownProblem('store-unavailable', `The store reported that \`${secret}\` was written, but it returns another value.`);
}

/** The problem of a store that returns a value after it was deleted. */
export function notDeletedProblem(secret: string): Problem {
  const problem = ownProblem('store-unavailable', `The store reported that \`${secret}\` was deleted, but it still returns a value.`);
  return { ...problem, isPermanent: true };
}

/** The problem of a program that finds a value under a name that nobody can have used. */
export function untrustedStoreProblem(): Problem {
  const problem = ownProblem('store-unavailable', 'The program of `store` printed a value for a name that does not exist.');
  return {
    ...problem,
    advice: 'Let the program print nothing and exit with 0 for `get` of a name that does not exist. Messages belong to its standard error.',
  };
}

/** The problem of a value that is not a password and would be replaced by one. `fault` completes the sentence. */
export function foreignValueProblem(secret: string, fault: string, hasFields: boolean): Problem {
  const problem = ownProblem(
    'store-unavailable',
    `The value of \`${secret}\` in the store ${fault}, so it is not a Zoom password. Nothing was replaced.`,
  );
  const field = hasFields ? 'Set `secret-field` to the member that holds the password, set' : 'Set';
  const advice = `${field} \`secret-name\` to another name, or delete the value if nobody needs it.`;
  return { ...problem, advice, isPermanent: true };
}

/** The problem of a stored value that can't be a Zoom password. `fault` completes a sentence that starts with the name of the secret. */
export function unusableValueProblem(secret: string, fault: string): Problem {
  const problem = ownProblem('store-unavailable', `The value of \`${secret}\` in the store ${fault}.`);
  return {
    ...problem,
    advice: `Delete \`${secret}\` in the store if someone else wrote it. If \`store\` is a program, check what it prints for \`get\`.`,
  };
}

/** The problem of a store that does not know when a secret was last written. */
export function ageUnknownProblem(secret: string): Problem {
  const problem = ownProblem(
    'invalid-input',
    `\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store\` printed none for \`updated\`.`,
  );
  return {
    ...problem,
    advice: 'Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.',
    isPermanent: true,
  };
}

/** The problem of a time that is not in ISO 8601. */
export function invalidTimeProblem(secret: string): Problem {
  const problem = ownProblem('store-unavailable', `What \`store\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`);
  return { ...problem, advice: 'Print a time such as `2026-01-31T12:00:00Z`.', isPermanent: true };
}
