import { describe, expect, test } from '@jest/globals';
import { allOf, andThen, failure, type Result, success } from '../../src/errors/result.ts';

test('a result is a value or a problem', () => {
  expect([success('x'), failure('y')]).toEqual([
    { ok: true, value: 'x' },
    { ok: false, problem: 'y' },
  ]);
});

describe('a step', () => {
  const double = (value: number): Result<number, string> => success(2 * value);

  test('continues with the value of the one before', async () => {
    expect(await andThen(success(2), double)).toEqual({ ok: true, value: 4 });
    expect(await andThen(Promise.resolve(success(2)), () => Promise.resolve(failure('too large')))).toEqual({
      ok: false,
      problem: 'too large',
    });
  });

  test('is not made after a problem', async () => {
    const steps: number[] = [];
    const step = (value: number) => success(steps.push(value));
    expect(await andThen(failure('no number'), step)).toEqual({ ok: false, problem: 'no number' });
    expect(steps).toEqual([]);
  });
});

describe('all results', () => {
  test('have their values in order', () => {
    expect(allOf([success('x'), success('y')])).toEqual({ ok: true, value: ['x', 'y'] });
  });

  test('have the first problem', () => {
    expect(allOf([success('x'), failure('first'), failure('second')])).toEqual({ ok: false, problem: 'first' });
  });
});
