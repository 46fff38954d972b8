import { describe, expect, jest, test } from '@jest/globals';
import { createDeadline, type Deadline, reserve, waitBeforeRetry } from '../../src/runtime/deadline.ts';

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

describe('a wait', () => {
  const HOUR_MS = 3_600_000;
  const wait = (deadline: Deadline, ms: number, isCancellable: boolean, onWaiting: (leftMs: number) => void = () => undefined) =>
    waitBeforeRetry({ ms, isCancellable }, deadline, onWaiting);

  test('is reported again every ten seconds', async () => {
    let now = 0;
    const pause = async (ms: number) => {
      now += ms;
    };
    const deadline = { ...createDeadline(), now: () => now, pause };
    const reports: number[] = [];
    expect(await wait(deadline, 35_000, true, (leftMs) => reports.push(leftMs))).toBe(true);
    expect([now, reports]).toEqual([35_000, [25_000, 15_000, 5000]]);
    expect(await wait(deadline, 10_000, true, (leftMs) => reports.push(leftMs))).toBe(true);
    expect(reports).toHaveLength(3);
  });

  test('runs to its end, even in a canceled run', async () => {
    const deadline = createDeadline();
    deadline.limit(10_000);
    const start = performance.now();
    const waiting = wait(deadline, 50, false);
    deadline.cancel(9000);
    expect(await waiting).toBe(true);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
    expect(await wait(deadline, 0, true)).toBe(true);
  });

  test('ends when the run is canceled, if it is cancellable', async () => {
    const deadline = createDeadline();
    const waiting = wait(deadline, HOUR_MS, true);
    deadline.cancel(2 * HOUR_MS);
    // The next attempt stops.
    expect(await waiting).toBe(true);
    expect(await wait(deadline, HOUR_MS, true)).toBe(true);
  });

  test('before an optional attempt leaves a second for it', async () => {
    const pauses: number[] = [];
    const deadline = {
      ...createDeadline(),
      now: () => pauses.reduce((sum, ms) => sum + ms, 0),
      pause: async (ms: number) => void pauses.push(ms),
    };
    const within = (remaining: number, isCancellable: boolean) => wait({ ...deadline, remaining: () => remaining }, 500, isCancellable);
    expect([await within(1501, true), await within(1500, true), await within(1500, false), await within(500, false)]).toEqual([
      ...[true, false, true, false],
    ]);
    expect(pauses).toEqual([500, 500]);
  });

  test('that does not fit does not start, and ends when it no longer fits', async () => {
    const deadline = createDeadline();
    const waiting = wait(deadline, HOUR_MS, false);
    deadline.cancel(5000);
    expect(await waiting).toBe(false);
    expect(await wait(deadline, HOUR_MS, false)).toBe(false);
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
  ])('of %i ms (canceled: %s) leaves %i', (remainingMs, isCancelled, expected) => {
    expect(reserve(fixed(remainingMs, isCancelled), 20_000).remaining()).toBe(expected);
  });

  test('keeps no time if none is reserved', () => {
    expect(reserve(fixed(7000, true), 0).remaining()).toBe(7000);
  });
});
