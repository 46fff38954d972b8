import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createDeadline, type DeadlineControl } from '../../src/runtime/deadline.ts';
import { environmentOf, runCommandLine } from '../../src/stores/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'program-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a shell script with the arguments `get` and `X`. */
function run(script: string, { input = '', deadline = createDeadline(), isCancellable = true, env = process.env, isRead = true } = {}) {
  const args = ['-c', script, 'sh', 'get', 'X'];
  return runCommandLine({ file: '/bin/sh', env, folder }, { args, input, isRead, phase: { deadline, isCancellable } });
}

/** Runs a program without arguments. */
function runFile(file: string, { deadline = createDeadline(), platform = process.platform, cwd = folder, args = [] as string[] } = {}) {
  return runCommandLine(
    { file, env: {}, folder: cwd, platform },
    { args, input: '', isRead: true, phase: { deadline, isCancellable: true } },
  );
}

/** A deadline that gives an attempt half of this time. */
function within(ms: number) {
  const deadline = createDeadline();
  deadline.limit(ms);
  return deadline;
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
    const { end } = await runFile('/bin/sh', { cwd: file });
    expect(end).toEqual({ kind: 'not-started', detail: expect.stringContaining('ENOTDIR') });
  });

  test('that cannot be started is a failure', async () => {
    const { end } = await runFile(join(folder, 'none'));
    expect(end).toEqual({ kind: 'not-started', detail: expect.stringContaining('ENOENT'), code: 'ENOENT' });
  });

  test.each([
    [
      'the run is canceled',
      () => {
        const deadline = createDeadline();
        deadline.cancel(5000);
        return deadline;
      },
      'cancelled',
    ],
    ['the time is over', () => within(0), 'timeout'],
  ])('is not started if %s', async (_, deadline, kind) => {
    // It could not be started there.
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    expect((await runFile('/bin/sh', { cwd: file, deadline: deadline() })).end.kind).toBe(kind);
  });

  test('may print 64 KiB', async () => {
    const { end, stdout } = await run('head -c 65536 /dev/zero');
    expect([end, stdout.length]).toEqual([{ kind: 'exit', code: 0 }, 65_536]);
    expect((await run('head -c 65537 /dev/zero')).end).toEqual({ kind: 'too-much-output' });
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
    // Half of this is more than an attempt may take.
    real.limit(70_000);
    const deadline = { ...real, now: () => real.now() + skippedMs };
    const child = '(trap "touch child; exit" TERM; touch child-ready; while :; do sleep 0.05; done)';
    const running = run(`${child} & trap "touch parent; exit 1" TERM; touch parent-ready; wait`, { deadline });
    await until(() => existsSync(join(folder, 'child-ready')) && existsSync(join(folder, 'parent-ready')));
    skippedMs = 30_000;
    real.limit(60_000);
    expect((await running).end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
    await until(() => existsSync(join(folder, 'child')) && existsSync(join(folder, 'parent')));
  });

  test('leaves nothing behind that ignores SIGTERM', async () => {
    const script = '(trap "" TERM; while :; do touch alive; sleep 0.05; done) & wait';
    expect((await run(script, { deadline: within(600) })).end.kind).toBe('timeout');
    const alive = join(folder, 'alive');
    rmSync(alive, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(alive)).toBe(false);
  });

  test('leaves nothing behind that ignores SIGTERM if it ended before it had to be killed', async () => {
    const deadline = createDeadline();
    const alive = join(folder, 'alive');
    const running = run('(trap "" TERM; while :; do touch alive; sleep 0.05; done) & wait', { deadline });
    await until(() => existsSync(alive));
    deadline.cancel(60_000);
    expect((await running).end.kind).toBe('cancelled');
    rmSync(alive, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(existsSync(alive)).toBe(false);
  });

  test('is killed if it ignores SIGTERM', async () => {
    const { end } = await run('trap "" TERM; while :; do sleep 0.05; done', { deadline: within(200) });
    expect(end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
  });

  test('is stopped when the time of the run is over', async () => {
    const deadline = createDeadline();
    const running = run('sleep 60', { deadline });
    deadline.limit(100);
    expect((await running).end.kind).toBe('timeout');
  });

  test('leaves a cancelled run half of its time', async () => {
    const deadline = createDeadline();
    const running = run('sleep 60', { deadline, isCancellable: false });
    deadline.cancel(2500);
    expect((await running).end.kind).toBe('timeout');
    expect(deadline.remaining()).toBeGreaterThan(0);
  });

  test('is stopped alone on a system without process groups', async () => {
    const { end } = await runFile('/bin/sleep', { args: ['60'], deadline: within(200), platform: 'win32' });
    expect(end).toEqual({ kind: 'timeout', afterMs: expect.any(Number) });
  });

  test('that could not be started needs no signal', async () => {
    const deadline = createDeadline();
    const running = runFile(join(folder, 'none'), { deadline });
    deadline.cancel(0);
    expect((await running).end.kind).toBe('cancelled');
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

/** Waits without timers. */
async function untilImmediate(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The number of programs, or of pipes, for which this process waits. */
const waitingFor = (kind: 'ProcessWrap' | 'PipeWrap') => process.getActiveResourcesInfo().filter((each) => each === kind).length;

/** Timers are fake, and everything else goes on. */
function fakeTimers(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'Date', 'hrtime'] });
}

describe('a program that cannot be killed', () => {
  /** The signals that programs would have received, by the numbers of their process groups. */
  const signals = new Map<number, unknown[]>();
  beforeEach(() => {
    fakeTimers();
    jest.spyOn(process, 'kill').mockImplementation((group, name) => {
      signals.set(-group, [...(signals.get(-group) ?? []), name]);
      throw new Error('EPERM');
    });
  });
  afterEach(() => void jest.useRealTimers());

  /** Starts a program that sleeps. */
  async function sleeping(deadline: DeadlineControl, isCancellable = true) {
    const file = join(folder, 'pid');
    const running = run(`echo $$ > ${file}; exec sleep 60`, { deadline, isCancellable });
    await untilImmediate(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
    const pid = Number(readFileSync(file, 'utf8'));
    const kill = () => {
      jest.restoreAllMocks();
      process.kill(pid, 'SIGKILL');
    };
    return { running, pid, kill };
  }

  test.each([
    ['2 s after SIGTERM', createDeadline(), 2000],
    ['at the end of the time, if that is earlier', { ...createDeadline(), remaining: () => 2000 }, 2000],
  ])('is left behind a second after SIGKILL, which is sent %s', async (_, deadline, killAfterMs) => {
    const ended = jest.fn();
    const pipes = waitingFor('PipeWrap');
    const { running, pid, kill } = await sleeping(deadline);
    void running.then(ended);
    await jest.advanceTimersByTimeAsync(Math.min(30_000, deadline.remaining() / 2));
    expect(signals.get(pid)).toEqual(['SIGTERM']);
    await jest.advanceTimersByTimeAsync(killAfterMs);
    expect(signals.get(pid)).toEqual(['SIGTERM', 'SIGKILL']);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1000);
    expect((await running).end.kind).toBe('timeout');
    // Nothing of it keeps this process alive.
    for (let turn = 0; turn < 100 && waitingFor('PipeWrap') > pipes; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect([waitingFor('ProcessWrap'), waitingFor('PipeWrap') > pipes]).toEqual([0, false]);
    kill();
  });

  test('gets half of the time that a cancelled run has left', async () => {
    const deadline = createDeadline();
    const { running, pid, kill } = await sleeping(deadline, false);
    deadline.cancel(3000);
    await jest.advanceTimersByTimeAsync(1400);
    expect(signals.get(pid)).toBeUndefined();
    await jest.advanceTimersByTimeAsync(100);
    expect(signals.get(pid)).toEqual(['SIGTERM']);
    kill();
    expect((await running).end.kind).toBe('timeout');
  });
});

describe('the timers of a program', () => {
  beforeEach(fakeTimers);
  afterEach(() => void jest.useRealTimers());

  test('end with it', async () => {
    await run('exit 0');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('end with it if it is stopped, so that its number can be used again', async () => {
    const deadline = createDeadline();
    const running = run('touch started; exec sleep 60', { deadline });
    await untilImmediate(() => existsSync(join(folder, 'started')));
    deadline.cancel(60_000);
    expect((await running).end.kind).toBe('cancelled');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('wait a second for the output that a daemon keeps open', async () => {
    const ended = jest.fn();
    const running = run('sleep 60 & echo $!; exit 0');
    void running.then(ended);
    // The first one is the time of the program.
    await untilImmediate(() => jest.getTimerCount() === 2);
    await jest.advanceTimersByTimeAsync(999);
    expect(ended).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    const { end, stdout } = await running;
    expect([end, jest.getTimerCount()]).toEqual([{ kind: 'exit', code: 0 }, 0]);
    process.kill(Number(stdout), 'SIGKILL');
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
