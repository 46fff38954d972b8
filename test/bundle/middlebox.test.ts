import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startGitHub } from '../simulator/github.ts';
import type { Reply } from '../simulator/server.ts';
import { startZoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, rotationInputs, runAction } from './action.ts';

const NAME = 'ZOOM_PASSWORD';
const HTML = { body: '<html><title>Gateway</title></html>', headers: { 'content-type': 'text/html' } };

/** Responses that gateways, proxies, and sign-in pages send in place of Zoom. */
const RESPONSES: readonly Reply[] = [
  { status: 200, ...HTML },
  { status: 302, headers: { location: 'https://login.example.com/' } },
  { status: 303, headers: { location: '/elsewhere' } },
  { status: 400 },
  { status: 400, body: '{"code":300,"message":"Your new pass' },
  { status: 401, ...HTML },
  { status: 403, ...HTML },
  { status: 404, body: { error: 'no route' } },
  { status: 407, headers: { 'proxy-authenticate': 'Basic' } },
  { status: 408, ...HTML },
  { status: 415, ...HTML },
  { status: 429 },
  { status: 500, body: { code: 300, message: 'Your new password can not match the old password.' } },
  { status: 502, ...HTML },
  { status: 504 },
];
const RUNS = {
  generated: { 'generate-password': 'true', password: '' },
  passed: { 'generate-password': 'false', password: 'New-Passw0rd' },
  plain: {},
} as const;
const CASES = RESPONSES.flatMap((reply) =>
  (['before', 'after'] as const).flatMap((when) =>
    ([1, 99] as const).flatMap((times) => (['generated', 'passed', 'plain'] as const).map((kind) => ({ reply, when, times, kind }))),
  ),
);

// Concurrent, because each case waits more than it works.
test.concurrent.each(CASES)('a response that is not from Zoom loses nothing and reports nothing false: %j', async (fault) => {
  const { reply, when, times, kind } = fault;
  const zoom = await startZoom();
  const github = await startGitHub();
  github.store(NAME, 'Old-Passw0rd');
  let isBetween = true;
  zoom.fail({ kind: 'reply', when, times, reply, only: ({ method }) => isBetween && method === 'PUT' });
  const password = () => zoom.passwordOf('ada@example.com');
  const run = () => runAction(kind === 'plain' ? goodInputs(zoom) : rotationInputs(zoom, github, RUNS[kind]));

  const { outputs, exitCode } = await run();
  // Zoom's own response to the second request confirms the first one.
  expect([outputs['status'], exitCode]).toEqual(times === 1 ? ['updated', 0] : ['unknown', 1]);
  expect(password()).toBe(times === 1 || when === 'after' ? (outputs['password'] ?? 'New-Passw0rd') : 'Old-Passw0rd');
  if (kind !== 'plain') {
    expect(github.names().filter((name) => github.secret(name) === password())).not.toEqual([]);
    isBetween = false;
    if (times > 1) {
      expect((await run()).outputs['status']).toBe('updated');
    }
    expect([github.names(), github.secret(NAME)]).toEqual([[NAME], password()]);
  }
  await Promise.all([zoom.close(), github.close()]);
});

describe('a flood', () => {
  /** Starts a server that sends one byte per chunk without end. */
  async function startFlood() {
    const server = createServer((_, response) => {
      const chunks = Buffer.from('1\r\nx\r\n'.repeat(5000));
      response.socket?.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      const pour = () => {
        while (response.socket?.writable && response.socket.write(chunks)) {
          // Writes until the connection accepts no more.
        }
      };
      response.socket?.on('drain', pour).on('error', () => undefined);
      pour();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, close: () => server.closeAllConnections() ?? server.close() };
  }

  test('of one-byte chunks takes no time and ends at the limit', async () => {
    const flood = await startFlood();
    const preload = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.log('CPU ms: ' + Math.round((user + system) / 1000));
});`;
    const { outputs, log } = await runAction(goodInputs({ apiUrl: flood.url }), { preload });
    flood.close();
    expect(outputs).toMatchObject({ status: 'unknown', 'http-status': '200', 'error-code': 'unexpected-response' });
    // One response used to take 15 s.
    expect(Number(/CPU ms: (\d+)/.exec(log)?.[1])).toBeLessThan(3000);
  });
});

// Windows has no named pipes in its file system.
(process.platform === 'win32' ? describe.skip : describe)('a named pipe without a reader', () => {
  test.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH', 'GITHUB_ENV'])(
    'in place of %s is not waited for',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'pipe-'));
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const zoom = await startZoom();
      const { exitCode, stderr, log } = await runAction(goodInputs(zoom), { env: { [name]: pipe } });
      expect([exitCode, stderr, zoom.passwordOf('ada@example.com')]).toEqual([0, '', 'New-Passw0rd']);
      expect(log).toContain('The Zoom password was updated.');
      await zoom.close();
      rmSync(folder, { recursive: true });
    },
  );
});

describe('an event of 24 MB', () => {
  test.each([
    ['brackets', Buffer.alloc(24_000_000, '[')],
    ['nothing', Buffer.alloc(24_000_000)],
  ])('of %s needs little memory, and the status is set before the event is read', async (_, event) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    writeFileSync(path, event);
    const preload = `const fs = require('node:fs');
const { readFileSync } = fs;
fs.readFileSync = (path, ...rest) => {
  if (path === process.env.GITHUB_EVENT_PATH) {
    console.log('status: ' + readFileSync(process.env.GITHUB_OUTPUT, 'utf8').includes('unchanged'));
  }
  return readFileSync(path, ...rest);
};
process.on('exit', () => console.log('MiB: ' + process.resourceUsage().maxRSS / 1024));`;
    const zoom = await startZoom();
    const { outputs, log } = await runAction(goodInputs(zoom), { env: { GITHUB_EVENT_PATH: path }, preload });
    expect(outputs['status']).toBe('updated');
    expect(log).toContain('status: true');
    expect(Number(/MiB: ([\d.]+)/.exec(log)?.[1])).toBeLessThan(300);
    await zoom.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a host that is not under zoom.us or zoomgov.com', () => {
  test('is named in one notice, because it receives the password and the credentials', async () => {
    const zoom = await startZoom();
    const { hostNotices } = await runAction(goodInputs(zoom, { 'dry-run': 'true', token: '', ...appInputs(zoom) }));
    expect(hostNotices).toEqual([
      expect.stringMatching(/^127\.0\.0\.1:\d+ is not under zoom\.us or zoomgov\.com\. .*password.*credentials/),
    ]);
    await zoom.close();
  });

  test.each([
    ['https://api.zoom.us/v2', []],
    ['https://api.zoomgov.com/v2', []],
    ['https://eu01api-www4local.zoom.us/v2', []],
    ['https://api.zoom.us.example.com/v2', ['api.zoom.us.example.com']],
    ['https://notzoom.us/v2', ['notzoom.us']],
  ])('is recognized in %s', async (url, hosts) => {
    // No proxy listens there, so nothing leaves the machine.
    const env = { HTTPS_PROXY: 'http://127.0.0.1:1' };
    const { hostNotices } = await runAction(goodInputs({ apiUrl: url }, { 'timeout-seconds': '10' }), { env });
    expect(hostNotices.map((message) => message.split(' ')[0])).toEqual(hosts);
  });
});
