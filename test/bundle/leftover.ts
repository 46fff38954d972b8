import { expect } from '@jest/globals';
import type { Account } from '../simulator/zoom.ts';
import type { ActionResult } from '../support/action.ts';
import { inWorld, NAME, passwordOf, rotate } from './store-world.ts';

/** Checks that a run set a password that none of the earlier ones set, and that it has one warning. */
export function checkRotated({ outputs, annotations }: ActionResult, inEffect: string, stored: string, earlier: readonly string[]): void {
  expect([outputs['status'], annotations]).toEqual([
    'updated',
    [{ level: 'warning', title: 'A secret could not be deleted', message: expect.stringContaining('_PENDING') }],
  ]);
  expect([stored, outputs['password']]).toEqual([inEffect, inEffect]);
  expect(earlier).not.toContain(inEffect);
}

/** Checks that three runs in a row rotate with a store whose `delete` is this script. */
export const checkThreeRuns = (script: string, account: Partial<Account> = {}): Promise<void> =>
  inWorld(async (world) => {
    world.store.script('delete', script);
    const earlier = ['Old-Passw0rd'];
    for (const _ of [1, 2, 3]) {
      const result = await rotate(world, { 'timeout-seconds': '10' });
      const inEffect = passwordOf(world);
      checkRotated(result, inEffect, world.store.value(NAME), earlier);
      earlier.push(inEffect);
    }
  }, account);
