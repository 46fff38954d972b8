import { describe, expect, test } from '@jest/globals';
import { type Fault, type Reply, reject } from '../simulator/server.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { appInputs, goodInputs, runAction } from '../support/action.ts';

// Without a store, only the output has a generated password.

const ONLY_OUTPUT = 'Only the output `password` of this step holds the generated password.';

async function inZoom(story: (zoom: Zoom) => Promise<void>, account: Partial<Account> = {}): Promise<void> {
  const zoom = await startZoom({ accounts: [defaultAccount(account)] });
  try {
    await story(zoom);
  } finally {
    await zoom.close();
  }
}

const generate = (zoom: Zoom, change: Record<string, string> = {}) =>
  runAction(goodInputs(zoom, { ...appInputs(zoom), password: '', 'generate-password': 'true', 'timeout-seconds': '10', ...change }));
const isUpdate = ({ method }: { method: string }) => method === 'PUT';
const failUpdates = (zoom: Zoom, reply: Reply, when: Fault['when'] = 'before') =>
  zoom.fail({ kind: 'reply', when, times: 99, reply, only: isUpdate });

describe('a generated password without a store', () => {
  test.concurrent('is only in the output after the update, and the log and the summary say so', () =>
    inZoom(async (zoom) => {
      const { outputs, log, summary } = await generate(zoom);
      expect(outputs).toMatchObject({ status: 'updated', password: zoom.passwordOf('ada@example.com') });
      expect(log).toContain(ONLY_OUTPUT);
      expect(summary).toContain(ONLY_OUTPUT.replaceAll('`password`', '<code>password</code>'));
    }));

  test.concurrent('is only in the output if it may be in effect, and the log and the summary say so', () =>
    inZoom(async (zoom) => {
      failUpdates(zoom, { status: 502 }, 'after');
      const { outputs, log, summary, annotations } = await generate(zoom);
      expect(outputs).toMatchObject({ status: 'unknown', password: zoom.passwordOf('ada@example.com') });
      expect(log).toContain(ONLY_OUTPUT);
      expect(annotations[0]?.message).toContain(ONLY_OUTPUT);
      expect(summary).toContain(ONLY_OUTPUT.replaceAll('`password`', '<code>password</code>'));
    }));

  test.concurrent.each<[string, Reply]>([
    ['the user', reject(400, 1117, "Can not update Admin's password")],
    ['the access token', reject(401, 124, 'Invalid access token.')],
    ['the scope', reject(400, 4711, 'Invalid access token, does not contain scopes:[x].')],
    ['the password, three times', reject(400, 1136, 'Your password is too easy to guess. Try another one.')],
  ])('is removed from the output if Zoom rejects %s', (_, reply) =>
    inZoom(async (zoom) => {
      failUpdates(zoom, reply);
      const { exitCode, outputs, log } = await generate(zoom);
      expect([exitCode, outputs['status'], outputs['password']]).toEqual([1, 'unchanged', '']);
      expect(log).not.toContain('Only the output');
    }),
  );

  test.concurrent('stays in the output if Zoom reports that it was used recently, because a proxy can send a request twice', () =>
    inZoom(
      async (zoom) => {
        zoom.fail({ kind: 'repeat', when: 'after', times: 99, only: isUpdate });
        const { exitCode, outputs, log, masks } = await generate(zoom);
        expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unknown', '1129']);
        expect(outputs['password']).toBe(zoom.passwordOf('ada@example.com'));
        expect(masks).toContain(outputs['password']);
        expect(log).toContain(ONLY_OUTPUT);
      },
      { historyLength: 3, historyFirst: true },
    ));

  test.concurrent('is never set in a dry run', () =>
    inZoom(async (zoom) => {
      const { outputs } = await generate(zoom, { 'dry-run': 'true' });
      expect(outputs['status']).toBe('validated');
      expect(outputs).not.toHaveProperty('password');
    }));
});
