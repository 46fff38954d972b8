import { expect, test } from '@jest/globals';
import type { Rule } from '../../src/password/rules.ts';
import { describeRules, lostPasswordProblem, noFittingPasswordProblem, policyRejection } from '../../src/password/violations.ts';

test.each<[Rule, string]>([
  ['length', 'at least 12 characters'],
  ['letter', 'a letter'],
  ['digit', 'a digit'],
  ['special', 'a special character'],
  ['case', 'upper and lower case letters'],
  ['repeated', 'at least two different characters'],
  ['run', 'no sequence of 6 or more characters such as abcd, 1234, qwer or aaaa'],
])('the rule %s is described', (rule, description) => {
  expect(describeRules([rule], { minimumLength: 12, consecutiveLength: 6 })).toBe(description);
});

test('several rules are a list', () => {
  expect(describeRules(['letter', 'digit', 'case'], {})).toBe('a letter, a digit, and upper and lower case letters');
});

test.each([undefined, 0])('without a rule of the account (%s), four consecutive characters are too many', (consecutiveLength) => {
  expect(describeRules(['run'], { consecutiveLength })).toMatch(/^no sequence of 4 or more characters/);
});

test.each<[Rule, string]>([
  ['length', '1124'],
  ['letter', '1125'],
  ['digit', '1126'],
  ['special', '1127'],
  ['case', '1128'],
  ['repeated', '1130'],
  ['run', '1131'],
])('a rejection has the code of Zoom for its first rule: %s', (rule, code) => {
  const summary = expect.stringMatching(/^Not sent to Zoom: the account requires .+ and a letter\.$/);
  expect(policyRejection([rule, 'letter'], { minimumLength: 12 })).toMatchObject({ code, class: 'policy', summary });
});

test.each([
  [noFittingPasswordProblem(24), /^Set `password-length`/],
  [lostPasswordProblem(), /^Run the action on a runner/],
])('a password that cannot be generated has advice: %j', (problem, advice) => {
  expect(problem).toMatchObject({ code: 'invalid-input', advice: expect.stringMatching(advice) });
});
