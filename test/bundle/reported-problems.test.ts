import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { delimiter, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { startProxy } from '../simulator/proxy.ts';
import { type Reply, reject } from '../simulator/server.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, type RunOptions, rotationInputs, runAction } from '../support/action.ts';

// Problems that users of similar tools report in public, reproduced with the bundle.

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
const formats = () => zoom.received.filter(({ method }) => method === 'PUT').map(({ headers }) => headers['content-type']?.split(';')[0]);
const isUpdate = ({ method }: { method: string }) => method === 'PUT';

/** Ends a run when it reports the first retry. */
function untilRetried(): RunOptions {
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  return {
    onStart: (send) => (kill = send),
    onPrint: (printed) => (printed.includes('(attempt 2 of') ? kill('SIGTERM') : undefined),
  };
}

describe('an error as XML', () => {
  const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const xml = (content: string): Reply => ({
    status: 400,
    body: `${DECLARATION}<result>${content}</result>`,
    headers: { 'content-type': 'application/xml' },
  });
  const SAME = xml('<code>300</code><message>Your new password can not match the old password.</message>');

  test('is never requested', async () => {
    await runAction(goodInputs(zoom, { ...appInputs(zoom), 'check-policy': 'always' }));
    expect(zoom.received.map(({ headers }) => [headers.accept, headers['accept-encoding']])).toEqual(
      Array(3).fill(['application/json', 'identity']),
    );
  });

  test('reports its code and its text', async () => {
    zoom.fail({ kind: 'reply', when: 'before', reply: SAME });
    const { outputs, annotations } = await runAction(goodInputs(zoom));
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': '300' });
    expect(annotations[0]?.message).toContain('Your new password can not match the old password.');
  });

  test('confirms an ambiguous attempt', async () => {
    zoom.fail({ kind: 'reply', when: 'after', reply: { status: 502 } });
    zoom.fail({ kind: 'reply', when: 'before', reply: SAME });
    expect((await runAction(goodInputs(zoom))).outputs['status']).toBe('updated');
  });

  test('names the rejected fields', async () => {
    const errors = '<errors><field>password</field><message>Too odd.</message></errors>';
    zoom.fail({ kind: 'reply', when: 'before', times: 2, reply: xml(`<code>300</code><message>Validation Failed.</message>${errors}`) });
    expect((await runAction(goodInputs(zoom))).annotations[0]?.message).toContain('Validation Failed. (password: Too odd.)');
  });

  test.each(['POST', 'GET'])('is read in responses to token and policy requests: %s', async (method) => {
    const reply = xml('<code>4711</code><message>Invalid access token, does not contain scopes:[x].</message>');
    zoom.fail({ kind: 'reply', when: 'before', reply, only: (request) => request.method === method });
    const { outputs, annotations } = await runAction(goodInputs(zoom, { ...appInputs(zoom), 'check-policy': 'always' }));
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': '4711' });
    expect(annotations[0]?.message).toContain('does not contain scopes');
  });
});

describe('a Zoom that does not read multipart', () => {
  test.each<[string, Reply]>([
    ['calls the request invalid', reject(400, 300, 'Validation Failed.')],
    ['calls the parameter invalid', reject(400, 300, 'Invalid parameter: password')],
    ['finds the password too short', reject(400, 1124, 'Minimum of 6 characters.')],
    ['returns an unknown message', reject(400, 300, 'Something that nobody has seen yet.')],
    ['responds 404 without a code', { status: 404, body: '<html>' }],
    ['responds 415', { status: 415 }],
    ['responds 500', { status: 500 }],
  ])('receives JSON if it %s', async (_, unreadReply) => {
    await restart({ bodyFormats: ['json'], unreadReply });
    const { outputs, log, exitCode } = await runAction(goodInputs(zoom));
    expect([exitCode, outputs['status'], password()]).toEqual([0, 'updated', 'New-Passw0rd']);
    expect(formats()).toEqual(['multipart/form-data', 'application/json']);
    expect(log.match(/`body-format: json` saves a request/g)).toHaveLength(1);
  });

  test('receives only JSON if `body-format` is `json`', async () => {
    await restart({ bodyFormats: ['json'] });
    const { log } = await runAction(goodInputs(zoom, { 'body-format': 'json' }));
    expect(formats()).toEqual(['application/json']);
    expect(log).not.toContain('saves a request');
  });

  test('does not affect a rotation otherwise', async () => {
    await restart({ bodyFormats: ['json'], unreadReply: reject(400, 1124, 'Minimum of 6 characters.') });
    expect((await runAction(rotationInputs(zoom, github))).outputs['status']).toBe('updated');
    expect([github.names(), github.secret(NAME)]).toEqual([[NAME], password()]);
  });
});

test('a Zoom that only reads multipart gets one request', async () => {
  await restart({ bodyFormats: ['multipart'] });
  expect((await runAction(goodInputs(zoom))).outputs['status']).toBe('updated');
  expect(formats()).toEqual(['multipart/form-data']);
});

// Only Linux has all of 127.0.0.0/8 and drops connections to a full queue.
(process.platform === 'linux' ? describe : describe.skip)('a host with two addresses, the first of which accepts late', () => {
  /** Starts a stopped server on 127.0.0.2 with a full queue. The kernel accepts no connection until the server continues. */
  async function startLate() {
    const source = `const server = require('node:http').createServer((request, response) => request.resume().on('end', () => response.writeHead(204).end()));
server.on('connect', (_, socket) => socket.end('HTTP/1.1 503 Late\\r\\n\\r\\n'));
server.listen({ port: 0, host: '127.0.0.2', backlog: 1 }, () => console.log(server.address().port));`;
    const child = spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [port] = await once(child.stdout, 'data');
    child.kill('SIGSTOP');
    const waiting: Socket[] = [];
    let isFull = false;
    while (!isFull) {
      const socket = connect(Number(port), '127.0.0.2').on('error', () => undefined);
      waiting.push(socket);
      isFull = await new Promise((resolve) => {
        socket.on('connect', () => resolve(false));
        setTimeout(resolve, 200, true);
      });
    }
    setTimeout(() => {
      for (const socket of waiting) {
        socket.destroy();
      }
      child.kill('SIGCONT');
    }, 600);
    return { port: Number(port), close: () => child.kill('SIGKILL') };
  }
  /** Resolves `localhost` and `proxy.invalid` to these two addresses. */
  const preload = `require('node:dns').lookup = (host, options, done) =>
  done(null, [{ address: '127.0.0.2', family: 4 }, { address: '127.0.0.1', family: 4 }]);`;

  test('is waited for', async () => {
    const late = await startLate();
    const { outputs, log } = await runAction(goodInputs({ apiUrl: `http://localhost:${late.port}/v2` }), { preload });
    late.close();
    expect([outputs['status'], log]).toEqual(['updated', expect.not.stringMatching(/attempt 2/i)]);
  });

  test('is waited for if it is a proxy', async () => {
    const late = await startLate();
    const env = { HTTPS_PROXY: `http://proxy.invalid:${late.port}` };
    const inputs = goodInputs({ apiUrl: 'https://api.zoom.us/v2' }, { 'timeout-seconds': '10' });
    const { log } = await runAction(inputs, { preload, env, ...untilRetried() });
    late.close();
    expect(log).toContain('Proxy response (503)');
    expect(log).not.toMatch(/ECONNREFUSED|ETIMEDOUT/);
  });
});

describe('a run of characters', () => {
  test.each([
    ['Tr0ub-abcd.X', true],
    ['Tr0ub-abc.XY', false],
  ])('in a passed password causes a warning from four characters on: %s', async (passed, expected) => {
    const { annotations } = await runAction(goodInputs(zoom, { password: passed }));
    expect(annotations.some(({ message }) => message.startsWith('Most accounts require no sequence of '))).toBe(expected);
  });
});

describe('minimum-age-days', () => {
  const rotate = (updatedAt: number, days: string) => {
    github.store(NAME, 'Old-Passw0rd', { updatedAt });
    return runAction(rotationInputs(zoom, github, { 'minimum-age-days': days }));
  };

  test('equal to the interval of the schedule does not skip a run that starts some hours early', async () => {
    const { outputs } = await rotate(Date.now() - 7 * DAY_MS + 10 * 60_000, '7');
    expect(outputs['status']).toBe('updated');
    const next = Date.parse(outputs['next-rotation-at'] ?? '') - Date.now();
    expect(next / DAY_MS).toBeGreaterThan(6.49);
    expect(next / DAY_MS).toBeLessThan(6.51);
  });

  test('reports the time when the next rotation is due, and a run at that time rotates', async () => {
    const updatedAt = Math.floor(Date.now() / 1000) * 1000 - 6 * DAY_MS;
    const { outputs } = await rotate(updatedAt, '7');
    expect(outputs).toMatchObject({ status: 'skipped', 'next-rotation-at': new Date(updatedAt + 6.5 * DAY_MS).toISOString() });
    // The same run, at the time that the output names.
    const later = updatedAt - (Date.parse(outputs['next-rotation-at'] ?? '') - Date.now());
    expect((await rotate(later, '7')).outputs['status']).toBe('updated');
  });

  test('of zero reports no time', async () => {
    expect((await rotate(Date.now(), '0')).outputs).toMatchObject({ status: 'updated', 'next-rotation-at': '' });
  });
});

describe('GitHub', () => {
  test('receives a retry after a write conflict', async () => {
    github.fail({ kind: 'reply', when: 'before', reply: { status: 409, body: { message: 'Conflict' } }, only: isUpdate });
    expect((await runAction(rotationInputs(zoom, github))).outputs['status']).toBe('updated');
  });
});

const forbidden = (message: string, headers: Record<string, string> = {}): Reply => ({ status: 403, headers, body: { message } });
const RESET = Math.floor(Date.now() / 1000) + 3600;
const failures = [
  { name: 'SSO', reply: forbidden('Resource protected by organization SAML enforcement.'), code: 'github-permission', retryAt: '' },
  {
    name: 'its primary rate limit',
    reply: forbidden('API rate limit exceeded.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(RESET) }),
    code: 'github-unavailable',
    retryAt: new Date(RESET * 1000).toISOString(),
  },
];
const cases = failures.flatMap((each) => ['_PENDING', ''].map((slot) => ({ ...each, slot })));

test.concurrent.each(cases)('GitHub that fails with $name loses nothing at the write of $slot', async ({ reply, code, retryAt, slot }) => {
  const own = { zoom: await startZoom(), github: await startGitHub() };
  own.github.store(NAME, 'Old-Passw0rd');
  let isFailing = true;
  const only = ({ method, path }: { method: string; path: string }) => isFailing && method === 'PUT' && path.endsWith(`${NAME}${slot}`);
  own.github.fail({ kind: 'reply', when: 'before', times: 99, reply, only });
  const { outputs, annotations } = await runAction(rotationInputs(own.zoom, own.github));
  expect(outputs).toMatchObject({ status: slot ? 'unchanged' : 'updated-not-stored', 'error-code': code, 'retry-at': retryAt });
  expect(annotations[0]?.message).toContain(retryAt);
  const held = own.github.names().map((name) => own.github.secret(name));
  expect(held).toContain(own.zoom.passwordOf('ada@example.com'));
  isFailing = false;
  expect((await runAction(rotationInputs(own.zoom, own.github))).outputs['status']).toBe('updated');
  await Promise.all([own.zoom.close(), own.github.close()]);
});

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
])('a response compressed with %s against the request is read', async (encoding, compress) => {
  const body = compress(JSON.stringify({ code: 1001, message: 'User does not exist: x.' }));
  zoom.fail({ kind: 'reply', when: 'before', reply: { status: 404, body, headers: { 'content-encoding': encoding } } });
  const { outputs, log } = await runAction(goodInputs(zoom));
  expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': '1001' });
  expect(log).toContain('"message":"User does not exist: x."');
});

test('three runs at once all update the password, even if the first three tokens invalidate each other', async () => {
  let issued = 0;
  zoom.fail({
    kind: 'reset',
    when: 'before',
    only({ method }) {
      // A run requests one more token, which must then be valid.
      if (method === 'POST' && ++issued <= 3) {
        zoom.revoke();
      }
      return false;
    },
  });
  const runs = ['One-Passw0rd', 'Two-Passw0rd', 'Three-Passw0rd'].map((each) =>
    runAction(goodInputs(zoom, { ...appInputs(zoom), password: each })),
  );
  expect((await Promise.all(runs)).map(({ outputs }) => outputs['status'])).toEqual(['updated', 'updated', 'updated']);
});

/** Runs against a host that only a proxy knows. Returns what the proxy was asked. */
async function askedWith(env: Record<string, string>): Promise<readonly string[]> {
  const proxy = await startProxy(502);
  const inputs = goodInputs({ apiUrl: 'https://host.invalid/v2' }, { 'timeout-seconds': '10' });
  const preload = `require('node:dns').lookup = (host, options, done) => done(new Error('no name is looked up here'));`;
  await runAction(inputs, { preload, env: { HTTPS_PROXY: proxy.url, ...env }, ...untilRetried() });
  await proxy.close();
  return proxy.asked;
}

test.concurrent('a proxy is used for every host without NO_PROXY', async () => {
  expect(await askedWith({})).toContain('CONNECT host.invalid:443');
});

test.concurrent.each(['host.invalid', '.invalid', '*.invalid', '*', 'host.invalid:443', 'a.example, host.invalid', 'HOST.INVALID'])(
  'a proxy is not used for a host in NO_PROXY: %s',
  async (list) => {
    expect(await askedWith({ NO_PROXY: list })).toEqual([]);
  },
);

describe('a runner with an older Node.js', () => {
  /** The machine's own Node.js, if it is older than the one that the project requires. */
  const old = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find(
      (path) => existsSync(path) && Number.parseInt(execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }), 10) < 24,
    );

  (old ? test : test.skip)('gets one annotation that says so', async () => {
    const { exitCode, outputs, annotations, stderr, log } = await runAction(goodInputs(zoom), { node: old });
    expect([exitCode, stderr, log.trim()]).toEqual([1, '', '']);
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': 'unsupported-runtime' });
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'unsupported-runtime: Node.js 24 or later is required',
        message: expect.stringMatching(/needs Node\.js 24 and was started with Node\.js \d+\.\d+\.\d+/),
      },
    ]);
    expect(zoom.received).toEqual([]);
  });
});
