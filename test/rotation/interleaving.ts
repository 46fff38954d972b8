import { failure, type Result, success } from '../../src/errors/result.ts';
import type { Outcome } from '../../src/outcome.ts';
import type { Update } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { CURRENT, PENDING, type WriteEffect } from '../../src/rotation/slots.ts';
import { phasesOf } from '../support/phases.ts';
import { problemOf } from '../support/problem.ts';
import type { Protocol } from './explorer.ts';
import { type Rules, World } from './world.ts';

/** The result of two runs that start at once. */
export interface Interleaved {
  /** The run that makes each call: `A` or `B`. */
  readonly order: string;
  /** The code that each run reports, and the number of changes that it makes. */
  readonly codes: readonly string[];
  readonly effects: readonly number[];
  /** Guarantees that are violated in the end. */
  readonly violations: readonly string[];
}

/** Plays two undisturbed runs in every order of their calls. Both read the secrets before either starts. */
export async function interleave(rules: Rules, protocol: Protocol = rotate): Promise<Interleaved[]> {
  const results: Interleaved[] = [];
  const open = [''];
  for (let prefix = open.pop(); prefix !== undefined; prefix = open.pop()) {
    const result = await playOrder(rules, protocol, prefix);
    results.push(result);
    // Adds an order for each call after the prefix that the other run could have made instead.
    for (let at = prefix.length; at < result.choices.length; at++) {
      if (result.choices[at]) {
        open.push(`${result.order.slice(0, at)}${result.order[at] === 'A' ? 'B' : 'A'}`);
      }
    }
  }
  return results;
}

async function playOrder(
  rules: Rules,
  protocol: Protocol,
  prefix: string,
): Promise<Interleaved & { readonly choices: readonly boolean[] }> {
  const world = new World(rules);
  const waiting: Record<'A' | 'B', (() => void)[]> = { A: [], B: [] };
  const effects = [0, 0];
  const runs = (['A', 'B'] as const).map((name, index) =>
    start(world, protocol, (effect, changes = true) => {
      const apply = () => {
        effects[index] = Number(effects[index]) + Number(changes);
        return effect();
      };
      return new Promise((resolve) => waiting[name].push(() => resolve(apply())));
    }),
  );
  const choices: boolean[] = [];
  let order = '';
  for (;;) {
    // Both runs continue until they wait for a call.
    await new Promise((resolve) => setImmediate(resolve));
    const [a, b] = [waiting.A.length > 0, waiting.B.length > 0];
    if (!a && !b) {
      break;
    }
    choices.push(a && b);
    const wanted = prefix[order.length] === 'B' || !a ? 'B' : 'A';
    const next = waiting[wanted].length > 0 ? wanted : 'A';
    order += next;
    waiting[next].shift()?.();
  }
  const outcomes = await Promise.all(runs);
  const codes = outcomes.map((outcome) => ('problem' in outcome ? outcome.problem.code : ''));
  const isRight = world.holders(world.password).includes(CURRENT) || !outcomes.some(({ status }) => status === 'updated');
  const isKept = world.holders(world.password).length > 0;
  const violations = [...(isRight ? [] : ['updated, but the secret has another password']), ...(isKept ? [] : ['lost'])];
  return { order, codes, effects, violations, choices };
}

/** A store that can be read does not tell whether a write created the secret. */
const ignored = (_: WriteEffect): WriteEffect => 'unknown';

const valuesOf = (world: World) => ({ pending: pendingOf(world), current: world.secrets.get(CURRENT)?.value ?? '' });

const pendingOf = (world: World) => world.secrets.get(PENDING)?.value ?? '';

function start(world: World, protocol: Protocol, call: <T>(effect: () => T, changes?: boolean) => Promise<T>): Promise<Outcome> {
  const update = (password: string) =>
    call<Update>(() => {
      const response = world.update(password);
      const problem = problemOf('unexpected-response', '');
      return response.status === 204 ? { applied: 'yes', response } : { applied: 'no', response, problem };
    });
  return protocol({
    zoom: {
      prepare: () => call(() => success({ update, policy: {} }), false),
      check: () => Promise.reject(new Error('no run is a dry run')),
    },
    store: {
      name: { secretName: 'X' },
      isReadable: Boolean(world.rules.isCommand),
      inspect: () => call(() => success({ slots: world.times(), ...(world.rules.isCommand && { values: valuesOf(world) }) }), false),
      write: (slot, value) => call(() => success(world.rules.isCommand ? ignored(world.write(slot, value)) : world.write(slot, value))),
      exists: (slot) => call(() => success(world.secrets.has(slot)), false),
      remove: (slot) =>
        call<Result<unknown>>(() => (world.remove(slot) ? success(undefined) : failure(problemOf('store-unavailable', '')))),
    },
    candidates: {
      origin: 'generated',
      isSatisfiedBy: () => true,
      onPendingRecovered: () => undefined,
      check: () => success(undefined),
      next: () => success(world.draw()),
    },
    pending: world.rules.isCommand ? '' : pendingOf(world),
    dueAfterMs: 0,
    allowUnchanged: false,
    dryRun: false,
    ...phasesOf({ now: () => world.now(), pause: async (ms) => world.pass(ms) }),
    recordStatus: () => undefined,
    onEvent: () => undefined,
  });
}
