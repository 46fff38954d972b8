import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { runCommandLine } from '../../src/stores/command-line.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'platform-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a program that prints its arguments, a line each, and its input. */
function program(name: string, script = 'printf "%s\\n" "$0" "$@"; cat'): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

interface Start {
  readonly platform: NodeJS.Platform;
  readonly needsPipe?: boolean;
  readonly isBatchFile?: boolean;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

async function start(file: string, args: readonly string[], { platform, needsPipe = false, isBatchFile = false, input, env }: Start) {
  const path = [folder, process.env['PATH']].join(delimiter);
  const commandLine = { file, env: { PATH: path, ...env }, folder, platform, needsPipe, isBatchFile };
  const run = { args, isRead: true, phase: { deadline: createDeadline(), isCancellable: true }, ...(input !== undefined && { input }) };
  const { end, stdout, stderr } = await runCommandLine(commandLine, run);
  return { end, lines: stdout.toString().split('\n'), stderr: stderr.toString() };
}

const DONE = { kind: 'exit', code: 0 };
const ARGS = ['secrets', 'versions', 'access', 'latest', '--secret=zoom_front-desk', '--data-file=-', 'a/b.c'];

describe('on Windows', () => {
  test.each([false, true])('a program is started directly, even if it needs a pipe: %j', async (needsPipe) => {
    const file = program('op');
    const { end, lines } = await start('op', ['a b', '"c"'], { platform: 'win32', needsPipe, input: 'New-Passw0rd' });
    expect([end, lines]).toEqual([DONE, [file, 'a b', '"c"', 'New-Passw0rd']]);
  });

  test('a batch file is started by cmd.exe with a command line in quotes', async () => {
    const ComSpec = program('cmd');
    const { end, lines } = await start('gcloud', ARGS, { platform: 'win32', isBatchFile: true, input: 'New-Passw0rd', env: { ComSpec } });
    expect([end, lines]).toEqual([DONE, [ComSpec, '/d', '/s', '/c', `"gcloud.cmd ${ARGS.join(' ')}"`, 'New-Passw0rd']]);
  });

  test('cmd.exe is looked up in the path without ComSpec', async () => {
    program('cmd.exe');
    expect(await start('gcloud', ARGS, { platform: 'win32', isBatchFile: true })).toMatchObject({ end: DONE });
  });

  test.each(['a b', '%PATH%', 'a&b', 'a|b', 'a^b', '"a"', 'a>b', 'a<b', '(a)', 'a!b', 'a,b', 'a;b', 'ü', 'a\nb', 'a\\b', ''])(
    'a batch file never gets the argument %j, which cmd.exe would change',
    async (argument) => {
      const ComSpec = program('cmd', 'touch started');
      const { end } = await start('gcloud', ['a', argument], { platform: 'win32', isBatchFile: true, env: { ComSpec } });
      expect(end).toEqual({ kind: 'not-started', detail: expect.stringContaining('cmd.exe does not pass this argument on') });
      expect(existsSync(join(folder, 'started'))).toBe(false);
    },
  );
});

describe.each(['linux', 'darwin'] as const)('on %s', (platform) => {
  const REPORT = '[ -p /dev/stdin ] && echo pipe || echo other; printf "%s\\n" "$0" "$@"; cat; exit 3';

  test('a program that needs a pipe gets its input from one, and its exit code counts', async () => {
    const file = program('op', REPORT);
    const args = ['a b', '$HOME', '"; touch started; "', "'", '*', '-'];
    const { end, lines } = await start('op', args, { platform, needsPipe: true, input: ' -New-Passw0rd %s\\n $HOME ' });
    expect(end).toEqual({ kind: 'exit', code: 3 });
    expect(lines).toEqual(['pipe', file, ...args, ' -New-Passw0rd %s\\n $HOME ']);
    expect(existsSync(join(folder, 'started'))).toBe(false);
  });

  test('the shell between them gets a constant script', async () => {
    program('op', 'tr "\\0" "\\n" < /proc/$PPID/cmdline > parent 2> /dev/null; cat > /dev/null');
    await start('op', ['a'], { platform, needsPipe: true, input: 'New-Passw0rd' });
    if (existsSync('/proc/self/cmdline')) {
      expect(readFileSync(join(folder, 'parent'), 'utf8')).toBe('/bin/sh\n-c\nIFS= read -r line; printf %s "$line" | "$@"\nsh\nop\na\n');
    }
  });

  test('a program that needs a pipe and gets no input is started directly', async () => {
    const file = program('op', 'printf "%s\\n" "$0" "$@"; cat');
    expect(await start('op', ['a'], { platform, needsPipe: true })).toMatchObject({ end: DONE, lines: [file, 'a', ''] });
  });

  test('a batch file is a program as any other', async () => {
    const file = program('gcloud');
    const { end, lines } = await start('gcloud', ['a b'], { platform, isBatchFile: true, input: 'New-Passw0rd' });
    expect([end, lines]).toEqual([DONE, [file, 'a b', 'New-Passw0rd']]);
  });

  test('a program that needs a pipe and is not installed ends with 127', async () => {
    const { end, stderr } = await start('no-such-program', ['a'], { platform, needsPipe: true, input: 'New-Passw0rd' });
    expect([end, stderr]).toEqual([{ kind: 'exit', code: 127 }, expect.stringContaining('not found')]);
  });
});
