import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../src/main.ts';
import { createDeadline, type DeadlineControl } from '../src/runtime/deadline.ts';
import { playRunner, type Runner } from './runner.ts';
import { type GitHub, startGitHub } from './simulator/github.ts';
import { createStore, type FolderStore, STORE_COMMAND } from './simulator/store.ts';
import { defaultAccount, startZoom, type Zoom } from './simulator/zoom.ts';
import { appInputs, goodInputs, readOutputs, rotationInputs } from './support/action.ts';

let runner: Runner;
let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 3, historyFirst: true })] });
});
afterEach(async () => {
  runner.close();
  await zoom.close();
});

const never = new Promise<never>(() => undefined);

/** A deadline whose time passes at once when the run waits. */
function withoutWaits(): DeadlineControl {
  const real = createDeadline();
  let waitedMs = 0;
  return {
    ...real,
    now: () => real.now() + waitedMs,
    remaining: () => Math.max(0, real.remaining() - waitedMs),
    pause: async (ms) => {
      waitedMs += ms;
    },
  };
}

/** A deadline of a run that crashes. Its process ends, so the run does not continue after a wait. */
function untilCrash(): DeadlineControl {
  const real = createDeadline();
  return { ...real, pause: (ms) => (real.isCancelled() ? never : real.pause(ms)) };
}

async function run(inputs: Record<string, string> = {}, { crash, env = {} }: { crash?: Promise<never>; env?: NodeJS.ProcessEnv } = {}) {
  runner = playRunner(goodInputs(zoom, inputs));
  // A run that crashes may do so during a wait.
  return main({ env: { ...runner.env, ...env }, deadline: crash !== undefined ? untilCrash() : withoutWaits(), crash: crash ?? never });
}

const crashAfter = (sign: () => boolean) =>
  new Promise<never>((_, reject) => {
    const timer = setInterval(() => {
      if (sign()) {
        clearInterval(timer);
        reject(new Error('lost New-Passw0rd'));
      }
    }, 5).unref();
  });

test('Zoom hosts cause no notice', async () => {
  // No proxy listens there, so nothing leaves the machine.
  const env = { HTTPS_PROXY: 'http://127.0.0.1:1' };
  expect(await run({ 'api-url': 'https://api.zoom.us/v2', 'timeout-seconds': '10' }, { env })).toBe(1);
  expect(runner.lines().filter((line) => line.startsWith('::notice'))).toEqual([]);
});

test('hosts outside Zoom are named in one notice', async () => {
  await run({ ...appInputs(zoom), 'oauth-url': 'http://127.0.0.1:1/token', 'timeout-seconds': '10' });
  expect(runner.lines().find((line) => line.startsWith('::notice'))).toMatch(/127\.0\.0\.1:\d+ and 127\.0\.0\.1:1 are not under zoom\.us/);
});

test('an update succeeds', async () => {
  expect(await run()).toBe(0);
  expect(runner.outputs()).toMatchObject({ status: 'updated', 'http-status': '204' });
  expect(zoom.passwordOf('ada@example.com')).toBe('New-Passw0rd');
});

test('invalid inputs are reported before any request', async () => {
  expect(await run({ password: 'short', token: '' })).toBe(1);
  expect(runner.outputs()).toMatchObject({
    status: 'unchanged',
    'error-code': 'invalid-input',
    'error-message': expect.stringMatching(/`password`.*`token`/),
  });
  expect(zoom.connections()).toBe(0);
});

test('with the credentials of an app, the issued token is masked and used', async () => {
  expect(await run(appInputs(zoom))).toBe(0);
  expect(runner.lines()).toContain(`::add-mask::${zoom.issued[0]}`);
  expect(zoom.received.map(({ method }) => method)).toEqual(['POST', 'PUT']);
});

test('a dry run fails for an admin, and lists its checks', async () => {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount({ users: [{ id: 'u', email: 'ada@example.com', password: 'x', role: 'admin' }] })] });
  expect(await run({ 'dry-run': 'true' })).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '1117' });
  expect(runner.lines().filter((line) => line.startsWith('::error title=Zoom 1117%3A'))).toHaveLength(1);
  expect(runner.lines()).toEqual(expect.arrayContaining(['Access token: passed', 'Password policy: passed', 'User: failed']));
});

test('a dry run warns about a rejection that nobody knows', async () => {
  const reply = { status: 400, body: { code: 4242, message: 'Something new.' } };
  zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: ({ path }) => path.includes('/users/') });
  expect(await run({ 'dry-run': 'true' })).toBe(0);
  expect(runner.lines().filter((line) => line.startsWith('::warning'))).toEqual([
    expect.stringMatching(/The user was not looked up\..*Something new\.$/),
  ]);
});

test('a dry run changes nothing and warns about what Zoom may reject', async () => {
  expect(await run({ 'dry-run': 'true', password: 'lower-case-only' })).toBe(0);
  expect(runner.outputs()).toMatchObject({ status: 'validated', 'http-status': '', 'error-code': '' });
  expect(runner.lines()).toEqual(
    expect.arrayContaining([expect.stringContaining('::warning title=Zoom may reject'), 'Nothing was changed: dry run.']),
  );
  expect(runner.lines()).toEqual(
    expect.arrayContaining(['Access token: passed', 'Scope for the update: not checked (the scopes of the access token are not known)']),
  );
  expect(zoom.received.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
    'GET /v2/accounts/me/settings?option=security',
    'GET /v2/users/ada%40example.com',
  ]);
});

test('a body format that would save a request is named in the log', async () => {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount({ bodyFormats: ['json'] })] });
  expect(await run()).toBe(0);
  expect(runner.lines()).toContainEqual(expect.stringContaining('`body-format: json` saves a request'));
});

test('a policy that cannot be read causes a notice', async () => {
  await zoom.close();
  zoom = await startZoom({ accounts: [defaultAccount({ free: true })] });
  expect(await run({ password: '', 'generate-password': 'true' })).toBe(0);
  expect(runner.lines().filter((line) => line.startsWith('::notice'))).toEqual([
    expect.stringContaining('127.0.0.1'),
    expect.stringContaining('Only available for paid accounts.'),
  ]);
});

describe('a generated password', () => {
  const generated = (change: Record<string, string> = {}) => ({ password: '', 'generate-password': 'true', ...change });

  test('is not generated a fourth time, and is no output in the end', async () => {
    const reply = { status: 400, body: { code: 1136, message: 'Your password is too easy to guess. Try another one.' } };
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: ({ method }) => method === 'PUT' });
    expect(await run(generated({ 'body-format': 'json' }))).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '1136', password: '' });
    expect(zoom.received.filter(({ method }) => method === 'PUT')).toHaveLength(3);
  });

  test('that may be in effect although Zoom rejects it stays an output', async () => {
    const reply = { status: 400, body: { code: 1129, message: 'Users cannot reuse any of the last 3 passwords created.' } };
    zoom.fail({ kind: 'reply', when: 'after', reply, only: ({ method }) => method === 'PUT' });
    expect(await run(generated())).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unknown', 'error-code': '1129', password: zoom.passwordOf('ada@example.com') });
    expect(zoom.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    expect(runner.lines().join()).toContain('Only the output `password` of this step holds the generated password.');
  });

  test('is not replaced if it may be in effect', async () => {
    const reply = { status: 400, body: { code: 1136, message: 'Your password is too easy to guess. Try another one.' } };
    zoom.fail({ kind: 'reset', when: 'after', only: ({ method }) => method === 'PUT' });
    zoom.fail({ kind: 'reply', when: 'before', reply, only: ({ method }) => method === 'PUT' });
    expect(await run(generated())).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unknown', 'error-code': '1136', password: zoom.passwordOf('ada@example.com') });
  });

  test('is not generated after the run is canceled', async () => {
    const reply = { status: 400, body: { code: 1136, message: 'Your password is too easy to guess. Try another one.' } };
    zoom.fail({ kind: 'reply', when: 'before', reply, only: ({ method }) => method === 'PUT' });
    const deadline = createDeadline();
    const environment = {
      'user-id': 'ada@example.com',
      token: 'good.token',
      'api-url': zoom.apiUrl,
      'generate-password': 'true',
      'body-format': 'json',
    };
    runner = playRunner(environment);
    const spy = jest.mocked(process.stdout.write);
    const write = spy.getMockImplementation();
    spy.mockImplementation((text) => {
      if (String(text).startsWith('Zoom rejected the update')) {
        deadline.cancel(60_000);
        deadline.cancel(50_000);
      }
      return write?.(text) ?? true;
    });
    expect(await main({ env: runner.env, deadline, crash: never })).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'http-status': '400', 'error-code': 'cancelled' });
    deadline.cancel(40_000);
    const cancelled = runner.lines().filter((line) => line.startsWith('The run was canceled. If an update is in progress, it has '));
    expect(cancelled).toHaveLength(1);
    expect(zoom.received.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('is not reported as canceled by a signal after the report', async () => {
    const deadline = createDeadline();
    runner = playRunner({ 'user-id': 'ada@example.com', password: 'New-Passw0rd', token: 'good.token', 'api-url': zoom.apiUrl });
    expect(await main({ env: runner.env, deadline, crash: never })).toBe(0);
    deadline.cancel(7000);
    expect(runner.lines().join()).not.toContain('The run was canceled');
  });

  test('is not generated after the time limit', async () => {
    const deadline = createDeadline();
    runner = playRunner({
      'user-id': 'ada@example.com',
      token: 'good.token',
      'api-url': zoom.apiUrl,
      'generate-password': 'true',
      'check-policy': 'never',
    });
    deadline.limit(-1);
    expect(await main({ env: runner.env, deadline, crash: never })).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': 'timeout' });
  });

  test('is not generated without an output file', async () => {
    runner = playRunner({
      'user-id': 'ada@example.com',
      token: 'good.token',
      'api-url': zoom.apiUrl,
      'generate-password': 'true',
      'check-policy': 'never',
    });
    delete process.env['GITHUB_OUTPUT'];
    expect(await main({ env: runner.env, deadline: createDeadline(), crash: never })).toBe(1);
    expect(zoom.received).toEqual([]);
    // It is emptied.
    expect(runner.lines()).not.toContainEqual(expect.stringMatching(/^::set-output name=password::./));
  });

  test('has as many characters as the policy asks for', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ passwordRequirement: { minimum_password_length: 25 } })] });
    expect(await run(generated())).toBe(0);
    expect(runner.outputs()['password']).toHaveLength(25);
  });

  test('is not sent if it would be lost', async () => {
    const running = run(generated());
    rmSync(join(runner.folder, 'output'));
    expect(await running).toBe(1);
    expect(zoom.received.filter(({ method }) => method === 'PUT')).toEqual([]);
    expect(runner.lines().join()).toContain('would be lost');
    writeFileSync(join(runner.folder, 'output'), '');
  });
});

describe('the same password', () => {
  const unchanged = { password: 'Old-Passw0rd' };

  test('is a failure', async () => {
    zoom.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 400, body: { code: 300, message: 'Your new password can not match the old password.' } },
    });
    expect(await run(unchanged)).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '300' });
  });

  test('is accepted with `allow-unchanged`', async () => {
    zoom.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 400, body: { code: 300, message: 'Your new password can not match the old password.' } },
    });
    expect(await run({ ...unchanged, 'allow-unchanged': 'true' })).toBe(0);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '' });
  });

  test('is not assumed from another rejection', async () => {
    expect(await run({ ...unchanged, 'allow-unchanged': 'true' })).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '1129' });
  });
});

test('1129 after an ambiguous attempt confirms nothing about a passed password', async () => {
  zoom.fail({ kind: 'reset', when: 'after' });
  expect(await run()).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unknown', 'http-status': '400', 'error-code': '1129' });
  expect(zoom.passwordOf('ada@example.com')).toBe('New-Passw0rd');
});

test('an update without a clear response is reported', async () => {
  zoom.fail({ kind: 'reset', when: 'before', times: 9 });
  expect(await run({ 'timeout-seconds': '10', 'job-summary': 'false' })).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unknown', 'error-code': 'network' });
  expect(runner.summary()).toBe('');
});

describe('with a secret', () => {
  let github: GitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());

  async function rotate(crash?: Promise<never>) {
    runner = playRunner(rotationInputs(zoom, github));
    return main({ env: runner.env, deadline: crash !== undefined ? untilCrash() : withoutWaits(), crash: crash ?? never });
  }

  test('the password is stored', async () => {
    expect(await rotate()).toBe(0);
    expect(runner.outputs()).toMatchObject({ status: 'updated', password: zoom.passwordOf('ada@example.com') });
    expect(github.secret('ZOOM_PASSWORD')).toBe(zoom.passwordOf('ada@example.com'));
    expect(github.names()).toEqual(['ZOOM_PASSWORD']);
  });

  describe('the time of a run', () => {
    const isUpdate = ({ method }: { readonly method: string }) => method === 'PUT';
    /** The password is sent, and Zoom's response is on its way. */
    const isSent = () => zoom.received.some(isUpdate);

    /** Runs with a deadline of which some parts are others. */
    async function within(change: (real: DeadlineControl) => Partial<DeadlineControl>, inputs: Record<string, string> = {}) {
      runner = playRunner(rotationInputs(zoom, github, { 'timeout-seconds': '600', ...inputs }));
      const real = createDeadline();
      await main({ env: runner.env, deadline: { ...real, ...change(real) }, crash: never });
      return runner.outputs();
    }

    test('is kept for 20 s of storing, in which no password is sent', async () => {
      expect(await within(() => ({ remaining: () => 20_000 }))).toMatchObject({ status: 'unchanged' });
      expect(isSent()).toBe(false);
      expect(await within(() => ({ remaining: () => 25_000 }))).toMatchObject({ status: 'updated' });
    });

    test('is kept for storing by half at most', async () => {
      expect(await within(() => ({}), { 'timeout-seconds': '10' })).toMatchObject({ status: 'updated' });
    });

    test('is not kept without a store', async () => {
      const none = { 'secret-name': '', 'secret-repository': '', 'github-token': '', 'github-api-url': '' };
      expect(await within(() => ({ remaining: () => 10_000 }), none)).toMatchObject({ status: 'updated', 'error-message': '' });
    });

    test('that was kept is there for storing', async () => {
      await github.close();
      // Longer than no time.
      github = await startGitHub({ delayMs: 50 });
      const outputs = await within(() => ({ remaining: () => (isSent() ? 10_000 : 100_000) }));
      expect(outputs).toMatchObject({ status: 'updated', 'error-message': '' });
      expect(github.names()).toEqual(['ZOOM_PASSWORD']);
    });

    test.each([
      ['at once as long as nothing is sent', 'GET', 'unchanged', 'cancelled'],
      ['but not before the password in effect is stored', 'PUT', 'updated', ''],
    ])('ends when the run is cancelled, %s', async (_, method, status, code) => {
      const start = performance.now();
      const outputs = await within((real) => {
        const cancel = () => {
          real.cancel(60_000);
          return method === 'GET';
        };
        zoom.fail({ kind: 'stall', when: 'before', only: (request) => request.method === method && cancel() });
        return {};
      });
      expect(outputs).toMatchObject({ status, 'error-code': code });
      expect(isSent()).toBe(method === 'PUT');
      // An attempt may take 30 s.
      expect(performance.now() - start).toBeLessThan(20_000);
    });
  });

  test('a generated password is masked, and no connection stays open', async () => {
    expect(await rotate()).toBe(0);
    expect(runner.lines()).toContain(`::add-mask::${zoom.passwordOf('ada@example.com')}`);
    const open = () => zoom.openConnections() + github.openConnections();
    for (let turn = 0; turn < 100 && open() > 0; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(open()).toBe(0);
  });

  test('a later step does nothing if an earlier one left the pending secret changed', async () => {
    github.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 400 },
      only: ({ method, path }) => method !== 'GET' && /PENDING$/.test(path),
    });
    runner = playRunner(rotationInputs(zoom, github));
    const variables = join(runner.folder, 'env');
    writeFileSync(variables, '');
    process.env['GITHUB_ENV'] = variables;
    expect(await main({ env: runner.env, deadline: createDeadline(), crash: never })).toBe(1);
    const { UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS: mark } = readOutputs(readFileSync(variables, 'utf8'));
    const requests = github.received.length;
    expect(
      await main({ env: { ...runner.env, UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS: mark }, deadline: createDeadline(), crash: never }),
    ).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': 'stale-pending' });
    expect([github.received.length, zoom.received.filter(({ method }) => method === 'PUT')]).toEqual([requests, []]);
  });

  test('a job that cannot be marked causes a warning', async () => {
    runner = playRunner(rotationInputs(zoom, github));
    process.env['GITHUB_ENV'] = join(runner.folder, 'none');
    expect(await main({ env: runner.env, deadline: createDeadline(), crash: never })).toBe(0);
    expect(runner.lines().filter((line) => line.startsWith('::warning title=Later steps may use an outdated pending secret'))).not.toEqual(
      [],
    );
  });

  test('a rejected candidate causes no warning, and one that cannot be deleted does', async () => {
    const reply = { status: 400, body: { code: 1001, message: 'User does not exist.' } };
    zoom.fail({ kind: 'reply', when: 'before', reply, only: ({ method }) => method === 'PUT' });
    github.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 400, body: { message: 'No.' } },
      only: ({ method }) => method === 'DELETE',
    });
    expect(await rotate()).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': '1001' });
    expect(runner.lines().filter((line) => line.startsWith('::warning'))).toEqual([
      expect.stringMatching(
        /^::warning title=A secret could not be deleted::The secret `ZOOM_PASSWORD_PENDING` may still exist, .*HTTP 400: .* Delete it by hand before the next run/,
      ),
    ]);
  });

  test.each([
    ['while the password is stored', 'updated-not-stored', 'PUT', 1],
    ['while the pending secret is deleted', 'updated', 'DELETE', 0],
  ])('an internal error %s: %s', async (_, status, method, exitCode) => {
    github.fail({
      kind: 'stall',
      when: 'before',
      only: (request) => request.method === method && /PASSWORD(_PENDING)?$/.test(request.path) && status === runner.outputs()['status'],
    });
    const crash = crashAfter(() => github.received.at(-1)?.method === method && runner.outputs()['status'] === status);
    expect(await rotate(crash)).toBe(exitCode);
    expect(runner.outputs()).toMatchObject({ status, 'error-code': exitCode ? 'internal' : '' });
    const title = `::${exitCode ? 'error' : 'warning'} title=internal%3A the action crashed::`;
    expect(runner.lines().filter((line) => line.startsWith(title))).toHaveLength(1);
    expect(runner.lines().join('\n')).toContain('One of the secrets `ZOOM_PASSWORD`, `ZOOM_PASSWORD_PENDING`');
  });
});

test('a password in the event causes a warning', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json');
  writeFileSync(path, JSON.stringify({ inputs: { password: 'New-Passw0rd' } }));
  expect(await run({}, { env: { GITHUB_EVENT_PATH: path } })).toBe(0);
  expect(runner.lines().filter((line) => line.startsWith("::warning title=The password is visible in this workflow's event"))).toHaveLength(
    1,
  );
  rmSync(dirname(path), { recursive: true });
});

describe('an internal error', () => {
  test('before the update is reported as no change', async () => {
    runner = playRunner(goodInputs(zoom));
    const limit = () => {
      throw new TypeError('no New-Passw0rd here');
    };
    expect(await main({ env: runner.env, deadline: { ...createDeadline(), limit }, crash: never })).toBe(1);
    expect(runner.outputs()).toMatchObject({
      status: 'unchanged',
      'error-message': 'The action crashed: TypeError: no *** here',
    });
    expect(runner.lines().filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });

  test.each<[string, string, () => void]>([
    ['during the update is reported as a possible change', 'unknown', () => zoom.fail({ kind: 'stall', when: 'before' })],
    [
      'between two attempts, the first of which was rejected, is reported as no change',
      'unchanged',
      () =>
        zoom.fail({
          kind: 'reply',
          when: 'before',
          reply: { status: 429, body: { code: 429, message: 'x' }, headers: { 'retry-after': '20' } },
        }),
    ],
  ])('%s', async (_, status, prepare) => {
    prepare();
    const seen = () => zoom.received.length > 0 && runner.outputs()['status'] === status;
    expect(await run({}, { crash: crashAfter(seen) })).toBe(1);
    expect(runner.outputs()).toMatchObject({ status, 'error-code': 'internal' });
    expect(runner.lines().filter((line) => line.startsWith('::error title=internal%3A the action crashed'))).toHaveLength(1);
  });

  test('ends the time of everything that is still in progress', async () => {
    runner = playRunner(goodInputs(zoom));
    zoom.fail({ kind: 'stall', when: 'before' });
    const deadline = createDeadline();
    expect(await main({ env: runner.env, deadline, crash: crashAfter(() => zoom.received.length > 0) })).toBe(1);
    expect([deadline.isCancelled(), deadline.remaining()]).toEqual([true, 0]);
  });

  test('in the report is replaced by a plain report', async () => {
    runner = playRunner(goodInputs(zoom));
    const spy = jest.mocked(process.stdout.write);
    const write = spy.getMockImplementation();
    spy.mockImplementation((text) => {
      if (String(text).startsWith('The Zoom password was updated.')) {
        throw new Error('the pipe broke');
      }
      return write?.(text) ?? true;
    });
    expect(await main({ env: runner.env, deadline: createDeadline(), crash: never })).toBe(0);
    expect(runner.outputs()).toMatchObject({ status: 'updated', 'http-status': '204' });
    expect(runner.lines().join()).toContain('The report of this step failed. The Zoom password was updated.');
  });
});

test('a signal that arrived while the action was loading ends the run before it connects', async () => {
  runner = playRunner(goodInputs(zoom));
  const deadline = createDeadline();
  setImmediate(() => deadline.cancel(60_000));
  const running = main({ env: runner.env, deadline, crash: never });
  // What a run reports that is killed.
  expect(runner.outputs()).toEqual({ status: 'unchanged' });
  expect(await running).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': 'cancelled' });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(zoom.connections()).toBe(0);
});

test('a long wait is reported again every ten seconds', async () => {
  runner = playRunner(goodInputs(zoom));
  const reply = { status: 429, headers: { 'retry-after': '25' }, body: { code: 429, message: 'Too many requests.' } };
  zoom.fail({ kind: 'reply', when: 'before', reply });
  expect(await main({ env: runner.env, deadline: withoutWaits(), crash: never })).toBe(0);
  expect(runner.lines()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^Zoom rejected the update: too many requests \(error 429, HTTP 429\)\. Trying again in 25\.\d s \(attempt 2 of 5\)\.$/,
      ),
      expect.stringMatching(/^Still waiting: 1[56] s until the next attempt\.$/),
      expect.stringMatching(/^Still waiting: [56] s until the next attempt\.$/),
    ]),
  );
});

describe('with a store command', () => {
  let store: FolderStore;
  beforeEach(() => {
    store = createStore();
  });
  afterEach(() => store.close());
  const inputs = () => ({ ...appInputs(zoom), 'secret-name': 'Zoom', store: STORE_COMMAND });

  test('a rotation stores the password, reports what the program printed, and tries a failed call again', async () => {
    store.fail('get Zoom_PENDING', 'fail before');
    expect(await run(inputs(), { env: { ...store.env, PATH: process.env['PATH'] } })).toBe(0);
    expect([store.value('Zoom'), zoom.passwordOf('ada@example.com')]).toEqual(['New-Passw0rd', 'New-Passw0rd']);
    const lines = runner.lines();
    expect(lines).toEqual(
      expect.arrayContaining([
        '::group::Standard error of get Zoom_PENDING',
        'the store is out of order',
        expect.stringMatching(
          /^`store` failed with exit code 7 in `get` of `Zoom_PENDING`\. Trying again in 1\.\d s \(attempt 2 of 5\)\.$/,
        ),
      ]),
    );
  });
});
