import { type ChildProcess, spawn } from 'node:child_process';
import { isCancelled, type Phase, watch } from '../runtime/deadline.ts';
import type { ProgramEnd, StoreCall } from './messages.ts';

/** A program to start, and its environment: the variables, and the working directory. */
export interface CommandLine {
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The operating system, if it is not this one. */
  readonly platform?: NodeJS.Platform | undefined;
  /** The program reads its standard input only from a pipe. What Node.js passes is a socket (nodejs/node issue 21941). */
  readonly needsPipe?: boolean;
  /** On Windows, the program is a batch file, which only `cmd.exe` starts. */
  readonly isBatchFile?: boolean;
}

/** One run of a program. `input`: its standard input, if it reads one. `isRead`: its standard output is read, and not discarded. */
export type CommandLineRun = Readonly<{ phase: Phase; args: readonly string[]; input?: string | undefined; isRead: boolean }>;

/** The result of a run. What the program printed is untrusted. `stderr`: the first bytes of the standard error. */
export type CommandLineResult = Readonly<{ end: ProgramEnd; stdout: Buffer; stderr: Buffer }>;

/** The parts of a run that the programs of a store need. */
export interface ProgramContext extends Pick<CommandLine, 'env' | 'folder' | 'platform'> {
  readonly start: typeof runCommandLine;
  /** Called with each value that was read, before anything else is done with it. */
  readonly onSecret: (value: string) => void;
  /** Called with what a program printed to its standard error. */
  readonly onStderr: (call: StoreCall, stderr: Buffer) => void;
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
export async function runCommandLine(commandLine: CommandLine, run: CommandLineRun): Promise<CommandLineResult> {
  const { env, folder, platform = process.platform, isBatchFile } = commandLine;
  const { input, isRead, phase } = run;
  if (isCancelled(phase)) return notStarted({ kind: 'cancelled' });
  if (phase.deadline.remaining() === 0) return notStarted({ kind: 'timeout', afterMs: 0 });
  try {
    const [file, args] = startedAs(commandLine, run, platform);
    // A process group of its own, so that all processes of the program can be stopped. Windows has no process groups.
    const hasGroup = platform !== 'win32';
    const child = spawn(file, args, {
      cwd: folder,
      env,
      detached: hasGroup,
      windowsVerbatimArguments: isBatchFile,
      stdio: [input === undefined ? 'ignore' : 'pipe', isRead ? 'pipe' : 'ignore', 'pipe'],
    });
    // A program that does not read its input closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    return await endOf(child, phase, hasGroup);
  } catch (error) {
    // Node.js throws some errors of the system, and reports others as events.
    return notStarted({ kind: 'not-started', detail: String(error) });
  }
}

const notStarted = (end: ProgramEnd): CommandLineResult => ({ end, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) });

/** Wait for the end of a program. It is stopped if the phase leaves it no more time, or if it prints too much. */
function endOf(child: ChildProcess, phase: Phase, hasGroup: boolean): Promise<CommandLineResult> {
  const { deadline } = phase;
  const { promise, resolve } = Promise.withResolvers<CommandLineResult>();
  let stdout: Buffer = Buffer.alloc(0);
  let stderr: Buffer = Buffer.alloc(0);
  /** The reason why the program is stopped, if it is. */
  let stopped: ProgramEnd | undefined;
  let killTimer: NodeJS.Timeout | undefined;

  const finish = (end: ProgramEnd) => {
    clearTimeout(killTimer);
    ignoreTime();
    // What the program started may have ignored SIGTERM.
    if (stopped) signal(child, 'SIGKILL', hasGroup);
    resolve({ end: stopped ?? end, stdout, stderr });
  };
  const abandon = (end: ProgramEnd) => {
    for (const stream of child.stdio) stream?.destroy();
    child.unref();
    finish(end);
  };
  const stop = (reason: ProgramEnd) => {
    if (stopped) return;
    stopped = reason;
    signal(child, 'SIGTERM', hasGroup);
    const kill = () => {
      signal(child, 'SIGKILL', hasGroup);
      killTimer = setTimeout(abandon, ABANDON_AFTER_MS, reason);
    };
    killTimer = setTimeout(kill, Math.min(KILL_AFTER_MS, deadline.remaining()));
  };

  const start = deadline.now();
  const ignoreTime = watch(phase, (reason) =>
    stop(reason === 'cancelled' ? { kind: reason } : { kind: reason, afterMs: deadline.now() - start }),
  );
  child.on('error', ({ message, code }: NodeJS.ErrnoException) => finish({ kind: 'not-started', detail: message, code }));
  child.on('exit', (code, by) => {
    const end: ProgramEnd = code === null ? { kind: 'signal', signal: by } : { kind: 'exit', code };
    const drainTimer = setTimeout(abandon, DRAIN_MS, end);
    child.on('close', () => {
      clearTimeout(drainTimer);
      finish(end);
    });
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout = Buffer.concat([stdout, chunk]).subarray(0, STDOUT_LIMIT + 1);
    if (stdout.length > STDOUT_LIMIT) stop({ kind: 'too-much-output' });
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(0, STDERR_LIMIT);
  });
  return promise;
}

/** The arguments that `cmd.exe` passes on unchanged. */
const PLAIN_ARGUMENT = /^[\w./=-]+$/;

/** A script that hands a line on through a pipe. It needs nothing but a shell: values are lines, passwords or JSON. */
const PIPE = 'IFS= read -r line; printf %s "$line" | "$@"';

/** The command that starts a program: itself, `cmd.exe` for a batch file, or a constant script of `sh` that makes a pipe. Values are never arguments. */
function startedAs(commandLine: CommandLine, { args, input }: CommandLineRun, platform: NodeJS.Platform): [string, readonly string[]] {
  const { file, env, needsPipe, isBatchFile } = commandLine;
  if (platform === 'win32' && isBatchFile) {
    if (!args.every((argument) => PLAIN_ARGUMENT.test(argument))) throw new Error('cmd.exe does not pass this argument on');
    return [env['ComSpec'] ?? 'cmd.exe', ['/d', '/s', '/c', `"${[`${file}.cmd`, ...args].join(' ')}"`]];
  }
  return platform !== 'win32' && needsPipe && input !== undefined ? ['/bin/sh', ['-c', PIPE, 'sh', file, ...args]] : [file, args];
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
