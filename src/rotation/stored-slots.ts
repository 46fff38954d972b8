import type { Problem } from '../errors/problem.ts';
import type { Result } from '../errors/result.ts';
import type { SecretName } from '../outcome.ts';
import type { RotationOptions, SecretStore } from './ports.ts';
import { CURRENT, PENDING, type Slot, UNKNOWN_TIME, type WriteEffect } from './slots.ts';

/** The time, in milliseconds, after which GitHub gives a write a later time than one before it: its times are in whole seconds. */
const LATER_MS = 1000;

/** The deleted slots, and the one that could not be deleted, if there is one. */
interface Removal {
  readonly deleted: readonly Slot[];
  readonly failed?: { readonly slot: Slot; readonly problem: Problem };
}

/** The slots of a store, as far as a run knows and changes them. */
export class StoredSlots {
  readonly #store: SecretStore;
  readonly #options: RotationOptions;
  readonly #inventory: Map<Slot, number>;

  constructor(store: SecretStore, options: RotationOptions, inventory: Map<Slot, number>) {
    this.#store = store;
    this.#options = options;
    this.#inventory = inventory;
  }

  get name(): SecretName {
    return this.#store.name;
  }

  get isReadable(): boolean {
    return this.#store.isReadable;
  }

  /** Write a slot. It counts as written even if that is not confirmed. */
  async save(slot: Slot, password: string): Promise<Result<WriteEffect>> {
    const { before, after } = this.#options;
    const written = await this.#store.write(slot, password, slot === CURRENT ? after : before);
    // The clock of the store is not ours.
    this.#inventory.set(slot, UNKNOWN_TIME);
    return written;
  }

  /** Delete a slot whose password is not in effect. Returns true if it may still be there, which is a warning. */
  async drop(slot: Slot, isOpen = true): Promise<boolean> {
    const { failed } = await this.#remove([slot]);
    if (failed) {
      this.#options.onEvent({ kind: 'not-deleted', ...this.name, isOpen, ...failed });
    }
    return failed !== undefined;
  }

  /** Delete the pending secret, which is not needed any more. */
  async discard(isOpen: boolean): Promise<void> {
    if (!(await this.drop(PENDING, isOpen))) {
      this.#options.onEvent({ kind: 'discarded', ...this.name });
    }
  }

  /** Delete a pending secret that an earlier run has left. GitHub's stays, because nothing shows what it holds. */
  async clearLeftover(): Promise<void> {
    if (this.isReadable) {
      await this.discard(false);
    } else {
      this.#options.onEvent({ kind: 'leftover', ...this.name });
    }
  }

  /**
   * Delete slots after the current password was written: the pending one and the others side by side. Returns the problem if the current
   * one is gone with them.
   */
  async clear(slots: readonly Slot[], password: string): Promise<Problem | undefined> {
    const { after, onEvent } = this.#options;
    const { name } = this.#store;
    const writtenAt = after.deadline.now();
    const lists = [slots.filter((slot) => slot === PENDING), slots.filter((slot) => slot !== PENDING)];
    const removals = await Promise.all(lists.map((list) => this.#remove(list)));
    const deleted = removals.flatMap((removal) => removal.deleted);
    const failures = removals.flatMap(({ failed }) => failed ?? []);
    const isMarked =
      failures.length === 0 ||
      (await this.#mark(
        slots.filter((slot) => !deleted.includes(slot)),
        password,
        writtenAt,
      ));
    onEvent({ kind: 'committed', ...name, deleted });
    for (const failed of failures) {
      onEvent({ kind: 'not-deleted', ...name, isOpen: !isMarked, ...failed });
    }
    const [failed] = failures;
    const found = failed && this.isReadable ? await this.#store.exists(CURRENT, after) : undefined;
    return found?.ok && !found.value ? failed?.problem : undefined;
  }

  /**
   * Let the next run see that slots that could not be deleted are not needed. On GitHub, if the pending one exists, the current secret is
   * written once more, so that it is strictly later. In a store that can be read, the others get the current password, which the pending
   * one has already.
   */
  async #mark(slots: readonly Slot[], password: string, writtenAt: number): Promise<boolean> {
    const { after } = this.#options;
    const { deadline } = after;
    const store = this.#store;
    if (store.isReadable) {
      const written = await Promise.all(slots.filter((slot) => slot !== PENDING).map((slot) => store.write(slot, password, after)));
      return written.every(({ ok }) => ok);
    }
    if (!slots.includes(PENDING)) return true;
    // If it is gone, another run may have begun already.
    const found = await store.exists(PENDING, after);
    if (!found.ok || !found.value) return found.ok;
    while (deadline.now() < writtenAt + LATER_MS) {
      await deadline.pause(writtenAt + LATER_MS - deadline.now());
    }
    return (await store.write(CURRENT, password, after)).ok;
  }

  /** Delete slots one after the other, up to the first one that can't be deleted. */
  async #remove(slots: readonly Slot[]): Promise<Removal> {
    for (const [index, slot] of slots.entries()) {
      const removed = await this.#store.remove(slot, this.#options.after);
      if (!removed.ok) return { deleted: slots.slice(0, index), failed: { slot, problem: removed.problem } };
      this.#inventory.delete(slot);
    }
    return { deleted: slots };
  }
}
