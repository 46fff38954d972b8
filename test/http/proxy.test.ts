import { afterEach, describe, expect, test } from '@jest/globals';
import { type ProxyServer, startProxy } from '../simulator/proxy.ts';
import { closeAll, keep, REQUEST, serve, transportTo } from './loopback.ts';

afterEach(closeAll);

describe('a proxy', () => {
  const proxied = async (refuse?: number | 'hang up'): Promise<ProxyServer> => keep(await startProxy(refuse));

  test('for https is asked for a tunnel, and TLS goes through it to the end', async () => {
    const server = await serve(undefined, true);
    const proxy = await proxied();
    const { transport } = transportTo(server.origin, { HTTPS_PROXY: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({ sent: false, detail: expect.stringContaining('self-signed certificate') });
    expect(proxy.asked).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
  });

  test('for http forwards, and gets its login', async () => {
    const server = await serve();
    const proxy = await proxied();
    const { transport } = transportTo(server.origin, { http_proxy: proxy.url.replace('//', '//user:pass@') });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'answer', answer: { status: 204 } });
    expect(proxy.asked).toEqual([`PUT ${server.origin}/v2/x`]);
    expect(proxy.logins).toEqual([`Basic ${btoa('user:pass')}`]);
  });

  test.each([403, 407, 502])('that refuses a tunnel with %i: it was not sent', async (status) => {
    const proxy = await proxied(status);
    const { transport } = transportTo('https://127.0.0.1:1', { https_proxy: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({
      kind: 'none',
      sent: false,
      why: 'network',
      detail: expect.stringContaining(String(status)),
    });
  });

  test('that hangs up: it was not sent', async () => {
    const proxy = await proxied('hang up');
    const { transport } = transportTo('https://127.0.0.1:1', { https_proxy: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: false, why: 'network', detail: 'other side closed' });
  });

  test('that wants a login for http: it was not sent on', async () => {
    const proxy = await proxied(407);
    const { transport } = transportTo('http://127.0.0.1:1', { http_proxy: proxy.url });
    expect(await transport.exchange(REQUEST)).toMatchObject({ kind: 'none', sent: false, detail: expect.stringContaining('407') });
  });

  test.each([
    ['is listed in NO_PROXY', { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' }],
    ['is of another scheme', { HTTPS_PROXY: 'http://127.0.0.1:1' }],
  ])('is not asked where the host %s', async (_, env) => {
    const server = await serve();
    const before = process.env['NO_PROXY'];
    Object.assign(process.env, env);
    try {
      expect(await transportTo(server.origin, env).transport.exchange(REQUEST)).toMatchObject({ kind: 'answer' });
    } finally {
      for (const name of Object.keys(env)) {
        delete process.env[name];
      }
      Object.assign(process.env, before === undefined ? {} : { NO_PROXY: before });
    }
  });
});
