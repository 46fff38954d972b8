import { describe, expect, test } from '@jest/globals';
import { success } from '../../src/problems/result.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { explore, exploreAll, LOST, lostIn, type Protocol, playRun } from './explorer.ts';
import { interleave } from './interleaving.ts';
import { COMMAND_VARIANTS, USED_VARIANTS, VARIANTS } from './variants.ts';
import { type Rules, World } from './world.ts';
import { acceptPending, forgetPending, setThenStore, storeThenSet, trustAnySender, withOnePrevious } from './wrong.ts';

const PLAIN: Rules = { known: 'same', dailyChanges: Number.POSITIVE_INFINITY, limitFirst: false, weak: [] };

const COMMAND: Rules = { ...PLAIN, isCommand: true };

test.each([
  ['GitHub secrets', VARIANTS],
  ['the store of a command', COMMAND_VARIANTS],
  ['a password that was used long ago', USED_VARIANTS],
])('the protocol violates no guarantee with one fault over two runs, followed by an undisturbed run, with %s', async (name, variants) => {
  const { schedules, failures } = await exploreAll(name, rotate, 1, variants);
  expect(failures).toEqual([]);
  expect(schedules).toBeGreaterThan(500);
});

describe('the explorer finds', () => {
  test.each<[string, Protocol]>([
    ['set, then store', setThenStore],
    ['store, then set', storeThenSet],
  ])('%s: it loses the password for good with a single fault', async (name, protocol) => {
    const world = new World(PLAIN);
    await playRun(protocol, world);
    expect(world.violations).not.toContain(LOST);
    expect(lostIn(await explore(protocol, [PLAIN], 1))).not.toEqual([]);
    expect(lostIn(await exploreAll(name, protocol, 1, VARIANTS))).not.toEqual([]);
  });

  test.each<[string, Protocol]>([
    ['set, then store', setThenStore],
    ['store, then set', storeThenSet],
    ['a pending password that is not read', forgetPending],
  ])('%s, with a store command: it loses the password for good', async (_, protocol) => {
    expect(lostIn(await explore(protocol, [COMMAND], 2))).not.toEqual([]);
  });

  test('one slot for all previous passwords: the second one overwrites a password that may be in effect', async () => {
    const { failures } = await explore(withOnePrevious, [{ ...PLAIN, known: 'reused, then same', weak: [2] }], 2);
    expect(failures[0]?.violations).toContain('lost while writing _PREVIOUS');
  });

  test('the rules of 1.0.0: a response that is not from Zoom counts as a rejection', async () => {
    const single = await explore(rotate, [PLAIN], 1, trustAnySender);
    expect(lostIn(single)).not.toEqual([]);
    expect(single.failures.flatMap(({ violations }) => violations)).toContain('unchanged, but Zoom has another password');
  });

  test('a pending password in place of the one that was passed', async () => {
    const { failures } = await explore(acceptPending, [{ ...PLAIN, passed: 'other' }], 1);
    expect(failures.flatMap(({ violations }) => violations)).toContain('updated, but not the password that was passed');
  });

  const broken: [string, Protocol, string][] = [
    [
      'a candidate that is not staged',
      ({ store, ...options }) =>
        rotate({
          ...options,
          store: store && { ...store, write: async (slot, value) => (slot === '_PENDING' ? undefined : store.write(slot, value)) },
        }),
      'a candidate was sent that no secret holds',
    ],
    [
      'a status that reports too much',
      async (options) => ({ ...(await rotate(options)), status: 'updated' }),
      'updated, but the secret has another password',
    ],
    [
      'a status that reports too little',
      async (options) => {
        const outcome = await rotate(options);
        return outcome.status === 'unknown' ? { ...outcome, status: 'unchanged', accepted: false } : outcome;
      },
      'unchanged, but Zoom has another password',
    ],
    [
      'a pending secret that is left behind',
      ({ store, ...options }) => rotate({ ...options, store: store && { ...store, remove: async () => undefined } }),
      'an undisturbed run ended updated, with _PENDING left',
    ],
    [
      'a fourth request',
      ({ zoom, ...options }) =>
        rotate({
          ...options,
          zoom: {
            async prepare() {
              const prepared = await zoom.prepare();
              if (!prepared.ok) {
                return prepared;
              }
              const { update } = prepared.value;
              return success({ ...prepared.value, update: async (...args) => update(...args).then(() => update(...args)) });
            },
          },
        }),
      'a fourth request for one candidate',
    ],
  ];
  test.each(broken)('%s', async (_, protocol, violation) => {
    const { failures } = await explore(protocol, [PLAIN], 2);
    expect(failures.flatMap(({ violations }) => violations)).toContain(violation);
  });
});

describe.each([
  ['on GitHub', PLAIN],
  ['with a store command', COMMAND],
])('two runs at once %s', (_, rules) => {
  const run = interleave(rules);

  test('store one password if one follows the other', async () => {
    const serial = (await run).filter(({ order }) => /^A+B+$|^B+A+$/.test(order));
    expect(serial.map(({ violations }) => violations)).toEqual([[], []]);
  });

  test('can store a wrong password if they interleave, which the concurrency group prevents', async () => {
    const all = await run;
    const wrong = all.filter(({ violations }) => violations.length > 0);
    process.stdout.write(`two runs at once: ${all.length} orders, ${wrong.length} with a wrong password stored or none\n`);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(all.length);
  });

  test('change nothing in the run that has stale secrets, if the store cannot be read', async () => {
    const stale = (await run).filter(({ codes }) => codes.includes('stale-pending'));
    expect(stale.length > 0).toBe(!rules.isCommand);
    for (const { violations, codes, effects } of stale) {
      expect(violations).toEqual([]);
      expect(effects[codes.indexOf('stale-pending')]).toBe(0);
    }
  });
});
