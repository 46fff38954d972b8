import { describe, expect, jest, test } from '@jest/globals';
import { createDeadline, keepBack, unhurried } from '../src/deadline.ts';

test('has no end until it is limited, and never a later one', () => {
  const deadline = createDeadline();
  expect(deadline.remaining()).toBe(Number.POSITIVE_INFINITY);
  deadline.limit(1000);
  deadline.limit(5000);
  expect(deadline.remaining()).toBeLessThanOrEqual(1000);
  expect(deadline.remaining()).toBeGreaterThan(0);
  deadline.limit(-1);
  expect(deadline.remaining()).toBe(0);
});

test('tells the time since the epoch', () => {
  expect(Math.abs(createDeadline().now() - Date.now())).toBeLessThan(60_000);
});

test('sleeps, and wakes up when the run is cancelled', async () => {
  const deadline = createDeadline();
  await deadline.sleep(1);
  const told = jest.fn();
  const ignore = deadline.onChange(told);
  expect(deadline.isCancelled()).toBe(false);
  const nap = deadline.sleep(3_600_000);
  deadline.cancel(500);
  await nap;
  expect(deadline.isCancelled()).toBe(true);
  deadline.limit(400);
  ignore();
  deadline.limit(300);
  expect(told).toHaveBeenCalledTimes(2);
  expect(deadline.remaining()).toBeLessThanOrEqual(500);
});

describe('a deadline that cancelling does not hurry', () => {
  test('waits to the end of a wait', async () => {
    const deadline = createDeadline();
    deadline.cancel(10_000);
    const start = performance.now();
    await deadline.sleep(5000);
    await unhurried(deadline).sleep(50);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
  });

  test('waits no longer than there is time, also where that becomes less', async () => {
    const deadline = createDeadline();
    const waiting = deadline.wait(600_000);
    deadline.cancel(10);
    await waiting;
    await unhurried(deadline).sleep(600_000);
    expect(deadline.remaining()).toBe(0);
  });
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
  ])('of %i ms (cancelled: %s) leaves %i', (remainingMs, isCancelled, expected) => {
    expect(keepBack(fixed(remainingMs, isCancelled), 20_000).remaining()).toBe(expected);
  });

  test('keeps nothing where nothing is to be kept', () => {
    expect(keepBack(fixed(7000, true), 0).remaining()).toBe(7000);
  });
});
