import { describe, expect, jest, test } from '@jest/globals';
import { attemptLimit, createDeadline, reserve } from '../../src/runtime/deadline.ts';

test('a deadline has no end until it is limited, and never moves to a later one', () => {
  const deadline = createDeadline();
  expect(deadline.remaining()).toBe(Number.POSITIVE_INFINITY);
  deadline.limit(1000);
  deadline.limit(5000);
  expect(deadline.remaining()).toBeLessThanOrEqual(1000);
  expect(deadline.remaining()).toBeGreaterThan(0);
  deadline.limit(-1);
  expect(deadline.remaining()).toBe(0);
});

test('a deadline reports the time since the epoch', () => {
  expect(Math.abs(createDeadline().now() - Date.now())).toBeLessThan(60_000);
});

test('a deadline notifies listeners of less time and of a canceled run', () => {
  const deadline = createDeadline();
  const listener = jest.fn();
  const ignore = deadline.onChange(listener);
  expect(deadline.isCancelled()).toBe(false);
  deadline.cancel(500);
  expect(deadline.isCancelled()).toBe(true);
  deadline.limit(400);
  ignore();
  deadline.limit(300);
  expect(listener).toHaveBeenCalledTimes(2);
  expect(deadline.remaining()).toBeLessThanOrEqual(500);
});

describe('a deadline that keeps time back', () => {
  const fixed = (remainingMs: number, isCancelled: boolean) => ({
    ...createDeadline(),
    remaining: () => remainingMs,
    isCancelled: () => isCancelled,
  });

  test.each([
    [30_000, false, 10_000],
    [20_000, false, 0],
    [5000, false, 0],
    [7000, true, 5500],
    [1000, true, 0],
  ])('of %i ms (canceled: %s) leaves %i', (remainingMs, isCancelled, expected) => {
    expect(reserve(fixed(remainingMs, isCancelled), 20_000).remaining()).toBe(expected);
  });

  test('keeps no time if none is reserved', () => {
    expect(reserve(fixed(7000, true), 0).remaining()).toBe(7000);
  });
});

test.each([
  [Number.POSITIVE_INFINITY, 30_000],
  [120_000, 30_000],
  [60_000, 30_000],
  [10_000, 5000],
  [0, 0],
])('an attempt with %i ms left may take %i ms', (remainingMs, expected) => {
  expect(attemptLimit({ ...createDeadline(), remaining: () => remainingMs })).toBe(expected);
});
