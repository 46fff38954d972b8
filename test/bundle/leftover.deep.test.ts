import { expect, test } from '@jest/globals';
import { checkThreeRuns } from './leftover.ts';
import { inWorld, NAME, passwordOf, rotate } from './store-world.ts';

test.concurrent('a store whose `delete` fails does not prevent the next runs from rotating', () => checkThreeRuns('exit 1'));

test.concurrent('a store whose `delete` does nothing does not block a run, however many there were, if Zoom checks for earlier passwords first', () =>
  inWorld(async (world) => {
    world.store.script('delete', 'exit 127');
    const earlier = ['Old-Passw0rd'];
    for (let run = 1; run <= 15; run++) {
      const { outputs } = await rotate(world);
      const inEffect = passwordOf(world);
      expect([run, outputs['status'], world.store.value(NAME)]).toEqual([run, 'updated', inEffect]);
      expect(earlier).not.toContain(inEffect);
      earlier.push(inEffect);
    }
  }));
