import { expect, test } from '@jest/globals';
import { rotate } from '../../src/rotation/rotate.ts';
import { exploreAll } from './explorer.ts';
import { COMMAND_VARIANTS } from './variants.ts';

test('the protocol violates no guarantee with up to two faults over two runs, followed by an undisturbed run', async () => {
  const { schedules, failures } = await exploreAll('the store of a command', rotate, 2, COMMAND_VARIANTS);
  expect(failures.slice(0, 3)).toEqual([]);
  expect(schedules).toBeGreaterThan(50_000);
});
