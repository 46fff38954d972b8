import type { Problem } from '../../src/errors/problem.ts';
import { failure, type Result, success } from '../../src/errors/result.ts';
import type { Exchange, HttpRequest, HttpResponse } from '../../src/http/types.ts';
import type { Outcome, Status } from '../../src/outcome.ts';
import type { RotationOptions, SecretStore } from '../../src/rotation/ports.ts';
import { CURRENT, isLeftover, PENDING, previousSlot } from '../../src/rotation/slots.ts';
import type { Phase } from '../../src/runtime/deadline.ts';
import { createValueStore, type StoredValue, type ValueStore } from '../../src/stores/values.ts';
import { sessionOf } from '../../src/zoom/session.ts';
import { updatePassword } from '../../src/zoom/update-password.ts';
import { scriptedDeadline } from '../http/scripted.ts';
import { phasesOf } from '../support/phases.ts';
import { problemOf } from '../support/problem.ts';
import { LIMIT_TEXT, type Rules, response, World } from './world.ts';

/** A way to change a password and to store it: the real one, or one that is known to be wrong. */
export type Protocol = (options: RotationOptions) => Promise<Outcome>;

/**
 * Faults of an external call. `fail`: there is no response, before or after the effect. `crash`: the process ends.
 * `unsent`: the call certainly did not happen. `down`: neither this call nor any later one to the same host happens.
 */
const KINDS = ['fail before', 'fail after', 'crash before', 'crash after', 'unsent', 'down'] as const;
/**
 * Faults of an update: also a response from a server in between, before or after Zoom applies the update, and an update that arrives
 * twice, with Zoom's response to the second copy: by its rules, or by a limit or a rule that nobody knows.
 */
const UPDATE_KINDS = [
  ...KINDS,
  'other response before',
  'other response after',
  'twice',
  'twice, limit',
  'twice, rate',
  'twice, unlisted',
] as const;
/** Faults of GitHub's secrets: also a write that arrives twice, and another run that comes in between, and started with the same secrets. */
const LONE_KINDS = [...KINDS, 'twice'] as const;
const GITHUB_KINDS = [...LONE_KINDS, 'other run'] as const;
/** Faults of a store that can be read: also a write that is confirmed, and not made or half made. */
const SWALLOWING_KINDS = [...KINDS, 'swallowed'] as const;
const STORE_KINDS = [...SWALLOWING_KINDS, 'half'] as const;

function kindsOf(side: Side, { rules, secrets }: World): readonly Fault['kind'][] {
  switch (side) {
    case 'update':
      return UPDATE_KINDS;
    case 'store':
      // Two runs that start with a pending secret can store a wrong password.
      // A store that destroys the current password and deletes nothing hides that a pending one was stored.
      return rules.isCommand ? (rules.isUndeletable ? SWALLOWING_KINDS : STORE_KINDS) : secrets.has(PENDING) ? LONE_KINDS : GITHUB_KINDS;
    case 'zoom':
      return KINDS;
  }
}

/** A fault of one kind at one call of a run. */
export interface Fault {
  readonly run: number;
  readonly call: number;
  readonly kind: (typeof UPDATE_KINDS)[number] | (typeof GITHUB_KINDS)[number] | (typeof STORE_KINDS)[number];
}

/** The kind of an external call. */
type Side = 'zoom' | 'update' | 'store';

/** Changes a response before the protocol reads it. */
export type Read = (response: HttpResponse) => HttpResponse;
const UNCHANGED: Read = (response) => response;

const GENERATED = 3;
const HALF = 'half of ';
/** More than any schedule fills. */
const SLOTS = [CURRENT, PENDING, ...Array.from({ length: 20 }, (_, index) => previousSlot(index + 1))];
class Crash extends Error {}
/** Lost for good, not for a moment. */
export const LOST = 'lost when a run had ended';
const UNRECORDED = 'a call whose status is not recorded before it';

/** The properties of a run that others do not have. */
interface More {
  /** The pending password that is passed to it, if it is not the one of this moment. */
  readonly pending?: string;
  /** It has no faults, and the next day has begun. */
  readonly isLast?: boolean;
}

/** Plays one run in a new process, with the secrets that exist when it starts. Returns the calls that it made. */
export async function playRun(
  protocol: Protocol,
  world: World,
  faults: readonly Fault[] = [],
  read = UNCHANGED,
  more: More = {},
): Promise<readonly Side[]> {
  const { rules } = world;
  world.startRun();
  const { pending = world.inherited } = more;
  // If Zoom accepts a leftover, or what a store has made of a password, that may use up the changes of a day.
  const slots = world.times();
  const values = rules.isCommand && { values: { pending: world.inherited, current: world.secrets.get(CURRENT)?.value ?? '' } };
  const isAccepted =
    world.inherited.startsWith(HALF) ||
    (isLeftover({ slots, ...values }) && (rules.known === 'nothing' || world.inherited !== world.password));
  const isLimited = isAccepted && (rules.dailyChanges === 1 || rules.passed !== undefined);
  const outside = createOutside(faults, () => world.interrupt(() => playRun(protocol, world, [], read, { pending })));
  const before = world.password;
  let status: Status = 'unchanged';
  let drawn = 0;
  /** The next run cannot tell that the pending password is committed, and the run warns of it. */
  let isOpen = false;
  const hasFault = (start: string) => faults.some(({ kind }) => kind.startsWith(start));
  let outcome: Outcome | undefined;
  try {
    outcome = await protocol({
      zoom: {
        prepare: () =>
          outside.call<Awaited<ReturnType<RotationOptions['zoom']['prepare']>>>(
            'zoom',
            () => success({ update, policy: {} }),
            () => ({ ok: false, problem: GONE }),
          ),
        check: () => Promise.reject(new Error('no schedule has a dry run')),
      },
      store: recorded(storeOf(world, outside)),
      candidates: {
        origin: rules.passed ? 'passed' : 'generated',
        isSatisfiedBy: (recovered) => recovered === (world.passed ?? recovered),
        onPendingRecovered: () => undefined,
        check: () => success(undefined),
        next: () => (drawn++ < (rules.passed ? 1 : GENERATED) ? success(world.draw()) : undefined),
      },
      pending: rules.isCommand ? '' : pending,
      dueAfterMs: 0,
      allowUnchanged: rules.passed !== undefined,
      dryRun: false,
      ...phasesOf({ now: () => world.now(), pause: async (ms) => world.pass(ms) }),
      recordStatus: (known) => {
        status = known;
      },
      onEvent: (event) => {
        isOpen ||= event.kind === 'not-deleted' && event.isOpen;
      },
    });
    status = outcome.status;
  } catch (error) {
    if (!(error instanceof Crash)) {
      throw error;
    }
  }
  world.check(status !== 'updated' || world.holders(world.password).includes(CURRENT), 'updated, but the secret has another password');
  const isPassed = world.password === (world.passed ?? world.password) || hasFault('other run');
  world.check(status !== 'updated' || isPassed, 'updated, but not the password that was passed');
  // The pending password of an earlier run may have been completed first.
  const isUnchanged = world.password === before || (world.password === world.inherited && world.holders(world.password).includes(CURRENT));
  // If an update arrives twice, the status follows Zoom's response to the second copy.
  world.check(
    status !== 'unchanged' || isUnchanged || hasFault('twice') || hasFault('other run'),
    'unchanged, but Zoom has another password',
  );
  world.check(status !== 'updated-not-stored' || world.holders(world.password).includes(PENDING), 'not stored, but not pending either');
  world.check(world.holders(world.password).length > 0, LOST);
  if (outcome?.status === 'updated' && !rules.passed && !isOpen && !hasFault('other run')) {
    world.endUpdated();
  }
  const left = rules.isUndeletable ? [] : [...world.secrets.keys()].filter((slot) => slot !== CURRENT);
  const isStored = world.holders(world.password).includes(CURRENT) && left.length === 0;
  // A passed password may be in effect already, or be one that Zoom never accepts.
  const isComplete = rules.passed === 'used' || (isStored && (status === 'updated' || rules.passed === 'new'));
  world.check(!more.isLast || isComplete || isLimited, `an undisturbed run ended ${status}, with ${left.join() || 'nothing'} left`);
  return outside.calls;

  /** Checks what the run reports if it is killed in a call to the store: each status is recorded before the call that it is about. */
  function recorded(store: SecretStore): SecretStore {
    return {
      ...store,
      write(slot, value, phase) {
        world.check(slot !== CURRENT || status !== 'unknown', UNRECORDED);
        return store.write(slot, value, phase);
      },
      remove(slot, phase) {
        world.check(status !== 'updated-not-stored', UNRECORDED);
        return store.remove(slot, phase);
      },
    };
  }

  function update(password: string, onKnown: (applied: 'no' | 'maybe') => void) {
    const exchange = async ({ onSend }: HttpRequest): Promise<Exchange> =>
      outside.call<Exchange>(
        'update',
        (isCopy) => {
          onSend?.();
          return { kind: 'response', response: read(world.update(password, isCopy)) };
        },
        (kind) => {
          if (kind === 'unsent') {
            return { kind: 'no-response', sent: false, reason: 'network', detail: '' };
          }
          onSend?.();
          world.markAsUncertain(password);
          const copied = COPIED[kind];
          if (copied) {
            return { kind: 'response', response: copied };
          }
          return kind === 'other response'
            ? { kind: 'response', response: read({ status: 403, statusText: '', headers: {}, body: '', truncated: false }) }
            : { kind: 'no-response', sent: true, reason: 'network', detail: '' };
        },
      );
    const transport = { exchange, close: () => undefined };
    const { deadline } = scriptedDeadline();
    return updatePassword({
      transport,
      deadline,
      random: () => 0,
      onEvent: () => undefined,
      apiUrl: new URL('https://api.zoom.us/v2'),
      userId: 'ada@example.com',
      session: sessionOf('token'),
      bodyFormats: ['json'],
      password,
      onKnown,
    });
  }
}

const GONE: Problem = problemOf('github-unavailable', 'Gone.');

/** A fault as the caller sees it. */
type Failure = 'unsent' | 'no response' | 'other response' | 'swallowed' | keyof typeof COPIED;

/** Zoom's responses to the second copy of an update that do not depend on its rules for known passwords. */
const COPIED: Readonly<Record<string, HttpResponse>> = {
  limit: response(400, 300, LIMIT_TEXT),
  rate: response(429, 429, 'You have reached the maximum per-second rate limit for this API. Try again later.'),
  unlisted: response(400, 9999, 'Something new.'),
};

/** The external calls of one process, and their faults. */
interface Outside {
  /** Applies `effect` unless a fault comes before it. `failed` returns the caller's result of a fault. */
  call<T>(side: Side, effect: (isCopy: boolean) => T, failed: (failure: Failure) => T, half?: () => void): Promise<T>;
  readonly calls: readonly Side[];
}

function createOutside(faults: readonly Fault[], playOther: () => Promise<void>): Outside {
  const calls: Side[] = [];
  let isDead = false;
  const down = new Set<string>();
  const hostOf = (side: Side) => (side === 'store' ? 'GitHub' : 'Zoom');
  return {
    calls,
    async call(side, effect, failed, half) {
      if (isDead) {
        return new Promise(() => undefined);
      }
      const fault = faults.find(({ call }) => call === calls.length);
      calls.push(side);
      if (fault?.kind === 'down') {
        down.add(hostOf(side));
      }
      if (down.has(hostOf(side)) || fault?.kind === 'unsent') {
        return failed('unsent');
      }
      if (fault?.kind === 'crash before') {
        isDead = true;
        throw new Crash();
      }
      if (fault?.kind === 'other run') {
        await playOther();
        return effect(false);
      }
      if (fault?.kind === 'swallowed' || fault?.kind === 'half') {
        if (fault.kind === 'half') {
          half?.();
        }
        return failed('swallowed');
      }
      const failure = fault?.kind.startsWith('other response') ? 'other response' : 'no response';
      if (fault?.kind.endsWith('before')) {
        return failed(failure);
      }
      const result = effect(false);
      if (fault?.kind.startsWith('twice')) {
        const copied = fault.kind.slice('twice, '.length);
        return copied === '' ? effect(true) : failed(copied);
      }
      if (fault?.kind === 'crash after') {
        isDead = true;
        throw new Crash();
      }
      return fault ? failed(failure) : result;
    },
  };
}

/** GitHub's secrets, or the real store of a command over a simulated program. */
function storeOf(world: World, outside: Outside): SecretStore {
  return world.rules.isCommand ? commandStoreOf(world, outside) : githubStoreOf(world, outside);
}

function githubStoreOf(world: World, { call }: Outside): SecretStore {
  return {
    name: { secretName: 'X' },
    isReadable: false,
    inspect: () =>
      call<Awaited<ReturnType<SecretStore['inspect']>>>(
        'store',
        () => success({ slots: world.times() }),
        () => ({ ok: false, problem: GONE }),
      ),
    write: (slot, value) =>
      call<Awaited<ReturnType<SecretStore['write']>>>(
        'store',
        () => success(world.write(slot, value)),
        () => ({ ok: false, problem: GONE }),
      ),
    exists: (slot) =>
      call<Result<boolean>>(
        'store',
        () => success(world.secrets.has(slot)),
        () => ({ ok: false, problem: GONE }),
      ),
    remove: (slot) =>
      call<Result<unknown>>(
        'store',
        () => (world.remove(slot) ? success(undefined) : failure(GONE)),
        () => failure(GONE),
      ),
  };
}

function commandStoreOf(world: World, { call }: Outside): SecretStore {
  const { deadline } = scriptedDeadline(100_000);
  const slotOf = (name: string) => SLOTS.find((each) => name === `X${each}`);
  const failed = { ok: false, problem: GONE } as const;
  const write = (name: string, value: string) => world.write(slotOf(name) ?? CURRENT, value);
  const store: ValueStore = {
    get: (name) =>
      call<Result<StoredValue>>(
        'store',
        () => success({ value: world.secrets.get(slotOf(name) ?? CURRENT)?.value ?? '' }),
        () => failed,
      ),
    put: (name, value) =>
      call<Result<unknown>>(
        'store',
        () => success(write(name, value)),
        (failure) => (failure === 'swallowed' ? success(undefined) : failed),
        () => write(name, `${HALF}${value}`),
      ),
    delete: (name) =>
      call<Result<unknown>>(
        'store',
        () => (world.remove(slotOf(name) ?? CURRENT) ? success(undefined) : failed),
        (failure) => (failure === 'swallowed' ? success(undefined) : failed),
      ),
  };
  const values = createValueStore({ secretName: 'X' }, store, {
    random: () => 0,
    isAgeNeeded: false,
    isUnproven: false,
    hasFields: false,
    onEvent: () => undefined,
  });
  // The waits of the store take no time of the world.
  const own = (phase: Phase) => ({ ...phase, deadline });
  return {
    ...values,
    inspect: (phase) => values.inspect(own(phase)),
    write: (slot, value, phase) => values.write(slot, value, own(phase)),
    exists: (slot, phase) => values.exists(slot, own(phase)),
    remove: (slot, phase) => values.remove(slot, own(phase)),
  };
}

/** The result of all schedules with up to a number of faults. */
export interface Exploration {
  /** The number of schedules, and of the runs that were played for them. */
  schedules: number;
  played: number;
  /** A schedule of each kind of violation in each state. */
  readonly failures: { readonly faults: readonly Fault[]; readonly rules: Rules; readonly violations: readonly string[] }[];
}

/** Two runs with faults, and one without, on the next day. */
const RUNS_WITH_FAULTS = [0, 1];

/** A world that some schedules lead to. */
interface Reached {
  readonly world: World;
  /** The faults of one of these schedules: the one with the fewest. */
  readonly faults: readonly Fault[];
  /** The number of these schedules by the number of their faults. */
  readonly counts: number[];
}

/**
 * Explores every schedule: each fault at each call that a schedule with fewer faults makes. Schedules that lead to the same world go on
 * as one.
 */
export async function explore(protocol: Protocol, variants: readonly Rules[], maxFaults: number, read = UNCHANGED): Promise<Exploration> {
  const exploration: Exploration = { schedules: 0, played: 0, failures: [] };
  const none = Array<number>(maxFaults).fill(0);
  for (const rules of variants) {
    const start = new World(rules);
    let reached = new Map<string, Reached>([[start.key(), { world: start, faults: [], counts: [1, ...none] }]]);
    for (const number of RUNS_WITH_FAULTS) {
      const next = new Map<string, Reached>();
      for (const { world, faults, counts } of reached.values()) {
        await extend([], maxFaults - faults.length);

        /** Plays the next run from this world with these faults, and with up to `left` more. */
        async function extend(more: readonly Fault[], left: number): Promise<void> {
          const end = world.copy();
          const calls = await playRun(protocol, end, more, read);
          add(end, [...faults, ...more], counts, more.length);
          const first = (more.at(-1)?.call ?? -1) + 1;
          for (const [call, side] of left === 0 ? [] : [...calls.entries()].slice(first)) {
            for (const kind of kindsOf(side, world)) {
              await extend([...more, { run: number, call, kind }], left - 1);
            }
          }
        }
      }
      reached = next;

      function add(world: World, faults: readonly Fault[], before: readonly number[], added: number): void {
        exploration.played++;
        fail(world, faults);
        const known = next.get(world.key());
        const counts = [0, ...none].map((_, count) => Number(known?.counts[count] ?? 0) + Number(before[count - added] ?? 0));
        const isShorter = known === undefined || faults.length < known.faults.length;
        next.set(world.key(), isShorter ? { world, faults, counts } : { ...known, counts });
      }
    }
    for (const { world, faults, counts } of reached.values()) {
      world.startDay();
      await playRun(protocol, world, [], read, { isLast: true });
      fail(world, faults);
      exploration.played++;
      exploration.schedules += counts.reduce((sum, count) => sum + count, 0);
    }

    function fail({ violations }: World, faults: readonly Fault[]): void {
      if (violations.length > 0) {
        exploration.failures.push({ faults, rules, violations: [...violations] });
      }
    }
  }
  return exploration;
}

/** Explores, and prints what was explored. */
export async function exploreAll(name: string, protocol: Protocol, faults: number, variants: readonly Rules[]): Promise<Exploration> {
  const exploration = await explore(protocol, variants, faults);
  const { schedules, played, failures } = exploration;
  process.stdout.write(`${name}: ${schedules} schedules with up to ${faults} faults over two runs (${played} runs played), `);
  process.stdout.write(`${failures.length} violate a guarantee, ${lostIn(exploration).length} lose the password for good\n`);
  return exploration;
}

/** The schedules that lose the password for good. */
export const lostIn = ({ failures }: Exploration) => failures.filter(({ violations }) => violations.includes(LOST));
