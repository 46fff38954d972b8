import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { BUNDLE } from '../support/action.ts';

/** Starts a run that prints more than a pipe holds (64 KiB), and waits until it has set its outputs. Nobody has read anything by then. */
async function startLoud(): Promise<ChildProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: output, 'INPUT_USER-ID': 'a%'.repeat(30_000) };
  const child = spawn(process.execPath, [BUNDLE], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  while (!readFileSync(output, 'utf8').includes('error-code')) {
    await delay(5);
  }
  rmSync(folder, { recursive: true });
  return child;
}

const untilExit = (child: ChildProcess) => new Promise((resolve) => child.on('exit', resolve));

describe('output that is not read at once', () => {
  test.concurrent('is there to its end, however slow the reader is', async () => {
    const child = await startLoud();
    await delay(1000);
    const printed: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => printed.push(chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(printed).toString()).toMatch(/\n::error title=invalid-input[^\n]+\n$/);
  });

  test.concurrent('does not hold the process for ever', async () => {
    expect(await untilExit(await startLoud())).toBe(1);
  });

  test.concurrent('does not hold the process longer than the runner waits after a signal', async () => {
    const child = await startLoud();
    const sentAt = performance.now();
    child.kill('SIGTERM');
    expect(await untilExit(child)).toBe(1);
    expect(performance.now() - sentAt).toBeLessThan(8000);
  });
});
