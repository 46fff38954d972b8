import { statSync } from 'node:fs';
import * as core from '@actions/core';
import type { Status } from '../outcome.ts';

/** Every output of the action. */
export type Outputs = Readonly<
  Record<
    | 'status'
    | 'http-status'
    | 'error-code'
    | 'error-message'
    | 'retry-at'
    | 'next-rotation-at'
    | 'tracking-id'
    | 'message'
    | 'documentation-url'
    | 'password',
    string
  >
>;

/** Set outputs. Returns false if they can't be written; the exit code and the annotation do not depend on them. */
export function setOutputs(outputs: Partial<Outputs>): boolean {
  const file = process.env['GITHUB_OUTPUT'];
  const set = () => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  };
  if (file) return writeFile(file, set);
  set();
  return true;
}

/** Set `status` before the run ends. The runner reads the outputs of a killed step too, and a later line of the file overrides an earlier
 * one. */
export function reportEarly(status: Status): void {
  setOutputs({ status });
}

/** Set the output `password`. Returns false if it can't be written, because later steps have no other way to get a generated password.
 * Without the runner's file, `@actions/core` would print it. */
export const reportPassword = (password: string): boolean => Boolean(process.env['GITHUB_OUTPUT']) && setOutputs({ password });

/** Set an environment variable for the later steps of the job. Returns false if the runner's file can't be written. Without a runner, there
 * are no later steps, and the result is true. */
export function exportVariable(name: string, value: string): boolean {
  const file = process.env['GITHUB_ENV'];
  return !file || writeFile(file, () => core.exportVariable(name, value));
}

/** Write to a file of the runner. Returns false if that fails or it is not a regular file: opening a named pipe waits for a reader. */
export function writeFile(path: string, write: () => void): boolean {
  try {
    const isFile = statSync(path).isFile();
    if (isFile) write();
    return isFile;
  } catch {
    return false;
  }
}
