import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findStore, workspaceOf } from '../../src/inputs/store.ts';
import { previousSlot, slotName } from '../../src/rotation/slots.ts';
import type { ShippedStoreName } from '../../src/stores/shipped.ts';

const ENV = { OP_VAULT: 'Shared', AZURE_KEY_VAULT: 'zoom-vault' };

/** Returns the problems of a store and a name as sentences. */
function problems(store: string, name: string, env: NodeJS.ProcessEnv = ENV, platform: NodeJS.Platform = 'linux'): string[] {
  const found = findStore(store, name, { env, platform });
  return found.ok ? [] : found.problem.map(({ text }) => text);
}

describe('a store that comes with the action', () => {
  test.each<[ShippedStoreName, string[]]>([
    ['1password', ['Zoom front desk', 'Ü / "quoted" $HOME', ' -x', 'ZOOM_PASSWORD', 'x'.repeat(500)]],
    ['aws-secrets-manager', ['zoom/front-desk', 'a+b=c.d@e_f', 'x'.repeat(499)]],
    ['azure-key-vault', ['zoom-front-desk', 'Zoom1', '7', 'zoom-pending-x', 'zoompending', 'x'.repeat(114)]],
    ['google-secret-manager', ['zoom-front-desk', 'ZOOM_PASSWORD', '7', 'x'.repeat(242)]],
    ['vault', ['zoom/front-desk', 'zoom.front_desk', '7/a', 'a/b/c']],
  ])('%s accepts names', (store, names) => {
    for (const name of names) {
      expect([name, findStore(store, name, { env: ENV })]).toEqual([name, { ok: true, value: { kind: 'shipped', store } }]);
    }
  });

  test.each<[ShippedStoreName, RegExp, string[]]>([
    ['1password', /^`secret-name` must not start with a hyphen\.$/, ['-', '-x', '--vault=x']],
    [
      'aws-secrets-manager',
      /^`secret-name` must have letters, digits and `\/_\+=\.@-`, and at most 499 characters\.$/,
      ['a b', 'zoom:front', 'ü', 'file://x', 'x'.repeat(500), 'a\nb'],
    ],
    [
      'azure-key-vault',
      /^`secret-name` must have letters, digits and hyphens, and at most 114 characters, and must not end in -PENDING/,
      ['zoom_front_desk', 'a/b', 'a b', 'ü', 'x'.repeat(115), 'x-PENDING', 'x-pending', 'x-Previous', 'x-previous-2', 'a\nb'],
    ],
    [
      'google-secret-manager',
      /^`secret-name` must have letters, digits, hyphens and underscores/,
      ['a/b', '-a', 'a b', 'ü', 'x'.repeat(243)],
    ],
    [
      'vault',
      /^`secret-name` must be a path/,
      ['../sys', 'a/../b', 'a//b', '/a', 'a/', 'a/./b', 'a/.', '-flag', '.a', 'a b', 'a=b', 'a@b', 'ü'],
    ],
  ])('%s rejects names', (store, message, names) => {
    for (const name of names) {
      expect([name, problems(store, name)]).toEqual([name, [expect.stringMatching(message)]]);
    }
  });

  test.each<[ShippedStoreName, number]>([
    ['aws-secrets-manager', 512],
    ['azure-key-vault', 127],
    ['google-secret-manager', 255],
  ])('%s has room for the longest name of a slot', (store, max) => {
    const longest = Array.from({ length: max }, (_, index) => 'x'.repeat(max - index)).find((name) => problems(store, name).length === 0);
    // A run looks up four slots more than there can be.
    expect(slotName({ secretName: longest ?? '' }, previousSlot(105)).length).toBe(max);
  });

  test.each<[ShippedStoreName, string]>([
    ['1password', 'OP_VAULT'],
    ['azure-key-vault', 'AZURE_KEY_VAULT'],
  ])('%s requires %s', (store, variable) => {
    for (const env of [{}, { [variable]: '' }]) {
      expect(problems(store, 'zoom', env)).toEqual([
        `\`store\` is ${store}, which requires the environment variable \`${variable}\` in the step.`,
      ]);
    }
  });

  test.each(['aws-secrets-manager', 'azure-key-vault'])('%s is not for Windows', (store) => {
    expect(problems(store, 'zoom', ENV, 'win32')).toEqual([
      expect.stringMatching(/^`store` must not be .* on Windows, .* Use a runner with Linux or macOS\.$/),
    ]);
    expect(problems(store, 'zoom', ENV, 'darwin')).toEqual([]);
  });

  test.each(['1password', 'google-secret-manager', 'vault'])('%s is for Windows too', (store) => {
    expect(problems(store, 'zoom', ENV, 'win32')).toEqual([]);
  });

  test('is reported with all of its problems', () => {
    expect(problems('azure-key-vault', 'a_b', {}, 'win32')).toHaveLength(3);
    expect(problems('azure-key-vault', '', ENV)).toEqual([]);
  });

  test.each(['toString', '__proto__', 'Vault', 'keepass', '', 'a\nb', 'store.sh', 'a\\b'])('is not named %j', (name) => {
    expect(problems(name, 'zoom')).toEqual([
      '`store` must be github, 1password, aws-secrets-manager, azure-key-vault, google-secret-manager, vault, or the path of a program with a slash in it, such as ./store.sh.',
    ]);
  });
});

test('github accepts every name here', () => {
  expect(findStore('github', '-', { env: {} })).toEqual({ ok: true, value: { kind: 'github' } });
});

describe('a program', () => {
  let workspace: string;
  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  });
  afterEach(() => rmSync(workspace, { recursive: true }));

  test('is found from the workspace, or by its whole path', () => {
    const file = join(workspace, 'bin/store.sh');
    mkdirSync(join(workspace, 'bin'));
    writeFileSync(file, '#!/bin/sh\n');
    chmodSync(file, 0o755);
    for (const name of ['./bin/store.sh', 'bin/store.sh', file]) {
      expect(findStore(name, 'zoom', { env: { GITHUB_WORKSPACE: workspace } })).toEqual({ ok: true, value: { kind: 'program', file } });
    }
  });

  test.each([
    ['./none', /^`store` is the path of a file that does not exist/],
    ['./', /^`store` is the path of something that is not a file/],
    ['./a\nb', /^`store` is the path of a file that does not exist/],
    ['./plain', /^`store` is the path of a file that is not executable/],
  ])('is rejected: %j', (name, message) => {
    writeFileSync(join(workspace, 'plain'), '', { mode: 0o644 });
    expect(problems(name, 'zoom', { GITHUB_WORKSPACE: workspace })).toEqual([expect.stringMatching(message)]);
  });

  test('may have a path with backslashes on Windows', () => {
    expect(problems('.\\none', 'zoom', {}, 'win32')).toEqual([expect.stringMatching(/does not exist/)]);
  });

  test('is looked up in the working directory without a workspace', () => {
    expect([workspaceOf({}), workspaceOf({ GITHUB_WORKSPACE: '/w' })]).toEqual([process.cwd(), '/w']);
  });
});
