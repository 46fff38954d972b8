import type { Problem } from '../problems/problem.ts';
import type { Result } from '../problems/result.ts';

/**
 * A secret of a rotation, by the suffix of its name: the current password, the pending candidate, or a candidate that was given up
 * although it may be in effect.
 */
export type Slot = '' | '_PENDING' | '_PREVIOUS' | `_PREVIOUS_${number}`;

/** The slot of the current password. */
export const CURRENT: Slot = '';
/** The slot of the candidate. */
export const PENDING: Slot = '_PENDING';

/** The slot of a candidate that was given up. `count` starts at 1. */
export function previousSlot(count: number): Slot {
  return count === 1 ? '_PREVIOUS' : `_PREVIOUS_${count}`;
}

/** The slots that exist, and the time of the last write of each, in milliseconds since the epoch. */
export type Inventory = ReadonlyMap<Slot, number>;

/**
 * A store of secrets that can be written but not read, such as GitHub's. It returns failures as values. After a failure, the secret may or
 * may not have been written or deleted.
 */
export interface SecretStore {
  /** The name of the secret with the current password. */
  readonly name: string;
  /** List the slots that exist. */
  inspect(): Promise<Result<Inventory>>;
  /** Write a secret. Returns `undefined` if it is confirmed that the secret holds the value. */
  write(slot: Slot, value: string): Promise<Problem | undefined>;
  /** Delete a secret. Returns `undefined` if it is confirmed that the secret does not exist. */
  remove(slot: Slot): Promise<Problem | undefined>;
}

/**
 * The slots of passwords that were given up and may still be in effect. A slot that was written before the current password is only a
 * leftover. Equal times prove nothing, because GitHub's times are in whole seconds.
 */
export function unresolved(inventory: Inventory): Slot[] {
  const committed = inventory.get(CURRENT) ?? 0;
  return previousSlots(inventory).filter((slot) => Number(inventory.get(slot)) >= committed);
}

/** The existing slots of all passwords that were given up. */
export function previousSlots(inventory: Inventory): Slot[] {
  return [...inventory.keys()].filter((slot) => slot.startsWith('_PREVIOUS'));
}

/** The first slot for a password to give up that does not hold one that may be in effect. */
export function nextPrevious(inventory: Inventory): Slot {
  const taken = unresolved(inventory);
  let count = 1;
  while (taken.includes(previousSlot(count))) {
    count++;
  }
  return previousSlot(count);
}
