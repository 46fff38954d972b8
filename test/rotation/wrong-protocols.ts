import type { RejectionClass } from '../../src/errors/problem.ts';
import { success } from '../../src/errors/result.ts';
import type { HttpResponse } from '../../src/http/types.ts';
import type { UpdatePassword } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { CURRENT, PENDING, type Slot } from '../../src/rotation/slots.ts';
import { problemOf } from '../support/problem.ts';
import type { Protocol } from './explorer.ts';

const GONE = problemOf('github-unavailable', 'Gone.');

/** The protocol of the action, but with one slot for all previous passwords. */
export const withOnePrevious: Protocol = ({ store, ...options }) => {
  const only = (slot: Slot): Slot => (slot.startsWith('_PREVIOUS') ? '_PREVIOUS' : slot);
  return rotate({
    ...options,
    store: store && {
      ...store,
      write: (slot, value, phase) => store.write(only(slot), value, phase),
      remove: (slot, phase) => store.remove(only(slot), phase),
    },
  });
};

/** Wrong: a crash between the two steps loses the password in effect. */
export const setThenStore: Protocol = async ({ zoom, store, candidates, recordStatus, after }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || !candidate?.ok) {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const update = await prepared.value.update(candidate.value, (applied) => recordStatus(applied === 'no' ? 'unchanged' : 'unknown'));
  if (update.applied !== 'yes') {
    return update.applied === 'no' ? { status: 'unchanged', problem: GONE, accepted: false } : { status: 'unknown', problem: GONE };
  }
  const written = await store?.write(CURRENT, candidate.value, after);
  return written?.ok === false ? { status: 'unknown', problem: written.problem } : { status: 'updated' };
};

/** Wrong: after a rejection, or a crash between the two steps, no secret holds the password in effect. */
export const storeThenSet: Protocol = async ({ zoom, store, candidates, recordStatus, after }) => {
  const prepared = await zoom.prepare();
  const candidate = candidates.next({});
  if (!prepared.ok || !candidate?.ok) {
    return { status: 'unchanged', problem: GONE, accepted: false };
  }
  const written = await store?.write(CURRENT, candidate.value, after);
  if (written?.ok === false) {
    return { status: 'unchanged', problem: written.problem, accepted: false };
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
      async inspect(phase) {
        const inspected = await store.inspect(phase);
        return inspected.ok ? success({ slots: new Map(), values: { pending: '', current: 'old' } }) : inspected;
      },
    },
  });

/** Wrong, the rule of 1.1.0: a pending password that is stored as the current one counts as unfinished. */
export const forgetLeftovers: Protocol = ({ store, ...options }) =>
  rotate({
    ...options,
    store: store && {
      ...store,
      async inspect(phase) {
        const inspected = await store.inspect(phase);
        if (!inspected.ok) {
          return inspected;
        }
        const { slots, values } = inspected.value;
        const committed = slots.get(CURRENT);
        const hidden = new Map(slots);
        if (slots.has(PENDING) && committed !== undefined) {
          hidden.set(PENDING, committed);
        }
        return success({ slots: hidden, ...(values && { values: { ...values, current: '' } }) });
      },
    },
  });

/** The classes that 1.1.0 treated alike. */
const CONCLUSIVE: Partial<Record<RejectionClass, RejectionClass>> = { limit: 'user', rate: 'user', unrecognized: 'user', reused: 'policy' };

/** Wrong, the rule of 1.1.0: each rejection proves that the password is not in effect, even if the request can have arrived twice. */
export const trustRejections: Protocol = ({ zoom, ...options }) =>
  rotate({
    ...options,
    zoom: {
      ...zoom,
      async prepare() {
        const prepared = await zoom.prepare();
        if (!prepared.ok) {
          return prepared;
        }
        const update: UpdatePassword = async (...args) => {
          const result = await prepared.value.update(...args);
          const kind = result.applied === 'no' ? CONCLUSIVE[result.problem.class ?? 'same'] : undefined;
          return result.applied === 'no' && kind ? { ...result, problem: { ...result.problem, class: kind } } : result;
        };
        return success({ ...prepared.value, update });
      },
    },
  });

/** Wrong, the rule of 1.1.0: staging may replace a secret that the run did not see. */
export const stageOverOthers: Protocol = ({ store, ...options }) =>
  rotate({
    ...options,
    store: store && {
      ...store,
      async write(slot, value, phase) {
        const written = await store.write(slot, value, phase);
        return written.ok ? success('unknown') : written;
      },
    },
  });

/** Wrong, the rule of 1.1.0: what the store confirms is believed. */
export const trustStore: Protocol = ({ store, ...options }) =>
  rotate({
    ...options,
    store: store && {
      ...store,
      async write(slot, value, phase) {
        const written = await store.write(slot, value, phase);
        return written.ok || slot === CURRENT ? written : success('unknown');
      },
    },
  });
