import { randomInt } from 'node:crypto';
import type { Problem } from '../errors/problem.ts';
import { failure, type Result, success } from '../errors/result.ts';
import type { SecretName } from '../outcome.ts';
import { foreignValueFault, passwordFault } from '../password/format.ts';
import type { SecretStore } from '../rotation/ports.ts';
import { CURRENT, PENDING, previousSlot, RESOLVED_TIME, type Slot, type StoreContent, slotName, UNKNOWN_TIME } from '../rotation/slots.ts';
import type { Phase } from '../runtime/deadline.ts';
import { backoff, type Retry, retry, type WaitingEvent } from '../runtime/retry.ts';
import {
  foreignValueProblem,
  notDeletedProblem,
  notStoredProblem,
  timeUnknownProblem,
  untrustedStoreProblem,
  unusableValueProblem,
} from './messages.ts';
import { DELETED } from './shipped.ts';

/** A value in a store, empty if there is none, and the time of its last write in milliseconds since the epoch, if it was asked for. */
export interface StoredValue {
  readonly value: string;
  readonly updatedAt?: number | undefined;
}

/** A store whose values can be read. Failures are values; after one, a value may or may not have been written or deleted. */
export interface ValueStore {
  /** Read a value. `withTime`: read the time of its last write too, or fail if the store does not know it. */
  get(name: string, phase: Phase, withTime?: boolean): Promise<Result<StoredValue>>;
  put(name: string, value: string, phase: Phase): Promise<Result<unknown>>;
  delete(name: string, phase: Phase): Promise<Result<unknown>>;
}

/** A call of a store that failed is made once more. */
export interface StoreRetryEvent extends Retry {
  readonly kind: 'store-retry';
  readonly problem: Problem;
}

/** The options of a store. */
export interface ValueStoreOptions {
  /** Returns a number from 0 up to, but not including, 1, for the jitter of waits. */
  readonly random: () => number;
  /** `minimum-age-days` is set, so the time of the last write is needed. */
  readonly isAgeNeeded: boolean;
  /** The store is a program of the user's, which may print a message in place of a value that does not exist. */
  readonly isUnproven: boolean;
  /** `secret-field` can name one member of a value. */
  readonly hasFields: boolean;
  readonly onEvent: (event: StoreRetryEvent | WaitingEvent) => void;
}

/** The maximum number of slots to look up, and how many of them in parallel. */
const MAX_SLOTS = 100;
const PARALLEL_LOOKUPS = 4;

/** Numbers of previous slots that no run comes to. */
const UNUSED_NUMBERS = [1_000_000, 1_000_000_000] as const;

/** Use a store of values as the store of a rotation. It is not trusted: a write or a delete counts only after a `get` shows it. */
export function createValueStore(name: SecretName, store: ValueStore, options: ValueStoreOptions): SecretStore {
  const nameOf = (slot: Slot) => slotName(name, slot);
  const { random, isAgeNeeded, isUnproven, onEvent } = options;

  /** Try until the result is a success, unless trying again ends the same. */
  function attempt<T>(phase: Phase, send: () => Promise<Result<T>>): Promise<Result<T>> {
    return retry({
      phase,
      send,
      retryDelay: (result, count) =>
        result.ok || result.problem.code === 'cancelled' || result.problem.isPermanent ? undefined : backoff(count, random),
      onRetry: (result, event) => result.ok || onEvent({ kind: 'store-retry', problem: result.problem, ...event }),
      onEvent,
    });
  }

  async function get(slot: Slot, phase: Phase, withTime = false): Promise<Result<StoredValue>> {
    const found = await store.get(nameOf(slot), phase, withTime);
    if (!found.ok || found.value.value === DELETED) {
      return found.ok ? success({ value: '' }) : found;
    }
    const { value, updatedAt } = found.value;
    return withTime && value !== '' && (updatedAt === undefined || Number.isNaN(updatedAt))
      ? failure(timeUnknownProblem(nameOf(slot)))
      : found;
  }

  const read = (slot: Slot, phase: Phase, withTime = false) => attempt(phase, () => get(slot, phase, withTime));

  /** The passwords that were given up, by their slots, from the `first` one on. */
  async function readPrevious(first: number, phase: Phase): Promise<Result<[Slot, string][]>> {
    const slots = Array.from({ length: PARALLEL_LOOKUPS }, (_, index) => previousSlot(first + index));
    const found = await Promise.all(slots.map(async (slot) => ({ slot, result: await read(slot, phase) })));
    const previous: [Slot, string][] = [];
    for (const { slot, result } of found) {
      if (!result.ok) {
        return result;
      }
      if (result.value.value === '') {
        return success(previous);
      }
      previous.push([slot, result.value.value]);
    }
    const more = first < MAX_SLOTS ? await readPrevious(first + PARALLEL_LOOKUPS, phase) : success([]);
    return more.ok ? success([...previous, ...more.value]) : more;
  }

  /** Look up a name that nobody can have used: a program that finds a value there prints messages for values. */
  async function findsNothing(phase: Phase): Promise<boolean> {
    const found = isUnproven ? await get(previousSlot(randomInt(...UNUSED_NUMBERS)), phase) : undefined;
    return !found?.ok || found.value.value === '';
  }

  return {
    name,
    isReadable: true,

    async inspect(phase) {
      const [current, pending, first, isTrusted] = await Promise.all([
        read(CURRENT, phase, isAgeNeeded),
        read(PENDING, phase),
        read(previousSlot(1), phase),
        findsNothing(phase),
      ]);
      if (!isTrusted) {
        return failure(untrustedStoreProblem());
      }
      if (!pending.ok) {
        return pending;
      }
      // A pending password is finished whatever the age of the current one is.
      const found = current.ok || !isAgeNeeded || pending.value.value === '' ? current : await read(CURRENT, phase);
      if (!found.ok) {
        return found;
      }
      if (!first.ok) {
        return first;
      }
      // More than one exist only after several runs that could not finish.
      const more = first.value.value === '' ? success([]) : await readPrevious(2, phase);
      if (!more.ok) {
        return more;
      }
      const previous: [Slot, string][] = first.value.value === '' ? [] : [[previousSlot(1), first.value.value], ...more.value];
      const values = { pending: pending.value.value, current: found.value.value };
      const fault = values.pending === '' ? undefined : passwordFault(values.pending);
      if (fault) {
        return failure(unusableValueProblem(nameOf(PENDING), fault));
      }
      const foreign = foreignValueFault(values.current);
      return foreign
        ? failure(foreignValueProblem(nameOf(CURRENT), foreign, options.hasFields))
        : success(contentOf(values, previous, isAgeNeeded ? found.value.updatedAt : undefined));
    },

    async write(slot, value, phase) {
      let isPut = false;
      return attempt(phase, async () => {
        const put = isPut ? success(undefined) : await store.put(nameOf(slot), value, phase);
        isPut = put.ok;
        if (!put.ok && (put.problem.code === 'cancelled' || put.problem.isPermanent)) {
          return put;
        }
        // A call that failed may have stored the value all the same.
        const found = await get(slot, phase);
        if (found.ok && found.value.value === value) {
          return success('unknown');
        }
        if (!put.ok) {
          return put;
        }
        return found.ok ? failure(notStoredProblem(nameOf(slot))) : found;
      });
    },

    async exists(slot, phase) {
      const found = await get(slot, phase);
      return found.ok ? success(found.value.value !== '') : found;
    },

    remove: (slot, phase) =>
      attempt<unknown>(phase, async () => {
        const deleted = await store.delete(nameOf(slot), phase);
        const found = deleted.ok || !deleted.problem.isPermanent ? await get(slot, phase) : deleted;
        if (found.ok && found.value.value === '') {
          return found;
        }
        if (!deleted.ok) {
          return deleted;
        }
        return found.ok ? failure(notDeletedProblem(nameOf(slot))) : found;
      }),
  };
}

function contentOf(
  values: NonNullable<StoreContent['values']>,
  previous: readonly (readonly [Slot, string])[],
  updatedAt: number | undefined,
): StoreContent {
  const slots = new Map<Slot, number>(previous.map(([slot, value]) => [slot, value === values.current ? RESOLVED_TIME : UNKNOWN_TIME]));
  if (values.pending !== '') {
    slots.set(PENDING, UNKNOWN_TIME);
  }
  if (updatedAt !== undefined) {
    slots.set(CURRENT, updatedAt);
  }
  return { slots, values };
}
