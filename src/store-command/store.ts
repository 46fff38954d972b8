import { passwordFault } from '../problems/password-fault.ts';
import { cancelledProblem, type Problem } from '../problems/problem.ts';
import { failure, type Result, success } from '../problems/result.ts';
import {
  ageUnknownProblem,
  invalidTimeProblem,
  notStoredProblem,
  type StoreCall,
  storeCommandProblem,
  unusableValueProblem,
} from '../problems/store-command.ts';
import { CURRENT, PENDING, previousSlot, type SecretStore, type Slot, UNKNOWN_TIME } from '../rotation/slots.ts';
import type { Deadline } from '../runtime/deadline.ts';
import { BACKOFF_MS, backoff, type Retry, retry } from '../runtime/retry.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { environmentOf, type Program, type ProgramCall, type ProgramResult, runProgram } from './program.ts';

/** A call of the store command that failed and is made once more. */
export interface StoreRetry extends Retry {
  readonly problem: Problem;
}

/** The options of a store. */
export interface CommandStoreOptions {
  /** Runs the program. */
  readonly run: (call: ProgramCall) => Promise<ProgramResult>;
  /** For the calls before Zoom has the password. */
  readonly deadline: Deadline;
  /** For the calls after that. */
  readonly commitDeadline: Deadline;
  /** Returns a number from 0 up to, but not including, 1, for the jitter of waits. */
  readonly random: () => number;
  /** `minimum-age-days` is set, so the time of the last write is needed. */
  readonly isAgeNeeded: boolean;
  /** Called with each value that was read, before anything else is done with it. */
  readonly onSecret: (value: string) => void;
  /** Called with what the program printed to its standard error. */
  readonly onStderr: (call: StoreCall, stderr: Buffer) => void;
  readonly onRetry: (retry: StoreRetry) => void;
  /** Called every 10 s of a wait, with the time that is left, in milliseconds. */
  readonly onWaiting: (leftMs: number) => void;
}

/** The maximum number of attempts at a call. */
const MAX_ATTEMPTS = 3;
/** The time limit of a call, in milliseconds. */
const CALL_LIMIT_MS = 30_000;
/** The maximum number of slots to look up, and how many of them in parallel. */
const MAX_SLOTS = 100;
const PARALLEL_LOOKUPS = 4;

/** A secret in the store of a program. */
export interface CommandSecret {
  readonly name: string;
  readonly program: Program;
  /** The folder that the program runs in. */
  readonly folder: string;
}

/** Open the store of a program, which gets the environment of the step without the inputs and the files of the runner. */
export function openCommandStore(
  { name, program, folder }: CommandSecret,
  env: NodeJS.ProcessEnv,
  options: Omit<CommandStoreOptions, 'run'>,
): SecretStore {
  const environment = { env: environmentOf(env), folder };
  return createCommandStore(name, { ...options, run: (call) => runProgram(program, call, environment) });
}

/**
 * Create a store that a command reads and writes. After a failure it is open whether a value was written or deleted, so a `get` finds that
 * out. A write of the current password counts only after a `get` has returned the password.
 */
export function createCommandStore(name: string, options: CommandStoreOptions): SecretStore {
  const { isAgeNeeded, onSecret, onStderr, onRetry } = options;

  /** Make one call, and return its standard output. */
  async function call(verb: StoreCall['verb'], slot: Slot, isAfterUpdate: boolean, input = ''): Promise<Result<string>> {
    const deadline = isAfterUpdate ? options.commitDeadline : options.deadline;
    if (!isAfterUpdate && deadline.isCancelled()) {
      return failure(cancelledProblem());
    }
    const secret = `${name}${slot}`;
    if (deadline.remaining() === 0) {
      return failure(storeCommandProblem({ verb, secret }, { kind: 'timeout', afterMs: 0 }, ''));
    }
    const { end, stdout, stderr } = await options.run({
      args: [verb, secret],
      input,
      isRead: verb === 'get' || verb === 'updated',
      // Half of the time, which leaves a `get` the time to find out what a `put` or `delete` did that did not end.
      limitMs: Math.min(CALL_LIMIT_MS, deadline.remaining() / 2),
      deadline,
      isCancellable: !isAfterUpdate,
    });
    const text = stdout.toString().replace(/\r?\n$/, '');
    if (verb === 'get') {
      onSecret(text);
    }
    // Output that is too long was not read to its end, so its secrets are not known, and the standard error may have them.
    const shown = end.kind === 'too-much-output' ? Buffer.alloc(0) : stderr;
    if (shown.length > 0) {
      onStderr({ verb, secret }, shown);
    }
    return end.kind === 'exit' && end.code === 0 ? success(text) : failure(storeCommandProblem({ verb, secret }, end, shown.toString()));
  }

  /** Try until the result is a success, at most three times. */
  function attempt(isAfterUpdate: boolean, send: () => Promise<Result<string>>): Promise<Result<string>> {
    return retry(
      {
        maxAttempts: MAX_ATTEMPTS,
        isCancellable: !isAfterUpdate,
        send,
        retryDelay: (result, count) =>
          result.ok || result.problem.code === 'cancelled' ? undefined : backoff(BACKOFF_MS, count, options.random),
        onRetry: (result, event) => result.ok || onRetry({ problem: result.problem, ...event }),
      },
      { deadline: isAfterUpdate ? options.commitDeadline : options.deadline, onWaiting: options.onWaiting },
    );
  }

  const read = (verb: 'get' | 'updated', slot: Slot) => attempt(false, () => call(verb, slot, false));

  /** The time of the last write of the current password, in milliseconds since the epoch; `undefined` if there is no password. */
  async function readTime(): Promise<Result<number | undefined>> {
    const [current, updated] = await Promise.all([read('get', CURRENT), read('updated', CURRENT)]);
    if (!current.ok) {
      return current;
    }
    if (!updated.ok) {
      return updated;
    }
    if (current.value === '') {
      return success(undefined);
    }
    const text = updated.value.trim();
    const time = parseIso8601(text);
    return Number.isNaN(time) ? failure(text === '' ? ageUnknownProblem(name) : invalidTimeProblem(name)) : success(time);
  }

  /** The slots of passwords that were given up, from the `first` one on. `count` are looked up in parallel. */
  async function readPrevious(first: number, count: number): Promise<Result<Slot[]>> {
    const slots = Array.from({ length: count }, (_, index) => previousSlot(first + index));
    const values = await Promise.all(slots.map((slot) => read('get', slot)));
    const failed = values.find((each) => !each.ok);
    if (failed) {
      return failed;
    }
    const end = values.findIndex((each) => each.ok && each.value === '');
    if (end >= 0 || first > MAX_SLOTS) {
      return success(slots.slice(0, end < 0 ? count : end));
    }
    // More than one exist only after several runs that could not finish.
    const more = await readPrevious(first + count, PARALLEL_LOOKUPS);
    return more.ok ? success([...slots, ...more.value]) : more;
  }

  return {
    name,
    isReadable: true,

    async inspect() {
      const [pending, previous, writtenAt] = await Promise.all([
        read('get', PENDING),
        readPrevious(1, 1),
        isAgeNeeded ? readTime() : success(undefined),
      ]);
      if (!pending.ok) {
        return pending;
      }
      if (!previous.ok) {
        return previous;
      }
      // A pending password is finished whatever the age of the current one is.
      if (!writtenAt.ok && pending.value === '') {
        return writtenAt;
      }
      const fault = pending.value === '' ? undefined : passwordFault(pending.value);
      if (fault) {
        return failure(unusableValueProblem(`${name}${PENDING}`, fault));
      }
      const slots = new Map<Slot, number>(previous.value.map((slot) => [slot, UNKNOWN_TIME]));
      if (pending.value !== '') {
        slots.set(PENDING, UNKNOWN_TIME);
      }
      if (writtenAt.ok && writtenAt.value !== undefined) {
        slots.set(CURRENT, writtenAt.value);
      }
      return success({ slots, pending: pending.value });
    },

    async write(slot, value) {
      const isCommit = slot === CURRENT;
      let isPut = false;
      const written = await attempt(isCommit, async () => {
        const put = isPut ? success('') : await call('put', slot, isCommit, value);
        isPut = put.ok;
        if (put.ok ? !isCommit : put.problem.code === 'cancelled') {
          return put;
        }
        const found = await call('get', slot, isCommit);
        if (found.ok && found.value === value) {
          return found;
        }
        return found.ok && put.ok ? failure(notStoredProblem(`${name}${slot}`)) : put.ok ? found : put;
      });
      return written.ok ? undefined : written.problem;
    },

    async remove(slot) {
      const removed = await attempt(true, async () => {
        const deleted = await call('delete', slot, true);
        const found = deleted.ok ? deleted : await call('get', slot, true);
        return found.ok && (deleted.ok || found.value === '') ? found : deleted;
      });
      return removed.ok ? undefined : removed.problem;
    },
  };
}
