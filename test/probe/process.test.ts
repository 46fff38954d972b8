import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOOPBACK, TRUST } from '../fixtures/fixture.ts';
import { ERRORS } from '../simulator/assumptions.ts';
import { startProxy } from '../simulator/proxy.ts';
import { arrivalOf, type Received, reject, untilReceived } from '../simulator/server.ts';
import { defaultAccount, startZoom, type Zoom, type ZoomOptions } from '../simulator/zoom.ts';
import { reword } from './edits.ts';
import { probeEnv, runProbe } from './probe.ts';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

async function restart(options: ZoomOptions): Promise<void> {
  await zoom.close();
  zoom = await startZoom(options);
}

describe('the output', () => {
  test('starts with what happens to the password, and has a row for each assumption', async () => {
    const { stdout, stderr, exitCode, file } = await runProbe(probeEnv(zoom));
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('This changes the password of ZOOM_USER up to 5 times. Nobody knows the password afterwards.');
    expect(lines).toContain('as assumed  json              PUT JSON       204');
    for (const { id, result } of file?.rows ?? []) {
      expect(stdout).toMatch(new RegExp(`^${result} +${id} `, 'm'));
    }
    expect(lines.slice(-3)).toEqual([
      '18 requests, 4 changes of the password. 19 as assumed, 0 differ, 4 not seen.',
      'Nobody knows the password of ZOOM_USER now. Reset it, or delete the user.',
      '',
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  test('says what was assumed, what was seen, and which files rely on it', async () => {
    await restart({ accounts: [defaultAccount({ bodyFormats: ['json'] })] });
    const { stdout, exitCode } = await runProbe(probeEnv(zoom));
    expect(stdout).toContain(`multipart differs.
  Assumed:   204 for a new password as multipart/form-data
  Seen:      400, 300, "Request Body should be a valid JSON object."
  Relied on: src/`);
    expect(exitCode).toBe(2);
  });

  test('says what to do about an app without scopes', async () => {
    await restart({ accounts: [defaultAccount({ apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=', scopes: [] }] })] });
    const { stdout } = await runProbe(probeEnv(zoom));
    expect(stdout).toContain('The app lacks a scope that Zoom names. docs/zoom-app.md lists the scopes.');
    expect(stdout).toContain('Zoom reported no change of the password of ZOOM_USER.');
  });

  test('says that Zoom is down', async () => {
    await zoom.close();
    const { stdout, exitCode } = await runProbe(probeEnv(zoom));
    expect(stdout).toContain('The probe ended early: POST token got no complete response (ECONNREFUSED).');
    expect(exitCode).toBe(1);
  });

  test.each<[string, (request: Received) => string | undefined]>([
    ['path', ({ path }) => decodeURIComponent(path)],
    ['authorization', ({ headers }) => headers.authorization],
    ['body', ({ body }) => body.toString()],
  ])('has no secret if Zoom quotes the %s of each request', async (_, quote) => {
    const passwords: string[] = [];
    await restart({
      edit(reply, request) {
        passwords.push(/[A-Z][\d.][a-z]-[\w.-]+/.exec(request.body.toString())?.[0] ?? '');
        const text = quote(request) ?? '';
        const headers = { ...reply.headers, 'x-zm-trackingid': encodeURI(text), 'x-ratelimit-type': encodeURI(text) };
        const isToken = typeof reply.body === 'object' && reply.body !== null && 'access_token' in reply.body;
        return isToken ? { ...reply, headers } : { status: 400, headers, body: { code: 4242, message: text, errors: [{ field: text }] } };
      },
    });
    const { stdout, stderr, file } = await runProbe(probeEnv(zoom));
    const printed = [stdout, stderr, JSON.stringify(file)].join('\n');
    const env = probeEnv(zoom);
    const credentials = [env['ZOOM_ACCOUNT_ID'], env['ZOOM_CLIENT_ID'], env['ZOOM_CLIENT_SECRET'], env['ZOOM_USER']].map(String);
    const basic = zoom.received.map(({ headers }) => headers.authorization?.replace(/^\w+ /, '') ?? '');
    const secrets = [...credentials, ...credentials.map(encodeURIComponent), ...basic, ...zoom.issued, ...passwords, 'example.com'];
    expect(zoom.issued).toHaveLength(2);
    expect(passwords.filter(Boolean).length).toBeGreaterThan(3);
    expect(printed).toContain('400, 4242, "');
    // The wrong token is also the name of a row.
    expect(secrets.filter((secret) => !['', 'wrong-token'].includes(secret) && printed.includes(secret))).toEqual([]);
  });

  test('has no command of GitHub Actions', async () => {
    await restart({ edit: (reply) => ({ ...reply, ...reject(400, 4242, `${'x '.repeat(30)}::error::x ##[group]x\n::add-mask::x`) }) });
    const { stdout } = await runProbe(probeEnv(zoom));
    expect(stdout).toContain('400, 4242, "x x ');
    expect(stdout).not.toMatch(/::|##\[/);
  });
});

describe('nothing is sent', () => {
  test('without variables', async () => {
    const { exitCode, stdout, stderr } = await runProbe({ ZOOM_API_URL: zoom.apiUrl, ZOOM_OAUTH_URL: zoom.oauthUrl });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'ZOOM_ACCOUNT_ID is missing.',
      'ZOOM_CLIENT_ID is missing.',
      'ZOOM_CLIENT_SECRET is missing.',
      'ZOOM_USER is missing.',
      expect.stringMatching(/^ZOOM_PROBE_CONFIRM must be equal to ZOOM_USER\./),
      'Nothing was sent. CONTRIBUTING.md describes the variables.',
      '',
    ]);
    expect(zoom.received).toEqual([]);
  });

  test('if ZOOM_PROBE_CONFIRM is another user', async () => {
    const { exitCode, stderr } = await runProbe({ ...probeEnv(zoom), ZOOM_PROBE_CONFIRM: 'bob@example.com' });
    expect(exitCode).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      'ZOOM_PROBE_CONFIRM must be equal to ZOOM_USER. This confirms that the password of this user may be changed up to five times.',
    );
    expect(zoom.received).toEqual([]);
  });

  test.each([[['--jason', 'x']], [['--json=']]])('with the arguments %j', async (args) => {
    const { exitCode, stderr } = await runProbe(probeEnv(zoom), args);
    expect(exitCode).toBe(1);
    expect(stderr.split('\n')[0]).toBe('Unknown arguments. Usage: npm run probe -- [--json FILE]');
    expect(zoom.received).toEqual([]);
  });

  test('if the file cannot be written', async () => {
    const { exitCode, stdout, stderr } = await runProbe(probeEnv(zoom), ['--json', join(import.meta.dirname, 'missing', 'probe.json')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe('The file of --json cannot be written (ENOENT). Nothing was sent.\n');
    expect(zoom.received).toEqual([]);
  });
});

describe('what became of the password is said', () => {
  const isOfUser = ({ method, path }: Received) => method === 'PUT' && path.includes('ada');
  const KNOWN = 'Zoom reported no change of the password of ZOOM_USER.';
  const UNKNOWN = 'Nobody knows the password of ZOOM_USER now. Reset it, or delete the user.';

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s', async (signal) => {
    let count = 0;
    zoom.fail({ kind: 'stall', when: 'after', only: (request) => isOfUser(request) && ++count === 3 });
    const { stdout, exitCode, file } = await runProbe(probeEnv(zoom), undefined, (child) => {
      void untilReceived(zoom, 7).then(() => child.kill(signal));
    });
    expect(stdout).toContain('The probe ended early: it was stopped by a signal.');
    expect(stdout).toContain(UNKNOWN);
    expect(exitCode).toBe(1);
    expect(file).toMatchObject({ ended: 'it was stopped by a signal.', requests: 7, changes: 0, possibleChanges: 1 });
  });

  test.each([ERRORS.same.message, 'Your new password cannot match the old password'])(
    'after an update that arrived twice: %s',
    async (text) => {
      await restart({ edit: reword(ERRORS.same, text) });
      zoom.fail({ kind: 'repeat', when: 'after', only: isOfUser, times: Number.POSITIVE_INFINITY });
      const { stdout, file } = await runProbe(probeEnv(zoom));
      expect(stdout).toContain(UNKNOWN);
      expect(file?.changes).toBeGreaterThan(0);
    },
  );

  test.each([
    { status: 408, error: 'Request Timeout', path: '/' },
    { code: 408, message: 'Timeout' },
  ])('after a response of something in between: %j', async (body) => {
    zoom.fail({ kind: 'reply', when: 'after', reply: { status: 408, body }, only: isOfUser, times: Number.POSITIVE_INFINITY });
    const { stdout, file } = await runProbe(probeEnv(zoom));
    expect(stdout).toContain(UNKNOWN);
    expect(stdout).toContain('0 changes of the password, and 5 that may have been made.');
    expect([file?.changes, file?.possibleChanges]).toEqual([0, 5]);
  });

  test('if nobody reads the output', async () => {
    const before = zoom.passwordOf('ada@example.com');
    const { stderr, exitCode } = await runProbe(probeEnv(zoom), undefined, (child) => child.stdout?.destroy());
    expect(stderr).toContain('The probe ended early: its output is not read.');
    expect(stderr).toContain(zoom.passwordOf('ada@example.com') === before ? KNOWN : UNKNOWN);
    expect(stderr).not.toContain('    at ');
    expect(exitCode).toBe(1);
  });

  test('if the file cannot be written any more', async () => {
    let folder = '';
    let count = 0;
    await restart({
      hold: async (request) => {
        // The probe waits for this response, and writes nothing meanwhile.
        if (isOfUser(request) && ++count === 3) {
          rmSync(folder, { recursive: true, force: true });
        }
      },
    });
    const { stdout, stderr, exitCode } = await runProbe(probeEnv(zoom), undefined, (_, itsFolder) => {
      folder = itsFolder;
    });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('The probe ended early: the file of --json cannot be written (ENOENT).');
    expect(stdout).toContain(UNKNOWN);
    expect(stderr).toBe('');
  });
});

test('an access token that is too long for a pattern is hidden too', async () => {
  const token = 't'.repeat(40_000);
  await restart({
    edit: (reply, { method }) =>
      method === 'POST' && reply.status === 200 ? { ...reply, body: { access_token: token, scope: '' } } : reply,
  });
  const { stdout, stderr } = await runProbe(probeEnv(zoom));
  expect(stderr).toBe('');
  expect(stdout).not.toContain('tttttttttttt');
});

test('a loopback host is never reached through a proxy', async () => {
  const proxy = await startProxy(502);
  const proxies = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url };
  await runProbe({ ...probeEnv(zoom), ZOOM_API_URL: 'https://api.zoom.us/v2', ...proxies });
  expect(zoom.received).toHaveLength(2);
  expect(proxy.asked).toEqual(['CONNECT api.zoom.us:443']);
  await proxy.close();
});

test('the file is in the folder where npm was started', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  await runProbe({ ...probeEnv(zoom), INIT_CWD: folder }, ['--json', 'probe.json']);
  expect(existsSync(join(folder, 'probe.json'))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('the password is changed five times at most, whatever Zoom accepts', async () => {
  await restart({ edit: (reply, { method }) => (method === 'PUT' ? { status: 204 } : reply) });
  const { file, exitCode } = await runProbe(probeEnv(zoom));
  const ofUser = zoom.received.filter(({ method, path }) => method === 'PUT' && path.includes('ada'));
  expect([file?.changes, ofUser.length, exitCode]).toEqual([5, 5, 2]);
  expect(file?.rows.find(({ id }) => id === 'user')?.result).toBe('as assumed');
});

test('real hosts get one request a second at most, also through a proxy', async () => {
  await restart({ tls: LOOPBACK });
  zoom.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'GET' });
  const proxy = await startProxy(undefined, { 'zoom.us': zoom.port, 'api.zoom.us': zoom.port });
  const { ZOOM_API_URL: _, ZOOM_OAUTH_URL: __, ...env } = probeEnv(zoom);
  const variables = { ...env, HTTPS_PROXY: proxy.url, ...TRUST };
  const { stdout, file } = await runProbe(variables, undefined, (child) => void untilReceived(zoom, 3).then(() => child.kill()));
  expect(stdout).toContain('It sends about 20 requests to api.zoom.us and zoom.us, at most one a second.');
  expect(file?.rows.filter(({ result }) => result === 'as assumed').map(({ id }) => id)).toEqual(['access-token', 'identity']);
  // A timer may be early by less than a millisecond.
  expect(arrivalOf(zoom, 2) - arrivalOf(zoom, 1)).toBeGreaterThanOrEqual(999);
  expect(arrivalOf(zoom, 3) - arrivalOf(zoom, 2)).toBeGreaterThanOrEqual(999);
  expect(proxy.asked).toEqual(['CONNECT zoom.us:443', 'CONNECT api.zoom.us:443']);
  await proxy.close();
});
