import type { HttpResponse } from '../http/exchange.ts';
import type { Outcome } from '../outcome.ts';
import { noPasswordProblem, type Problem, rejectionClass, stalePendingProblem, unconfirmedProblem } from '../problems/problem.ts';
import { failure, type Result, success } from '../problems/result.ts';
import { decide } from './decision.ts';
import {
  clear,
  commit,
  discard,
  end,
  endUninspected,
  endUnsent,
  possibleLocation,
  type ReadyRotation,
  type Rotation,
  save,
  statusBefore,
  validated,
  writeCurrent,
} from './endings.ts';
import type { RotationOptions, Update } from './ports.ts';
import { CURRENT, nextPrevious, PENDING, previousSlots, type StoreContent, unresolved } from './slots.ts';

/** The result of the candidates so far. */
interface Attempted {
  /** The problem to report if there is no other candidate. */
  readonly problem: Problem;
  /** Zoom's last response to an update. */
  readonly response: HttpResponse | undefined;
  /** A pending password that may be in effect. It has to be saved before its slot is overwritten. */
  readonly givenUp?: string;
  /** The pending slot can be deleted: its password is not in effect, or is stored elsewhere. */
  readonly isPendingSpent: boolean;
}

/**
 * Change the password, and store it if there is a store. At every moment, a secret holds the password in effect: a candidate is stored as
 * pending before it is sent, and becomes the current one after Zoom confirms it. The next run completes what this one leaves unfinished.
 * The ports report failures as values, and nothing is thrown.
 */
export async function rotate(options: RotationOptions): Promise<Outcome> {
  const { zoom, store, dueAfterMs, dryRun, recordStatus } = options;
  recordStatus(statusBefore(options.pending, dryRun));
  const inspect = async (): Promise<Result<StoreContent>> => (store ? store.inspect() : success({ slots: new Map() }));
  // If the rotation may not be due, Zoom is called only after the store is inspected.
  const isParallel = dueAfterMs === 0 || dryRun;
  const [inspected, preparedEarly] = isParallel ? await Promise.all([inspect(), zoom.prepare()]) : [await inspect()];
  if (!inspected.ok) {
    return endUninspected(inspected.problem, options);
  }
  const { slots, pending = options.pending } = inspected.value;
  const inventory = new Map(slots);
  if (store && Number(inventory.get(CURRENT)) > options.now()) {
    // A clock is wrong, or the response is forged, so the time is not known.
    inventory.delete(CURRENT);
    options.warn({ kind: 'time-in-future', secretName: store.name });
  }
  const before = statusBefore(pending, dryRun);
  if (pending !== options.pending) {
    recordStatus(before);
  }
  const rotation: Rotation = { ...options, pending, before, inventory, hasRecovered: false };
  const early = earlyOutcome(rotation);
  if (early) {
    return early;
  }
  const prepared = preparedEarly ?? (await zoom.prepare());
  if (!prepared.ok) {
    return end(prepared.problem, rotation);
  }
  const ready: ReadyRotation = { ...rotation, ...prepared.value };
  return pending === ''
    ? tryNext(ready, { problem: noPasswordProblem(), response: undefined, isPendingSpent: false })
    : completePending(ready);
}

/** The outcome of a run whose secrets are stale or whose rotation is not due; `undefined` for any other run. */
function earlyOutcome(rotation: Rotation): Outcome | undefined {
  const { store, pending, inventory, dueAfterMs, dryRun, now, onEvent } = rotation;
  if (!store) {
    return undefined;
  }
  const isPassed = pending !== '';
  if (inventory.has(PENDING) !== isPassed) {
    const problem = stalePendingProblem(`${store.name}${PENDING}`, isPassed);
    return { status: 'unchanged', problem, accepted: false, location: possibleLocation(rotation) };
  }
  const written = inventory.get(CURRENT);
  if (dryRun || dueAfterMs === 0 || pending !== '' || unresolved(inventory).length > 0) {
    return undefined;
  }
  const isDue = written === undefined || now() - written >= dueAfterMs;
  onEvent({ kind: 'age', secretName: store.name, writtenAt: written, now: now(), isDue });
  return isDue
    ? undefined
    : { status: 'skipped', location: { secretName: store.name, kind: 'recent', writtenAt: written }, nextRotationAt: written + dueAfterMs };
}

/** Set the password that an earlier run left pending; it may be in effect already. Then set the password of this run, if it differs. */
async function completePending(rotation: ReadyRotation): Promise<Outcome> {
  const { candidates, pending, dryRun, stopReason, policy, store, onEvent } = rotation;
  candidates.onPendingRecovered(pending);
  if (dryRun) {
    // A generated password would overwrite the pending one in the output, so only a passed one is checked.
    const stop = stopReason();
    const checked = stop ? failure(stop) : candidates.origin === 'passed' ? candidates.next(policy) : undefined;
    return checked?.ok === false ? end(checked.problem, rotation) : validated(rotation);
  }
  if (store) {
    onEvent({ kind: 'pending-found', secretName: store.name });
  }
  const update = await send(pending, rotation);
  const { response } = update;
  const decision = decide(update, 'recovered');
  if (decision === 'commit' && candidates.isSatisfiedBy(pending)) {
    return commit(pending, { status: 'updated', response }, rotation);
  }
  if (decision === 'commit') {
    const notStored = await writeCurrent(pending, rotation, response);
    if (notStored) {
      return notStored;
    }
    rotation.recordStatus('unchanged');
    await clear([previousSlots(rotation.inventory).reverse()], rotation);
    return tryNext(
      { ...rotation, before: 'unchanged', hasRecovered: true },
      { problem: noPasswordProblem(), response, isPendingSpent: true },
    );
  }
  const problem = problemOf(update);
  return decision === 'try-next'
    ? tryNext(rotation, { problem, response, givenUp: pending, isPendingSpent: false })
    : end(problem, rotation, response);
}

/** Try the next password of this run. After a rejection, try the one after it. */
async function tryNext(rotation: ReadyRotation, last: Attempted): Promise<Outcome> {
  const { candidates, stopReason, dryRun, policy, allowUnchanged } = rotation;
  const stop = stopReason();
  const next = stop ? failure(stop) : (candidates.next(policy) ?? failure(last.problem));
  if (!next.ok) {
    return (last.isPendingSpent ? discard : end)(next.problem, rotation, last.response);
  }
  const candidate = next.value;
  if (candidate === last.givenUp) {
    return end(unconfirmedProblem(last.problem), rotation, last.response);
  }
  if (dryRun) {
    return validated(rotation);
  }
  if (candidates.origin === 'generated' && last.isPendingSpent) {
    rotation.onEvent({ kind: 'replaced' });
  }
  const unstaged = await stage(candidate, rotation, last);
  if (unstaged) {
    return unstaged;
  }
  const update = await send(candidate, rotation);
  const response = update.response ?? last.response;
  const problem = problemOf(update);
  switch (decide(update, candidates.origin)) {
    case 'commit':
      return commit(candidate, { status: 'updated', response }, rotation);
    case 'commit-unchanged':
      return commit(candidate, { status: 'unchanged', problem, accepted: allowUnchanged, response }, rotation);
    case 'try-next':
      return tryNext(rotation, { problem, response, isPendingSpent: true });
    case 'discard':
      return discard(problem, rotation, response);
    case 'end-keep-pending': {
      const outcome = endUnsent(problem, rotation, response);
      return { ...outcome, location: outcome.location && { ...outcome.location, isPendingKept: true } };
    }
    case 'unknown':
      return end(
        rejectionClass(problem) === 'reused' ? unconfirmedProblem(problem) : problem,
        { ...rotation, before: 'unknown' },
        response,
      );
  }
}

/** Store a candidate as pending before it is sent. First save the pending password that it replaces. Returns the outcome if that fails. */
async function stage(
  candidate: string,
  rotation: Rotation,
  { givenUp, response, isPendingSpent }: Attempted,
): Promise<Outcome | undefined> {
  const { store, inventory, candidates, onEvent } = rotation;
  if (!store) {
    return undefined;
  }
  if (givenUp !== undefined) {
    const slot = nextPrevious(inventory);
    const unsaved = await save(slot, givenUp, rotation);
    if (unsaved) {
      return end(unsaved, rotation, response);
    }
    onEvent({ kind: 'saved-previous', secretName: store.name, slot });
  }
  const problem = await save(PENDING, candidate, rotation);
  if (problem) {
    return (isPendingSpent ? discard : endUnsent)(problem, rotation, response);
  }
  onEvent({ kind: 'staged', secretName: store.name, origin: candidates.origin });
  return undefined;
}

/** Send a password to Zoom, and record what is known meanwhile. */
async function send(password: string, { update: updatePassword, before, recordStatus }: ReadyRotation): Promise<Update> {
  const record = (applied: Update['applied']) => recordStatus(applied === 'no' ? before : 'unknown');
  const update = await updatePassword(password, record);
  if (update.applied === 'no') {
    record(update.applied);
  }
  return update;
}

/** The problem of an update. If the update was applied, the rejection that proves it. */
function problemOf(update: Update): Problem {
  return update.applied === 'yes' ? (update.proof ?? noPasswordProblem()) : update.problem;
}
