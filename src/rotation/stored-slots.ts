import type { Problem } from '../errors/problem.ts';
import type { Result } from '../errors/result.ts';
import type { RotationOptions, SecretStore } from './ports.ts';
import { CURRENT, PENDING, type Slot, UNKNOWN_TIME, type WriteEffect } from './slots.ts';

/** The time, in milliseconds, after which GitHub gives a write a later time than one before it: its times are in whole seconds. */
const LATER_MS = 1000;

/** The slots of a store, as far as a run knows and changes them. `inventory`: those that exist, or may exist. `valueBefore`: the current
 * password, if it can be read. */
export function createStoredSlots(
  store: SecretStore,
  { before, after, onEvent }: RotationOptions,
  inventory: Map<Slot, number>,
  valueBefore: string,
) {
  const { name, isReadable } = store;
  const { deadline } = after;
  let current = valueBefore;

  /** Delete slots one after the other, up to the first one that can't be deleted (`failed`). */
  async function remove(slots: readonly Slot[]) {
    for (const [index, slot] of slots.entries()) {
      const removed = await store.remove(slot, after);
      if (!removed.ok) return { deleted: slots.slice(0, index), failed: { slot, problem: removed.problem } };
      inventory.delete(slot);
    }
    return { deleted: slots };
  }

  /** Mark slots that could not be deleted, so that the next run knows that they are not needed. On GitHub, write the current secret again,
   * so that it is strictly later than the pending one. In a store that can be read, write the current password into the slots; the pending
   * one has it already. */
  async function mark(slots: readonly Slot[], password: string, writtenAt: number): Promise<boolean> {
    if (isReadable) {
      const written = await Promise.all(slots.filter((slot) => slot !== PENDING).map((slot) => store.write(slot, password, after)));
      return written.every(({ ok }) => ok);
    }
    if (!slots.includes(PENDING)) return true;
    // If it is gone, another run may have begun already.
    const found = await store.exists(PENDING, after);
    if (!found.ok || !found.value) return found.ok;
    while (deadline.now() < writtenAt + LATER_MS) await deadline.pause(writtenAt + LATER_MS - deadline.now());
    return (await store.write(CURRENT, password, after)).ok;
  }

  /** The problem if the current secret was lost with deleted ones. */
  async function lostCurrent(deleted: readonly Slot[]): Promise<Problem | undefined> {
    const kept = current === '' || deleted.length === 0 ? undefined : await store.keep?.(current, after);
    return kept?.ok === false ? kept.problem : undefined;
  }

  /** Delete a slot whose password is not in effect. `isLeft`: it may still be there, which is a warning. `lost`: that of `lostCurrent`. */
  async function drop(slot: Slot, isOpen = true) {
    const { failed, deleted } = await remove([slot]);
    if (failed) onEvent({ kind: 'not-deleted', ...name, isOpen, ...failed });
    return { isLeft: failed !== undefined, lost: await lostCurrent(deleted) };
  }

  /** Delete the pending secret, which is not needed any more. Returns the problem if the current one was lost with it. */
  async function discard(isOpen: boolean): Promise<Problem | undefined> {
    const { isLeft, lost } = await drop(PENDING, isOpen);
    if (!isLeft) onEvent({ kind: 'discarded', ...name });
    return lost;
  }

  return {
    name,
    isReadable,
    drop,
    discard,

    /** Write a slot. It counts as written even if that is not confirmed. */
    async save(slot: Slot, password: string): Promise<Result<WriteEffect>> {
      const written = await store.write(slot, password, slot === CURRENT ? after : before);
      // The clock of the store can differ from the runner's.
      inventory.set(slot, UNKNOWN_TIME);
      if (slot === CURRENT && written.ok) current = password;
      return written;
    },

    /** Delete a pending secret that an earlier run has left. GitHub's stays, because nothing shows what it holds. */
    async clearLeftover(): Promise<Problem | undefined> {
      if (isReadable) return discard(false);
      onEvent({ kind: 'leftover', ...name });
      return undefined;
    },

    /** Delete slots after the current password was written: the pending one and the others side by side. Returns the problem if the current
     * one was lost with them. */
    async clear(slots: readonly Slot[], password: string): Promise<Problem | undefined> {
      const writtenAt = deadline.now();
      const lists = [slots.filter((slot) => slot === PENDING), slots.filter((slot) => slot !== PENDING)];
      const removals = await Promise.all(lists.map(remove));
      const deleted = removals.flatMap((removal) => removal.deleted);
      const failures = removals.flatMap(({ failed }) => failed ?? []);
      const left = slots.filter((slot) => !deleted.includes(slot));
      const isMarked = failures.length === 0 || (await mark(left, password, writtenAt));
      onEvent({ kind: 'committed', ...name, deleted });
      for (const failed of failures) onEvent({ kind: 'not-deleted', ...name, isOpen: !isMarked, ...failed });
      return lostCurrent(deleted);
    },
  };
}
