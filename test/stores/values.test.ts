import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/errors/problem.ts';
import type { CommandLineResult } from '../../src/stores/command-line.ts';
import type { StoreEvent } from '../../src/stores/events.ts';
import type { ProgramEnd, StoreCall } from '../../src/stores/messages.ts';
import { createProgramStore } from '../../src/stores/program.ts';
import { createValueStore } from '../../src/stores/values.ts';
import { scriptedDeadline } from '../http/scripted.ts';
import { inPhases } from './phases.ts';
import { problemOf } from './vendors.ts';

const EXIT_0: ProgramEnd = { kind: 'exit', code: 0 };

interface Reply {
  readonly end?: ProgramEnd;
  readonly stdout?: string;
  readonly stderr?: string;
}
const FAILURE: Reply = { end: { kind: 'exit', code: 1 }, stderr: 'out of order\n' };

/** The program cannot be found. */
const MISSING: Reply = { end: { kind: 'not-started', detail: 'spawn ENOENT', code: 'ENOENT' } };
/** A name that nobody can have used. */
const UNUSED = 'X_PREVIOUS_<unused>';

/**
 * Opens the store of a program that replies from a table: to each call its replies in order, the last one for ever. `isUnproven`: look up a
 * name that nobody can have used.
 */
function open(
  replies: Readonly<Record<string, Reply | readonly Reply[]>> = {},
  { isAgeNeeded = false, isUnproven = false, remainingMs = 100_000 } = {},
) {
  const { deadline, waits, cancel } = scriptedDeadline(remainingMs);
  const commit = scriptedDeadline(remainingMs);
  const calls: string[] = [];
  const names: string[] = [];
  const secrets: string[] = [];
  const stderr: string[] = [];
  const retries: Extract<StoreEvent, { kind: 'store-retry' }>[] = [];
  const counts = new Map<string, number>();
  const program = createProgramStore('/store', {
    async start(_, { args, input, phase }) {
      names.push(args[1] ?? '');
      const call = args.join(' ').replace(/_PREVIOUS_\d{7,}$/, '_PREVIOUS_<unused>');
      calls.push(`${call}${input && ` ${input}`}${phase.isCancellable ? '' : ' after the update'}`);
      const list = [replies[call] ?? {}].flat();
      const count = counts.get(call) ?? 0;
      counts.set(call, count + 1);
      const { end = EXIT_0, stdout = '', stderr: errors = '' } = list[Math.min(count, list.length - 1)] ?? {};
      const result: CommandLineResult = { end, stdout: Buffer.from(stdout), stderr: Buffer.from(errors) };
      return result;
    },
    env: {},
    folder: '/',
    onSecret: (value) => secrets.push(value),
    onStderr: ({ verb, secret }: StoreCall, text) => stderr.push(`${verb} ${secret}: ${text}`),
  });
  const opened = createValueStore({ secretName: 'X' }, program, {
    random: () => 0,
    isAgeNeeded,
    isUnproven,
    hasFields: false,
    onEvent: (event) => event.kind === 'store-retry' && retries.push(event),
  });
  const before = { deadline, isCancellable: true };
  const store = inPhases(opened, before, { deadline: commit.deadline, isCancellable: false });
  return { store, calls, names, secrets, stderr, retries, waits, commitWaits: commit.waits, cancel };
}

const messageOf = ({ code, summary, untrustedDetail = '' }: Problem) => `${code}: ${summary} ${untrustedDetail}`.trim();

describe('an inspection', () => {
  test('reads the current and the pending password, which are secrets, and the first previous one', async () => {
    const { store, calls, secrets } = open({ 'get X_PENDING': { stdout: 'Pending-Passw0rd\n' } });
    expect(await store.inspect()).toEqual({
      ok: true,
      value: { values: { pending: 'Pending-Passw0rd', current: '' }, slots: new Map([['_PENDING', Number.POSITIVE_INFINITY]]) },
    });
    expect(calls).toEqual(['get X', 'get X_PENDING', 'get X_PREVIOUS']);
    expect(secrets).toEqual(['', 'Pending-Passw0rd', '']);
  });

  test('removes one newline after a value, and no more', async () => {
    for (const newline of ['', '\n', '\r\n']) {
      const inspected = await open({ 'get X_PENDING': { stdout: `Pending-Passw0rd${newline}` } }).store.inspect();
      expect(inspected.ok && inspected.value.values?.pending).toBe('Pending-Passw0rd');
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
    expect(calls).toHaveLength(3 + 4 + 4);
  });

  test('fails if a later one cannot be read', async () => {
    const held = Object.fromEntries(['', '_2', '_3', '_4', '_5'].map((n) => [`get X_PREVIOUS${n}`, { stdout: 'Some-Passw0rd' }]));
    expect((await open({ ...held, 'get X_PREVIOUS_6': FAILURE }).store.inspect()).ok).toBe(false);
  });

  test('ends even if every name has a value', async () => {
    const all = Array.from({ length: 200 }, (_, n) => [`get X_PREVIOUS${n === 0 ? '' : `_${n + 1}`}`, { stdout: 'Some-Passw0rd' }]);
    const inspected = await open(Object.fromEntries(all)).store.inspect();
    expect(inspected.ok && inspected.value.slots.size).toBe(105);
  });

  test.each(['get X_PENDING', 'get X_PREVIOUS', 'get X_PREVIOUS_3', 'get X', 'updated X'])('fails if %s fails five times', async (call) => {
    const { store, calls, retries, stderr, waits } = open(
      {
        'get X_PREVIOUS': { stdout: 'Some-Passw0rd' },
        'get X_PREVIOUS_2': { stdout: 'Some-Passw0rd' },
        'get X': { stdout: 'Old-Passw0rd' },
        'updated X': { stdout: '2026-01-31' },
        [call]: FAILURE,
      },
      { isAgeNeeded: true },
    );
    const inspected = await store.inspect();
    const [verb, name] = call.split(' ');
    expect(inspected.ok || messageOf(inspected.problem)).toBe(
      `store-unavailable: \`store\` failed with exit code 1 in \`${verb}\` of \`${name}\`: out of order`,
    );
    expect(calls.filter((each) => each === call)).toHaveLength(5);
    expect(retries.map(({ attempt, maxAttempts, waitMs }) => [attempt, maxAttempts, waitMs])).toEqual([
      [2, 5, 1000],
      [3, 5, 2000],
      [4, 5, 4000],
      [5, 5, 8000],
    ]);
    expect(stderr).toEqual(Array(5).fill(`${call}: out of order\n`));
    expect(waits).toHaveLength(4);
  });

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
    const { store, waits } = open({ 'get X_PENDING': { end: { kind: 'cancelled' } } });
    expect(await store.inspect()).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    expect(waits).toEqual([]);
  });

  test('does not show the standard error of a program that prints too much, because it may quote a value', async () => {
    const { store, stderr } = open({ 'get X_PENDING': { end: { kind: 'too-much-output' }, stderr: 'Pending-Passw0rd' } });
    expect(await store.inspect()).toMatchObject({ problem: { untrustedDetail: undefined } });
    expect(stderr).toEqual([]);
  });

  test.each<[string, ProgramEnd]>([
    ['cannot be started', { kind: 'not-started', detail: 'spawn ENOENT', code: 'ENOENT' }],
    ['cannot be started, for a reason that Node.js throws', { kind: 'not-started', detail: 'ENOTDIR' }],
    ['calls a command that cannot be executed', { kind: 'exit', code: 126 }],
    ['calls a command that is not found', { kind: 'exit', code: 127 }],
  ])('tries a program that %s only once', async (_, end) => {
    const { store, calls, waits } = open({ 'get X_PENDING': { end } });
    expect(await store.inspect()).toMatchObject({ ok: false, problem: { code: 'store-unavailable', isPermanent: true } });
    expect(calls.filter((call) => call === 'get X_PENDING')).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('tries a program again if the system had no process left for it', async () => {
    const busy: Reply = { end: { kind: 'not-started', detail: 'spawn EAGAIN', code: 'EAGAIN' } };
    expect(await open({ 'get X_PENDING': [busy, {}] }).store.inspect()).toMatchObject({ ok: true });
  });

  test('takes what earlier versions wrote in place of a deleted value for none', async () => {
    const deleted = { stdout: 'deleted\n' };
    const { store } = open({ 'get X': deleted, 'get X_PENDING': deleted, 'get X_PREVIOUS': deleted });
    expect(await store.inspect()).toEqual({ ok: true, value: { values: { pending: '', current: '' }, slots: new Map() } });
  });

  test('finds a previous password that is the current one, and resolves it', async () => {
    const { store } = open({
      'get X': { stdout: 'Old-Passw0rd' },
      'get X_PREVIOUS': { stdout: 'Old-Passw0rd' },
      'get X_PREVIOUS_2': { stdout: 'Lost-Passw0rd' },
    });
    const inspected = await store.inspect();
    expect(inspected.ok && [...inspected.value.slots]).toEqual([
      ['_PREVIOUS', Number.NEGATIVE_INFINITY],
      ['_PREVIOUS_2', Number.POSITIVE_INFINITY],
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['a JSON object', '{"password": "Old-Passw0rd"}', /^store-unavailable: The value of `X` in the store is a JSON object/],
    ['several lines', 'Old-Passw0rd\nmore', /`X` in the store has several lines/],
    ['control characters', 'Old\tPassw0rd', /`X` in the store has control characters/],
    ['more than 31 characters', 'x'.repeat(32), /`X` in the store has more than 31 characters/],
  ])('stops at a current value with %s, which must not be replaced', async (_, stdout, message) => {
    const inspected = await open({ 'get X': { stdout } }).store.inspect();
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(message);
    expect(inspected).toMatchObject({ problem: { advice: expect.stringContaining('`secret-name`') } });
  });

  test.each([
    [false, 'If someone else wrote it, delete it.'],
    [true, 'If someone else wrote it, delete it. Check what the program prints for `get`.'],
  ])('stops at a pending value that is no password (of a program: %s)', async (isUnproven, advice) => {
    const { store } = open({ 'get X_PENDING': { stdout: 'too short' } }, { isUnproven });
    expect(await store.inspect()).toMatchObject({ ok: true });
    const { store: other } = open({ 'get X_PENDING': { stdout: 'a\nb' } }, { isUnproven });
    expect(await other.inspect()).toMatchObject({ problem: { advice } });
  });

  test.each(['', 'short', '31 characters, and no more: 🔑🔑🔑', '"a text"', '[1, 2]'])(
    'continues with the current value %j, which a password may replace',
    async (stdout) => {
      expect(await open({ 'get X': { stdout } }).store.inspect()).toMatchObject({ ok: true, value: { values: { current: stdout } } });
    },
  );
});

describe('a program of the user', () => {
  const inspect = async (replies: Parameters<typeof open>[0]) => {
    const opened = open(replies, { isUnproven: true });
    return { ...opened, inspected: await opened.store.inspect() };
  };

  test('is called with a name that nobody can have used', async () => {
    const { inspected, calls } = await inspect({});
    expect(inspected).toMatchObject({ ok: true });
    expect(calls).toEqual(['get X', 'get X_PENDING', 'get X_PREVIOUS', `get ${UNUSED}`]);
  });

  test('is called with another such name each time, whose number no run comes to', async () => {
    const unused = await Promise.all([1, 2].map(async () => Number((await inspect({})).names.at(-1)?.slice('X_PREVIOUS_'.length))));
    expect(new Set(unused).size).toBe(2);
    expect(Math.min(...unused)).toBeGreaterThanOrEqual(1_000_000);
  });

  test('that prints a message for a missing value is not trusted', async () => {
    const { inspected } = await inspect({ [`get ${UNUSED}`]: { stdout: 'Error: no item\n' } });
    expect(inspected).toMatchObject({
      ok: false,
      problem: { code: 'store-unavailable', advice: expect.stringContaining('print nothing and exit with 0') },
    });
  });

  test('that fails for a name that nobody can have used is called once with it, and nothing stops', async () => {
    const { inspected, calls } = await inspect({ [`get ${UNUSED}`]: FAILURE });
    expect(inspected).toMatchObject({ ok: true });
    expect(calls.filter((call) => call === `get ${UNUSED}`)).toHaveLength(1);
  });

  test('may have the marker of a deleted value there', async () => {
    expect((await inspect({ [`get ${UNUSED}`]: { stdout: 'deleted' } })).inspected).toMatchObject({ ok: true });
  });
});

describe('the age of the current password', () => {
  const openAged = (time: string, current = 'Old-Passw0rd', pending = '') =>
    open({ 'get X': { stdout: current }, 'get X_PENDING': { stdout: pending }, 'updated X': { stdout: time } }, { isAgeNeeded: true });
  const aged = (time: string, current?: string) => openAged(time, current).store.inspect();

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
    expect(await aged('', '')).toEqual({ ok: true, value: { values: { pending: '', current: '' }, slots: new Map() } });
    expect(await aged('nonsense', '')).toMatchObject({ ok: true });
  });

  test('that the store does not know is an input error', async () => {
    const inspected = await aged('');
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(
      /^invalid-input: `minimum-age-days` requires the time of the last write of `X`/,
    );
  });

  test.each(['', 'yesterday'])('that is %j is not asked for again', async (text) => {
    for (const pending of ['', 'Pending-Passw0rd']) {
      const { store, waits } = openAged(text, undefined, pending);
      expect(await store.inspect()).toHaveProperty('ok', pending !== '');
      expect(waits).toEqual([]);
    }
  });

  test('is not needed if a pending password has to be finished', async () => {
    const replies = { 'get X': { stdout: 'Old-Passw0rd' }, 'get X_PENDING': { stdout: 'Pending-Passw0rd' } };
    const inspected = await open(replies, { isAgeNeeded: true }).store.inspect();
    expect(inspected.ok && inspected.value.values).toEqual({ pending: 'Pending-Passw0rd', current: 'Old-Passw0rd' });
  });

  test.each(['yesterday', '1764155745', '2026-13-45T00:00:00Z'])('that is not a time is a failure of the store: %s', async (text) => {
    const inspected = await aged(text);
    expect(inspected.ok || messageOf(inspected.problem)).toMatch(/^store-unavailable: .*not an ISO 8601 time/);
  });
});

describe('a write', () => {
  const WRITTEN = { ok: true, value: 'unknown' };

  test('of the pending password counts when it can be read', async () => {
    const { store, calls } = open({ 'get X_PENDING': { stdout: 'New-Passw0rd' } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toEqual(WRITTEN);
    expect(calls).toEqual(['put X_PENDING New-Passw0rd', 'get X_PENDING']);
  });

  test('of the current password counts when it can be read', async () => {
    const { store, calls } = open({ 'get X': { stdout: 'New-Passw0rd' } });
    expect(await store.write('', 'New-Passw0rd', true)).toEqual(WRITTEN);
    expect(calls).toEqual(['put X New-Passw0rd after the update', 'get X after the update']);
  });

  test('that fails is confirmed by reading', async () => {
    const { store, calls, retries } = open({ 'put X_PENDING': FAILURE, 'get X_PENDING': [{ stdout: '' }, { stdout: 'New-Passw0rd' }] });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toEqual(WRITTEN);
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['put', 'get', 'put', 'get']);
    expect(retries).toHaveLength(1);
  });

  test('is not repeated once the store has confirmed it', async () => {
    const { store, calls } = open({ 'get X': [FAILURE, { stdout: 'Old-Passw0rd' }, { stdout: 'New-Passw0rd' }] });
    expect(await store.write('', 'New-Passw0rd', true)).toEqual(WRITTEN);
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['put', 'get', 'get', 'get']);
  });

  test.each<[string, Record<string, Reply>, RegExp]>([
    [
      'the store returns another value',
      { 'get X': { stdout: 'Old-Passw0rd' } },
      /reported that `X` was written, but it returns another value/,
    ],
    ['it cannot be read', { 'get X': FAILURE }, /in `get` of `X`: out of order/],
    ['it is not there', { 'put X': FAILURE, 'get X': { stdout: 'Old-Passw0rd' } }, /in `put` of `X`: out of order/],
    ['nothing works', { 'put X': FAILURE, 'get X': FAILURE }, /in `put` of `X`: out of order/],
  ])('fails if %s', async (_, replies, message) => {
    const { store, commitWaits } = open(replies);
    const written = await store.write('', 'New-Passw0rd', true);
    expect(written.ok || messageOf(written.problem)).toMatch(message);
    expect(commitWaits).toEqual([1000, 2000, 4000, 8000]);
  });

  test.each(['', 'New-Pass', 'deleted'])('of the pending password fails if the store holds %j', async (stdout) => {
    const { store, calls } = open({ 'get X_PENDING': { stdout } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ ok: false, problem: { code: 'store-unavailable' } });
    expect(calls.filter((call) => call.startsWith('put'))).toHaveLength(1);
  });

  test('by a program that is not installed is not repeated, and nothing is read', async () => {
    const { store, calls } = open({ 'put X': MISSING });
    expect(await store.write('', 'New-Passw0rd', true)).toMatchObject({ ok: false, problem: { isPermanent: true } });
    expect(calls).toEqual(['put X New-Passw0rd after the update']);
  });

  test('of a cancelled run is not repeated', async () => {
    const { store, calls } = open({ 'put X_PENDING': { end: { kind: 'cancelled' } } });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ problem: { code: 'cancelled' } });
    expect(calls).toHaveLength(1);
  });

  test('ends when the time is over', async () => {
    const { store, calls } = open({ 'put X_PENDING': FAILURE }, { remainingMs: 1200 });
    expect(await store.write('_PENDING', 'New-Passw0rd', false)).toMatchObject({ problem: { code: 'store-unavailable' } });
    expect(calls).toHaveLength(2);
  });
});

describe('a deletion', () => {
  test('counts when nothing can be read any more', async () => {
    const { store, calls } = open();
    expect(await store.remove('_PENDING')).toMatchObject({ ok: true });
    expect(calls).toEqual(['delete X_PENDING after the update', 'get X_PENDING after the update']);
  });

  test('is not made again if the value can still be read', async () => {
    const { store, calls } = open({ 'get X_PENDING': [{ stdout: 'Some-Passw0rd' }, {}] });
    expect(problemOf(await store.remove('_PENDING'))).toMatchObject({
      code: 'store-unavailable',
      summary: expect.stringContaining('still returns a value'),
    });
    expect(calls).toHaveLength(2);
  });

  test('that the store only reports fails at once', async () => {
    const { store, calls } = open({ 'get X_PENDING': { stdout: 'Some-Passw0rd' } });
    expect(messageOf(problemOf(await store.remove('_PENDING')))).toMatch(
      /reported that `X_PENDING` was deleted, but it still returns a value/,
    );
    expect(calls).toHaveLength(2);
  });

  test('that cannot be confirmed fails', async () => {
    const { store } = open({ 'get X_PENDING': FAILURE });
    expect(messageOf(problemOf(await store.remove('_PENDING')))).toMatch(/in `get` of `X_PENDING`: out of order/);
  });

  test('by a program that is not installed is not repeated, and nothing is read', async () => {
    const { store, calls } = open({ 'delete X_PENDING': MISSING });
    expect(problemOf(await store.remove('_PENDING'))).toMatchObject({ isPermanent: true });
    expect(calls).toHaveLength(1);
  });

  test('that fails is confirmed by reading', async () => {
    const { store } = open({ 'delete X_PENDING': FAILURE });
    expect(await store.remove('_PENDING')).toMatchObject({ ok: true });
  });

  test.each<[string, Reply]>([
    ['still there', { stdout: 'Some-Passw0rd' }],
    ['not known', FAILURE],
  ])('fails if the value is %s', async (_, get) => {
    const { store, calls } = open({ 'delete X_PENDING': FAILURE, 'get X_PENDING': get });
    expect(messageOf(problemOf(await store.remove('_PENDING')))).toMatch(/in `delete` of `X_PENDING`: out of order/);
    expect(calls).toHaveLength(10);
  });
});
