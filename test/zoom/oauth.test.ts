import { describe, expect, test } from '@jest/globals';
import { mintToken, OAUTH_ERRORS, UNKNOWN_ERROR } from '../../src/zoom/oauth.ts';
import type { Credentials } from '../../src/zoom/session.ts';
import { scriptedCalls } from '../http/calls.ts';
import { answered, silent } from '../http/scripted.ts';

const CREDENTIALS: Credentials = {
  accountId: 'account/1+2',
  clientId: 'client',
  clientSecret: 's?cr~t>>',
  oauthUrl: new URL('https://zoom.us/oauth/token'),
};

test('the request has the credentials in its header and its body, and not in its address', async () => {
  const { calls, requests } = scriptedCalls([answered(200, { access_token: 'a.token' })]);
  expect(await mintToken(CREDENTIALS, calls, () => undefined)).toEqual({ ok: true, token: 'a.token', scopes: undefined });
  expect(requests).toHaveLength(1);
  expect(calls.notes).toEqual(['Access token, attempt 1: HTTP 200']);
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

describe('no token', () => {
  test.each([...OAUTH_ERRORS])('because of %s', async (error, { title, advice }) => {
    const { calls } = scriptedCalls([answered(400, { reason: 'Some reason', error })]);
    expect(title.startsWith(`${error}: `)).toBe(true);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toEqual({
      ok: false,
      problem: {
        code: error,
        title,
        advice,
        what: 'Zoom gave no access token:',
        quote: `${error}: Some reason`,
        isUnlisted: false,
        evidence: expect.objectContaining({ status: 400 }),
      },
    });
  });

  test('has advice for each error', () => {
    for (const { advice, title } of [...OAUTH_ERRORS.values(), UNKNOWN_ERROR]) {
      expect(advice).toMatch(/^[A-Z].{20,}\.$/);
      expect(title).toMatch(/: [a-zA-Z]/);
    }
  });

  test('with a name that only ends like one', async () => {
    const { calls } = scriptedCalls([answered(400, { error: 'tea pot' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ problem: { code: 'unexpected-response' } });
  });

  test('and a redirect is shown', async () => {
    const { calls } = scriptedCalls([answered(300)]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ ok: false, problem: { evidence: { status: 300 } } });
  });

  test('for no reason', async () => {
    const { calls } = scriptedCalls([answered(400, { error: 'invalid_client' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ problem: { quote: 'invalid_client' } });
  });

  test.each([
    ['an error with an odd name', answered(400, { error: 'Tea pot!' }), 'HTTP 400.'],
    ['a token beside an odd error', answered(200, { access_token: 'a.token', error: 7 }), 'HTTP 200.'],
    ['HTML', answered(200, '<html>'), 'HTTP 200.'],
    ['an empty body', answered(200), 'HTTP 200.'],
    ['an empty token', answered(200, { access_token: '' }), 'HTTP 200.'],
    ['a token that is no text', answered(200, { access_token: 7 }), 'HTTP 200.'],
    ['a token with a line break', answered(200, { access_token: 'a\nb.token' }), 'HTTP 200.'],
    ['a token with a line break behind it', answered(200, { access_token: 'a.token\nb' }), 'HTTP 200.'],
    ['a token that is short', answered(200, { access_token: 'abc' }), 'HTTP 200.'],
    ['a token under another status', answered(201, { access_token: 'a.token' }), 'HTTP 201.'],
    ['an error that is called like a code of our own', answered(400, { error: 'timeout' }), 'HTTP 400.'],
    ['a redirect', answered(302, '', { location: 'https://example.com' }), 'HTTP 302.'],
    ['a server error to the end', answered(502, '<html>'), 'HTTP 502.'],
  ])('in %s', async (_, exchange, what) => {
    const { calls } = scriptedCalls([exchange]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({
      ok: false,
      problem: { code: 'unexpected-response', what: `Zoom gave no usable access token: ${what}` },
    });
  });

  test.each(['access_denied', 'constructor', '__proto__'])('because of %s, which nobody knows', async (error) => {
    const { calls } = scriptedCalls([answered(400, { error, reason: '' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({
      problem: { code: error, ...UNKNOWN_ERROR, quote: error, isUnlisted: true },
    });
  });

  test("with one of Zoom's numbers", async () => {
    const { calls } = scriptedCalls([answered(400, { code: 4711, message: 'No scopes.' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ problem: { code: '4711', quote: 'No scopes.' } });
  });

  test('shows an error and its reason, and nothing else of the response', async () => {
    const headers = { 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a', location: 'https://zoom.us/#a', 'x-token': 'b' };
    const body = { error: 'invalid_client', reason: 'No. See leaked.token.12345', access_token: 'c', nested: { d: 1 } };
    const { calls } = scriptedCalls([answered(400, body, headers)]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({
      problem: {
        quote: 'invalid_client: No. See ***',
        evidence: {
          status: 400,
          headers: { 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a' },
          body: '{"error":"invalid_client","reason":"No. See ***"}',
        },
      },
    });
  });

  test('of a response with more secrets than an honest one has masks a few, and shows none of its words', async () => {
    const masked: string[] = [];
    const reason = Array.from({ length: 5000 }, (_, index) => `jwt:secret${index}`).join(' ');
    const { calls } = scriptedCalls([answered(400, { error: 'invalid_client', reason })]);
    const start = process.cpuUsage();
    expect(await mintToken(CREDENTIALS, calls, (secret) => masked.push(secret))).toMatchObject({
      problem: { code: 'invalid_client', quote: 'invalid_client', evidence: { body: '{"error":"","reason":""}' } },
    });
    expect(masked).toHaveLength(20);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });

  test.each([{ message: 'leaked.token.12345' }, ['leaked.token.12345'], 'leaked.token.12345'])(
    'shows no error that is no name: %j',
    async (error) => {
      const { calls } = scriptedCalls([answered(400, { error, reason: 'No.' })]);
      const minted = await mintToken(CREDENTIALS, calls, () => undefined);
      expect(JSON.stringify(minted)).not.toContain('leaked');
    },
  );

  test('masks what may be a token before anything else', async () => {
    const masked: string[] = [];
    const { calls } = scriptedCalls([answered(400, { refreshToken: 'leaked.token.12345' }, { 'x-session': 'other.token.12345' })]);
    await mintToken(CREDENTIALS, calls, (secret) => masked.push(secret));
    expect(masked).toEqual(['other.token.12345', 'leaked.token.12345']);
  });

  test('shows no success, whatever is in it', async () => {
    const { calls } = scriptedCalls([answered(200, '<html>')]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toHaveProperty('problem.evidence', undefined);
  });

  test.each([200, 500])('under %i may have a name all the same', async (status) => {
    const { calls } = scriptedCalls([answered(status, { error: 'invalid_client' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ ok: false, problem: { code: 'invalid_client' } });
  });

  test('because of a rate limit that has a name, too', async () => {
    const { calls } = scriptedCalls([answered(429, { error: 'rate_limited' }, { 'retry-after': '3600' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ ok: false, problem: { code: '429' } });
  });

  test('because of an error in capitals', async () => {
    const { calls } = scriptedCalls([answered(400, { error: 'Invalid_Client' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({ problem: { code: 'invalid_client' } });
  });

  test('because of a rate limit, with its time', async () => {
    const { calls } = scriptedCalls([answered(429, '', { 'retry-after': '3600' })]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({
      problem: { code: '429', retryAt: calls.deadline.now() + 3_600_000 },
    });
  });

  test.each(['network', 'timeout', 'cancelled'] as const)('because of %s', async (why) => {
    const { calls } = scriptedCalls([silent(false, why)]);
    expect(await mintToken(CREDENTIALS, calls, () => undefined)).toMatchObject({
      ok: false,
      problem: { code: why, what: expect.stringMatching(/^There is no access token\. /), quote: 'as ordered' },
    });
  });
});
