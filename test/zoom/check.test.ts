import { expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/types.ts';
import { lookUpUser } from '../../src/zoom/check.ts';
import { sessionOf } from '../../src/zoom/session.ts';
import { scriptedContext } from '../http/context.ts';
import { answered, silent } from '../http/scripted.ts';

async function lookUp(exchange: Exchange, scopes?: readonly string[]) {
  const { context, requests } = scriptedContext([exchange]);
  const session = { ...sessionOf('a.token'), scopes };
  const result = await lookUpUser('ada/@x', { apiUrl: new URL('https://api.zoom.us/v2'), session, context });
  return { result, requests, lines: context.lines };
}

const notChecked = (reason: string, isTokenAccepted = false) => ({
  check: { name: 'user', result: 'not-checked', reason },
  isTokenAccepted,
});
const failed = (problem: object) => ({ check: { name: 'user', result: 'failed' }, problem, isTokenAccepted: true });
/** The lookup told nothing about the user, and the run fails. */
const prevented = (problem: object) => ({ ...notChecked('error'), problem });

test('a user is looked up by an encoded path', async () => {
  const { result, requests } = await lookUp(answered(200, { status: 'active', role_id: '2', login_types: [100, 1] }));
  expect(result).toEqual({ check: { name: 'user', result: 'passed' }, isTokenAccepted: true });
  expect(requests[0]).toMatchObject({ method: 'GET', path: '/v2/users/ada%2F%40x', headers: { authorization: 'Bearer a.token' } });
});

test.each([
  [{ role_id: '0' }, '1117'],
  [{ role_id: '1' }, '1117'],
  [{ status: 'pending', login_types: [101] }, '1120'],
  [{ login_types: [] }, '1123'],
  [{ login_types: [101, 1] }, '1123'],
])('a user whose password Zoom will not change fails the check: %j', async (user, code) => {
  expect((await lookUp(answered(200, user))).result).toMatchObject(failed({ code, class: 'user' }));
});

test.each([{ role_id: 0, login_types: 100 }, { status: 'active' }, { login_types: [100] }])(
  'a user of whom nothing speaks against it passes: %j',
  async (user) => {
    expect((await lookUp(answered(200, user))).result).toEqual({ check: { name: 'user', result: 'passed' }, isTokenAccepted: true });
  },
);

test.each<[string, Exchange, object]>([
  ['no scope', answered(400, { code: 4711, message: 'x' }), notChecked('no-scope', true)],
  ['no permission', answered(400, { code: 200, message: 'No permission.' }), notChecked('not-permitted', true)],
  [
    'a rejection of another class',
    answered(400, { code: 4242, message: 'x' }),
    { ...notChecked('unclear-response'), unread: { code: '4242', summary: expect.stringMatching(/^The user was not looked up\./) } },
  ],
  [
    'a rejection under HTTP 200',
    answered(200, { code: 4242, message: 'x' }),
    { ...notChecked('unclear-response'), unread: { code: '4242' } },
  ],
  ['a user under another success', answered(206, { id: 'x' }), notChecked('unclear-response')],
  ['another success', answered(204), notChecked('unclear-response')],
  ['a success without a user', answered(200, '[]'), notChecked('unclear-response')],
  [
    'no such user',
    answered(404, { code: 1001, message: 'x' }),
    failed({ code: '1001', summary: 'Zoom responded:', response: { status: 404 } }),
  ],
  [
    'an account without the API',
    answered(400, { code: 200, message: 'Account does not enabled REST API.' }),
    { ...notChecked('error', true), problem: { code: '200' } },
  ],
  ['a user of another account', answered(400, { code: 1010, message: 'x' }), failed({ code: '1010' })],
  ['a rejected token', answered(401, { code: 124, message: 'x' }), prevented({ code: '124' })],
  ['no response', silent(false), prevented({ code: 'network', summary: expect.stringMatching(/^The user was not looked up\./) })],
])('a lookup with %s is reported', async (_, exchange, expected) => {
  expect((await lookUp(exchange)).result).toMatchObject(expected);
});

test('a rate limit reports its time', async () => {
  const { result } = await lookUp(answered(429, { code: 429, message: 'x' }, { 'retry-after': '3600' }));
  expect(result).toMatchObject(prevented({ code: '429', retryAt: expect.any(Number) }));
});

test('no user is looked up without the scope for it', async () => {
  const { result, requests } = await lookUp(answered(200, {}), ['user:update:password:admin']);
  expect(result).toEqual(notChecked('no-scope'));
  expect(requests).toEqual([]);
});

test.each(['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'])(
  'a user is looked up with the scope %s',
  async (scope) => {
    expect((await lookUp(answered(200, {}), ['user:update:password:admin', scope])).requests).toHaveLength(1);
  },
);

test('the lookup is named in the log before each retry', async () => {
  const { lines } = await lookUp(answered(500));
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    expect(line).toMatch(/^Looking up the user/);
  }
});
