import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fixture } from '../fixtures/fixture.ts';
import { runAction } from '../support/action.ts';
import { type Account, defaultAccount, startZoom, type User, type Zoom } from './zoom.ts';

const PUBLISHED_PASSWORD = 'dolor Excepteur minim';
const USER: User = { id: 'KDcuGIm1QgePTO8WbOqwIQ', email: 'ada@example.com', password: 'Old-Passw0rd' };

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

/** Runs the published curl command, with the placeholders filled in. */
async function curl(user: string, token: string): Promise<{ status: string; body: string }> {
  const { stdout } = await promisify(execFile)('curl', [
    // Without the developer's own settings.
    '-q',
    ...['-X', 'PUT', '-H', `Authorization: Bearer ${token}`, '-H', 'Content-Type: multipart/form-data'],
    ...['--form', `password=${PUBLISHED_PASSWORD}`, `${zoom.apiUrl}/users/${user}/password`],
    ...['--silent', '--noproxy', '*', '--write-out', '\n%{http_code}'],
  ]);
  const [status = '', ...body] = stdout.split('\n').reverse();
  return { status, body: body.reverse().join('\n') };
}

/** Sends the published Postman item, with its variables filled in. */
async function postman(user: string, token: string): Promise<{ status: number; body: string }> {
  const { request } = JSON.parse(fixture('update-a-users-password.postman-item.json'));
  const variables: Record<string, string> = { '{{baseUrl}}': zoom.apiUrl, ':userId': user };
  const parts: string[] = [...request.url.host, ...request.url.path];
  const body = new FormData();
  for (const { key, value } of request.body.formdata) {
    body.append(key, value);
  }
  const response = await fetch(parts.map((part) => variables[part] ?? part).join('/'), {
    method: request.method,
    headers: { authorization: `Bearer ${token}` },
    body,
  });
  return { status: response.status, body: await response.text() };
}

const NO_USER = { code: 1001, message: 'User does not exist: nobody@example.com.' };

describe('the published clients get the documented responses:', () => {
  test('curl', async () => {
    expect(await curl('ada@example.com', 'good.token')).toEqual({ status: '204', body: '' });
    expect(zoom.passwordOf('ada@example.com')).toBe(PUBLISHED_PASSWORD);
    const again = await curl('ada@example.com', 'good.token');
    expect([again.status, JSON.parse(again.body)]).toEqual([
      '400',
      { code: 300, message: 'Your new password can not match the old password.' },
    ]);
    const nobody = await curl('nobody@example.com', 'good.token');
    expect([nobody.status, JSON.parse(nobody.body)]).toEqual(['404', NO_USER]);
  });

  test('Postman', async () => {
    expect(await postman('ada@example.com', 'good.token')).toEqual({ status: 204, body: '' });
    expect(zoom.passwordOf('ada@example.com')).toBe(PUBLISHED_PASSWORD);
    expect((await postman('ada@example.com', 'good.token')).status).toBe(400);
    const nobody = await postman('nobody@example.com', 'good.token');
    expect([nobody.status, JSON.parse(nobody.body)]).toEqual([404, NO_USER]);
  });
});

test("the action's request matches the documents: method, path, bearer token, form field", async () => {
  await curl('ada@example.com', 'good.token');
  await postman('ada@example.com', 'good.token');
  await runAction({ 'user-id': 'ada@example.com', password: PUBLISHED_PASSWORD, token: 'good.token', 'api-url': zoom.apiUrl });
  const requests = await Promise.all(
    zoom.received.map(async ({ method, path, headers, body }) => {
      const type = headers['content-type'] ?? '';
      const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
      return { method, path: decodeURIComponent(path), authorization: headers.authorization, type: type.split(';')[0], form: [...form] };
    }),
  );
  expect(requests).toHaveLength(3);
  expect(new Set(requests.map((request) => JSON.stringify(request))).size).toBe(1);
});

describe('the simulator rejects', () => {
  const DAY = Date.UTC(2026, 0, 1, 12);
  const changes = (count: number) => Array.from({ length: count }, () => DAY - 1000);

  test.each<[number, number, RegExp, Partial<Account>, Partial<User>, string]>([
    [401, 124, /Invalid access token/, { tokens: [] }, {}, 'New-Passw0rd'],
    [401, 124, /expired/, { tokens: [{ value: 'good.token', expiresAt: DAY }] }, {}, 'New-Passw0rd'],
    [400, 4711, /does not contain scopes:\[user:update/, { tokens: [{ value: 'good.token', scopes: [] }] }, {}, 'New-Passw0rd'],
    [400, 200, /No permission/, { tokens: [{ value: 'good.token', permissions: [] }] }, {}, 'New-Passw0rd'],
    [429, 429, /daily rate limit/, { perDay: 0 }, {}, 'New-Passw0rd'],
    [429, 429, /per-second rate limit/, { perSecond: 0 }, {}, 'New-Passw0rd'],
    [400, 1117, /Admin/, {}, { role: 'admin' }, 'New-Passw0rd'],
    [400, 1123, /work email/, {}, { login: 'sso' }, 'New-Passw0rd'],
    [400, 1120, /Invitation/, {}, { status: 'pending' }, 'New-Passw0rd'],
    [400, 1000, /locked/, {}, { status: 'locked' }, 'New-Passw0rd'],
    [400, 1124, /at least 12 characters/, { minimumLength: 12 }, {}, 'Short-Pass1'],
    [400, 1125, /letter/, { basicRules: true }, {}, '13579-24680'],
    [400, 1126, /number/, { basicRules: true }, {}, PUBLISHED_PASSWORD],
    [400, 1127, /special/, { specialCharacter: true }, {}, 'NewPassw0rd'],
    [400, 1128, /Upper case/, { basicRules: true }, {}, 'new-passw0rd'],
    [400, 1131, /continuation/, { basicRules: true }, {}, 'Abcdef-Passw0rd'],
    [400, 1136, /easy/, { weakPasswords: ['Passw0rd!'] }, {}, 'Passw0rd!'],
    [400, 300, /match the old/, { historyLength: 3 }, {}, 'Old-Passw0rd'],
    [400, 1129, /last 3/, { historyLength: 3, historyFirst: true }, {}, 'Old-Passw0rd'],
    [400, 1129, /last 3/, { historyLength: 3 }, { history: ['Older-Passw0rd'] }, 'Older-Passw0rd'],
    [400, 300, /maximum number/, { dailyChanges: 2 }, { changes: changes(2) }, 'New-Passw0rd'],
    [400, 300, /Validation/, {}, {}, 'a'.repeat(32)],
    [400, 300, /valid JSON/, { bodyFormats: ['json'] }, {}, 'New-Passw0rd'],
  ])('with %i %i %s', async (status, code, message, account, user, password) => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ users: [{ ...USER, ...user }], ...account })], now: () => DAY });
    const body = new FormData();
    body.set('password', password);
    const response = await fetch(`${zoom.apiUrl}/users/ada@example.com/password`, {
      method: 'PUT',
      body,
      headers: { authorization: 'Bearer good.token' },
    });
    expect([response.status, await response.json()]).toEqual([
      status,
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    ]);
    expect(zoom.passwordOf('ada@example.com')).toBe('Old-Passw0rd');
    expect(response.headers.get('x-zm-trackingid')).toMatch(/^v=2\.0;/);
  });

  test('a user of another account', async () => {
    await zoom.close();
    const other = defaultAccount({ id: 'account-2', users: [{ ...USER, email: 'bob@example.com', id: 'other' }], tokens: [] });
    zoom = await startZoom({ accounts: [defaultAccount(), other] });
    expect(JSON.parse((await curl('bob@example.com', 'good.token')).body)).toEqual({
      code: 1010,
      message: 'User not belong to this account',
    });
  });

  test('the change after the last one of 24 hours, and accepts it a day later', async () => {
    await zoom.close();
    let now = DAY;
    zoom = await startZoom({ accounts: [defaultAccount({ dailyChanges: 1 })], now: () => now });
    const set = async (password: string) => {
      const init = {
        method: 'PUT',
        body: JSON.stringify({ password }),
        headers: { authorization: 'Bearer good.token', 'content-type': 'application/json' },
      };
      return (await fetch(`${zoom.apiUrl}/users/ada@example.com/password`, init)).status;
    };
    expect([await set('First-Passw0rd'), await set('Second-Passw0rd')]).toEqual([204, 400]);
    now += 24 * 60 * 60 * 1000 + 1;
    expect(await set('Second-Passw0rd')).toBe(204);
  });
});
