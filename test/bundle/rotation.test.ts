import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOOPBACK, TRUST } from '../fixtures/fixture.ts';
import { type GitHub, type GitHubOptions, startGitHub } from '../simulator/github.ts';
import { startProxy } from '../simulator/proxy.ts';
import { arrivalOf, untilReceived } from '../simulator/server.ts';
import { defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { readOutputs, rotationInputs, runAction, signalAfter } from '../support/action.ts';

const NAME = 'ZOOM_PASSWORD';
const DAY_MS = 24 * 60 * 60 * 1000;

let zoom: Zoom;
let github: GitHub;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 3 })] });
  github = await startGitHub();
  github.store(NAME, 'Old-Passw0rd');
});
afterEach(async () => {
  await zoom.close();
  await github.close();
});

async function restart(options: GitHubOptions): Promise<void> {
  await github.close();
  github = await startGitHub(options);
}

/** A Zoom and a GitHub for a test that runs beside others. */
interface World {
  readonly zoom: Zoom;
  readonly github: GitHub;
  close(): Promise<unknown>;
}

async function startWorld(options: GitHubOptions = {}): Promise<World> {
  const own = { zoom: await startZoom({ accounts: [defaultAccount({ historyLength: 3 })] }), github: await startGitHub(options) };
  own.github.store(NAME, 'Old-Passw0rd');
  return { ...own, close: () => Promise.all([own.zoom.close(), own.github.close()]) };
}

const password = () => zoom.passwordOf('ada@example.com');
const rotate = (change: Record<string, string> = {}, options?: Parameters<typeof runAction>[1]) =>
  runAction(rotationInputs(zoom, github, change), options);
const updates = () => zoom.received.filter(({ method }) => method === 'PUT');

describe('a rotation', () => {
  test('stores the password and names the secret', async () => {
    const { exitCode, outputs, log, summary, annotations, stderr } = await rotate();
    expect([exitCode, annotations, stderr]).toEqual([0, [], '']);
    expect(outputs).toMatchObject({ status: 'updated', 'http-status': '204', 'error-code': '', password: password() });
    expect(github.secret(NAME)).toBe(password());
    expect(github.names()).toEqual([NAME]);
    expect(log).toContain('The Zoom password was updated.\nThe secret `ZOOM_PASSWORD` holds the password now in effect.');
    expect(summary).toContain('<p>The secret <code>ZOOM_PASSWORD</code> holds the password now in effect.');
  });

  test('supports an environment of any name', async () => {
    await restart({ environments: ['prod / eu-1? #%2F'] });
    expect((await rotate({ 'secret-environment': 'prod / eu-1? #%2F' })).outputs['status']).toBe('updated');
    expect(github.secret(NAME, 'prod / eu-1? #%2F')).toBe(password());
    expect(github.names()).toEqual([]);
  });

  test('can use a passed password', async () => {
    const { outputs } = await rotate({ 'generate-password': 'false', password: 'Given-Passw0rd' });
    expect(outputs).toMatchObject({ status: 'updated' });
    expect(outputs).not.toHaveProperty('password');
    expect([password(), github.secret(NAME)]).toEqual(['Given-Passw0rd', 'Given-Passw0rd']);
  });

  test('goes through a proxy, except to a loopback host', async () => {
    await zoom.close();
    zoom = await startZoom({ tls: LOOPBACK });
    await restart({ tls: LOOPBACK });
    github.store(NAME, 'Old-Passw0rd');
    const proxy = await startProxy(undefined, { 'zoom.us': zoom.port, 'api.zoom.us': zoom.port, 'api.github.com': github.port });
    const env = {
      HTTPS_PROXY: proxy.url,
      HTTP_PROXY: proxy.url,
      ...TRUST,
    };
    const remote = { 'api-url': 'https://api.zoom.us/v2', 'oauth-url': '', 'github-api-url': 'https://api.github.com/api/v3' };
    const { outputs, stderr, hostNotices } = await rotate(remote, { env });
    expect([outputs['status'], github.secret(NAME), stderr, hostNotices]).toEqual(['updated', password(), '', []]);
    const asked = ['zoom.us', 'api.zoom.us', 'api.github.com'].map((host) => `CONNECT ${host}:443`);
    expect([...new Set(proxy.asked)].sort()).toEqual(asked.sort());
    const before = proxy.asked.length;
    expect((await rotate({}, { env })).outputs['status']).toBe('updated');
    expect(proxy.asked).toHaveLength(before);
    await proxy.close();
  });

  test('takes the repository and the API URL from the runner', async () => {
    const { 'secret-repository': repository = '', 'github-api-url': url = '', ...inputs } = rotationInputs(zoom, github);
    const { outputs } = await runAction(inputs, { env: { GITHUB_REPOSITORY: repository, GITHUB_API_URL: url } });
    expect(outputs['status']).toBe('updated');
  });

  test('shows the password nowhere except in its output and its secret', async () => {
    const { stdout, masks } = await rotate();
    const places = [...zoom.received, ...github.received].filter(({ path, headers, body }) =>
      `${path}${JSON.stringify(headers)}${body}`.includes(password()),
    );
    expect(places.map(({ method, path }) => `${method} ${path}`)).toEqual(['PUT /v2/users/ada%40example.com/password']);
    expect(masks).toEqual(expect.arrayContaining([password(), 'gh.token']));
    expect(stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toMatch(/gh\.token/);
  });
});

test('independent requests are sent in parallel', async () => {
  await zoom.close();
  zoom = await startZoom({ delayMs: 500 });
  await rotate();
  const policyAt = arrivalOf(zoom, 2);
  expect(github.received.filter(({ arrivedAt }) => arrivedAt < policyAt).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
});

describe('a pending password', () => {
  test('that is in effect is committed, and no other is generated', async () => {
    github.store(`${NAME}_PENDING`, 'Old-Passw0rd');
    const { outputs } = await rotate();
    expect(outputs).toMatchObject({ status: 'updated', password: 'Old-Passw0rd' });
    expect([password(), github.secret(NAME), github.names()]).toEqual(['Old-Passw0rd', 'Old-Passw0rd', [NAME]]);
  });

  test('is committed before a passed password, which is set in the same run', async () => {
    github.store(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { outputs, annotations } = await rotate({ 'generate-password': 'false', password: 'Given-Passw0rd' });
    expect([outputs['status'], annotations]).toEqual(['updated', []]);
    expect([password(), github.secret(NAME), github.names()]).toEqual(['Given-Passw0rd', 'Given-Passw0rd', [NAME]]);
    expect(updates()).toHaveLength(2);
  });

  test('is committed even if the passed password is rejected, and the run says which secret holds it', async () => {
    github.store(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { exitCode, outputs, annotations } = await rotate({ 'generate-password': 'false', password: 'Old-Passw0rd' });
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', '1129']);
    expect([password(), github.secret(NAME)]).toEqual(['Pending-Passw0rd', 'Pending-Passw0rd']);
    // A proxy can send a request twice, and this is the response to the second copy of an update that was applied.
    expect(github.secret(`${NAME}_PENDING`)).toBe('Old-Passw0rd');
    expect(annotations[0]?.message).toContain(
      'The password of an earlier run, which is now in `ZOOM_PASSWORD`, is in effect, unless Zoom received',
    );
  });

  test('is committed together with many previous passwords, which are deleted', async () => {
    const previous = Array.from({ length: 25 }, (_, index) => `${NAME}_PREVIOUS${index ? `_${index + 1}` : ''}`);
    for (const name of [`${NAME}_PENDING`, ...previous]) {
      github.store(name, 'Pending-Passw0rd');
    }
    expect((await rotate()).outputs['status']).toBe('updated');
    expect(github.names()).toEqual([NAME]);
  });

  test('that was not passed stops the run', async () => {
    github.store(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { exitCode, outputs, annotations } = await rotate({ 'pending-password': '' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'stale-pending' });
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'stale-pending: pending-password does not match the pending secret',
        message: expect.stringContaining('`ZOOM_PASSWORD_PENDING` exists, but `pending-password` is empty'),
      },
    ]);
    expect(updates()).toEqual([]);
  });
});

// Steps of one job.
const REPOSITORY = { GITHUB_REPOSITORY: 'octo/zoom' };
/** Reads the variable that the first step left, as the runner does: the last value counts. */
const marks = (file: string) => Object.entries(readOutputs(file)).filter(([name]) => name.startsWith('UPDATE_ZOOM_PASSWORD'));

async function step(
  env: Record<string, string> = {},
  change: Record<string, string> = {},
  options: Parameters<typeof runAction>[1] = {},
  world: Pick<World, 'zoom' | 'github'> = { zoom, github },
) {
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  const file = join(folder, 'env');
  writeFileSync(file, '');
  const inputs = rotationInputs(world.zoom, world.github, change);
  const result = await runAction(inputs, { ...options, env: { ...REPOSITORY, GITHUB_ENV: file, ...env } });
  const left = Object.fromEntries(marks(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true });
  return { result, left };
}

describe('a second step of the same job', () => {
  test('can rotate after a complete rotation', async () => {
    const { result, left } = await step();
    expect([result.outputs['status'], Object.values(left)]).toEqual(['updated', ['[]']]);
    expect((await step(left)).result.outputs['status']).toBe('updated');
  });

  test('stops after a step that was killed, whatever its `pending-password` is', async () => {
    zoom.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'PUT' });
    const { result, left } = await step({}, {}, signalAfter(zoom, 3, 'SIGKILL'));
    expect(result.signal).toBe('SIGKILL');
    const requests = github.received.length;
    for (const pending of ['', 'Stale-Passw0rd', github.secret(`${NAME}_PENDING`)]) {
      const { result: second } = await step(left, { 'pending-password': pending, 'secret-repository': 'Octo/Zoom' });
      expect(second.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'stale-pending' });
      expect(second.annotations[0]?.message).toContain('Use a new job');
    }
    expect(github.received).toHaveLength(requests);
    expect((await step()).result.outputs['status']).toBe('updated');
    expect([github.secret(NAME), github.names()]).toEqual([password(), [NAME]]);
  });

  test('stops after a step that completed a pending password, because the job still sees the pending secret', async () => {
    github.store(`${NAME}_PENDING`, 'Pending-Passw0rd');
    const { result, left } = await step();
    expect(result.outputs['status']).toBe('updated');
    expect((await step(left)).result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'stale-pending' });
  });
});

describe('minimum-age-days', () => {
  test.each<[number, string, number]>([
    [29.4, 'skipped', 0],
    [29.6, 'updated', 1],
  ])('of 30 with a secret that is %d days old: %s', async (days, status, count) => {
    github.store(NAME, 'Old-Passw0rd', { updatedAt: Date.now() - days * DAY_MS });
    const { exitCode, outputs, log } = await rotate({ 'minimum-age-days': '30' });
    expect([exitCode, outputs['status']]).toEqual([0, status]);
    expect(updates()).toHaveLength(count);
    if (status === 'skipped') {
      expect(zoom.connections()).toBe(0);
      expect(outputs).not.toHaveProperty('password');
      expect(log).toContain('Nothing was changed: the next rotation is not due yet.');
    }
  });
});

test('a dry run reads the store and changes nothing', async () => {
  const { exitCode, outputs } = await rotate({ 'dry-run': 'true' });
  expect([exitCode, outputs['status']]).toEqual([0, 'validated']);
  expect(github.received.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET']);
  expect(updates()).toEqual([]);
});

describe('GitHub', () => {
  test('is asked for its key again if the key changes during the run', async () => {
    let changed = false;
    github.fail({
      kind: 'reset',
      when: 'before',
      // Changes the key when the first write arrives, and lets the write pass.
      only({ method }) {
        if (method === 'PUT' && !changed) {
          changed = true;
          github.changeKey();
        }
        return false;
      },
    });
    expect((await rotate()).outputs['status']).toBe('updated');
    expect(github.secret(NAME)).toBe(password());
    expect(github.received.filter(({ path }) => path.endsWith('public-key'))).toHaveLength(2);
  });
});

test.concurrent('a second step of the same job can rotate another secret', async () => {
  const own = await startWorld();
  own.github.fail({
    kind: 'reply',
    when: 'before',
    times: 5,
    reply: { status: 502 },
    only: ({ method, path }) => method === 'PUT' && path.endsWith(NAME),
  });
  const { result, left } = await step({}, {}, {}, own);
  expect(result.outputs['status']).toBe('updated-not-stored');
  const other = await step(left, { 'secret-name': 'OTHER', 'pending-password': '' }, {}, own);
  expect(other.result.outputs['status']).toBe('updated');
  await own.close();
});

test.concurrent('GitHub stops the run and names the required permission if the token cannot write', async () => {
  const own = await startWorld({ secrets: 'read' });
  const { exitCode, outputs, annotations } = await runAction(rotationInputs(own.zoom, own.github));
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'github-permission' });
  expect(annotations).toEqual([
    {
      level: 'error',
      title: 'github-permission: the token has no access to the secret',
      message: expect.stringMatching(/secrets=write[\s\S]*was not changed[\s\S]*`GITHUB_TOKEN` can never/),
    },
  ]);
  expect(own.zoom.received.filter(({ method }) => method === 'PUT')).toEqual([]);
  await own.close();
});

test.concurrent('GitHub leaves the password pending if it rejects the commit, and the next run commits it', async () => {
  const own = await startWorld();
  const run = () => runAction(rotationInputs(own.zoom, own.github));
  own.github.fail({
    kind: 'reply',
    when: 'before',
    times: 5,
    reply: { status: 502 },
    only: ({ method, path }) => method === 'PUT' && path.endsWith(NAME),
  });
  const { exitCode, outputs, annotations } = await run();
  expect(exitCode).toBe(1);
  expect(outputs).toMatchObject({ status: 'updated-not-stored', 'http-status': '204', 'error-code': 'github-unavailable' });
  expect(annotations[0]?.message).toContain(
    'The Zoom password was updated, but the secret was not.\nThe secret `ZOOM_PASSWORD_PENDING` holds the password now in effect.',
  );
  const set = own.zoom.passwordOf('ada@example.com');
  expect((await run()).outputs).toMatchObject({ status: 'updated', password: set });
  expect([own.zoom.passwordOf('ada@example.com'), own.github.secret(NAME), own.github.names()]).toEqual([set, set, [NAME]]);
  await own.close();
});

test.concurrent('GitHub receives a retry if the token is a few seconds too young', async () => {
  const own = await startWorld();
  const reply = { status: 401, body: { message: 'Bad credentials' } };
  own.github.fail({ kind: 'reply', when: 'before', times: 6, reply });
  expect((await runAction(rotationInputs(own.zoom, own.github))).outputs['status']).toBe('updated');
  await own.close();
});

test.concurrent('half of a short time is kept for the commit', async () => {
  const own = await startWorld();
  own.github.fail({ kind: 'stall', when: 'before', times: 9, only: ({ method }) => method === 'PUT' });
  const { outputs, endedAt } = await runAction(rotationInputs(own.zoom, own.github, { 'timeout-seconds': '10' }));
  expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'github-unavailable' });
  expect(endedAt - arrivalOf(own.github, 1)).toBeLessThan(9000);
  await own.close();
});

// Windows has no signals.
(process.platform === 'win32' ? describe.skip : describe)('cancelling', () => {
  test('during the update waits for the response and commits the password', async () => {
    await zoom.close();
    zoom = await startZoom({ delayMs: 700 });
    const { outputs } = await rotate({}, signalAfter(zoom, 3, 'SIGINT'));
    expect(outputs['status']).toBe('updated');
    expect([github.secret(NAME), github.names()]).toEqual([password(), [NAME]]);
  });

  test('while GitHub rejects the commit leaves the remaining time for retries', async () => {
    let signal: (name: NodeJS.Signals) => void = () => undefined;
    const reply = { status: 503, headers: { 'retry-after': '1' } };
    github.fail({
      kind: 'reply',
      when: 'before',
      times: 2,
      reply,
      only({ method, path }) {
        const isCommit = method === 'PUT' && path.endsWith(NAME);
        if (isCommit) {
          signal('SIGINT');
        }
        return isCommit;
      },
    });
    const { outputs } = await rotate({}, { onStart: (send) => (signal = send) });
    expect(outputs['status']).toBe('updated');
    expect([github.secret(NAME), github.names()]).toEqual([password(), [NAME]]);
  });

  test('while the candidate is staged sends nothing to Zoom, and the next run continues', async () => {
    github.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'PUT' });
    const { outputs, endedAt } = await rotate({}, signalAfter(github, 5, 'SIGINT'));
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'cancelled' });
    expect(endedAt - arrivalOf(github, 5)).toBeLessThan(6000);
    expect(updates()).toEqual([]);
    expect((await rotate()).outputs['status']).toBe('updated');
    expect([github.secret(NAME), github.names()]).toEqual([password(), [NAME]]);
  });

  test('while Zoom does not respond leaves time to report it', async () => {
    zoom.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'PUT' });
    expect((await rotate({}, signalAfter(zoom, 3, 'SIGTERM'))).outputs).toMatchObject({ status: 'unknown', 'error-code': 'cancelled' });
    expect(github.secret(`${NAME}_PENDING`)).toBe(password());
  });
});

test("two runs at once: the run that finds the other run's pending secret stops", async () => {
  zoom.fail({ kind: 'stall', when: 'after', only: ({ method }) => method === 'PUT' });
  const stale = rotationInputs(zoom, github);
  let signal: (name: NodeJS.Signals) => void = () => undefined;
  const first = rotate({}, { onStart: (send) => (signal = send) });
  await untilReceived(zoom, 3);
  expect((await runAction(stale)).outputs).toMatchObject({ status: 'unchanged', 'error-code': 'stale-pending' });
  signal('SIGKILL');
  await first;
  expect((await rotate()).outputs['status']).toBe('updated');
  expect([github.secret(NAME), github.names()]).toEqual([password(), [NAME]]);
});
