import type { Exchange, Request } from '../../src/http/transport.ts';
import { type Outcome, ownProblem, type Problem, type Status } from '../../src/outcome.ts';
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
export const KINDS = ['fail before', 'fail after', 'crash before', 'crash after', 'unsent', 'down'] as const;

/** One fault: in which run, at which of its calls, of what kind. */
export interface Fault {
  readonly run: number;
  readonly call: number;
  readonly kind: (typeof KINDS)[number];
}

/** What became of a schedule: what did not hold, and how many calls each of its runs made. */
export interface Verdict {
  readonly violations: readonly string[];
  readonly calls: readonly number[];
}

const GENERATED = 3;
class Crash extends Error {}
/** Lost for good, not for a moment. */
export const LOST = 'lost when a run had ended';

/** Two runs with faults, and one without. */
export async function play(protocol: Protocol, rules: Rules, faults: readonly Fault[]): Promise<Verdict> {
  const world = new World(rules);
  const calls: number[] = [];
  for (const number of [0, 1]) {
    calls.push(
      await run(
        protocol,
        world,
        faults.filter((fault) => fault.run === number),
      ),
    );
  }
  world.startDay();
  await run(protocol, world, [], true);
  return { violations: world.violations, calls };
}

/** One run of a new process, whose secrets are those that exist when it starts. Returns how many calls it made. */
async function run(protocol: Protocol, world: World, faults: readonly Fault[], isLast = false): Promise<number> {
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
            () => ({ ok: true, update }),
            () => ({ ok: false, problem: GONE }),
          ),
      },
      store: storeOf(world, outside),
      candidates: {
        areNew: rules.given === undefined,
        recover: () => undefined,
        next: () => (drawn++ < (rules.given ? 1 : GENERATED) ? world.draw() : undefined),
      },
      pending: world.secrets.get(PENDING)?.value ?? '',
      minimumAgeMs: 0,
      allowUnchanged: rules.given !== undefined,
      dryRun: false,
      now: () => world.now(),
      findEnd: () => undefined,
      know: (known) => {
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
  world.check(status !== 'unchanged' || world.password === before, 'unchanged, but Zoom has another password');
  world.check(status !== 'updated-not-stored' || world.holders(world.password).includes(PENDING), 'not stored, but not pending either');
  world.check(world.holders(world.password).length > 0, LOST);
  const left = [...world.secrets.keys()].filter((slot) => slot !== CURRENT);
  const isStored = world.holders(world.password).includes(CURRENT) && left.length === 0;
  // A password that is given may be the one that Zoom has already, or one that it never takes.
  const isSettled = rules.given === 'used' || (isStored && (status === 'updated' || rules.given === 'new'));
  world.check(!isLast || isSettled, `an undisturbed run ended ${status}, with ${left.join() || 'nothing'} left`);
  return outside.count();

  function update(
    password: string,
    lastAnswer: Parameters<typeof updatePassword>[0]['lastAnswer'],
    onKnown: (applied: 'no' | 'maybe') => void,
  ) {
    const exchange = async ({ onSend }: Request): Promise<Exchange> =>
      outside.call<Exchange>(
        'zoom',
        () => {
          onSend?.();
          return { kind: 'answer', answer: world.update(password) };
        },
        (sent) => {
          if (sent) {
            onSend?.();
            world.doubt(password);
          }
          return { kind: 'none', sent, why: 'network', detail: '' };
        },
      );
    return updatePassword({
      ...callsOver({ exchange, close: () => undefined }),
      apiUrl: new URL('https://api.zoom.us/v2'),
      userId: 'ada@example.com',
      session: { token: () => 'token', renew: async () => undefined },
      bodyFormats: ['json'],
      password,
      lastAnswer,
      onKnown,
    });
  }
}

const GONE: Problem = ownProblem('github-unavailable', 'Gone.');

/** The calls of one process to the outside, and the faults that befall them. */
interface Outside {
  /** `effect` takes place unless a fault is before it; `failed` says what the caller sees of a fault. */
  call<T>(side: 'zoom' | 'store', effect: () => T, failed: (sent: boolean) => T): Promise<T>;
  count(): number;
}

function createOutside(faults: readonly Fault[]): Outside {
  let count = 0;
  let isDead = false;
  const down = new Set<string>();
  return {
    count: () => count,
    async call(side, effect, failed) {
      if (isDead) {
        return new Promise(() => undefined);
      }
      const fault = faults.find(({ call }) => call === count);
      count++;
      if (fault?.kind === 'down') {
        down.add(side);
      }
      if (down.has(side) || fault?.kind === 'unsent') {
        return failed(false);
      }
      if (fault?.kind === 'crash before') {
        isDead = true;
        throw new Crash();
      }
      if (fault?.kind === 'fail before') {
        return failed(true);
      }
      const result = effect();
      if (fault?.kind === 'crash after') {
        isDead = true;
        throw new Crash();
      }
      return fault?.kind === 'fail after' ? failed(true) : result;
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
export async function explore(protocol: Protocol, variants: readonly Rules[], maxFaults: number): Promise<Exploration> {
  const exploration: Exploration = { schedules: 0, convictions: [] };
  for (const rules of variants) {
    await extend(protocol, rules, [], maxFaults, exploration);
  }
  return exploration;
}

async function extend(protocol: Protocol, rules: Rules, faults: readonly Fault[], left: number, exploration: Exploration): Promise<void> {
  const { violations, calls } = await play(protocol, rules, faults);
  exploration.schedules++;
  if (violations.length > 0) {
    exploration.convictions.push({ faults, rules, violations });
  }
  if (left === 0) {
    return;
  }
  const last = faults.at(-1) ?? { run: 0, call: -1 };
  for (const [run, count] of calls.entries()) {
    const first = run < last.run ? count : run === last.run ? last.call + 1 : 0;
    for (let call = first; call < count; call++) {
      for (const kind of KINDS) {
        await extend(protocol, rules, [...faults, { run, call, kind }], left - 1, exploration);
      }
    }
  }
}
