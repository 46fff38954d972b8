import { afterEach, expect, jest, test } from '@jest/globals';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;
const others = new Map(SIGNALS.map((signal) => [signal, process.listeners(signal)]));
afterEach(() => {
  for (const signal of SIGNALS) {
    for (const listener of process.listeners(signal).filter((each) => !others.get(signal)?.includes(each))) {
      process.off(signal, listener);
    }
  }
});

test.each([
  ['SIGINT', 7000],
  ['SIGTERM', 2000],
  ['SIGBREAK', 2000],
] as const)('%s cancels the run, which has %i ms before its report', async (signal, leftMs) => {
  jest.resetModules();
  const fresh: string = `../../src/runtime/cancellation.ts?${signal}`;
  const { deadline, REPORT_MS } = await import(fresh);
  expect([deadline.isCancelled(), deadline.remaining(), REPORT_MS]).toEqual([false, Number.POSITIVE_INFINITY, 500]);
  process.emit(signal);
  expect(deadline.isCancelled()).toBe(true);
  expect(deadline.remaining()).toBeLessThanOrEqual(leftMs);
  expect(deadline.remaining()).toBeGreaterThan(leftMs - 500);
});
