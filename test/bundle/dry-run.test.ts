import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { type Reply, reject } from '../simulator/server.ts';
import { type Account, defaultAccount, startZoom, type User, withZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, rotationInputs, runAction } from '../support/action.ts';

const NAME = 'ZOOM_PASSWORD';
const DAY_MS = 24 * 60 * 60 * 1000;

let zoom: Zoom;
let github: GitHub;
beforeEach(async () => {
  zoom = await startZoom();
  github = await startGitHub();
  github.store(NAME, 'Old-Passw0rd');
});
afterEach(async () => {
  await zoom.close();
  await github.close();
});

async function restart(account: Partial<Account>): Promise<void> {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount(account)] });
}

const password = () => zoom.passwordOf('ada@example.com');
const isUpdate = ({ method }: { method: string }) => method === 'PUT';

describe('a dry run', () => {
  const dryRun = (change: Record<string, string> = {}) => runAction(goodInputs(zoom, { 'dry-run': 'true', ...change }));
  const USER: User = { id: 'u1', email: 'ada@example.com', password: 'Old-Passw0rd' };
  const app = (scopes: readonly string[]) => ({ apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=', scopes }] });
  const ALL = ['user:update:password:admin', 'account:read:settings:admin', 'user:read:user:admin'];
  const lines = (log: string) => log.split('\n').filter((line) => /: (passed|failed|not checked)/.test(line));

  test('lists its checks, also for a passed password', async () => {
    const { exitCode, outputs, log } = await dryRun(appInputs(zoom));
    expect([exitCode, outputs['status'], password()]).toEqual([0, 'validated', 'Old-Passw0rd']);
    expect(lines(log)).toEqual([
      'Inputs: passed',
      'Access token: passed',
      'Scope for the update: passed',
      'Password policy: passed',
      'User: passed',
    ]);
    expect(zoom.received.filter(isUpdate)).toEqual([]);
  });

  test('reports what it could not check, and why', async () => {
    await restart({ tokens: [{ value: 'good.token', scopes: ['user:update:password:admin'] }] });
    const { exitCode, log } = await dryRun();
    expect(exitCode).toBe(0);
    expect(lines(log)).toEqual([
      'Inputs: passed',
      'Access token: passed',
      'Scope for the update: not checked (the scopes of the access token are not known)',
      'Password policy: not checked (the access token has no scope for it)',
      'User: not checked (the access token has no scope for it)',
    ]);
  });

  test('with a secret reports that the secret can be read and that writing was not checked', async () => {
    const { log, summary } = await runAction(rotationInputs(zoom, github, { 'dry-run': 'true' }));
    const expected = ['Secrets can be looked up: passed', 'Secrets can be written: not checked (only a write confirms it)'];
    expect(lines(log).slice(-2)).toEqual(expected);
    expect(summary).toContain(expected[1]);
    expect(github.received.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('does not look up the user without the scope for it', async () => {
    await restart(app(ALL.slice(0, 2)));
    const { log } = await dryRun(appInputs(zoom));
    expect(lines(log).at(-1)).toBe('User: not checked (the access token has no scope for it)');
    expect(zoom.received.map(({ path }) => path).filter((path) => path.includes('/users/'))).toEqual([]);
  });

  test.each<[string, Partial<Account>, string]>([
    ['a token that Zoom rejects', { tokens: [{ value: 'good.token', expiresAt: 1 }] }, '124'],
    ['a user who does not exist', { users: [] }, '1001'],
    ['a user of another account', { users: [] }, '1010'],
    ['a password that violates the policy', { minimumLength: 14 }, '1124'],
  ])('fails with %s', async (_, account, code) => {
    await zoom.close();
    const other = defaultAccount({ id: 'account-2', tokens: [], apps: [] });
    zoom = await startZoom({ accounts: [defaultAccount(account), ...(code === '1010' ? [other] : [])] });
    const { exitCode, outputs } = await dryRun();
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': code });
  });

  test('fails without the scope for the update, and lists the other checks', async () => {
    await restart(app(ALL.slice(1)));
    const { exitCode, outputs, annotations, log } = await dryRun(appInputs(zoom));
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': '4711' });
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ['error', expect.stringContaining('user:update:password:admin')],
    ]);
    expect(lines(log)).toEqual([
      'Inputs: passed',
      'Access token: passed',
      'Scope for the update: failed',
      'Password policy: passed',
      'User: passed',
    ]);
  });

  test.each<[string, Partial<User>, string, string]>([
    ['the owner', { role: 'owner' }, '1117', "Zoom 1117: an administrator's password cannot be changed"],
    ['an admin', { role: 'admin' }, '1117', "Zoom 1117: an administrator's password cannot be changed"],
    ['a user who signs in by SSO', { login: 'sso' }, '1123', 'Zoom 1123: user does not sign in with a Zoom password'],
    ['a pending user', { status: 'pending' }, '1120', 'Zoom 1120: user is still pending'],
  ])('fails with %s, and lists the other checks', async (_, user, code, title) => {
    await restart({ users: [{ ...USER, ...user }] });
    const { exitCode, outputs, annotations, log, summary } = await dryRun();
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', code]);
    expect(annotations.map((each) => [each.level, each.title])).toEqual([['error', title]]);
    expect(lines(log)).toEqual([
      'Inputs: passed',
      'Access token: passed',
      'Scope for the update: not checked (the scopes of the access token are not known)',
      'Password policy: passed',
      'User: failed',
    ]);
    expect(summary).toContain('<li>User: failed</li>');
    expect(zoom.received.filter(isUpdate)).toEqual([]);
  });

  test.each([{}, { role_id: 7, login_types: 'x', status: null }])('has no warnings for a user with %j', async (profile) => {
    await restart({ users: [{ ...USER, profile }] });
    const { exitCode, annotations } = await dryRun();
    expect([exitCode, annotations]).toEqual([0, []]);
  });

  test.concurrent.each<[string, Reply, string]>([
    ['an error of the server', { status: 500 }, 'User: not checked (the response was not clear)'],
    [
      'no permission',
      reject(400, 200, 'No permission.'),
      'User: not checked (the account, or the role behind the access token, has no permission for it)',
    ],
    ['a success without a user', { status: 200, body: [] }, 'User: not checked (the response was not clear)'],
  ])('continues without the user after %s', (_, reply, line) =>
    withZoom(async (own) => {
      own.fail({ kind: 'reply', when: 'before', times: 9, reply, only: ({ path }) => path.includes('/users/') });
      const { exitCode, log } = await runAction(goodInputs(own, { 'dry-run': 'true', 'timeout-seconds': '10' }));
      expect([exitCode, lines(log).at(-1)]).toEqual([0, line]);
    }),
  );

  test('takes no more sequential round trips than a run', async () => {
    await zoom.close();
    zoom = await startZoom({ delayMs: 300 });
    await dryRun(appInputs(zoom));
    const [token, ...others] = zoom.received.map(({ arrivedAt }) => arrivedAt);
    expect(others).toHaveLength(2);
    expect(Math.min(...others) - Number(token)).toBeGreaterThanOrEqual(300);
    expect(Math.max(...others) - Math.min(...others)).toBeLessThan(300);
  });

  test('fails with a warning if Zoom rejects every request with a text that nobody knows', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 99, reply: reject(400, 200, 'The moon is in the wrong phase.') });
    const { exitCode, outputs, annotations, log } = await dryRun();
    expect([exitCode, outputs['status']]).toEqual([1, 'unchanged']);
    const message = expect.stringContaining('The moon is in the wrong phase.');
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'warning', message }));
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', message }));
    expect(log).toContain('Access token: not checked (the response was not clear)');
  });

  test('fails if the account may not use the API', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 99, reply: reject(400, 200, 'Account does not enabled REST API.') });
    const { exitCode, outputs, annotations } = await dryRun();
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', '200']);
    expect(annotations.at(-1)).toMatchObject({ level: 'error', title: 'Zoom 200: the REST API is not enabled for the account' });
  });

  test('fails if nothing verifies the access token', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 99, reply: { status: 404, body: '<html>' } });
    const { exitCode, outputs, annotations, log } = await dryRun();
    expect([exitCode, outputs['status'], annotations.map(({ level }) => level)]).toEqual([1, 'unchanged', ['error']]);
    expect(log).toContain('Access token: not checked (the response was not clear)');
  });

  test('reads the policy in spite of `check-policy: never` if nothing else verifies the access token', async () => {
    const scopes = ['user:update:password:admin'];
    await restart({ ...app(scopes), tokens: [{ value: 'good.token', scopes }] });
    const fromApp = await dryRun({ ...appInputs(zoom), 'check-policy': 'never' });
    expect([fromApp.exitCode, lines(fromApp.log)[1]]).toEqual([0, 'Access token: passed']);
    zoom.revoke();
    zoom.fail({ kind: 'reply', when: 'before', times: 99, reply: reject(401, 124, 'Invalid access token.') });
    const { exitCode, outputs, log } = await dryRun({ 'check-policy': 'never' });
    expect([exitCode, outputs['status'], outputs['error-code'], lines(log)[1]]).toEqual([1, 'unchanged', '124', 'Access token: failed']);
  });

  test('never sets the output `password`', async () => {
    const { outputs } = await dryRun({ password: '', 'generate-password': 'true' });
    expect(outputs['status']).toBe('validated');
    expect(outputs).not.toHaveProperty('password');
  });

  describe('with `minimum-age-days`', () => {
    const check = (days: number) => {
      github.store(NAME, 'Old-Passw0rd', { updatedAt: Date.now() - days * DAY_MS });
      return runAction(rotationInputs(zoom, github, { 'dry-run': 'true', 'minimum-age-days': '30' }));
    };

    test('reports the age of the secret, and that the rotation is not due yet', async () => {
      const { exitCode, outputs, log } = await check(12.2);
      expect([exitCode, outputs['status']]).toEqual([0, 'validated']);
      expect(log).toContain('`ZOOM_PASSWORD` is 12 days old: the rotation is not due yet (`minimum-age-days` is 30).');
    });

    test('reports that a rotation is due', async () => {
      const { exitCode, log } = await check(31);
      expect(exitCode).toBe(0);
      expect(log).toContain('`ZOOM_PASSWORD` is 31 days old: the rotation is due (`minimum-age-days` is 30).');
    });
  });
});
