import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { readOutputs } from './support/action.ts';

/** The runner's side of a step: its files, and the printed lines. */
export interface Runner {
  /** Outputs as later steps see them: the last value of each. */
  outputs(): Readonly<Record<string, string>>;
  summary(): string;
  /** Lines of standard output. */
  lines(): readonly string[];
  readonly folder: string;
  /** The variables of the inputs. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
}

/** Simulates the runner for code in this process: replaces its environment and captures what is printed. */
export function playRunner(inputs: Readonly<Record<string, string>> = {}): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const before = { ...process.env };
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const printed: string[] = [];
  for (const file of Object.values(files)) {
    writeFileSync(file, '');
  }
  for (const name of Object.keys(process.env).filter((each) => /^(GITHUB_|INPUT_|RUNNER_)/.test(each))) {
    delete process.env[name];
  }
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  Object.assign(process.env, files, env);
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    printed.push(String(text));
    const callback = rest.at(-1);
    if (typeof callback === 'function') {
      callback();
    }
    return true;
  });
  return {
    outputs: () => readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: () => (existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : ''),
    lines: () => printed.join('').split(/\r?\n/),
    folder,
    env,
    close() {
      spy.mockRestore();
      for (const name of Object.keys(process.env)) {
        delete process.env[name];
      }
      Object.assign(process.env, before);
      rmSync(folder, { recursive: true });
    },
  };
}
