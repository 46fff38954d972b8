import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SHIPPED_STORES } from '../../src/inputs/store-command.ts';
import { callShipped, RUNNABLE_STORES, type ShippedStore, SIGN_IN, STAND_INS } from './shipped.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Calls a program over the stand-in of its command line. */
function call(store: ShippedStore, args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const path = `${STAND_INS}${delimiter}${process.env['PATH']}`;
  return callShipped(store, args, { input, env: { PATH: path, STAND_IN_FOLDER: folder, ...SIGN_IN[store], ...env } });
}

/** Calls a program and requires a success. Returns its standard output as the action reads it. */
async function read(store: ShippedStore, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await call(store, args);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.replace(/\n$/, '');
}
async function put(store: ShippedStore, name: string, value: string): Promise<void> {
  expect(await call(store, ['put', name], value)).toMatchObject({ code: 0, stdout: '' });
}

test('the programs that come with the action are those that the input names', () => {
  expect(readdirSync(join(ROOT, 'stores')).sort()).toEqual([...SHIPPED_STORES].sort());
  for (const name of SHIPPED_STORES) {
    expect(statSync(join(ROOT, 'stores', name)).mode & 0o111).toBe(0o111);
  }
});

describe.each(RUNNABLE_STORES)('%s', (store) => {
  const NAME = 'zoom-front-desk';

  test('has no value and no time before the first write', async () => {
    expect(await read(store, 'get', NAME)).toBe('');
    expect(await read(store, 'updated', NAME)).toBe('');
    expect((await call(store, ['delete', NAME])).code).toBe(0);
    expect(await read(store, 'get', NAME)).toBe('');
  });

  test('writes, overwrites and deletes a value, and writes it again', async () => {
    for (const value of ['First-Passw0rd', 'Second-Passw0rd']) {
      await put(store, NAME, value);
      expect(await read(store, 'get', NAME)).toBe(value);
      const time = Date.parse(await read(store, 'updated', NAME));
      expect(Math.abs(Date.now() - time)).toBeLessThan(60_000);
    }
    expect((await call(store, ['delete', NAME])).code).toBe(0);
    expect((await call(store, ['delete', NAME])).code).toBe(0);
    expect(await read(store, 'get', NAME)).toBe('');
    await put(store, NAME, 'Third-Passw0rd');
    expect(await read(store, 'get', NAME)).toBe('Third-Passw0rd');
  });

  test('keeps the names of a rotation apart', async () => {
    const names = ['', '_PENDING', '_PREVIOUS', '_PREVIOUS_2'].map((slot) => NAME + slot);
    for (const [index, name] of names.entries()) {
      await put(store, name, `Passw0rd-${index}`);
    }
    expect(await Promise.all(names.map((name) => read(store, 'get', name)))).toEqual(names.map((_, index) => `Passw0rd-${index}`));
  });

  test.each([
    `quotes " and ' 1Aa`,
    '$(id) `id` $HOME 1A',
    '\\n\\t\\\\ 1Aa',
    '@file-Passw0rd',
    '-n-Passw0rd',
    'file:///etc/passwd1A',
    'Pässwörd-🔑-1',
    'null-None1',
  ])('stores %s as it is', async (value) => {
    await put(store, NAME, value);
    expect(await read(store, 'get', NAME)).toBe(value);
  });

  test('reports a failure of the program with its error, before and after its effect', async () => {
    await put(store, NAME, 'First-Passw0rd');
    const commands: Record<ShippedStore, [string, string]> = {
      '1password': ['item get', 'item edit'],
      'aws-secrets-manager': ['secretsmanager get-secret-value', 'secretsmanager put-secret-value'],
      'azure-key-vault': ['keyvault secret show', 'keyvault secret set'],
      'google-secret-manager': ['secrets versions access', 'secrets versions add'],
      vault: ['kv get', 'kv put'],
    };
    const [get, change] = commands[store];
    const order = (command: string, when: string) => writeFileSync(join(folder, 'fault'), JSON.stringify({ command, when }));
    order(get, 'before');
    const failed = await call(store, ['get', NAME]);
    expect(failed).toMatchObject({ stdout: '', stderr: expect.stringContaining('out of order') });
    expect(failed.code).not.toBe(0);
    for (const [when, value] of [
      ['before', 'First-Passw0rd'],
      ['after', 'Second-Passw0rd'],
    ] as const) {
      order(change, when);
      const { code, stderr } = await call(store, ['put', NAME], 'Second-Passw0rd');
      expect([code === 0, stderr]).toEqual([false, expect.stringContaining('out of order')]);
      expect(await read(store, 'get', NAME)).toBe(value);
    }
  });

  test('reports a failure of a deletion and of a time', async () => {
    await put(store, NAME, 'First-Passw0rd');
    const commands: Record<ShippedStore, readonly (readonly ['delete' | 'updated', string])[]> = {
      '1password': [
        ['delete', 'item list'],
        ['delete', 'item delete'],
        ['updated', 'item get'],
      ],
      'aws-secrets-manager': [
        ['delete', 'secretsmanager put-secret-value'],
        ['updated', 'secretsmanager get-secret-value'],
      ],
      'azure-key-vault': [
        ['delete', 'keyvault secret show'],
        ['delete', 'keyvault secret set'],
        ['updated', 'keyvault secret show'],
      ],
      'google-secret-manager': [
        ['delete', 'secrets versions add'],
        ['updated', 'secrets versions describe'],
      ],
      vault: [
        ['delete', 'kv metadata delete'],
        ['updated', 'kv metadata get'],
      ],
    };
    for (const [verb, command] of commands[store]) {
      writeFileSync(join(folder, 'fault'), JSON.stringify({ command, when: 'before' }));
      const { code, stdout, stderr } = await call(store, [verb, NAME]);
      expect([verb, command, code === 0, stdout, stderr]).toEqual([verb, command, false, '', expect.stringContaining('out of order')]);
    }
    expect(await read(store, 'get', NAME)).toBe('First-Passw0rd');
  });

  test('rejects an unknown call', async () => {
    expect(await call(store, ['list', NAME])).toMatchObject({ code: 64, stdout: '', stderr: 'Unknown call: list\n' });
  });

  test('fails without a sign-in', async () => {
    const signedOut = Object.fromEntries(Object.keys(SIGN_IN[store]).map((name) => [name, '']));
    const { code, stdout, stderr } = await call(store, ['get', NAME], '', signedOut);
    expect([code === 0, stdout, stderr === '']).toEqual([false, '', false]);
  });

  test('fails without the command line of the store', async () => {
    // Only what the programs use beside it.
    for (const tool of ['bash', 'cat', 'jq', 'date']) {
      symlinkSync(await which(tool), join(folder, tool));
    }
    const { code, stderr } = await call(store, ['get', NAME], '', { PATH: folder });
    expect([code === 0, stderr]).toEqual([false, expect.stringContaining('command not found')]);
  });

  test('passes no value as an argument or in the environment, even if the step has variables of the same names', async () => {
    const env = { value: 'x', item: 'x', id: 'x', field: 'x', version: 'x', errors: 'x', time: 'x', deleted: 'x' };
    for (const value of ['First-Passw0rd', 'Second-Passw0rd']) {
      expect(await call(store, ['put', NAME], value, env)).toMatchObject({ code: 0 });
    }
    expect((await call(store, ['get', NAME], '', env)).stdout).toBe('Second-Passw0rd');
    const seen = readFileSync(join(folder, 'seen'), 'utf8');
    expect(seen.split('\n').length).toBeGreaterThan(3);
    expect(seen).not.toMatch(/(First|Second)-Passw0rd/);
  });
});

async function which(tool: string): Promise<string> {
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((path) => join(path, tool))
    .find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  return found ?? tool;
}

test.each(['zoom_front_desk', 'zoom-PENDING', 'zoom-previous-2_PENDING', 'a/b'])('azure-key-vault rejects the name %s', async (name) => {
  const { code, stderr } = await call('azure-key-vault', ['get', name]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('letters, digits and hyphens')]);
});

test.each([
  ['aws-secrets-manager', 'file:///etc/passwd'],
  ['google-secret-manager', 'a/b'],
  ['vault', '../sys'],
  ['vault', '-flag'],
] as const)('%s rejects the name %s', async (store, name) => {
  expect(await call(store, ['get', name])).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('The name of a secret') });
});

(RUNNABLE_STORES.includes('1password') ? describe : describe.skip)('1password', () => {
  test('finds an item by any title, and keeps what else is in it', async () => {
    const title = `Zoom "front desk" / $HOME's -- 2`;
    await put('1password', title, 'First-Passw0rd');
    const [file = ''] = readdirSync(join(folder, 'op'));
    const path = join(folder, 'op', file);
    const item = JSON.parse(readFileSync(path, 'utf8'));
    const user = { id: 'username', type: 'STRING', purpose: 'USERNAME', label: 'username', value: 'front-desk@example.com' };
    writeFileSync(path, JSON.stringify({ ...item, category: 'LOGIN', fields: [user, ...item.fields] }));
    await put('1password', title, 'Second-Passw0rd');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ category: 'LOGIN', fields: [user, { value: 'Second-Passw0rd' }] });
    expect(await read('1password', 'get', title)).toBe('Second-Passw0rd');
  });

  test('changes nothing if two items have the title', async () => {
    await put('1password', 'Zoom', 'First-Passw0rd');
    const [file = ''] = readdirSync(join(folder, 'op'));
    writeFileSync(join(folder, 'op/copy'), readFileSync(join(folder, 'op', file)));
    expect(await call('1password', ['put', 'Zoom'], 'Second-Passw0rd')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('several items with the title'),
    });
  });

  test('adds a password to an item without one', async () => {
    await put('1password', 'Zoom', 'First-Passw0rd');
    const [file = ''] = readdirSync(join(folder, 'op'));
    writeFileSync(join(folder, 'op', file), JSON.stringify({ title: 'Zoom', category: 'LOGIN', fields: [] }));
    expect(await read('1password', 'get', 'Zoom')).toBe('');
    await put('1password', 'Zoom', 'Second-Passw0rd');
    expect(await read('1password', 'get', 'Zoom')).toBe('Second-Passw0rd');
  });
});
