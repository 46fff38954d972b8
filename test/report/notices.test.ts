import { describe, expect, test } from '@jest/globals';
import { crashProblem } from '../../src/errors/action-errors.ts';
import { describeEvent } from '../../src/report/log-lines.ts';
import {
  crashWarning,
  describeWarning,
  hostNotice,
  OUTPUTS_NOT_WRITTEN,
  PASSWORD_IN_EVENT,
  policyNotice,
} from '../../src/report/notices.ts';
import { problemOf } from '../support/problem.ts';

test.each([
  [['a.example'], false, /^a\.example is not under zoom\.us or zoomgov\.com\. .* Check `api-url`\.$/],
  [
    ['a.example', 'b.example'],
    true,
    /^a\.example and b\.example are not under zoom\.us or zoomgov\.com\. .* Check `api-url` and `oauth-url`\.$/,
  ],
])('the notice for %j names each host, and the inputs to check', (hosts, isTokenRequested, text) => {
  expect(hostNotice(hosts, isTokenRequested).message).toMatch(text);
});

test('the notice for a policy that is not known gives the reason', () => {
  expect(policyNotice(undefined)).toMatchObject({
    message: "Zoom's response contains no password policy.",
    advice: 'The run continues without it.',
  });
  const problem = { ...problemOf('unexpected-response', 'Zoom responded:', 'no'), advice: 'Do this.' };
  expect(policyNotice(problem)).toMatchObject({
    message: 'Zoom responded:',
    untrustedDetail: 'no',
    advice: 'The run continues without it. Do this.',
  });
});

test.each([
  ['A host that is not a Zoom host gets the password', hostNotice(['a.example'], true)],
  ["The account's password policy is not known", policyNotice(undefined)],
  ["The password is visible in this workflow's event", PASSWORD_IN_EVENT],
  ['The outputs could not be written', OUTPUTS_NOT_WRITTEN],
  ['Zoom may reject the password', describeWarning({ kind: 'doubtful-rules', rules: ['letter'] })],
  ['Later steps may use an outdated pending secret', describeWarning({ kind: 'job-not-marked' })],
  ['The secret has a time in the future', describeWarning({ kind: 'time-in-future', secretName: 'X' })],
])('"%s" is followed by sentences', (title, warning) => {
  expect(warning).toMatchObject({ title, message: expect.stringMatching(/^[A-Za-z].{20,}\.$/) });
});

test('the warning for something that was not checked has the title and the words of the rejection', () => {
  const problem = { ...problemOf('unexpected-response', 'The user was not looked up:', 'no'), code: '4242' };
  const shown = describeWarning({ kind: 'not-checked', problem: { ...problem, entry: { ...problem.entry, class: 'unrecognized' } } });
  expect(shown).toEqual({
    title: 'Zoom 4242: the response is not from Zoom',
    message: 'The user was not looked up:',
    untrustedDetail: 'no',
  });
});

test('the warning for a crash keeps the text of the error apart', () => {
  expect(crashWarning(crashProblem(new TypeError('x')))).toMatchObject({
    message: 'The action crashed:',
    untrustedDetail: 'TypeError: x',
    advice: expect.stringMatching(/\.$/),
  });
});

test('the warning for a password names the rules that it violates', () => {
  expect(describeWarning({ kind: 'doubtful-rules', rules: ['letter', 'repeated'] }).message).toBe(
    'Most accounts require a letter and at least two different characters.',
  );
});

test('the hint names the body format to set', () => {
  expect(describeEvent({ kind: 'format-needed', format: 'json' }, String)).toContain('`body-format: json` saves a request');
});

describe('a rotation warning', () => {
  test('about a time in the future names the secret', () => {
    expect(describeWarning({ kind: 'time-in-future', secretName: 'X' }).message).toContain('`X` is in the future');
  });

  const AGAIN = 'The next rotation tries to delete it again.';

  test.each([
    [problemOf('network', 'Gone.'), 'The secret `X_PENDING` may still exist, although nothing needs it. Gone.', undefined, AGAIN],
    [problemOf('network', 'Gone:', 'why'), 'The secret `X_PENDING` may still exist, although nothing needs it. Gone:', 'why', AGAIN],
    [
      { ...problemOf('github-permission', 'No.'), advice: 'Permit it.' },
      'The secret `X_PENDING` may still exist, although nothing needs it. No.',
      undefined,
      'Permit it. Then the next rotation deletes it.',
    ],
    [
      { ...problemOf('store-unavailable', 'None.'), advice: 'Install it.', isPermanent: true },
      'The secret `X_PENDING` may still exist, although nothing needs it. None.',
      undefined,
      'Install it. Then the next rotation deletes it.',
    ],
  ])('about a secret that could not be deleted gives the reason: %j', (problem, message, untrustedDetail, advice) => {
    const warning = { kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem } as const;
    const title = 'A secret could not be deleted';
    expect(describeWarning({ ...warning, isOpen: false })).toEqual({ title, message, untrustedDetail, advice });
  });

  test('about a secret that the next run may use gives the reason, and what to do', () => {
    const problem = problemOf('network', 'Gone.');
    expect(describeWarning({ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem, isOpen: true })).toMatchObject({
      message: 'The secret `X_PENDING` may still exist, although nothing needs it. Gone.',
      advice: 'Delete it by hand before the next run, which may use it.',
    });
  });

  test('about a secret in a store that keeps deleted names says how to delete it there', () => {
    const event = {
      kind: 'not-deleted',
      secretName: 'X',
      isMarked: true,
      slot: '_PENDING',
      problem: problemOf('network', 'Gone.'),
    } as const;
    expect(describeWarning({ ...event, isOpen: true }).advice).toBe('Set it to `deleted` by hand before the next run, which may use it.');
  });

  test('about a leftover names both secrets', () => {
    expect(describeWarning({ kind: 'leftover', secretName: 'X' })).toEqual({
      title: 'A pending secret is left over',
      message:
        'The secret `X_PENDING` was not deleted. `X` was written after it, probably with the same password. Give `github-token` the permission to write secrets, and the next rotation deletes it.',
    });
  });

  test('about a store that confuses names says what was repaired', () => {
    expect(describeWarning({ kind: 'restored', name: 'X' })).toEqual({
      title: 'The store deleted more than it should',
      message:
        'The program of `store` deleted `X` with another secret. The action has written it again. Check that no other secret is missing, and let the program compare whole names.',
    });
  });
});
