import type { Problem } from '../errors/problem.ts';
import { failure } from '../errors/result.ts';
import type { Outcome } from '../outcome.ts';
import { decide } from './decision.ts';
import { dryRun } from './dry-run.ts';
import { ageOf, type Inspected, inspect, isPendingOpen, staleProblem, stopReason } from './inspection.ts';
import { noPasswordProblem, withReusedAdvice } from './messages.ts';
import type { Prepared, RotationOptions, Update } from './ports.ts';
import { createProgress, type Progress, type Staging } from './progress.ts';
import { PENDING, UNKNOWN_TIME } from './slots.ts';

/** A rotation for which Zoom is ready. */
type Ready = Inspected & Prepared & Readonly<{ progress: Progress }>;

/** The result of the candidates so far. `problem`: what to report if there is no other candidate. */
type Attempted = Pick<Staging, 'givenUp' | 'isPendingSpent'> & Readonly<{ problem: Problem }>;

/** Change the password, and store it if there is a store. At every moment, a secret holds the password in effect: a candidate is stored as
 * pending before it is sent, and becomes the current one after Zoom confirms it. The next run completes what this one leaves unfinished.
 * The ports report failures as values, and nothing is thrown. */
export async function rotate(options: RotationOptions): Promise<Outcome> {
  if (options.dryRun) return dryRun(options);
  const { zoom, store, dueAfterMs, recordStatus } = options;
  recordStatus(statusBefore(options.pending !== ''));
  // If the rotation may not be due, Zoom is called only after the store is inspected.
  const [inspected, preparedEarly] = dueAfterMs === 0 ? await Promise.all([inspect(options), zoom.prepare()]) : [await inspect(options)];
  if (!inspected.ok) return endUninspected(inspected.problem, options);
  const rotation = inspected.value;
  const progress = createProgress(options, rotation.content, statusBefore(isPendingOpen(rotation)));
  const stale = staleProblem(rotation);
  if (stale) return { status: 'unchanged', problem: stale, accepted: false, location: progress.location() };
  const age = ageOf(rotation);
  if (store && age && !age.isDue) {
    const lost = rotation.isLeftover ? await progress.clearLeftover() : undefined;
    if (lost) return progress.end(lost);
    return { status: 'skipped', location: { ...store.name, kind: 'recent', writtenAt: age.writtenAt }, nextRotationAt: age.dueAt };
  }
  const prepared = preparedEarly ?? (await zoom.prepare());
  if (!prepared.ok) return progress.end(prepared.problem);
  const ready = { ...rotation, ...prepared.value, progress };
  return rotation.pending === '' ? tryNext(ready, { problem: noPasswordProblem(), isPendingSpent: false }) : completePending(ready);
}

/** The status as long as no password was sent. A pending password may be in effect, because an earlier run may have sent it. */
const statusBefore = (isUnfinished: boolean): 'unchanged' | 'unknown' => (isUnfinished ? 'unknown' : 'unchanged');

/** End a run whose store could not be inspected. */
function endUninspected(problem: Problem, options: RotationOptions): Outcome {
  const { store, pending } = options;
  const progress = createProgress(
    options,
    { slots: new Map(pending === '' ? [] : [[PENDING, UNKNOWN_TIME]]) },
    statusBefore(pending !== ''),
  );
  const outcome = progress.end(problem);
  // Whether there is a pending password is known only from the store.
  return store?.isReadable ? { ...outcome, location: undefined } : outcome;
}

/** Set the pending password; it may be in effect already. Then set the password of this run, if the pending one is not the wanted one. */
async function completePending(rotation: Ready): Promise<Outcome> {
  const { candidates, pending, isLeftover, store, onEvent, update: updatePassword, progress } = rotation;
  candidates.onPendingRecovered(pending);
  if (store) onEvent({ kind: 'pending-found', ...store.name, isLeftover });
  const update = await progress.send(pending, updatePassword);
  const problem = problemOf(update);
  const decision = decide(update, isLeftover ? 'leftover' : 'recovered');
  switch (decision) {
    case 'commit':
    case 'commit-unchanged': {
      // A generated password that an earlier run has stored is not the one that this run is asked for.
      const isWanted = candidates.isSatisfiedBy(pending) && !(isLeftover && candidates.origin === 'generated');
      if (isWanted) return progress.commit(pending, decision === 'commit' ? undefined : problem);
      return (await progress.recover(pending)) ?? tryNext(rotation, { problem: noPasswordProblem(), isPendingSpent: true });
    }
    case 'give-up':
      // A store that can be read has the leftover as the current password too.
      return isLeftover && store?.isReadable ? tryNext(rotation, { problem, isPendingSpent: true }) : giveUp(pending, rotation, problem);
    default:
      return progress.end(problem);
  }
}

/** Try the next password of this run. After a rejection, try the one after it. */
async function tryNext(rotation: Ready, { problem: lastProblem, givenUp, isPendingSpent }: Attempted): Promise<Outcome> {
  const { candidates, before, policy, update: updatePassword, progress } = rotation;
  const stop = stopReason(before);
  const next = stop ? failure(stop) : (candidates.next(policy) ?? failure(lastProblem));
  if (!next.ok) return isPendingSpent ? progress.discard(next.problem) : progress.end(next.problem);
  const candidate = next.value;
  if (candidate === givenUp) return progress.end(withReusedAdvice(lastProblem));
  const unstaged = await progress.stage({ candidate, origin: candidates.origin, givenUp, isPendingSpent });
  if (unstaged) return unstaged;
  const update = await progress.send(candidate, updatePassword);
  const problem = problemOf(update);
  switch (decide(update, candidates.origin)) {
    case 'commit':
      return progress.commit(candidate);
    case 'commit-unchanged':
      return progress.commit(candidate, problem);
    case 'try-next':
      return tryNext(rotation, { problem, isPendingSpent: true });
    case 'give-up':
      return giveUp(candidate, rotation, problem);
    case 'discard':
      return progress.discard(problem);
    case 'keep':
      return progress.keep(problem);
    case 'unknown':
      return progress.end(withReusedAdvice(problem));
  }
}

/** Try the next password of this run in place of one that may be in effect, if that one can be saved. */
function giveUp(password: string, rotation: Ready, problem: Problem): Outcome | Promise<Outcome> {
  const { progress } = rotation;
  progress.doubt();
  return progress.canGiveUp()
    ? tryNext(rotation, { problem, givenUp: password, isPendingSpent: false })
    : progress.end(withReusedAdvice(problem));
}

/** The problem of an update. If the update was applied, the rejection that proves it. */
const problemOf = (update: Update): Problem => (update.applied === 'yes' ? (update.proof ?? noPasswordProblem()) : update.problem);
