import { describe, expect, jest, test } from '@jest/globals';
import { createDeadline, type Deadline } from '../../src/runtime/deadline.ts';
import { backoff, hasTimeFor, MAX_ATTEMPTS, planRetry, type Retry, retry, waitBeforeRetry } from '../../src/runtime/retry.ts';
import { scriptedDeadline } from '../http/scripted.ts';

describe('a wait', () => {
  const HOUR_MS = 3_600_000;
  const wait = (deadline: Deadline, ms: number, isCancellable: boolean, onWaiting: (leftMs: number) => void = () => undefined) =>
    waitBeforeRetry(ms, { deadline, isCancellable }, ({ leftMs }) => onWaiting(leftMs));

  test('does not report a short wait, although the clock goes on between two looks at it', async () => {
    const { deadline } = scriptedDeadline();
    let looks = 0;
    const moving: Deadline = { ...deadline, now: () => deadline.now() + ++looks / 1000 };
    const reported: number[] = [];
    expect(await wait(moving, 2000, false, (leftMs) => reported.push(leftMs))).toBe(true);
    expect(reported).toEqual([]);
  });

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
    const onEvent = jest.fn();
    expect(await waitBeforeRetry(10_999, { deadline, isCancellable: true }, onEvent)).toBe(true);
    expect(onEvent).not.toHaveBeenCalled();
    expect(await waitBeforeRetry(11_000, { deadline, isCancellable: true }, onEvent)).toBe(true);
    expect(onEvent.mock.calls).toEqual([[{ kind: 'waiting', leftMs: 1000 }]]);
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
    deadline.limit(5000);
    expect(await waiting).toBe(false);
    expect(await wait(deadline, HOUR_MS, false)).toBe(false);
    expect(deadline.remaining()).toBeGreaterThan(0);
  });

  test('is at most a second in a canceled run', async () => {
    const { deadline, waits, cancel } = scriptedDeadline(7000);
    cancel();
    expect(await wait(deadline, 8000, false)).toBe(true);
    expect(await wait(deadline, 300, false)).toBe(true);
    expect(waits).toEqual([1000, 300]);
  });

  test('is at most a second more when the run is canceled meanwhile', async () => {
    const { deadline, waits, cancel } = scriptedDeadline(100_000);
    const pause = async (ms: number) => {
      // The first pause ends early.
      await deadline.pause(waits.length === 0 ? 200 : ms);
      cancel();
    };
    expect(await wait({ ...deadline, pause }, 8000, false)).toBe(true);
    expect(waits).toEqual([200, 1000]);
  });

  test('of a canceled run needs no more time than it takes', () => {
    const { deadline, cancel } = scriptedDeadline(2500);
    expect(hasTimeFor(8000, { deadline, isCancellable: true })).toBe(false);
    cancel();
    expect(hasTimeFor(8000, { deadline, isCancellable: true })).toBe(true);
  });
});

describe('the waits between attempts', () => {
  test('double, and add up to at least 15 s', () => {
    const waits = [1, 2, 3, 4].map((attempt) => backoff(attempt, () => 0));
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(MAX_ATTEMPTS).toBe(waits.length + 1);
  });

  test('have up to 20 % of jitter on top', () => {
    expect([0, 0.5, 1].map((random) => backoff(2, () => random))).toEqual([2000, 2200, 2400]);
  });
});

describe('attempts', () => {
  async function attempt(
    results: readonly number[],
    { remainingMs = 100_000, isCancellable = true, cancelAt = 0, maxAttempts = 5, waitMs = 0 } = {},
  ) {
    const { deadline, waits, cancel } = scriptedDeadline(remainingMs);
    const retries: Retry[] = [];
    let count = 0;
    const result = await retry({
      maxAttempts,
      phase: { deadline, isCancellable },
      async send() {
        count++;
        if (count === cancelAt) {
          cancel();
        }
        return results[count - 1] ?? 500;
      },
      retryDelay: (status, number) => (status >= 500 ? waitMs || backoff(number, () => 0) : undefined),
      onRetry: (_, event) => retries.push(event),
      onEvent: () => undefined,
    });
    return { result, count, waits, retries };
  }

  test('end with a final result', async () => {
    expect(await attempt([500, 200])).toEqual({
      result: 200,
      count: 2,
      waits: [1000],
      retries: [{ hasTime: true, waitMs: 1000, attempt: 2, maxAttempts: 5 }],
    });
  });

  test('end with their number', async () => {
    expect(await attempt([])).toMatchObject({ result: 500, count: 5, waits: [1000, 2000, 4000, 8000] });
  });

  test('are planned up to their number', () => {
    const phase = { deadline: scriptedDeadline().deadline, isCancellable: true };
    expect(planRetry(1000, MAX_ATTEMPTS - 1, phase)).toMatchObject({ attempt: MAX_ATTEMPTS, maxAttempts: MAX_ATTEMPTS });
    expect(planRetry(1000, MAX_ATTEMPTS, phase)).toBeUndefined();
    expect(planRetry(1000, 2, phase, 2)).toBeUndefined();
  });

  test('end with the time, and report the retry that it prevents', async () => {
    expect(await attempt([], { remainingMs: 4000 })).toMatchObject({
      count: 2,
      waits: [1000],
      retries: [
        { attempt: 2, hasTime: true },
        { attempt: 3, hasTime: false },
      ],
    });
  });

  test('that the time after a signal ends report no retry', async () => {
    const ended = await attempt([], { remainingMs: 900, cancelAt: 1, isCancellable: false });
    expect(ended).toMatchObject({ count: 1, waits: [], retries: [] });
  });

  test.each([
    ['an hour', 3_600_000, []],
    ['less than an hour', 3_599_999, [{ attempt: 2, hasTime: false }]],
  ])('that would have to wait for %s report a retry only if a time limit can allow it', async (_, waitMs, retries) => {
    expect(await attempt([], { waitMs })).toMatchObject({ count: 1, waits: [], retries });
  });

  test('that stop when they are canceled report no retry and do not wait', async () => {
    // The attempt after it stops by itself.
    expect(await attempt([500, 0], { cancelAt: 1 })).toMatchObject({ result: 0, count: 2, waits: [], retries: [] });
  });

  test('that continue in a canceled run report the shorter wait', async () => {
    const { waits, retries } = await attempt([500, 500, 200], { cancelAt: 2, isCancellable: false });
    expect(waits).toEqual([1000, 1000]);
    expect(retries.map(({ waitMs }) => waitMs)).toEqual([1000, 1000]);
  });
});
