import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Client, createClient, type ProbeRequest } from '../../scripts/probe/client.ts';
import { startMute } from '../simulator/mute.ts';
import { arrivalOf, type LoopbackServer, startServer } from '../simulator/server.ts';

let server: LoopbackServer;
let reply = { status: 204 };
beforeEach(async () => {
  reply = { status: 204 };
  server = await startServer(() => reply);
});
afterEach(() => server.close());

const request = (url = server.origin): ProbeRequest => ({ label: 'GET x', method: 'GET', url, headers: {} });

describe('the client', () => {
  test('pauses after each request, however slow it was', async () => {
    const client = createClient({ isLocal: true, intervalMs: 150 });
    for (let count = 0; count < 3; count++) {
      await client.send(request());
    }
    // A timer may be early by less than a millisecond.
    expect(arrivalOf(server, 2) - arrivalOf(server, 1)).toBeGreaterThanOrEqual(149);
    expect(arrivalOf(server, 3) - arrivalOf(server, 2)).toBeGreaterThanOrEqual(149);
    expect(client.sent()).toBe(3);
  });

  test('sends no headers of its own', async () => {
    await createClient({ isLocal: true }).send(request());
    expect(Object.keys(server.received[0]?.headers ?? {}).sort()).toEqual(['connection', 'host']);
  });

  test('reads 64 KiB of a body', async () => {
    await server.close();
    server = await startServer(() => ({ status: 200, body: 'x'.repeat(1_000_000) }));
    const seen = await createClient({ isLocal: true }).send(request());
    expect(seen?.status).toBe(200);
    expect(seen?.body.length).toBeLessThan(200_000);
  });

  test('does not follow redirects', async () => {
    await server.close();
    server = await startServer(() => ({ status: 302, headers: { location: '/elsewhere' } }));
    expect((await createClient({ isLocal: true }).send(request()))?.status).toBe(302);
    expect(server.received).toHaveLength(1);
  });
});

describe('the probe ends', () => {
  const send = async (client: Client, url?: string) => [await client.send(request(url)), await client.send(request())];

  test('with a 429, which is seen', async () => {
    reply = { status: 429 };
    const client = createClient({ isLocal: true });
    expect(await send(client)).toEqual([expect.objectContaining({ status: 429 }), undefined]);
    expect(client.ended()).toBe('Zoom reported a rate limit (429). Run the probe again later.');
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['stall', 'timeout'],
    ['reset', 'ECONNRESET'],
  ] as const)('without a response: %s', async (kind, code) => {
    server.fail({ kind, when: 'before' });
    const client = createClient({ isLocal: true, timeoutMs: 100 });
    expect(await send(client)).toEqual([undefined, undefined]);
    expect(client.ended()).toBe(`GET x got no complete response (${code}).`);
  });

  test('without a TLS handshake', async () => {
    const mute = await startMute();
    const client = createClient({ isLocal: true, timeoutMs: 100 });
    expect(await send(client, `https://127.0.0.1:${mute.port}`)).toEqual([undefined, undefined]);
    expect(client.ended()).toBe('GET x got no complete response (timeout).');
    mute.close();
  });

  test('with a body that does not end', async () => {
    server.fail({ kind: 'truncate', when: 'before', text: 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx' });
    const client = createClient({ isLocal: true });
    expect(await send(client)).toEqual([undefined, undefined]);
    expect(client.ended()).toBe('GET x got no complete response (ECONNRESET).');
  });
});
