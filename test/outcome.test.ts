import { expect, test } from '@jest/globals';
import { exitCode } from '../src/outcome.ts';
import { problemOf } from './support/problem.ts';

const problem = problemOf('network', 'x');

test('the exit code follows from the outcome', () => {
  expect(exitCode({ status: 'updated' })).toBe(0);
  expect(exitCode({ status: 'unchanged', problem, accepted: true })).toBe(0);
  expect(exitCode({ status: 'unchanged', problem, accepted: false })).toBe(1);
  expect(exitCode({ status: 'unknown', problem })).toBe(1);
});
