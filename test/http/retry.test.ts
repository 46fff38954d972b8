import { describe, expect, test } from '@jest/globals';
import { type RetryEvent, retryRequest } from '../../src/http/retry.ts';
import type { Exchange } from '../../src/http/types.ts';
import type { WaitingEvent } from '../../src/runtime/retry.ts';
import { answered, scriptedDeadline, silent } from './scripted.ts';

/** Sends a request that gets these exchanges, the last one for ever. A 5xx is not final. */
async function send(script: readonly Exchange[], { maxAttempts = 5, waitMs = 1500, random = 0 } = {}) {
  const { deadline, waits } = scriptedDeadline();
  const events: (RetryEvent | WaitingEvent)[] = [];
  const attempts: number[] = [];
  let count = 0;
  const exchange = await retryRequest(
    {
      name: 'Asking',
      phase: { deadline, isCancellable: true },
      maxAttempts,
      send: async () => script[Math.min(count++, script.length - 1)] ?? silent(false),
      retryDelay({ status }, attempt) {
        attempts.push(attempt);
        return status >= 500 ? waitMs : undefined;
      },
    },
    { random: () => random, onEvent: (event) => events.push(event) },
  );
  return { exchange, events, attempts, count, waits };
}

describe('a request that changes nothing', () => {
  test('is sent again after the time that its response asks for', async () => {
    const { exchange, events, attempts, waits } = await send([answered(503), answered(200)]);
    expect(exchange).toMatchObject({ response: { status: 200 } });
    expect([attempts, waits]).toEqual([[1, 2], [1500]]);
    expect(events).toEqual([
      { kind: 'retry', name: 'Asking', exchange: answered(503), hasTime: true, waitMs: 1500, attempt: 2, maxAttempts: 5 },
    ]);
  });

  test.each([true, false])('is sent again with longer and longer waits if nothing answers (sent: %j)', async (sent) => {
    const { exchange, events, waits } = await send([silent(sent), silent(sent, 'timeout'), answered(200)], { random: 0.5 });
    expect(exchange).toMatchObject({ response: { status: 200 } });
    expect(waits).toEqual([1100, 2200]);
    expect(events).toMatchObject([{ exchange: { reason: 'network' } }, { exchange: { reason: 'timeout' } }]);
  });

  test('is not sent again in a cancelled run', async () => {
    expect(await send([silent(false, 'cancelled')])).toMatchObject({ exchange: { reason: 'cancelled' }, events: [], count: 1, waits: [] });
  });

  test('is sent as often as it may be, and reports a long wait', async () => {
    const { exchange, events, count } = await send([answered(503)], { maxAttempts: 2, waitMs: 12_000 });
    expect([exchange, count]).toEqual([answered(503), 2]);
    expect(events).toMatchObject([
      { kind: 'retry', maxAttempts: 2 },
      { kind: 'waiting', leftMs: 2000 },
    ]);
  });
});
