import { expect, test } from '@jest/globals';
import { overlapProblem, stalePendingProblem } from '../../src/rotation/messages.ts';
import { deletionOf } from '../../src/rotation/slots.ts';

test('a stale pending secret has advice that fits', () => {
  expect(stalePendingProblem('X_PENDING', true)).toMatchObject({
    code: 'stale-pending',
    summary: 'The secret `X_PENDING` does not exist, but `pending-password` is not empty.',
    advice: 'Start a new run, which reads the secrets again. Do not re-run this one: GitHub then passes the old secrets.',
  });
  expect(stalePendingProblem('X_PENDING', false)).toMatchObject({
    summary: 'The secret `X_PENDING` exists, but `pending-password` is empty.',
    advice: expect.stringMatching(/^Pass `pending-password: \$\{\{ secrets\.X_PENDING \}\}`\. .* start a new run\.$/),
  });
});

test('a run that overlaps has advice', () => {
  expect(overlapProblem('X_PENDING')).toMatchObject({
    code: 'stale-pending',
    summary: expect.stringContaining('GitHub replaced it instead of creating it'),
    advice: expect.stringMatching(/^Wait until no other run .* one `concurrency` group\.$/),
  });
});

test('a secret is deleted as its store does it', () => {
  expect([deletionOf({ secretName: 'X' }), deletionOf({ secretName: 'X', isMarked: true })]).toEqual(['delete it', 'set it to `deleted`']);
});
