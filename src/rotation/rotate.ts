import { type Answer, type Check, type Outcome, ownProblem, type Problem, refusalClass, type Update, type Warning } from '../outcome.ts';
import type { Policy } from '../password/rules.ts';
import { decide } from './decision.ts';
import type { RotationOptions, UpdatePassword } from './ports.ts';
import { CURRENT, nextPrevious, PENDING, previousSlots, type Slot, unresolved } from './store.ts';
import { tellChecked, tellHolder, tellKept, tellOpen, tellRecent } from './whereabouts.ts';

/** For a password that Zoom rejects without saying whether it is the current one. */
const UNSETTLED = {
  advice: 'Zoom may have this password, and does not take it again. Pass another one, or set `generate-password: true`.',
};

const FROM_THE_FUTURE: Warning = {
  title: 'The secret has a time in the future',
  message:
    'The time of the last update of the secret is later than now, so its age is not known: a rotation is due. Check the clock of the runner.',
};

const NOTHING_TO_SET = ownProblem('invalid-input', 'There is no password to set.');

/** Later than any time of the store, whose clock is not ours. */
const JUST_NOW = Number.POSITIVE_INFINITY;

/** A rotation, as far as it has come. */
interface Rotation extends RotationOptions {
  /** The slots that exist, or may exist. */
  readonly inventory: Map<Slot, number>;
  /** The status as long as no attempt to set a password of this run can have been applied. */
  readonly before: 'unchanged' | 'unknown';
  /** The pending password of an earlier run is now the current one. */
  readonly hasRecovered: boolean;
}

/** A rotation for which Zoom is ready. */
interface ReadyRotation extends Rotation {
  readonly update: UpdatePassword;
  readonly policy: Policy;
  readonly checks: readonly Check[];
}

/** The result of the candidates before the next one. */
interface Attempted {
  /** Why the run ends if there is no other candidate. */
  readonly problem: Problem;
  /** Zoom's last response to an update. */
  readonly answer: Answer | undefined;
  /** A pending password that may be in effect, and has to be saved before its slot is overwritten. */
  readonly givenUp?: string;
  /** The pending slot can be deleted: its password is not in effect, or stored elsewhere. */
  readonly isPendingSpent: boolean;
}

/**
 * Change the password, and store it if there is a store. At every moment a secret holds the password in effect: a candidate is
 * stored as pending before it is sent, and becomes the current one after Zoom has confirmed it. The next run completes what this
 * one leaves unfinished. The ports report failures as values; nothing is thrown.
 */
export async function rotate(options: RotationOptions): Promise<Outcome> {
  const { zoom, store, pending, dueAfterMs, dryRun, recordStatus } = options;
  const before = pending === '' || dryRun ? 'unchanged' : 'unknown';
  recordStatus(before);
  const inspect = async () => (store ? store.inspect() : ({ ok: true, inventory: new Map() } as const));
  // If the rotation may not be due, Zoom is called only after the store.
  const isSideBySide = dueAfterMs === 0 || dryRun;
  const [inspected, preparedEarly] = isSideBySide ? await Promise.all([inspect(), zoom.prepare()]) : [await inspect()];
  const inventory = new Map(inspected.ok ? inspected.inventory : []);
  if (!inspected.ok && pending !== '') {
    inventory.set(PENDING, JUST_NOW);
  }
  if (Number(inventory.get(CURRENT)) > options.now()) {
    // A clock that is wrong, or a forged response: nothing is known to be older than the current secret.
    inventory.set(CURRENT, 0);
    options.warn(FROM_THE_FUTURE);
  }
  const rotation: Rotation = { ...options, before, inventory, hasRecovered: false };
  const early = inspected.ok ? earlyOutcome(rotation) : end(inspected.problem, rotation);
  if (early) {
    return early;
  }
  const prepared = preparedEarly ?? (await zoom.prepare());
  if (!prepared.ok) {
    return end(prepared.problem, rotation);
  }
  const ready: ReadyRotation = { ...rotation, ...prepared };
  return pending === '' ? setNext(ready, { problem: NOTHING_TO_SET, answer: undefined, isPendingSpent: false }) : recover(ready);
}

/** The end of a run that looks at stale secrets, or that is not due. */
function earlyOutcome({ store, pending, inventory, dueAfterMs, dryRun, now }: Rotation): Outcome | undefined {
  if (!store) {
    return undefined;
  }
  if (inventory.has(PENDING) !== (pending !== '')) {
    const fault = pending === '' ? 'exists, but `pending-password` is empty' : 'does not exist, but `pending-password` is not empty';
    const problem = ownProblem('stale-pending', `The secret \`${store.name}${PENDING}\` ${fault}.`);
    return { status: 'unchanged', problem, accepted: false, whereabouts: tellOpen(store, inventory) };
  }
  const written = inventory.get(CURRENT);
  if (dryRun || dueAfterMs === 0 || written === undefined || pending !== '' || unresolved(inventory).length > 0) {
    return undefined;
  }
  return now() - written < dueAfterMs
    ? { status: 'skipped', whereabouts: tellRecent(store, new Date(written).toISOString()), nextRotationAt: written + dueAfterMs }
    : undefined;
}

/** Finish what an earlier run left pending, which may be in effect already. Then set the password of this run, if it is another one. */
async function recover(rotation: ReadyRotation): Promise<Outcome> {
  const { candidates, pending, dryRun, stopReason, policy } = rotation;
  candidates.onPendingRecovered(pending);
  if (dryRun) {
    // A generated password would overwrite the pending one in the output, so only a passed one is checked.
    const candidate = stopReason() ?? (candidates.origin === 'generated' ? pending : candidates.next(policy)) ?? pending;
    return typeof candidate === 'string' ? validated(rotation) : end(candidate, rotation);
  }
  const update = await send(pending, rotation);
  const { answer } = update;
  const decision = decide(update, 'recovered');
  if (decision === 'commit' && candidates.isSatisfiedBy(pending)) {
    return commit(pending, { status: 'updated', answer }, rotation);
  }
  if (decision === 'commit') {
    const notStored = await writeCurrent(pending, rotation, answer);
    if (notStored) {
      return notStored;
    }
    rotation.recordStatus('unchanged');
    await remove(previousSlots(rotation.inventory).reverse(), rotation);
    return setNext({ ...rotation, before: 'unchanged', hasRecovered: true }, { problem: NOTHING_TO_SET, answer, isPendingSpent: true });
  }
  const problem = problemOf(update);
  return decision === 'try-next'
    ? setNext(rotation, { problem, answer, givenUp: pending, isPendingSpent: false })
    : end(problem, rotation, answer);
}

/** Try the next password of this run, and after a rejection of it the one after that. */
async function setNext(rotation: ReadyRotation, last: Attempted): Promise<Outcome> {
  const { candidates, stopReason, dryRun, policy, allowUnchanged } = rotation;
  const candidate = stopReason() ?? candidates.next(policy) ?? last.problem;
  if (typeof candidate !== 'string') {
    return last.isPendingSpent ? discard(candidate, rotation, last.answer) : end(candidate, rotation, last.answer);
  }
  if (candidate === last.givenUp) {
    return end({ ...last.problem, ...UNSETTLED }, rotation, last.answer);
  }
  if (dryRun) {
    return validated(rotation);
  }
  const unstaged = await stage(candidate, rotation, last);
  if (unstaged) {
    return unstaged;
  }
  const update = await send(candidate, rotation);
  const answer = update.answer ?? last.answer;
  const problem = problemOf(update);
  switch (decide(update, candidates.origin)) {
    case 'commit':
      return commit(candidate, { status: 'updated', answer }, rotation);
    case 'commit-unchanged':
      return commit(candidate, { status: 'unchanged', problem, accepted: allowUnchanged, answer }, rotation);
    case 'try-next':
      return setNext(rotation, { problem, answer, isPendingSpent: true });
    case 'discard':
      return discard(problem, rotation, answer);
    case 'end-keep-pending': {
      const outcome = endUnsent(problem, rotation, answer);
      return { ...outcome, whereabouts: rotation.store && `${outcome.whereabouts} ${tellKept(rotation.store)}` };
    }
    case 'unknown':
      return end({ ...problem, ...(refusalClass(problem) === 'reused' && UNSETTLED) }, { ...rotation, before: 'unknown' }, answer);
  }
}

/** Store a candidate as pending before it is sent, and before that the pending one that it replaces. The outcome, if that failed. */
async function stage(candidate: string, rotation: Rotation, { givenUp, answer, isPendingSpent }: Attempted): Promise<Outcome | undefined> {
  const unsaved = givenUp === undefined ? undefined : await save(nextPrevious(rotation.inventory), givenUp, rotation);
  if (unsaved) {
    return end(unsaved, rotation, answer);
  }
  const problem = await save(PENDING, candidate, rotation);
  return problem && (isPendingSpent ? discard(problem, rotation, answer) : endUnsent(problem, rotation, answer));
}

/** Write a slot. It counts as written even if that is not confirmed. */
async function save(slot: Slot, password: string, { store, inventory }: Rotation): Promise<Problem | undefined> {
  const problem = await store?.write(slot, password);
  inventory.set(slot, JUST_NOW);
  return problem;
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

/** The problem of an update; of one that was applied, the rejection that proves it. */
function problemOf(update: Update): Problem {
  return update.applied === 'yes' ? (update.proof ?? NOTHING_TO_SET) : update.problem;
}

/** Make the password in effect the current one of the store. The outcome, if that failed. */
async function writeCurrent(password: string, rotation: Rotation, answer: Answer | undefined): Promise<Outcome | undefined> {
  const { store, recordStatus } = rotation;
  recordStatus('updated-not-stored');
  const problem = await save(CURRENT, password, rotation);
  return problem && { status: 'updated-not-stored', problem, answer, whereabouts: store && tellHolder(store, PENDING) };
}

/** End a run whose candidate is in effect: make it the current password of the store, and delete the other slots. */
async function commit(password: string, done: Extract<Outcome, { status: 'updated' | 'unchanged' }>, rotation: Rotation): Promise<Outcome> {
  const { store, recordStatus, inventory, dueAfterMs, now } = rotation;
  if (!store) {
    return done;
  }
  const notStored = await writeCurrent(password, rotation, done.answer);
  if (notStored) {
    return notStored;
  }
  recordStatus(done.status);
  await Promise.all([remove([PENDING], rotation), remove(previousSlots(inventory).reverse(), rotation)]);
  const nextRotationAt = done.status === 'updated' && dueAfterMs > 0 ? now() + dueAfterMs : undefined;
  return { ...done, whereabouts: tellHolder(store, CURRENT), ...(nextRotationAt !== undefined && { nextRotationAt }) };
}

/** End a run whose last candidate is not in effect. */
async function discard(problem: Problem, rotation: Rotation, answer: Answer | undefined): Promise<Outcome> {
  await remove([PENDING], rotation);
  return endUnsent(problem, rotation, answer);
}

/** End a run whose pending secret, if there still is one, holds nothing that is not stored elsewhere. */
function endUnsent(problem: Problem, rotation: Rotation, answer: Answer | undefined): Outcome {
  rotation.inventory.delete(PENDING);
  return end(problem, rotation, answer);
}

/** Delete slots one after the other. The first one that can't be deleted is a warning, and stays with those after it. */
async function remove(slots: readonly Slot[], { store, inventory, warn }: Rotation): Promise<void> {
  if (!store) {
    return;
  }
  for (const slot of slots) {
    const problem = await store.remove(slot);
    if (problem) {
      const message = `The secret \`${store.name}${slot}\` may still be there. The next run takes care of it. ${problem.what} ${problem.quote ?? ''}`;
      return warn({ title: 'A secret could not be deleted', message });
    }
    inventory.delete(slot);
  }
}

/** End a run that did not store a new password in effect. */
function end(problem: Problem, { store, before, inventory, hasRecovered }: Rotation, answer?: Answer): Outcome {
  const common = { problem, answer, whereabouts: store && tellOpen(store, inventory, hasRecovered) };
  return before === 'unchanged' ? { status: before, accepted: false, ...common } : { status: before, ...common };
}

function validated({ store, inventory, checks }: ReadyRotation): Outcome {
  const ofStore: readonly Check[] = [
    { name: 'secrets-readable', result: 'passed' },
    { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
  ];
  return {
    status: 'validated',
    whereabouts: store && tellChecked(store, inventory),
    checks: [{ name: 'inputs', result: 'passed' }, ...checks, ...(store ? ofStore : [])],
  };
}
