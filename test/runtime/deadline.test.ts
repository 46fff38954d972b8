import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { attemptLimit, createDeadline, reserve, watch } from '../../src/runtime/deadline.ts';

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

test('a pause that ends early leaves no timer', async () => {
  jest.useFakeTimers();
  try {
    const deadline = createDeadline();
    const pause = deadline.pause(1000);
    expect(jest.getTimerCount()).toBe(1);
    deadline.limit(5000);
    await pause;
    expect(jest.getTimerCount()).toBe(0);
  } finally {
    jest.useRealTimers();
  }
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
  [2000, 1000],
  // The rest would be too short for another one.
  [1999, 1999],
  [0, 0],
])('an attempt with %i ms left may take %i ms', (remainingMs, expected) => {
  expect(attemptLimit({ ...createDeadline(), remaining: () => remainingMs })).toBe(expected);
});

describe('a watch', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** Watches an attempt of a run that has this much time. */
  function start({ limitMs = 10_000, isCancellable = true } = {}) {
    let now = 0;
    const real = createDeadline();
    let endAt = limitMs;
    const deadline = { ...real, now: () => now, remaining: () => Math.max(0, endAt - now) };
    const end = jest.fn();
    const ignore = watch({ deadline, isCancellable }, end);
    return {
      end,
      ignore,
      deadline,
      /** Lets time pass. */
      pass(ms: number) {
        now += ms;
        jest.advanceTimersByTime(ms);
      },
      /** Leaves the run this much time. */
      limit(ms: number) {
        endAt = now + ms;
        real.limit(ms);
      },
    };
  }

  test('ends when half of the time is over', () => {
    const { end, pass } = start();
    pass(4999);
    expect(end).not.toHaveBeenCalled();
    pass(1);
    expect(end.mock.calls).toEqual([['timeout']]);
  });

  test('ends after 30 s at the latest', () => {
    const { end, pass } = start({ limitMs: 100_000 });
    pass(29_999);
    expect(end).not.toHaveBeenCalled();
    pass(1);
    expect(end.mock.calls).toEqual([['timeout']]);
  });

  test('may take half of what a change leaves, and keeps its own limit if that is shorter', () => {
    const shorter = start();
    shorter.pass(1000);
    shorter.limit(3000);
    shorter.pass(1499);
    expect(shorter.end).not.toHaveBeenCalled();
    shorter.pass(1);
    expect(shorter.end.mock.calls).toEqual([['timeout']]);
    const same = start();
    same.pass(3000);
    same.limit(7000);
    same.pass(1999);
    expect(same.end).not.toHaveBeenCalled();
    same.pass(1);
    expect(same.end.mock.calls).toEqual([['timeout']]);
  });

  test.each([
    [true, [['cancelled']]],
    [false, []],
  ])('ends at once in a cancelled run if that ends the attempt: %j', (isCancellable, calls) => {
    const { end, deadline, pass } = start({ isCancellable });
    pass(10);
    deadline.cancel(10_000);
    expect(end.mock.calls).toEqual(calls);
    expect(jest.getTimerCount()).toBe(isCancellable ? 0 : 1);
  });

  test('has one timer, however often the time changes, and none when it is over', () => {
    const { end, ignore, deadline, limit } = start();
    limit(9000);
    limit(8000);
    expect(jest.getTimerCount()).toBe(1);
    ignore();
    expect(jest.getTimerCount()).toBe(0);
    deadline.cancel(0);
    expect([jest.getTimerCount(), end.mock.calls]).toEqual([0, []]);
  });
});
