import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { arrivalOf, type Reply } from '../simulator/server.ts';
import { type Account, defaultAccount, startZoom, withZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, runAction, signalAfter } from '../support/action.ts';

const SECRET = 'Kq7-Secret+1/=';
let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

async function restart(account: Partial<Account>): Promise<void> {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount(account)] });
}

const inputs = (change: Readonly<Record<string, string>> = {}, to = zoom) =>
  goodInputs(to, { ...appInputs(to), 'timeout-seconds': '10', ...change });
const run = (change?: Readonly<Record<string, string>>) => runAction(inputs(change));
const requests = (of = zoom) => of.received.map(({ method, path }) => `${method} ${path.replace('/v2', '').split('?')[0]}`);
const TOKEN = 'POST /oauth/token';
const UPDATE = 'PUT /users/ada%40example.com/password';
const POLICY = 'GET /accounts/me/settings';

test('a token is issued and used, and the token and the credentials are masked', async () => {
  const result = await run({ 'client-secret': `${SECRET}\n` });
  expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { status: 'updated' } });
  expect(requests()).toEqual([TOKEN, UPDATE]);
  expect(zoom.received[0]).toMatchObject({ path: '/oauth/token', headers: { authorization: `Basic ${btoa(`client-1:${SECRET}`)}` } });
  expect(zoom.received[0]?.body.toString()).toBe('grant_type=account_credentials&account_id=account-1');
  expect(result.masks).toEqual(expect.arrayContaining([SECRET, btoa(`client-1:${SECRET}`), zoom.issued[0]]));
  for (const secret of [SECRET, btoa(`client-1:${SECRET}`), zoom.issued[0] ?? '']) {
    expect(result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret);
  }
});

describe('a token endpoint that rejects the request', () => {
  test.each<[string, Record<string, string>, Partial<Account>, string]>([
    ['the secret', { 'client-secret': 'wrong' }, {}, 'invalid_client'],
    ['the account', { 'account-id': 'account-2' }, {}, 'invalid_request'],
    ['the app', {}, { apps: [{ clientId: 'client-1', clientSecret: SECRET, kind: 'user-level' }] }, 'unsupported_grant_type'],
  ])('because of %s is reported', async (_, change, account, code) => {
    await restart(account);
    const result = await run(change);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unchanged', 'http-status': '', 'error-code': code } });
    expect(result.annotations).toEqual([
      {
        level: 'error',
        title: expect.stringMatching(new RegExp(`^${code}: `)),
        message: expect.stringContaining('The Zoom password was not changed.'),
      },
    ]);
    expect(requests()).toEqual([TOKEN]);
  });

  test('with a redirect gets no secret elsewhere', async () => {
    const other = await startZoom();
    zoom.fail({ kind: 'reply', when: 'before', reply: { status: 307, headers: { location: other.oauthUrl } } });
    expect((await run()).outputs).toMatchObject({ status: 'unchanged', 'error-code': 'unexpected-response' });
    expect(other.connections()).toBe(0);
    await other.close();
  });
});

test.concurrent.each([
  ['a reset', { kind: 'reset', when: 'before' }],
  ['a 503', { kind: 'reply', when: 'before', reply: { status: 503, body: '<html>' } }],
  ['a 429', { kind: 'reply', when: 'before', reply: { status: 429 } }],
] as const)('a token request is retried after %s', (_, fault) =>
  withZoom(async (own) => {
    own.fail({ ...fault, times: 2 });
    expect((await runAction(inputs({}, own))).outputs).toMatchObject({ status: 'updated' });
    expect(requests(own)).toEqual([TOKEN, TOKEN, TOKEN, UPDATE]);
  }),
);

test('a token that expires immediately is requested again', async () => {
  zoom.fail({
    kind: 'reply',
    when: 'before',
    reply: { status: 401, body: { code: 124, message: 'Invalid access token.' } },
    only: ({ method }) => method === 'PUT',
  });
  expect((await run()).outputs).toMatchObject({ status: 'updated' });
  expect(requests()).toEqual([TOKEN, UPDATE, TOKEN, UPDATE]);
});

test('a token is requested again only once', async () => {
  zoom.fail({
    kind: 'reply',
    when: 'before',
    times: 9,
    reply: { status: 401, body: { code: 124, message: 'Invalid access token.' } },
    only: ({ method }) => method === 'PUT',
  });
  expect((await run()).outputs).toMatchObject({ status: 'unchanged', 'error-code': '124', 'http-status': '401' });
  expect(requests()).toEqual([TOKEN, UPDATE, TOKEN, UPDATE]);
});

test('a failed request for another token is reported', async () => {
  const denied = { status: 400, body: { error: 'invalid_client', reason: 'Invalid client_id or client_secret' } };
  const expired = { status: 401, body: { code: 124, message: 'Access token is expired.' } };
  zoom.fail({
    kind: 'reply',
    when: 'before',
    reply: denied,
    only: ({ method }) => method === 'POST' && zoom.received.some((each) => each.method === 'PUT'),
  });
  zoom.fail({ kind: 'reply', when: 'before', reply: expired, only: ({ method }) => method === 'PUT' });
  expect((await run()).outputs).toMatchObject({ status: 'unchanged', 'http-status': '401', 'error-code': 'invalid_client' });
});

test.each<[string, Record<string, string>, string]>([
  ['me', { 'user-id': 'me' }, 'user-id'],
  ['a partial set', { 'client-id': '' }, 'client-id'],
  ['a token too', { token: 'good.token' }, 'token'],
  ['a password too', { 'generate-password': 'true' }, 'password'],
])('%s is rejected before any request', async (_, change, name) => {
  const result = await run(change);
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'invalid-input' });
  expect(result.annotations).toEqual([expect.objectContaining({ message: expect.stringMatching(new RegExp(`^\`${name}\``, 'm')) })]);
  expect(zoom.connections()).toBe(0);
});

describe('the policy', () => {
  test('rejects a password before Zoom does', async () => {
    await restart({ minimumLength: 14, specialCharacter: true });
    const result = await run({ 'check-policy': 'always', password: 'NewPassw0rd' });
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': '1124' });
    expect(result.annotations[0]).toMatchObject({
      title: 'Zoom 1124: password is too short',
      message: expect.stringContaining('Not sent to Zoom: the account requires at least 14 characters and a special character.'),
    });
    expect(requests()).toEqual([TOKEN, POLICY]);
  });

  test('must be readable with `check-policy: always`', async () => {
    await restart({ apps: [{ clientId: 'client-1', clientSecret: SECRET, scopes: ['user:update:password:admin'] }] });
    const result = await run({ 'check-policy': 'always' });
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': '4711' });
    expect(result.annotations[0]?.message).toContain('account:read:settings:admin');
  });

  test.each<[string, Reply, string]>([
    ['the token', { status: 401, body: { code: 124, message: 'Invalid access token.' } }, '124'],
    ['a rate limit', { status: 429, headers: { 'retry-after': '3600' } }, '429'],
  ])('stops the run, dry or not, if %s prevents reading it', async (_, reply, code) => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: ({ method }) => method === 'GET' });
    const result = await run({ password: '', 'generate-password': 'true', 'dry-run': 'true' });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unchanged', 'error-code': code } });
    expect(result.outputs['password'] ?? '').toBe('');
  });

  test.each([{ minimum_password_length: 'x' }, 'strange', null, [], 7])('of the shape %j stops nothing', async (passwordRequirement) => {
    await restart({ passwordRequirement });
    expect((await run({ password: '', 'generate-password': 'true' })).outputs['status']).toBe('updated');
  });
});

describe('a generated password', () => {
  const generated = { password: '', 'generate-password': 'true', 'password-length': '16' };

  test('fits the policy, is in effect, and appears only in the output', async () => {
    await restart({ minimumLength: 14, specialCharacter: true, consecutiveLength: 4, basicRules: true });
    const result = await run(generated);
    const { password = '' } = result.outputs;
    expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(password).toHaveLength(16);
    expect(zoom.passwordOf('ada@example.com')).toBe(password);
    expect(requests()).toEqual([TOKEN, POLICY, UPDATE]);
    expect(result.masks).toContain(password);
    expect(result.log + result.summary + result.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain(password);
  });

  test('is an output even if the run is killed', async () => {
    zoom.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'PUT' });
    const result = await runAction(
      { 'user-id': 'ada@example.com', token: 'good.token', 'generate-password': 'true', 'check-policy': 'never', 'api-url': zoom.apiUrl },
      signalAfter(zoom, 1, 'SIGKILL'),
    );
    expect(result.outputs).toMatchObject({ status: 'unknown', password: zoom.passwordOf('ada@example.com') });
  });

  test('is generated again if Zoom applies an undocumented rule', async () => {
    const reply = { status: 400, body: { code: 1136, message: 'Your password is too easy to guess. Try another one.' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 2, reply, only: ({ method }) => method === 'PUT' });
    const result = await run(generated);
    expect(result.outputs).toMatchObject({ status: 'updated', password: zoom.passwordOf('ada@example.com') });
    expect(requests()).toEqual([TOKEN, POLICY, UPDATE, UPDATE, UPDATE]);
    expect(result.masks).toContain(result.outputs['password']);
  });
});

test('a dry run does everything except the change', async () => {
  const result = await run({ password: '', 'generate-password': 'true', 'dry-run': 'true' });
  expect(result).toMatchObject({
    exitCode: 0,
    annotations: [],
    outputs: { status: 'validated', 'error-code': '' },
  });
  expect(result.outputs).not.toHaveProperty('password');
  expect(result.log).toContain('Nothing was changed: dry run.');
  expect(result.summary).toContain('Nothing was changed: dry run.');
  expect(requests()[0]).toBe(TOKEN);
  expect(requests().slice(1).sort()).toEqual([POLICY, 'GET /users/ada%40example.com'].sort());
  expect(zoom.passwordOf('ada@example.com')).toBe('Old-Passw0rd');
});

test('a canceled run requests no more tokens', async () => {
  zoom.fail({ kind: 'stall', when: 'before' });
  const result = await runAction(inputs({ 'timeout-seconds': '120' }), signalAfter(zoom, 1, 'SIGINT'));
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'cancelled' });
  expect(result.endedAt - arrivalOf(zoom, 1)).toBeLessThan(6000);
});
