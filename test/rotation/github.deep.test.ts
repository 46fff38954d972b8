import { expect, test } from '@jest/globals';
import { rotate } from '../../src/rotation/rotate.ts';
import { exploreAll } from './explorer.ts';
import { UNDELETABLE_VARIANTS, USED_VARIANTS, VARIANTS } from './variants.ts';

test('the protocol violates no guarantee with up to two faults over two runs, followed by an undisturbed run', async () => {
  const { schedules, failures } = await exploreAll('GitHub secrets', rotate, 2, [...VARIANTS, ...UNDELETABLE_VARIANTS]);
  expect(failures.slice(0, 3)).toEqual([]);
  expect(schedules).toBeGreaterThan(50_000);
});

test('the protocol violates no guarantee with a password that was used long ago, although it can never be set', async () => {
  const { failures } = await exploreAll('a password that was used long ago', rotate, 2, USED_VARIANTS);
  expect(failures.slice(0, 3)).toEqual([]);
});
