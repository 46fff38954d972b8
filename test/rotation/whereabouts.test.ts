import { expect, test } from '@jest/globals';
import { tellAllSlots } from '../../src/rotation/whereabouts.ts';

test('all slots are named where it is not known how far a run came', () => {
  expect(tellAllSlots('X')).toBe(
    'Zoom has the password of one of the secrets `X`, `X_PENDING`, `X_PREVIOUS`, if it had that of the first. It is safe to run again.',
  );
});
