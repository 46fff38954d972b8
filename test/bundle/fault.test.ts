import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { arrivalOf, type Fault } from '../simulator/server.ts';
import { defaultAccount, startZoom, withZoom, type Zoom } from '../simulator/zoom.ts';
import { goodInputs, runAction } from '../support/action.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  updated: 'The Zoom password was updated.',
  unchanged: 'The Zoom password was not changed.',
  unknown: 'The Zoom password may have changed.',
};

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 2 })] });
});
afterEach(() => zoom.close());

const inputs = (change: Readonly<Record<string, string>> = {}) => goodInputs(zoom, change);

const FAULTS: readonly (readonly [string, Omit<Fault, 'when'>])[] = [
  ['a reset', { kind: 'reset' }],
  ['the end of the stream', { kind: 'truncate' }],
  ['half a status line', { kind: 'truncate', text: 'HTTP/1.1 2' }],
  ['half the headers', { kind: 'truncate', text: 'HTTP/1.1 204 No Content\r\nx-zm' }],
  ['half a body of a success', { kind: 'truncate', text: 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"code":' }],
  ['half a body of a rejection', { kind: 'truncate', text: 'HTTP/1.1 400 Bad Request\r\ncontent-length: 99\r\n\r\n{"code":' }],
  ['a stall', { kind: 'stall' }],
  ['502', { kind: 'reply', reply: { status: 502, body: '<html>' } }],
  ['503', { kind: 'reply', reply: { status: 503 } }],
  ['200 without a code', { kind: 'reply', reply: { status: 200, body: {} } }],
  ['303', { kind: 'reply', reply: { status: 303, headers: { location: '/elsewhere' } } }],
];
/** Checks what is reported after a fault, before or after the change. */
async function check(name: string, fault: Fault): Promise<void> {
  const own = await startZoom();
  own.fail(fault);
  const result = await runAction(goodInputs(own, { 'timeout-seconds': '10' }));
  const { status = '' } = result.outputs;
  const held = own.passwordOf('ada@example.com');
  expect(status).toBe(fault.times === 1 ? 'updated' : 'unknown');
  if (status === 'updated') {
    expect([held, own.received.length]).toEqual(['New-Passw0rd', 2]);
  } else {
    expect(held).toBe(fault.when === 'before' ? 'Old-Passw0rd' : 'New-Passw0rd');
    expect(own.received.length).toBeGreaterThan(1);
    // The last attempt has as little time as is left.
    const code = fault.kind === 'reply' ? 'unexpected-response' : 'network';
    expect(name === 'a stall' ? ['timeout'] : [code, 'timeout']).toContain(result.outputs['error-code']);
  }
  expect(result.exitCode).toBe(status === 'updated' ? 0 : 1);
  expect(result.annotations.map(({ level }) => level)).toEqual(status === 'updated' ? [] : ['error']);
  expect(result.log).toContain(SENTENCES[status]);
  expect(result.stderr).toBe('');
  await own.close();
}

test.concurrent('a fault for ever ends after five requests, and waits of at least 15 s in sum', () =>
  withZoom(async (own) => {
    own.fail({ kind: 'reset', when: 'before', times: 99 });
    const { outputs, log } = await runAction(goodInputs(own));
    expect([outputs['status'], own.received.length]).toEqual(['unknown', 5]);
    const waits = [...log.matchAll(/again in ([\d.]+) s \(attempt (\d) of 5\)/g)].map(([, seconds, attempt]) => [attempt, Number(seconds)]);
    expect(waits.map(([attempt]) => attempt)).toEqual(['2', '3', '4', '5']);
    for (const [index, wait] of [1, 2, 4, 8].entries()) {
      expect(waits[index]?.[1]).toBeGreaterThanOrEqual(wait);
      expect(waits[index]?.[1]).toBeLessThanOrEqual(1.2 * wait);
      expect(arrivalOf(own, index + 2) - arrivalOf(own, index + 1)).toBeGreaterThanOrEqual(1000 * wait);
    }
  }));

test.concurrent('a rate limit in both body formats ends after seven requests', () =>
  withZoom(async (own) => {
    const rateLimit = { status: 429, body: { code: 429, message: 'per-second' } };
    own.fail({ kind: 'reply', when: 'before', times: 3, reply: rateLimit });
    own.fail({ kind: 'reply', when: 'before', reply: { status: 400, body: { code: 300, message: 'Validation Failed.' } } });
    own.fail({ kind: 'reply', when: 'before', times: 9, reply: rateLimit });
    const { outputs } = await runAction(goodInputs(own));
    expect([outputs['status'], outputs['error-code']]).toEqual(['unchanged', '429']);
    expect(own.received.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
      ...Array(4).fill('multipart/form-data'),
      ...Array(3).fill('application/json'),
    ]);
  }));

test.concurrent('a rate limit on five requests ends the run', () =>
  withZoom(async (own) => {
    own.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 429, body: { code: 429, message: 'x' }, headers: { 'retry-after': 'soon' } },
    });
    const result = await runAction(goodInputs(own));
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': '429', 'retry-at': '' });
    expect(own.received).toHaveLength(5);
  }));

test.concurrent('a fault on connecting leaves the password unchanged', () =>
  withZoom(async (own) => {
    await own.pause();
    const result = await runAction(goodInputs(own));
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': 'network' });
    expect(result.annotations[0]?.message).toContain('ECONNREFUSED');
    await own.resume();
  }));

test.concurrent.each(FAULTS)('a fault is reported correctly, before and after the change, once and for ever: %s', async (name, fault) => {
  const cases = (['before', 'after'] as const).flatMap((when) => [1, Number.POSITIVE_INFINITY].map((times) => ({ ...fault, when, times })));
  await Promise.all(cases.map((each) => check(name, each)));
});

test('a fault on the first connection is retried', async () => {
  await zoom.pause();
  let resumed: Promise<void> | undefined;
  const result = await runAction(inputs(), {
    onPrint(printed) {
      if (printed.includes('ECONNREFUSED')) {
        resumed ??= zoom.resume();
      }
    },
  });
  await resumed;
  expect(result.outputs).toMatchObject({ status: 'updated' });
  expect(result.log).toContain('ECONNREFUSED');
});

/** Returns the time between the first request and the second. */
const gapMs = (of: Zoom) => arrivalOf(of, 2) - arrivalOf(of, 1);

test.concurrent('a rate limit per second is waited for', () =>
  withZoom(async (own) => {
    own.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 429, body: { code: 429, message: 'per-second' }, headers: { 'x-ratelimit-type': 'QPS' } },
    });
    const result = await runAction(goodInputs(own));
    expect(result.outputs).toMatchObject({ status: 'updated', 'retry-at': '' });
    expect(gapMs(own)).toBeGreaterThan(990);
    expect(own.connections()).toBe(1);
  }));

test('a rate limit per day ends the run immediately and reports when to retry', async () => {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount({ perDay: 0 })], now: () => Date.UTC(2099, 0, 1, 12) });
  const result = await runAction(inputs());
  expect(result.outputs).toMatchObject({
    status: 'unchanged',
    'http-status': '429',
    'error-code': '429',
    'retry-at': '2099-01-02T00:00:00.000Z',
  });
  expect(zoom.received).toHaveLength(1);
});

test.concurrent.each([
  ['seconds', () => '3'],
  // Both formats lose the fraction of the second.
  ['an HTTP-date', () => new Date(Date.now() + 4000).toUTCString()],
  ['an ISO 8601 time', () => new Date(Date.now() + 4000).toISOString()],
])('a rate limit with Retry-After in %s is respected', (_, retryAfter) =>
  withZoom(async (own) => {
    own.fail({
      kind: 'reply',
      when: 'before',
      // Created when the response is sent.
      get reply() {
        return { status: 429, body: { code: 429, message: 'x' }, headers: { 'retry-after': retryAfter() } };
      },
    });
    expect((await runAction(goodInputs(own))).outputs['status']).toBe('updated');
    // Longer than the wait without the header, which ends after 2 s.
    expect(gapMs(own)).toBeGreaterThan(2900);
    expect(own.received).toHaveLength(2);
  }),
);
