import { describe, expect, test } from '@jest/globals';
import { rotate } from '../../src/rotation/rotate.ts';
import { type Exploration, explore, LOST, type Protocol, play } from './explorer.ts';
import { interleave } from './interleaving.ts';
import type { Rules } from './world.ts';
import { contentWithPending, setThenStore, storeThenSet, trustAnyone, withOnePrevious } from './wrong.ts';

const VARIANTS: Rules[] = (['nothing', 'same', 'same, then reused', 'reused, then same'] as const).flatMap((known) =>
  [
    { dailyChanges: Number.POSITIVE_INFINITY, limitFirst: false },
    { dailyChanges: 1, limitFirst: false },
    { dailyChanges: 1, limitFirst: true },
  ].flatMap((limit) => [
    ...[[], [1], [2], [1, 2]].map((weak) => ({ known, ...limit, weak })),
    { known, ...limit, weak: [], givenUp: true },
    // Where Zoom looks at earlier passwords first, it never says that it has the one that is given.
    ...(known === 'reused, then same' ? [] : [{ known, ...limit, weak: [], given: 'new' } as const]),
    // An undisturbed run may have to make two changes.
    { known, ...limit, dailyChanges: limit.dailyChanges * 2, weak: [], given: 'other' } as const,
  ]),
);
const PLAIN: Rules = { known: 'same', dailyChanges: Number.POSITIVE_INFINITY, limitFirst: false, weak: [] };

const lostIn = ({ convictions }: Exploration) => convictions.filter(({ violations }) => violations.includes(LOST));

async function exploreAll(name: string, protocol: Protocol, faults: number): Promise<Exploration> {
  const exploration = await explore(protocol, VARIANTS, faults);
  const { schedules, convictions } = exploration;
  const lost = lostIn(exploration).length;
  process.stdout.write(`${name}: ${schedules} schedules with up to ${faults} faults over two runs, `);
  process.stdout.write(`${convictions.length} break a promise, ${lost} lose the password for good\n`);
  return exploration;
}

test('the protocol keeps all its promises with up to two faults over two runs, and then with none', async () => {
  const { schedules, convictions } = await exploreAll('pending, set, current', rotate, 2);
  expect(convictions).toEqual([]);
  expect(schedules).toBeGreaterThan(50_000);
});

test('a password that was used long ago costs nothing, though it can never be set', async () => {
  const variants = VARIANTS.filter(({ weak, known }) => weak.length === 0 && known.includes('reused'));
  const { convictions } = await explore(
    rotate,
    variants.map((rules) => ({ ...rules, given: 'used' as const })),
    2,
  );
  expect(convictions).toEqual([]);
});

describe('the explorer convicts', () => {
  test.each<[string, Protocol]>([
    ['set, then store', setThenStore],
    ['store, then set', storeThenSet],
  ])('%s: it loses the password for good with a single fault', async (name, protocol) => {
    expect((await play(protocol, PLAIN, [])).violations).not.toContain(LOST);
    expect(lostIn(await explore(protocol, [PLAIN], 1))).not.toEqual([]);
    expect(lostIn(await exploreAll(name, protocol, 1))).not.toEqual([]);
  });

  test('one slot for all that is given up: the second of two overwrites what may be in effect', async () => {
    const { convictions } = await explore(withOnePrevious, [{ ...PLAIN, known: 'reused, then same', weak: [2] }], 2);
    expect(convictions[0]?.violations).toContain('lost while writing _PREVIOUS');
  });

  test("the rules of 1.0.0: a response that is not Zoom's is taken for its word", async () => {
    const single = await explore(rotate, [PLAIN], 1, trustAnyone);
    expect(lostIn(single)).not.toEqual([]);
    expect(single.convictions.flatMap(({ violations }) => violations)).toContain('unchanged, but Zoom has another password');
  });

  test('a pending password in place of the one that was passed', async () => {
    const { convictions } = await explore(contentWithPending, [{ ...PLAIN, given: 'other' }], 1);
    expect(convictions.flatMap(({ violations }) => violations)).toContain('updated, but not the password that was passed');
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
      'a status that says too much',
      async (options) => ({ ...(await rotate(options)), status: 'updated' }),
      'updated, but the secret has another password',
    ],
    [
      'a status that says too little',
      async (options) => {
        const outcome = await rotate(options);
        return outcome.status === 'unknown' ? { ...outcome, status: 'unchanged', accepted: false } : outcome;
      },
      'unchanged, but Zoom has another password',
    ],
    [
      'a pending secret that is left',
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
              return { ...prepared, update: async (...given) => prepared.update(...given).then(() => prepared.update(...given)) };
            },
          },
        }),
      'a fourth request for one candidate',
    ],
  ];
  test.each(broken)('%s', async (_, protocol, violation) => {
    const { convictions } = await explore(protocol, [PLAIN], 2);
    expect(convictions.flatMap(({ violations }) => violations)).toContain(violation);
  });
});

describe('two runs at once', () => {
  const run = interleave(PLAIN);

  test('one after the other leave one password', async () => {
    const serial = (await run).filter(({ order }) => /^A+B+$|^B+A+$/.test(order));
    expect(serial.map(({ violations }) => violations)).toEqual([[], []]);
  });

  test('interleaved they may leave a wrong one, which is what the concurrency group is for', async () => {
    const all = await run;
    const wrong = all.filter(({ violations }) => violations.length > 0);
    process.stdout.write(`two runs at once: ${all.length} orders, ${wrong.length} with a wrong password stored or none\n`);
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(all.length);
  });

  test('a run with stale secrets stops before it changes anything', async () => {
    const stale = (await run).filter(({ codes }) => codes.includes('stale-pending'));
    expect(stale.length).toBeGreaterThan(0);
    for (const { violations, codes, effects } of stale) {
      expect(violations).toEqual([]);
      expect(effects[codes.indexOf('stale-pending')]).toBe(0);
    }
  });
});
