import { expect, jest, test } from '@jest/globals';
import { createDeadline } from '../src/deadline.ts';

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
