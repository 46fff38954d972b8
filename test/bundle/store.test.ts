import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createStore, STORE_COMMAND } from '../simulator/store.ts';
import { defaultAccount, startZoom } from '../simulator/zoom.ts';
import { CALLS, checkConvergence, inWorld, NAME, passwordOf, rotate, type World } from './store-world.ts';

test('a run makes three calls to Zoom and eleven to the store', () =>
  inWorld(async (world) => {
    await checkConvergence(world);
    expect(passwordOf(world)).toHaveLength(24);
    expect(world.zoom.received.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').split('/').at(-1)}`)).toEqual([
      ...['POST token', 'GET settings', 'PUT password'],
    ]);
    const calls = world.store.calls();
    const names = CALLS.map(([call]) => call);
    // A program that finds a value under a name that nobody has used prints messages for values.
    const unused = expect.stringMatching(new RegExp(`^get ${NAME}_PREVIOUS_\\d{7,9}$`));
    expect(calls.slice(0, 4).sort()).toEqual([...names.slice(0, 3), unused]);
    expect(calls.slice(4)).toEqual(names.slice(3));
  }));

describe('a run', () => {
  let world: World;
  beforeEach(async () => {
    world = { zoom: await startZoom({ accounts: [defaultAccount()] }), store: createStore() };
    world.store.set(NAME, passwordOf(world));
  });
  afterEach(async () => {
    await world.zoom.close();
    world.store.close();
  });

  test('finishes the pending password of an earlier run, and then sets the passed one', async () => {
    world.store.set(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { outputs, masks } = await rotate(world, { 'generate-password': 'false', password: 'Given-Passw0rd' });
    expect(outputs['status']).toBe('updated');
    expect([passwordOf(world), world.store.value(NAME)]).toEqual(['Given-Passw0rd', 'Given-Passw0rd']);
    expect(masks).toContain('Pending-Passw0rd');
    expect(world.store.calls()).toContain(`put ${NAME}`);
  });

  test('stops before Zoom is changed if the pending value cannot be a password', async () => {
    world.store.set(`${NAME}_PENDING`, 'An error page\nin two lines');
    const { exitCode, outputs, stdout } = await rotate(world);
    expect([exitCode, outputs['status'], outputs['error-code'], outputs['error-message']]).toEqual([
      ...[1, 'unchanged', 'store-unavailable'],
      expect.stringMatching(/^The value of `Zoom front desk_PENDING` in the store contains a line break/),
    ]);
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('error page');
  });

  test('in a dry run reads the store, and writes nothing', async () => {
    const { outputs, log, summary } = await rotate(world, { 'dry-run': 'true' });
    expect(outputs['status']).toBe('validated');
    expect(log).toMatch(/^Secrets can be looked up: passed\nSecrets can be written: not checked \(only a write confirms it\)$/m);
    expect(summary).toContain('Secrets can be looked up: passed');
    expect(world.store.calls().filter((call) => !call.startsWith('get '))).toEqual([]);
  });

  test('is skipped while the password is young, and says when the next one is due', async () => {
    world.store.setTime(NAME, new Date().toISOString());
    const { exitCode, outputs } = await rotate(world, { 'minimum-age-days': '30' });
    expect([exitCode, outputs['status']]).toEqual([0, 'skipped']);
    const days = (Date.parse(outputs['next-rotation-at'] ?? '') - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeCloseTo(29.5, 2);
    expect(world.zoom.received).toEqual([]);
    world.store.setTime(NAME, '2020-01-01');
    expect((await rotate(world, { 'minimum-age-days': '30' })).outputs).toMatchObject({
      status: 'updated',
      'next-rotation-at': expect.stringMatching(/^2\d{3}-/),
    });
  });

  test.each([
    ['get', 2],
    ['put', 3],
  ])('that is cancelled during %s stops the program, and changes nothing', async (verb) => {
    world.store.fail(`${verb} ${NAME}_PENDING`, 'stall before');
    const { exitCode, outputs } = await rotate(
      world,
      {},
      {
        onStart: async (kill) => {
          while (!world.store.calls().includes(`${verb} ${NAME}_PENDING`)) {
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
          kill('SIGINT');
        },
      },
    );
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', 'cancelled']);
    expect(passwordOf(world)).toBe('Old-Passw0rd');
  });

  test('that is cancelled after the update stores the password', async () => {
    world.store.fail(`put ${NAME}`, 'slow before');
    const { outputs } = await rotate(
      world,
      {},
      {
        onStart: async (kill) => {
          while (!world.store.calls().includes(`put ${NAME}`)) {
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
          kill('SIGINT');
        },
      },
    );
    expect([outputs['status'], world.store.value(NAME)]).toEqual(['updated', passwordOf(world)]);
  });

  test('shows the standard error of the program, without secrets and at most 4 KiB, and never its standard output', async () => {
    world.store.set(`${NAME}_PENDING`, 'Pending-Passw0rd');
    world.store.fail(`get ${NAME}_PENDING`, 'chatter after');
    world.store.script('put', 'usual; echo printed by put; yes xxxxxxx | head -c 5000 >&2');
    const { stdout, annotations } = await rotate(world);
    expect(stdout).toContain('::group::Standard error of get Zoom front desk_PENDING\nthe value is ***\n');
    expect(stdout).toMatch(/^::group::Standard error of put Zoom front desk\n(?:x{7}\n){512}\(truncated\)\n::endgroup::$/m);
    expect(stdout).not.toContain('printed by put');
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('Pending-Passw0rd');
    expect(annotations).toEqual([]);
  });

  test('gives the program no inputs and no files of the runner', async () => {
    await rotate(world, {}, { env: { GITHUB_ENV: '/dev/null', GITHUB_STATE: '/dev/null', GITHUB_PATH: '/dev/null', KEPT: 'kept' } });
    const environment = world.store.environment(`put ${NAME}_PENDING`);
    expect(environment).toMatch(/^KEPT=kept$/m);
    expect(environment).not.toMatch(/^(INPUT_|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=)/m);
    expect(environment).not.toContain(passwordOf(world));
    expect(environment).not.toContain('Kq7-Secret');
  });

  (existsSync('/proc/self/cmdline') ? test : test.skip)('shows no password to other processes while the program runs', async () => {
    world.store.fail(`put ${NAME}`, 'slow before');
    let seen = '';
    let isWatching = true;
    const watch = (async () => {
      while (isWatching) {
        if (world.store.calls().includes(`put ${NAME}`)) {
          seen += globSync('/proc/[0-9]*/{cmdline,environ}').map(readOrNothing).join('\n');
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    await rotate(world);
    isWatching = false;
    await watch;
    expect(seen).toContain(STORE_COMMAND);
    expect(seen).not.toContain(passwordOf(world));
  });

  test('works with the program that docs/stores.md shows', async () => {
    const [, program = ''] = /```bash\n([\s\S]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../docs/stores.md'), 'utf8')) ?? [];
    expect(program.trim().split('\n')).toHaveLength(10);
    const file = join(world.store.folder, 'store.sh');
    writeFileSync(file, program, { mode: 0o755 });
    const options = { env: { STORE: join(world.store.folder, 'values'), PATH: process.env['PATH'] } };
    const change = { store: file, 'minimum-age-days': '30' };
    world.store.set(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { outputs, annotations } = await rotate(world, change, options);
    expect([outputs['status'], annotations, world.store.value(NAME)]).toEqual(['updated', [], passwordOf(world)]);
    expect(passwordOf(world)).toBe('Pending-Passw0rd');
    expect((await rotate(world, change, options)).outputs['status']).toBe('skipped');
  });

  test('with a program that comes with the action and lacks its command line reports what failed', async () => {
    const { exitCode, outputs, annotations } = await rotate(
      world,
      { store: '1password', 'timeout-seconds': '10' },
      { env: { OP_VAULT: 'Shared' } },
    );
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', 'store-unavailable']);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(/^store-unavailable: [^\n]+\n`op` is not installed\.\n/);
  });
});

test.concurrent("the user's address in the name of the secret is masked", () =>
  inWorld(async (world) => {
    const name = 'Zoom of ada@example.com';
    for (const call of ['', '_PENDING', '_PREVIOUS']) {
      world.store.fail(`get ${name}${call}`, 'fail before');
    }
    const done = await rotate(world, { 'secret-name': name });
    expect(done.outputs['status']).toBe('updated');
    expect(world.store.value(name)).toBe(passwordOf(world));
    world.store.breakFrom(`put ${name}_PENDING`, 2);
    const failed = await rotate(world, { 'secret-name': name, 'timeout-seconds': '10' });
    expect(failed.outputs['error-message']).toMatch(/^`store` failed with exit code 7 in `put` of `Zoom of \*\*\*_PENDING`/);
    for (const { masks, log, stdout, summary, outputs, annotations } of [done, failed]) {
      // The runner masks the log, as the harness does here. Nothing masks the summary and the outputs.
      expect(masks).toContain('ada@example.com');
      expect(JSON.stringify([log, summary, outputs, annotations])).not.toContain('ada@');
      // Before its state, which only the runner masks, the log hides the address by itself.
      const [before = '', state] = stdout.replaceAll(/^::add-mask::.*$/gm, '').split(/^The Zoom password was /m);
      expect(before).toContain('`Zoom of ***_PENDING`');
      expect([before, state]).toEqual([expect.not.stringContaining('ada@'), expect.any(String)]);
    }
  }));

test.concurrent('a run with a minimum age and a store that knows no times ends before it calls Zoom', () =>
  inWorld(async (world) => {
    const { outputs } = await rotate(world, { 'minimum-age-days': '30', 'timeout-seconds': '10' });
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'invalid-input' });
    expect(world.zoom.received).toEqual([]);
  }));

test.concurrent('a run after two at the same time, which can store a wrong password, ends with a stored password', () =>
  inWorld(async (world) => {
    const change = { 'timeout-seconds': '10' };
    await Promise.all([rotate(world, change), rotate(world, change)]);
    await checkConvergence(world);
  }));

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
