import { expect, jest, test } from '@jest/globals';
import { playRunner } from './runner.ts';

test('the process runs main, listens for signals, and exits promptly', async () => {
  const runner = playRunner({ 'user-id': '' });
  const listeners = jest.spyOn(process, 'on');
  // Somebody reads slowly.
  Object.defineProperty(process.stdout, 'writableLength', { value: 1, configurable: true });
  const exited = new Promise<void>((resolve) => {
    jest.spyOn(process, 'exit').mockImplementation(((): void => resolve()) as () => never);
  });
  try {
    await import('../src/index.ts');
    await exited;
    expect(process.exitCode).toBe(1);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'error-code': 'invalid-input' });
    const signals = listeners.mock.calls.map(([name]) => String(name));
    expect(signals).toEqual(expect.arrayContaining(['SIGINT', 'SIGTERM', 'uncaughtException']));
    process.emit('SIGINT');
    process.stdout.emit('error', new Error('nobody reads'));
    process.stderr.emit('error', new Error('nobody reads'));
  } finally {
    Reflect.deleteProperty(process.stdout, 'writableLength');
    process.exitCode = 0;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGBREAK', 'uncaughtException']) {
      process.removeAllListeners(name);
    }
    runner.close();
  }
});

test('an unsupported Node.js is reported, and nothing else happens', async () => {
  const runner = playRunner({ 'user-id': 'ada@example.com' });
  const { versions } = process;
  Object.defineProperty(process, 'versions', { value: { ...versions, node: '20.20.2' }, configurable: true });
  try {
    const fresh: string = '../src/index.ts?old';
    await import(fresh);
    expect([process.exitCode, runner.outputs()['error-code']]).toEqual([1, 'unsupported-runtime']);
  } finally {
    Object.defineProperty(process, 'versions', { value: versions, configurable: true });
    process.exitCode = 0;
    runner.close();
  }
});
