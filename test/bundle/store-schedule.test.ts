import { describe, expect, test } from '@jest/globals';
import { CALLS, checkConvergence, checkFailure, checkRun, inWorld, MOMENTS, NAME, passwordOf, rotate } from './store-world.ts';

describe('every call to the store tolerates', () => {
  // The deep tests have every moment of both.
  test.concurrent.each(MOMENTS.filter(([when]) => when === 'after'))('a failure %s it: %s %i', (when, call, n) =>
    checkFailure('fail', when, call, n),
  );

  test.concurrent.each(MOMENTS.filter(([when, , n]) => when === 'before' && n === 1))('a stall %s it: %s %i', (when, call, n) =>
    checkFailure('stall', when, call, n),
  );

  test.concurrent.each(MOMENTS)('a process that is killed %s it: %s %i', (when, call, n) =>
    inWorld(async (world) => {
      const before = passwordOf(world);
      world.store.fail(call, `kill ${when}`, n);
      const result = await rotate(world);
      expect(result.signal).toBe('SIGKILL');
      checkRun(world, result, before);
      await checkConvergence(world);
    }),
  );

  test.concurrent.each(CALLS)('a store that stays out of order from it on: %s %i', (call, n) =>
    inWorld(async (world) => {
      const before = passwordOf(world);
      world.store.breakFrom(call, n);
      const result = await rotate(world, { 'timeout-seconds': '10' });
      const index = CALLS.findIndex(([each, number]) => each === call && number === n);
      // The password is sent after the fifth call, and it is stored after the seventh.
      const status = index < 5 ? 'unchanged' : index < 7 ? 'updated-not-stored' : 'updated';
      expect(result.outputs).toMatchObject({ status, 'error-code': status === 'updated' ? '' : 'store-unavailable' });
      checkRun(world, result, before);
      world.store.repair();
      await checkConvergence(world);
    }),
  );
});

describe('every call to Zoom tolerates', () => {
  const calls = ['token', 'settings', 'password'] as const;
  const faults = (['before', 'after'] as const).flatMap((when) => calls.map((call) => [when, call] as const));

  for (const isKilled of [false, true]) {
    test.concurrent.each(faults)(`${isKilled ? 'a process that is killed' : 'a connection that breaks'} %s it: %s`, (when, call) =>
      inWorld(async (world) => {
        const before = passwordOf(world);
        let kill: () => void = () => undefined;
        world.zoom.fail({
          kind: isKilled ? 'stall' : 'reset',
          when,
          only({ path }) {
            const isIt = path.includes(call);
            if (isIt && isKilled) {
              kill();
            }
            return isIt;
          },
        });
        const result = await rotate(world, {}, { onStart: (send) => (kill = () => send('SIGKILL')) });
        expect(result.signal).toBe(isKilled ? 'SIGKILL' : null);
        checkRun(world, result, before);
        await checkConvergence(world);
      }),
    );
  }

  test.concurrent('a pending password that cannot be confirmed is saved as previous, and a stale value is never used', () =>
    inWorld(async (world) => {
      // It is in effect, but Zoom only reports that it is one of the last ones.
      world.store.set(`${NAME}_PENDING`, passwordOf(world));
      world.store.set(NAME, 'Older-Passw0rd');
      world.store.fail(`put ${NAME}`, 'kill before');
      checkRun(world, await rotate(world), 'Old-Passw0rd');
      expect(world.store.value(`${NAME}_PREVIOUS`)).toBe('Old-Passw0rd');
      await checkConvergence(world);
    }));
});
