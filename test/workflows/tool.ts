import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The root folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** The result of a program. */
export interface Ended {
  readonly exitCode: number | null;
  /** The text that it printed on both streams. */
  readonly log: string;
}

/** Returns the path of a program that `npm run tools` installs. Throws instructions if it is not installed. */
export function findTool(name: string): string {
  const path = ['go', 'python/bin', 'python/Scripts'].map((folder) => join(ROOT, '.tools', folder, name)).find((each) => existsSync(each));
  if (!path) {
    throw new Error(`${name} is not installed. Run \`npm run tools\`, which needs Go 1.25 or later and Python 3.11 or later.`);
  }
  return path;
}

/** Runs one of the programs that `npm run tools` installs. */
export async function runTool(
  name: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(findTool(name), args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return { exitCode, log: Buffer.concat(printed).toString() };
}
