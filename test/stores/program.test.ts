import { describe, expect, test } from '@jest/globals';
import { createDeadline } from '../../src/runtime/deadline.ts';
import type { CommandLineResult, CommandLineRun } from '../../src/stores/command-line.ts';
import { createProgramStore } from '../../src/stores/program.ts';

const PHASE = { deadline: createDeadline(), isCancellable: true };

/** Creates the store of a program that ends like this in each call. */
function create(result: Partial<CommandLineResult> = {}) {
  const runs: CommandLineRun[] = [];
  const secrets: string[] = [];
  const store = createProgramStore('/store', {
    async start(_, run) {
      runs.push(run);
      return { end: { kind: 'exit', code: 0 }, stdout: Buffer.from('2026-01-31\n'), stderr: Buffer.alloc(0), ...result };
    },
    env: {},
    folder: '/',
    onSecret: (value) => secrets.push(value),
    onStderr: () => undefined,
  });
  return { store, runs, secrets };
}

describe('a call of the program', () => {
  test.each([
    ['get', ['get', 'X'], '', true],
    ['put', ['put', 'X'], 'New-Passw0rd', false],
    ['delete', ['delete', 'X'], '', false],
  ] as const)('to %s has these arguments', async (verb, args, input, isRead) => {
    const { store, runs } = create();
    await (verb === 'put' ? store.put('X', 'New-Passw0rd', PHASE) : store[verb]('X', PHASE));
    expect(runs).toEqual([{ args, input, isRead, phase: PHASE }]);
  });

  test.each([
    [{ kind: 'timeout', afterMs: 5000 }, 'Check why the store is slow, or raise `timeout-seconds`.'],
    [{ kind: 'exit', code: 126 }, 'Install the command that the program calls, or make it executable.'],
    [{ kind: 'exit', code: 127 }, 'Install the command that the program calls, or make it executable.'],
    [{ kind: 'exit', code: 1 }, undefined],
  ] as const)('that fails has advice for its end: %j', async (end, advice) => {
    const failed = await create({ end }).store.get('X', PHASE);
    expect(!failed.ok && failed.problem.advice).toBe(advice);
  });

  test('for the time is made only if it is asked for, and its output is no secret', async () => {
    const { store, runs, secrets } = create();
    expect(await store.get('X', PHASE)).toEqual({ ok: true, value: { value: '2026-01-31' } });
    expect(await store.get('X', PHASE, true)).toEqual({
      ok: true,
      value: { value: '2026-01-31', updatedAt: Date.UTC(2026, 0, 31) },
    });
    expect(runs.map(({ args }) => args.join(' '))).toEqual(['get X', 'get X', 'updated X']);
    expect(runs.every(({ isRead }) => isRead)).toBe(true);
    expect(secrets).toEqual(['2026-01-31', '2026-01-31']);
  });
});
