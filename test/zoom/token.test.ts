import { describe, expect, test } from '@jest/globals';
import { titleOf } from '../../src/errors/problem.ts';
import type { Exchange } from '../../src/http/types.ts';
import { OAUTH_ERRORS, UNKNOWN_OAUTH_ERROR } from '../../src/zoom/oauth-errors.ts';
import type { Credentials } from '../../src/zoom/session.ts';
import { requestToken } from '../../src/zoom/token.ts';
import { answered, silent } from '../http/scripted.ts';
import { tokenContext } from './token-context.ts';

const CREDENTIALS: Credentials = {
  accountId: 'account/1+2',
  clientId: 'client',
  clientSecret: 's?cr~t>>',
  oauthUrl: new URL('https://zoom.us/oauth/token'),
};

test('the request has the credentials in its header and its body, and not in its URL', async () => {
  const { context, requests, lines } = tokenContext([answered(200, { access_token: 'a.token' })]);
  expect(await requestToken(CREDENTIALS, context)).toEqual({ ok: true, value: { token: 'a.token', scopes: undefined } });
  expect(requests).toHaveLength(1);
  expect(lines).toEqual([]);
  expect(requests[0]).toMatchObject({
    method: 'POST',
    path: '/oauth/token',
    headers: {
      authorization: 'Basic Y2xpZW50OnM/Y3J+dD4+',
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=account_credentials&account_id=account%2F1%2B2',
  });
});

test('the issued token is masked, however many other secrets the response has', async () => {
  const others = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`token-${index}`, `other.token.${index}`]));
  const { context, masked } = tokenContext([answered(200, { ...others, access_token: 'good.token' })]);
  const issued = await requestToken(CREDENTIALS, context);
  expect(issued).toMatchObject({ value: { token: 'good.token' } });
  expect(masked).toContain('good.token');
});

describe('a failed token request', () => {
  test.each(OAUTH_ERRORS.filter((entry) => entry !== UNKNOWN_OAUTH_ERROR))('because of $code is reported', async (entry) => {
    const { code: error } = entry;
    const { context } = tokenContext([answered(400, { reason: 'Some reason', error })]);
    expect(titleOf(entry).startsWith(`${error}: `)).toBe(true);
    expect(await requestToken(CREDENTIALS, context)).toEqual({
      ok: false,
      problem: {
        entry,
        code: error,
        summary: 'The token endpoint rejected the request:',
        untrustedDetail: `${error}: Some reason`,
        response: expect.objectContaining({ status: 400 }),
      },
    });
  });

  test('with a name that only ends like a known one is not mistaken for it', async () => {
    const { context } = tokenContext([answered(400, { error: 'tea pot' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ problem: { code: 'unexpected-response' } });
  });

  test.each([
    ['', ''],
    ['<a href="/sign-in">', '(body withheld)'],
  ])('with a redirect shows the redirect, and who sent it: %j', async (sent, body) => {
    const { context } = tokenContext([answered(302, sent, { server: 'squid', via: '1.1 proxy', location: '/sign-in?token=a.token' })]);
    const response = { status: 302, statusText: '', headers: { server: 'squid', via: '1.1 proxy' }, body, truncated: false };
    expect(await requestToken(CREDENTIALS, context)).toHaveProperty('problem.response', response);
  });

  test.each<[Exchange, RegExp]>([
    [silent(false), /^Check `oauth-url`, the network/],
    [answered(200, '<html>'), /^Check `oauth-url`\. If it is right/],
    [answered(404, '<html>'), /^Set `oauth-url` to `https:\/\/zoom\.us\/oauth\/token`/],
  ])('has advice about the token endpoint, not about the API', async (exchange, advice) => {
    const { context } = tokenContext([exchange]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ problem: { advice: expect.stringMatching(advice) } });
  });

  test.each([
    [{}, 'The token endpoint returned no usable access token: HTTP 403.', ''],
    [{ server: 'squid' }, 'The token endpoint returned no usable access token: HTTP 403. The header `server` of the response:', 'squid'],
    [
      { server: 'eyJhbGciOiJIUzI1NiJ9' },
      'The token endpoint returned no usable access token: HTTP 403. The header `server` of the response:',
      '***',
    ],
  ])('without an error names the server, and no token: %j', async (headers, summary, untrustedDetail) => {
    const { context } = tokenContext([answered(403, '<html>', headers)]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ problem: { summary, untrustedDetail } });
  });

  test('without a reason is reported', async () => {
    const { context } = tokenContext([answered(400, { error: 'invalid_client' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ problem: { untrustedDetail: 'invalid_client' } });
  });

  test.each([
    ['an error with an odd name', answered(400, { error: 'Tea pot!' }), 'HTTP 400.'],
    ['a token beside an odd error', answered(200, { access_token: 'a.token', error: 7 }), 'HTTP 200.'],
    ['HTML', answered(200, '<html>'), 'HTTP 200.'],
    ['an empty body', answered(200), 'HTTP 200.'],
    ['an empty token', answered(200, { access_token: '' }), 'HTTP 200.'],
    ['a token that is not a string', answered(200, { access_token: 7 }), 'HTTP 200.'],
    ['a token with a line break', answered(200, { access_token: 'a\nb.token' }), 'HTTP 200.'],
    ['a token followed by a line break', answered(200, { access_token: 'a.token\nb' }), 'HTTP 200.'],
    ['a token that is too short', answered(200, { access_token: 'abc' }), 'HTTP 200.'],
    ['a token under another status', answered(201, { access_token: 'a.token' }), 'HTTP 201.'],
    ["an error with the name of one of the action's own codes", answered(400, { error: 'timeout' }), 'HTTP 400.'],
    ['a redirect', answered(302, '', { location: 'https://example.com' }), 'HTTP 302.'],
    ['a server error to the end', answered(502, '<html>'), 'HTTP 502.'],
  ])('is reported for %s', async (_, exchange, what) => {
    const { context } = tokenContext([exchange]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      ok: false,
      problem: { code: 'unexpected-response', summary: `The token endpoint returned no usable access token: ${what}` },
    });
  });

  test.each(['access_denied', 'constructor', '__proto__'])('because of the unknown error %s is reported', async (error) => {
    const { context } = tokenContext([answered(400, { error, reason: '' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: { code: error, entry: UNKNOWN_OAUTH_ERROR, untrustedDetail: error },
    });
  });

  test('with a numeric Zoom code is reported', async () => {
    const { context } = tokenContext([answered(400, { code: 4711, message: 'No scopes.' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: { code: '4711', untrustedDetail: 'No scopes.' },
    });
  });

  test('shows the error and its reason, and nothing else of the response', async () => {
    const headers = { 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a', location: 'https://zoom.us/#a', 'x-token': 'b' };
    const body = { error: 'invalid_client', reason: 'No. See leaked.token.12345', access_token: 'c', nested: { d: 1 } };
    const { context } = tokenContext([answered(400, body, headers)]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: {
        untrustedDetail: 'invalid_client: No. See ***',
        response: {
          status: 400,
          headers: { 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a' },
          body: '{"error":"invalid_client","reason":"No. See ***"}',
        },
      },
    });
  });

  test('with an unusual number of secrets masks a few and shows none of its text', async () => {
    const reason = Array.from({ length: 5000 }, (_, index) => `jwt:secret${index}`).join(' ');
    const { context, masked } = tokenContext([answered(400, { error: 'invalid_client', reason })]);
    const start = process.cpuUsage();
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: { code: 'invalid_client', untrustedDetail: 'invalid_client', response: { body: '(body withheld)' } },
    });
    expect(masked).toHaveLength(20);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  test('with as many secrets as are masked shows its text', async () => {
    const reason = Array.from({ length: 20 }, (_, index) => `jwt:secret-${index}`).join(' ');
    const { context } = tokenContext([answered(400, { error: 'invalid_client', reason })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: { untrustedDetail: expect.stringContaining('jwt:') },
    });
  });

  test('is named in the log before each retry', async () => {
    const { context, lines } = tokenContext([answered(500)]);
    await requestToken(CREDENTIALS, context);
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^Requesting an access token/);
    }
  });

  test.each([{ message: 'leaked.token.12345' }, ['leaked.token.12345'], 'leaked.token.12345'])(
    'does not show a malformed error name: %j',
    async (error) => {
      const { context } = tokenContext([answered(400, { error, reason: 'No.' })]);
      const issued = await requestToken(CREDENTIALS, context);
      expect(JSON.stringify(issued)).not.toContain('leaked');
    },
  );

  test('masks possible tokens before anything else', async () => {
    const { context, masked } = tokenContext([answered(400, { refreshToken: 'leaked.token.12345' }, { 'x-session': 'other.token.12345' })]);
    await requestToken(CREDENTIALS, context);
    expect(masked).toEqual(['other.token.12345', 'leaked.token.12345']);
  });

  test('does not show the body of a success', async () => {
    const { context } = tokenContext([answered(200, '<html>')]);
    expect(await requestToken(CREDENTIALS, context)).toHaveProperty('problem.response', undefined);
  });

  test.each([200, 500])('under %i can have an error name', async (status) => {
    const { context } = tokenContext([answered(status, { error: 'invalid_client' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ ok: false, problem: { code: 'invalid_client' } });
  });

  test('because of a rate limit can have an error name', async () => {
    const { context } = tokenContext([answered(429, { error: 'rate_limited' }, { 'retry-after': '3600' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ ok: false, problem: { code: '429' } });
  });

  test('is recognized by an error name in capitals', async () => {
    const { context } = tokenContext([answered(400, { error: 'Invalid_Client' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({ problem: { code: 'invalid_client' } });
  });

  test('because of a rate limit reports its time', async () => {
    const { context } = tokenContext([answered(429, '', { 'retry-after': '3600' })]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      problem: { code: '429', retryAt: context.phase.deadline.now() + 3_600_000 },
    });
  });

  test.each(['network', 'timeout', 'cancelled'] as const)('because of %s is reported', async (reason) => {
    const { context } = tokenContext([silent(false, reason)]);
    expect(await requestToken(CREDENTIALS, context)).toMatchObject({
      ok: false,
      problem: { code: reason, summary: expect.stringMatching(/^There is no access token\. /), untrustedDetail: 'as ordered' },
    });
  });
});
