import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import { BODY_LIMIT, USER_AGENT } from '../../src/http/transport.ts';
import { startMute } from '../simulator/mute.ts';
import { type Fault, startServer, untilReceived } from '../simulator/server.ts';
import { closeAll, keep, serve, transportTo, trusting } from './loopback.ts';

// Active from the moment it is imported.
nock.restore();
afterEach(closeAll);

test('the User-Agent names the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(USER_AGENT).toBe(`${name}/${version}`);
});

describe('the real host, simulated by nock', () => {
  beforeAll(() => nock.activate());
  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });
  afterAll(() => nock.restore());

  test('responds', async () => {
    nock('https://api.zoom.us', { reqheaders: { accept: '*/*' } })
      .put('/v2/x', 'a')
      .reply(400, { code: 300 }, { 'X-Zm-TrackingId': 'v=2.0' });
    const { exchange } = transportTo('https://api.zoom.us/v2');
    expect(await exchange()).toEqual({
      kind: 'response',
      response: {
        status: 400,
        statusText: 'Bad Request',
        headers: expect.objectContaining({ 'x-zm-trackingid': 'v=2.0' }),
        body: '{"code":300}',
        truncated: false,
      },
    });
    expect(nock.isDone()).toBe(true);
  });

  test('is not reached at any of several addresses', async () => {
    nock('https://api.zoom.us')
      .put('/v2/x')
      .replyWithError(new AggregateError([new Error('connect ETIMEDOUT 192.0.2.1:443'), new Error('x')]));
    expect(await transportTo('https://api.zoom.us/v2').exchange()).toMatchObject({
      detail: 'connect ETIMEDOUT 192.0.2.1:443',
    });
  });
});

describe('a response', () => {
  test('comes over one connection, for any number of requests', async () => {
    const server = await serve({ status: 200, body: 'ok', headers: { 'x-twice': 'a' } });
    const { exchange } = transportTo(server.origin);
    for (const _ of [1, 2, 3]) {
      expect(await exchange()).toMatchObject({ kind: 'response', response: { status: 200, body: 'ok' } });
    }
    expect(server.connections()).toBe(1);
    expect(server.received[0]).toMatchObject({ method: 'PUT', path: '/v2/x', body: Buffer.from('a') });
  });

  test('comes over a connection of its own if there are several at once, and the connections are kept', async () => {
    const server = await serve();
    const { exchange } = transportTo(server.origin);
    await Promise.all([exchange(), exchange()]);
    await Promise.all([exchange(), exchange()]);
    expect([server.connections(), server.received.length]).toEqual([2, 4]);
  });

  test('is not awaited any more when its connection is closed', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { exchange, transport } = transportTo(server.origin);
    const exchanging = exchange({}, { limitMs: 5000 });
    await untilReceived(server, 1);
    transport.close();
    expect(await exchanging).toMatchObject({ kind: 'no-response', sent: true, reason: 'network' });
    expect(await exchange()).toMatchObject({ kind: 'response' });
  });

  test('is not followed if it redirects', async () => {
    const other = await serve();
    const server = await serve({ status: 307, headers: { location: `${other.origin}/` } });
    expect(await transportTo(server.origin).exchange()).toMatchObject({ kind: 'response', response: { status: 307 } });
    expect(other.received).toHaveLength(0);
  });

  test('is read up to 64 KiB, and the next one comes over a new connection', async () => {
    const server = await serve({ status: 200, body: 'x'.repeat(3_000_000) });
    const { exchange } = transportTo(server.origin);
    const received = await exchange();
    expect(received).toMatchObject({ kind: 'response', response: { status: 200, truncated: true } });
    expect(received.kind === 'response' && received.response.body.length).toBe(BODY_LIMIT);
    await exchange();
    expect(server.connections()).toBe(2);
  });

  test('of exactly 64 KiB is complete', async () => {
    const server = await serve({ status: 200, body: 'x'.repeat(BODY_LIMIT) });
    const received = await transportTo(server.origin).exchange();
    expect(received).toMatchObject({ response: { truncated: false } });
    expect(received.kind === 'response' && received.response.body.length).toBe(BODY_LIMIT);
  });

  test('loses its byte order mark', async () => {
    const server = await serve({ status: 200, body: '\ufeff{"a":1}' });
    expect(await transportTo(server.origin).exchange()).toMatchObject({ response: { body: '{"a":1}' } });
  });

  test('has headers in UTF-8, and one value for a header that is sent twice', async () => {
    const server = await serve();
    const head = 'HTTP/1.1 400 Bad Request\r\nx-name: Zoë\r\nx-twice: a\r\nx-twice: b\r\ncontent-length: 0\r\n\r\n';
    server.fail({ kind: 'truncate', when: 'before', text: head });
    expect(await transportTo(server.origin).exchange()).toMatchObject({
      response: { headers: { 'x-name': 'Zoë', 'x-twice': 'a, b' } },
    });
  });

  test('may follow an informational response and may have no reason phrase', async () => {
    const server = await serve();
    server.fail({
      kind: 'truncate',
      when: 'before',
      text: 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 400\r\ncontent-length: 2\r\n\r\nno',
    });
    expect(await transportTo(server.origin).exchange()).toMatchObject({
      response: { status: 400, statusText: '', body: 'no' },
    });
  });
});

describe('no response', () => {
  test.each<[string, Partial<Fault>]>([
    ['a reset', { kind: 'reset' }],
    ['the end of the stream', { kind: 'truncate' }],
    ['half a status line', { kind: 'truncate', text: 'HTTP/1.1 2' }],
    ['half the headers', { kind: 'truncate', text: 'HTTP/1.1 204 No Content\r\nx-zm' }],
    ['half a body', { kind: 'truncate', text: 'HTTP/1.1 400 Bad Request\r\ncontent-length: 99\r\n\r\n{"code":' }],
    ['no HTTP', { kind: 'truncate', text: 'SSH-2.0-OpenSSH_9.9\r\n' }],
  ])('because of %s: the request may have been sent', async (_, fault) => {
    const server = await serve();
    server.fail({ kind: 'reset', when: 'before', ...fault });
    const { exchange } = transportTo(server.origin);
    expect(await exchange()).toMatchObject({
      kind: 'no-response',
      sent: true,
      reason: 'network',
      detail: expect.stringMatching(/\w/),
    });
    expect(await exchange()).toMatchObject({ kind: 'response' });
  });

  test('because of a refused connection: the request was not sent', async () => {
    const server = await serve();
    await server.pause();
    const { exchange } = transportTo(server.origin);
    expect(await exchange()).toMatchObject({
      kind: 'no-response',
      sent: false,
      reason: 'network',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
    await server.resume();
    expect(await exchange()).toMatchObject({ kind: 'response' });
  });

  test('because of an untrusted certificate: the request was not sent, whatever the environment says', async () => {
    const server = await serve(undefined, true);
    expect(await trusting(transportTo(server.origin).exchange)).toMatchObject({
      kind: 'no-response',
      sent: false,
      reason: 'network',
      // Without the advice of Node.js about its command line.
      detail: expect.stringMatching(/self-signed certificate$/),
    });
    expect(server.received).toHaveLength(0);
  });

  test('because of an invalid request: the request was not sent', async () => {
    const { exchange } = transportTo('http://127.0.0.1:1');
    expect(await exchange({ path: 'no slash' })).toMatchObject({
      kind: 'no-response',
      sent: false,
      detail: expect.stringContaining('path'),
    });
  });
});

describe('the time limit', () => {
  test('ends an exchange that gets no response', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { exchange } = transportTo(server.origin);
    expect(await exchange({}, { limitMs: 50 })).toEqual({
      kind: 'no-response',
      sent: true,
      reason: 'timeout',
      detail: 'no complete response in time',
    });
    expect(await exchange()).toMatchObject({ kind: 'response' });
  });

  test('that has already passed ends an exchange immediately, without a wait that Node.js would warn about', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const spy = jest.spyOn(globalThis, 'setTimeout');
    const { exchange } = transportTo(server.origin);
    expect(await exchange({}, { limitMs: -5 })).toMatchObject({ kind: 'no-response', reason: 'timeout' });
    expect(spy.mock.calls.map(([, ms]) => Number(ms)).filter((ms) => ms < 0)).toEqual([]);
  });

  test('of the deadline ends an exchange too', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { exchange, deadline } = transportTo(server.origin);
    deadline.limit(50);
    expect(await exchange()).toMatchObject({ kind: 'no-response', sent: true, reason: 'timeout' });
  });

  test('ends an exchange whose TLS handshake never ends', async () => {
    const mute = keep(await startMute());
    const { exchange } = transportTo(`https://127.0.0.1:${mute.port}`);
    expect(await exchange({}, { limitMs: 50 })).toEqual({
      kind: 'no-response',
      sent: false,
      reason: 'timeout',
      detail: 'no connection in time',
    });
  });

  test('leaves a request unsent if it is still waiting for its connection', async () => {
    const server = await serve();
    const { exchange, deadline } = transportTo(server.origin);
    const exchanging = exchange();
    // Long enough to start the connection, and too short to complete it.
    for (let turns = 0; turns < 20; turns++) {
      await undefined;
    }
    deadline.cancel(60_000);
    expect(await exchanging).toEqual({ kind: 'no-response', sent: false, reason: 'cancelled', detail: 'the run was canceled' });
    expect(await transportTo(server.origin).exchange()).toMatchObject({ kind: 'response' });
    expect(server.received).toHaveLength(1);
  });
});

describe('cancelling', () => {
  test('ends a request that was not sent, immediately', async () => {
    const { exchange, deadline } = transportTo('http://127.0.0.1:1');
    const exchanging = exchange();
    deadline.cancel(60_000);
    expect(await exchanging).toEqual({ kind: 'no-response', sent: false, reason: 'cancelled', detail: 'the run was canceled' });
  });

  test('lets a request that was sent receive its response', async () => {
    const server = keep(await startServer(() => ({ status: 204 }), { delayMs: 100 }));
    const { exchange, deadline } = transportTo(server.origin);
    const exchanging = exchange();
    await untilReceived(server, 1);
    deadline.cancel(60_000);
    expect(await exchanging).toMatchObject({ kind: 'response' });
  });

  test('leaves a request that was sent no more time than the deadline allows', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { exchange, deadline } = transportTo(server.origin);
    const exchanging = exchange();
    await untilReceived(server, 1);
    deadline.cancel(20);
    expect(await exchanging).toMatchObject({ kind: 'no-response', sent: true, reason: 'timeout' });
  });

  test('ends a request that can be sent again, and sends nothing more', async () => {
    const server = await serve();
    const { exchange, deadline } = transportTo(server.origin);
    expect(await exchange({}, { cancellable: 'always' })).toMatchObject({ kind: 'response' });
    server.fail({ kind: 'stall', when: 'before' });
    const exchanging = exchange({}, { cancellable: 'always' });
    await untilReceived(server, 2);
    deadline.cancel(60_000);
    expect(await exchanging).toMatchObject({ kind: 'no-response', sent: true, reason: 'cancelled' });
    expect(await exchange({}, { cancellable: 'always' })).toMatchObject({
      kind: 'no-response',
      sent: false,
      reason: 'cancelled',
    });
    expect(server.received).toHaveLength(2);
  });

  test('does not end a request that is to confirm an earlier one', async () => {
    const server = await serve();
    const { exchange, deadline } = transportTo(server.origin);
    const exchanging = exchange({}, { cancellable: 'never' });
    deadline.cancel(60_000);
    expect(await exchanging).toMatchObject({ kind: 'response' });
  });
});
