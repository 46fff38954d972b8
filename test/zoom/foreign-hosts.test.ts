import { expect, test } from '@jest/globals';
import { foreignHosts } from '../../src/zoom/client.ts';

const app = (oauthUrl: string) => ({
  kind: 'server-to-server' as const,
  accountId: 'a',
  clientId: 'b',
  clientSecret: 'c',
  oauthUrl: new URL(oauthUrl),
});

test.each<[string, string, string[]]>([
  ['https://api.zoom.us/v2', 'https://zoom.us/oauth/token', []],
  ['https://api.zoomgov.com/v2', 'https://zoomgov.com./oauth/token', []],
  ['https://api.zoom.us:8443/v2', 'https://zoom.us:8443/oauth/token', []],
  ['https://evil-zoom.us/v2', 'https://zoom.us.example.com/token', ['evil-zoom.us', 'zoom.us.example.com']],
  ['https://proxy.example.com:8443/v2', 'https://proxy.example.com:8443/token', ['proxy.example.com:8443']],
  ['https://api.zoomzus/v2', 'https://zoomgovxcom/token', ['api.zoomzus', 'zoomgovxcom']],
])('the hosts of %s and %s that are not Zoom hosts', (apiUrl, oauthUrl, expected) => {
  expect(foreignHosts({ apiUrl: new URL(apiUrl), credentials: app(oauthUrl) })).toEqual(expected);
});

test('a passed token needs no token endpoint', () => {
  const credentials = { kind: 'token', token: 'x' } as const;
  expect(foreignHosts({ apiUrl: new URL('https://example.com/v2'), credentials })).toStrictEqual(['example.com']);
});
