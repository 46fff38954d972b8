import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/transport.ts';
import { ask } from '../../src/zoom/ask.ts';
import { scriptedCalls } from '../http/calls.ts';
import { answered, silent } from '../http/scripted.ts';

const REQUEST = { method: 'GET', path: '/x', headers: {} } as const;
const DONE = answered(200, '{}');

describe('a request that changes nothing', () => {
  test.each<[string, Exchange[], Exchange, number[]]>([
    ['is over with a clear answer', [DONE], DONE, []],
    ['is over with a refusal', [answered(401)], answered(401), []],
    ['is sent again after silence', [silent(true), silent(false), DONE], DONE, [500, 1000]],
    ['is sent again after a 5xx', [answered(503), DONE], DONE, [500]],
    ['is sent again after a 429', [answered(429), DONE], DONE, [1000]],
    ['is sent again when Retry-After says so', [answered(429, '', { 'retry-after': '9' }), DONE], DONE, [9000]],
    ['is sent five times', [answered(500)], answered(500), [500, 1000, 2000, 4000]],
    [
      'is not sent again after the time',
      [answered(429, '', { 'retry-after': '120' }), DONE],
      answered(429, '', { 'retry-after': '120' }),
      [],
    ],
  ])('%s', async (_, script, expected, waits) => {
    const { calls, requests, naps } = scriptedCalls(script);
    expect(await ask('Test', REQUEST, calls)).toEqual(expected);
    expect(naps).toEqual(waits);
    expect(requests).toHaveLength(waits.length + 1);
    expect(requests[0]).toMatchObject({ ...REQUEST, limitMs: 5000, cancellable: 'always' });
  });

  test('is given up when the run is cancelled', async () => {
    const { calls, requests } = scriptedCalls([silent(true), silent(false, 'cancelled')]);
    expect(await ask('Test', REQUEST, calls)).toEqual(silent(false, 'cancelled'));
    expect(requests).toHaveLength(2);
  });

  test('is not waited for when the run is cancelled', async () => {
    const { calls, naps, cancel } = scriptedCalls([answered(429), silent(false, 'cancelled')]);
    cancel();
    expect(await ask('Test', REQUEST, calls)).toEqual(silent(false, 'cancelled'));
    expect(naps).toEqual([]);
  });

  test('is noted, each time', async () => {
    const { calls } = scriptedCalls([silent(true), silent(false), DONE]);
    await ask('Test', REQUEST, calls);
    expect(calls.notes).toEqual([
      'Test, attempt 1: No answer (the request may have been sent): as ordered',
      'Test, attempt 2: No answer (the request was not sent): as ordered',
      'Test, attempt 3: HTTP 200',
    ]);
  });
});
