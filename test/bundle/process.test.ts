import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LOOPBACK, TRUST } from '../fixtures/fixture.ts';
import { startMute } from '../simulator/mute.ts';
import { startProxy } from '../simulator/proxy.ts';
import { arrivalOf, untilReceived } from '../simulator/server.ts';
import { startZoom, withZoom, type Zoom } from '../simulator/zoom.ts';
import { goodInputs, runAction, signalAfter } from '../support/action.ts';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

const inputs = (change: Readonly<Record<string, string>> = {}, to: Pick<Zoom, 'apiUrl'> = zoom) =>
  goodInputs(to, { 'timeout-seconds': '30', ...change });

// Windows has no signals to send.
(process.platform === 'win32' ? describe.skip : describe)('a canceled run', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('stops on %s before the request is sent', async (signal) => {
    const mute = await startMute();
    const result = await runAction(inputs({ 'api-url': `https://127.0.0.1:${mute.port}` }), {
      onStart: async (kill) => {
        await mute.connected;
        kill(signal);
      },
    });
    mute.close();
    expect(result).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: { status: 'unchanged', 'error-code': 'cancelled', 'http-status': '' },
    });
    expect(result.annotations).toHaveLength(1);
    expect(result.endedAt - (await mute.connected)).toBeLessThan(8000);
  });

  test('stops if the signal arrives while the action loads', async () => {
    // Sends the signal as soon as a listener exists.
    const preload = `const { on } = process;
process.on = (name, listener) => {
  on.call(process, name, listener);
  if (name === 'SIGINT') {
    process.kill(process.pid, name);
  }
};`;
    const result = await runAction(inputs(), { preload });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unchanged', 'error-code': 'cancelled' } });
    expect(zoom.received).toEqual([]);
  });

  test('waits for the response after the request is sent', async () => {
    await zoom.close();
    zoom = await startZoom({ delayMs: 500 });
    const result = await runAction(inputs(), signalAfter(zoom, 1, 'SIGINT'));
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'updated' } });
    expect(result.log).toMatch(/^The run was canceled\. If an update is in progress, it has 7 s to be confirmed and stored\.$/m);
  });

  test.concurrent('confirms an ambiguous attempt in the remaining time', () =>
    withZoom(async (own) => {
      own.fail({ kind: 'stall', when: 'after' });
      const result = await runAction(inputs({}, own), signalAfter(own, 1, 'SIGINT'));
      expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'updated', 'http-status': '400' } });
    }));

  test.concurrent('reports an attempt that it cannot confirm', () =>
    withZoom(async (own) => {
      own.fail({ kind: 'stall', when: 'after', times: 9 });
      const result = await runAction(inputs({ 'timeout-seconds': '60' }, own), signalAfter(own, 1, 'SIGTERM'));
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unknown', 'error-code': 'cancelled' } });
      expect(result.endedAt - arrivalOf(own, 1)).toBeLessThan(6000);
    }));

  test('stops between two attempts', async () => {
    zoom.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 429, body: { code: 429, message: 'x' }, headers: { 'retry-after': '20' } },
    });
    const result = await runAction(inputs(), {
      onStart: async (kill) => {
        await untilReceived(zoom, 1);
        setTimeout(() => kill('SIGINT'), 300);
      },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unchanged', 'error-code': 'cancelled', 'http-status': '429' } });
    expect(zoom.received).toHaveLength(1);
  });

  test.concurrent('ends sooner if SIGTERM follows SIGINT', () =>
    withZoom(async (own) => {
      own.fail({ kind: 'stall', when: 'after', times: 9 });
      const result = await runAction(inputs({ 'timeout-seconds': '60' }, own), {
        onStart: async (kill) => {
          await untilReceived(own, 1);
          kill('SIGINT');
          setTimeout(() => kill('SIGTERM'), 200);
        },
      });
      expect(result.outputs).toMatchObject({ status: 'unknown', 'error-code': 'cancelled' });
      expect(result.endedAt - arrivalOf(own, 1)).toBeLessThan(6000);
    }));

  test('leaves a correct status if it is killed', async () => {
    zoom.fail({ kind: 'stall', when: 'after' });
    const result = await runAction(inputs(), signalAfter(zoom, 1, 'SIGKILL'));
    expect(result).toMatchObject({ signal: 'SIGKILL', outputs: { status: 'unknown' } });
  });
});

test.concurrent('certificates are verified', async () => {
  const secure = await startZoom({ tls: LOOPBACK });
  const result = await runAction(inputs({ 'timeout-seconds': '10' }, secure), {
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
  });
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'network', 'http-status': '' });
  expect(result.annotations[0]?.message).toContain('the runner does not trust the certificate of the server');
  expect(secure.received).toHaveLength(0);
  await secure.close();
});

test.concurrent('a handshake that never ends is reported as a timeout that changed nothing', async () => {
  const mute = await startMute();
  const result = await runAction(inputs({ 'timeout-seconds': '10' }, { apiUrl: `https://127.0.0.1:${mute.port}` }));
  mute.close();
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'timeout' });
  expect(result.endedAt - (await mute.connected)).toBeLessThan(12_000);
});

describe('TLS', () => {
  test('accepts the certificates of NODE_EXTRA_CA_CERTS, also through the tunnel of a proxy', async () => {
    const secure = await startZoom({ tls: LOOPBACK });
    const proxy = await startProxy(undefined, { 'api.zoom.us': secure.port });
    expect((await runAction(inputs({ 'api-url': secure.apiUrl }), { env: TRUST })).outputs['status']).toBe('updated');
    expect(secure.connections()).toBe(1);
    const proxied = await runAction(inputs({ 'api-url': 'https://api.zoom.us/v2', password: 'Other-Passw0rd' }), {
      env: { ...TRUST, HTTPS_PROXY: proxy.url },
    });
    expect(proxied).toMatchObject({ stderr: '', outputs: { status: 'updated' }, hostNotices: [] });
    expect(proxy.asked).toEqual(['CONNECT api.zoom.us:443']);
    await Promise.all([secure.close(), proxy.close()]);
  });
});

test.concurrent('a proxy that rejects the connection changes nothing', async () => {
  const proxy = await startProxy(407);
  const result = await runAction(inputs({ 'timeout-seconds': '10' }, { apiUrl: 'https://api.zoom.us/v2' }), {
    env: { https_proxy: proxy.url },
  });
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'network' });
  expect(result.annotations[0]?.message).toContain('407');
  await proxy.close();
});

describe("the runner's files", () => {
  test('are optional for the summary', async () => {
    for (const GITHUB_STEP_SUMMARY of [undefined, '', join(tmpdir(), 'no', 'such', 'file')]) {
      const own = await startZoom();
      const result = await runAction(inputs({ 'api-url': own.apiUrl }), { env: { GITHUB_STEP_SUMMARY } });
      expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [], outputs: { status: 'updated' } });
      await own.close();
    }
  });

  test('cause a warning if outputs cannot be written', async () => {
    const result = await runAction(inputs(), { env: { GITHUB_OUTPUT: join(tmpdir(), 'no', 'such', 'file') } });
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'warning', title: 'The outputs could not be written' }));
  });
});

test.each(['user-id', 'password', 'token'])('a %s of 60,000 characters ends in one annotation', async (name) => {
  const result = await runAction(inputs({ [name]: 'xü'.repeat(30_000) }));
  expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'unchanged' } });
  expect(result.annotations).toHaveLength(1);
});

test('a closed log does not end the update', async () => {
  const result = await runAction(inputs(), { deaf: true });
  expect(result).toMatchObject({ exitCode: 0, stderr: '', outputs: { status: 'updated' } });
  expect(zoom.passwordOf('ada@example.com')).toBe('New-Passw0rd');
});

test('an uncaught exception is reported in one annotation with a correct status', async () => {
  // Throws as soon as the update is on its way.
  const preload = `setInterval(() => {
  if (/unknown/.test(require('node:fs').readFileSync(process.env.GITHUB_OUTPUT))) {
    throw new Error('New-Passw0rd is lost');
  }
}, 10).unref();`;
  zoom.fail({ kind: 'stall', when: 'before', times: 9 });
  const result = await runAction(inputs(), { preload });
  expect(result).toMatchObject({
    exitCode: 1,
    stderr: '',
    outputs: { status: 'unknown', 'error-code': 'internal', 'error-message': 'The action crashed: Error: *** is lost' },
  });
  expect(result.annotations.map(({ title }) => title)).toEqual(['internal: the action crashed']);
});
