import { expect, test } from '@jest/globals';
import type { Check } from '../../src/outcome.ts';
import { describeCheck } from '../../src/report/checklist.ts';

test.each<[Check, string]>([
  [{ name: 'inputs', result: 'passed' }, 'Inputs: passed'],
  [{ name: 'access-token', result: 'failed' }, 'Access token: failed'],
  [
    { name: 'scope', result: 'not-checked', reason: 'scopes-unknown' },
    'Scope for the update: not checked (the scopes of the access token are not known)',
  ],
  [{ name: 'policy', result: 'not-checked', reason: 'not-asked-for' }, 'Password policy: not checked (it was not asked for)'],
  [{ name: 'user', result: 'not-checked', reason: 'no-scope' }, 'User: not checked (the access token has no scope for it)'],
  [
    { name: 'user', result: 'not-checked', reason: 'not-permitted' },
    'User: not checked (the account, or the role behind the access token, has no permission for it)',
  ],
  [{ name: 'user', result: 'not-checked', reason: 'unclear-response' }, 'User: not checked (the response was not clear)'],
  [{ name: 'user', result: 'not-checked', reason: 'error' }, 'User: not checked (an error prevented it)'],
  [{ name: 'secrets-readable', result: 'passed' }, 'Secrets can be looked up: passed'],
  [
    { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
    'Secrets can be written: not checked (only a write confirms it)',
  ],
])('%j is a line', (check, line) => {
  expect(describeCheck(check)).toBe(line);
});
