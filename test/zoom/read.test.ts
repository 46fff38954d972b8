import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/types.ts';
import { attemptLimit } from '../../src/runtime/deadline.ts';
import { requestWithRetry } from '../../src/zoom/read.ts';
import { scriptedContext } from '../http/context.ts';
import { answered, silent } from '../http/scripted.ts';

const REQUEST = { method: 'GET', path: '/x', headers: {} } as const;
const DONE = answered(200, '{}');

describe('a request that changes nothing', () => {
  test.each<[string, Exchange[], Exchange, number[]]>([
    ['ends with a clear response', [DONE], DONE, []],
    ['ends with a rejection', [answered(401)], answered(401), []],
    ['is retried after no response', [silent(true), silent(false), DONE], DONE, [1000, 2000]],
    ['is retried after a 5xx', [answered(503), DONE], DONE, [1000]],
    ['is retried after a 429', [answered(429), DONE], DONE, [1000]],
    ['is retried when Retry-After says so', [answered(429, '', { 'retry-after': '9' }), DONE], DONE, [9000]],
    ['is sent five times at most', [answered(500)], answered(500), [1000, 2000, 4000, 8000]],
    [
      'is not retried after the time limit',
      [answered(429, '', { 'retry-after': '120' }), DONE],
      answered(429, '', { 'retry-after': '120' }),
      [],
    ],
  ])('%s', async (_, script, expected, expectedWaits) => {
    const { context, requests, waits } = scriptedContext(script);
    expect(await requestWithRetry('Test', REQUEST, context)).toEqual(expected);
    expect(waits).toEqual(expectedWaits);
    expect(requests).toHaveLength(waits.length + 1);
    expect(requests[0]).toMatchObject({ ...REQUEST, phase: { isCancellable: true } });
    expect(requests[0] && attemptLimit(requests[0].phase.deadline)).toBe(30_000);
  });

  test('ends when the run is canceled', async () => {
    const { context, requests } = scriptedContext([silent(true), silent(false, 'cancelled')]);
    expect(await requestWithRetry('Test', REQUEST, context)).toEqual(silent(false, 'cancelled'));
    expect(requests).toHaveLength(2);
  });

  test('does not wait after the run is canceled', async () => {
    const { context, waits, cancel } = scriptedContext([answered(429), silent(false, 'cancelled')]);
    cancel();
    expect(await requestWithRetry('Test', REQUEST, context)).toEqual(silent(false, 'cancelled'));
    expect(waits).toEqual([]);
  });

  test('is logged for each retry', async () => {
    const { context } = scriptedContext([silent(true), silent(false), DONE]);
    await requestWithRetry('Test', REQUEST, context);
    expect(context.lines).toEqual([
      'Test failed: no response (as ordered). Trying again in 1.0 s (attempt 2 of 5).',
      'Test failed: no response (as ordered). Trying again in 2.0 s (attempt 3 of 5).',
    ]);
  });
});
