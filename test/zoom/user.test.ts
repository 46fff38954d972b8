import { expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/transport.ts';
import { titleOf } from '../../src/zoom/answers.ts';
import { givenSession } from '../../src/zoom/session.ts';
import { lookUpUser } from '../../src/zoom/user.ts';
import { scriptedCalls } from '../http/calls.ts';
import { answered, silent } from '../http/scripted.ts';

async function lookUp(exchange: Exchange, scopes?: readonly string[]) {
  const { calls, requests } = scriptedCalls([exchange]);
  const session = { ...givenSession('a.token'), scopes };
  return { result: await lookUpUser('ada/@x', { apiUrl: new URL('https://api.zoom.us/v2'), session, calls }), requests };
}

const notChecked = (reason: string) => ({ ok: true, check: { name: 'user', result: 'not-checked', reason } });

test('a user is looked up by a path that is encoded', async () => {
  const { result, requests } = await lookUp(answered(200, { status: 'active', role_id: '2', login_types: [100, 1] }));
  expect(result).toEqual({ ok: true, check: { name: 'user', result: 'passed' }, warnings: [], isTokenAccepted: true });
  expect(requests[0]).toMatchObject({ method: 'GET', path: '/v2/users/ada%2F%40x', headers: { authorization: 'Bearer a.token' } });
});

test.each([
  [{ role_id: '0' }, [1117]],
  [{ role_id: '1' }, [1117]],
  [{ status: 'pending', login_types: [101] }, [1120, 1123]],
  [{ login_types: [] }, [1123]],
  [{ role_id: 0, login_types: 100 }, []],
])('what Zoom will reject is warned of: %j', async (user, codes) => {
  const { result } = await lookUp(answered(200, user));
  expect(result).toMatchObject({ warnings: codes.map((code) => ({ title: titleOf(code) })) });
});

test.each<[string, Exchange, object]>([
  ['no scope', answered(400, { code: 4711, message: 'x' }), { ...notChecked('no-scope'), isTokenAccepted: true }],
  ['no permission', answered(400, { code: 200, message: 'No permission.' }), { ...notChecked('not-permitted'), isTokenAccepted: true }],
  ['a rejection of another class', answered(400, { code: 4242, message: 'x' }), notChecked('unclear-response')],
  ['another success', answered(204), { ...notChecked('unclear-response'), isTokenAccepted: false }],
  ['a success without a user', answered(200, '[]'), notChecked('unclear-response')],
  ['no such user', answered(404, { code: 1001, message: 'x' }), { ok: false, problem: { code: '1001', evidence: { status: 404 } } }],
  ['a user of another account', answered(400, { code: 1010, message: 'x' }), { ok: false, problem: { code: '1010' } }],
  ['a rejected token', answered(401, { code: 124, message: 'x' }), { ok: false, problem: { code: '124' } }],
  ['no response', silent(false), { ok: false, problem: { code: 'network', what: expect.stringMatching(/^The user was not looked up\./) } }],
])('a look-up with %s', async (_, exchange, expected) => {
  expect((await lookUp(exchange)).result).toMatchObject(expected);
});

test('a rate limit names its time', async () => {
  const { result } = await lookUp(answered(429, { code: 429, message: 'x' }, { 'retry-after': '3600' }));
  expect(result).toMatchObject({ ok: false, problem: { code: '429', retryAt: expect.any(Number) } });
});

test('no user is looked up without a scope for it', async () => {
  const { result, requests } = await lookUp(answered(200, {}), ['user:update:password:admin']);
  expect(result).toMatchObject({ ...notChecked('no-scope'), isTokenAccepted: false });
  expect(requests).toEqual([]);
  expect((await lookUp(answered(200, {}), ['user:read'])).requests).toHaveLength(1);
});

test('a code that the catalogue does not have has no title', () => {
  expect(() => titleOf(4242)).toThrow(RangeError);
});
