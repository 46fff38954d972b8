import dns from 'node:dns';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type ProxyServer, startProxy } from '../simulator/proxy.ts';
import { closeAll, keep, REQUEST, serve, transportTo } from './loopback.ts';

afterEach(closeAll);

describe('a proxy', () => {
  const proxied = async (refuse?: number | 'hang up'): Promise<ProxyServer> => keep(await startProxy(refuse));

  const HTTPS = 'https://api.zoom.us';
  const toLoopback = async (port: number) => keep(await startProxy(undefined, { 'api.zoom.us': port }));

  test('is asked for a tunnel, and TLS goes through it to the end', async () => {
    const server = await serve(undefined, true);
    const proxy = await toLoopback(server.port);
    const { transport } = transportTo(HTTPS, { HTTPS_PROXY: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({ sent: false, detail: expect.stringContaining('self-signed certificate') });
    expect(proxy.asked).toEqual(['CONNECT api.zoom.us:443']);
  });

  test('gets its login', async () => {
    const proxy = await proxied(403);
    const { transport } = transportTo(HTTPS, { https_proxy: proxy.url.replace('//', '//user:pass@') });
    await transport.exchange(REQUEST);
    expect(proxy.logins).toEqual([`Basic ${btoa('user:pass')}`]);
  });

  test.each([403, 407, 502])('that rejects CONNECT with %i: the request was not sent', async (status) => {
    const proxy = await proxied(status);
    const { transport } = transportTo(HTTPS, { https_proxy: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({
      kind: 'none',
      sent: false,
      why: 'network',
      detail: expect.stringContaining(String(status)),
    });
  });

  test('that hangs up: the request was not sent', async () => {
    const proxy = await proxied('hang up');
    const { transport } = transportTo(HTTPS, { https_proxy: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: false, why: 'network', detail: 'other side closed' });
  });

  test('is not asked for a host that is listed in NO_PROXY', async () => {
    const proxy = await proxied(403);
    jest.spyOn(dns, 'lookup').mockImplementation(((...args: unknown[]) => {
      const done = args.at(-1);
      return typeof done === 'function' && done(new Error('no name is looked up here'));
    }) as typeof dns.lookup);
    const before = process.env['NO_PROXY'];
    process.env['NO_PROXY'] = 'invalid';
    try {
      const { transport } = transportTo('https://host.invalid', { HTTPS_PROXY: proxy.url });
      expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: false });
    } finally {
      delete process.env['NO_PROXY'];
      Object.assign(process.env, before === undefined ? {} : { NO_PROXY: before });
    }
    expect(proxy.asked).toEqual([]);
  });

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', 'localhost.', '[::1]', '[::ffff:127.0.0.1]'])(
    'is never asked for a loopback host: %s',
    async (host) => {
      const proxy = await proxied(403);
      const env = Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, proxy.url]));
      for (const scheme of ['http', 'https']) {
        const { transport } = transportTo(`${scheme}://${host}:1`, env);
        expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: false });
      }
      expect(proxy.asked).toEqual([]);
    },
  );
});

test('a 407 that comes in place of a response is none of CONNECT, and a response', async () => {
  const server = await serve({ status: 407 });
  expect(await transportTo(server.origin).transport.exchange(REQUEST)).toMatchObject({ kind: 'answer', answer: { status: 407 } });
});
