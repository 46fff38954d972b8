import { expect, test } from '@jest/globals';
import { adviceOf, createProblem, type Rejection, titleOf } from '../../src/errors/problem.ts';
import type { Outcome, PasswordLocation } from '../../src/outcome.ts';
import { adviceFor } from '../../src/report/advice.ts';
import { ZOOM_ERRORS } from '../../src/zoom/errors.ts';
import { problemOf } from '../support/problem.ts';

const location: PasswordLocation = { secretName: 'X', kind: 'any' };
const lost = problemOf('network', 'Gone.');
const crash = problemOf('internal', 'The action crashed:');

const tooWeak: Rejection = { ...lost, class: 'policy' };
const reused: Rejection = { ...lost, class: 'reused' };
const late = problemOf('timeout', 'Late.');
const foreign = problemOf('unexpected-response', 'Not from Zoom.');
const TOKEN = 'Pass a complete token that has not expired, from the cloud of `api-url`.';
const SAME = 'start a new run with the same password and `allow-unchanged: true`: Zoom then sets it, or reports that it is set.';

test.each<[string, Outcome, boolean, boolean, string]>([
  [
    'without a store, pass the same password again',
    { status: 'unknown', problem: lost },
    false,
    false,
    `${adviceOf(lost)} Then start a new run with the same password and \`allow-unchanged: true\`: Zoom then sets it, or reports that it is set.`,
  ],
  [
    'without a store, pass the generated password',
    { status: 'unknown', problem: lost },
    false,
    true,
    `${adviceOf(lost)} Then if a later step saved the output \`password\`, start a new run with it as \`password\`, without \`generate-password\` and with \`allow-unchanged: true\`. Otherwise start a new run as it is, which sets another password.`,
  ],
  [
    'allow-unchanged is not repeated for a generated password',
    { status: 'unknown', problem: crash },
    true,
    true,
    'If a later step saved the output `password`, start a new run with it as `password`, without `generate-password`. Otherwise start a new run as it is, which sets another password.',
  ],
  [
    'allow-unchanged is not repeated, and advice about the request does not follow',
    { status: 'unknown', problem: crash },
    true,
    false,
    'Start a new run with the same password: Zoom then sets it, or reports that it is set.',
  ],
  [
    'with a store, start a new run',
    { status: 'unknown', problem: crash, location },
    false,
    true,
    `${adviceOf(crash)} A new run (not a re-run) finds out whether the password changed.`,
  ],
  [
    'with a store, a generated password that Zoom rejects is sent again',
    { status: 'unknown', problem: tooWeak, location },
    false,
    true,
    'Start a new run. It sends the pending password again, and sets another one if Zoom rejects it.',
  ],
  [
    'with a store, a password that was given up is not sent again',
    { status: 'unknown', problem: tooWeak, location: { secretName: 'X', kind: 'previous-or', slots: ['_PREVIOUS'], hasRecovered: false } },
    false,
    true,
    'Start a new run, which generates another password. If that fails too, change `password-length`.',
  ],
  [
    'a password that is not stored is stored by the next run',
    { status: 'updated-not-stored', problem: lost, location },
    false,
    true,
    `${adviceOf(lost)} A new run (not a re-run) then stores the password.`,
  ],
  [
    'a passed password that no secret holds is stored by the next run',
    { status: 'updated-not-stored', problem: lost },
    false,
    false,
    `${adviceOf(lost)} A new run (not a re-run) then stores the password.`,
  ],
  [
    'a generated password that no secret holds is replaced by the next run',
    { status: 'updated-not-stored', problem: lost },
    false,
    true,
    `${adviceOf(lost)} A new run (not a re-run) then sets another password.`,
  ],
  [
    'an unchanged password has the advice of its problem',
    { status: 'unchanged', problem: lost, accepted: false },
    false,
    false,
    adviceOf(lost),
  ],
  [
    'a generated password that Zoom rejects is replaced by the next run',
    { status: 'unchanged', problem: tooWeak, accepted: false },
    false,
    true,
    'Start a new run, which generates another password. If that fails too, change `password-length`.',
  ],
  [
    'a generated password that Zoom rejects as reused is replaced by the next run',
    { status: 'unchanged', problem: reused, accepted: false },
    false,
    true,
    'Start a new run, which generates another password. If that fails too, change `password-length`.',
  ],
  ...(['rate', 'limit', 'token', 'scope', 'permission', 'account', 'user', 'request'] as const).map(
    (kind): [string, Outcome, boolean, boolean, string] => [
      `a cause that lasts comes first: ${kind}`,
      { status: 'unknown', problem: { ...lost, class: kind, advice: 'Mend it.' } },
      false,
      false,
      `${kind === 'token' ? TOKEN : 'Mend it.'} In the new run, pass the same password and \`allow-unchanged: true\`: Zoom then sets it, or reports that it is set.`,
    ],
  ),
  [
    'a password that Zoom rejects as reused is not sent again',
    { status: 'unknown', problem: { ...reused, advice: 'Pass another password.' } },
    false,
    false,
    'Pass another password.',
  ],
  [
    'a rate limit of an unknown server names its time',
    { status: 'unknown', problem: { ...lost, retryAt: Date.UTC(2026, 11, 24, 12) } },
    false,
    false,
    'Start a new run after 2026-12-24T12:00:00.000Z. In the new run, pass the same password and `allow-unchanged: true`: Zoom then sets it, or reports that it is set.',
  ],
  ['advice about the connection follows', { status: 'unknown', problem: late }, false, false, `${adviceOf(late)} Then ${SAME}`],
  [
    'advice about what stands between the runner and Zoom follows',
    { status: 'unknown', problem: foreign },
    false,
    false,
    `${adviceOf(foreign)} Then ${SAME}`,
  ],
  ['an accepted rejection needs no advice', { status: 'unchanged', problem: lost, accepted: true }, true, false, ''],
])('%s', (_, outcome, allowUnchanged, isGenerated, advice) => {
  const request = { allowUnchanged, isGenerated, isTokenRequested: false };
  expect('problem' in outcome && adviceFor(outcome, outcome.problem, request)).toBe(advice);
});

test.each(ZOOM_ERRORS.map((entry) => ({ ...entry, name: titleOf(entry) })))('after "$name", advice asks for a new run once', (entry) => {
  const problem = { ...createProblem(entry, 'Zoom responded:'), class: entry.class };
  for (const isTokenRequested of [false, true]) {
    const advice = adviceFor({ status: 'unknown', problem }, problem, { allowUnchanged: false, isGenerated: false, isTokenRequested });
    expect(advice.match(/start a new run/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  }
});

test('a password that violates the policy is not sent again, and a generated one is not lost', () => {
  const request = { allowUnchanged: true, isGenerated: false, isTokenRequested: false };
  const weak = { ...tooWeak, advice: 'Pass another password.' };
  expect(adviceFor({ status: 'unknown', problem: weak }, weak, request)).toBe('Pass another password.');
  const limited: Rejection = { ...lost, class: 'limit', advice: 'Wait.' };
  expect(adviceFor({ status: 'unknown', problem: limited }, limited, { ...request, isGenerated: true })).toBe(
    'Wait. If a later step saved the output `password`, pass it in the new run as `password`, without `generate-password`.',
  );
});

test.each([
  [false, 'Pass a complete token that has not expired, from the cloud of `api-url`.'],
  [true, 'Start a new run, which requests a new token. If that fails too, check that `api-url` and `oauth-url` belong to one cloud.'],
])('the advice for an access token that Zoom rejects depends on where it comes from: %s', (isTokenRequested, advice) => {
  const problem: Rejection = { ...lost, class: 'token' };
  const request = { allowUnchanged: false, isGenerated: false, isTokenRequested };
  expect(adviceFor({ status: 'unchanged', problem, accepted: false }, problem, request)).toBe(advice);
});
