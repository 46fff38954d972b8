import { describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import type { LoopbackServer, Received } from '../simulator/server.ts';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { type ActionResult, rotationInputs, runAction } from '../support/action.ts';
import { inWorld, passwordOf, rotate } from './store-world.ts';

// An outage that four requests see, whose waits add up to 15 s, is outlasted.

const NAME = 'ZOOM_PASSWORD';

interface World {
  readonly zoom: Zoom;
  readonly github: GitHub;
}

/** Checks a rotation during which the calls that `only` selects get four errors. Returns the log. */
async function outlast(server: keyof World, only: (request: Received) => boolean): Promise<string> {
  const world = { zoom: await startZoom(), github: await startGitHub() };
  world.github.store(NAME, 'Old-Passw0rd');
  const failing: LoopbackServer = world[server];
  failing.fail({ kind: 'reply', when: 'before', times: 4, reply: { status: 503 }, only });
  const result = await runAction(rotationInputs(world.zoom, world.github));
  checkUpdated(result);
  expect([world.github.secret(NAME), world.github.names()]).toEqual([world.zoom.passwordOf('ada@example.com'), [NAME]]);
  expect(failing.received.filter(only)).toHaveLength(5);
  await Promise.all([world.zoom.close(), world.github.close()]);
  return result.log;
}

function checkUpdated({ exitCode, outputs, annotations }: ActionResult): void {
  expect([exitCode, outputs['status'], annotations]).toEqual([0, 'updated', []]);
}

/** Checks that the log has one line for each wait, and that each names what is waited for. */
function checkWaits(log: string, what: RegExp): void {
  const lines = log.split('\n').filter((line) => / in [\d.]+ s \(attempt \d of 5\)/.test(line));
  expect(lines.map((line) => /\(attempt (\d) of 5\)/.exec(line)?.[1])).toEqual(['2', '3', '4', '5']);
  for (const line of lines) {
    expect(line).toMatch(what);
  }
}

describe('an outage of 15 s is outlasted', () => {
  test.concurrent("at Zoom's token endpoint", async () => {
    checkWaits(await outlast('zoom', ({ method }) => method === 'POST'), /token failed: HTTP 503\. Trying again/);
  });

  test.concurrent("at Zoom's policy", async () => {
    checkWaits(await outlast('zoom', ({ path }) => path.includes('settings')), /policy failed: HTTP 503\. Trying again/);
  });

  test.concurrent("at Zoom's update", async () => {
    const log = await outlast('zoom', ({ method }) => method === 'PUT');
    checkWaits(log, /HTTP 503: the password may have been applied\. Sending the same password again/);
  });

  test.concurrent('at GitHub before the update', async () => {
    const logs = await Promise.all([
      outlast('github', ({ path }) => path.endsWith('public-key')),
      outlast('github', ({ method, path }) => method === 'GET' && path.endsWith('_PENDING')),
      outlast('github', ({ method, path }) => method === 'PUT' && path.endsWith('_PENDING')),
    ]);
    const calls = [/Reading the public key/, /Looking up .*`ZOOM_PASSWORD_PENDING`/, /Writing .*`ZOOM_PASSWORD_PENDING`/];
    for (const [index, log] of logs.entries()) {
      checkWaits(log, new RegExp(`${calls[index]?.source} failed: HTTP 503\\. Trying again`));
    }
  });

  test.concurrent('at GitHub after the update, at the secret', async () => {
    const log = await outlast('github', ({ method, path }) => method === 'PUT' && path.endsWith(NAME));
    checkWaits(log, /Writing .*`ZOOM_PASSWORD` failed: HTTP 503\. Trying again/);
  });

  test.concurrent('at GitHub after the update, at the deletion', async () => {
    checkWaits(
      await outlast('github', ({ method }) => method === 'DELETE'),
      /Deleting .*`ZOOM_PASSWORD_PENDING` failed: HTTP 503\. Trying again/,
    );
  });

  test.concurrent('of a Zoom that accepts no connections', async () => {
    const world = { zoom: await startZoom(), github: await startGitHub() };
    let isUp: Promise<void> | undefined;
    world.zoom.fail({
      kind: 'reset',
      when: 'before',
      only({ method }) {
        const isFirst = method === 'PUT' && isUp === undefined;
        if (isFirst) {
          isUp = world.zoom
            .pause()
            .then(() => new Promise((resolve) => setTimeout(resolve, 12_000)))
            .then(world.zoom.resume);
        }
        return isFirst;
      },
    });
    const result = await runAction(rotationInputs(world.zoom, world.github));
    checkUpdated(result);
    await isUp;
    checkWaits(result.log, /Zoom.*Sending the same password again/);
    expect(world.github.secret(NAME)).toBe(world.zoom.passwordOf('ada@example.com'));
    await Promise.all([world.zoom.close(), world.github.close()]);
  });

  test.concurrent('of a store', () =>
    inWorld(async (world) => {
      for (const n of [1, 2, 3, 4]) {
        world.store.fail('put Zoom front desk', 'fail before', n);
      }
      const result = await rotate(world);
      checkUpdated(result);
      checkWaits(result.log, /`put` of `Zoom front desk`.*Trying again/);
      expect(world.store.value('Zoom front desk')).toBe(passwordOf(world));
    }));
});
