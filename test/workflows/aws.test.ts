import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callShipped } from '../stores/shipped.ts';
import { findTool } from './tool.ts';

// The real `aws`, against moto, which simulates Secrets Manager.
let server: ReturnType<typeof spawn>;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = spawn(findTool('moto_server'), ['--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.on('error', reject);
    server.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (url) {
        resolve(url);
      }
    });
  });
  env = {
    PATH: `${join(findTool('aws'), '..')}${delimiter}${process.env['PATH']}`,
    AWS_ENDPOINT_URL: address,
    AWS_REGION: 'eu-central-1',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
}, 60_000);
afterAll(() => {
  server.kill();
});

const call = (args: readonly string[], input = '') => callShipped('aws-secrets-manager', args, { input, env });

test('stores/aws-secrets-manager works with the real aws', async () => {
  const name = 'zoom/front-desk';
  expect(await call(['get', name])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await call(['updated', name])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(await call(['delete', name])).toEqual({ code: 0, stdout: '', stderr: '' });
  for (const value of ['First-Passw0rd', `"$(id)" \\n 'ü🔑'1A`, 'file:///etc/passwd']) {
    expect(await call(['put', name], value)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await call(['get', name])).stdout).toBe(value);
  }
  const time = Date.parse((await call(['updated', name])).stdout);
  expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
  expect((await call(['delete', name])).code).toBe(0);
  expect(await call(['get', name])).toEqual({ code: 0, stdout: '', stderr: '' });
  expect((await call(['put', name], 'Second-Passw0rd')).code).toBe(0);
  expect((await call(['get', name])).stdout).toBe('Second-Passw0rd');
  const { code, stderr } = await callShipped('aws-secrets-manager', ['get', name], { env: { ...env, AWS_SECRET_ACCESS_KEY: '' } });
  expect([code === 0, stderr]).toEqual([false, expect.stringMatching(/credentials/)]);
}, 120_000);
