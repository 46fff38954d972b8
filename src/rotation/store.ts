import type { Problem } from '../outcome.ts';

/**
 * One of the secrets of a rotation, by what is appended to the name: the current password, the candidate, and candidates that had
 * to be given up while they may be in effect.
 */
export type Slot = '' | '_PENDING' | '_PREVIOUS' | `_PREVIOUS_${number}`;

export const CURRENT: Slot = '';
export const PENDING: Slot = '_PENDING';

/** The slot of the first, second … candidate that had to be given up. */
export function previousSlot(count: number): Slot {
  return count === 1 ? '_PREVIOUS' : `_PREVIOUS_${count}`;
}

/** The secrets that exist, and when each was last written, in milliseconds since the epoch. */
export type Inventory = ReadonlyMap<Slot, number>;

/**
 * A store of secrets that can be written and not read, such as GitHub's. A failure is a value, and leaves open whether the secret was
 * written or removed.
 */
export interface SecretStore {
  /** The name of the secret with the current password. */
  readonly name: string;
  inspect(): Promise<{ readonly ok: true; readonly inventory: Inventory } | { readonly ok: false; readonly problem: Problem }>;
  /** Nothing comes back when it is confirmed that the secret holds the value. */
  write(slot: Slot, value: string): Promise<Problem | undefined>;
  /** Nothing comes back when it is confirmed that there is no such secret. */
  remove(slot: Slot): Promise<Problem | undefined>;
}

/**
 * The slots whose passwords had to be given up and may still be in effect. One that was written before the current password is only
 * left over. Equal times tell nothing, because GitHub's have whole seconds.
 */
export function unresolved(inventory: Inventory): Slot[] {
  const committed = inventory.get(CURRENT) ?? 0;
  return previousSlots(inventory).filter((slot) => Number(inventory.get(slot)) >= committed);
}

/** The slots of all given up passwords that exist. */
export function previousSlots(inventory: Inventory): Slot[] {
  return [...inventory.keys()].filter((slot) => slot.startsWith('_PREVIOUS'));
}

/** The first slot for a password that has to be given up which holds none that may be in effect. */
export function nextPrevious(inventory: Inventory): Slot {
  const taken = unresolved(inventory);
  let count = 1;
  while (taken.includes(previousSlot(count))) {
    count++;
  }
  return previousSlot(count);
}
