import type { SecretName } from '../outcome.ts';

/** A secret of a rotation, by the suffix of its name: the current password, the pending candidate, or a candidate that was given up
 * although it may be in effect. */
export type Slot = '' | '_PENDING' | '_PREVIOUS' | `_PREVIOUS_${number}`;

/** The slot of the current password. */
export const CURRENT: Slot = '';
/** The slot of the candidate. */
export const PENDING: Slot = '_PENDING';

/** The slot of a candidate that was given up. `count` starts at 1. */
export const previousSlot = (count: number): Slot => (count === 1 ? '_PREVIOUS' : `_PREVIOUS_${count}`);

/** The slots that exist, and the time of the last write of each, in milliseconds since the epoch, or one of the two times below. */
export type Inventory = ReadonlyMap<Slot, number>;

/** A time that is not known. It counts as later than any other. */
export const UNKNOWN_TIME = Number.POSITIVE_INFINITY;

/** The time of a slot whose password is also the current one, so that nothing is lost with it. It counts as earlier than any other. */
export const RESOLVED_TIME = Number.NEGATIVE_INFINITY;

/** The content of a store, as far as it can be read. `values`: the pending and the current password, each empty if there is none. */
export type StoreContent = Readonly<{ slots: Inventory; values?: { readonly pending: string; readonly current: string } }>;

/** The effect of a confirmed write: the slot did not exist, or it did, or that is not known. */
export type WriteEffect = 'created' | 'replaced' | 'unknown';

/** The name of a slot, as the store has it. */
export const slotName = ({ secretName, separator }: SecretName, slot: string): string =>
  `${secretName}${separator ? slot.replaceAll('_', separator) : slot}`;

/** The way to delete a secret by hand, to complete a sentence. */
export const deletionOf = ({ isMarked }: SecretName): string => (isMarked ? 'set it to `deleted`' : 'delete it');

/** Check if an earlier run has stored the pending password as the current one, and could not delete it. GitHub's times are in whole
 * seconds, and equal times prove nothing: a run may have stored one password and staged the next within a second. */
export function isLeftover({ slots, values }: StoreContent): boolean {
  if (values) return values.pending !== '' && values.pending === values.current;
  const committed = slots.get(CURRENT);
  const staged = slots.get(PENDING);
  return committed !== undefined && staged !== undefined && committed > staged;
}

/** The maximum number of passwords that are given up and may still be in effect. */
export const MAX_UNRESOLVED = 10;

/** The slots of passwords that were given up and may still be in effect. A slot that was written before the current password is only a
 * leftover. Equal times prove nothing, because GitHub's times are in whole seconds. */
export function unresolved(inventory: Inventory): Slot[] {
  const committed = inventory.get(CURRENT) ?? 0;
  return previousSlots(new Map([...inventory].filter(([, writtenAt]) => writtenAt >= committed)));
}

/** The existing slots of all passwords that were given up. */
export const previousSlots = (inventory: Inventory): Slot[] => [...inventory.keys()].filter((slot) => slot.startsWith('_PREVIOUS'));

/** The first slot for a password to give up that does not hold one that may be in effect. */
export function nextPrevious(inventory: Inventory): Slot {
  const taken = unresolved(inventory);
  let count = 1;
  while (taken.includes(previousSlot(count))) count++;
  return previousSlot(count);
}
