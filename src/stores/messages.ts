import { ACTION_ERRORS, cancelledProblem } from '../errors/action-errors.ts';
import { createProblem, type Problem } from '../errors/problem.ts';
import { OVERLAP_ADVICE } from '../rotation/messages.ts';

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
  | { readonly kind: 'signal'; readonly signal: NodeJS.Signals | null }
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

/** A problem of a store. With `advice`, it lasts: trying again ends the same. */
function storeProblem(summary: string, advice?: string): Problem {
  return createProblem(ACTION_ERRORS.storeUnavailable, summary, advice === undefined ? {} : { advice, isPermanent: true });
}

/** The exit codes of a shell for a command that cannot be executed, and for one that is not found. */
const NOT_FOUND: readonly number[] = [126, 127];

const NOT_STARTED_ADVICE = 'Check the interpreter in the first line of the program, its line ends, and that the workspace exists.';

/** The problem of a call that failed. `stderr`: what the program printed to its standard error. */
export function storeCallProblem({ program = 'store', verb, secret }: StoreCall, end: ProgramEnd, stderr: string): Problem {
  if (end.kind === 'cancelled') {
    return cancelledProblem();
  }
  const isNotStarted = end.kind === 'not-started';
  const untrustedDetail = (isNotStarted ? end.detail : stderr.trim()) || undefined;
  return {
    ...storeProblem(`\`${program}\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\`${untrustedDetail ? ':' : '.'}`),
    untrustedDetail,
    isPermanent: (isNotStarted && end.code !== 'EAGAIN') || (end.kind === 'exit' && NOT_FOUND.includes(end.code)),
    ...(isNotStarted && { advice: NOT_STARTED_ADVICE }),
  };
}

/** The problem of a command line that is not on the path. */
export function notInstalledProblem(program: string, advice: string): Problem {
  return storeProblem(`\`${program}\` is not installed.`, advice);
}

/** The problem of output that is not what the command line documents. */
export function unreadableProblem(program: string, secret: string): Problem {
  const summary = `The output of \`${program}\` for \`${secret}\` is not what its documentation describes.`;
  return storeProblem(summary, `Check the version of \`${program}\`.`);
}

/** The problem of a secret in a state in which its value cannot be read. `state` completes the sentence. */
export function unreadableStateProblem(secret: string, state: string, advice: string): Problem {
  return storeProblem(`\`${secret}\` ${state}.`, advice);
}

/** The problem of a secret that changed between reading and writing it. */
export function changedMeanwhileProblem(secret: string): Problem {
  return storeProblem(`Something else has written \`${secret}\` at the same time.`);
}

/** The problem of a pending secret that another run has written since this one read it. */
export function stagedMeanwhileProblem(secret: string): Problem {
  const summary = `Something else has written \`${secret}\` since this run read it, probably another run. This run sent nothing to Zoom.`;
  return createProblem(ACTION_ERRORS.stalePending, summary, { advice: OVERLAP_ADVICE, isPermanent: true });
}

/** The problem of a run in a job whose earlier step changed the pending secret. */
export function staleJobProblem(): Problem {
  const summary = 'An earlier step of this job changed the pending secret after the job had read it.';
  return createProblem(ACTION_ERRORS.stalePending, summary, { advice: 'Use a new job, which reads the secrets again.' });
}

/** The problem of a store that does not know when a secret was last written. */
export function timeUnknownProblem(secret: string): Problem {
  return storeProblem(
    `The store does not tell when \`${secret}\` was last written, which \`minimum-age-days\` requires.`,
    'Remove `minimum-age-days`, or use a KV engine of version 2 for Vault.',
  );
}

/** The problem of a vault with several items of one title. */
export function severalItemsProblem(title: string): Problem {
  return storeProblem(
    `The vault has several items with the title \`${title}\`.`,
    'Keep the one that holds the password in effect, and delete or rename the others.',
  );
}

/** The problem of an item that may have been created, and is not listed yet. A second one with the same title would block every later run. */
export function notListedProblem(title: string): Problem {
  const advice = 'Start a new run. If the vault then has several items with this title, keep one.';
  return { ...storeProblem(`The item \`${title}\` may have been created, but the vault does not list it yet.`), advice };
}

/** The problem of a secret that is not a JSON object, although `secret-field` is set. */
export function notJsonProblem(secret: string): Problem {
  return storeProblem(
    `\`secret-field\` is set, but the value of \`${secret}\` is not a JSON object. Nothing was replaced.`,
    'Remove `secret-field` if the whole value is the password, or set `secret-name` to another name.',
  );
}

/** The problem of a member that is not a text. */
export function notTextProblem(secret: string, field: string): Problem {
  const summary = `The member \`${field}\` of \`${secret}\` is not a text. Nothing was replaced.`;
  return storeProblem(summary, 'Set `secret-field` to the member that holds the password.');
}

/** The problem of a store that does not return a value after it was written. */
export function notStoredProblem(secret: string): Problem {
  return storeProblem(`The store reported that \`${secret}\` was written, but it returns another value.`);
}

/** The problem of a store that returns a value after it was deleted. */
export function notDeletedProblem(secret: string): Problem {
  return { ...storeProblem(`The store reported that \`${secret}\` was deleted, but it still returns a value.`), isPermanent: true };
}

/** The problem of a program that finds a value under a name that nobody can have used. */
export function untrustedStoreProblem(): Problem {
  return storeProblem(
    'The program of `store` printed a value for a name that does not exist.',
    'Let the program print nothing and exit with 0 for `get` of a name that does not exist. Messages belong to its standard error.',
  );
}

/** The problem of a value that is not a password and would be replaced by one. `fault` completes the sentence. */
export function foreignValueProblem(secret: string, fault: string, hasFields: boolean): Problem {
  const field = hasFields ? 'Set `secret-field` to the member that holds the password, set' : 'Set';
  return storeProblem(
    `The value of \`${secret}\` in the store ${fault}, so it is not a Zoom password. Nothing was replaced.`,
    `${field} \`secret-name\` to another name, or delete the value if nobody needs it.`,
  );
}

/** The problem of a stored value that can't be a Zoom password. `fault` completes a sentence that starts with the name of the secret. */
export function unusableValueProblem(secret: string, fault: string): Problem {
  return storeProblem(
    `The value of \`${secret}\` in the store ${fault}.`,
    `Delete \`${secret}\` in the store if someone else wrote it. If \`store\` is a program, check what it prints for \`get\`.`,
  );
}

/** The problem of a store that does not know when a secret was last written. */
export function ageUnknownProblem(secret: string): Problem {
  return {
    ...createProblem(
      ACTION_ERRORS.invalidInput,
      `\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store\` printed none for \`updated\`.`,
    ),
    advice: 'Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.',
    isPermanent: true,
  };
}

/** The problem of a time that is not in ISO 8601. */
export function invalidTimeProblem(secret: string): Problem {
  const summary = `What \`store\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`;
  return storeProblem(summary, 'Print a time such as `2026-01-31T12:00:00Z`.');
}
