import { randomInt } from 'node:crypto';
import type { Problem } from '../errors/problem.ts';
import { andThen, failure, type Result, success } from '../errors/result.ts';
import type { SecretName } from '../outcome.ts';
import { foreignValueFault, passwordFault } from '../password/format.ts';
import type { SecretStore } from '../rotation/ports.ts';
import {
  CURRENT,
  deletionOf,
  PENDING,
  previousSlot,
  RESOLVED_TIME,
  type Slot,
  slotName,
  UNKNOWN_TIME,
  type WriteEffect,
} from '../rotation/slots.ts';
import type { Phase } from '../runtime/deadline.ts';
import { backoff, retry } from '../runtime/retry.ts';
import type { StoreContext } from './events.ts';
import { lookUpAll, lookUpMore } from './look-up.ts';
import { PROBLEMS } from './messages.ts';
import { isNone } from './shipped.ts';

/** A value in a store, empty if there is none, and the time of its last write in milliseconds since the epoch, if it was asked for. */
export type StoredValue = Readonly<{ value: string; updatedAt?: number | undefined }>;

/** A store whose values can be read. Failures are values; after one, a value may or may not have been written or deleted. */
export interface ValueStore {
  /** Read a value. `withTime`: read the time of its last write too, or fail if the store does not know it. */
  get(name: string, phase: Phase, withTime?: boolean): Promise<Result<StoredValue>>;
  put(name: string, value: string, phase: Phase): Promise<Result<unknown>>;
  delete(name: string, phase: Phase): Promise<Result<unknown>>;
}

/** The options of a store. */
export interface ValueStoreOptions extends Pick<StoreContext, 'random' | 'onEvent'> {
  /** `minimum-age-days` is set, so the time of the last write is needed. */
  readonly isAgeNeeded: boolean;
  /** The store is a program of the user's, which may print a message in place of a value that does not exist. */
  readonly isUnproven: boolean;
  /** `secret-field` can name one member of a value. */
  readonly hasFields: boolean;
}

const PARALLEL_LOOKUPS = 4;

/** Numbers of previous slots that no run comes to. */
const UNUSED_NUMBERS = [1_000_000, 1_000_000_000] as const;

/** Use a store of values as the store of a rotation. It is not trusted: a write or a delete counts only after a `get` shows it. */
export function createValueStore(name: SecretName, store: ValueStore, options: ValueStoreOptions): SecretStore {
  const nameOf = (slot: Slot) => slotName(name, slot);
  const { random, isAgeNeeded, isUnproven, hasFields, onEvent } = options;

  /** Trying again ends the same. */
  const isFinal = ({ code, isPermanent }: Problem) => code === 'cancelled' || isPermanent;

  /** Try until the result is a success, unless trying again ends the same. */
  function attempt<T>(phase: Phase, send: () => Promise<Result<T>>): Promise<Result<T>> {
    return retry({
      phase,
      send,
      retryDelay: (result, count) => (result.ok || isFinal(result.problem) ? undefined : backoff(count, random)),
      onRetry: (result, event) => result.ok || onEvent({ kind: 'store-retry', problem: result.problem, ...event }),
      onEvent,
    });
  }

  function get(slot: Slot, phase: Phase, withTime = false): Promise<Result<StoredValue>> {
    return andThen(store.get(nameOf(slot), phase, withTime), ({ value, updatedAt }) => {
      if (isNone(value)) return success({ value: '' });
      if (!withTime) return success({ value });
      return Number.isFinite(updatedAt) ? success({ value, updatedAt }) : failure(PROBLEMS.timeUnknown(nameOf(slot)));
    });
  }

  const read = (slot: Slot, phase: Phase, withTime = false) => attempt(phase, () => get(slot, phase, withTime));

  /** Look up a name that nobody can have used: a program that finds a value there prints messages for values. */
  async function findsNothing(phase: Phase): Promise<boolean> {
    const found = isUnproven ? await get(previousSlot(randomInt(...UNUSED_NUMBERS)), phase) : undefined;
    return !found?.ok || found.value.value === '';
  }

  /** Check that a slot has a value after a call that changed it. A call that failed may have changed it all the same. */
  async function confirm(changed: Result<unknown>, slot: Slot, value: string, phase: Phase, contrary: Problem): Promise<Result<unknown>> {
    if (!changed.ok && isFinal(changed.problem)) return changed;
    const found = await get(slot, phase);
    if (found.ok && found.value.value === value) return success(value);
    if (!changed.ok) return changed;
    return found.ok ? failure(contrary) : found;
  }

  async function write(slot: Slot, value: string, phase: Phase): Promise<Result<WriteEffect>> {
    let isPut = false;
    return attempt(phase, async () => {
      const put = isPut ? success(undefined) : await store.put(nameOf(slot), value, phase);
      isPut = put.ok;
      return andThen(confirm(put, slot, value, phase, PROBLEMS.notStored(nameOf(slot))), () => success('unknown'));
    });
  }

  return {
    name,
    isReadable: true,

    async inspect(phase) {
      const lookUp = (slot: Slot) => andThen(read(slot, phase), ({ value }) => success(value || undefined));
      const [aged, pending, first, isTrusted] = await Promise.all([
        read(CURRENT, phase, isAgeNeeded),
        read(PENDING, phase),
        lookUpAll([previousSlot(1)], lookUp),
        findsNothing(phase),
      ]);
      if (!isTrusted) return failure(PROBLEMS.untrusted);
      if (!pending.ok) return pending;
      // A pending password is finished whatever the age of the current one is.
      const found = aged.ok || !isAgeNeeded || pending.value.value === '' ? aged : await read(CURRENT, phase);
      if (!found.ok) return found;
      const { value: current, updatedAt } = found.value;
      const previous = await andThen(first, (slots) => lookUpMore(slots, lookUp, PARALLEL_LOOKUPS));
      if (!previous.ok) return previous;
      const values = { pending: pending.value.value, current };
      const fault = values.pending === '' ? undefined : passwordFault(values.pending);
      if (fault) return failure(PROBLEMS.unusableValue(nameOf(PENDING), fault, deletionOf(name), isUnproven));
      const foreign = foreignValueFault(values.current);
      if (foreign) return failure(PROBLEMS.foreignValue(nameOf(CURRENT), foreign, hasFields, deletionOf(name)));
      const slots = new Map<Slot, number>();
      for (const [slot, value] of previous.value) slots.set(slot, value === values.current ? RESOLVED_TIME : UNKNOWN_TIME);
      if (values.pending !== '') slots.set(PENDING, UNKNOWN_TIME);
      if (updatedAt !== undefined) slots.set(CURRENT, updatedAt);
      return success({ slots, values });
    },

    write,

    ...(isUnproven && {
      async keep(value, phase) {
        const found = await read(CURRENT, phase);
        // Another value is that of another run.
        if (!found.ok || found.value.value !== '') return success(undefined);
        const written = await write(CURRENT, value, phase);
        if (written.ok) onEvent({ kind: 'restored', name: nameOf(CURRENT) });
        return written;
      },
    }),

    exists: (slot, phase) => andThen(get(slot, phase), ({ value }) => success(value !== '')),

    remove: (slot, phase) =>
      attempt(phase, async () => confirm(await store.delete(nameOf(slot), phase), slot, '', phase, PROBLEMS.notDeleted(nameOf(slot)))),
  };
}
