import { expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { rotationInputs, runAction } from '../support/action.ts';
import { checkRotated, checkThreeRuns } from './leftover.ts';
import { NAME as ITEM, inWorld, passwordOf, rotate as rotateInStore } from './store-world.ts';

// A pending secret that no run can delete is not what the next run is asked to finish.

const NAME = 'ZOOM_PASSWORD';
const DAY_MS = 24 * 60 * 60 * 1000;

interface World {
  readonly zoom: Zoom;
  readonly github: GitHub;
}

/** Tells a story with a Zoom and a GitHub that rejects every request to delete. */
async function inGitHub(story: (world: World) => Promise<void>, canDelete = false): Promise<void> {
  const world = { zoom: await startZoom(), github: await startGitHub() };
  world.github.store(NAME, 'Old-Passw0rd');
  world.github.fail({
    kind: 'reply',
    when: 'before',
    times: canDelete ? 0 : Number.POSITIVE_INFINITY,
    reply: { status: 403, body: { message: 'Resource not accessible by personal access token' } },
    only: ({ method }) => method === 'DELETE',
  });
  try {
    await story(world);
  } finally {
    await Promise.all([world.zoom.close(), world.github.close()]);
  }
}

const rotate = ({ zoom, github }: World, change: Record<string, string> = {}) => runAction(rotationInputs(zoom, github, change));
const deletions = ({ github }: World) => github.received.filter(({ method }) => method === 'DELETE').length;

test.concurrent('a token that may not delete secrets does not prevent the next runs from rotating', () =>
  inGitHub(async (world) => {
    const earlier = ['Old-Passw0rd'];
    for (const _ of [1, 2, 3]) {
      const result = await rotate(world);
      const inEffect = passwordOf(world);
      checkRotated(result, inEffect, world.github.secret(NAME), earlier);
      expect(result.annotations[0]?.message).toContain('Secrets: write');
      earlier.push(inEffect);
    }
  }));

test.concurrent('a token that may not delete secrets does not make a run with `minimum-age-days` rotate early, or delete anything', () =>
  inGitHub(async (world) => {
    await rotate(world);
    const [inEffect, count] = [passwordOf(world), deletions(world)];
    const { exitCode, outputs, annotations } = await rotate(world, { 'minimum-age-days': '30' });
    expect([exitCode, outputs['status']]).toEqual([0, 'skipped']);
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([['warning', 'A pending secret is left over']]);
    expect([passwordOf(world), world.github.secret(NAME), deletions(world)]).toEqual([inEffect, inEffect, count]);
  }));

test.concurrent('a token that may not delete secrets does not let a run end with the password of an earlier one after both sides were reset by hand', () =>
  inGitHub(async (world) => {
    const { outputs } = await rotate(world);
    world.zoom.setPassword('ada@example.com', 'Reset-Passw0rd');
    world.github.store(NAME, 'Reset-Passw0rd');
    checkRotated(await rotate(world), passwordOf(world), world.github.secret(NAME), [String(outputs['password']), 'Reset-Passw0rd']);
  }));

test.concurrent('a pending password as old as the current one is not a leftover, but in effect', () =>
  inGitHub(async (world) => {
    // A run was killed after the update. A leftover is older than the current secret.
    const updatedAt = Date.now() - DAY_MS;
    world.github.store(NAME, 'Older-Passw0rd', { updatedAt });
    world.github.store(`${NAME}_PENDING`, 'Old-Passw0rd', { updatedAt });
    const { outputs } = await rotate(world);
    expect(outputs).toMatchObject({ status: 'updated', password: 'Old-Passw0rd' });
    expect([world.github.secret(NAME), world.github.names()]).toEqual(['Old-Passw0rd', [NAME]]);
  }, true));

// The deep tests have a `delete` that fails.
test.concurrent.each([
  ['does nothing', 'exit 0'],
  ['is not there', 'exit 127'],
])('a store whose `delete` %s does not prevent the next runs from rotating', (_, script) => checkThreeRuns(script));

test.concurrent('a store whose `delete` fails is called again by a run that is skipped', () =>
  inWorld(async (world) => {
    world.store.script('delete', 'exit 1');
    world.store.set(`${ITEM}_PENDING`, 'Old-Passw0rd');
    world.store.setTime(ITEM, new Date().toISOString());
    const change = { 'minimum-age-days': '30', 'timeout-seconds': '10' };
    const { outputs, annotations } = await rotateInStore(world, change);
    expect([outputs['status'], annotations.map(({ level }) => level)]).toEqual(['skipped', ['warning']]);
    expect(world.zoom.received).toEqual([]);
    world.store.script('delete', 'usual');
    expect((await rotateInStore(world, change)).annotations).toEqual([]);
    expect([world.store.value(ITEM), world.store.value(`${ITEM}_PENDING`)]).toEqual(['Old-Passw0rd', '']);
  }));
