import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { environmentOf, runProgram } from '../../src/store-command/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a shell script with the arguments `get` and `X`. */
function run(
  script: string,
  { input = '', limitMs = 20_000, deadline = createDeadline(), isCancellable = true, env = process.env, isRead = true } = {},
) {
  const program = { file: '/bin/sh', args: ['-c', script, 'sh'] };
  return runProgram(program, { args: ['get', 'X'], input, isRead, limitMs, deadline, isCancellable }, { env, folder });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a program', () => {
  test('gets its arguments and its input, and runs in the folder', async () => {
    const { end, stdout, stderr } = await run('printf "%s,%s," "$@"; cat; pwd; echo oops >&2', { input: 'New-Passw0rd' });
    expect(end).toEqual({ kind: 'exit', code: 0 });
    expect(stdout.toString()).toBe(`get,X,New-Passw0rd${folder}\n`);
    expect(stderr.toString()).toBe('oops\n');
  });

  test('may ignore its input', async () => {
    expect((await run('exec <&-; sleep 0.1', { input: 'x'.repeat(1_000_000) })).end).toEqual({ kind: 'exit', code: 0 });
  });

  test.each([
    ['exit 7', { kind: 'exit', code: 7 }],
    ['kill -SEGV $$', { kind: 'signal', signal: 'SIGSEGV' }],
    ['yes', { kind: 'too-much-output' }],
  ])('ends: %s', async (script, end) => {
    expect((await run(script)).end).toEqual(end);
  });

  test('whose output is not read may print anything', async () => {
    expect(await run('head -c 100000 /dev/zero', { isRead: false })).toMatchObject({
      end: { kind: 'exit', code: 0 },
      stdout: Buffer.alloc(0),
    });
  });

  test('that the system cannot start, for a reason that Node.js throws, is a failure', async () => {
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    const call = { args: [], input: '', isRead: true, limitMs: 1000, deadline: createDeadline(), isCancellable: true };
    const { end } = await runProgram({ file: '/bin/sh', args: [] }, call, { env: {}, folder: file });
    expect(end).toEqual({ kind: 'not-started', detail: expect.stringContaining('ENOTDIR') });
  });

  test('that cannot be started is a failure', async () => {
    const call = { args: [], input: '', isRead: true, limitMs: 1000, deadline: createDeadline(), isCancellable: true };
    const { end } = await runProgram({ file: join(folder, 'none'), args: [] }, call, { env: {}, folder });
    expect(end).toEqual({ kind: 'not-started', detail: expect.stringContaining('ENOENT') });
  });

  test('has 4 KiB of its standard error kept', async () => {
    expect((await run('head -c 100000 /dev/zero >&2')).stderr).toHaveLength(4096);
  });

  test('does not wait for a daemon that keeps its output open', async () => {
    const { end, stdout } = await run('echo value; sleep 60 & exit 0');
    expect([end, stdout.toString()]).toEqual([{ kind: 'exit', code: 0 }, 'value\n']);
  });
});

describe('a program that does not end', () => {
  test('is stopped with everything that it started when its time is over', async () => {
    const real = createDeadline();
    let skippedMs = 0;
    const deadline = { ...real, now: () => real.now() + skippedMs };
    const child = '(trap "touch child; exit" TERM; touch child-ready; while :; do sleep 0.05; done)';
    const running = run(`${child} & trap "touch parent; exit 1" TERM; touch parent-ready; wait`, { deadline });
    await until(() => existsSync(join(folder, 'child-ready')) && existsSync(join(folder, 'parent-ready')));
    skippedMs = 20_000;
    real.limit(60_000);
    expect((await running).end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
    await until(() => existsSync(join(folder, 'child')) && existsSync(join(folder, 'parent')));
  });

  test('leaves nothing behind that ignores SIGTERM', async () => {
    const script = '(trap "" TERM; while :; do touch alive; sleep 0.05; done) & wait';
    expect((await run(script, { limitMs: 300 })).end.kind).toBe('timeout');
    const alive = join(folder, 'alive');
    rmSync(alive, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(alive)).toBe(false);
  });

  test('is killed if it ignores SIGTERM', async () => {
    const { end } = await run('trap "" TERM; while :; do sleep 0.05; done', { limitMs: 100 });
    expect(end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
  });

  test('is stopped when the time of the run is over', async () => {
    const deadline = createDeadline();
    deadline.limit(100);
    expect((await run('sleep 60', { deadline })).end.kind).toBe('timeout');
  });

  test('is stopped alone on a system without process groups', async () => {
    const program = { file: '/bin/sleep', args: ['60'] };
    const call = { args: [], input: '', isRead: true, limitMs: 100, deadline: createDeadline(), isCancellable: true };
    const { end } = await runProgram(program, call, { env: {}, folder, platform: 'win32' });
    expect(end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
  });

  test('that could not be started needs no signal', async () => {
    const deadline = createDeadline();
    deadline.cancel(0);
    const call = { args: [], input: '', isRead: true, limitMs: 100, deadline, isCancellable: true };
    expect((await runProgram({ file: join(folder, 'none'), args: [] }, call, { env: {}, folder })).end.kind).toBe('cancelled');
  });

  test('is stopped when the run is cancelled, unless the password is in effect', async () => {
    for (const isCancellable of [true, false]) {
      const deadline = createDeadline();
      const running = run('touch started; until [ -e go ]; do sleep 0.05; done', { deadline, isCancellable });
      await until(() => existsSync(join(folder, 'started')));
      deadline.cancel(7000);
      // The second signal stops it no more.
      deadline.cancel(7000);
      if (!isCancellable) {
        writeFileSync(join(folder, 'go'), '');
      }
      expect((await running).end).toEqual(isCancellable ? { kind: 'cancelled' } : { kind: 'exit', code: 0 });
      rmSync(join(folder, 'started'));
    }
  });
});

test('a program gets the environment without the inputs and the files of the runner', async () => {
  const kept = { PATH: process.env['PATH'], OP_VAULT: 'Shared', GITHUB_REPOSITORY: 'octo/zoom', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' };
  const env = environmentOf({
    ...kept,
    INPUT_PASSWORD: 'x',
    'INPUT_CLIENT-SECRET': 'x',
    Input_Token: 'x',
    GITHUB_OUTPUT: 'x',
    GITHUB_ENV: 'x',
    GITHUB_PATH: 'x',
    GITHUB_STATE: 'x',
    GITHUB_STEP_SUMMARY: 'x',
  });
  expect(env).toEqual(kept);
  await run('env > env', { env });
  expect(readFileSync(join(folder, 'env'), 'utf8')).toMatch(/^OP_VAULT=Shared$/m);
});
