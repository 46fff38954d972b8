import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NAME, openVendor, phase, problemOf, type VendorOptions } from '../stores/vendors.ts';

// The real `vault`, or OpenBao in its place, against a server in development mode. `npm run tools` does not install it.
const vault = ['vault', 'bao'].flatMap(find)[0];

/** Finds a program on the path. */
function find(name: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return [join(folder, name)];
    } catch {
      return [];
    }
  });
}

if (vault === undefined) {
  process.stderr.write('The tests with a real Vault are skipped: neither `vault` nor `bao` is on the path.\n');
}

(vault === undefined ? describe.skip : describe)('the real vault', () => {
  let folder: string;
  let server: ReturnType<typeof spawn>;
  let env: Readonly<Record<string, string>>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'vault-'));
    symlinkSync(String(vault), join(folder, 'vault'));
    const address = `127.0.0.1:${await freePort()}`;
    env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, HOME: folder, VAULT_ADDR: `http://${address}`, VAULT_TOKEN: 'root' };
    const args = ['server', '-dev', '-dev-no-store-token', '-dev-root-token-id=root', `-dev-listen-address=${address}`];
    server = spawn(join(folder, 'vault'), args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    await new Promise<void>((resolve, reject) => {
      let printed = '';
      server.on('error', reject).on('exit', () => reject(new Error(printed)));
      server.stdout?.on('data', (chunk: Buffer) => {
        printed += chunk;
        if (printed.includes('Root Token: root')) {
          resolve();
        }
      });
    });
  }, 60_000);
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  /** Runs a command, with this standard input, and returns what it prints. */
  function run(args: readonly string[], input = ''): string {
    const { status, stdout, stderr } = spawnSync(join(folder, 'vault'), args, { env, input, encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(stderr);
    }
    return stdout;
  }

  const open = (options: VendorOptions = {}) => openVendor('vault', { env, folder }, options);
  const dataOf = (name: string) => JSON.parse(run(['kv', 'get', '-mount=secret', '-format=json', name])).data.data;

  test('reads, writes and deletes values', async () => {
    const { slots, values } = open();
    expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: '', pending: '' } } });
    expect(await slots.remove('')).toMatchObject({ ok: true });
    for (const value of ['First-Passw0rd', `"$(id)" \\n 'ü🔑'1A`, '@/etc/passwd', '-']) {
      expect(await slots.write('', value, true)).toMatchObject({ ok: true });
    }
    const found = await values.get(NAME, phase(), true);
    expect(Math.abs(Date.now() - Number(found.ok && found.value.updatedAt))).toBeLessThan(60_000);
    expect(await slots.remove('')).toMatchObject({ ok: true });
    expect(await slots.write('', 'Second-Passw0rd', true)).toMatchObject({ ok: true });
  });

  test.each([
    ['delete', '-mount=secret'],
    ['destroy', '-mount=secret', '-versions=2'],
  ])('takes a version after `kv %s` for none, and writes the next one', async (...command) => {
    const name = `zoom/${command[0]}`;
    for (const value of ['First-Passw0rd', 'Second-Passw0rd']) {
      run(['kv', 'put', '-mount=secret', name, 'value=-'], value);
    }
    run(['kv', ...command, name]);
    const { slots } = open({ name });
    expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: '' } } });
    expect(await slots.write('', 'Third-Passw0rd', true)).toMatchObject({ ok: true });
    expect(dataOf(name)).toEqual({ value: 'Third-Passw0rd' });
  });

  test('changes one field, and merges with a change of somebody else', async () => {
    const name = 'zoom/fields';
    run(['kv', 'put', '-mount=secret', name, '-'], '{"user":"front-desk","port":5061,"password":"Old-Passw0rd"}');
    const { slots } = open({ name, field: 'password' });
    expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: 'Old-Passw0rd' } } });
    run(['kv', 'patch', '-mount=secret', name, 'user=-'], 'reception');
    expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
    expect(dataOf(name)).toEqual({ user: 'reception', port: 5061, password: 'New-Passw0rd' });
    expect(problemOf(await open({ name }).slots.inspect()).summary).toContain('has other fields and no field `value`');
  });

  test('stops at a pending password of another run', async () => {
    const { slots } = open({ name: 'zoom/overlap' });
    await slots.inspect();
    run(['kv', 'put', '-mount=secret', 'zoom/overlap_PENDING', 'value=-'], 'Other-Passw0rd');
    expect(problemOf(await slots.write('_PENDING', 'New-Passw0rd', false)).code).toBe('stale-pending');
    expect(dataOf('zoom/overlap_PENDING')).toEqual({ value: 'Other-Passw0rd' });
  });

  test('reads and writes a KV engine of version 1, and says why it cannot delete', async () => {
    run(['secrets', 'enable', '-path=team/one', '-version=1', 'kv']);
    for (const mount of ['team/one', 'team/one/']) {
      const { slots } = open({ name: mount.replaceAll('/', '-').concat('x'), env: { VAULT_KV_MOUNT: mount } });
      expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: '', pending: '' } } });
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(problemOf(await slots.remove(''))).toMatchObject({ advice: expect.stringContaining('KV engine of version 2') });
    }
  });

  test('fails once without a token, without a mount, and without a permission', async () => {
    run(['policy', 'write', 'readonly', '-'], 'path "secret/data/zoom/*" { capabilities = ["read"] }');
    const reader = run(['token', 'create', '-policy=readonly', '-field=token']).trim();
    const read = async (change: Record<string, string>) => problemOf(await open({ env: change }).values.get(NAME, phase()));
    expect(await read({ VAULT_TOKEN: 'wrong' })).toMatchObject({ advice: expect.stringContaining('`VAULT_TOKEN`'), isPermanent: true });
    expect(await read({ VAULT_KV_MOUNT: 'none' })).toMatchObject({
      advice: expect.stringContaining('`VAULT_KV_MOUNT`'),
      isPermanent: true,
    });
    const { slots } = open({ name: 'zoom/denied', env: { VAULT_TOKEN: reader } });
    expect(await slots.inspect()).toMatchObject({ ok: true });
    expect(problemOf(await slots.write('', 'New-Passw0rd', true))).toMatchObject({
      advice: expect.stringMatching(/^Give the token a policy/),
      isPermanent: true,
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
