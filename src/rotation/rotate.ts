import { type Answer, type Outcome, ownProblem, type Problem, type Update, type Warning } from '../outcome.ts';
import type { RotationOptions } from './ports.ts';
import { react } from './reaction.ts';
import { CURRENT, nextPrevious, PENDING, previousSlots, type Slot, unresolved } from './store.ts';
import { tellChecked, tellHolder, tellKept, tellOpen, tellRecent } from './whereabouts.ts';

const INFERRED_WARNING: Warning = {
  title: 'The password was updated by an earlier attempt',
  message:
    'Zoom refused the repeated attempt because the password is one of the last ones. That is taken as proof that the earlier attempt, which had no clear answer, was applied.',
};

/** For a password that Zoom knows, without saying whether it is the current one. */
const UNSETTLED = {
  advice: 'Zoom may have this password, and does not take it again. Pass another one, or set `generate-password: true`.',
};

/** Later than any time of the store's, whose clock is not ours. */
const JUST_NOW = Number.POSITIVE_INFINITY;

/** A rotation, as far as it has come. */
interface Rotation extends RotationOptions {
  /** What is known to be in the store. */
  readonly inventory: Map<Slot, number>;
  /** What is true of the password while nothing that this run sent can have been applied. */
  readonly before: 'unchanged' | 'unknown';
}

/** A rotation for which Zoom is ready. */
interface Ready extends Rotation {
  readonly send: (password: string, lastAnswer: Answer | undefined) => Promise<Update>;
}

/**
 * Changes the password, and stores it where there is a store, so that at every moment a secret holds what Zoom has: the candidate
 * is stored as pending before Zoom gets it, and becomes the current one only when Zoom is known to have it. What one run leaves
 * unfinished the next one takes up. Without a store it is the same, with nothing to write. The ports report failures as values;
 * nothing is thrown.
 */
export async function rotate(options: RotationOptions): Promise<Outcome> {
  const { zoom, store, pending, minimumAgeMs, dryRun, know } = options;
  const before = pending === '' || dryRun ? 'unchanged' : 'unknown';
  know(before);
  const inspect = async () => (store ? store.inspect() : ({ ok: true, inventory: new Map() } as const));
  // Where the secret may be recent enough, Zoom is not asked for nothing.
  const together = minimumAgeMs === 0 || dryRun;
  const [inspected, early] = together ? await Promise.all([inspect(), zoom.prepare()]) : [await inspect()];
  const inventory = new Map(inspected.ok ? inspected.inventory : []);
  if (!inspected.ok && pending !== '') {
    inventory.set(PENDING, JUST_NOW);
  }
  const rotation: Rotation = { ...options, before, inventory };
  const stop = inspected.ok ? findStop(rotation) : end(inspected.problem, rotation);
  if (stop) {
    return stop;
  }
  const prepared = early ?? (await zoom.prepare());
  if (!prepared.ok) {
    return end(prepared.problem, rotation);
  }
  const send: Ready['send'] = async (password, lastAnswer) => {
    const note = (applied: Update['applied']) => know(applied === 'no' ? before : 'unknown');
    const update = await prepared.update(password, lastAnswer, note);
    if (update.applied === 'no') {
      note(update.applied);
    }
    return update;
  };
  return pending === '' ? setNew({ ...rotation, send }) : finish({ ...rotation, send });
}

/** The end of a run that looks at stale secrets, or has nothing to do. */
function findStop({ store, pending, inventory, minimumAgeMs, dryRun, now }: Rotation): Outcome | undefined {
  if (!store) {
    return undefined;
  }
  if (inventory.has(PENDING) !== (pending !== '')) {
    const fault = pending === '' ? 'exists, but `pending-password` is empty' : 'does not exist, but `pending-password` is not empty';
    const problem = ownProblem('stale-pending', `The secret \`${store.name}${PENDING}\` ${fault}.`);
    return { status: 'unchanged', problem, accepted: false, whereabouts: tellOpen(store, inventory) };
  }
  const written = inventory.get(CURRENT);
  const isSettled = pending === '' && unresolved(inventory).length === 0;
  // Without a minimum the age does not matter, which is negative where the clock of this machine is slow.
  const isRecent = written !== undefined && minimumAgeMs > 0 && now() - written < minimumAgeMs;
  if (!dryRun && isSettled && isRecent) {
    const time = new Date(written).toISOString();
    return { status: 'skipped', whereabouts: tellRecent(store, time) };
  }
  return undefined;
}

/** Takes up the pending password of an earlier run, which Zoom may have already. */
async function finish(rotation: Ready): Promise<Outcome> {
  const { candidates, pending, dryRun, findEnd } = rotation;
  candidates.recover(pending);
  if (dryRun) {
    // A password that is given is checked all the same; one that is made would take the place of the pending one in the output.
    const candidate = findEnd() ?? (candidates.areNew ? pending : candidates.next()) ?? pending;
    return typeof candidate === 'string' ? validated(rotation) : end(candidate, rotation);
  }
  const update = await rotation.send(pending, undefined);
  const reaction = react(update, true, rotation.allowUnchanged);
  switch (reaction.do) {
    case 'commit':
      return commit(pending, { status: 'updated', answer: update.answer }, rotation);
    case 'next':
      return setNew(rotation, { password: pending, problem: reaction.problem, answer: update.answer });
    default:
      return end(reaction.problem, rotation, update.answer);
  }
}

/** A pending password that Zoom does not take, and may have all the same. */
interface GivenUp {
  readonly password: string;
  readonly problem: Problem;
  readonly answer: Answer | undefined;
}

/** Tries new passwords, until Zoom takes one or there are no more. */
async function setNew(rotation: Ready, givenUp?: GivenUp): Promise<Outcome> {
  const { store, candidates, findEnd, allowUnchanged, dryRun, inventory, warn } = rotation;
  let problem = givenUp?.problem ?? ownProblem('invalid-input', 'There is no password to set.');
  let answer = givenUp?.answer;
  let unsaved = givenUp?.password;
  let isStaged = false;
  for (;;) {
    const candidate = findEnd() ?? candidates.next() ?? problem;
    if (typeof candidate !== 'string') {
      return isStaged ? drop(candidate, rotation, answer) : end(candidate, rotation, answer);
    }
    if (candidate === unsaved) {
      return end({ ...problem, ...UNSETTLED }, rotation, answer);
    }
    if (dryRun) {
      return validated(rotation);
    }
    if (unsaved !== undefined) {
      // What may be in effect is saved before its place is taken.
      const unstored = await save(nextPrevious(inventory), unsaved, rotation);
      if (unstored) {
        return end(unstored, rotation, answer);
      }
    }
    const unstaged = await save(PENDING, candidate, rotation);
    if (unstaged) {
      return isStaged ? drop(unstaged, rotation, answer) : endUnsent(unstaged, rotation, answer);
    }
    unsaved = undefined;
    isStaged = true;
    const update = await rotation.send(candidate, answer);
    ({ answer } = update);
    const reaction = react(update, false, allowUnchanged);
    switch (reaction.do) {
      case 'commit':
        if (reaction.isInferred) {
          if (store && !candidates.areNew) {
            // It may be from long ago, and then the current secret, which would be overwritten, is all that holds what Zoom has.
            return end({ ...reaction.problem, ...UNSETTLED }, { ...rotation, before: 'unknown' }, answer);
          }
          warn(INFERRED_WARNING);
        }
        return commit(candidate, { status: 'updated', answer }, rotation);
      case 'accept':
        return commit(candidate, { status: 'unchanged', problem: reaction.problem, accepted: true, answer }, rotation);
      case 'leave': {
        const outcome = endUnsent(reaction.problem, rotation, answer);
        return { ...outcome, whereabouts: store && `${outcome.whereabouts} ${tellKept(store)}` };
      }
      case 'keep':
        return end(reaction.problem, { ...rotation, before: 'unknown' }, answer);
      case 'drop':
        return drop(reaction.problem, rotation, answer);
      case 'next':
        ({ problem } = reaction);
    }
  }
}

/** Writes a slot whose password may be in effect. It counts as written even where that is not confirmed. */
async function save(slot: Slot, password: string, { store, inventory }: Rotation): Promise<Problem | undefined> {
  const problem = await store?.write(slot, password);
  inventory.set(slot, JUST_NOW);
  return problem;
}

/** Ends a run in which Zoom has the password: makes it the current one of the store, and removes what is of no use then. */
async function commit(password: string, done: Extract<Outcome, { status: 'updated' | 'unchanged' }>, rotation: Rotation): Promise<Outcome> {
  const { store, know } = rotation;
  if (!store) {
    return done;
  }
  know('updated-not-stored');
  const problem = await store.write(CURRENT, password);
  if (problem) {
    return { ...done, status: 'updated-not-stored', problem, whereabouts: tellHolder(store, PENDING) };
  }
  know(done.status);
  await Promise.all([remove([PENDING], rotation), remove(previousSlots(rotation.inventory).reverse(), rotation)]);
  return { ...done, whereabouts: tellHolder(store, CURRENT) };
}

/** Ends a run whose last candidate is not in effect. */
async function drop(problem: Problem, rotation: Rotation, answer: Answer | undefined): Promise<Outcome> {
  await remove([PENDING], rotation);
  return endUnsent(problem, rotation, answer);
}

/** Ends a run whose pending secret, if there still is one, holds nothing that Zoom can have. */
function endUnsent(problem: Problem, rotation: Rotation, answer: Answer | undefined): Outcome {
  rotation.inventory.delete(PENDING);
  return end(problem, rotation, answer);
}

/** Removes slots one after the other. The first that cannot be removed is a warning, and stays with those after it. */
async function remove(slots: readonly Slot[], { store, warn }: Rotation): Promise<void> {
  if (!store) {
    return;
  }
  for (const slot of slots) {
    const problem = await store.remove(slot);
    if (problem) {
      const message = `The secret \`${store.name}${slot}\` may still be there. The next run takes care of it. ${problem.what} ${problem.quote ?? ''}`;
      return warn({ title: 'A secret could not be deleted', message });
    }
  }
}

/** Ends a run that did not get to store what Zoom has. */
function end(problem: Problem, { store, before, inventory }: Rotation, answer?: Answer): Outcome {
  const common = { problem, answer, whereabouts: store && tellOpen(store, inventory) };
  return before === 'unchanged' ? { status: before, accepted: false, ...common } : { status: before, ...common };
}

function validated({ store, inventory }: Rotation): Outcome {
  return { status: 'validated', whereabouts: store && tellChecked(store, inventory) };
}
