import { type Answer, ownProblem } from '../../src/outcome.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { CURRENT, type Slot } from '../../src/rotation/store.ts';
import type { Protocol } from './explorer.ts';

const GONE = ownProblem('github-unavailable', 'Gone.');

/** The protocol as the action has it, but with one slot for all passwords that have to be given up. */
export const withOnePrevious: Protocol = ({ store, ...options }) => {
  const only = (slot: Slot): Slot => (slot.startsWith('_PREVIOUS') ? '_PREVIOUS' : slot);
  return rotate({
    ...options,
    store: store && { ...store, write: (slot, value) => store.write(only(slot), value), remove: (slot) => store.remove(only(slot)) },
  });
};

/** Wrong: a crash between the two loses what Zoom has. */
export const setThenStore: Protocol = async ({ zoom, store, candidates, recordStatus }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || typeof candidate !== 'string') {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const update = await prepared.update(candidate, (applied) => recordStatus(applied === 'no' ? 'unchanged' : 'unknown'));
  if (update.applied !== 'yes') {
    return update.applied === 'no' ? { status: 'unchanged', problem: GONE, accepted: false } : { status: 'unknown', problem: GONE };
  }
  const problem = await store?.write(CURRENT, candidate);
  return problem ? { status: 'unknown', problem } : { status: 'updated' };
};

/** Wrong: a refusal, or a crash between the two, leaves nothing that holds what Zoom has. */
export const storeThenSet: Protocol = async ({ zoom, store, candidates, recordStatus }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || typeof candidate !== 'string') {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const problem = await store?.write(CURRENT, candidate);
  if (problem) {
    return { status: 'unchanged', problem, accepted: false };
  }
  const update = await prepared.update(candidate, (applied) => recordStatus(applied === 'no' ? 'unchanged' : 'unknown'));
  if (update.applied === 'yes') {
    return { status: 'updated' };
  }
  return update.applied === 'no' ? { status: 'unchanged', problem: GONE, accepted: false } : { status: 'unknown', problem: GONE };
};

/** Wrong: sets what an earlier run left pending, and is content with it. */
export const contentWithPending: Protocol = ({ candidates, ...options }) =>
  rotate({ ...options, candidates: { ...candidates, isSatisfiedBy: () => true } });

/** Wrong, the rule of release 1.0.0: a rejection is Zoom's word whoever sends it. */
export const trustAnyone = (answer: Answer): Answer =>
  answer.status >= 400 && answer.status < 500 && answer.body === '' ? { ...answer, body: '{"code":9999}' } : answer;
