import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startZoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, runAction } from '../support/action.ts';
import { checkForeignResponse, MODES, RESPONSES } from './middlebox.ts';

// Every response once, and every mode. The deep tests have every response in every mode.
const CASES = RESPONSES.flatMap((reply, index) => {
  const turn = (5 * index) % MODES.length;
  return MODES.slice(turn, turn + 1).map((mode) => ({ reply, ...mode }));
});

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

test.concurrent('a flood of one-byte chunks takes no time and ends at the limit', async () => {
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

// Concurrent, because each case waits more than it works.
test.concurrent.each(CASES)('a response that is not from Zoom loses nothing and reports nothing false: %j', checkForeignResponse);

// Windows has no named pipes in its file system.
(process.platform === 'win32' ? describe.skip : describe)('a named pipe without a reader', () => {
  test.concurrent.each(['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_EVENT_PATH', 'GITHUB_ENV'])(
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

  test.concurrent.each([
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
