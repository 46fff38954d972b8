import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionResult, RunOptions } from '../support/action.ts';
import { inWorld, NAME, passwordOf, rotate, type World } from './store-world.ts';

// A store is a program of the user's. What it reports counts only after it shows it.

const SHORT = { 'timeout-seconds': '10' };

/** Checks that a run stopped before Zoom got a password, and that the store holds what it held before. */
function checkStopped(world: World, { exitCode, outputs, annotations }: ActionResult, before = 'Old-Passw0rd'): void {
  expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', 'store-unavailable']);
  expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(1);
  expect(world.zoom.received.filter(({ method }) => method === 'PUT')).toEqual([]);
  expect([passwordOf(world), world.store.value(NAME)]).toEqual(['Old-Passw0rd', before]);
}

describe('a run stops before it calls Zoom if the store', () => {
  const HALF = 'cut -c 1-12 > "values/$name"';

  test.concurrent('confirms a write that it did not make', () =>
    inWorld(async (world) => {
      world.store.script('put', 'cat > /dev/null');
      const result = await rotate(world, SHORT);
      checkStopped(world, result);
      expect(result.outputs['error-message']).toContain('The store reported that `Zoom front desk_PENDING` was written');
    }));

  test.concurrent('stores half of the value, which is deleted again', () =>
    inWorld(async (world) => {
      world.store.script('put', HALF);
      checkStopped(world, await rotate(world, SHORT));
      expect(world.store.value(`${NAME}_PENDING`)).toBe('');
      world.store.script('put', 'usual');
      expect((await rotate(world)).outputs['status']).toBe('updated');
    }));

  test.concurrent('stores half of the value and cannot delete it, and the message says so', () =>
    inWorld(async (world) => {
      world.store.script('put', HALF);
      world.store.script('delete', 'exit 127');
      const result = await rotate(world, SHORT);
      checkStopped(world, result);
      expect(world.store.value(`${NAME}_PENDING`)).toHaveLength(13);
      expect(result.annotations.map(({ level, title }) => [level, title])).toContainEqual(['warning', 'A secret could not be deleted']);
      expect(result.annotations.at(-1)?.message).toContain('`Zoom front desk_PENDING` may hold a value that was never sent to Zoom.');
    }));

  test.concurrent.each([
    ['a message', 'echo "Error: no item"'],
    ['a message with the name', 'echo "Error: no item named $name"'],
  ])('prints %s in place of a value that does not exist', (_, message) =>
    inWorld(async (world) => {
      world.store.script('get', `if [ -e "values/$name" ]; then cat "values/$name"; else ${message}; fi`);
      const result = await rotate(world);
      checkStopped(world, result);
      expect(result.annotations.at(-1)?.message).toContain('printed a value for a name that does not exist');
      expect(world.store.calls().filter((call) => !call.startsWith('get '))).toEqual([]);
    }),
  );

  test.concurrent.each([
    ['a JSON object', '{"username":"ada","password":"Old-Passw0rd"}'],
    ['a short JSON object', '{"password":"Old-Pass"}'],
    ['40 characters', 'x'.repeat(40)],
    ['two lines', 'Old-Passw0rd\nada'],
    ['a control character', 'Old\u0007Passw0rd'],
  ])('has %s under the name of the secret', (_, value) =>
    inWorld(async (world) => {
      world.store.set(NAME, value);
      const result = await rotate(world);
      checkStopped(world, result, value);
      expect(result.annotations[0]?.message).toMatch(/`Zoom front desk`[\s\S]*What to do:[\s\S]*another name/);
      expect(result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(value.slice(0, 10));
      expect(world.store.calls().filter((call) => !call.startsWith('get '))).toEqual([]);
    }),
  );
});

test.concurrent('a store that fails for a name that nobody has used is no reason to stop', () =>
  inWorld(async (world) => {
    world.store.script('get', `case $name in *_PREVIOUS_*) echo 'invalid name' >&2; exit 3 ;; esac; usual`);
    expect((await rotate(world)).outputs['status']).toBe('updated');
    expect(world.store.value(NAME)).toBe(passwordOf(world));
  }));

describe('a program that cannot work is called once', () => {
  test.concurrent.each([
    ['127', 'a command that is not installed'],
    ['126', 'a command that is not executable'],
  ])('exit code %s: %s', (code) =>
    inWorld(async (world) => {
      world.store.script('get', `exit ${code}`);
      const result = await rotate(world);
      checkStopped(world, result);
      expect(result.log).not.toContain('Trying again');
      const calls = world.store.calls().map((call) => call.replace(/_\d+$/, '_n'));
      expect(calls.sort()).toEqual(['', '_PENDING', '_PREVIOUS', '_PREVIOUS_n'].map((slot) => `get ${NAME}${slot}`));
    }),
  );

  test.concurrent('exit code 127 of a write', () =>
    inWorld(async (world) => {
      world.store.script('put', 'exit 127');
      const result = await rotate(world);
      checkStopped(world, result);
      expect(world.store.calls().filter((call) => call.startsWith('put '))).toHaveLength(1);
    }));

  test.concurrent('an interpreter that does not exist', () =>
    inWorld(async (world) => {
      const file = join(world.store.folder, 'program');
      writeFileSync(file, '#!/no/such/interpreter\n', { mode: 0o755 });
      const result = await rotate(world, { store: file });
      checkStopped(world, result);
      expect(result.log).not.toContain('Trying again');
      expect(result.annotations[0]?.message).toMatch(/could not be started[\s\S]*Check the interpreter/);
    }));
});

// Windows has no process groups.
const testOfGroups = process.platform === 'win32' ? test.skip : test.concurrent;
/** As if the program ran as another user, as `sudo` does. */
const preload = `const { kill } = process;
process.kill = (pid, signal) => {
if (pid < 0) {
  throw Object.assign(new Error('kill EPERM'), { code: 'EPERM', errno: -1, syscall: 'kill' });
}
return kill.call(process, pid, signal);
};`;
const SLEEP = 'exec sleep 45';

/** Rotates, and returns how long that took, in seconds. */
async function time(world: World, options: RunOptions = {}) {
  const startedAt = performance.now();
  const result = await rotate(world, SHORT, { preload, ...options });
  return { result, seconds: (result.endedAt - startedAt) / 1000 };
}

testOfGroups('a program that cannot be killed does not hold the run longer than `timeout-seconds`', () =>
  inWorld(async (world) => {
    world.store.script('get', SLEEP);
    const { result, seconds } = await time(world);
    checkStopped(world, result);
    expect(seconds).toBeLessThan(30);
  }),
);

testOfGroups('a program that cannot be killed does not hold the run after the update', () =>
  inWorld(async (world) => {
    world.store.script('put', `[ "$name" != '${NAME}' ] || ${SLEEP}; usual`);
    const { result, seconds } = await time(world);
    expect(result.outputs).toMatchObject({ status: 'updated-not-stored', 'error-code': 'store-unavailable' });
    expect(world.store.value(`${NAME}_PENDING`)).toBe(passwordOf(world));
    expect(seconds).toBeLessThan(30);
  }),
);

testOfGroups('a program that cannot be killed does not keep a signal from being heard', () =>
  inWorld(async (world) => {
    world.store.script('get', SLEEP);
    const { result, seconds } = await time(world, {
      onStart: async (kill) => {
        while (!world.store.calls().includes(`get ${NAME}`)) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        kill('SIGINT');
      },
    });
    expect([result.exitCode, result.outputs['status'], result.outputs['error-code']]).toEqual([1, 'unchanged', 'cancelled']);
    expect(seconds).toBeLessThan(30);
  }),
);

test.concurrent('a store that deletes too much has the password all the same', () =>
  inWorld(async (world) => {
    world.store.script('delete', 'rm -f values/*');
    const result = await rotate(world, SHORT);
    expect([result.exitCode, result.outputs['status']]).toEqual([0, 'updated']);
    expect(world.store.value(NAME)).toBe(passwordOf(world));
    expect(result.annotations.map(({ level, title }) => [level, title])).toEqual([['warning', 'The store deleted more than it should']]);
  }));
