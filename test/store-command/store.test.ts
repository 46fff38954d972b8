import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/problems/problem.ts';
import type { ProgramEnd, StoreCall } from '../../src/problems/store-command.ts';
import type { ProgramResult } from '../../src/store-command/program.ts';
import { createCommandStore, type StoreRetry } from '../../src/store-command/store.ts';
import { scriptedDeadline } from '../http/scripted.ts';

const EXIT_0: ProgramEnd = { kind: 'exit', code: 0 };

interface Reply {
  readonly end?: ProgramEnd;
  readonly stdout?: string;
  readonly stderr?: string;
}
const FAILURE: Reply = { end: { kind: 'exit', code: 1 }, stderr: 'out of order\n' };

/** Opens the store of a program that replies from a table: to each call its replies in order, the last one for ever. */
function open(replies: Readonly<Record<string, Reply | readonly Reply[]>> = {}, { isAgeNeeded = false, remainingMs = 100_000 } = {}) {
  const { deadline, waits, cancel } = scriptedDeadline(remainingMs);
  const commit = scriptedDeadline(remainingMs);
  const calls: string[] = [];
  const limits: number[] = [];
  const secrets: string[] = [];
  const stderr: string[] = [];
  const retries: StoreRetry[] = [];
  const counts = new Map<string, number>();
  const store = createCommandStore('X', {
    async run({ args, input, limitMs, isCancellable }) {
      const call = args.join(' ');
      calls.push(`${call}${input && ` ${input}`}${isCancellable ? '' : ' after the update'}`);
      limits.push(limitMs);
      const list = [replies[call] ?? {}].flat();
      const count = counts.get(call) ?? 0;
      counts.set(call, count + 1);
      const { end = EXIT_0, stdout = '', stderr: errors = '' } = list[Math.min(count, list.length - 1)] ?? {};
      const result: ProgramResult = { end, stdout: Buffer.from(stdout), stderr: Buffer.from(errors) };
      return result;
    },
    deadline,
    commitDeadline: commit.deadline,
    random: () => 0,
    isAgeNeeded,
    onSecret: (value) => secrets.push(value),
    onStderr: ({ verb, secret }: StoreCall, text) => stderr.push(`${verb} ${secret}: ${text}`),
    onRetry: (retry) => retries.push(retry),
    onWaiting: () => undefined,
  });
  return { store, calls, limits, secrets, stderr, retries, waits, cancel };
}

const messageOf = (problem: Problem | undefined) =>
  problem && `${problem.code}: ${problem.summary} ${problem.untrustedDetail ?? ''}`.trim();

describe('an inspection', () => {
  test('reads the pending password, which is a secret, and the first previous one', async () => {
    const { store, calls, secrets } = open({ 'get X_PENDING': { stdout: 'Pending-Passw0rd\n' } });
    expect(await store.inspect()).toEqual({
      ok: true,
      value: { pending: 'Pending-Passw0rd', slots: new Map([['_PENDING', Number.POSITIVE_INFINITY]]) },
    });
    expect(calls).toEqual(['get X_PENDING', 'get X_PREVIOUS']);
    expect(secrets).toEqual(['Pending-Passw0rd', '']);
  });

  test('removes one newline after a value, and no more', async () => {
    for (const newline of ['', '\n', '\r\n']) {
      const inspected = await open({ 'get X_PENDING': { stdout: `Pending-Passw0rd${newline}` } }).store.inspect();
      expect(inspected.ok && inspected.value.pending).toBe('Pending-Passw0rd');
    }
    const inspected = await open({ 'get X_PENDING': { stdout: 'Pending-Passw0rd\n\n' } }).store.inspect();
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(/^store-unavailable: The value of `X_PENDING` .* contains a line break/);
  });

  test('finds every previous password', async () => {
    const held = { stdout: 'Some-Passw0rd' };
    const { store, calls } = open(
      Object.fromEntries(['', ...[2, 3, 4, 5, 6].map((n) => `_${n}`)].map((n) => [`get X_PREVIOUS${n}`, held])),
    );
    const inspected = await store.inspect();
    expect(inspected.ok && [...inspected.value.slots.keys()]).toEqual([
      ...['_PREVIOUS', '_PREVIOUS_2', '_PREVIOUS_3', '_PREVIOUS_4', '_PREVIOUS_5', '_PREVIOUS_6'],
    ]);
    expect(calls).toHaveLength(2 + 4 + 4);
  });

  test('ends even if every name has a value', async () => {
    const all = Array.from({ length: 200 }, (_, n) => [`get X_PREVIOUS${n === 0 ? '' : `_${n + 1}`}`, { stdout: 'Some-Passw0rd' }]);
    const inspected = await open(Object.fromEntries(all)).store.inspect();
    expect(inspected.ok && inspected.value.slots.size).toBe(105);
  });

  test.each(['get X_PENDING', 'get X_PREVIOUS', 'get X_PREVIOUS_3', 'get X', 'updated X'])(
    'fails if %s fails three times',
    async (call) => {
      const { store, calls, retries, stderr, waits } = open(
        { 'get X_PREVIOUS': { stdout: 'Some-Passw0rd' }, 'get X': { stdout: 'Old-Passw0rd' }, [call]: FAILURE },
        { isAgeNeeded: true },
      );
      const inspected = await store.inspect();
      const [verb, name] = call.split(' ');
      expect(inspected.ok || messageOf(inspected.problem)).toBe(
        `store-unavailable: \`store-command\` failed with exit code 1 in \`${verb}\` of \`${name}\`: out of order`,
      );
      expect(calls.filter((each) => each === call)).toHaveLength(3);
      expect(retries.map(({ attempt, maxAttempts, waitMs }) => [attempt, maxAttempts, waitMs])).toEqual([
        [2, 3, 500],
        [3, 3, 1000],
      ]);
      expect(stderr).toEqual(Array(3).fill(`${call}: out of order\n`));
      expect(waits).toHaveLength(2);
    },
  );

  test('continues after a failure that does not repeat', async () => {
    expect(await open({ 'get X_PENDING': [FAILURE, {}] }).store.inspect()).toMatchObject({ ok: true });
  });

  test.each<[ProgramEnd, RegExp]>([
    [{ kind: 'signal', signal: 'SIGSEGV' }, /was ended by SIGSEGV in `get` of `X_PENDING`\.$/],
    [{ kind: 'not-started', detail: 'spawn EACCES' }, /could not be started in `get` of `X_PENDING`: spawn EACCES$/],
    [{ kind: 'timeout', afterMs: 30_012 }, /did not end within 30 s/],
    [{ kind: 'too-much-output' }, /printed more than a secret can contain/],
  ])('names the failure: %j', async (end, message) => {
    const inspected = await open({ 'get X_PENDING': { end } }).store.inspect();
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(message);
  });

  test('of a cancelled run stops', async () => {
    const { store, calls, cancel } = open();
    cancel();
    expect(await store.inspect()).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(calls).toEqual([]);
    const inspected = await open({ 'get X_PENDING': { end: { kind: 'cancelled' } } }).store.inspect();
    expect(inspected).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });

  test('starts no program when the time is over', async () => {
    const { store, calls } = open({}, { remainingMs: 0 });
    const inspected = await store.inspect();
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(/did not end within 0 s in `get` of `X_PENDING`/);
    expect(calls).toEqual([]);
  });

  test('does not show the standard error of a program that prints too much, because it may quote a value', async () => {
    const { store, stderr } = open({ 'get X_PENDING': { end: { kind: 'too-much-output' }, stderr: 'Pending-Passw0rd' } });
    expect(await store.inspect()).toMatchObject({ problem: { untrustedDetail: undefined } });
    expect(stderr).toEqual([]);
  });

  test('gives each call 30 s, or half of the time that is left', async () => {
    const short = open({}, { remainingMs: 10_000 });
    await short.store.inspect();
    expect(short.limits).toEqual([5000, 5000]);
    const long = open();
    await long.store.inspect();
    expect(long.limits).toEqual([30_000, 30_000]);
  });
});

describe('the age of the current password', () => {
  const aged = (time: string, current = 'Old-Passw0rd') =>
    open({ 'get X': { stdout: current }, 'updated X': { stdout: time } }, { isAgeNeeded: true }).store.inspect();

  test.each([
    ['2026-01-31T12:00:00Z\n', Date.UTC(2026, 0, 31, 12)],
    ['2026-01-31T12:00:00.123456Z', Date.UTC(2026, 0, 31, 12, 0, 0, 123)],
    ['2026-01-31T13:00:00+01:00', Date.UTC(2026, 0, 31, 12)],
    ['2026-01-31', Date.UTC(2026, 0, 31)],
    ['2026-01-31T12:00:00,5Z', Date.UTC(2026, 0, 31, 12, 0, 0, 500)],
    ['2026-01-31t13:00:00+01', Date.UTC(2026, 0, 31, 12)],
    ['20260131T120000', Date.UTC(2026, 0, 31, 12)],
  ])('is read from %s', async (text, time) => {
    const inspected = await aged(text);
    expect(inspected.ok && inspected.value.slots.get('')).toBe(time);
  });

  test('is not needed if there is no current password', async () => {
    expect(await aged('', '')).toEqual({ ok: true, value: { pending: '', slots: new Map() } });
  });

  test('that the store does not know is an input error', async () => {
    const inspected = await aged('');
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(
      /^invalid-input: `minimum-age-days` requires the time of the last write of `X`/,
    );
  });

  test('is not needed if a pending password has to be finished', async () => {
    const replies = { 'get X': { stdout: 'Old-Passw0rd' }, 'get X_PENDING': { stdout: 'Pending-Passw0rd' } };
    const inspected = await open(replies, { isAgeNeeded: true }).store.inspect();
    expect(inspected.ok && inspected.value.pending).toBe('Pending-Passw0rd');
  });

  test.each(['yesterday', '1764155745', '2026-13-45T00:00:00Z'])('that is not a time is a failure of the store: %s', async (text) => {
    const inspected = await aged(text);
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(/^store-unavailable: .*not an ISO 8601 time/);
  });
});

describe('a write', () => {
  test('of the pending password is one call', async () => {
    const { store, calls } = open();
    expect(await store.write('_PENDING', 'New-Passw0rd')).toBeUndefined();
    expect(calls).toEqual(['put X_PENDING New-Passw0rd']);
  });

  test('of the current password counts when it can be read', async () => {
    const { store, calls } = open({ 'get X': { stdout: 'New-Passw0rd' } });
    expect(await store.write('', 'New-Passw0rd')).toBeUndefined();
    expect(calls).toEqual(['put X New-Passw0rd after the update', 'get X after the update']);
  });

  test('that fails is confirmed by reading', async () => {
    const { store, calls, retries } = open({ 'put X_PENDING': FAILURE, 'get X_PENDING': [{ stdout: '' }, { stdout: 'New-Passw0rd' }] });
    expect(await store.write('_PENDING', 'New-Passw0rd')).toBeUndefined();
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['put', 'get', 'put', 'get']);
    expect(retries).toHaveLength(1);
  });

  test('is not repeated once the store has confirmed it', async () => {
    const { store, calls } = open({ 'get X': [FAILURE, { stdout: 'Old-Passw0rd' }, { stdout: 'New-Passw0rd' }] });
    expect(await store.write('', 'New-Passw0rd')).toBeUndefined();
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['put', 'get', 'get', 'get']);
  });

  test.each<[string, Record<string, Reply>, RegExp]>([
    [
      'the store returns another value',
      { 'get X': { stdout: 'Old-Passw0rd' } },
      /reported that `X` was written, but `get` returns another value/,
    ],
    ['it cannot be read', { 'get X': FAILURE }, /in `get` of `X`: out of order/],
    ['it is not there', { 'put X': FAILURE, 'get X': { stdout: 'Old-Passw0rd' } }, /in `put` of `X`: out of order/],
    ['nothing works', { 'put X': FAILURE, 'get X': FAILURE }, /in `put` of `X`: out of order/],
  ])('fails if %s', async (_, replies, message) => {
    expect(messageOf(await open(replies).store.write('', 'New-Passw0rd'))).toMatch(message);
  });

  test('of a cancelled run is not repeated', async () => {
    const { store, calls } = open({ 'put X_PENDING': { end: { kind: 'cancelled' } } });
    expect(await store.write('_PENDING', 'New-Passw0rd')).toMatchObject({ code: 'cancelled' });
    expect(calls).toHaveLength(1);
  });

  test('ends when the time is over', async () => {
    const { store, calls } = open({ 'put X_PENDING': FAILURE }, { remainingMs: 1200 });
    expect(await store.write('_PENDING', 'New-Passw0rd')).toMatchObject({ code: 'store-unavailable' });
    expect(calls).toHaveLength(2);
  });
});

describe('a deletion', () => {
  test('is one call', async () => {
    const { store, calls } = open();
    expect(await store.remove('_PENDING')).toBeUndefined();
    expect(calls).toEqual(['delete X_PENDING after the update']);
  });

  test('that fails is confirmed by reading', async () => {
    const { store } = open({ 'delete X_PENDING': FAILURE });
    expect(await store.remove('_PENDING')).toBeUndefined();
  });

  test.each<[string, Reply]>([
    ['still there', { stdout: 'Some-Passw0rd' }],
    ['not known', FAILURE],
  ])('fails if the value is %s', async (_, get) => {
    const { store, calls } = open({ 'delete X_PENDING': FAILURE, 'get X_PENDING': get });
    expect(messageOf(await store.remove('_PENDING'))).toMatch(/in `delete` of `X_PENDING`: out of order/);
    expect(calls).toHaveLength(6);
  });
});
