import { describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { type Received, type Reply, reject } from '../simulator/server.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { rotationInputs, runAction } from '../support/action.ts';
import { NAME as ITEM, inWorld as inStore, passwordOf, rotate as rotateInStore } from './store-world.ts';

// A proxy may send a PUT twice, and pass on the response to the second copy.

const NAME = 'ZOOM_PASSWORD';

interface World {
  readonly zoom: Zoom;
  readonly github: GitHub;
}

async function inGitHub(story: (world: World) => Promise<void>, account: Partial<Account> = {}): Promise<void> {
  const world = { zoom: await startZoom({ accounts: [defaultAccount(account)] }), github: await startGitHub() };
  world.github.store(NAME, 'Old-Passw0rd');
  try {
    await story(world);
  } finally {
    await Promise.all([world.zoom.close(), world.github.close()]);
  }
}

const KINDS = {
  generated: { 'timeout-seconds': '10' },
  passed: { 'timeout-seconds': '10', 'generate-password': 'false', password: 'Given-Passw0rd' },
} as const;
const rotate = ({ zoom, github }: World, change: Record<string, string> = {}) => runAction(rotationInputs(zoom, github, change));
const isUpdate = ({ method }: Received) => method === 'PUT';

const LIMIT = 'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.';

/** The second copy of an update finds the password that the first one set. */
const SECOND_COPY: readonly (readonly [string, Partial<Account>, Reply?])[] = [
  ['1129', { historyLength: 3, historyFirst: true }],
  ['the limit of changes per day', { dailyChanges: 1 }, reject(400, 300, LIMIT)],
  ['a 429 with a code', {}, reject(429, 429, 'You have reached the maximum per-second rate limit for this API. Try again later.')],
  ['a 429 per day', {}, { ...reject(429, 429, 'x'), headers: { 'x-ratelimit-type': 'Daily-limit' } }],
  ['a code that nobody knows', {}, reject(400, 9999, 'Something else.')],
];

const CASES = SECOND_COPY.flatMap(([name, account, reply]) =>
  (['generated', 'passed'] as const).map((kind) => [name, kind, account, reply] as const),
);

describe('an update that arrives twice, whose second copy is answered with', () => {
  test.concurrent.each(CASES)('%s, loses nothing on GitHub: %s', (_, kind, account, reply) =>
    inGitHub(async (world) => {
      const { zoom, github } = world;
      let isFirst = true;
      zoom.fail({
        ...(reply ? { kind: 'reply', reply } : { kind: 'repeat' }),
        when: 'after',
        times: 99,
        only: (request) => isFirst && isUpdate(request),
      });
      const { outputs, exitCode } = await rotate(world, KINDS[kind]);
      const inEffect = passwordOf(world);
      expect(inEffect).not.toBe('Old-Passw0rd');
      expect(github.names().filter((name) => github.secret(name) === inEffect)).not.toEqual([]);
      if (outputs['status'] === 'updated') {
        expect([exitCode, github.secret(NAME)]).toEqual([0, inEffect]);
      }
      isFirst = false;
      zoom.forgetChanges();
      expect((await rotate(world)).outputs['status']).toBe('updated');
      expect([github.secret(NAME), github.names().filter((name) => name !== NAME)]).toEqual([passwordOf(world), []]);
    }, account),
  );

  test.concurrent.each(CASES)('%s, loses nothing in a store: %s', (_, kind, account, reply) =>
    inStore(async (world) => {
      const { zoom, store } = world;
      let isFirst = true;
      zoom.fail({
        ...(reply ? { kind: 'reply', reply } : { kind: 'repeat' }),
        when: 'after',
        times: 99,
        only: (request) => isFirst && isUpdate(request),
      });
      await rotateInStore(world, KINDS[kind]);
      const inEffect = passwordOf(world);
      expect(inEffect).not.toBe('Old-Passw0rd');
      expect(['', '_PENDING', '_PREVIOUS', '_PREVIOUS_2'].filter((slot) => store.value(`${ITEM}${slot}`) === inEffect)).not.toEqual([]);
      isFirst = false;
      zoom.forgetChanges();
      expect((await rotateInStore(world)).outputs['status']).toBe('updated');
      expect([store.value(ITEM), store.value(`${ITEM}_PENDING`)]).toEqual([passwordOf(world), '']);
    }, account),
  );
});

describe('a write of the pending secret', () => {
  const isStaging = ({ method, path }: Received) => method === 'PUT' && path.endsWith(`${NAME}_PENDING`);
  const updates = ({ zoom }: World) => zoom.received.filter(isUpdate).length;

  test.concurrent('that a proxy sends twice stops the run, and the message names both causes', () =>
    inGitHub(async (world) => {
      world.github.fail({ kind: 'repeat', when: 'after', only: isStaging });
      const { exitCode, outputs, annotations } = await rotate(world);
      expect([exitCode, outputs['status'], outputs['error-code'], updates(world)]).toEqual([1, 'unchanged', 'stale-pending', 0]);
      expect(annotations[0]?.message).toMatch(/another run[\s\S]*proxy|proxy[\s\S]*another run/i);
      expect(world.github.names()).toContain(`${NAME}_PENDING`);
      expect((await rotate(world)).outputs['status']).toBe('updated');
      expect([world.github.secret(NAME), world.github.names()]).toEqual([passwordOf(world), [NAME]]);
    }));

  test.concurrent.each<[string, 'reset' | 'reply', Reply?]>([
    ['a reset', 'reset'],
    ['a 502', 'reply', { status: 502 }],
    ['a 503', 'reply', { status: 503, body: { message: 'x' } }],
  ])('whose response is lost is repeated, and may replace its own first copy: %s', (_, kind, reply) =>
    inGitHub(async (world) => {
      world.github.fail({ kind, ...(reply && { reply }), when: 'after', only: isStaging });
      const { outputs, annotations } = await rotate(world);
      expect([outputs['status'], annotations, world.github.received.filter(isStaging).length]).toEqual(['updated', [], 2]);
      expect([world.github.secret(NAME), world.github.names()]).toEqual([passwordOf(world), [NAME]]);
    }),
  );

  test.concurrent.each<[string, Reply]>([
    ['401', { status: 401, body: { message: 'Bad credentials' } }],
    ['403', { status: 403, body: { message: 'Resource not accessible by integration' } }],
    ['409', { status: 409, body: { message: 'Conflict' } }],
    ['422', { status: 422, body: { message: 'Invalid request.\n\nkey_id is not the current key.' } }],
    ['429', { status: 429, body: { message: 'x' } }],
  ])('that was rejected before must still create the secret: %s', (_, reply) =>
    inGitHub(async (world) => {
      world.github.fail({
        kind: 'reply',
        when: 'before',
        reply,
        only(request) {
          const isIt = isStaging(request);
          if (isIt) {
            // Another run stages meanwhile.
            world.github.store(`${NAME}_PENDING`, 'Others-Passw0rd');
          }
          return isIt;
        },
      });
      const { outputs } = await rotate(world);
      expect([outputs['status'], outputs['error-code'], updates(world)]).toEqual(['unchanged', 'stale-pending', 0]);
    }),
  );
});
