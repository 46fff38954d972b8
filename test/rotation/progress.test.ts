import { expect, test } from '@jest/globals';
import type { RotationOptions } from '../../src/rotation/ports.ts';
import { createProgress } from '../../src/rotation/progress.ts';
import { problemOf } from '../support/problem.ts';

test('without a store, there is nothing to delete and nothing to name', async () => {
  const problem = problemOf('network', 'Gone.');
  const statuses: string[] = [];
  const options: Pick<RotationOptions, 'store' | 'recordStatus'> = { store: undefined, recordStatus: (status) => statuses.push(status) };
  const progress = createProgress(options as RotationOptions, { slots: new Map() }, 'unchanged');
  await progress.clearLeftover();
  expect(await progress.discard(problem)).toEqual({
    status: 'unchanged',
    accepted: false,
    problem,
    response: undefined,
    location: undefined,
  });
  expect([progress.location(), progress.canGiveUp(), statuses]).toEqual([undefined, false, ['unchanged']]);
});
