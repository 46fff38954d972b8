import { expect, test } from '@jest/globals';
import { startGitHub } from '../simulator/github.ts';
import { startZoom } from '../simulator/zoom.ts';
import { rotationInputs, runAction } from '../support/action.ts';
import { faultOf, NAME, runPairs } from './overlap.ts';

test('of two runs that stage at the same time, the one that finds the secret of the other sends nothing to Zoom', async () => {
  let arrived = 0;
  let release: () => void = () => undefined;
  const both = new Promise<void>((resolve) => (release = resolve));
  const zoom = await startZoom();
  const github = await startGitHub({
    // Both runs have looked up the secrets by then, and found no pending one.
    hold({ method, path }) {
      if (method !== 'PUT' || !path.endsWith('_PENDING')) {
        return undefined;
      }
      arrived++;
      if (arrived === 2) {
        release();
      }
      return both;
    },
  });
  github.store(NAME, 'Old-Passw0rd');
  const inputs = rotationInputs(zoom, github);
  const results = await Promise.all([runAction(inputs), runAction(inputs)]);
  const outcomes = results.map(({ exitCode, outputs }) => [exitCode, outputs['status'], outputs['error-code']]);
  expect(outcomes.sort()).toEqual([
    [0, 'updated', ''],
    [1, 'unchanged', 'stale-pending'],
  ]);
  expect(zoom.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  expect(github.secret(NAME)).toBe(zoom.passwordOf('ada@example.com'));
  await Promise.all([zoom.close(), github.close()]);
});

test('two runs at the same time never lose the password, and never report a password that is not stored', async () => {
  const pairs = await runPairs(30);
  expect(pairs.flatMap((pair) => faultOf(pair) ?? [])).toEqual([]);
});
