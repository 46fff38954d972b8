import { describe, expect, test } from '@jest/globals';
import { hideTokens, tokensIn } from '../../src/zoom/leaked-tokens.ts';

const response = (body: string, headers: Record<string, string> = {}) => ({ status: 400, statusText: '', headers, body, truncated: false });
const SECRET = 'leaked.token.12345';

describe('a secret of a token endpoint', () => {
  test.each([
    ['JSON', JSON.stringify({ access_token: SECRET })],
    ['JSON with another spelling', JSON.stringify({ refreshToken: SECRET })],
    ['nested JSON', JSON.stringify({ data: [{ id_token: { value: [SECRET] } }] })],
    ['JSON with a list of many', JSON.stringify({ tokens: ['one', 'two', 'three', 'four', SECRET] })],
    ['JSON with null', JSON.stringify({ data: null, id_token: [SECRET] })],
    ['JSON with an apikey', JSON.stringify({ apikey: SECRET })],
    ['JSON with an api_key', JSON.stringify({ api_key: SECRET })],
    ['JSON with an api-key', JSON.stringify({ 'api-key': SECRET })],
    ['JSON that escapes it', `{"access_token":"${SECRET.replace('l', '\\u006c')}"}`],
    ['JSON in a text', JSON.stringify({ message: JSON.stringify({ access_token: SECRET }) })],
    ['truncated JSON', `{"access_token":"${SECRET}`],
    ['a truncated list of JSON', `{"tokens":["${SECRET}"`],
    ['XML', `<r><access_token>${SECRET}</access_token></r>`],
    ['a form', `a=b&access_token=${SECRET}&c=d`],
    ['a sentence', `client_secret: ${SECRET}, no good`],
    ['a header of HTTP', `Authorization: Bearer ${SECRET}`],
    ['a header of HTTP with more spaces', `Authorization:  Bearer  ${SECRET}`],
  ])('is found in %s', (_, body) => {
    expect([...tokensIn(response(body))]).toContain(SECRET);
  });

  test.each([
    ['location', `https://example.com/#access_token=${SECRET}`],
    ['x-refresh-token', SECRET],
    ['set-cookie', `zm_session=${SECRET}; path=/`],
  ])('is found in the header %s', (name, value) => {
    expect([...tokensIn(response('', { [name]: value }))]).toContain(SECRET);
  });

  test('is found in JSON if it has four characters', () => {
    expect([...tokensIn(response('{"access_token":"abcd"}'))]).toEqual(['abcd']);
  });

  test.each([
    ['{"token_type":"bearer","tokenType":"bearer_token","expires_in":3600}'],
    ['{"reason":"Invalid client_id or client_secret","error":"invalid_client"}'],
    ['{"access_token":"abc"}'],
    [''],
  ])('is not in %s', (body) => {
    expect([...tokensIn(response(body))]).toEqual([]);
  });

  test.each([
    ['a long name', 'a'.repeat(65_536)],
    ['many names', 'token '.repeat(10_000)],
    ['names within values', 'a='.repeat(32_768)],
    ['deep brackets', '['.repeat(65_536)],
    ['a deep object', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('is searched for without delay, whatever the body is: %s', (_, body) => {
    const start = process.cpuUsage();
    expect([...tokensIn(response(body))]).toEqual([]);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

test.each([
  ['Invalid client_id or client_secret', 'Invalid client_id or client_secret'],
  ['unsupported_grant_type, user:update:password:admin', 'unsupported_grant_type, user:update:password:admin'],
  ['Token leaked.token.12345 is no good', 'Token *** is no good'],
  ['abcdefghijklmnopqrstuvwxyzabcdefg', '***'],
  ['token QWxhZGRpbjpvcGVuIHNlc is expired', 'token *** is expired'],
  ['token abcdefGhijkl is expired', 'token *** is expired'],
])('text that looks like a token is hidden: %s', (text, expected) => {
  expect(hideTokens(text)).toBe(expected);
});
