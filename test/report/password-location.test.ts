import { describe, expect, test } from '@jest/globals';
import type { PasswordLocation } from '../../src/outcome.ts';
import { ownProblem } from '../../src/problems/problem.ts';
import { describeLocation, describeRotationWarning } from '../../src/report/password-location.ts';

type Location = PasswordLocation extends infer Each ? (Each extends unknown ? Omit<Each, 'secretName'> : never) : never;
const open = { kind: 'previous-or', slots: [], hasRecovered: false } as const;

test.each<[Location, string]>([
  [{ kind: 'current' }, 'The secret `X` holds the password now in effect.'],
  [{ kind: 'pending' }, 'The secret `X_PENDING` holds the password now in effect. The next run stores it as `X`.'],
  [{ kind: 'recent', writtenAt: Date.UTC(2026, 10, 21, 13) }, 'The secret `X` was last updated on 2026-11-21.'],
  [{ kind: 'any' }, 'One of the secrets `X`, `X_PENDING`, `X_PREVIOUS` holds the password in effect, if `X` did before.'],
  [open, 'The previous password is in effect. `X` was not updated.'],
  [
    { ...open, slots: ['_PENDING', '_PREVIOUS'] },
    'Either the previous password or the one in `X_PENDING` or `X_PREVIOUS` is in effect. `X` was not updated.',
  ],
  [
    { ...open, isPendingKept: true },
    "The previous password is in effect. `X` was not updated. `X_PENDING` was kept because Zoom's response was unusual. The next run retries it.",
  ],
  [{ ...open, hasRecovered: true }, 'The password of an earlier run, which is now in `X`, is in effect.'],
  [{ ...open, isDryRun: true }, 'The previous password is in effect.'],
  [
    { ...open, slots: ['_PENDING'], isDryRun: true },
    'Either the previous password or the one in `X_PENDING` is in effect. A run without `dry-run` first completes the one in `X_PENDING`.',
  ],
])('%j is described', (location, expected) => {
  expect(describeLocation({ secretName: 'X', ...location })).toBe(expected);
});

describe('a rotation warning', () => {
  test('about a time in the future names the secret', () => {
    expect(describeRotationWarning({ kind: 'time-in-future', secretName: 'X' }).message).toContain('`X` is in the future');
  });

  test.each([
    [ownProblem('network', 'Gone.'), 'The secret `X_PENDING` may still exist. The next run deletes it. Gone.', undefined],
    [ownProblem('network', 'Gone:', 'why'), 'The secret `X_PENDING` may still exist. The next run deletes it. Gone:', 'why'],
  ])('about a secret that could not be deleted gives the reason: %j', (problem, message, untrustedDetail) => {
    expect(describeRotationWarning({ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem })).toEqual({
      title: 'A secret could not be deleted',
      message,
      untrustedDetail,
    });
  });
});
