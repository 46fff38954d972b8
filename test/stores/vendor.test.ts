import { describe, expect, test } from '@jest/globals';
import type { CommandLineResult, ProgramContext, runCommandLine } from '../../src/stores/command-line.ts';
import type { ProgramEnd } from '../../src/stores/messages.ts';
import type { ShippedStoreName } from '../../src/stores/shipped.ts';
import { runVendor, type Vendor } from '../../src/stores/vendor.ts';
import { NAME, openVendor, phase, problemOf, SIGN_IN } from './vendors.ts';

type Start = typeof runCommandLine;

const DONE: ProgramEnd = { kind: 'exit', code: 0 };
const ended = (end: ProgramEnd, stdout = '', stderr = ''): CommandLineResult => ({
  end,
  stdout: Buffer.from(stdout),
  stderr: Buffer.from(stderr),
});

/** A command line that prints these texts, the last one for ever, and keeps its calls. */
function prints(...texts: readonly string[]) {
  const calls: string[] = [];
  const start: Start = async (_, { args }) => {
    calls.push(args.join(' '));
    return ended(DONE, texts[Math.min(calls.length, texts.length) - 1]);
  };
  return { start, calls };
}

const open = (store: ShippedStoreName, start: Start) => openVendor(store, { env: SIGN_IN[store], folder: '/' }, { start }).values;

describe('output that the documentation does not describe is a failure', () => {
  const ITEMS = JSON.stringify([{ id: 'id', title: NAME }]);

  test.each<[ShippedStoreName, readonly string[]]>([
    ['1password', ['']],
    ['1password', ['x']],
    ['1password', ['{}']],
    ['1password', [ITEMS, '']],
    ['1password', [ITEMS, '[]']],
    ['aws-secrets-manager', ['']],
    ['aws-secrets-manager', ['x']],
    ['aws-secrets-manager', ['null']],
    ['azure-key-vault', ['']],
    ['azure-key-vault', ['[]']],
    ['azure-key-vault', ['{}']],
    ['google-secret-manager', ['']],
    ['google-secret-manager', ['{}']],
    ['google-secret-manager', ['{"payload":{}}']],
    ['google-secret-manager', ['{"payload":{"data":7}}']],
    ['vault', ['']],
    ['vault', ['x']],
    ['vault', ['{"data":null}']],
  ])('%s: %j', async (store, texts) => {
    const { start } = prints(...texts);
    expect(problemOf(await open(store, start).get(NAME, phase()))).toMatchObject({
      code: 'store-unavailable',
      summary: expect.stringMatching(/^The output of `\w+` for `[\w-]+` is not what its documentation describes\.$/),
      isPermanent: true,
    });
  });

  test('1password: a list with other things in it', async () => {
    const { start } = prints('[7,null,{"id":1},{"title":2}]');
    expect(await open('1password', start).get(NAME, phase())).toMatchObject({ ok: true, value: { value: '' } });
  });

  test.each(['{}', '{"fields":7}', '{"fields":[7,{"id":"password","value":7}]}'])('1password: an item %s has no password', async (item) => {
    const { start } = prints(ITEMS, item);
    expect(await open('1password', start).get(NAME, phase())).toMatchObject({ ok: true, value: { value: '' } });
  });

  test.each(['', 'x', '{}', '{"id":7}'])('1password: a result %j of a creation has no ID, so the item is looked up', async (created) => {
    const { start, calls } = prints('[]', created, ITEMS, '{}');
    const values = open('1password', start);
    expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
    expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
    expect(calls.map((call) => call.split(' ')[1])).toEqual(['list', 'create', 'list', 'get', 'edit']);
  });

  describe('1password', () => {
    const NONE = ended({ kind: 'exit', code: 1 }, '', `"id" isn't an item in the "Shared" vault.`);
    const FAILED = ended({ kind: 'exit', code: 1 }, '', 'out of order');

    test('a list that fails is a failure, and so is a creation in place of an item that is gone', async () => {
      const results = [
        // The item X is created and read.
        ...[ended(DONE, '[]'), ended(DONE, '{"id":"id"}'), ended(DONE, '{}')],
        // The result of another creation is lost, so the list is read again, which fails.
        ...[FAILED, FAILED],
        // The item X does not exist any more.
        ...[NONE, FAILED],
      ];
      const values = open('1password', async () => results.shift() ?? FAILED);
      expect(await values.put('X', 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      expect(await values.get('X', phase())).toMatchObject({ ok: true });
      for (const name of ['Y', 'Y', 'X']) {
        expect(problemOf(await values.put(name, 'New-Passw0rd', phase())).untrustedDetail).toBe('out of order');
      }
      expect(results).toEqual([]);
    });

    test('the list is read again after it failed, and after the result of a creation in place of an item that is gone was lost', async () => {
      const results = [
        FAILED,
        ...[ended(DONE, ITEMS), NONE, FAILED],
        ...[ended(DONE, ITEMS.replace('"id":"id"', '"id":"new"')), ended(DONE, '{}'), ended(DONE)],
      ];
      const calls: string[] = [];
      const values = open('1password', async (_, { args }) => {
        calls.push(args.slice(1, 3).join(' '));
        return results.shift() ?? FAILED;
      });
      for (const ok of [false, false, true]) {
        expect(await values.put(NAME, 'New-Passw0rd', phase())).toHaveProperty('ok', ok);
      }
      const list = expect.stringContaining('list');
      expect(calls).toEqual([list, list, 'get id', 'create -', list, 'get new', 'edit new']);
    });
  });

  test.each<[ShippedStoreName, readonly string[]]>([
    ['aws-secrets-manager', ['{"SecretString":"Old-Passw0rd"}']],
    ['azure-key-vault', ['{"value":"Old-Passw0rd"}']],
    ['azure-key-vault', ['{"value":"Old-Passw0rd","attributes":{}}']],
    ['google-secret-manager', ['{"payload":{"data":"T2xkLVBhc3N3MHJk"}}']],
    ['google-secret-manager', ['{"payload":{"data":"T2xkLVBhc3N3MHJk"}}', '[]']],
    ['vault', ['{"data":{"data":{"value":"Old-Passw0rd"},"metadata":{"version":"1"}}}']],
  ])('%s: a value without a time: %j', async (store, texts) => {
    const { start } = prints(...texts);
    expect(await open(store, start).get(NAME, phase(), true)).toEqual({
      ok: true,
      value: { value: 'Old-Passw0rd', updatedAt: Number.NaN },
    });
  });

  test('google-secret-manager: a value whose version is gone has no time', async () => {
    const start: Start = async (_, { args }) =>
      args.includes('access')
        ? ended(DONE, '{"payload":{"data":"T2xkLVBhc3N3MHJk"}}')
        : ended(
            { kind: 'exit', code: 1 },
            '',
            'ERROR: (gcloud.secrets.versions.describe) NOT_FOUND: Secret [x] not found or has no versions.',
          );
    expect(await open('google-secret-manager', start).get(NAME, phase(), true)).toMatchObject({ value: { updatedAt: Number.NaN } });
  });

  test.each(['', '{}', '{"name":7}'])(
    'google-secret-manager: a new version without a name, %j, is looked up as the latest',
    async (added) => {
      const { start, calls } = prints(added, '{"payload":{"data":"T2xkLVBhc3N3MHJk"}}');
      const values = open('google-secret-manager', start);
      expect(await values.put(NAME, 'New-Passw0rd', phase())).toMatchObject({ ok: true });
      await values.get(NAME, phase());
      expect(calls[1]).toContain('versions access latest');
    },
  );
});

describe('a call of a command line', () => {
  const PHASE = phase();
  const VENDOR: Vendor = {
    program: 'keys',
    install: 'Install it.',
    variables: { SET: 'x', REMOVED: undefined },
    lasting: [
      [/signed out/, 'Sign in.'],
      [/out/, 'Go in.'],
    ],
  };

  function call(result: CommandLineResult, options: Partial<ProgramContext> = {}) {
    const stderr: string[] = [];
    const started: unknown[] = [];
    const run = runVendor(VENDOR, {
      start: async (...args) => {
        started.push(args);
        return result;
      },
      env: { KEPT: '1', REMOVED: '1', SET: '1' },
      folder: '/work',
      onSecret: () => undefined,
      onStderr: (call, text) => stderr.push(`${JSON.stringify(call)} ${text}`),
      ...options,
    });
    const isNone = (text: string) => text.includes('none');
    const done = run.call({ verb: 'get', secret: 'X', args: ['a'], input: 'x', isNone }, PHASE);
    return { done, stderr, started };
  }

  test('gets its variables beside the environment of the step', async () => {
    const { done, started } = call(ended(DONE, 'value'), { platform: 'win32' });
    expect(await done).toEqual({ ok: true, value: 'value' });
    expect(started).toEqual([
      [
        {
          file: 'keys',
          env: { KEPT: '1', SET: 'x', REMOVED: undefined },
          folder: '/work',
          platform: 'win32',
          needsPipe: false,
          isBatchFile: false,
        },
        { args: ['a'], input: 'x', isRead: true, phase: PHASE },
      ],
    ]);
  });

  test('finds none if its error says so', async () => {
    const { done, stderr } = call(ended({ kind: 'exit', code: 2 }, '', 'none'));
    expect([await done, stderr]).toEqual([{ ok: true, value: undefined }, []]);
  });

  test('finds none only if it ended by itself', async () => {
    const { done, stderr } = call(ended({ kind: 'signal', signal: 'SIGTERM' }, '', 'none'));
    expect(problemOf(await done)).toMatchObject({
      summary: '`keys` was ended by SIGTERM in `get` of `X`:',
      untrustedDetail: 'none',
      isPermanent: false,
    });
    expect(stderr).toEqual(['{"program":"keys","verb":"get","secret":"X"} none']);
  });

  test.each<[ProgramEnd, object]>([
    [
      { kind: 'not-started', detail: 'spawn keys ENOENT', code: 'ENOENT' },
      { summary: '`keys` is not installed.', advice: 'Install it.', isPermanent: true },
    ],
    [
      { kind: 'exit', code: 127 },
      { summary: '`keys` is not installed.', advice: 'Install it.', isPermanent: true },
    ],
    [
      { kind: 'exit', code: 126 },
      { summary: '`keys` failed with exit code 126 in `get` of `X`.', isPermanent: true },
    ],
    [
      { kind: 'not-started', detail: 'spawn keys EACCES', code: 'EACCES' },
      { untrustedDetail: 'spawn keys EACCES', isPermanent: true },
    ],
    [
      { kind: 'not-started', detail: 'spawn keys EAGAIN', code: 'EAGAIN' },
      { untrustedDetail: 'spawn keys EAGAIN', isPermanent: false },
    ],
    [
      { kind: 'timeout', afterMs: 30_012 },
      { summary: '`keys` did not end within 30 s in `get` of `X`.', isPermanent: false },
    ],
    [{ kind: 'too-much-output' }, { summary: '`keys` printed more than a secret can contain in `get` of `X`.' }],
    [{ kind: 'cancelled' }, { code: 'cancelled' }],
  ])('that ends with %j', async (end, problem) => {
    expect(problemOf(await call(ended(end)).done)).toMatchObject(problem);
  });

  test('that fails for a known reason that lasts has the first advice that fits', async () => {
    const { done } = call(ended({ kind: 'exit', code: 1 }, '', 'You are signed out.\n'));
    expect(problemOf(await done)).toMatchObject({ advice: 'Sign in.', untrustedDetail: 'You are signed out.', isPermanent: true });
  });
});
