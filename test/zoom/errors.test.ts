import { describe, expect, test } from '@jest/globals';
import type { ErrorEntry } from '../../src/errors/problem.ts';
import { POLICY_NOT_PERMITTED, POLICY_SCOPE_ADVICE, UNEXPECTED_ZOOM_ERROR, ZOOM_ERRORS } from '../../src/zoom/errors.ts';
import { DAILY_LIMIT_ADVICE } from '../../src/zoom/messages.ts';
import { OAUTH_ERRORS } from '../../src/zoom/oauth-errors.ts';
import { ENTRY_TEXTS } from '../errors/texts.ts';

describe('an error', () => {
  test.each<ErrorEntry>([...ZOOM_ERRORS, ...OAUTH_ERRORS, POLICY_NOT_PERMITTED, UNEXPECTED_ZOOM_ERROR])(
    '$code, $title, has a cause and a fix',
    (entry) => {
      expect(entry).toMatchObject(ENTRY_TEXTS);
    },
  );
});

test.each([
  [/^Add the scope `account:read:settings:admin` .* or set `check-policy: never`\./, POLICY_SCOPE_ADVICE],
  [/^Start a new run after midnight UTC/, DAILY_LIMIT_ADVICE],
])('the advice in place of a fix is %s', (expected, advice) => {
  expect(advice).toMatch(expected);
});

test('a policy that may not be read is a matter of permission', () => {
  expect(POLICY_NOT_PERMITTED).toMatchObject({ code: '200', class: 'permission' });
});
