import { expect, test } from '@jest/globals';
import { crashProblem, exitCode, OWN_PROBLEMS, ownProblem } from '../src/outcome.ts';

const problem = ownProblem('network', 'x');

test('the exit code follows from the status', () => {
  expect(exitCode({ status: 'updated' })).toBe(0);
  expect(exitCode({ status: 'unchanged', problem, accepted: true })).toBe(0);
  expect(exitCode({ status: 'unchanged', problem, accepted: false })).toBe(1);
  expect(exitCode({ status: 'unknown', problem })).toBe(1);
});

test.each(Object.entries(OWN_PROBLEMS))('the title of %s carries its code, and there is advice', (code, { title, advice }) => {
  expect(title.startsWith(`${code}: `)).toBe(true);
  expect(advice).toMatch(/\.$/);
});

test('a crash is told with what is known of it', () => {
  expect(crashProblem(new RangeError('out of it')).quote).toBe('RangeError: out of it');
  expect(crashProblem('a text').quote).toBe('something that is not an Error');
});
