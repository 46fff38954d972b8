import { describe, expect, test } from '@jest/globals';
import { success } from '../../src/errors/result.ts';
import type { UpdatePassword } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { explore, exploreAll, LOST, lostIn, type Protocol, playRun } from './explorer.ts';
import { interleave } from './interleaving.ts';
import { COMMAND_VARIANTS, UNDELETABLE_VARIANTS, USED_VARIANTS, VARIANTS } from './variants.ts';
import { type Rules, World } from './world.ts';
import {
  acceptPending,
  forgetLeftovers,
  forgetPending,
  setThenStore,
  stageOverOthers,
  storeThenSet,
  trustAnySender,
  trustRejections,
  trustStore,
  withOnePrevious,
} from './wrong-protocols.ts';

const PLAIN: Rules = { known: 'same', dailyChanges: Number.POSITIVE_INFINITY, limitFirst: false, weak: [] };

const COMMAND: Rules = { ...PLAIN, isCommand: true };

test.each([
  ['GitHub secrets', VARIANTS],
  ['GitHub secrets that cannot be deleted', UNDELETABLE_VARIANTS],
  ['a store that can be read', COMMAND_VARIANTS],
  ['a password that was used long ago', USED_VARIANTS],
])('the protocol violates no guarantee with one fault over two runs, followed by an undisturbed run, with %s', async (name, variants) => {
  const { schedules, failures } = await exploreAll(name, rotate, 1, variants);
  expect(failures.slice(0, 3)).toEqual([]);
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
    expect(failures.flatMap(({ violations }) => violations)).toContain('lost while writing _PREVIOUS');
  });

  test('the rules of 1.0.0: a response that is not from Zoom counts as a rejection', async () => {
    const single = await explore(trustRejections, [PLAIN], 1, trustAnySender);
    expect(lostIn(single)).not.toEqual([]);
    expect(single.failures.flatMap(({ violations }) => violations)).toContain('unchanged, but Zoom has another password');
  });

  describe('the rules of 1.1.0:', () => {
    test.each([
      ['GitHub', {}],
      ['a store that can be read', { isCommand: true }],
    ])('a rotation that stops if the pending secret cannot be deleted, with %s', async (_, store) => {
      const rules: Rules = { ...PLAIN, ...store, isUndeletable: true };
      expect((await explore(rotate, [rules], 0)).failures).toEqual([]);
      const { failures } = await explore(forgetLeftovers, [rules], 0);
      expect(failures.flatMap(({ violations }) => violations)).toContain('two runs ended updated with the same password');
    });

    test.each(['same', 'same, then reused', 'reused, then same'] as const)('a PUT that arrives twice, if Zoom knows %s', async (known) => {
      const rules: Rules = { ...PLAIN, known };
      expect((await explore(rotate, [rules], 1)).failures).toEqual([]);
      const lost = lostIn(await explore(trustRejections, [rules], 1));
      expect(lost.flatMap(({ faults }) => faults.map(({ kind }) => kind))).toContain('twice, limit');
    });

    test.each([
      ['swallowed', 'a candidate was sent that no secret holds'],
      ['half', 'a candidate was sent that no secret holds'],
    ])('a store that is believed: %s', async (kind, violation) => {
      expect((await explore(rotate, [COMMAND], 1)).failures).toEqual([]);
      const { failures } = await explore(trustStore, [COMMAND], 1);
      const found = failures.filter(({ faults }) => faults.some((fault) => fault.kind === kind));
      expect(found.flatMap(({ violations }) => violations)).toContain(violation);
    });

    test('two runs at once', async () => {
      const all = await interleave(PLAIN, stageOverOthers);
      expect(all.some(({ violations }) => violations.includes('updated, but the secret has another password'))).toBe(true);
    });
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
          store: store && {
            ...store,
            write: async (slot, value, phase) => (slot === '_PENDING' ? success('created') : store.write(slot, value, phase)),
          },
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
    ...(['updated-not-stored', 'updated'] as const).map((late): [string, Protocol, string] => [
      `a status that is not recorded: ${late}`,
      ({ recordStatus, ...options }) => rotate({ ...options, recordStatus: (status) => status === late || recordStatus(status) }),
      'a call whose status is not recorded before it',
    ]),
    [
      'a pending secret that is left behind',
      ({ store, ...options }) => rotate({ ...options, store: store && { ...store, remove: async () => success(undefined) } }),
      'an undisturbed run ended updated, with _PENDING left',
    ],
    [
      'a sixth request',
      ({ zoom, ...options }) =>
        rotate({
          ...options,
          zoom: {
            ...zoom,
            async prepare() {
              const prepared = await zoom.prepare();
              if (!prepared.ok) {
                return prepared;
              }
              const { update } = prepared.value;
              const sixTimes: UpdatePassword = async (...args) => {
                for (let count = 1; count < 6; count++) {
                  await update(...args);
                }
                return update(...args);
              };
              return success({ ...prepared.value, update: sixTimes });
            },
          },
        }),
      'a sixth request for one candidate',
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

  test('store a right password on GitHub however they interleave; in another store they need the concurrency group', async () => {
    const all = await run;
    const wrong = all.filter(({ violations }) => violations.length > 0);
    process.stdout.write(`two runs at once: ${all.length} orders, ${wrong.length} with a wrong password stored or none\n`);
    expect(wrong.length > 0).toBe(Boolean(rules.isCommand));
    expect(wrong.length).toBeLessThan(all.length);
  });

  test('send nothing in the run that has stale secrets, if the store cannot be read', async () => {
    const stale = (await run).filter(({ codes }) => codes.includes('stale-pending'));
    expect(stale.length > 0).toBe(!rules.isCommand);
    for (const { violations, codes, effects } of stale) {
      expect(violations).toEqual([]);
      // It may have written the pending secret, at the moment in which another run did.
      expect(effects[codes.indexOf('stale-pending')]).toBeLessThanOrEqual(1);
    }
  });
});
