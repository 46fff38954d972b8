import type { Exchange, Request } from '../../src/http/transport.ts';
import { type Answer, type Outcome, ownProblem, type Problem, type Status } from '../../src/outcome.ts';
import type { RotationOptions } from '../../src/rotation/ports.ts';
import { CURRENT, PENDING, type SecretStore } from '../../src/rotation/store.ts';
import { updatePassword } from '../../src/zoom/password.ts';
import { callsOver } from '../http/calls.ts';
import { type Rules, World } from './world.ts';

/** A way to change a password and to store it; the real one, or one that is known to be wrong. */
export type Protocol = (options: RotationOptions) => Promise<Outcome>;

/**
 * What goes wrong at a call to the outside. `fail`: there is no answer, whether or not it took effect. `crash`: the process ends.
 * `unsent`: the call certainly did not happen. `down`: nor does any after it to the same side.
 */
const KINDS = ['fail before', 'fail after', 'crash before', 'crash after', 'unsent', 'down'] as const;
/** The same at an update: something between the run and Zoom responds in Zoom's place, before Zoom applies it or after. */
const UPDATE_KINDS = [...KINDS, 'other response before', 'other response after'] as const;

/** One fault: in which run, at which of its calls, of what kind. */
export interface Fault {
  readonly run: number;
  readonly call: number;
  readonly kind: (typeof UPDATE_KINDS)[number];
}

/** A call to the outside. */
type Side = 'zoom' | 'update' | 'store';

/** What became of a schedule: what did not hold, and the calls that each of its runs made. */
export interface Verdict {
  readonly violations: readonly string[];
  readonly calls: readonly (readonly Side[])[];
}

/** What the protocol reads in a response of Zoom. */
export type Read = (answer: Answer) => Answer;
const AS_IT_IS: Read = (answer) => answer;

const GENERATED = 3;
class Crash extends Error {}
/** Lost for good, not for a moment. */
export const LOST = 'lost when a run had ended';

/** Two runs with faults, and one without. */
export async function play(protocol: Protocol, rules: Rules, faults: readonly Fault[], read = AS_IT_IS): Promise<Verdict> {
  const world = new World(rules);
  const calls: (readonly Side[])[] = [];
  for (const number of [0, 1]) {
    calls.push(
      await run(
        protocol,
        world,
        faults.filter((fault) => fault.run === number),
        read,
      ),
    );
  }
  world.startDay();
  await run(protocol, world, [], read, true);
  return { violations: world.violations, calls };
}

/** One run of a new process, whose secrets are those that exist when it starts. Returns the calls that it made. */
async function run(protocol: Protocol, world: World, faults: readonly Fault[], read: Read, isLast = false): Promise<readonly Side[]> {
  const { rules } = world;
  world.startRun();
  const outside = createOutside(faults);
  const before = world.password;
  let status: Status = 'unchanged';
  let drawn = 0;
  let outcome: Outcome | undefined;
  try {
    outcome = await protocol({
      zoom: {
        prepare: () =>
          outside.call<Awaited<ReturnType<RotationOptions['zoom']['prepare']>>>(
            'zoom',
            () => ({ ok: true, update, policy: {}, checks: [] }),
            () => ({ ok: false, problem: GONE }),
          ),
      },
      store: storeOf(world, outside),
      candidates: {
        origin: rules.given ? 'passed' : 'generated',
        isSatisfiedBy: (recovered) => recovered === (world.passed ?? recovered),
        onPendingRecovered: () => undefined,
        next: () => (drawn++ < (rules.given ? 1 : GENERATED) ? world.draw() : undefined),
      },
      pending: world.secrets.get(PENDING)?.value ?? '',
      dueAfterMs: 0,
      allowUnchanged: rules.given !== undefined,
      dryRun: false,
      now: () => world.now(),
      stopReason: () => undefined,
      recordStatus: (known) => {
        status = known;
      },
      warn: () => undefined,
    });
    status = outcome.status;
  } catch (error) {
    if (!(error instanceof Crash)) {
      throw error;
    }
  }
  world.check(status !== 'updated' || world.holders(world.password).includes(CURRENT), 'updated, but the secret has another password');
  world.check(status !== 'updated' || world.password === (world.passed ?? world.password), 'updated, but not the password that was passed');
  // The pending password of an earlier run may have been completed first.
  const isUnchanged = world.password === before || (world.password === world.inherited && world.holders(before).length === 0);
  world.check(status !== 'unchanged' || isUnchanged, 'unchanged, but Zoom has another password');
  world.check(status !== 'updated-not-stored' || world.holders(world.password).includes(PENDING), 'not stored, but not pending either');
  world.check(world.holders(world.password).length > 0, LOST);
  const left = [...world.secrets.keys()].filter((slot) => slot !== CURRENT);
  const isStored = world.holders(world.password).includes(CURRENT) && left.length === 0;
  // A password that is given may be the one that Zoom has already, or one that it never takes.
  const isSettled = rules.given === 'used' || (isStored && (status === 'updated' || rules.given === 'new'));
  world.check(!isLast || isSettled, `an undisturbed run ended ${status}, with ${left.join() || 'nothing'} left`);
  return outside.calls;

  function update(password: string, onKnown: (applied: 'no' | 'maybe') => void) {
    const exchange = async ({ onSend }: Request): Promise<Exchange> =>
      outside.call<Exchange>(
        'update',
        () => {
          onSend?.();
          return { kind: 'answer', answer: read(world.update(password)) };
        },
        (kind) => {
          if (kind === 'unsent') {
            return { kind: 'none', sent: false, why: 'network', detail: '' };
          }
          onSend?.();
          world.doubt(password);
          return kind === 'other response'
            ? { kind: 'answer', answer: read({ status: 403, reason: '', headers: {}, body: '', cut: false }) }
            : { kind: 'none', sent: true, why: 'network', detail: '' };
        },
      );
    return updatePassword({
      ...callsOver({ exchange, close: () => undefined }),
      apiUrl: new URL('https://api.zoom.us/v2'),
      userId: 'ada@example.com',
      session: { token: () => 'token', scopes: undefined, renew: async () => undefined },
      bodyFormats: ['json'],
      password,
      onKnown,
      onFormatNeeded: () => undefined,
    });
  }
}

const GONE: Problem = ownProblem('github-unavailable', 'Gone.');

/** What a caller sees of a fault. */
type Failure = 'unsent' | 'no response' | 'other response';

/** The calls of one process to the outside, and the faults that happen to them. */
interface Outside {
  /** `effect` takes place unless a fault is before it; `failed` is what the caller gets of a fault. */
  call<T>(side: Side, effect: () => T, failed: (failure: Failure) => T): Promise<T>;
  readonly calls: readonly Side[];
}

function createOutside(faults: readonly Fault[]): Outside {
  const calls: Side[] = [];
  let isDead = false;
  const down = new Set<string>();
  const hostOf = (side: Side) => (side === 'store' ? 'GitHub' : 'Zoom');
  return {
    calls,
    async call(side, effect, failed) {
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
      const failure = fault?.kind.startsWith('other response') ? 'other response' : 'no response';
      if (fault?.kind.endsWith('before')) {
        return failed(failure);
      }
      const result = effect();
      if (fault?.kind === 'crash after') {
        isDead = true;
        throw new Crash();
      }
      return fault ? failed(failure) : result;
    },
  };
}

function storeOf(world: World, { call }: Outside): SecretStore {
  return {
    name: 'X',
    inspect: () =>
      call<Awaited<ReturnType<SecretStore['inspect']>>>(
        'store',
        () => ({ ok: true, inventory: new Map([...world.secrets].map(([slot, { at }]) => [slot, at])) }),
        () => ({ ok: false, problem: GONE }),
      ),
    write: (slot, value) =>
      call<Problem | undefined>(
        'store',
        () => world.write(slot, value),
        () => GONE,
      ),
    remove: (slot) =>
      call<Problem | undefined>(
        'store',
        () => world.remove(slot),
        () => GONE,
      ),
  };
}

/** What became of all schedules with up to so many faults. */
export interface Exploration {
  schedules: number;
  readonly convictions: { readonly faults: readonly Fault[]; readonly rules: Rules; readonly violations: readonly string[] }[];
}

/** Plays every schedule: each fault at each call that a schedule with fewer faults makes. */
export async function explore(protocol: Protocol, variants: readonly Rules[], maxFaults: number, read = AS_IT_IS): Promise<Exploration> {
  const exploration: Exploration = { schedules: 0, convictions: [] };
  for (const rules of variants) {
    await extend({ protocol, rules, read }, [], maxFaults, exploration);
  }
  return exploration;
}

/** What is the same in all schedules of one exploration. */
interface Setting {
  readonly protocol: Protocol;
  readonly rules: Rules;
  readonly read: Read;
}

async function extend(setting: Setting, faults: readonly Fault[], left: number, exploration: Exploration): Promise<void> {
  const { protocol, rules, read } = setting;
  const { violations, calls } = await play(protocol, rules, faults, read);
  exploration.schedules++;
  if (violations.length > 0) {
    exploration.convictions.push({ faults, rules, violations });
  }
  if (left === 0) {
    return;
  }
  const last = faults.at(-1) ?? { run: 0, call: -1 };
  for (const [run, sides] of calls.entries()) {
    const first = run < last.run ? sides.length : run === last.run ? last.call + 1 : 0;
    for (const [call, side] of sides.entries()) {
      for (const kind of call < first ? [] : side === 'update' ? UPDATE_KINDS : KINDS) {
        await extend(setting, [...faults, { run, call, kind }], left - 1, exploration);
      }
    }
  }
}
