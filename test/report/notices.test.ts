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
  [['a.example'], 'a.example is not under zoom.us or zoomgov.com.'],
  [['a.example', 'b.example'], 'a.example and b.example are not under zoom.us or zoomgov.com.'],
])('the notice for %j names each host', (hosts, text) => {
  expect(hostNotice(hosts).message).toContain(text);
});

test('the notice for a policy that is not known gives the reason', () => {
  expect(policyNotice(undefined).message).toBe("The run continues without it. Zoom's response contains no password policy.");
  const problem = { ...problemOf('unexpected-response', 'Zoom responded:', 'no'), advice: 'Do this.' };
  expect(policyNotice(problem)).toMatchObject({
    message: 'The run continues without it. Do this. Zoom responded:',
    untrustedDetail: 'no',
  });
});

test.each([
  ['A host that is not a Zoom host gets the password', hostNotice(['a.example'])],
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
    message: expect.stringMatching(/ The action crashed:$/),
    untrustedDetail: 'TypeError: x',
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

  test.each([
    [problemOf('network', 'Gone.'), 'The secret `X_PENDING` may still exist, although nothing needs it. Gone.', undefined],
    [problemOf('network', 'Gone:', 'why'), 'The secret `X_PENDING` may still exist, although nothing needs it. Gone:', 'why'],
    [
      { ...problemOf('github-permission', 'No.'), advice: 'Permit it.' },
      'The secret `X_PENDING` may still exist, although nothing needs it. Permit it. Then the next run deletes it. No.',
      undefined,
    ],
    [
      { ...problemOf('store-unavailable', 'None.'), advice: 'Install it.', isPermanent: true },
      'The secret `X_PENDING` may still exist, although nothing needs it. Install it. Then the next run deletes it. None.',
      undefined,
    ],
  ])('about a secret that could not be deleted gives the reason: %j', (problem, message, untrustedDetail) => {
    const warning = { kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem } as const;
    const title = 'A secret could not be deleted';
    expect(describeWarning({ ...warning, isOpen: false })).toEqual({ title, message, untrustedDetail });
  });

  test('about a secret that the next run may use gives the reason, and what to do', () => {
    const problem = problemOf('network', 'Gone.');
    expect(describeWarning({ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem, isOpen: true }).message).toBe(
      'The secret `X_PENDING` may still exist, although nothing needs it. The next run may use it: delete it by hand. Gone.',
    );
  });

  test('about a leftover names both secrets', () => {
    expect(describeWarning({ kind: 'leftover', secretName: 'X' })).toEqual({
      title: 'A secret could not be deleted',
      message:
        'The secret `X_PENDING` exists, although nothing needs it: its password is stored as `X`. Delete it, and let `github-token` delete secrets.',
    });
  });
});
