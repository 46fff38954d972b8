import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type InputProblem, inputProblem, PROGRAM_FAULTS } from '../problems/inputs.ts';
import { failure, type Result, success } from '../problems/result.ts';
import type { Program } from '../store-command/program.ts';

/** The programs that come with the action, in its folder `stores`. */
export const SHIPPED_STORES = ['1password', 'aws-secrets-manager', 'azure-key-vault', 'google-secret-manager', 'vault'] as const;

/** The folders that a store command is looked up in, and the environment. */
export interface CommandFolders {
  readonly env: NodeJS.ProcessEnv;
  /** The folder of the action. */
  readonly actionFolder: string;
  /** The operating system, if it is not this one. */
  readonly platform?: NodeJS.Platform;
}

/** The folder that relative paths start from, and that store commands run in. */
export function workspaceOf(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_WORKSPACE'] || process.cwd();
}

/** Find the program of `store-command`. Fails if there is none that can be started. */
export function findProgram(
  command: string,
  { env, actionFolder, platform = process.platform }: CommandFolders,
): Result<Program, InputProblem> {
  const isPath = command.includes('/') || (platform === 'win32' && command.includes('\\'));
  if (!isPath) {
    return SHIPPED_STORES.some((name) => name === command)
      ? success({ file: findBash(env, platform), args: [join(actionFolder, 'stores', command)] })
      : fail(PROGRAM_FAULTS.unknownName(SHIPPED_STORES));
  }
  const file = resolve(workspaceOf(env), command);
  if (!existsSync(file)) {
    return fail(PROGRAM_FAULTS.noFile);
  }
  if (!statSync(file).isFile()) {
    return fail(PROGRAM_FAULTS.notFile);
  }
  return isExecutable(file) ? success({ file, args: [] }) : fail(PROGRAM_FAULTS.notExecutable);
}

function fail(fault: string): Result<never, InputProblem> {
  return failure(inputProblem('store-command', fault));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The `bash` that runs the programs of the action. On Windows, the one of Git, because the one in the path may belong to WSL. */
function findBash(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const gitBash = join(env['ProgramFiles'] ?? '', 'Git/bin/bash.exe');
  return platform === 'win32' && existsSync(gitBash) ? gitBash : 'bash';
}
