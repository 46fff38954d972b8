import { expect, test } from '@jest/globals';
import { adviceOf, type Rejection } from '../../src/errors/problem.ts';
import type { Outcome, PasswordLocation } from '../../src/outcome.ts';
import { adviceFor } from '../../src/report/advice.ts';
import { problemOf } from '../support/problem.ts';

const location: PasswordLocation = { secretName: 'X', kind: 'any' };
const lost = problemOf('network', 'Gone.');
const crash = problemOf('internal', 'The action crashed:');

const tooWeak: Rejection = { ...lost, class: 'policy' };
const reused: Rejection = { ...lost, class: 'reused' };
const late = problemOf('timeout', 'Late.');
const foreign = problemOf('unexpected-response', 'Not from Zoom.');
const SAME = 'Start a new run with the same password and `allow-unchanged: true`: Zoom then sets it, or reports that it is set.';

test.each<[string, Outcome, boolean, boolean, string]>([
  [
    'without a store, pass the same password again',
    { status: 'unknown', problem: lost },
    false,
    false,
    `Start a new run with the same password and \`allow-unchanged: true\`: Zoom then sets it, or reports that it is set. ${adviceOf(lost)}`,
  ],
  [
    'without a store, pass the generated password',
    { status: 'unknown', problem: lost },
    false,
    true,
    `Start a new run with \`password\` set to the output \`password\`, if a later step saved it, without \`generate-password\`, and with \`allow-unchanged: true\`. Otherwise start a new run as it is, which sets another password. ${adviceOf(lost)}`,
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
    `Start a new run: it finds out whether the password changed. ${adviceOf(crash)}`,
  ],
  [
    'a password that is not stored is stored by the next run',
    { status: 'updated-not-stored', problem: lost, location },
    false,
    true,
    `${adviceOf(lost)} Then start a new run, which stores the password.`,
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
  ['advice about the connection follows', { status: 'unknown', problem: late }, false, false, `${SAME} ${adviceOf(late)}`],
  [
    'advice about what stands between the runner and Zoom follows',
    { status: 'unknown', problem: foreign },
    false,
    false,
    `${SAME} ${adviceOf(foreign)}`,
  ],
  ['an accepted rejection needs no advice', { status: 'unchanged', problem: lost, accepted: true }, true, false, ''],
])('%s', (_, outcome, allowUnchanged, isGenerated, advice) => {
  expect('problem' in outcome && adviceFor(outcome, outcome.problem, { allowUnchanged, isGenerated })).toBe(advice);
});
