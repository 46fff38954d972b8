import { type ChildProcess, spawn } from 'node:child_process';
import type { ProgramEnd } from '../problems/store-command.ts';
import type { Deadline } from '../runtime/deadline.ts';

/** A program, and the arguments that come before those of a call. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/** One call of a program. */
export interface ProgramCall {
  readonly args: readonly string[];
  /** The standard input. */
  readonly input: string;
  /** The standard output is read. Otherwise, it is discarded. */
  readonly isRead: boolean;
  /** The time limit of the call, in milliseconds. */
  readonly limitMs: number;
  readonly deadline: Deadline;
  /** Cancelling the run ends the call. */
  readonly isCancellable: boolean;
}

/** The environment of a program: the variables, and the working directory. */
export interface ProgramEnvironment {
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  /** The operating system, if it is not this one. */
  readonly platform?: NodeJS.Platform;
}

/** The result of a call. What the program printed is untrusted. */
export interface ProgramResult {
  readonly end: ProgramEnd;
  readonly stdout: Buffer;
  /** The first bytes of the standard error. */
  readonly stderr: Buffer;
}

/** The maximum number of bytes of the standard output. A password has at most 124. */
const STDOUT_LIMIT = 4096;
/** The maximum number of bytes of the standard error that are kept. */
const STDERR_LIMIT = 4096;
/** The time between SIGTERM and SIGKILL, in milliseconds. */
const KILL_AFTER_MS = 2000;
/** The time, in milliseconds, for which the output of a program that has ended is awaited. A daemon that it started may keep it open. */
const DRAIN_MS = 1000;

/** Run a program to its end, without a shell. Returns failures as values, and throws nothing. */
export function runProgram({ file, args }: Program, call: ProgramCall, environment: ProgramEnvironment): Promise<ProgramResult> {
  const { env, folder, platform = process.platform } = environment;
  const { input, limitMs, deadline, isCancellable } = call;
  const running = new Promise<ProgramResult>((resolve) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    /** The reason why the program is stopped, if it is. */
    let stopped: ProgramEnd | undefined;
    let killTimer: NodeJS.Timeout | undefined;
    let limitTimer: NodeJS.Timeout | undefined;
    // A process group of its own, so that all processes of the program can be stopped. Windows has no process groups.
    const hasGroup = platform !== 'win32';
    const child = spawn(file, [...args, ...call.args], { cwd: folder, env, detached: hasGroup });

    const stop = (reason: ProgramEnd) => {
      if (!stopped) {
        stopped = reason;
        signal(child, 'SIGTERM', hasGroup);
        killTimer = setTimeout(() => signal(child, 'SIGKILL', hasGroup), Math.min(KILL_AFTER_MS, deadline.remaining()));
      }
    };
    const start = deadline.now();
    const watch = () => {
      clearTimeout(limitTimer);
      if (isCancellable && deadline.isCancelled()) {
        stop({ kind: 'cancelled' });
      } else {
        // A cancelled run needs the other half of its time to find out what this call did.
        const remaining = deadline.isCancelled() ? deadline.remaining() / 2 : deadline.remaining();
        const left = Math.max(0, Math.min(start + limitMs - deadline.now(), remaining));
        limitTimer = setTimeout(() => stop({ kind: 'timeout', afterMs: deadline.now() - start }), left);
      }
    };
    const ignoreChanges = deadline.onChange(watch);
    const finish = (end: ProgramEnd) => {
      clearTimeout(limitTimer);
      clearTimeout(killTimer);
      ignoreChanges();
      if (stopped) {
        // What the program started may have ignored SIGTERM.
        signal(child, 'SIGKILL', hasGroup);
      }
      resolve({ end: stopped ?? end, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).subarray(0, STDERR_LIMIT) });
    };
    child.on('error', (error) => finish({ kind: 'not-started', detail: error.message }));
    child.on('exit', (code, by) => {
      const end: ProgramEnd = code === null ? { kind: 'signal', signal: String(by) } : { kind: 'exit', code };
      const drain = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, DRAIN_MS);
      child.on('close', () => {
        clearTimeout(drain);
        finish(end);
      });
    });
    child.stdout.on('data', (chunk: Buffer) => {
      size += call.isRead ? chunk.length : 0;
      if (size > STDOUT_LIMIT) {
        stop({ kind: 'too-much-output' });
      } else if (call.isRead) {
        stdout.push(chunk);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (Buffer.concat(stderr).length < STDERR_LIMIT) {
        stderr.push(chunk);
      }
    });
    // A program that does not read its input closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    watch();
  });
  // Node.js throws some errors of the system, and reports others as events.
  return running.catch((error: unknown) => ({
    end: { kind: 'not-started', detail: String(error) },
    stdout: Buffer.alloc(0),
    stderr: Buffer.alloc(0),
  }));
}

/** Send a signal to all processes of a program, or to the program alone if it has no process group. */
function signal(child: ChildProcess, name: NodeJS.Signals, hasGroup: boolean): void {
  try {
    process.kill(Number(child.pid) * (hasGroup ? -1 : 1), name);
  } catch {
    // The program has ended already, or was not started.
  }
}

/** The runner's files, through which a program could set outputs and variables of later steps. */
const RUNNER_FILES: readonly string[] = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];

/** The environment of the step without the action's inputs, among them passwords and tokens, and without the runner's files. */
export function environmentOf(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isHandedOn = (name: string) => !/^INPUT_/i.test(name) && !RUNNER_FILES.includes(name.toUpperCase());
  return Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
}
