import { describe, expect, test } from '@jest/globals';
import {
  CALLS,
  checkConvergence,
  checkOutage,
  checkReset,
  checkRun,
  inWorld,
  MOMENTS,
  NAME,
  nameOf,
  rotate,
  serverOf,
  type World,
} from './schedule-world.ts';

test('a run without faults makes exactly these calls', () =>
  inWorld(async (world) => {
    await checkConvergence(world);
    expect([...world.zoom.received, ...world.github.received].map(nameOf).sort()).toEqual([...CALLS].sort());
  }));

describe('every call tolerates', () => {
  // The deep tests have every moment, and an outage from every call on.
  test.concurrent.each(MOMENTS.filter(([when]) => when === 'after'))('a connection that breaks %s it: %s', checkReset);

  test.concurrent.each(CALLS.filter((call) => /^(PUT|DELETE)/.test(call)))('a server that stays down from it on: %s', checkOutage);

  test.concurrent.each(MOMENTS)('a process that is killed %s it: %s', (when, call) =>
    inWorld(async (world) => {
      const before = world.zoom.passwordOf('ada@example.com');
      let kill: () => void = () => undefined;
      serverOf(call, world).fail({
        kind: 'stall',
        when,
        only: (request) => {
          const isIt = nameOf(request) === call;
          if (isIt) {
            kill();
          }
          return isIt;
        },
      });
      const result = await rotate(world, { onStart: (send) => (kill = () => send('SIGKILL')) });
      expect(result.signal).toBe('SIGKILL');
      checkRun(world, result, before);
      await checkConvergence(world);
    }),
  );
});

describe('a pending password that cannot be confirmed', () => {
  // It is in effect, but Zoom only says that it is one of the last ones.
  const inDoubt = (story: (world: World) => Promise<void>) => inWorld(story, 'Old-Passw0rd');
  const CHANGES = [
    ['PUT password', 1],
    [`PUT ${NAME}_PREVIOUS`, 1],
    [`PUT ${NAME}_PENDING`, 1],
    ['PUT password', 2],
    [`PUT ${NAME}`, 1],
    [`DELETE ${NAME}_PENDING`, 1],
    [`DELETE ${NAME}_PREVIOUS`, 1],
  ] as const;

  test('is saved before its replacement in a run without faults', () =>
    inDoubt(async (world) => {
      await checkConvergence(world);
      const changes = [...world.zoom.received, ...world.github.received].map(nameOf).filter((name) => /^(PUT|DELETE)/.test(name));
      expect(changes.sort()).toEqual(CHANGES.map(([call]) => call).sort());
    }));

  const kills = (['before', 'after'] as const).flatMap((when) => CHANGES.map(([call, number]) => [when, call, number] as const));
  test.concurrent.each(kills)('survives a process that is killed %s %s, number %i', (when, call, number) =>
    inDoubt(async (world) => {
      let count = 0;
      let kill: () => void = () => undefined;
      serverOf(call, world).fail({
        kind: 'stall',
        when,
        only: (request) => {
          const isIt = nameOf(request) === call && ++count === number;
          if (isIt) {
            kill();
          }
          return isIt;
        },
      });
      const result = await rotate(world, { onStart: (send) => (kill = () => send('SIGKILL')) });
      expect(result.signal).toBe('SIGKILL');
      checkRun(world, result, 'Old-Passw0rd');
      await checkConvergence(world);
    }),
  );
});
