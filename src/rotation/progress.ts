import type { Problem } from '../errors/problem.ts';
import type { HttpResponse } from '../http/types.ts';
import type { Outcome, PasswordLocation, RecordedStatus } from '../outcome.ts';
import type { Candidates } from '../password/candidates.ts';
import { overlapProblem } from './messages.ts';
import type { RotationOptions, Update, UpdatePassword } from './ports.ts';
import {
  CURRENT,
  type Inventory,
  MAX_UNRESOLVED,
  nextPrevious,
  PENDING,
  previousSlots,
  type Slot,
  type StoreContent,
  slotName,
  unresolved,
} from './slots.ts';
import { createStoredSlots } from './stored-slots.ts';

type PossibleLocation = Extract<PasswordLocation, { kind: 'previous-or' }>;

/** The end of a run that did not store a new password in effect. */
type OpenEnd = Extract<Outcome, { problem: Problem }> & { readonly location?: PossibleLocation | undefined };

/** A candidate to stage, and what its slot holds until then. `givenUp`: a pending password that may be in effect. It is saved before its
 * slot is overwritten. `isPendingSpent`: the pending slot can be deleted, as its password is not in effect or is stored elsewhere. */
export type Staging = Readonly<{ candidate: string; origin: Candidates['origin']; givenUp?: string | undefined; isPendingSpent: boolean }>;

/** A rotation, as far as it has come. It knows what the slots hold, and ends the run accordingly. */
export type Progress = ReturnType<typeof createProgress>;

/** Begin a rotation. `content`: what the store has. `status`: that of the run unless another candidate is in effect in the end. */
export function createProgress(options: RotationOptions, content: StoreContent, status: 'unchanged' | 'unknown') {
  const { store, allowUnchanged, dueAfterMs, after, onEvent, recordStatus } = options;
  /** The slots that exist, or may exist. */
  const existing = new Map(content.slots);
  const slots = store && createStoredSlots(store, options, existing, content.values?.current ?? '');
  let statusSoFar = status;
  /** Zoom's last response to an update. */
  let response: HttpResponse | undefined;
  /** The pending password of an earlier run is now the current one. */
  let hasRecovered = false;
  let hasGivenUp = false;
  recordStatus(status);

  /** The secrets that may hold the password in effect. */
  const location = (): PossibleLocation | undefined =>
    store && { ...store.name, kind: 'previous-or', slots: possibleSlots(existing), hasRecovered };

  /** End a run that did not confirm a new password. */
  function end(problem: Problem): OpenEnd {
    const common = { problem, response, location: location() };
    return statusSoFar === 'unchanged' ? { status: 'unchanged', accepted: false, ...common } : { status: 'unknown', ...common };
  }

  /** End a run whose pending secret, if there still is one, is not needed according to Zoom's response. */
  function endUnsent(problem: Problem, more: Pick<PossibleLocation, 'isPendingKept' | 'isPendingUnconfirmed'> = {}): OpenEnd {
    existing.delete(PENDING);
    const outcome = end(problem);
    return { ...outcome, location: outcome.location && { ...outcome.location, ...more } };
  }

  /** Make the password in effect the current one of the store, and delete other slots. Returns the outcome if that fails. */
  async function storeCurrent(password: string, statusAfter: RecordedStatus, others: readonly Slot[]): Promise<Outcome | undefined> {
    if (!slots) return undefined;
    recordStatus('updated-not-stored');
    const saved = await slots.save(CURRENT, password);
    if (saved.ok) recordStatus(statusAfter);
    const problem = saved.ok ? await slots.clear([...others, ...previousSlots(existing).reverse()], password) : saved.problem;
    const location = saved.ok ? undefined : ({ ...slots.name, kind: 'pending' } as const);
    return problem && { status: 'updated-not-stored', problem, response, location };
  }

  return {
    location,
    end,

    /** Send a password to Zoom, and record what is known meanwhile. */
    async send(password: string, updatePassword: UpdatePassword): Promise<Update> {
      const record = (applied: Update['applied']) => recordStatus(applied === 'no' ? statusSoFar : 'unknown');
      const update = await updatePassword(password, record);
      response = update.response ?? response;
      if (update.applied === 'maybe') statusSoFar = 'unknown';
      if (update.applied === 'no') record('no');
      return update;
    },

    /** Store a candidate as pending before it is sent. Returns the outcome if that fails. */
    async stage({ candidate, origin, givenUp, isPendingSpent }: Staging): Promise<Outcome | undefined> {
      if (!slots) return undefined;
      const { name, isReadable } = slots;
      if (givenUp !== undefined) {
        const slot = nextPrevious(existing);
        const saved = await slots.save(slot, givenUp);
        if (!saved.ok) {
          const dropped = isReadable ? await slots.drop(slot) : undefined;
          return end(dropped?.lost ?? saved.problem);
        }
        hasGivenUp = true;
        onEvent({ kind: 'saved-previous', ...name, slot });
      }
      const isFirst = !existing.has(PENDING);
      const staged = await slots.save(PENDING, candidate);
      // Another run has stored its password there.
      if (!staged.ok && staged.problem.code === 'stale-pending') return end(staged.problem);
      if (!staged.ok) {
        // In a store that can be read, the next run would read what a failed write has left as a password.
        const isWritten = isReadable && !staged.problem.isPermanent;
        const dropped = isWritten || isPendingSpent ? await slots.drop(PENDING) : undefined;
        return endUnsent(dropped?.lost ?? staged.problem, dropped?.isLeft ? { isPendingUnconfirmed: true } : {});
      }
      if (isFirst && staged.value === 'replaced') {
        const problem = overlapProblem(slotName(name, PENDING));
        return { status: 'unchanged', problem, accepted: false, location: { ...name, kind: 'any' } };
      }
      onEvent({ kind: 'staged', ...name, origin });
      return undefined;
    },

    /** A candidate can be given up: there is a store for it, and no other candidate was given up in this run. */
    canGiveUp: () => slots !== undefined && !hasGivenUp && unresolved(existing).length < MAX_UNRESOLVED,

    /** A candidate may be in effect although Zoom rejected it. */
    doubt() {
      statusSoFar = 'unknown';
      recordStatus(statusSoFar);
    },

    /** End a run whose candidate is in effect: make it the current password of the store, and delete the other slots. `problem`: the
     * rejection that shows that it is in effect, if this run is not known to have set it. */
    async commit(password: string, problem?: Problem): Promise<Outcome> {
      const done: Outcome = problem
        ? { status: 'unchanged', problem, accepted: allowUnchanged, response }
        : { status: 'updated', response };
      const notStored = await storeCurrent(password, done.status, [PENDING]);
      if (notStored || !store) return notStored ?? done;
      const nextRotationAt = done.status === 'updated' && dueAfterMs > 0 ? after.deadline.now() + dueAfterMs : undefined;
      return { ...done, location: { ...store.name, kind: 'current' }, ...(nextRotationAt !== undefined && { nextRotationAt }) };
    },

    /** Make the pending password of an earlier run, which is in effect, the current one of the store, before another candidate overwrites
     * its slot. Returns the outcome if that fails. */
    async recover(password: string): Promise<Outcome | undefined> {
      statusSoFar = 'unchanged';
      hasRecovered = true;
      return storeCurrent(password, 'unchanged', []);
    },

    /** Clear up in a run that is not due, and whose pending password is stored as the current one. GitHub's secrets stay as they are. Returns
     * the problem if the current secret is lost. */
    clearLeftover: async () => slots?.clearLeftover(),

    /** End a run whose last candidate is not in effect. */
    async discard(problem: Problem): Promise<Outcome> {
      const lost = await slots?.discard(true);
      return endUnsent(lost ?? problem);
    },

    /** End a run whose last candidate was rejected, and stays pending all the same. */
    keep: (problem: Problem): Outcome => endUnsent(problem, { isPendingKept: true }),
  };
}

/** The slots that may hold the password in effect, if it is not the one from before the run. */
export const possibleSlots = (inventory: Inventory): Slot[] => [PENDING, ...unresolved(inventory)].filter((slot) => inventory.has(slot));
