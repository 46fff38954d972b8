import { expect, test } from '@jest/globals';
import { crashProblem, ownProblem } from '../../src/problems/problem.ts';
import { crashWarning, formatHint, hostNotice, policyNotice, ruleWarning } from '../../src/report/notices.ts';

test.each([
  [['a.example'], 'a.example is not under zoom.us or zoomgov.com.'],
  [['a.example', 'b.example'], 'a.example and b.example are not under zoom.us or zoomgov.com.'],
])('the notice for %j names each host', (hosts, text) => {
  expect(hostNotice(hosts).message).toContain(text);
});

test('the notice for a policy that is not known gives the reason', () => {
  expect(policyNotice(undefined).message).toBe("The run continues without it. Zoom's response contains no password policy.");
  const problem = { ...ownProblem('unexpected-response', 'Zoom responded:', 'no'), advice: 'Do this.' };
  expect(policyNotice(problem)).toMatchObject({
    message: 'The run continues without it. Do this. Zoom responded:',
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
  expect(ruleWarning(['letter', 'repeated']).message).toBe('Most accounts require a letter and at least two different characters.');
});

test('the hint names the body format to set', () => {
  expect(formatHint('json')).toContain('`body-format: json` saves a request');
});
