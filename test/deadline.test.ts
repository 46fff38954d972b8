import { describe, expect, jest, test } from '@jest/globals';
import { createDeadline, keepBack, sleep } from '../src/deadline.ts';

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

test('tells who asks of less time, and of a cancelled run', () => {
  const deadline = createDeadline();
  const told = jest.fn();
  const ignore = deadline.onChange(told);
  expect(deadline.isCancelled()).toBe(false);
  deadline.cancel(500);
  expect(deadline.isCancelled()).toBe(true);
  deadline.limit(400);
  ignore();
  deadline.limit(300);
  expect(told).toHaveBeenCalledTimes(2);
  expect(deadline.remaining()).toBeLessThanOrEqual(500);
});

describe('a wait', () => {
  const HOUR_MS = 3_600_000;

  test('goes to its end, also of a run that was cancelled', async () => {
    const deadline = createDeadline();
    deadline.limit(10_000);
    const start = performance.now();
    const waiting = sleep(deadline, 50, false);
    deadline.cancel(9000);
    expect(await waiting).toBe(true);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    expect(await sleep(deadline, 0, true)).toBe(true);
  });

  test('ends when the run is cancelled, where it is cancellable', async () => {
    const deadline = createDeadline();
    const waiting = sleep(deadline, HOUR_MS, true);
    deadline.cancel(2 * HOUR_MS);
    expect(await waiting).toBe(false);
    expect(await sleep(deadline, HOUR_MS, true)).toBe(false);
  });

  test('before an attempt that need not be made leaves a second for it', async () => {
    const pauses: number[] = [];
    const deadline = {
      ...createDeadline(),
      now: () => pauses.reduce((sum, ms) => sum + ms, 0),
      pause: async (ms: number) => void pauses.push(ms),
    };
    const within = (remaining: number, isCancellable: boolean) => sleep({ ...deadline, remaining: () => remaining }, 500, isCancellable);
    expect([await within(1501, true), await within(1500, true), await within(1500, false), await within(500, false)]).toEqual([
      ...[true, false, true, false],
    ]);
    expect(pauses).toEqual([500, 500]);
  });

  test('that does not fit is not begun, and ends when it does not fit any more', async () => {
    const deadline = createDeadline();
    const waiting = sleep(deadline, HOUR_MS, false);
    deadline.cancel(5000);
    expect(await waiting).toBe(false);
    expect(await sleep(deadline, HOUR_MS, false)).toBe(false);
    expect(deadline.remaining()).toBeGreaterThan(0);
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
