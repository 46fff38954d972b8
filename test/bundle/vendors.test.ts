import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DELETED, type ShippedStoreName, shippedStore } from '../../src/stores/shipped.ts';
import { defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { keep, NAME, SIGN_IN, STAND_INS, STORES, type StandIn, withStandIn } from '../stores/vendors.ts';
import { type ActionResult, appInputs, goodInputs, runAction } from '../support/action.ts';

interface World {
  readonly zoom: Zoom;
  readonly standIn: StandIn;
  /** Runs the action. It generates a password, unless the inputs change that. `env`: `undefined` removes a variable. */
  run(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string | undefined>>): Promise<ActionResult>;
  /** Returns the password in effect. */
  password(): string;
}

const inWorld = (store: ShippedStoreName, story: (world: World) => Promise<void>) =>
  withStandIn(store, async (standIn) => {
    const zoom = await startZoom({ accounts: [defaultAccount()] });
    const inputs = { ...appInputs(zoom), password: '', 'generate-password': 'true', 'secret-name': NAME, store };
    try {
      await story({
        zoom,
        standIn,
        run: (change, env) => runAction(goodInputs(zoom, { ...inputs, ...change }), { env: { ...standIn.env, ...env } }),
        password: () => zoom.passwordOf('ada@example.com'),
      });
    } finally {
      await zoom.close();
    }
  });

const pendingOf = (store: ShippedStoreName) => `${NAME}${shippedStore(store).separator ?? '_'}PENDING`;

/** Checks that a run ended before it sent a password to Zoom. */
function checkStopped({ zoom, password }: World, { exitCode, outputs, annotations }: ActionResult, code: string): void {
  expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', code]);
  expect(annotations.map(({ level }) => level)).toEqual(['error']);
  expect([zoom.received.filter(({ method }) => method === 'PUT'), password()]).toEqual([[], 'Old-Passw0rd']);
}

/** The numbers of calls of the command line in a rotation, in a run that is not due, and in one that completes a rotation. */
const CALLS: Readonly<Record<ShippedStoreName, readonly [number, number, number]>> = {
  '1password': [9, 2, 8],
  'aws-secrets-manager': [10, 3, 7],
  'azure-key-vault': [9, 3, 7],
  'google-secret-manager': [11, 4, 8],
  vault: [9, 3, 7],
};

test.concurrent.each(STORES)('%s stores a password, waits until the next one is due, and completes what was interrupted', (store) =>
  inWorld(store, async ({ zoom, standIn, run, password }) => {
    keep(store, standIn, 'Old-Passw0rd');
    const counts: number[] = [];
    const go = async (inputs = {}) => {
      const before = standIn.calls().length;
      const result = await run(inputs);
      counts.push(standIn.calls().length - before);
      expect([result.annotations, result.stderr]).toEqual([[], '']);
      return result;
    };
    const rotated = await go({ 'minimum-age-days': '30' });
    const generated = password();
    expect([rotated.outputs['status'], generated.length, standIn.password(NAME)]).toEqual(['updated', 24, generated]);
    expect(['', DELETED]).toContain(standIn.password(pendingOf(store)));

    const requests = zoom.received.length;
    const skipped = await go({ 'minimum-age-days': '30' });
    expect([skipped.outputs['status'], zoom.received.length, standIn.password(NAME)]).toEqual(['skipped', requests, generated]);

    keep(store, standIn, 'Pending-Passw0rd', pendingOf(store));
    const completed = await go({ 'minimum-age-days': '30' });
    expect([completed.outputs['status'], password(), standIn.password(NAME)]).toEqual([
      ...['updated', 'Pending-Passw0rd', 'Pending-Passw0rd'],
    ]);
    expect(completed.masks).toContain('Pending-Passw0rd');
    expect(['', DELETED]).toContain(standIn.password(pendingOf(store)));

    expect(counts).toEqual(CALLS[store]);
    for (const value of [generated, 'Pending-Passw0rd', 'Kq7-Secret']) {
      expect(standIn.seen()).not.toContain(value);
    }
  }),
);

test.concurrent.each(STORES)('%s without a sign-in ends the run after one attempt', (store) =>
  inWorld(store, async (world) => {
    world.standIn.situations({ situation: 'signed-out' });
    const result = await world.run();
    checkStopped(world, result, 'store-unavailable');
    const calls = world.standIn.calls().map((args) => args.join(' '));
    expect(new Set(calls).size).toBe(calls.length);
    expect(result.log).not.toMatch(/retry/i);
    expect(result.annotations[0]?.message).toMatch(/before this step|in the step before|OP_SERVICE_ACCOUNT_TOKEN|VAULT_TOKEN/);
  }),
);

test.concurrent('a store that is not installed ends the run, and the message says what to install', () =>
  inWorld('vault', async (world) => {
    const result = await world.run({}, { PATH: world.standIn.folder.concat('/none') });
    checkStopped(world, result, 'store-unavailable');
    expect(result.annotations[0]?.message).toMatch(
      /^`vault` is not installed\.\n[\s\S]*What to do: Install the Vault CLI before this step\./m,
    );
  }));

test.concurrent('a store that may not delete rotates each time, with a warning that names the permission', () =>
  inWorld('vault', async ({ standIn, run, password }) => {
    standIn.situations({ situation: 'denied', command: 'kv metadata delete' });
    for (const _ of [1, 2]) {
      const { exitCode, outputs, annotations } = await run();
      expect([exitCode, outputs['status'], standIn.password(NAME)]).toEqual([0, 'updated', password()]);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(annotations[0]?.message).toContain('`delete` on `<mount>/metadata/<name>*`');
    }
  }));

test.concurrent.each(['swallow', 'half'])(
  'a store that confirms what it did not write ends the run before Zoom is called: %s',
  (situation) =>
    inWorld('1password', async (world) => {
      keep('1password', world.standIn, 'Old-Passw0rd');
      world.standIn.situations({ situation, command: 'item create' });
      const result = await world.run({ 'timeout-seconds': '10' });
      expect([result.exitCode, result.outputs['status'], result.outputs['error-code']]).toEqual([1, 'unchanged', 'store-unavailable']);
      expect([world.password(), world.standIn.password(NAME)]).toEqual(['Old-Passw0rd', 'Old-Passw0rd']);
      expect(world.zoom.received.filter(({ method }) => method === 'PUT')).toEqual([]);
    }),
);

test.concurrent("Azure's names of slots have hyphens in every message", () =>
  inWorld('azure-key-vault', async (world) => {
    world.standIn.set(pendingOf('azure-key-vault'), { value: 'Some-Passw0rd', deleted: true });
    const result = await world.run();
    checkStopped(world, result, 'store-unavailable');
    const shown = [result.log, result.summary, JSON.stringify([result.annotations, result.outputs])].join('\n');
    expect(shown).toContain(`${NAME}-PENDING`);
    expect(shown).not.toContain('_PENDING');
    expect(result.annotations[0]?.message).toContain('`az keyvault secret recover');
  }));

describe('secret-field', () => {
  test.concurrent.each<[ShippedStoreName, object]>([
    ['aws-secrets-manager', { value: '{"user":"front-desk","port":12345678901234567890,"password":"Old-Passw0rd"}' }],
    ['vault', { data: { user: 'front-desk', port: 5061, password: 'Old-Passw0rd' } }],
  ])('%s: one member changes, and the others are kept and masked', (store, state) =>
    inWorld(store, async ({ standIn, run, password }) => {
      standIn.set(NAME, { ...state });
      const { outputs, annotations, masks } = await run({ 'secret-field': 'password' });
      expect([outputs['status'], annotations]).toEqual(['updated', []]);
      expect(masks).toContain('front-desk');
      const after = { ...standIn.state(NAME) };
      const held = 'data' in state ? JSON.stringify(after['data']) : after['value'];
      const before = 'data' in state ? JSON.stringify(state.data) : (state as { value: string }).value;
      expect(held).toBe(before.replace('Old-Passw0rd', password()));
    }),
  );

  test.concurrent('is required for a JSON object, which is not replaced', () =>
    inWorld('google-secret-manager', async (world) => {
      world.standIn.set(NAME, { value: '{"password":"Old-Passw0rd"}' });
      const result = await world.run();
      checkStopped(world, result, 'store-unavailable');
      expect(result.annotations[0]?.message).toContain('Set `secret-field` to the member');
      expect(world.standIn.password(NAME)).toBe('{"password":"Old-Passw0rd"}');
    }));
});

describe('inputs that are rejected before anything is called', () => {
  test.concurrent.each<[ShippedStoreName, Record<string, string>, Record<string, undefined>, RegExp]>([
    ['1password', {}, { OP_VAULT: undefined }, /requires the environment variable `OP_VAULT`/],
    ['azure-key-vault', {}, { AZURE_KEY_VAULT: undefined }, /requires the environment variable `AZURE_KEY_VAULT`/],
    ['azure-key-vault', { 'secret-name': 'zoom_front_desk' }, {}, /`secret-name` must have letters, digits and hyphens/],
    ['vault', { 'secret-name': '../sys' }, {}, /`secret-name` must be a path/],
    ['1password', { 'secret-field': 'pin' }, {}, /`secret-field` requires a store whose values can have members/],
    ['vault', { 'store-command': 'vault' }, {}, /`store-command` is not an input of this action\. Write `store`\./],
  ])('%s: %j %j', (store, inputs, env, message) =>
    inWorld(store, async (world) => {
      const result = await world.run(inputs, env);
      checkStopped(world, result, 'invalid-input');
      expect(result.annotations[0]?.message).toMatch(message);
      expect([world.standIn.calls(), world.zoom.received]).toEqual([[], []]);
    }),
  );

  test.concurrent('the variables of the environment are those that the tests sign in with', async () => {
    for (const store of STORES) {
      expect(Object.keys(SIGN_IN[store])).toEqual(expect.arrayContaining([...shippedStore(store).variables]));
    }
  });
});

test('1password works with nothing but `op` on the path', () =>
  inWorld('1password', async ({ standIn, run, password }) => {
    const folder = mkdtempSync(join(tmpdir(), 'op-'));
    // A stand-in needs Node.js, which the real command line does not.
    const program = `#!/bin/sh\nPATH='${process.env['PATH']}' exec '${join(STAND_INS, 'op')}' "$@"\n`;
    writeFileSync(join(folder, 'op'), program, { mode: 0o755 });
    const { exitCode, outputs } = await run({}, { PATH: folder });
    expect([exitCode, outputs['status'], standIn.password(NAME)]).toEqual([0, 'updated', password()]);
    rmSync(folder, { recursive: true });
  }));
