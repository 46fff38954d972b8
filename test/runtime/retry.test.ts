import { describe, expect, test } from '@jest/globals';
import { createDeadline, type Deadline } from '../../src/runtime/deadline.ts';
import { waitBeforeRetry } from '../../src/runtime/retry.ts';

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
