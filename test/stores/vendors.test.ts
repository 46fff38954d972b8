import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { slotName } from '../../src/rotation/slots.ts';
import { DELETED, type ShippedStoreName, shippedStore } from '../../src/stores/shipped.ts';
import type { ValueStore } from '../../src/stores/values.ts';
import {
  itemId,
  keep,
  NAME,
  openVendor,
  PROGRAMS,
  phase,
  problemOf,
  SIGN_IN,
  STORES,
  type StandIn,
  type Vendor,
  type VendorOptions,
  withStandIn,
} from './vendors.ts';

const NOON = Date.UTC(2026, 0, 31, 12);

/** Runs a test with the stand-in and the opened store. */
const withStore = (store: ShippedStoreName, story: (standIn: StandIn, opened: Vendor) => Promise<void>, options: VendorOptions = {}) =>
  withStandIn(store, async (standIn) => story(standIn, openVendor(store, standIn, options)));

/** Returns the calls as lines. */
const lines = ({ calls }: StandIn) => calls().map((args) => args.join(' '));

const pendingOf = (store: ShippedStoreName) => {
  const { separator } = shippedStore(store);
  return slotName({ secretName: NAME, ...(separator && { separator }) }, '_PENDING');
};

/** Reads the value of the secret. */
async function read(values: ValueStore): Promise<string> {
  const found = await values.get(NAME, phase());
  return found.ok ? found.value.value : `Failed: ${found.problem.summary}`;
}

describe.each(STORES)('%s', (store) => {
  test.concurrent('has no value before the first write, and deletes what does not exist', () =>
    withStore(store, async (_, { values, slots }) => {
      expect(await values.get(NAME, phase())).toMatchObject({ ok: true, value: { value: '' } });
      expect(await slots.remove('')).toMatchObject({ ok: true });
    }));

  test.concurrent('reads a value and the time of its last write', () =>
    withStore(store, async (standIn, { values, secrets }) => {
      keep(store, standIn, 'Old-Passw0rd');
      expect(await values.get(NAME, phase(), true)).toEqual({ ok: true, value: { value: 'Old-Passw0rd', updatedAt: NOON } });
      expect(secrets.join()).toContain('Old-Passw0rd');
    }));

  test.concurrent('stores each value as it is, and passes none as an argument or in the environment', () =>
    withStore(store, async (standIn, { values }) => {
      const passwords = ['file:///etc/passwd1A', `-"q" and 'q' $(id) \`id\` $HOME \\n ü🔑`];
      for (const value of passwords) {
        expect(await values.put(NAME, value, phase())).toMatchObject({ ok: true });
        expect(await values.get(NAME, phase())).toMatchObject({ ok: true, value: { value } });
      }
      expect(standIn.names()).toHaveLength(1);
      const seen = standIn
        .seen()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      expect(seen.length).toBeGreaterThanOrEqual(2 * passwords.length);
      const texts = seen.flatMap(([args, env]) => [...args, ...Object.values(env)]);
      expect(texts.filter((text) => passwords.some((value) => text.includes(value)))).toEqual([]);
    }));

  test.concurrent('writes, deletes, and writes again in one run', () =>
    withStore(store, async (standIn, { slots }) => {
      expect(await slots.write('_PENDING', 'First-Passw0rd', false)).toMatchObject({ ok: true });
      expect(await slots.remove('_PENDING')).toMatchObject({ ok: true });
      expect(['', DELETED]).toContain(standIn.password(pendingOf(store)));
      expect(await slots.write('_PENDING', 'Second-Passw0rd', false)).toMatchObject({ ok: true });
      expect(standIn.password(pendingOf(store))).toBe('Second-Passw0rd');
    }));

  test.concurrent('takes the mark of a deleted secret for none', () =>
    withStore(store, async (standIn, { slots }) => {
      keep(store, standIn, DELETED, pendingOf(store));
      expect(await slots.exists('_PENDING')).toEqual({ ok: true, value: false });
    }));

  test.concurrent('that is not installed fails once, and the advice says what to install', () =>
    withStandIn(store, async (standIn) => {
      const { slots, stderr } = openVendor(store, standIn, { env: { PATH: join(standIn.folder, 'none') } });
      for (const result of [await slots.inspect(), await slots.write('', 'New-Passw0rd', true)]) {
        expect(problemOf(result)).toMatchObject({
          code: 'store-unavailable',
          summary: `\`${PROGRAMS[store]}\` is not installed.`,
          advice: expect.stringMatching(/^Install the .* CLI/),
          isPermanent: true,
        });
      }
      expect(stderr.filter((text) => !text.includes('not found'))).toEqual([]);
    }));

  test.concurrent('without a sign-in fails after one attempt, and the advice names the step that is missing', () =>
    withStandIn(store, async (standIn) => {
      const signIns = {
        '1password': /`OP_SERVICE_ACCOUNT_TOKEN`/,
        'aws-secrets-manager': /`aws-actions\/configure-aws-credentials`/,
        'azure-key-vault': /`azure\/login`/,
        'google-secret-manager': /`google-github-actions\/auth`/,
        vault: /`hashicorp\/vault-action`/,
      };
      standIn.situations({ situation: 'signed-out' });
      const { slots } = openVendor(store, standIn);
      expect(problemOf(await slots.write('', 'New-Passw0rd', true))).toMatchObject({
        code: 'store-unavailable',
        advice: expect.stringMatching(signIns[store]),
        isPermanent: true,
      });
      expect(standIn.calls()).toHaveLength(1);
    }));

  test.concurrent('that may not write fails after one attempt', () =>
    withStore(store, async (standIn, { slots }) => {
      keep(store, standIn, 'Old-Passw0rd');
      const [command = ''] = CHANGES[store];
      standIn.situations({ situation: 'denied', command });
      const { advice, isPermanent } = problemOf(await slots.write('', 'New-Passw0rd', true));
      expect([advice, isPermanent]).toEqual([expect.stringMatching(/^Give the /), true]);
      expect(lines(standIn).filter((line) => line.startsWith(command))).toHaveLength(1);
      expect(standIn.password(NAME)).toBe('Old-Passw0rd');
    }));

  test.concurrent('that may not delete fails after one attempt, and keeps the value', () =>
    withStore(store, async (standIn, { slots }) => {
      keep(store, standIn, 'Old-Passw0rd');
      const command = CHANGES[store].at(-1) ?? '';
      standIn.situations({ situation: 'denied', command });
      expect(problemOf(await slots.remove(''))).toMatchObject({ code: 'store-unavailable', advice: expect.stringMatching(/^Give the /) });
      expect(lines(standIn).filter((line) => line.startsWith(command))).toHaveLength(1);
      expect(standIn.password(NAME)).toBe('Old-Passw0rd');
    }));

  test.concurrent('may succeed after a call that fails for an unknown reason, and shows its error', () =>
    withStore(store, async (standIn, { values, stderr }) => {
      keep(store, standIn, 'Old-Passw0rd');
      standIn.fail(GETS[store], 'before');
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({ untrustedDetail: 'out of order', isPermanent: false });
      expect(stderr).toEqual([`get ${NAME}: out of order\n`]);
      expect(await values.get(NAME, phase())).toMatchObject({ ok: true, value: { value: 'Old-Passw0rd' } });
    }));

  test.concurrent('confirms a write whose call fails, before and after its effect', () =>
    withStore(store, async (standIn, { slots }) => {
      standIn.fail(CREATES[store], 'after');
      expect(await slots.write('', 'First-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.password(NAME)).toBe('First-Passw0rd');
      standIn.fail(CHANGES[store][0] ?? '', 'before');
      expect(await slots.write('', 'Second-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.password(NAME)).toBe('Second-Passw0rd');
      expect(standIn.names()).toHaveLength(1);
    }));

  test.concurrent('confirms a deletion whose call fails after its effect', () =>
    withStore(store, async (standIn, { slots }) => {
      keep(store, standIn, 'Old-Passw0rd');
      standIn.fail(CHANGES[store].at(-1) ?? '', 'after');
      expect(await slots.remove('')).toMatchObject({ ok: true });
      expect(['', DELETED]).toContain(standIn.password(NAME));
    }));

  test.concurrent.each(['swallow', 'half'])('returns what it holds after a write that it did not make: %s', (situation) =>
    withStore(store, async (standIn, { values }) => {
      keep(store, standIn, 'Old-Passw0rd');
      standIn.situations({ situation });
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      const held = await read(values);
      // A version that Google has confirmed and does not have counts as none.
      expect([situation, held]).toEqual([situation, situation === 'half' ? 'New-Pa' : expect.stringMatching(/^(Old-Passw0rd)?$/)]);
    }),
  );
});

/** The command that reads, of each store. */
const GETS: Readonly<Record<ShippedStoreName, string>> = {
  '1password': 'item get',
  'aws-secrets-manager': 'secretsmanager get-secret-value',
  'azure-key-vault': 'keyvault secret show',
  'google-secret-manager': 'secrets versions access',
  vault: 'kv get',
};

/** The command that writes the first value, of each store. */
const CREATES: Readonly<Record<ShippedStoreName, string>> = {
  '1password': 'item create',
  'aws-secrets-manager': 'secretsmanager create-secret',
  'azure-key-vault': 'keyvault secret set',
  'google-secret-manager': 'secrets create',
  vault: 'kv put',
};

/** The commands that change and that delete a value, of each store. */
const CHANGES: Readonly<Record<ShippedStoreName, readonly string[]>> = {
  '1password': ['item edit', 'item delete'],
  'aws-secrets-manager': ['secretsmanager put-secret-value'],
  'azure-key-vault': ['keyvault secret set'],
  'google-secret-manager': ['secrets versions add'],
  vault: ['kv put', 'kv metadata delete'],
};

describe('the advice for a failure that lasts', () => {
  test.concurrent.each<[ShippedStoreName, string, RegExp]>([
    ['1password', 'malformed-token', /`OP_SERVICE_ACCOUNT_TOKEN`/],
    ['1password', 'deleted-account', /of a service account that exists/],
    ['1password', 'no-vault', /`OP_VAULT`/],
    ['1password', 'denied', /Read items and Write items/],
    ['1password', 'rate-limited', /has reached its limit/],
    ['aws-secrets-manager', 'expired', /^Sign in before this step/],
    ['aws-secrets-manager', 'denied', /`secretsmanager:GetSecretValue`/],
    ['aws-secrets-manager', 'kms-denied', /`kms:Decrypt`/],
    ['azure-key-vault', 'expired', /`azure\/login`/],
    ['azure-key-vault', 'no-vault', /`AZURE_KEY_VAULT`/],
    ['azure-key-vault', 'denied', /`Key Vault Secrets Officer`/],
    ['azure-key-vault', 'firewall', /firewall of the key vault/],
    ['google-secret-manager', 'expired', /`google-github-actions\/auth`/],
    ['google-secret-manager', 'no-api', /`gcloud services enable secretmanager\.googleapis\.com`/],
    ['google-secret-manager', 'denied', /`Secret Manager Admin`/],
    ['vault', 'no-mount', /`VAULT_KV_MOUNT`/],
    ['vault', 'denied', /policy with/],
  ])('%s, %s', (store, situation, advice) =>
    withStore(store, async (standIn, { values }) => {
      standIn.situations({ situation });
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({
        code: 'store-unavailable',
        advice: expect.stringMatching(advice),
        isPermanent: true,
      });
    }),
  );

  test.concurrent.each<[ShippedStoreName, string, RegExp]>([
    ['1password', 'OP_SERVICE_ACCOUNT_TOKEN', /`OP_SERVICE_ACCOUNT_TOKEN`/],
    ['aws-secrets-manager', 'AWS_REGION', /`AWS_REGION`/],
    ['azure-key-vault', 'AZURE_CONFIG_DIR', /`azure\/login`/],
    ['google-secret-manager', 'CLOUDSDK_CORE_PROJECT', /`CLOUDSDK_CORE_PROJECT`/],
    ['vault', 'VAULT_ADDR', /`VAULT_ADDR`/],
    ['vault', 'VAULT_TOKEN', /`VAULT_TOKEN`/],
  ])('%s without %s', (store, variable, advice) =>
    withStandIn(store, async (standIn) => {
      const { values } = openVendor(store, standIn, { env: { [variable]: undefined } });
      expect(Object.keys(SIGN_IN[store])).toContain(variable);
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({ advice: expect.stringMatching(advice), isPermanent: true });
    }),
  );

  test.concurrent.each<[ShippedStoreName, string]>([
    ['aws-secrets-manager', 'throttled'],
    ['aws-secrets-manager', 'offline'],
    ['azure-key-vault', 'throttled'],
    ['google-secret-manager', 'unavailable'],
    ['vault', 'sealed'],
  ])('is not given for a failure that may pass: %s, %s', (store, situation) =>
    withStore(store, async (standIn, { values }) => {
      standIn.situations({ situation });
      expect(problemOf(await values.get(NAME, phase())).isPermanent).toBe(false);
    }),
  );
});

describe('1password', () => {
  const items = ({ calls }: StandIn) => calls().map(([, verb]) => verb);

  test.concurrent('lists once, and knows a new item although the list lags', () =>
    withStore('1password', async (standIn, { slots }) => {
      standIn.situations({ situation: 'lags', command: 'item list' });
      expect(await slots.inspect()).toMatchObject({ ok: true, value: { values: { current: '', pending: '' } } });
      for (const value of ['First-Passw0rd', 'Second-Passw0rd']) {
        expect(await slots.write('', value, true)).toMatchObject({ ok: true });
      }
      expect([standIn.names().length, standIn.password(NAME)]).toEqual([1, 'Second-Passw0rd']);
      expect(items(standIn)).toEqual(['list', 'create', 'get', 'get', 'edit', 'get']);
    }));

  test.concurrent('creates no second item after the result of a creation was lost, while the list lags', () =>
    withStore('1password', async (standIn, { values }) => {
      standIn.situations({ situation: 'lags', command: 'item list' });
      standIn.fail('item create', 'after');
      for (const summary of ['failed with exit code 1', 'may have been created, but the vault does not list it yet']) {
        expect(problemOf(await values.put(NAME, 'New-Passw0rd', phase())).summary).toContain(summary);
      }
      standIn.situations();
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      expect(items(standIn)).toEqual(['list', 'create', 'list', 'list', 'get', 'edit']);
      expect([standIn.names().length, standIn.password(NAME)]).toEqual([1, 'New-Passw0rd']);
    }));

  test.concurrent('finds an item by any title, and keeps what else is in it', () => {
    const title = `Zoom "front desk" / $HOME's -- 2`;
    const user = { id: 'username', type: 'STRING', purpose: 'USERNAME', label: 'username', value: 'front-desk@example.com' };
    const pin = { id: 'pin', type: 'CONCEALED', label: 'pin', value: 'Pin-1234' };
    return withStore(
      '1password',
      async (standIn, { slots, secrets }) => {
        keep('1password', standIn, 'Old-Passw0rd', title);
        const { fields } = standIn.state(itemId(title)) as { fields: unknown[] };
        standIn.set(itemId(title), { title, category: 'LOGIN', fields: [user, ...fields, pin], rest: { favorite: true } });
        expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
        expect(standIn.password(title)).toBe('New-Passw0rd');
        expect(standIn.state(itemId(title))).toMatchObject({ category: 'LOGIN', rest: { favorite: true } });
        expect(standIn.state(itemId(title))?.['fields']).toEqual(expect.arrayContaining([user, pin]));
        expect(new Set(secrets)).toEqual(new Set(['Old-Passw0rd', 'New-Passw0rd', 'Pin-1234']));
      },
      { name: title },
    );
  });

  test.concurrent('does not confirm an item that was not created, and creates no second one', () =>
    withStore('1password', async (standIn, { values }) => {
      standIn.situations({ situation: 'swallow' });
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      for (const result of [await values.get(NAME, phase()), await values.put(NAME, 'New-Passw0rd', phase())]) {
        expect(problemOf(result)).toMatchObject({
          code: 'store-unavailable',
          summary: expect.stringContaining('may have been created'),
        });
      }
      expect(items(standIn)).toEqual(['list', 'create', 'get', 'get']);
    }));

  test.concurrent('creates no second item after a creation that failed, because a list may lag', () =>
    withStore('1password', async (standIn, { values }) => {
      standIn.fail('item create', 'before');
      for (const summary of ['failed with exit code 1', 'may have been created']) {
        expect(problemOf(await values.put(NAME, 'New-Passw0rd', phase())).summary).toContain(summary);
      }
      expect(items(standIn)).toEqual(['list', 'create', 'list']);
    }));

  test.concurrent('adds a password to an item without one', () =>
    withStore('1password', async (standIn, { values, slots }) => {
      standIn.set('id', { title: NAME, category: 'LOGIN', fields: [] });
      expect(await read(values)).toBe('');
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.state('id')).toMatchObject({
        category: 'LOGIN',
        fields: [{ id: 'password', type: 'CONCEALED', value: 'New-Passw0rd' }],
      });
    }));

  test.concurrent('stops at several items of one title, and changes none', () =>
    withStore('1password', async (standIn, { slots }) => {
      keep('1password', standIn, 'Old-Passw0rd');
      standIn.set('copy', standIn.state(itemId(NAME)) ?? {});
      for (const result of [await slots.inspect(), await slots.write('', 'New-Passw0rd', true)]) {
        expect(problemOf(result)).toMatchObject({
          summary: `The vault has several items with the title \`${NAME}\`.`,
          advice: expect.stringMatching(/^Keep the one that holds the password in effect/),
          isPermanent: true,
        });
      }
      expect(problemOf(await slots.remove('')).summary).toContain('several items');
      expect(items(standIn)).toEqual(['list']);
    }));

  test.concurrent('creates an item in place of one that was deleted after the list', () =>
    withStore('1password', async (standIn, { values, slots }) => {
      keep('1password', standIn, 'Old-Passw0rd');
      expect(await read(values)).toBe('Old-Passw0rd');
      await openVendor('1password', standIn).values.delete(NAME, phase());
      expect(await values.get(NAME, phase())).toMatchObject({ ok: true, value: { value: '' } });
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.password(NAME)).toBe('New-Passw0rd');
    }));

  test.concurrent('uses the service account only, without a cache and without archived items', () =>
    withStandIn('1password', async (standIn) => {
      const env = { OP_CONNECT_HOST: 'https://connect', OP_CONNECT_TOKEN: 'x', OP_INCLUDE_ARCHIVE: 'true', OP_CACHE: 'true' };
      const { values } = openVendor('1password', standIn, { env });
      await values.get(NAME, phase());
      const [, seen] = JSON.parse(standIn.seen());
      expect(
        Object.entries(seen)
          .filter(([name]) => name.startsWith('OP_'))
          .sort(),
      ).toEqual([
        ['OP_CACHE', 'false'],
        ['OP_SERVICE_ACCOUNT_TOKEN', 'ops_token'],
        ['OP_VAULT', 'Shared accounts'],
      ]);
    }));
});

describe('aws-secrets-manager', () => {
  test.concurrent('stops at a binary value', () =>
    withStore('aws-secrets-manager', async (standIn, { values }) => {
      standIn.set(NAME, { binary: 'AAEC' });
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({
        summary: `\`${NAME}\` has a binary value.`,
        advice: expect.stringMatching(/^Set `secret-name` to another name/),
        isPermanent: true,
      });
    }));

  test.concurrent('stops at a secret that is scheduled for deletion, and names the command that restores it', () =>
    withStore('aws-secrets-manager', async (standIn, { values }) => {
      standIn.set(NAME, { value: 'Old-Passw0rd', scheduled: true });
      for (const result of [await values.get(NAME, phase()), await values.put(NAME, 'New-Passw0rd', phase())]) {
        expect(problemOf(result)).toMatchObject({
          advice: expect.stringContaining('`aws secretsmanager restore-secret --secret-id'),
          isPermanent: true,
        });
      }
    }));

  test.concurrent('writes into a secret without a version', () =>
    withStore('aws-secrets-manager', async (standIn, { values, slots }) => {
      standIn.set(NAME, { empty: true });
      expect(await read(values)).toBe('');
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(lines(standIn).filter((line) => line.includes('create-secret'))).toEqual([]);
    }));

  test.concurrent('works with version 1 of the command line', () =>
    withStore('aws-secrets-manager', async (standIn, { values }) => {
      standIn.situations({ situation: 'version-1' });
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      standIn.set(NAME, { value: 'New-Passw0rd' });
      expect(await values.get(NAME, phase(), true)).toEqual({ ok: true, value: { value: 'New-Passw0rd', updatedAt: NOON } });
    }));
});

describe('azure-key-vault', () => {
  test.concurrent('stops at a disabled secret, and names the command that enables it', () =>
    withStore('azure-key-vault', async (standIn, { values }) => {
      standIn.set(NAME, { value: 'Old-Passw0rd', enabled: false });
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({
        advice: expect.stringContaining('`az keyvault secret set-attributes --enabled true'),
        isPermanent: true,
      });
    }));

  test.concurrent('stops at the write of a deleted secret, and names the command that recovers it', () =>
    withStore('azure-key-vault', async (standIn, { values, slots }) => {
      standIn.set(pendingOf('azure-key-vault'), { value: 'Some-Passw0rd', deleted: true });
      expect(await read(values)).toBe('');
      expect(problemOf(await slots.write('_PENDING', 'New-Passw0rd', false))).toMatchObject({
        advice: expect.stringContaining('`az keyvault secret recover'),
        isPermanent: true,
      });
      expect(lines(standIn).filter((line) => line.startsWith('keyvault secret set'))).toHaveLength(1);
    }));

  test.concurrent('joins the names of slots with hyphens, and never prints the value that it sets', () =>
    withStore('azure-key-vault', async (standIn, { slots }) => {
      expect(await slots.write('_PREVIOUS_2', 'New-Passw0rd', false)).toMatchObject({ ok: true });
      expect(standIn.names()).toEqual([`${NAME}-previous-2`]);
      expect(lines(standIn)[0]).toMatch(/ --name=zoom-front-desk-PREVIOUS-2 .* --output=none$/);
    }));
});

describe('google-secret-manager', () => {
  test.concurrent('stops at a disabled version, and names the command that enables it', () =>
    withStore('google-secret-manager', async (standIn, { values }) => {
      standIn.set(NAME, { versions: [{ value: 'Old-Passw0rd', state: 'DISABLED' }] });
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject({
        advice: expect.stringContaining('`gcloud secrets versions enable'),
        isPermanent: true,
      });
    }));

  test.concurrent.each([
    ['a destroyed version', [{ state: 'DESTROYED' }]],
    ['no version', []],
  ])('takes %s for none, and adds a version', (_, versions) =>
    withStore('google-secret-manager', async (standIn, { values, slots }) => {
      standIn.set(NAME, { versions });
      expect(await read(values)).toBe('');
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.state(NAME)?.['versions']).toHaveLength(versions.length + 1);
    }),
  );

  test.concurrent('reads what it wrote by the number of the version, because the latest one lags', () =>
    withStore('google-secret-manager', async (standIn, { slots }) => {
      keep('google-secret-manager', standIn, 'Old-Passw0rd');
      standIn.situations({ situation: 'stale' });
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(await slots.write('_PENDING', 'First-Passw0rd', false)).toMatchObject({ ok: true });
      expect(lines(standIn).filter((line) => line.includes('versions access'))).toEqual([
        expect.stringContaining('versions access 2 '),
        expect.stringContaining('versions access 1 '),
      ]);
    }));

  test.concurrent('that may not read the time fails', () =>
    withStore('google-secret-manager', async (standIn, { values }) => {
      keep('google-secret-manager', standIn, 'Old-Passw0rd');
      standIn.situations({ situation: 'denied', command: 'secrets versions describe' });
      expect(problemOf(await values.get(NAME, phase(), true))).toMatchObject({ code: 'store-unavailable', isPermanent: true });
      expect(await values.get(NAME, phase())).toMatchObject({ ok: true, value: { value: 'Old-Passw0rd' } });
    }));
});

describe('vault', () => {
  const cas = (standIn: StandIn) => lines(standIn).flatMap((line) => /^kv (?:put|patch) .*-cas=(\d+)/.exec(line)?.[1] ?? []);

  test.concurrent.each([
    ['a deleted version', { value: 'Old-Passw0rd', version: 3, deletion_time: '2026-01-31T12:00:00Z' }],
    ['a destroyed version', { value: 'Old-Passw0rd', version: 3, destroyed: true }],
  ])('takes %s for none, and writes the one after it', (_, state) =>
    withStore('vault', async (standIn, { values, slots }) => {
      standIn.set(NAME, state);
      expect(await read(values)).toBe('');
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect([cas(standIn), standIn.state(NAME)?.['version']]).toEqual([['3'], 4]);
    }),
  );

  test.concurrent('reads and writes a secret of a KV engine of version 1, and says why it cannot delete', () =>
    withStore('vault', async (standIn, { values, slots }) => {
      standIn.situations({ situation: 'kv1' });
      expect(await read(values)).toBe('');
      for (const value of ['First-Passw0rd', 'Second-Passw0rd']) {
        expect(await slots.write('', value, true)).toMatchObject({ ok: true });
        expect(standIn.password(NAME)).toBe(value);
      }
      expect(problemOf(await slots.remove(''))).toMatchObject({
        advice: expect.stringContaining('KV engine of version 2'),
        isPermanent: true,
      });
    }));

  test.concurrent('of version 1 knows no time', () =>
    withStore(
      'vault',
      async (standIn, { slots }) => {
        keep('vault', standIn, 'Old-Passw0rd');
        standIn.situations({ situation: 'kv1' });
        expect(problemOf(await slots.inspect())).toMatchObject({
          summary: expect.stringContaining('`minimum-age-days`'),
          isPermanent: true,
        });
      },
      { isAgeNeeded: true },
    ));

  test.concurrent('does not take a wrong namespace for an empty store', () =>
    withStore('vault', async (standIn, { values }) => {
      standIn.situations({ situation: 'no-namespace' });
      expect(problemOf(await values.get(NAME, phase())).untrustedDetail).toBe(`No value found at ${NAME}`);
    }));

  test.concurrent('confirms a write that arrived although its result was lost', () =>
    withStore('vault', async (standIn, { values }) => {
      keep('vault', standIn, 'Old-Passw0rd');
      await values.get(NAME, phase());
      // Somebody wrote the same value meanwhile, so the version is another one.
      standIn.set(NAME, { value: 'New-Passw0rd', version: 2 });
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      expect([cas(standIn), standIn.state(NAME)?.['version']]).toEqual([['1'], 2]);
    }));

  test.concurrent('stops at a pending password of another run', () =>
    withStore('vault', async (standIn, { slots }) => {
      expect(await slots.inspect()).toMatchObject({ ok: true });
      standIn.set(pendingOf('vault'), { value: 'Other-Passw0rd' });
      expect(problemOf(await slots.write('_PENDING', 'New-Passw0rd', false)).code).toBe('stale-pending');
      expect([cas(standIn), standIn.password(pendingOf('vault'))]).toEqual([['0'], 'Other-Passw0rd']);
    }));

  test.concurrent('reads again what it has written or deleted', () =>
    withStore('vault', async (_, { values }) => {
      const put = (value: string) => values.put(NAME, value, phase());
      expect([await put('First-Passw0rd'), await put('Second-Passw0rd')]).toMatchObject([{ ok: true }, { ok: true }]);
      expect(await read(values)).toBe('Second-Passw0rd');
      expect([await values.delete(NAME, phase()), await put('Third-Passw0rd')]).toMatchObject([{ ok: true }, { ok: true }]);
    }));

  test.concurrent('continues with the version that it knows after calls that fail', () =>
    withStore('vault', async (standIn, { slots }) => {
      standIn.set(pendingOf('vault'), { value: 'Old-Passw0rd', version: 3, deletion_time: '2026-01-31T12:00:00Z' });
      expect(await slots.inspect()).toMatchObject({ ok: true });
      // The put fails, and the lookup after it.
      standIn.situations({ situation: 'offline', times: 2 });
      expect(await slots.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ ok: true });
      expect(standIn.password(pendingOf('vault'))).toBe('New-Passw0rd');
    }));

  test.concurrent('reads the mount from VAULT_KV_MOUNT, with or without a slash at its end', () =>
    withStandIn('vault', async (standIn) => {
      for (const mount of ['team/kv', 'team/kv/']) {
        const { values } = openVendor('vault', standIn, { env: { VAULT_KV_MOUNT: mount, VAULT_FORMAT: 'table' } });
        expect(await read(values)).toBe('');
      }
      expect(lines(standIn)).toEqual(Array(2).fill(expect.stringMatching(/^kv get -mount=team\/kv\/? -format=json zoom-front-desk$/)));
      expect(standIn.seen()).not.toContain('VAULT_FORMAT');
    }));
});

describe('secret-field', () => {
  const MEMBERS = '{"user":"front-desk","port":12345678901234567890,"ratio":1.10,"password":"Old-Passw0rd"}';
  const JSON_STORES = STORES.filter((store) => shippedStore(store).hasFields && store !== 'vault');

  test.concurrent.each(JSON_STORES)('%s changes one member, and keeps the others digit for digit', (store) =>
    withStore(
      store,
      async (standIn, { values }) => {
        keep(store, standIn, MEMBERS);
        expect(await read(values)).toBe('Old-Passw0rd');
        for (const name of [pendingOf(store), NAME]) {
          expect(await values.put(name, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
        }
        expect(standIn.password(NAME)).toBe(MEMBERS.replace('Old', 'New'));
        expect(standIn.password(pendingOf(store))).toBe('New-Passw0rd');
      },
      { field: 'password' },
    ),
  );

  test.concurrent.each(JSON_STORES)('%s stops at a JSON object without it, and at another value with it', (store) =>
    withStandIn(store, async (standIn) => {
      keep(store, standIn, MEMBERS);
      const whole = openVendor(store, standIn);
      expect(problemOf(await whole.slots.inspect())).toMatchObject({
        summary: expect.stringContaining('is a JSON object'),
        advice: expect.stringContaining('Set `secret-field`'),
        isPermanent: true,
      });
      keep(store, standIn, 'Old-Passw0rd');
      const member = openVendor(store, standIn, { field: 'password' });
      for (const result of [await member.values.get(NAME, phase()), await member.values.put(NAME, 'New-Passw0rd', phase())]) {
        expect(problemOf(result)).toMatchObject({ summary: expect.stringContaining('is not a JSON object'), isPermanent: true });
      }
      expect(standIn.password(NAME)).toBe('Old-Passw0rd');
    }),
  );

  test.concurrent.each([...JSON_STORES, 'vault'] as const)('%s creates a secret with this member only', (store) =>
    withStore(
      store,
      async (standIn, { values }) => {
        expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
        const stored = store === 'vault' ? standIn.state(NAME)?.['data'] : JSON.parse(standIn.password(NAME));
        expect(stored).toEqual({ password: 'New-Passw0rd' });
      },
      { field: 'password' },
    ),
  );

  const FIELDS = { user: 'front-desk', port: 5061, password: 'Old-Passw0rd' };

  test.concurrent('vault changes one field, and keeps the others', () =>
    withStore(
      'vault',
      async (standIn, { values, slots, secrets }) => {
        standIn.set(NAME, { data: FIELDS, version: 4 });
        expect(await read(values)).toBe('Old-Passw0rd');
        expect(await slots.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ ok: true });
        expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
        expect(standIn.state(NAME)).toMatchObject({ data: { ...FIELDS, password: 'New-Passw0rd' }, version: 5 });
        expect(standIn.password(pendingOf('vault'))).toBe('New-Passw0rd');
        expect(lines(standIn)).toContain(`kv patch -mount=secret -cas=4 -format=json ${NAME} password=-`);
        expect(secrets).toContain(JSON.stringify(FIELDS));
      },
      { field: 'password' },
    ));

  test.concurrent('vault merges with a change of somebody else', () =>
    withStore(
      'vault',
      async (standIn, { slots }) => {
        standIn.set(NAME, { data: FIELDS, version: 4 });
        await slots.inspect();
        standIn.set(NAME, { data: { ...FIELDS, port: 5060 }, version: 5 });
        expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
        expect(standIn.state(NAME)).toMatchObject({ data: { ...FIELDS, port: 5060, password: 'New-Passw0rd' }, version: 6 });
      },
      { field: 'password' },
    ));

  test.concurrent('vault keeps other fields beside `value`', () =>
    withStore('vault', async (standIn, { values, slots }) => {
      standIn.set(NAME, { data: { user: 'front-desk', value: 'Old-Passw0rd' }, value: 'Old-Passw0rd' });
      expect(await read(values)).toBe('Old-Passw0rd');
      expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
      expect(standIn.state(NAME)?.['data']).toEqual({ user: 'front-desk', value: 'New-Passw0rd' });
    }));

  test.concurrent('vault stops at a secret with other fields and no `value`', () =>
    withStore('vault', async (standIn, { values, slots }) => {
      standIn.set(NAME, { data: FIELDS });
      const stopped = {
        summary: expect.stringContaining('has other fields and no field `value`'),
        advice: expect.stringContaining('Set `secret-field`'),
        isPermanent: true,
      };
      expect(problemOf(await slots.write('', 'New-Passw0rd', true))).toMatchObject(stopped);
      expect(problemOf(await values.get(NAME, phase()))).toMatchObject(stopped);
      expect(standIn.state(NAME)?.['data']).toEqual(FIELDS);
    }));

  test.concurrent('vault adds a field that the secret does not have, whatever its name', () =>
    withStore(
      'vault',
      async (standIn, { values, slots }) => {
        standIn.set(NAME, { data: { user: 'front-desk' } });
        expect(await read(values)).toBe('');
        expect(await slots.write('', 'New-Passw0rd', true)).toMatchObject({ ok: true });
        expect(standIn.state(NAME)?.['data']).toEqual({ user: 'front-desk', value: 'New-Passw0rd' });
      },
      { field: 'value' },
    ));

  test.concurrent('vault stops at a field that is not a text', () =>
    withStore(
      'vault',
      async (standIn, { values }) => {
        standIn.set(NAME, { data: FIELDS });
        expect(problemOf(await values.get(NAME, phase()))).toMatchObject({ summary: expect.stringContaining('`port`'), isPermanent: true });
      },
      { field: 'port' },
    ));

  test.concurrent('vault stops at other fields in a KV engine of version 1 before anything is written', () =>
    withStore(
      'vault',
      async (standIn, { slots }) => {
        standIn.situations({ situation: 'kv1' });
        standIn.set(NAME, { data: FIELDS });
        for (const result of [await slots.write('', 'New-Passw0rd', true), await slots.inspect()]) {
          expect(problemOf(result)).toMatchObject({ advice: expect.stringContaining('KV engine of version 2'), isPermanent: true });
        }
        expect(standIn.state(NAME)?.['data']).toEqual(FIELDS);
      },
      { field: 'password' },
    ));
});
