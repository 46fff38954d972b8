import type { HttpResponse } from '../http/exchange.ts';
import type { Check, Outcome, PasswordLocation } from '../outcome.ts';
import type { Problem } from '../problems/problem.ts';
import type { Prepared, RotationOptions } from './ports.ts';
import { CURRENT, PENDING, previousSlots, type Slot, UNKNOWN_TIME, unresolved } from './slots.ts';

/** A rotation, as far as it has come. */
export interface Rotation extends RotationOptions {
  /** The slots that exist, or may exist. */
  readonly inventory: Map<Slot, number>;
  /** The status as long as no attempt to set a password of this run can have been applied. */
  readonly before: 'unchanged' | 'unknown';
  /** The pending password of an earlier run is now the current one. */
  readonly hasRecovered: boolean;
}

/** A rotation for which Zoom is ready. */
export type ReadyRotation = Rotation & Prepared;

/** Write a slot. It counts as written even if that is not confirmed. */
export async function save(slot: Slot, password: string, { store, inventory }: Rotation): Promise<Problem | undefined> {
  const problem = await store?.write(slot, password);
  // The clock of the store is not ours.
  inventory.set(slot, UNKNOWN_TIME);
  return problem;
}

/** Make the password in effect the current one of the store. Returns the outcome if that fails. */
export async function writeCurrent(password: string, rotation: Rotation, response: HttpResponse | undefined): Promise<Outcome | undefined> {
  const { store, recordStatus } = rotation;
  recordStatus('updated-not-stored');
  const problem = await save(CURRENT, password, rotation);
  return problem && { status: 'updated-not-stored', problem, response, location: store && { secretName: store.name, kind: 'pending' } };
}

/** End a run whose candidate is in effect: make it the current password of the store, and delete the other slots. */
export async function commit(
  password: string,
  done: Extract<Outcome, { status: 'updated' | 'unchanged' }>,
  rotation: Rotation,
): Promise<Outcome> {
  const { store, recordStatus, inventory, dueAfterMs, now } = rotation;
  if (!store) {
    return done;
  }
  const notStored = await writeCurrent(password, rotation, done.response);
  if (notStored) {
    return notStored;
  }
  recordStatus(done.status);
  await clear([[PENDING], previousSlots(inventory).reverse()], rotation);
  const nextRotationAt = done.status === 'updated' && dueAfterMs > 0 ? now() + dueAfterMs : undefined;
  return { ...done, location: { secretName: store.name, kind: 'current' }, ...(nextRotationAt !== undefined && { nextRotationAt }) };
}

/** End a run whose last candidate is not in effect. */
export async function discard(problem: Problem, rotation: Rotation, response: HttpResponse | undefined): Promise<Outcome> {
  await remove([PENDING], rotation);
  return endUnsent(problem, rotation, response);
}

/** End a run whose pending secret, if there still is one, holds nothing that is not stored elsewhere. */
export function endUnsent(problem: Problem, rotation: Rotation, response: HttpResponse | undefined): OpenEnd {
  rotation.inventory.delete(PENDING);
  return end(problem, rotation, response);
}

/** Delete the slots that are not needed after the current password was written. The lists are deleted side by side. */
export async function clear(lists: readonly (readonly Slot[])[], rotation: Rotation): Promise<void> {
  const deleted = await Promise.all(lists.map((slots) => remove(slots, rotation)));
  if (rotation.store) {
    rotation.onEvent({ kind: 'committed', secretName: rotation.store.name, deleted: deleted.flat() });
  }
}

/** Delete slots one after the other. The first one that can't be deleted is a warning, and stays with those after it. */
async function remove(slots: readonly Slot[], { store, inventory, warn }: Rotation): Promise<readonly Slot[]> {
  if (!store) {
    return [];
  }
  for (const [index, slot] of slots.entries()) {
    const problem = await store.remove(slot);
    if (problem) {
      warn({ kind: 'not-deleted', secretName: store.name, slot, problem });
      return slots.slice(0, index);
    }
    inventory.delete(slot);
  }
  return slots;
}

/**
 * The status as long as no password was sent. A pending password may be in effect, because an earlier run may have sent it. A dry run
 * does not send it.
 */
export function statusBefore(pending: string, dryRun: boolean): 'unchanged' | 'unknown' {
  return pending === '' || dryRun ? 'unchanged' : 'unknown';
}

/** End a run whose store could not be inspected. */
export function endUninspected(problem: Problem, options: RotationOptions): Outcome {
  const { store, pending, dryRun } = options;
  const inventory = new Map<Slot, number>(pending === '' ? [] : [[PENDING, UNKNOWN_TIME]]);
  const outcome = end(problem, { ...options, inventory, before: statusBefore(pending, dryRun), hasRecovered: false });
  // Whether there is a pending password is known only from the store.
  return store?.isReadable ? { ...outcome, location: undefined } : outcome;
}

/** An end of a run that did not store a new password in effect. */
type OpenEnd = (Extract<Outcome, { status: 'unchanged' }> | Extract<Outcome, { problem: Problem }>) & {
  readonly location?: PossibleLocation | undefined;
};
type PossibleLocation = Extract<PasswordLocation, { kind: 'previous-or' }>;

/** End a run without a new password in effect, as far as that is known. */
export function end(problem: Problem, rotation: Rotation, response?: HttpResponse): OpenEnd {
  const common = { problem, response, location: possibleLocation(rotation) };
  return rotation.before === 'unchanged' ? { status: 'unchanged', accepted: false, ...common } : { status: 'unknown', ...common };
}

/** The slots that may hold the password in effect, if it is not the one from before the run. */
function possibleSlots({ inventory }: Rotation): Slot[] {
  return [PENDING, ...unresolved(inventory)].filter((slot) => inventory.has(slot));
}

/** The secrets that may hold the password in effect. */
export function possibleLocation(rotation: Rotation): PossibleLocation | undefined {
  const { store, hasRecovered } = rotation;
  return store && { secretName: store.name, kind: 'previous-or', slots: possibleSlots(rotation), hasRecovered };
}

/** End a dry run in which no check failed. */
export function validated(rotation: ReadyRotation): Outcome {
  const { store, checks } = rotation;
  const ofStore: readonly Check[] = [
    { name: 'secrets-readable', result: 'passed' },
    { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
  ];
  const slots = possibleSlots(rotation);
  return {
    status: 'validated',
    ...(store &&
      slots.length > 0 && {
        location: { secretName: store.name, kind: 'previous-or', slots, hasRecovered: false, isDryRun: true },
      }),
    checks: [{ name: 'inputs', result: 'passed' }, ...checks, ...(store ? ofStore : [])],
  };
}
