import { type ChildProcess, spawn } from 'node:child_process';
import { isCancelled, type Phase, watch } from '../runtime/deadline.ts';
import type { ProgramEnd } from './messages.ts';

/** A program to start, and its environment: the variables, and the working directory. */
export interface CommandLine {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The operating system, if it is not this one. */
  readonly platform?: NodeJS.Platform;
  /** The program reads its standard input only from a pipe. What Node.js passes is a socket (nodejs/node issue 21941). */
  readonly needsPipe?: boolean;
  /** On Windows, the program is a batch file, which only `cmd.exe` starts. */
  readonly isBatchFile?: boolean;
}

/** One run of a program. */
export interface CommandLineRun {
  readonly phase: Phase;
  readonly args: readonly string[];
  /** The standard input, if the program reads it. */
  readonly input?: string;
  /** The standard output is read. Otherwise, it is discarded. */
  readonly isRead: boolean;
}

/** The result of a run. What the program printed is untrusted. */
export interface CommandLineResult {
  readonly end: ProgramEnd;
  readonly stdout: Buffer;
  /** The first bytes of the standard error. */
  readonly stderr: Buffer;
}

/** The maximum number of bytes of the standard output. */
const STDOUT_LIMIT = 64 * 1024;
/** The maximum number of bytes of the standard error that are kept. */
const STDERR_LIMIT = 4096;
/** The time between SIGTERM and SIGKILL, in milliseconds. */
const KILL_AFTER_MS = 2000;
/** The time between SIGKILL and the end of the wait for a program that cannot be killed, such as one that runs as another user. */
const ABANDON_AFTER_MS = 1000;
/** The time, in milliseconds, for which the output of a program that has ended is awaited. A daemon that it started may keep it open. */
const DRAIN_MS = 1000;

/** Run a program to its end, without a shell. Returns failures as values, and throws nothing. */
export function runCommandLine(commandLine: CommandLine, run: CommandLineRun): Promise<CommandLineResult> {
  const { env, folder, platform = process.platform } = commandLine;
  const { input, isRead, phase } = run;
  const { deadline } = phase;
  if (isCancelled(phase)) {
    return Promise.resolve(notStarted({ kind: 'cancelled' }));
  }
  if (deadline.remaining() === 0) {
    return Promise.resolve(notStarted({ kind: 'timeout', afterMs: 0 }));
  }
  const running = new Promise<CommandLineResult>((resolve) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    /** The reason why the program is stopped, if it is. */
    let stopped: ProgramEnd | undefined;
    let killTimer: NodeJS.Timeout | undefined;
    // A process group of its own, so that all processes of the program can be stopped. Windows has no process groups.
    const hasGroup = platform !== 'win32';
    const { file, args, isVerbatim } = startedAs(commandLine, run, platform);
    const child = spawn(file, args, {
      cwd: folder,
      env,
      detached: hasGroup,
      windowsVerbatimArguments: isVerbatim,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });

    const finish = (end: ProgramEnd) => {
      clearTimeout(killTimer);
      ignoreTime();
      if (stopped) {
        // What the program started may have ignored SIGTERM.
        signal(child, 'SIGKILL', hasGroup);
      }
      resolve({ end: stopped ?? end, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).subarray(0, STDERR_LIMIT) });
    };
    const kill = (reason: ProgramEnd) => {
      signal(child, 'SIGKILL', hasGroup);
      killTimer = setTimeout(() => {
        for (const stream of [child.stdin, child.stdout, child.stderr]) {
          stream?.destroy();
        }
        child.unref();
        finish(reason);
      }, ABANDON_AFTER_MS);
    };
    const stop = (reason: ProgramEnd) => {
      if (!stopped) {
        stopped = reason;
        signal(child, 'SIGTERM', hasGroup);
        killTimer = setTimeout(() => kill(reason), Math.min(KILL_AFTER_MS, deadline.remaining()));
      }
    };
    const start = deadline.now();
    // A cancelled run needs the other half of its time to find out what this call did.
    const remaining = () => (deadline.isCancelled() ? deadline.remaining() / 2 : deadline.remaining());
    const ignoreTime = watch(
      phase,
      (reason) => stop(reason === 'cancelled' ? { kind: reason } : { kind: reason, afterMs: deadline.now() - start }),
      remaining,
    );
    child.on('error', (error) => finish({ kind: 'not-started', detail: error.message, code: codeOf(error) }));
    child.on('exit', (code, by) => {
      const end: ProgramEnd = code === null ? { kind: 'signal', signal: by } : { kind: 'exit', code };
      const drain = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS);
      child.on('close', () => {
        clearTimeout(drain);
        finish(end);
      });
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      size += isRead ? chunk.length : 0;
      if (size > STDOUT_LIMIT) {
        stop({ kind: 'too-much-output' });
      } else if (isRead) {
        stdout.push(chunk);
      }
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      if (Buffer.concat(stderr).length < STDERR_LIMIT) {
        stderr.push(chunk);
      }
    });
    // A program that does not read its input closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
  // Node.js throws some errors of the system, and reports others as events.
  return running.catch((error: unknown) => notStarted({ kind: 'not-started', detail: String(error) }));
}

/** The code of an error of the system, such as ENOENT. */
function codeOf(error: Error): string | undefined {
  return 'code' in error ? `${error.code}` : undefined;
}

function notStarted(end: ProgramEnd): CommandLineResult {
  return { end, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
}

/** The arguments that `cmd.exe` passes on unchanged. */
const PLAIN_ARGUMENT = /^[\w./=-]+$/;

/** A script that hands a line on through a pipe. It needs nothing but a shell: values are lines, passwords or JSON. */
const PIPE = 'IFS= read -r line; printf %s "$line" | "$@"';

/** The command that starts a program: itself, `cmd.exe` for a batch file, or a constant script of `sh` that makes a pipe. Values are never arguments. */
function startedAs({ file, env, needsPipe, isBatchFile }: CommandLine, { args, input }: CommandLineRun, platform: NodeJS.Platform) {
  if (platform === 'win32' && isBatchFile) {
    if (!args.every((argument) => PLAIN_ARGUMENT.test(argument))) {
      throw new Error('cmd.exe does not pass this argument on');
    }
    return { file: env['ComSpec'] ?? 'cmd.exe', args: ['/d', '/s', '/c', `"${[`${file}.cmd`, ...args].join(' ')}"`], isVerbatim: true };
  }
  if (platform !== 'win32' && needsPipe && input !== undefined) {
    return { file: '/bin/sh', args: ['-c', PIPE, 'sh', file, ...args], isVerbatim: false };
  }
  return { file, args, isVerbatim: false };
}

/** Send a signal to all processes of a program, or to the program alone if it has no process group. */
function signal(child: ChildProcess, name: NodeJS.Signals, hasGroup: boolean): void {
  try {
    process.kill(Number(child.pid) * (hasGroup ? -1 : 1), name);
  } catch {
    // The program has ended already, was not started, or runs as another user.
  }
}

/** The runner's files, through which a program could set outputs and variables of later steps. */
const RUNNER_FILES: readonly string[] = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** The environment of the step without the action's inputs, among them passwords and tokens, and without the runner's files. */
export function environmentOf(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isHandedOn = (name: string) => !/^INPUT_/i.test(name) && !RUNNER_FILES.includes(name.toUpperCase());
  return Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
}
