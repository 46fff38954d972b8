import { createProblem, type Problem, type Rejection, type RejectionClass } from '../../src/errors/problem.ts';
import { failure, success } from '../../src/errors/result.ts';
import type { HttpResponse } from '../../src/http/types.ts';
import type { Check, Status } from '../../src/outcome.ts';
import type { RotationEvent, RotationOptions, SecretStore, Update } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { PENDING as PENDING_SLOT, type Slot, type WriteEffect } from '../../src/rotation/slots.ts';
import type { Deadline, Phase } from '../../src/runtime/deadline.ts';
import { phasesOf } from '../support/phases.ts';
import { problemOf } from '../support/problem.ts';

export const NOW = Date.UTC(2026, 0, 31);
export const DAY_MS = 24 * 60 * 60 * 1000;
export const RESPONSE: HttpResponse = { status: 400, statusText: '', headers: {}, body: '', truncated: false };
export const SET: Update = { applied: 'yes', response: { ...RESPONSE, status: 204 } };
export const POLICY_CHECK: Check = { name: 'policy', result: 'passed' };
export const USER_CHECK: Check = { name: 'user', result: 'passed' };
export const LOST = problemOf('store-unavailable', 'The current secret is gone.');
export const NOT_STORED = problemOf('github-unavailable', 'Gone.');

export const rejection = (kind: RejectionClass): Rejection => ({
  class: kind,
  ...createProblem({ code: '1', class: kind, title: kind, cause: '', fix: '' }, ''),
});
export const rejected = (kind: RejectionClass, applied: 'no' | 'maybe' = 'no'): Update => ({
  applied,
  response: RESPONSE,
  problem: rejection(kind),
});
export const silent = (applied: 'no' | 'maybe'): Update => ({ applied, response: undefined, problem: problemOf('network', 'Gone.') });
/** An attempt before the last one was rejected inconclusively. */
export const doubtful = (update: Update): Update => (update.applied === 'yes' ? update : { ...update, isDoubtful: true });
/** Every attempt got a 3xx or 4xx that is not from Zoom. */
export const BLOCKED: Update = {
  applied: 'maybe',
  response: RESPONSE,
  problem: problemOf('unexpected-response', 'A filter.'),
  isBlocked: true,
};
export const proven = (kind: 'same'): Update => ({ applied: 'yes', response: RESPONSE, proof: rejection(kind) });

/** The inputs of a run, and what Zoom and the store do. */
export interface Setting extends Partial<Omit<RotationOptions, 'zoom' | 'candidates' | 'before' | 'after'>> {
  /** The deadline of the run, if it is not the one of a clock that advances only during waits. */
  readonly deadline?: Partial<Deadline>;
  /** The deadline of the phase before the update, as far as it differs. */
  readonly early?: Partial<Deadline>;
  /** Results of the updates, in order. */
  readonly updates?: readonly Update[];
  /** The secrets, with the times when they were written. */
  readonly secrets?: Partial<Record<Slot, number>>;
  /** Operations of the store that fail, such as `write _PENDING`. */
  readonly failing?: readonly string[] | ((what: string) => boolean);
  /** Those of them that take effect all the same. */
  readonly lost?: readonly string[];
  /** The problem of a write or a deletion that fails. */
  readonly problem?: Problem;
  readonly next?: readonly (string | Problem)[];
  readonly prepared?: Problem;
  /** The first failure of the checks of a dry run at Zoom. */
  readonly checked?: Problem;
  /** The problem of the password of this run, as far as it can be checked without Zoom. */
  readonly unfit?: Problem;
  readonly stored?: boolean;
  readonly origin?: 'generated' | 'passed';
  /** The store can be read. */
  readonly readable?: boolean;
  /** The store is a program, which can lose the current secret (`lost`: for good). */
  readonly program?: 'works' | 'lost';
  /** The values of the secrets that differ from those below. */
  readonly values?: Partial<Record<Slot, string>>;
  /** The effect of each confirmed write of the pending secret. */
  readonly effect?: WriteEffect;
}

/** The events that are warnings. */
const WARNINGS: readonly RotationEvent['kind'][] = ['time-in-future', 'not-deleted', 'leftover'];

/** The value that the workflow passes as `pending-password`. */
const pendingOf = (secrets: object) => ('_PENDING' in secrets ? 'pending' : '');
/** The value of each secret before the run. */
const valueBefore = (slot: string) => (slot === '_PENDING' ? 'pending' : `old${slot}`);

/** Runs a rotation with a Zoom that follows a script, a store in memory, and a clock that advances only during waits. */
export async function run({
  updates = [SET],
  secrets = { '': NOW - DAY_MS },
  failing = [],
  lost = [],
  problem: storeProblem = NOT_STORED,
  next = ['new-1', 'new-2', 'new-3'],
  readable = false,
  program,
  values = {},
  effect,
  deadline,
  early,
  ...setting
}: Setting = {}) {
  const held = new Map<string, string>(Object.keys(secrets).map((slot) => [slot, valueBefore(slot)]));
  for (const slot of Object.keys(values) as Slot[]) {
    held.set(slot, values[slot] ?? '');
  }
  let time = NOW;
  const log: string[] = [];
  const known: Status[] = [];
  const warned: RotationEvent[] = [];
  const events: RotationEvent[] = [];
  const source = [...next];
  const script = [...updates];
  const fails = typeof failing === 'function' ? failing : (what: string) => failing.includes(what);
  /** The calls of the store, with their phase. */
  const phases: string[] = [];
  /** The calls of the store, with their phase, and with what a run reports that is killed in them. */
  const calls: string[] = [];
  const record = (what: string, { isCancellable }: Phase) => calls.push(`${what}, ${isCancellable ? 'before' : 'after'}: ${known.at(-1)}`);
  const act = async (what: string, phase: Phase, effect: () => void) => {
    record(what, phase);
    if (what.startsWith('remove')) {
      // It takes longer than any other call, so that one that is not awaited is seen.
      await new Promise((resolve) => setTimeout(resolve));
    }
    log.push(what);
    phases.push(`${what}: ${phase.isCancellable ? 'before' : 'after'}`);
    if (fails(what)) {
      if (lost.includes(what)) {
        effect();
      }
      return failure(storeProblem);
    }
    effect();
    return success(undefined);
  };
  const write = async (slot: Slot, value: string, phase: Phase) => {
    const usual: WriteEffect = readable ? 'unknown' : held.has(slot) ? 'replaced' : 'created';
    const written = await act(`write ${slot}`, phase, () => held.set(slot, value));
    return written.ok ? success(slot === PENDING_SLOT ? (effect ?? usual) : usual) : written;
  };
  const store: SecretStore = {
    name: { secretName: 'X' },
    isReadable: readable,
    async inspect(phase) {
      record('inspect', phase);
      log.push('inspect');
      return fails('inspect')
        ? { ok: false, problem: NOT_STORED }
        : success({
            slots: new Map(Object.entries(secrets) as [Slot, number][]),
            ...(readable && { values: { pending: held.get('_PENDING') ?? '', current: held.get('') ?? '' } }),
          });
    },
    write,
    exists: async (slot, phase) => {
      const found = await act(`exists ${slot}`, phase, () => undefined);
      return found.ok ? success(held.has(slot)) : found;
    },
    remove: (slot, phase) => act(`remove ${slot}`, phase, () => held.delete(slot)),
    ...(program && {
      async keep(value, phase) {
        record('keep', phase);
        log.push(`keep ${value}`);
        return program === 'works' ? success(undefined) : failure(LOST);
      },
    }),
  };
  const shared = phasesOf({
    now: () => time,
    async pause(ms) {
      // It may end early, as it does when a deadline changes.
      time += Math.ceil(ms / 2);
      log.push('pause');
    },
    ...deadline,
  });
  const outcome = await rotate({
    zoom: {
      async prepare() {
        log.push('prepare');
        const update = async (password: string, onKnown: (applied: 'no' | 'maybe') => void) => {
          log.push(`update ${password}`);
          onKnown('maybe');
          return script.shift() ?? SET;
        };
        return setting.prepared ? failure(setting.prepared) : success({ update, policy: {} });
      },
      async check() {
        log.push('check');
        return { checks: [POLICY_CHECK, USER_CHECK], policy: {}, problem: setting.checked };
      },
    },
    store: setting.stored === false ? undefined : store,
    candidates: {
      origin: setting.origin ?? 'generated',
      isSatisfiedBy: (password) => setting.origin !== 'passed' || source[0] === password,
      onPendingRecovered: (password) => log.push(`complete ${password}`),
      check: () => (setting.unfit ? failure(setting.unfit) : success(undefined)),
      next() {
        const next = source.shift();
        return typeof next === 'string' ? success(next) : next && failure(next);
      },
    },
    pending: readable ? '' : pendingOf(secrets),
    dueAfterMs: 0,
    allowUnchanged: false,
    dryRun: false,
    ...shared,
    before: { ...shared.before, deadline: { ...shared.before.deadline, ...early } },
    // The same status once more is no news.
    recordStatus: (status) => known.at(-1) === status || known.push(status),
    onEvent: (event) => (WARNINGS.includes(event.kind) ? warned : events).push(event),
    ...setting,
  });
  return {
    outcome,
    secrets: Object.fromEntries(held),
    log,
    known,
    warnings: warned.map(({ kind }) => kind),
    warned,
    events,
    phases,
    calls,
    passedMs: time - NOW,
  };
}

export const PENDING = { '': NOW - DAY_MS, _PENDING: NOW - 1 };
