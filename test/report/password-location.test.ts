import { describe, expect, test } from '@jest/globals';
import type { Outcome, PasswordLocation } from '../../src/outcome.ts';
import { describeLocation, describeNextRotation, describePassword } from '../../src/report/password-location.ts';
import { problemOf } from '../support/problem.ts';

type Location = PasswordLocation extends infer Each ? (Each extends unknown ? Omit<Each, 'secretName'> : never) : never;
const NEXT = Date.UTC(2026, 11, 24, 12);
const open = { kind: 'previous-or', slots: [], hasRecovered: false } as const;

test.each<[Location, string]>([
  [{ kind: 'current' }, 'The secret `X` holds the password now in effect.'],
  [{ kind: 'pending' }, 'The secret `X_PENDING` holds the password now in effect. `X` may not hold it yet.'],
  [{ kind: 'recent', writtenAt: Date.UTC(2026, 10, 21, 13) }, 'The secret `X` was last updated on 2026-11-21.'],
  [{ kind: 'any' }, 'One of the secrets `X`, `X_PENDING`, `X_PREVIOUS` holds the password in effect, if `X` did before.'],
  [open, 'The previous password is in effect. `X` was not updated.'],
  [
    { ...open, slots: ['_PENDING', '_PREVIOUS'] },
    'Either the previous password or the one in `X_PENDING` or `X_PREVIOUS` is in effect. `X` was not updated.',
  ],
  [
    { ...open, isPendingKept: true },
    'The previous password is in effect, unless Zoom received the request twice. `X` was not updated. `X_PENDING` keeps the rejected password for that case, and the next run sends it again.',
  ],
  [
    { ...open, isPendingUnconfirmed: true },
    'The previous password is in effect. `X` was not updated. `X_PENDING` may hold a value that was never sent to Zoom. Delete it before the next run.',
  ],
  [
    { ...open, isPendingUnconfirmed: true, isMarked: true },
    'The previous password is in effect. `X` was not updated. `X_PENDING` may hold a value that was never sent to Zoom. Set it to `deleted` before the next run.',
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

describe('the place of the password', () => {
  const problem = problemOf('network', 'Gone.');
  const IN_OUTPUT = 'Only the output `password` of this step holds the generated password. Save it in a later step of the same job.';

  test.each<[Outcome, string[]]>([
    [{ status: 'updated' }, [IN_OUTPUT]],
    [{ status: 'unknown', problem }, [IN_OUTPUT.replace(/ Save .*/, '')]],
    [{ status: 'updated-not-stored', problem }, [IN_OUTPUT.replace(/ Save .*/, '')]],
    [{ status: 'unchanged', problem, accepted: false }, []],
    [{ status: 'validated', checks: [] }, []],
    [{ status: 'updated', location: { secretName: 'X', kind: 'current' } }, ['The secret `X` holds the password now in effect.']],
  ])('%j is described, if a password was generated', (outcome, expected) => {
    expect(describePassword(outcome, { isGenerated: true })).toEqual(expected);
  });

  test.each<[Location, readonly string[]]>([
    [{ kind: 'pending' }, ['The secrets are in Vault.']],
    [{ kind: 'any' }, ['The secrets are in Vault.']],
    [{ ...open, slots: ['_PENDING'] }, ['The secrets are in Vault.']],
    [{ ...open, isPendingKept: true }, ['The secrets are in Vault.']],
    [{ ...open, isPendingUnconfirmed: true }, ['The secrets are in Vault.']],
    [open, []],
    [{ kind: 'current' }, []],
    [{ kind: 'recent', writtenAt: 0 }, []],
  ])('names the store if more than one secret may hold the password: %j', (location, expected) => {
    const described = (place: object) =>
      describePassword({ status: 'updated', location: { secretName: 'X', ...location, ...place } }, { isGenerated: false });
    expect(described({ place: 'Vault' }).slice(1)).toEqual(expected);
    expect(described({})).toHaveLength(1);
  });

  test('is not described if the password was passed, and there is no secret', () => {
    expect(describePassword({ status: 'updated' }, { isGenerated: false })).toEqual([]);
  });
});

test.each<[string, Outcome]>([
  ['The first run after 2026-12-24 12:00 UTC rotates the password again.', { status: 'validated', checks: [], nextRotationAt: NEXT }],
  [
    'The next rotation is due after 2026-12-24 12:00 UTC.',
    { status: 'unchanged', problem: problemOf('network', 'Gone.'), accepted: false, checks: [], nextRotationAt: NEXT },
  ],
])('the next rotation: %s', (sentence, outcome) => {
  expect(describeNextRotation(outcome)).toEqual([sentence]);
});
