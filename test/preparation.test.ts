import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDeadline } from '../src/deadline.ts';
import type { Inputs } from '../src/inputs.ts';
import type { Warning } from '../src/outcome.ts';
import { prepare } from '../src/preparation.ts';
import { createTransport } from '../src/zoom/http.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from './simulator/zoom.ts';
import { callsOver } from './zoom/calls.ts';

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
  clientSecret: 'client-Secret+1/=',
  oauthUrl: new URL(zoom.oauthUrl),
});

async function run(change: Partial<Inputs> = {}) {
  const inputs: Inputs = {
    userId: 'ada@example.com',
    password: { kind: 'given', value: 'New-Passw0rd' },
    credentials: { kind: 'token', token: 'good.token' },
    checkPolicy: 'auto',
    apiUrl: new URL(zoom.apiUrl),
    bodyFormats: ['multipart'],
    allowUnchanged: false,
    dryRun: false,
    timeoutMs: 10_000,
    jobSummary: true,
    ...change,
  };
  const deadline = createDeadline();
  deadline.limit(inputs.timeoutMs);
  const transport = createTransport(inputs.apiUrl, deadline, {});
  const calls = callsOver(transport, deadline);
  const told = { tokens: [] as string[], notices: [] as Warning[], warnings: [] as Warning[] };
  const prepared = await prepare(inputs, {
    api: calls,
    oauth: calls,
    onToken: (token) => told.tokens.push(token),
    notify: (notice) => told.notices.push(notice),
    warn: (warning) => told.warnings.push(warning),
  });
  transport.close();
  return { prepared, ...told, requests: zoom.received.map(({ method, path }) => `${method} ${path.split('?')[0]}`) };
}

const POLICY = 'GET /v2/accounts/me/settings';
const GENERATED = { kind: 'generated', length: 24 } as const;

describe('a token', () => {
  test('that was given needs no request', async () => {
    const { prepared, requests } = await run();
    expect(prepared).toMatchObject({ ok: true, policy: {} });
    expect(requests).toEqual([]);
  });

  test('is minted where there is an app, and told', async () => {
    const { prepared, tokens, requests } = await run({ credentials: app() });
    expect(prepared.ok && prepared.session.token()).toBe(zoom.minted[0]);
    expect(tokens).toEqual(zoom.minted);
    expect(requests).toEqual(['POST /oauth/token']);
  });

  test('that cannot be minted ends it', async () => {
    expect((await run({ credentials: { ...app(), clientSecret: 'wrong' } })).prepared).toMatchObject({
      ok: false,
      problem: { code: 'invalid_client' },
    });
  });
});

describe('the policy', () => {
  test.each<[Inputs['checkPolicy'], Inputs['password'], string[]]>([
    ['auto', { kind: 'given', value: 'New-Passw0rd' }, []],
    ['auto', GENERATED, [POLICY]],
    ['always', { kind: 'given', value: 'New-Passw0rd' }, [POLICY]],
    ['always', GENERATED, [POLICY]],
    ['never', { kind: 'given', value: 'New-Passw0rd' }, []],
    ['never', GENERATED, []],
  ])('with %s and %j is asked for: %j', async (checkPolicy, password, expected) => {
    await restart({ minimumLength: 12, consecutiveLength: 4 });
    const { prepared, requests } = await run({ checkPolicy, password });
    expect(requests).toEqual(expected);
    expect(prepared).toMatchObject({ ok: true, policy: expected.length > 0 ? { minimumLength: 12, consecutiveLength: 4 } : {} });
  });

  test('that may not be read is done without, with a notice, where it may be', async () => {
    await restart({ tokens: [{ value: 'good.token', scopes: ['user:update:password:admin'] }] });
    const { prepared, notices } = await run({ password: GENERATED });
    expect(prepared).toMatchObject({ ok: true, policy: {} });
    expect(notices).toEqual([
      { title: "The account's password policy is not known", message: expect.stringContaining('account:read:settings:admin') },
    ]);
  });

  test.each<[string, Partial<Account>, string]>([
    ['a token that Zoom does not take', { tokens: [{ value: 'good.token', expiresAt: 1 }] }, '124'],
    ['a rate limit', { perDay: 0 }, '429'],
  ])('that is not read because of %s ends it, because the update would end so too', async (_, account, code) => {
    await restart(account);
    const { prepared, notices } = await run({ password: GENERATED });
    expect(prepared).toMatchObject({ ok: false, problem: { code } });
    expect(notices).toEqual([]);
  });

  test('that is not read because nobody answers ends it', async () => {
    await zoom.pause();
    expect((await run({ password: GENERATED })).prepared).toMatchObject({ ok: false, problem: { code: 'network' } });
    await zoom.resume();
  });

  test('that Zoom does not have is done without, with a notice', async () => {
    await restart({ passwordRequirement: undefined });
    const { prepared, notices } = await run({ checkPolicy: 'always' });
    expect(prepared).toMatchObject({ ok: true });
    expect(notices).toEqual([{ title: "The account's password policy is not known", message: expect.stringContaining('is not checked') }]);
  });

  test('that the server cannot tell is done without', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 404, body: '<html>' } });
    const { prepared, notices } = await run({ password: GENERATED });
    expect(prepared).toMatchObject({ ok: true, policy: {} });
    expect(notices).toHaveLength(1);
  });

  test('that may not be read ends it where it has to be', async () => {
    await restart({ free: true });
    expect((await run({ checkPolicy: 'always' })).prepared).toMatchObject({
      ok: false,
      problem: { code: '200', title: 'Zoom 200: password policy may not be read' },
    });
  });
});

describe('a given password', () => {
  test('that breaks the policy is refused, with all that it breaks', async () => {
    await restart({ minimumLength: 14, specialCharacter: true, consecutiveLength: 4 });
    expect((await run({ checkPolicy: 'always', password: { kind: 'given', value: 'passwordabcd' } })).prepared).toEqual({
      ok: false,
      problem: expect.objectContaining({
        class: 'policy',
        code: '1124',
        title: 'Zoom 1124: password is too short',
        what: expect.stringContaining(
          'password is too short, password has no special character, password contains a sequence, password has no number, password needs upper and lower case.',
        ),
      }),
    });
  });

  test.each(['auto', 'always', 'never'] as const)('that most accounts refuse is warned of with %s', async (checkPolicy) => {
    const { prepared, warnings } = await run({ checkPolicy, password: { kind: 'given', value: 'lower-case-only' } });
    expect(prepared.ok).toBe(true);
    expect(warnings).toEqual([
      {
        title: 'Zoom may refuse the password',
        message: expect.stringContaining('password has no number, password needs upper and lower case'),
      },
    ]);
  });
});
