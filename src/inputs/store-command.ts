import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/** Find the program of `store-command`. Returns a sentence that starts with the name of the input if it can't be started. */
export function findProgram(command: string, { env, actionFolder, platform = process.platform }: CommandFolders): Program | string {
  const isPath = command.includes('/') || (platform === 'win32' && command.includes('\\'));
  if (!isPath) {
    return SHIPPED_STORES.some((name) => name === command)
      ? { file: findBash(env, platform), args: [join(actionFolder, 'stores', command)] }
      : `\`store-command\` must be ${SHIPPED_STORES.join(', ')}, or the path of a program with a slash in it, such as ./store.sh.`;
  }
  const file = resolve(workspaceOf(env), command);
  if (!existsSync(file)) {
    return '`store-command` is the path of a file that does not exist. A relative path starts at the workspace: check out the repository first.';
  }
  if (!statSync(file).isFile()) {
    return '`store-command` is the path of something that is not a file. Pass the path of a program.';
  }
  return isExecutable(file)
    ? { file, args: [] }
    : '`store-command` is the path of a file that is not executable. Run `chmod +x` on it, or `git update-index --chmod=+x` for a file in the repository.';
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
