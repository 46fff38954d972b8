import type { Problem } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Outcome, PasswordLocation } from '../outcome.ts';
import type { Candidates } from '../password/candidates.ts';
import { overlapProblem } from './messages.ts';
import type { RotationOptions, Update, UpdatePassword } from './ports.ts';
import { CURRENT, type Inventory, MAX_UNRESOLVED, nextPrevious, PENDING, previousSlots, type Slot, slotName, unresolved } from './slots.ts';
import { StoredSlots } from './stored-slots.ts';

/** The end of a run that did not store a new password in effect. */
type OpenEnd = (Extract<Outcome, { status: 'unchanged' }> | Extract<Outcome, { status: 'unknown' | 'updated-not-stored' }>) & {
  readonly location?: PossibleLocation | undefined;
};
type PossibleLocation = Extract<PasswordLocation, { kind: 'previous-or' }>;

/** A candidate to stage, and what its slot holds until then. */
export interface Staging {
  readonly candidate: string;
  readonly origin: Candidates['origin'];
  /** A pending password that may be in effect. It is saved before its slot is overwritten. */
  readonly givenUp?: string | undefined;
  /** The pending slot can be deleted: its password is not in effect, or is stored elsewhere. */
  readonly isPendingSpent: boolean;
}

/** The outcome of a run whose candidate is in effect. */
type Committed = { readonly status: 'updated' } | { readonly status: 'unchanged'; readonly problem: Problem; readonly accepted: boolean };

/** A rotation, as far as it has come. It knows what the slots hold, and ends the run accordingly. */
export class Progress {
  readonly #options: RotationOptions;
  /** The slots of the store, if there is one. */
  readonly #slots: StoredSlots | undefined;
  /** The slots that exist, or may exist. */
  readonly #inventory: Map<Slot, number>;
  /** The status unless another candidate is in effect in the end. */
  #status: 'unchanged' | 'unknown';
  /** Zoom's last response to an update. */
  #response: HttpResponse | undefined;
  /** The pending password of an earlier run is now the current one. */
  #hasRecovered = false;
  #hasGivenUp = false;

  constructor(options: RotationOptions, inventory: Inventory, status: 'unchanged' | 'unknown') {
    this.#options = options;
    this.#inventory = new Map(inventory);
    this.#slots = options.store && new StoredSlots(options.store, options, this.#inventory);
    this.#status = status;
    options.recordStatus(status);
  }

  /** Send a password to Zoom, and record what is known meanwhile. */
  async send(password: string, updatePassword: UpdatePassword): Promise<Update> {
    const record = (applied: Update['applied']) => this.#options.recordStatus(applied === 'no' ? this.#status : 'unknown');
    const update = await updatePassword(password, record);
    this.#response = update.response ?? this.#response;
    if (update.applied === 'maybe') {
      this.#status = 'unknown';
    } else if (update.applied === 'no') {
      record(update.applied);
    }
    return update;
  }

  /** Store a candidate as pending before it is sent. Returns the outcome if that fails. */
  async stage({ candidate, origin, givenUp, isPendingSpent }: Staging): Promise<Outcome | undefined> {
    const { onEvent } = this.#options;
    const slots = this.#slots;
    if (!slots) return undefined;
    const { name, isReadable } = slots;
    if (givenUp !== undefined) {
      const slot = nextPrevious(this.#inventory);
      const saved = await slots.save(slot, givenUp);
      if (!saved.ok) {
        if (isReadable) {
          await slots.drop(slot);
        }
        return this.end(saved.problem);
      }
      this.#hasGivenUp = true;
      onEvent({ kind: 'saved-previous', ...name, slot });
    }
    const isFirst = !this.#inventory.has(PENDING);
    const staged = await slots.save(PENDING, candidate);
    if (!staged.ok && staged.problem.code === 'stale-pending') {
      // Another run has stored its password there.
      return this.end(staged.problem);
    }
    if (!staged.ok) {
      // In a store that can be read, the next run would take what a failed write has left for a password.
      const isWritten = isReadable && !staged.problem.isPermanent;
      const isLeft = (isWritten || isPendingSpent) && (await slots.drop(PENDING));
      return this.#endUnsent(staged.problem, isLeft ? { isPendingUnconfirmed: true } : {});
    }
    if (isFirst && staged.value === 'replaced') {
      const location = { ...name, kind: 'any' } as const;
      return { status: 'unchanged', problem: overlapProblem(slotName(name, PENDING)), accepted: false, location };
    }
    onEvent({ kind: 'staged', ...name, origin });
    return undefined;
  }

  /** A candidate can be given up: there is a store for it, and no other candidate was given up in this run. */
  canGiveUp(): boolean {
    return this.#slots !== undefined && !this.#hasGivenUp && unresolved(this.#inventory).length < MAX_UNRESOLVED;
  }

  /** A candidate may be in effect although Zoom rejected it. */
  doubt(): void {
    this.#status = 'unknown';
    this.#options.recordStatus(this.#status);
  }

  /** End a run whose candidate is in effect: make it the current password of the store, and delete the other slots. */
  async commit(password: string, end: Committed): Promise<Outcome> {
    const { recordStatus, dueAfterMs, after } = this.#options;
    const slots = this.#slots;
    const done = { ...end, response: this.#response };
    if (!slots) return done;
    const notStored = await this.#writeCurrent(slots, password);
    if (notStored) return notStored;
    recordStatus(done.status);
    const lost = await slots.clear([PENDING, ...previousSlots(this.#inventory).reverse()], password);
    if (lost) return this.#notStored(lost);
    const nextRotationAt = done.status === 'updated' && dueAfterMs > 0 ? after.deadline.now() + dueAfterMs : undefined;
    return { ...done, location: { ...slots.name, kind: 'current' }, ...(nextRotationAt !== undefined && { nextRotationAt }) };
  }

  /**
   * Make the pending password of an earlier run, which is in effect, the current one of the store, before another candidate overwrites its
   * slot. Returns the outcome if that fails.
   */
  async recover(password: string): Promise<Outcome | undefined> {
    const slots = this.#slots;
    const notStored = slots && (await this.#writeCurrent(slots, password));
    if (notStored) return notStored;
    this.#status = 'unchanged';
    this.#hasRecovered = true;
    this.#options.recordStatus('unchanged');
    const lost = await slots?.clear(previousSlots(this.#inventory).reverse(), password);
    return lost && this.#notStored(lost);
  }

  /** End a run that is not due, and whose pending password is stored as the current one. GitHub's secrets stay as they are. */
  async clearLeftover(): Promise<void> {
    await this.#slots?.clearLeftover();
  }

  /** End a run whose last candidate is not in effect. */
  async discard(problem: Problem): Promise<Outcome> {
    await this.#slots?.discard(true);
    return this.#endUnsent(problem);
  }

  /** End a run whose last candidate was rejected, and stays pending all the same. */
  keep(problem: Problem): Outcome {
    return this.#endUnsent(problem, { isPendingKept: true });
  }

  /** End a run without a new password in effect, as far as that is known. */
  end(problem: Problem): OpenEnd {
    const common = { problem, response: this.#response, location: this.location() };
    return this.#status === 'unchanged' ? { status: 'unchanged', accepted: false, ...common } : { status: 'unknown', ...common };
  }

  /** The secrets that may hold the password in effect. */
  location(): PossibleLocation | undefined {
    const slots = possibleSlots(this.#inventory);
    return this.#slots && { ...this.#slots.name, kind: 'previous-or', slots, hasRecovered: this.#hasRecovered };
  }

  /** End a run whose pending secret, if there still is one, holds nothing that may be in effect, as far as Zoom's response says. */
  #endUnsent(problem: Problem, more: Pick<PossibleLocation, 'isPendingKept' | 'isPendingUnconfirmed'> = {}): OpenEnd {
    this.#inventory.delete(PENDING);
    const outcome = this.end(problem);
    return { ...outcome, location: outcome.location && { ...outcome.location, ...more } };
  }

  /** Make the password in effect the current one of the store. Returns the outcome if that fails. */
  async #writeCurrent(slots: StoredSlots, password: string): Promise<Outcome | undefined> {
    this.#options.recordStatus('updated-not-stored');
    const written = await slots.save(CURRENT, password);
    return written.ok ? undefined : this.#notStored(written.problem, { ...slots.name, kind: 'pending' });
  }

  #notStored(problem: Problem, location?: PasswordLocation): Outcome {
    return { status: 'updated-not-stored', problem, response: this.#response, location };
  }
}

/** The slots that may hold the password in effect, if it is not the one from before the run. */
export const possibleSlots = (inventory: Inventory): Slot[] => [PENDING, ...unresolved(inventory)].filter((slot) => inventory.has(slot));
