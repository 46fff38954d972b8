import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { LOOPBACK, TRUST } from '../fixtures/fixture.ts';
import { type ProxyServer, startProxy } from './proxy.ts';
import { startZoom, type Zoom } from './zoom.ts';

// Zoom's own JavaScript client, as an independent check of the simulator. It supports only Zoom's hosts, so
// a proxy redirects it to loopback.
let zoom: Zoom;
let proxy: ProxyServer;
beforeAll(async () => {
  zoom = await startZoom({ tls: LOOPBACK });
  proxy = await startProxy(undefined, { 'zoom.us': zoom.port, 'api.zoom.us': zoom.port });
});
afterAll(() => Promise.all([zoom.close(), proxy.close()]));

async function rivet(user: string, password: string, clientSecret = 'Kq7-Secret+1/='): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'rivet.mjs'), user, password], {
    env: {
      ACCOUNT_ID: 'account-1',
      CLIENT_ID: 'client-1',
      CLIENT_SECRET: clientSecret,
      HTTPS_PROXY: proxy.url,
      ...TRUST,
    },
  });
  return JSON.parse(stdout);
}

test("Zoom's client requests a token and updates a password", async () => {
  expect(await rivet('ada@example.com', 'New-Passw0rd')).toEqual({ statusCode: 204, trackingId: expect.stringMatching(/^v=2\.0;/) });
  expect(zoom.passwordOf('ada@example.com')).toBe('New-Passw0rd');
  expect(proxy.asked).toEqual(expect.arrayContaining(['CONNECT zoom.us:443', 'CONNECT api.zoom.us:443']));
});

test("Zoom's client understands the rejections", async () => {
  expect(await rivet('nobody@example.com', 'New-Passw0rd')).toEqual({ error: '[404/1001]: "User does not exist: nobody@example.com."' });
  expect(await rivet('ada@example.com', 'New-Passw0rd')).toEqual({
    error: '[400/300]: "Your new password can not match the old password."',
  });
  expect(await rivet('ada@example.com', 'New-Passw0rd', 'wrong')).toEqual({ error: expect.stringContaining('400') });
});
