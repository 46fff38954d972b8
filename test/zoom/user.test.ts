import { expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/exchange.ts';
import { titleOf } from '../../src/problems/rejections.ts';
import { sessionOf } from '../../src/zoom/session.ts';
import { lookUpUser } from '../../src/zoom/user.ts';
import { scriptedContext } from '../http/context.ts';
import { answered, silent } from '../http/scripted.ts';

async function lookUp(exchange: Exchange, scopes?: readonly string[]) {
  const { context, requests } = scriptedContext([exchange]);
  const session = { ...sessionOf('a.token'), scopes };
  const result = await lookUpUser('ada/@x', { apiUrl: new URL('https://api.zoom.us/v2'), session, context });
  return { result, requests, lines: context.lines };
}

const notChecked = (reason: string) => ({ check: { name: 'user', result: 'not-checked', reason }, warnings: [] });

test('a user is looked up by an encoded path', async () => {
  const { result, requests } = await lookUp(answered(200, { status: 'active', role_id: '2', login_types: [100, 1] }));
  expect(result).toEqual({ ok: true, value: { check: { name: 'user', result: 'passed' }, warnings: [], isTokenAccepted: true } });
  expect(requests[0]).toMatchObject({ method: 'GET', path: '/v2/users/ada%2F%40x', headers: { authorization: 'Bearer a.token' } });
});

test.each([
  [{ role_id: '0' }, [1117]],
  [{ role_id: '1' }, [1117]],
  [{ status: 'pending', login_types: [101] }, [1120, 1123]],
  [{ login_types: [] }, [1123]],
  [{ role_id: 0, login_types: 100 }, []],
])('a user whose password Zoom will not change causes a warning: %j', async (user, codes) => {
  const { result } = await lookUp(answered(200, user));
  expect(result).toMatchObject({ value: { warnings: codes.map((code) => ({ title: titleOf(code) })) } });
});

test.each<[string, Exchange, object]>([
  ['no scope', answered(400, { code: 4711, message: 'x' }), { ok: true, value: { ...notChecked('no-scope'), isTokenAccepted: true } }],
  [
    'no permission',
    answered(400, { code: 200, message: 'No permission.' }),
    { ok: true, value: { ...notChecked('not-permitted'), isTokenAccepted: true } },
  ],
  ['a rejection of another class', answered(400, { code: 4242, message: 'x' }), { ok: true, value: notChecked('unclear-response') }],
  ['a rejection under HTTP 200', answered(200, { code: 4242, message: 'x' }), { ok: true, value: notChecked('unclear-response') }],
  ['a user under another success', answered(206, { id: 'x' }), { ok: true, value: notChecked('unclear-response') }],
  ['another success', answered(204), { ok: true, value: { ...notChecked('unclear-response'), isTokenAccepted: false } }],
  ['a success without a user', answered(200, '[]'), { ok: true, value: notChecked('unclear-response') }],
  [
    'no such user',
    answered(404, { code: 1001, message: 'x' }),
    { ok: false, problem: { code: '1001', summary: expect.stringMatching(/^The user was not looked up\./), response: { status: 404 } } },
  ],
  ['a user of another account', answered(400, { code: 1010, message: 'x' }), { ok: false, problem: { code: '1010' } }],
  ['a rejected token', answered(401, { code: 124, message: 'x' }), { ok: false, problem: { code: '124' } }],
  [
    'no response',
    silent(false),
    { ok: false, problem: { code: 'network', summary: expect.stringMatching(/^The user was not looked up\./) } },
  ],
])('a lookup with %s is reported', async (_, exchange, expected) => {
  expect((await lookUp(exchange)).result).toMatchObject(expected);
});

test('a rate limit reports its time', async () => {
  const { result } = await lookUp(answered(429, { code: 429, message: 'x' }, { 'retry-after': '3600' }));
  expect(result).toMatchObject({ ok: false, problem: { code: '429', retryAt: expect.any(Number) } });
});

test('no user is looked up without the scope for it', async () => {
  const { result, requests } = await lookUp(answered(200, {}), ['user:update:password:admin']);
  expect(result).toMatchObject({ value: { ...notChecked('no-scope'), isTokenAccepted: false } });
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
