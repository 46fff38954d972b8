import { expect, test } from '@jest/globals';
import { failure, success } from '../../src/errors/result.ts';

test('a result is a value or a problem', () => {
  expect([success('x'), failure('y')]).toEqual([
    { ok: true, value: 'x' },
    { ok: false, problem: 'y' },
  ]);
});
