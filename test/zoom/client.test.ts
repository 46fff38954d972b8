import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Problem, Warning } from '../../src/errors/problem.ts';
import type { Inputs } from '../../src/inputs/read.ts';
import type { Policy } from '../../src/password/rules.ts';
import { describeWarning } from '../../src/report/notices.ts';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { createZoomClient } from '../../src/zoom/client.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { reported } from './reported.ts';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

async function restart(account: Partial<Account>): Promise<void> {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount(account)] });
}

const app = () => ({
  kind: 'server-to-server' as const,
  accountId: 'account-1',
  clientId: 'client-1',
  clientSecret: 'Kq7-Secret+1/=',
  oauthUrl: new URL(zoom.oauthUrl),
});

function open(change: Partial<Inputs>) {
  const inputs: Inputs = {
    userId: 'ada@example.com',
    password: { kind: 'passed', value: 'New-Passw0rd' },
    credentials: { kind: 'token', token: 'good.token' },
    checkPolicy: 'auto',
    apiUrl: new URL(zoom.apiUrl),
    bodyFormats: ['multipart'],
    allowUnchanged: false,
    dryRun: false,
    timeoutMs: 10_000,
    secret: undefined,
    pendingPassword: '',
    dueAfterMs: 0,
    ...change,
  };
  const deadline = createDeadline();
  deadline.limit(inputs.timeoutMs);
  const seen = {
    issued: 0,
    policies: [] as Policy[],
    next: [] as string[],
    lines: [] as string[],
    tokens: [] as string[],
    notices: [] as (Problem | undefined)[],
    warnings: [] as Warning[],
  };
  const account = createZoomClient(inputs, {
    phase: { deadline, isCancellable: true },
    random: () => 0,
    env: {},
    onSecret: (secret) => seen.tokens.push(secret),
    onEvent(event) {
      switch (event.kind) {
        case 'token-issued':
          return seen.issued++;
        case 'policy':
          return seen.policies.push(event.policy);
        case 'policy-unknown':
          return seen.notices.push(event.problem);
        case 'attempt':
          return seen.next.push(event.next.kind);
        case 'format-needed':
          return seen.lines.push(event.format);
        case 'not-checked':
          return seen.warnings.push(describeWarning(event));
        default:
          return undefined;
      }
    },
  });
  return { account, seen };
}

const requestsSoFar = () => zoom.received.map(({ method, path }) => `${method} ${path.split('?')[0]}`);

/** Prepares an update. */
async function run(change: Partial<Inputs> = {}) {
  const { account, seen } = open(change);
  const prepared = await account.prepare();
  const requests = requestsSoFar();
  const update = (password = 'New-Passw0rd') => (prepared.ok ? prepared.value.update(password, () => undefined) : undefined);
  return { prepared, policy: prepared.ok ? prepared.value.policy : undefined, ...seen, requests, update, close: () => account.close() };
}

/** Makes the checks of a dry run. */
async function check(change: Partial<Inputs> = {}) {
  const { account, seen } = open({ dryRun: true, ...change });
  const { checks, policy, problem } = await account.check();
  account.close();
  const results = checks.map(({ name, result, reason }) => `${name}: ${result === 'not-checked' ? reason : result}`);
  return { results, policy, problem, requests: requestsSoFar(), ...seen };
}

const POLICY = 'GET /v2/accounts/me/settings';
const GENERATED = { kind: 'generated', length: 24 } as const;

describe('a token', () => {
  test('that was passed needs no request', async () => {
    const { policy, requests } = await run();
    expect(policy).toEqual({});
    expect(requests).toEqual([]);
  });

  test('is issued and masked if there is an app', async () => {
    const { update, tokens, requests, close } = await run({ credentials: app() });
    expect(tokens).toEqual(zoom.issued);
    expect(requests).toEqual(['POST /oauth/token']);
    expect(await update()).toMatchObject({ applied: 'yes' });
    expect(zoom.received.at(-1)?.headers.authorization).toBe(`Bearer ${zoom.issued[0]}`);
    close();
  });

  test('that cannot be issued ends the run', async () => {
    expect((await run({ credentials: { ...app(), clientSecret: 'wrong' } })).prepared).toMatchObject({
      ok: false,
      problem: { code: 'invalid_client' },
    });
  });
});

const SETTINGS = '/accounts/me/settings';

describe('the policy', () => {
  test.each<[Inputs['checkPolicy'], Inputs['password'], string[]]>([
    ['auto', { kind: 'passed', value: 'New-Passw0rd' }, []],
    ['auto', GENERATED, [POLICY]],
    ['always', { kind: 'passed', value: 'New-Passw0rd' }, [POLICY]],
    ['always', GENERATED, [POLICY]],
    ['never', { kind: 'passed', value: 'New-Passw0rd' }, []],
    ['never', GENERATED, []],
  ])('with %s and %j leads to these requests: %j', async (checkPolicy, password, expected) => {
    await restart({ minimumLength: 12, consecutiveLength: 4 });
    const { policy, requests, policies } = await run({ checkPolicy, password });
    expect(requests).toEqual(expected);
    expect(policy).toMatchObject(expected.length > 0 ? { minimumLength: 12, consecutiveLength: 4 } : {});
    expect(policies).toEqual(expected.map(() => policy));
  });

  test('that cannot be read is optional and causes a notice, unless it is required', async () => {
    await restart({ tokens: [{ value: 'good.token', scopes: ['user:update:password:admin'] }] });
    const { policy, notices } = await run({ password: GENERATED });
    expect(policy).toEqual({});
    expect(notices).toMatchObject([{ code: '4711', advice: expect.stringContaining('account:read:settings:admin') }]);
  });

  test.each<[string, Partial<Account>, string]>([
    ['a token that Zoom rejects', { tokens: [{ value: 'good.token', expiresAt: 1 }] }, '124'],
    ['a rate limit', { perDay: 0 }, '429'],
  ])('that is not read because of %s ends the run, because the update would fail too', async (_, account, code) => {
    await restart(account);
    const { prepared, notices } = await run({ password: GENERATED });
    expect(prepared).toMatchObject({ ok: false, problem: { code } });
    expect(notices).toEqual([]);
  });

  test('that is not read because the account may not use the API ends the run', async () => {
    const reply = { status: 400, body: { code: 200, message: 'Account does not enabled REST API.' } };
    zoom.fail({ kind: 'reply', when: 'before', reply, only: ({ path }) => path.includes(SETTINGS) });
    const { prepared, notices } = await run({ password: GENERATED });
    expect(prepared).toMatchObject({ ok: false, problem: { code: '200', class: 'account' } });
    expect(notices).toEqual([]);
  });

  test('that is not read because there is no response ends the run only if it is required', async () => {
    await zoom.pause();
    // Too short for a second attempt.
    const required = await run({ password: GENERATED, timeoutMs: 1000, checkPolicy: 'always' });
    expect(required.prepared).toMatchObject({ ok: false, problem: { code: 'network' } });
    const { prepared, notices } = await run({ password: GENERATED, timeoutMs: 1000 });
    expect(prepared).toMatchObject({ ok: true });
    expect(notices).toMatchObject([{ code: 'network' }]);
    await zoom.resume();
  });

  test.each([undefined, {}, { minimum_password_length: 'long' }])(
    'that Zoom returns as %j is optional and causes a notice',
    async (none) => {
      await restart({ passwordRequirement: none });
      const { prepared, notices, policies } = await run({ checkPolicy: 'always' });
      expect(prepared).toMatchObject({ ok: true });
      expect(policies).toEqual([]);
      expect(notices).toStrictEqual([undefined]);
    },
  );

  test('that the server cannot return is optional', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 404, body: '<html>' } });
    const { policy, notices } = await run({ password: GENERATED });
    expect(policy).toEqual({});
    expect(notices).toHaveLength(1);
  });

  test('that cannot be read ends the run if it is required', async () => {
    await restart({ free: true });
    const { prepared } = await run({ checkPolicy: 'always' });
    expect(prepared.ok || reported(prepared.problem)).toMatchObject({
      code: '200',
      title: 'Zoom 200: no permission to read the password policy',
    });
  });
});

test('closing drops the connections to each host', async () => {
  const { update, close } = await run({ credentials: app() });
  await update();
  expect(zoom.openConnections()).toBe(2);
  close();
  while (zoom.openConnections() > 0) {
    await setImmediate();
  }
  // An idle connection is closed after 4 s anyway.
}, 3000);

test('the body format that Zoom needed is kept, and reported once', async () => {
  await restart({ bodyFormats: ['json'] });
  const { update, lines } = await run({ bodyFormats: ['multipart', 'json'] });
  expect([await update(), await update('Other-Passw0rd')]).toMatchObject([{ applied: 'yes' }, { applied: 'yes' }]);
  expect(zoom.received.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual([
    'multipart/form-data',
    'application/json',
    'application/json',
  ]);
  expect(lines).toEqual(['json']);
});

describe('a dry run', () => {
  const reply = { status: 404, body: '<html>' };
  const USERS = '/users/';
  const hideAll = () => zoom.fail({ kind: 'reply', when: 'before', times: 9, reply });
  const hide = (part: string) => zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: ({ path }) => path.includes(part) });
  const withScopes = (scopes: readonly string[]) => ({ tokens: [{ value: 'good.token', scopes: [...scopes] }] });

  test('checks everything that it can check', async () => {
    const { results, requests, policy, problem } = await check({ credentials: app() });
    expect(results).toEqual(['access-token: passed', 'scope: passed', 'policy: passed', 'user: passed']);
    expect(problem).toBeUndefined();
    expect(policy).toHaveProperty('minimumLength');
    expect(requests.sort()).toEqual([POLICY, 'GET /v2/users/ada%40example.com', 'POST /oauth/token'].sort());
  });

  test('reads the policy also for a passed password', async () => {
    await restart({ minimumLength: 12 });
    expect((await check()).policy).toMatchObject({ minimumLength: 12 });
  });

  test('reports what it did not check', async () => {
    await restart(withScopes(['user:update:password:admin']));
    const { results, notices, problem, warnings } = await check();
    expect(results).toEqual(['access-token: passed', 'scope: scopes-unknown', 'policy: no-scope', 'user: no-scope']);
    expect(problem).toBeUndefined();
    expect(notices).toMatchObject([{ code: '4711' }]);
    expect(warnings).toEqual([]);
  });

  test('fails if no response shows that the token is accepted', async () => {
    hideAll();
    const { results, problem, notices } = await check();
    expect(results).toEqual([
      'access-token: unclear-response',
      'scope: scopes-unknown',
      'policy: unclear-response',
      'user: unclear-response',
    ]);
    // The error says it.
    expect(notices).toEqual([]);
    expect(problem).toMatchObject({ code: 'unexpected-response', response: { status: 404 } });
  });

  test.each<[string, string, Partial<Account>, Partial<Inputs>]>([
    ['the policy', USERS, {}, {}],
    ['the user', SETTINGS, {}, {}],
    ['an account without a policy', USERS, { passwordRequirement: undefined }, {}],
    ['a missing scope', USERS, withScopes(['user:update:password:admin']), {}],
    ['the policy, which is read only for that', USERS, {}, { checkPolicy: 'never' }],
  ])('finds out from %s alone that the token is accepted', async (_, unclear, account, change) => {
    await restart(account);
    hide(unclear);
    const { results, problem } = await check(change);
    expect(results).toContain('access-token: passed');
    expect(problem).toBeUndefined();
  });

  test('without `check-policy` reads the policy only if nothing else shows that the token is accepted', async () => {
    const { results, requests } = await check({ checkPolicy: 'never' });
    expect(results).toEqual(['access-token: passed', 'scope: scopes-unknown', 'policy: not-asked-for', 'user: passed']);
    expect(requests).toEqual(['GET /v2/users/ada%40example.com']);
    hide(USERS);
    const other = await check({ checkPolicy: 'never' });
    expect(other.requests).toContain(POLICY);
    expect(other.results).toContain('policy: not-asked-for');
  });

  test('without a policy gives the reason', async () => {
    await restart({ free: true });
    expect((await check()).results).toContain('policy: not-permitted');
    await restart({ passwordRequirement: undefined });
    expect((await check()).results).toContain('policy: unclear-response');
    expect((await check({ checkPolicy: 'never' })).results).toContain('policy: not-asked-for');
  });

  test('with `check-policy: always` fails without a policy', async () => {
    await restart({ free: true });
    const { results, problem } = await check({ checkPolicy: 'always' });
    expect(results).toContain('policy: failed');
    expect(problem).toMatchObject({ code: '200' });
  });

  test.each<[string, Partial<Account>, Partial<Inputs>, string, string]>([
    ['does not exist', {}, { userId: 'nobody@example.com' }, '1001', 'access-token: passed'],
    ['is an admin', { users: [{ id: 'u', email: 'ada@example.com', password: 'x', role: 'admin' }] }, {}, '1117', 'access-token: passed'],
  ])('for a user who %s fails, and lists the other checks', async (_, account, change, code, token) => {
    await restart(account);
    const { results, problem, warnings } = await check(change);
    expect(results).toEqual([token, 'scope: scopes-unknown', 'policy: passed', 'user: failed']);
    expect(problem).toMatchObject({ code });
    expect(warnings).toEqual([]);
  });

  test('without the scope for the update fails, and lists the other checks', async () => {
    await restart({ apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=', scopes: ['user:read'] }] });
    const { results, problem } = await check({ credentials: app() });
    expect(results).toContain('scope: failed');
    expect(problem).toMatchObject({ code: '4711', class: 'scope', summary: expect.stringContaining('lacks the scope for the update') });
  });

  test.each(['user:update:password:admin', 'user:write:admin', 'user:update:password', 'user:write'])(
    'accepts the scope %s',
    async (scope) => {
      await restart({ apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=', scopes: [scope] }] });
      expect((await check({ credentials: app() })).results).toContain('scope: passed');
    },
  );

  test('fails if the token is rejected', async () => {
    await restart({ tokens: [{ value: 'good.token', expiresAt: 1 }] });
    const { results, problem } = await check();
    expect(results).toContain('access-token: failed');
    expect(problem).toMatchObject({ code: '124' });
  });

  test('fails if no token can be issued', async () => {
    const { results, problem } = await check({ credentials: { ...app(), clientSecret: 'wrong' } });
    expect(results).toEqual(['access-token: failed', 'scope: scopes-unknown', 'policy: error', 'user: error']);
    expect(problem).toMatchObject({ code: 'invalid_client' });
    const unread = await check({ credentials: { ...app(), clientSecret: 'wrong' }, checkPolicy: 'never' });
    expect(unread.results).toContain('policy: not-asked-for');
  });

  test('does not blame a token that a rate limit, or no response, left unchecked', async () => {
    const limit = { status: 429, body: { code: 429, message: 'x' }, headers: { 'retry-after': '86400' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: limit });
    expect((await check()).results).toEqual(['access-token: error', 'scope: scopes-unknown', 'policy: error', 'user: error']);
    const { results, problem } = await check({ credentials: app() });
    expect(results).toEqual(['access-token: error', 'scope: scopes-unknown', 'policy: error', 'user: error']);
    expect(problem).toMatchObject({ code: '429' });
  });

  test('shows one warning, and no notice, for a policy that Zoom does not tell for a reason that nobody knows', async () => {
    const unknown = { status: 400, body: { code: 4242, message: 'Something new.' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: unknown, only: ({ path }) => path.includes(SETTINGS) });
    const { problem, warnings, notices } = await check();
    expect([problem, warnings.length, notices]).toEqual([undefined, 1, []]);
  });

  test.each([400, 200])('shows a rejection that nobody knows, with HTTP %i, as a warning, and continues', async (status) => {
    const unknown = { status, body: { code: 4242, message: 'Something new.' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: unknown, only: ({ path }) => path.includes(USERS) });
    const { results, problem, warnings } = await check();
    expect(results).toEqual(['access-token: passed', 'scope: scopes-unknown', 'policy: passed', 'user: unclear-response']);
    expect(problem).toBeUndefined();
    expect(warnings).toMatchObject([
      { message: expect.stringMatching(/^The user was not looked up\./), untrustedDetail: 'Something new.' },
    ]);
  });

  test('fails if a rejection that nobody knows is all that there is', async () => {
    const unknown = { status: 400, body: { code: 4242, message: 'Something new.' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: unknown });
    const { results, problem, warnings } = await check();
    expect(results).toContain('access-token: unclear-response');
    expect(problem).toMatchObject({ code: '4242' });
    // The first one is the error.
    expect(warnings).toHaveLength(1);
  });

  test.each(['always', 'never'] as const)('is what looks up the user: no other run does, with `check-policy: %s`', async (checkPolicy) => {
    const { requests, warnings } = await run({ checkPolicy });
    expect(requests).toEqual(checkPolicy === 'always' ? [POLICY] : []);
    expect(warnings).toEqual([]);
  });
});
