import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../scripts/probe/settings.ts';

const ENV = {
  ZOOM_ACCOUNT_ID: 'account-1',
  ZOOM_CLIENT_ID: 'client-1',
  ZOOM_CLIENT_SECRET: 'Kq7-Secret+1/=',
  ZOOM_USER: 'ada@example.com',
  ZOOM_PROBE_CONFIRM: 'ada@example.com',
};

describe('the settings', () => {
  test('are those of Zoom by default, without the white space of a pasted secret', () => {
    expect(readSettings({ ...ENV, ZOOM_CLIENT_SECRET: 'Kq7-Secret+1/=\n', ZOOM_API_URL: '' })).toEqual({
      accountId: 'account-1',
      clientId: 'client-1',
      clientSecret: 'Kq7-Secret+1/=',
      user: 'ada@example.com',
      apiUrl: 'https://api.zoom.us/v2',
      oauthUrl: 'https://zoom.us/oauth/token',
      isLocal: false,
    });
  });

  test('have the token endpoint of Zoom for Government', () => {
    expect(readSettings({ ...ENV, ZOOM_API_URL: 'https://api.zoomgov.com/v2/' })).toMatchObject({
      apiUrl: 'https://api.zoomgov.com/v2',
      oauthUrl: 'https://zoomgov.com/oauth/token',
    });
  });

  test.each([
    ['http://127.0.0.1:8080/v2', 'http://localhost:8080/oauth/token', true],
    ['http://[::1]:8080/v2', 'https://127.0.0.1/oauth/token', true],
    ['http://127.0.0.1:8080/v2', 'https://zoom.us/oauth/token', false],
    ['https://api.zoom.us/v2', 'http://127.0.0.1:8080/oauth/token', false],
    ['https://127.0.0.1.example.com/v2', 'http://127.0.0.1:8080/oauth/token', false],
  ])('say whether %s and %s are both a simulator', (apiUrl, oauthUrl, isLocal) => {
    expect(readSettings({ ...ENV, ZOOM_API_URL: apiUrl, ZOOM_OAUTH_URL: oauthUrl })).toMatchObject({ isLocal });
  });
});

describe('a problem names its variable and quotes no value:', () => {
  const URL_RULE = 'must be an https URL, or http to a loopback host, without credentials, query and fragment.';

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ ZOOM_CLIENT_ID: ' ' }, 'ZOOM_CLIENT_ID is missing.'],
    [{ ZOOM_CLIENT_SECRET: 'two words' }, 'ZOOM_CLIENT_SECRET contains a space, or a character that is not printable ASCII.'],
    [{ ZOOM_ACCOUNT_ID: 'ä' }, 'ZOOM_ACCOUNT_ID contains a space, or a character that is not printable ASCII.'],
    [{ ZOOM_USER: 'me', ZOOM_PROBE_CONFIRM: 'me' }, 'ZOOM_USER must be the ID or the email address of a user.'],
    [{ ZOOM_USER: 'ada\u0001@x', ZOOM_PROBE_CONFIRM: 'ada\u0001@x' }, 'ZOOM_USER must be the ID or the email address of a user.'],
    [{ ZOOM_CLIENT_ID: 'c'.repeat(1001) }, 'ZOOM_CLIENT_ID has more than 1000 characters.'],
    [{ ZOOM_API_URL: 'https://api.zoom.us/v2?' }, `ZOOM_API_URL ${URL_RULE}`],
    [{ ZOOM_API_URL: 'https://api.zoom.us/v2#' }, `ZOOM_API_URL ${URL_RULE}`],
    [{ HTTP_PROXY: 'http://u%zz:p@proxy' }, 'HTTP_PROXY must be an http or https URL, with valid escapes.'],
    [{ ZOOM_USER: '..', ZOOM_PROBE_CONFIRM: '..' }, 'ZOOM_USER must be the ID or the email address of a user.'],
    [{ ZOOM_API_URL: 'api.zoom.us' }, `ZOOM_API_URL ${URL_RULE}`],
    [{ ZOOM_API_URL: 'http://api.zoom.us/v2' }, `ZOOM_API_URL ${URL_RULE}`],
    [{ ZOOM_API_URL: 'https://user:pass@api.zoom.us/v2' }, `ZOOM_API_URL ${URL_RULE}`],
    [{ ZOOM_OAUTH_URL: 'https://zoom.us/oauth/token?x=y' }, `ZOOM_OAUTH_URL ${URL_RULE}`],
    [{ ZOOM_OAUTH_URL: 'ftp://zoom.us/' }, `ZOOM_OAUTH_URL ${URL_RULE}`],
    [
      { ZOOM_API_URL: 'https://zoom.example.com/v2' },
      'ZOOM_OAUTH_URL is missing. It is required with a ZOOM_API_URL that is not a URL of Zoom.',
    ],
    [{ https_proxy: 'http://user:pass@proxy:port' }, 'https_proxy must be an http or https URL, with valid escapes.'],
    [{ HTTPS_PROXY: 'user:pass@proxy' }, 'HTTPS_PROXY must be an http or https URL, with valid escapes.'],
  ])('%j', (change, problem) => {
    expect(readSettings({ ...ENV, ...change })).toEqual({ problems: [problem] });
  });

  test('all at once', () => {
    const settings = readSettings({ ZOOM_API_URL: 'x' });
    expect('problems' in settings && settings.problems.map((problem) => problem.split(' ')[0])).toEqual([
      'ZOOM_ACCOUNT_ID',
      'ZOOM_CLIENT_ID',
      'ZOOM_CLIENT_SECRET',
      'ZOOM_USER',
      'ZOOM_API_URL',
      'ZOOM_PROBE_CONFIRM',
    ]);
  });
});
