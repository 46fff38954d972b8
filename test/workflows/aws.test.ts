import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NAME, openVendor, phase, problemOf, type VendorOptions } from '../stores/vendors.ts';
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
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}, 60_000);
afterAll(() => {
  server.kill();
});

const open = (options: VendorOptions = {}) => openVendor('aws-secrets-manager', { env, folder: tmpdir() }, options);

test('the real aws reads, writes and deletes values', async () => {
  const { slots, values } = open();
  expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: '', pending: '' } } });
  expect(await slots.remove('')).toMatchObject({ ok: true });
  for (const value of ['First-Passw0rd', `"$(id)" \\n 'ü🔑'1A`, 'file:///etc/passwd']) {
    expect(await slots.write('', value, true)).toMatchObject({ ok: true });
  }
  const found = await values.get(NAME, phase(), true);
  expect(found).toMatchObject({ ok: true, value: { value: 'file:///etc/passwd' } });
  expect(Math.abs(Date.now() - Number(found.ok && found.value.updatedAt))).toBeLessThan(60_000);
  expect(await slots.remove('')).toMatchObject({ ok: true });
  expect(await slots.write('', 'Second-Passw0rd', true)).toMatchObject({ ok: true });
}, 120_000);

test('the real aws changes one member of a secret', async () => {
  const name = 'zoom/front-desk';
  const json = '{"user":"front-desk","port":12345678901234567890,"password":"Old-Passw0rd"}';
  const whole = open({ name });
  expect(await whole.values.put(name, json, phase())).toMatchObject({ ok: true });
  const { slots } = open({ name, field: 'password' });
  expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: 'Old-Passw0rd' } } });
  expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
  expect(await whole.values.get(name, phase())).toMatchObject({ value: { value: json.replace('Old', 'New') } });
}, 120_000);

test('the real aws fails without credentials, and without a region', async () => {
  const signedOut = await open({ env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined } }).values.get(NAME, phase());
  expect(problemOf(signedOut)).toMatchObject({
    advice: expect.stringContaining('`aws-actions/configure-aws-credentials`'),
    isPermanent: true,
  });
  const nowhere = await open({ env: { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined } }).values.get(NAME, phase());
  expect(problemOf(nowhere)).toMatchObject({ advice: expect.stringContaining('`AWS_REGION`'), isPermanent: true });
}, 120_000);
