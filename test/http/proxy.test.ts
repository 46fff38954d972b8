import dns from 'node:dns';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type ProxyServer, startProxy } from '../simulator/proxy.ts';
import { closeAll, keep, serve, transportTo, trusting } from './loopback.ts';

afterEach(closeAll);

describe('a proxy', () => {
  const proxied = async (reject?: number | 'hang up'): Promise<ProxyServer> => keep(await startProxy(reject));

  const HTTPS = 'https://api.zoom.us';
  const toLoopback = async (port: number) => keep(await startProxy(undefined, { 'api.zoom.us': port }));

  test('receives CONNECT, and TLS runs end to end through the tunnel', async () => {
    const server = await serve(undefined, true);
    const proxy = await toLoopback(server.port);
    const { exchange } = transportTo(HTTPS, { HTTPS_PROXY: proxy.url });
    expect(await exchange()).toMatchObject({ sent: false, detail: expect.stringContaining('self-signed certificate') });
    expect(proxy.asked).toEqual(['CONNECT api.zoom.us:443']);
  });

  test.each([
    ['the server behind it', async () => (await toLoopback((await serve(undefined, true)).port)).url],
    ['the proxy itself', async () => (await serve(undefined, true)).origin],
  ])('does not change that the certificate of %s is checked, whatever the environment says', async (_, start) => {
    const { exchange } = transportTo(HTTPS, { HTTPS_PROXY: await start() });
    expect(await trusting(exchange)).toMatchObject({ sent: false, detail: expect.stringContaining('self-signed certificate') });
  });

  test('receives its credentials', async () => {
    const proxy = await proxied(403);
    const { exchange } = transportTo(HTTPS, { https_proxy: proxy.url.replace('//', '//user:pass@') });
    await exchange();
    expect(proxy.logins).toEqual([`Basic ${btoa('user:pass')}`]);
  });

  test.each([403, 407, 502])('that rejects CONNECT with %i leaves the request unsent', async (status) => {
    const proxy = await proxied(status);
    const { exchange } = transportTo(HTTPS, { https_proxy: proxy.url });
    expect(await exchange()).toMatchObject({
      kind: 'no-response',
      sent: false,
      reason: 'network',
      detail: expect.stringContaining(String(status)),
    });
  });

  test('that hangs up leaves the request unsent', async () => {
    const proxy = await proxied('hang up');
    const { exchange } = transportTo(HTTPS, { https_proxy: proxy.url });
    expect(await exchange()).toMatchObject({
      kind: 'no-response',
      sent: false,
      reason: 'network',
      detail: 'other side closed',
    });
  });

  test('is not used for a host that is listed in NO_PROXY', async () => {
    const proxy = await proxied(403);
    const { port } = await serve(undefined, true);
    jest.spyOn(dns, 'lookup').mockImplementation(((...args: unknown[]) => {
      const done = args.at(-1);
      return typeof done === 'function' && done(new Error('no name is looked up here'));
    }) as typeof dns.lookup);
    const before = process.env['NO_PROXY'];
    process.env['NO_PROXY'] = 'invalid';
    try {
      const { exchange } = transportTo('https://host.invalid', { HTTPS_PROXY: proxy.url });
      expect(await exchange()).toMatchObject({ kind: 'no-response', sent: false });
      // Its certificate is checked, whatever the environment says.
      jest.mocked(dns.lookup).mockImplementation(((...args: unknown[]) => {
        const done = args.at(-1);
        return typeof done === 'function' && done(null, [{ address: '127.0.0.1', family: 4 }]);
      }) as typeof dns.lookup);
      const untrusted = transportTo(`https://host.invalid:${port}`, { HTTPS_PROXY: proxy.url });
      expect(await trusting(untrusted.exchange)).toMatchObject({ sent: false, detail: expect.stringContaining('self-signed certificate') });
    } finally {
      delete process.env['NO_PROXY'];
      Object.assign(process.env, before === undefined ? {} : { NO_PROXY: before });
    }
    expect(proxy.asked).toEqual([]);
  });

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', 'localhost.', '[::1]', '[::ffff:127.0.0.1]'])(
    'is never used for a loopback host: %s',
    async (host) => {
      const proxy = await proxied(403);
      const env = Object.fromEntries(['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, proxy.url]));
      for (const scheme of ['http', 'https']) {
        const { exchange } = transportTo(`${scheme}://${host}:1`, env);
        expect(await exchange()).toMatchObject({ kind: 'no-response', sent: false });
      }
      expect(proxy.asked).toEqual([]);
    },
  );
});

test('a 407 in place of a response is a response, not a rejection of CONNECT', async () => {
  const server = await serve({ status: 407 });
  expect(await transportTo(server.origin).exchange()).toMatchObject({ kind: 'response', response: { status: 407 } });
});
