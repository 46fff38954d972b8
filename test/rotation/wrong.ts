import type { HttpResponse } from '../../src/http/exchange.ts';
import { ownProblem } from '../../src/problems/problem.ts';
import { success } from '../../src/problems/result.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { CURRENT, type Slot } from '../../src/rotation/slots.ts';
import type { Protocol } from './explorer.ts';

const GONE = ownProblem('github-unavailable', 'Gone.');

/** The protocol of the action, but with one slot for all previous passwords. */
export const withOnePrevious: Protocol = ({ store, ...options }) => {
  const only = (slot: Slot): Slot => (slot.startsWith('_PREVIOUS') ? '_PREVIOUS' : slot);
  return rotate({
    ...options,
    store: store && { ...store, write: (slot, value) => store.write(only(slot), value), remove: (slot) => store.remove(only(slot)) },
  });
};

/** Wrong: a crash between the two steps loses the password in effect. */
export const setThenStore: Protocol = async ({ zoom, store, candidates, recordStatus }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || !candidate?.ok) {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const update = await prepared.value.update(candidate.value, (applied) => recordStatus(applied === 'no' ? 'unchanged' : 'unknown'));
  if (update.applied !== 'yes') {
    return update.applied === 'no' ? { status: 'unchanged', problem: GONE, accepted: false } : { status: 'unknown', problem: GONE };
  }
  const problem = await store?.write(CURRENT, candidate.value);
  return problem ? { status: 'unknown', problem } : { status: 'updated' };
};

/** Wrong: after a rejection, or a crash between the two steps, no secret holds the password in effect. */
export const storeThenSet: Protocol = async ({ zoom, store, candidates, recordStatus }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || !candidate?.ok) {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const problem = await store?.write(CURRENT, candidate.value);
  if (problem) {
    return { status: 'unchanged', problem, accepted: false };
  }
  const update = await prepared.value.update(candidate.value, (applied) => recordStatus(applied === 'no' ? 'unchanged' : 'unknown'));
  if (update.applied === 'yes') {
    return { status: 'updated' };
  }
  return update.applied === 'no' ? { status: 'unchanged', problem: GONE, accepted: false } : { status: 'unknown', problem: GONE };
};

/** Wrong: sets the pending password of an earlier run in place of the passed one. */
export const acceptPending: Protocol = ({ candidates, ...options }) =>
  rotate({ ...options, candidates: { ...candidates, isSatisfiedBy: () => true } });

/** Wrong, the rule of release 1.0.0: a rejection counts as Zoom's, whoever sends it. */
export const trustAnySender = (response: HttpResponse): HttpResponse =>
  response.status >= 400 && response.status < 500 && response.body === '' ? { ...response, body: '{"code":9999}' } : response;

/** Wrong: overwrites the pending password of an earlier run, which may be in effect. */
export const forgetPending: Protocol = ({ store, ...options }) =>
  rotate({
    ...options,
    store: store && {
      ...store,
      async inspect() {
        const inspected = await store.inspect();
        return inspected.ok ? success({ slots: new Map(), pending: '' }) : inspected;
      },
    },
  });
