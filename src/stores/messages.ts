import { ACTION_ERRORS, cancelledProblem } from '../errors/action-errors.ts';
import { createProblem, type Problem } from '../errors/problem.ts';
import { OVERLAP_ADVICE } from '../rotation/messages.ts';

/** A call of a store, and the name of the secret that it is about. `program`: the program, if it is not the one of `store`. */
export type StoreCall = Readonly<{ program?: string; verb: 'get' | 'put' | 'delete' | 'updated'; secret: string }>;

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

/** The exit codes of a shell for a command that cannot be executed, and for one that is not found. */
const NOT_FOUND: readonly number[] = [126, 127];

const NOT_FOUND_ADVICE = 'Install the command that the program calls, or make it executable.';
const SLOW_ADVICE = 'Check why the store is slow, or raise `timeout-seconds`.';
const NOT_STARTED_ADVICE = 'Check the interpreter in the first line of the program, its line ends, and that the workspace exists.';

/** The problem of a call that failed. `stderr`: what the program printed to its standard error. */
export function storeCallProblem({ program = 'store', verb, secret }: StoreCall, end: ProgramEnd, stderr: string): Problem {
  if (end.kind === 'cancelled') return cancelledProblem();
  const isNotStarted = end.kind === 'not-started';
  const isNotFound = end.kind === 'exit' && NOT_FOUND.includes(end.code);
  const untrustedDetail = (isNotStarted ? end.detail : stderr.trim()) || undefined;
  return storeProblem(`\`${program}\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\`${untrustedDetail ? ':' : '.'}`, {
    untrustedDetail,
    isPermanent: (isNotStarted && end.code !== 'EAGAIN') || isNotFound,
    ...(isNotFound && { advice: NOT_FOUND_ADVICE }),
    ...(isNotStarted && { advice: NOT_STARTED_ADVICE }),
    ...(end.kind === 'timeout' && { advice: SLOW_ADVICE }),
  });
}

const storeProblem = (summary: string, more: Partial<Problem> = {}): Problem =>
  createProblem(ACTION_ERRORS.storeUnavailable, summary, more);

/** A problem that lasts: trying again ends the same. */
const lastingProblem = (summary: string, advice: string): Problem => storeProblem(summary, { advice, isPermanent: true });

/** The other problems of stores, about the `secret` of this name. `state`, `fault` and `deletion` complete a sentence. */
export const PROBLEMS = {
  notInstalled: (program: string, advice: string) => lastingProblem(`\`${program}\` is not installed.`, advice),
  unreadable: (program: string, secret: string) =>
    lastingProblem(
      `The output of \`${program}\` for \`${secret}\` is not what its documentation describes.`,
      `Check the version of \`${program}\`.`,
    ),
  unreadableState: (secret: string, state: string, advice: string) => lastingProblem(`\`${secret}\` ${state}.`, advice),
  changedMeanwhile: (secret: string) => storeProblem(`Something else has written \`${secret}\` at the same time.`),
  stagedMeanwhile: (secret: string) =>
    createProblem(
      ACTION_ERRORS.stalePending,
      `Something else has written \`${secret}\` since this run read it, probably another run. This run sent no password to Zoom.`,
      { advice: OVERLAP_ADVICE, isPermanent: true },
    ),
  /** An earlier step of this job changed the pending secret. */
  staleJob: createProblem(ACTION_ERRORS.stalePending, 'An earlier step of this job changed the pending secret after the job had read it.', {
    advice: 'Use a new job, which reads the secrets again.',
  }),
  timeUnknown: (secret: string) =>
    lastingProblem(
      `The store does not tell when \`${secret}\` was last written, which \`minimum-age-days\` requires.`,
      'Remove `minimum-age-days`, or use a KV engine of version 2 for Vault.',
    ),
  /** The time that a program does not print. */
  ageUnknown: (secret: string) =>
    createProblem(
      ACTION_ERRORS.invalidInput,
      `\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store\` printed none for \`updated\`.`,
      { advice: 'Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.', isPermanent: true },
    ),
  invalidTime: (secret: string) =>
    lastingProblem(
      `What \`store\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`,
      'Print a time such as `2026-01-31T12:00:00Z`.',
    ),
  severalItems: (title: string) =>
    lastingProblem(
      `The vault has several items with the title \`${title}\`.`,
      'Keep the one that holds the password in effect, and delete or rename the others.',
    ),
  /** An item of which a second one with the same title would block every later run. */
  notListed: (title: string) =>
    storeProblem(`The item \`${title}\` may have been created, but the vault does not list it yet.`, {
      advice: 'Start a new run. If the vault then has several items with this title, keep one.',
    }),
  notJson: (secret: string) =>
    lastingProblem(
      `\`secret-field\` is set, but the value of \`${secret}\` is not a JSON object. Nothing was replaced.`,
      'Remove `secret-field` if the whole value is the password, or set `secret-name` to another name.',
    ),
  notText: (secret: string, field: string) =>
    lastingProblem(
      `The member \`${field}\` of \`${secret}\` is not a text. Nothing was replaced.`,
      'Set `secret-field` to the member that holds the password.',
    ),
  notStored: (secret: string) => storeProblem(`The store reported that \`${secret}\` was written, but it returns another value.`),
  notDeleted: (secret: string) =>
    storeProblem(`The store reported that \`${secret}\` was deleted, but it still returns a value.`, { isPermanent: true }),
  /** A program found a value under a name that nobody can have used. */
  untrusted: lastingProblem(
    'The program of `store` printed a value for a name that does not exist.',
    'Let the program print nothing and exit with 0 for `get` of a name that does not exist. Messages belong to its standard error.',
  ),
  /** The value is not a password, and would be replaced by one. */
  foreignValue: (secret: string, fault: string, hasFields: boolean, deletion: string) =>
    lastingProblem(
      `The value of \`${secret}\` in the store ${fault}, so it is not a Zoom password. Nothing was replaced.`,
      `${hasFields ? 'Set `secret-field` to the member that holds the password, set' : 'Set'} \`secret-name\` to another name, or, if nobody needs the value, ${deletion}.`,
    ),
  /** The value can't be a Zoom password. */
  unusableValue: (secret: string, fault: string, deletion: string, isProgram: boolean) =>
    lastingProblem(
      `The value of \`${secret}\` in the store ${fault}.`,
      `If someone else wrote it, ${deletion}.${isProgram ? ' Check what the program prints for `get`.' : ''}`,
    ),
};
