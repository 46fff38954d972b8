import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import { BODY_LIMIT, USER_AGENT } from '../../src/http/transport.ts';
import { startMute } from '../simulator/mute.ts';
import { type Fault, startServer, untilReceived } from '../simulator/server.ts';
import { closeAll, keep, REQUEST, serve, transportTo } from './loopback.ts';

// It is active from the moment it is imported.
nock.restore();
afterEach(closeAll);

test('the User-Agent names the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(USER_AGENT).toBe(`${name}/${version}`);
});

describe('the real host, as nock plays it', () => {
  beforeAll(() => nock.activate());
  beforeEach(() => nock.disableNetConnect());
  afterEach(() => {
    nock.cleanAll();
    nock.enableNetConnect();
  });
  afterAll(() => nock.restore());

  test('answers', async () => {
    nock('https://api.zoom.us', { reqheaders: { accept: '*/*' } })
      .put('/v2/x', 'a')
      .reply(400, { code: 300 }, { 'X-Zm-TrackingId': 'v=2.0' });
    const { transport } = transportTo('https://api.zoom.us/v2');
    expect(await transport.exchange(REQUEST)).toEqual({
      kind: 'answer',
      answer: {
        status: 400,
        reason: 'Bad Request',
        headers: expect.objectContaining({ 'x-zm-trackingid': 'v=2.0' }),
        body: '{"code":300}',
        cut: false,
      },
    });
    expect(nock.isDone()).toBe(true);
  });

  test('has several addresses, and none is reached', async () => {
    nock('https://api.zoom.us')
      .put('/v2/x')
      .replyWithError(new AggregateError([new Error('connect ETIMEDOUT 192.0.2.1:443'), new Error('x')]));
    expect(await transportTo('https://api.zoom.us/v2').transport.exchange(REQUEST)).toMatchObject({
      detail: 'connect ETIMEDOUT 192.0.2.1:443',
    });
  });
});

describe('an answer', () => {
  test('over one connection, as many as are asked for', async () => {
    const server = await serve({ status: 200, body: 'ok', headers: { 'x-twice': 'a' } });
    const { transport } = transportTo(server.origin);
    for (const _ of [1, 2, 3]) {
      expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'answer', answer: { status: 200, body: 'ok' } });
    }
    expect(server.connections()).toBe(1);
    expect(server.received[0]).toMatchObject({ method: 'PUT', path: '/v2/x', body: Buffer.from('a') });
  });

  test('is not followed where it redirects', async () => {
    const other = await serve();
    const server = await serve({ status: 307, headers: { location: `${other.origin}/` } });
    expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({ kind: 'answer', answer: { status: 307 } });
    expect(other.received).toHaveLength(0);
  });

  test('is read to 64 KiB, and the next one comes over a new connection', async () => {
    const server = await serve({ status: 200, body: 'x'.repeat(3_000_000) });
    const { transport } = transportTo(server.origin);
    const exchange = await transport.exchange(REQUEST);
    expect(exchange).toMatchObject({ kind: 'answer', answer: { status: 200, cut: true } });
    expect(exchange.kind === 'answer' && exchange.answer.body.length).toBe(BODY_LIMIT);
    await transport.exchange(REQUEST);
    expect(server.connections()).toBe(2);
  });

  test('of exactly 64 KiB is whole', async () => {
    const server = await serve({ status: 200, body: 'x'.repeat(BODY_LIMIT) });
    const exchange = await transportTo(server.origin).transport.exchange(REQUEST);
    expect(exchange).toMatchObject({ answer: { cut: false } });
    expect(exchange.kind === 'answer' && exchange.answer.body.length).toBe(BODY_LIMIT);
  });

  test('loses its byte order mark', async () => {
    const server = await serve({ status: 200, body: '\ufeff{"a":1}' });
    expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({ answer: { body: '{"a":1}' } });
  });

  test('may come after an informational one, and without a reason', async () => {
    const server = await serve();
    server.fail({
      kind: 'cut',
      when: 'before',
      text: 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 400\r\ncontent-length: 2\r\n\r\nno',
    });
    expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({ answer: { status: 400, reason: '', body: 'no' } });
  });
});

describe('no answer', () => {
  test.each<[string, Partial<Fault>]>([
    ['a reset', { kind: 'reset' }],
    ['the end of the stream', { kind: 'cut' }],
    ['half a status line', { kind: 'cut', text: 'HTTP/1.1 2' }],
    ['half the headers', { kind: 'cut', text: 'HTTP/1.1 204 No Content\r\nx-zm' }],
    ['half a body', { kind: 'cut', text: 'HTTP/1.1 400 Bad Request\r\ncontent-length: 99\r\n\r\n{"code":' }],
    ['no HTTP', { kind: 'cut', text: 'SSH-2.0-OpenSSH_9.9\r\n' }],
  ])('because of %s: it may have been sent', async (_, fault) => {
    const server = await serve();
    server.fail({ kind: 'reset', when: 'before', ...fault });
    const { transport } = transportTo(server.origin);
    expect(await transport.exchange(REQUEST)).toMatchObject({
      kind: 'none',
      sent: true,
      why: 'network',
      detail: expect.stringMatching(/\w/),
    });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'answer' });
  });

  test('because of a refused connection: it was not sent', async () => {
    const server = await serve();
    await server.pause();
    const { transport } = transportTo(server.origin);
    expect(await transport.exchange(REQUEST)).toMatchObject({
      kind: 'none',
      sent: false,
      why: 'network',
      detail: expect.stringContaining('ECONNREFUSED'),
    });
    await server.resume();
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'answer' });
  });

  test('because of a certificate that nobody vouches for: it was not sent, whatever the environment says', async () => {
    const server = await serve(undefined, true);
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({
        kind: 'none',
        sent: false,
        why: 'network',
        detail: expect.stringContaining('self-signed certificate'),
      });
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      Object.assign(process.env, before === undefined ? {} : { NODE_TLS_REJECT_UNAUTHORIZED: before });
    }
    expect(server.received).toHaveLength(0);
  });

  test('because of a request that is none', async () => {
    const { transport } = transportTo('http://127.0.0.1:1');
    expect(await transport.exchange({ ...REQUEST, path: 'no slash' })).toMatchObject({
      kind: 'none',
      sent: false,
      detail: expect.stringContaining('path'),
    });
  });
});

describe('time', () => {
  test('ends an exchange that gets no answer', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { transport } = transportTo(server.origin);
    expect(await transport.exchange({ ...REQUEST, limitMs: 50 })).toEqual({
      kind: 'none',
      sent: true,
      why: 'timeout',
      detail: 'no complete answer in time',
    });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'answer' });
  });

  test('that is over already ends it at once, without a wait that Node would warn of', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const spy = jest.spyOn(globalThis, 'setTimeout');
    const { transport } = transportTo(server.origin);
    expect(await transport.exchange({ ...REQUEST, limitMs: -5 })).toMatchObject({ kind: 'none', why: 'timeout' });
    expect(spy.mock.calls.map(([, ms]) => Number(ms)).filter((ms) => ms < 0)).toEqual([]);
  });

  test('ends one by the deadline too', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { transport, deadline } = transportTo(server.origin);
    deadline.limit(50);
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: true, why: 'timeout' });
  });

  test('ends one whose TLS handshake never does', async () => {
    const mute = keep(await startMute());
    const { transport } = transportTo(`https://127.0.0.1:${mute.port}`);
    expect(await transport.exchange({ ...REQUEST, limitMs: 50 })).toEqual({
      kind: 'none',
      sent: false,
      why: 'timeout',
      detail: 'no connection in time',
    });
  });

  test('lets a request that waits for its connection go unsent for ever', async () => {
    const server = await serve();
    const { transport, deadline } = transportTo(server.origin);
    const exchange = transport.exchange(REQUEST);
    // Long enough for the connection to be asked for, and too short for it to be made.
    for (let turns = 0; turns < 20; turns++) {
      await undefined;
    }
    deadline.cancel(60_000);
    expect(await exchange).toEqual({ kind: 'none', sent: false, why: 'cancelled', detail: 'the run was cancelled' });
    expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({ kind: 'answer' });
    expect(server.received).toHaveLength(1);
  });
});

describe('cancelling', () => {
  test('ends what was not sent, at once', async () => {
    const { transport, deadline } = transportTo('http://127.0.0.1:1');
    const exchange = transport.exchange(REQUEST);
    deadline.cancel(60_000);
    expect(await exchange).toEqual({ kind: 'none', sent: false, why: 'cancelled', detail: 'the run was cancelled' });
  });

  test('leaves what was sent its answer', async () => {
    const server = keep(await startServer(() => ({ status: 204 }), { delayMs: 100 }));
    const { transport, deadline } = transportTo(server.origin);
    const exchange = transport.exchange(REQUEST);
    await untilReceived(server, 1);
    deadline.cancel(60_000);
    expect(await exchange).toMatchObject({ kind: 'answer' });
  });

  test('leaves what was sent no more time than there is', async () => {
    const server = await serve();
    server.fail({ kind: 'stall', when: 'before' });
    const { transport, deadline } = transportTo(server.origin);
    const exchange = transport.exchange(REQUEST);
    await untilReceived(server, 1);
    deadline.cancel(20);
    expect(await exchange).toMatchObject({ kind: 'none', sent: true, why: 'cancelled' });
  });

  test('ends what may be sent again in any case, and sends nothing more', async () => {
    const server = await serve();
    const { transport, deadline } = transportTo(server.origin);
    expect(await transport.exchange({ ...REQUEST, cancellable: 'always' })).toMatchObject({ kind: 'answer' });
    server.fail({ kind: 'stall', when: 'before' });
    const exchange = transport.exchange({ ...REQUEST, cancellable: 'always' });
    await untilReceived(server, 2);
    deadline.cancel(60_000);
    expect(await exchange).toMatchObject({ kind: 'none', sent: true, why: 'cancelled' });
    expect(await transport.exchange({ ...REQUEST, cancellable: 'always' })).toMatchObject({ kind: 'none', sent: false, why: 'cancelled' });
    expect(server.received).toHaveLength(2);
  });

  test('does not end what is to settle an earlier request', async () => {
    const server = await serve();
    const { transport, deadline } = transportTo(server.origin);
    const exchange = transport.exchange({ ...REQUEST, cancellable: 'never' });
    deadline.cancel(60_000);
    expect(await exchange).toMatchObject({ kind: 'answer' });
  });
});
