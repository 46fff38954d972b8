import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/inputs/read.ts';
import { createMasker } from '../../src/masking/masks.ts';
import { createLog } from '../../src/report/log.ts';
import { openStore, secretNameOf } from '../../src/stores/open.ts';
import { playRunner, type Runner } from '../runner.ts';
import { startGitHub } from '../simulator/github.ts';
import { STORE_COMMAND } from '../simulator/store.ts';
import { inPhases } from './phases.ts';
import { keep, NAME, phase, problemOf, STORES, type StandIn, startStandIn } from './vendors.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
});
afterEach(() => runner.close());

type Secret = NonNullable<Inputs['secret']>;
type Stored = Extract<Secret, { kind: 'stored' }>;

/** Opens a store as a run does. Returns the values that it masks too. */
async function open(secret: Secret, env: NodeJS.ProcessEnv, dueAfterMs = 0) {
  const masks: string[] = [];
  const masker = createMasker((form) => masks.push(form));
  const { onEvent } = createLog(masker);
  return { opened: await openStore(secret, { pendingPassword: '', dueAfterMs }, { masker, env, random: () => 0, onEvent }), masks };
}

async function openVendors(store: Stored['store'], standIn: Pick<StandIn, 'env' | 'folder'>, { field = '', dueAfterMs = 0 } = {}) {
  const { opened, masks } = await open(
    { kind: 'stored', name: NAME, field, store, folder: standIn.folder },
    { ...standIn.env },
    dueAfterMs,
  );
  if (!opened.ok) {
    throw new Error(opened.problem.summary);
  }
  return { slots: inPhases(opened.value, phase(), phase(false)), masks };
}

test.each(STORES)('%s is opened with the environment of the step, without the inputs', async (store) => {
  const standIn = startStandIn(store);
  keep(store, standIn, 'Old-Passw0rd');
  const env = { ...standIn.env, INPUT_PASSWORD: 'secret', GITHUB_OUTPUT: '/x', KEPT: 'kept' };
  const { slots, masks } = await openVendors({ kind: 'shipped', store }, { env, folder: standIn.folder }, { dueAfterMs: 1 });
  expect(await slots.inspect()).toMatchObject({
    ok: true,
    value: { slots: new Map([['', Date.UTC(2026, 0, 31, 12)]]), values: { current: 'Old-Passw0rd', pending: '' } },
  });
  expect(slots.name).toEqual(secretNameOf({ kind: 'stored', name: NAME, field: '', folder: '', store: { kind: 'shipped', store } }));
  expect(masks).toContain('Old-Passw0rd');
  expect(standIn.seen()).toContain('"KEPT":"kept"');
  expect(standIn.seen()).not.toMatch(/"INPUT_|"GITHUB_OUTPUT/);
  standIn.close();
});

const STORED = { kind: 'stored', name: 'X', field: '', folder: '' } as const;
const ON_GITHUB = {
  kind: 'github',
  name: 'X',
  owner: 'octo',
  repository: 'zoom',
  token: '',
  apiUrl: new URL('https://api.github.com'),
} as const;

test.each<[Secret, string]>([
  [{ ...ON_GITHUB, environment: '' }, 'the repository `octo/zoom`'],
  [{ ...ON_GITHUB, environment: 'desk' }, 'the environment `desk` of `octo/zoom`'],
  [{ ...STORED, store: { kind: 'shipped', store: '1password' } }, '1Password'],
  [{ ...STORED, store: { kind: 'shipped', store: 'vault' } }, 'Vault'],
])('the name of a secret has its place: %j', (secret, place) => {
  expect(secretNameOf(secret)).toEqual({ secretName: 'X', place });
});

test.each([
  ['aws-secrets-manager', { place: 'AWS Secrets Manager' }],
  ['azure-key-vault', { place: 'Azure Key Vault', separator: '-' }],
  ['google-secret-manager', { place: 'Google Secret Manager' }],
] as const)('%s keeps the names of deleted secrets', (store, more) => {
  const name = secretNameOf({ ...STORED, store: { kind: 'shipped', store } });
  expect(name).toEqual({ secretName: 'X', isMarked: true, ...more });
});

test('a placeholder in place of the password is not masked', async () => {
  const standIn = startStandIn('vault');
  keep('vault', standIn, '-');
  const { slots, masks } = await openVendors({ kind: 'shipped', store: 'vault' }, standIn);
  expect(await slots.inspect()).toMatchObject({ ok: true });
  expect(masks).not.toContain('-');
  standIn.close();
});

test('every text of a JSON secret is masked, however deep it is', async () => {
  const standIn = startStandIn('aws-secrets-manager');
  const deep = `${'['.repeat(500)}"Deep-Passw0rd"${']'.repeat(500)}`;
  const json = `{"password":"Old-Passw0rd","pin":"123","code":"1234","port":5061,"none":null,"other":{"key":["Other-Passw0rd"]},"deep":${deep}}`;
  standIn.set(NAME, { value: json });
  const { slots, masks } = await openVendors({ kind: 'shipped', store: 'aws-secrets-manager' }, standIn, { field: 'password' });
  expect(await slots.inspect()).toMatchObject({ value: { values: { current: 'Old-Passw0rd' } } });
  expect(masks).toEqual(expect.arrayContaining([json, 'Old-Passw0rd', '1234', 'Other-Passw0rd', 'Deep-Passw0rd']));
  // Short texts would hide ordinary ones.
  expect(masks).not.toContain('123');
  standIn.close();
});

test('a field of vault is not read as JSON, and the mark of a deleted secret is not masked', async () => {
  const standIn = startStandIn('vault');
  standIn.set(NAME, { data: { password: 'Old-Passw0rd', user: 'front-desk' } });
  standIn.set(`${NAME}_PENDING`, { value: 'deleted' });
  const vault = await openVendors({ kind: 'shipped', store: 'vault' }, standIn, { field: 'password' });
  expect(await vault.slots.inspect()).toMatchObject({ value: { values: { current: 'Old-Passw0rd', pending: '' } } });
  expect(vault.masks).toEqual(expect.arrayContaining(['Old-Passw0rd', 'front-desk']));
  standIn.close();

  const aws = startStandIn('aws-secrets-manager');
  aws.set(`${NAME}_PENDING`, { value: 'deleted' });
  const { slots, masks } = await openVendors({ kind: 'shipped', store: 'aws-secrets-manager' }, aws);
  expect(await slots.inspect()).toMatchObject({ ok: true });
  expect(masks).toEqual([]);
  aws.close();
});

test('a failed call is shown in the log, and its retry is announced', async () => {
  const standIn = startStandIn('aws-secrets-manager');
  standIn.situations({ situation: 'throttled', times: 1 });
  const { slots } = await openVendors({ kind: 'shipped', store: 'aws-secrets-manager' }, standIn);
  expect(await slots.exists('')).toMatchObject({ ok: false });
  expect(await slots.inspect()).toMatchObject({ ok: true });
  expect(runner.lines()).toContain(`::group::Standard error of get ${NAME}`);
  expect(runner.lines().join('\n')).toContain('ThrottlingException');
  standIn.situations({ situation: 'throttled', times: 1 });
  expect(await slots.inspect()).toMatchObject({ ok: true });
  expect(runner.lines().join('\n')).toMatch(/Retrying|attempt 2|Attempt 2/);
  standIn.close();
});

test('a program is proven with a name that nobody has used', async () => {
  const standIn = startStandIn('vault');
  for (const name of ['values', 'new', 'times', 'faults', 'environments']) {
    mkdirSync(join(standIn.folder, name));
  }
  const env = { PATH: process.env['PATH'], STORE_FOLDER: standIn.folder };
  const { slots, masks } = await openVendors({ kind: 'program', file: STORE_COMMAND }, { env, folder: standIn.folder });
  expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
  expect(await slots.inspect()).toMatchObject({ value: { values: { current: 'New-Passw0rd', pending: '' } } });
  expect([masks.includes('New-Passw0rd'), slots.name]).toEqual([true, { secretName: NAME }]);
  expect(readFileSync(join(standIn.folder, 'calls'), 'utf8')).toMatch(new RegExp(`^get ${NAME}_PREVIOUS_\\d{7,9}$`, 'm'));
  const failing = await openVendors({ kind: 'program', file: '/bin/ls' }, { env, folder: standIn.folder });
  expect(await failing.slots.exists('')).toMatchObject({ ok: false });
  expect(runner.lines()).toContain(`::group::Standard error of get ${NAME}`);
  standIn.close();
});

test('secrets on GitHub are opened, unless a step of this job has changed them', async () => {
  const target = { owner: 'octo', repository: 'zoom', environment: '', token: 'gh.token', apiUrl: new URL('https://api.github.com') };
  const secret = { kind: 'github' as const, name: 'X', ...target };
  const { opened } = await open(secret, {});
  expect(opened).toMatchObject({ ok: true, value: { isReadable: false, name: { secretName: 'X' } } });
  expect(runner.lines()).toEqual(['']);
  const changed = await open(secret, { UPDATE_ZOOM_PASSWORD_CHANGED_SECRETS: JSON.stringify(['["octo/zoom","","x"]']) });
  expect(problemOf(changed.opened).code).toBe('stale-pending');
});

test('a job whose later steps cannot be told of a changed secret has one warning', async () => {
  const github = await startGitHub();
  // A folder, so that nothing can be written.
  process.env['GITHUB_ENV'] = runner.folder;
  const target = { owner: 'octo', repository: 'zoom', environment: '', token: 'gh.token', apiUrl: new URL(github.apiUrl) };
  const { opened } = await open({ kind: 'github', name: 'X', ...target }, {});
  if (!opened.ok) {
    throw new Error(opened.problem.summary);
  }
  const slots = inPhases(opened.value, phase(), phase(false));
  await slots.inspect();
  expect(await slots.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ ok: true });
  expect(await slots.remove('_PENDING')).toMatchObject({ ok: true });
  expect(runner.lines().filter((line) => line.startsWith('::warning'))).toHaveLength(1);
  opened.value.close?.();
  await github.close();
});
