import { describe, expect, test } from '@jest/globals';
import { success } from '../../src/errors/result.ts';
import type { SecretStore } from '../../src/rotation/ports.ts';
import type { StoreEvent } from '../../src/stores/events.ts';
import { createValueStore, type ValueStore } from '../../src/stores/values.ts';
import { scriptedDeadline } from '../http/scripted.ts';
import { DAY_MS, NOW, proven, rejected, run, SET, type Setting } from '../rotation/scripted.ts';

/** Creates a store that keeps its values in memory, with other functions in place of some. */
function createStore(held: Map<string, string>, change: Partial<ValueStore> = {}, isUnproven = true, isAgeNeeded = false) {
  const writes: string[] = [];
  const events: StoreEvent[] = [];
  const values: ValueStore = {
    get: async (name) => success({ value: held.get(name) ?? '' }),
    put: async (name, value) => success(held.set(name, value)),
    delete: async (name) => success(held.delete(name)),
    ...change,
  };
  const watched: ValueStore = {
    ...values,
    put: (name, ...rest) => {
      writes.push(name);
      return values.put(name, ...rest);
    },
  };
  const opened = createValueStore({ secretName: 'X' }, watched, {
    random: () => 0,
    isAgeNeeded,
    isUnproven,
    hasFields: false,
    onEvent: (event) => events.push(event),
  });
  // The waits of the store are not in the log of the run.
  const { deadline } = scriptedDeadline();
  const store: SecretStore = { ...opened, write: (slot, value, phase) => opened.write(slot, value, { ...phase, deadline }) };
  return { store, writes, events };
}

describe('before Zoom is called, a run ends with a store that', () => {
  test.each<[string, Partial<ValueStore>]>([
    ['confirms a write without storing anything', { put: async () => success(undefined) }],
    ['stores half of the value', {}],
    ['stores another value', {}],
  ])('%s', async (what, change) => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const put: ValueStore['put'] = async (name, value) =>
      success(held.set(name, what.includes('half') ? value.slice(0, 3) : 'Other-Passw0rd'));
    const { store, writes } = createStore(held, { put, ...change });
    const { outcome, log, warnings } = await run({ store });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'store-unavailable' }, location: { slots: [] } });
    expect(log).toEqual(['prepare']);
    expect(writes).toEqual(['X_PENDING']);
    // Half a value must not become the candidate of the next run.
    expect([...held]).toEqual([['X', 'Old-Passw0rd']]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['prints a message for a value that is missing', (name: string) => `Error: no ${name}`],
    ['prints the same message for each', () => 'Error: no item'],
  ])('%s', async (_, message) => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const { store, writes } = createStore(held, { get: async (name) => success({ value: held.get(name) ?? message(name) }) });
    const { outcome } = await run({ store });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'store-unavailable' } });
    expect(writes).toEqual([]);
  });

  test.each(['{"password": "Old-Passw0rd"}', 'first\nsecond', 'x'.repeat(32)])('holds %j under the name', async (value) => {
    const { store, writes } = createStore(new Map([['X', value]]));
    const { outcome, log } = await run({ store });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'store-unavailable' } });
    expect(log).toEqual(['prepare']);
    expect(writes).toEqual([]);
  });
});

test('the time of a write plays no part if it is not asked for', async () => {
  const { store } = createStore(new Map(), { get: async () => success({ value: 'Old-Passw0rd', updatedAt: 7 }) }, false);
  const inspected = await store.inspect({ deadline: scriptedDeadline().deadline, isCancellable: true });
  expect(inspected.ok && inspected.value.slots.get('')).toBeUndefined();
});

test('a store that cannot delete rotates each time, with a warning', async () => {
  const held = new Map([['X', 'Old-Passw0rd']]);
  const { store } = createStore(held, { delete: async () => success(undefined) });
  const runs = [
    { updates: [SET], next: ['First-Passw0rd'], sent: ['First-Passw0rd'] },
    { updates: [rejected('same'), SET], next: ['Second-Passw0rd'], sent: ['First-Passw0rd', 'Second-Passw0rd'] },
    { updates: [proven('same'), SET], next: ['Third-Passw0rd'], sent: ['Second-Passw0rd', 'Third-Passw0rd'] },
  ];
  for (const { sent, ...setting } of runs) {
    const { outcome, log, warned } = await run({ store, ...setting });
    expect(outcome).toMatchObject({ status: 'updated', location: { kind: 'current' } });
    expect(log.filter((each) => each.startsWith('update'))).toEqual(sent.map((each) => `update ${each}`));
    // The last one that was sent.
    expect(log.at(-1)).toBe(`update ${held.get('X')}`);
    expect(warned).toMatchObject([{ kind: 'not-deleted', slot: '_PENDING', isOpen: false }]);
  }
});

test('a store that cannot delete keeps a password that was given up as a copy of the current one, so that its slot is used again', async () => {
  const held = new Map([['X', 'Old-Passw0rd']]);
  const { store } = createStore(held, { delete: async () => success(undefined) });
  const first = await run({ store, updates: [rejected('reused'), SET], next: ['First-Passw0rd', 'Second-Passw0rd'] });
  expect(first.outcome.status).toBe('updated');
  expect(held.get('X_PREVIOUS')).toBe('Second-Passw0rd');
  const second = await run({
    store,
    updates: [rejected('same'), rejected('reused'), SET],
    next: ['Third-Passw0rd', 'Fourth-Passw0rd'],
  });
  expect(second.outcome.status).toBe('updated');
  expect([...held.keys()].sort()).toEqual(['X', 'X_PENDING', 'X_PREVIOUS']);
  expect(new Set(held.values())).toEqual(new Set(['Fourth-Passw0rd']));
});

test('a store that marks deleted values leaves nothing pending', async () => {
  const held = new Map([['X', 'Old-Passw0rd']]);
  const { store } = createStore(held, { delete: async (name) => success(held.set(name, 'deleted')) });
  for (const next of ['First-Passw0rd', 'Second-Passw0rd']) {
    const { outcome, log, warnings } = await run({ store, next: [next] });
    expect(outcome.status).toBe('updated');
    expect(log).toEqual(['prepare', `update ${next}`]);
    expect(warnings).toEqual([]);
  }
});

describe('a program that confuses names', () => {
  const restored = { kind: 'restored', name: 'X' };

  /** A program that cuts names: each is that of the same value, except a name that nobody has used. */
  const cut = (held: Map<string, string>): Partial<ValueStore> => ({
    get: async (name) => success({ value: /_\d+$/.test(name) ? '' : (held.get('X') ?? '') }),
    put: async (_, value) => success(held.set('X', value)),
    delete: async () => success(held.delete('X')),
  });

  test.each([
    ['cuts them', cut],
    [
      'finds them by their beginnings',
      (held: Map<string, string>): Partial<ValueStore> => ({
        get: async (name) => success({ value: held.get(name) ?? [...held].find(([each]) => each.startsWith(name))?.[1] ?? '' }),
        delete: async (name) => success([...held.keys()].filter((each) => each.startsWith(name)).map((each) => held.delete(each))),
      }),
    ],
    ['deletes too much', (held: Map<string, string>): Partial<ValueStore> => ({ delete: async () => success(held.clear()) })],
  ])('and %s still has the password in effect after a rotation', async (_, change) => {
    for (const before of [[], [['X', 'Old-Passw0rd']] as const]) {
      const held = new Map<string, string>(before);
      const { store } = createStore(held, change(held));
      const { outcome, log } = await run({ store, updates: [rejected('policy'), SET] });
      expect(outcome).toMatchObject({ status: 'updated', location: { kind: 'current' } });
      // The last one that was sent.
      expect(log.at(-1)).toBe(`update ${held.get('X')}`);
    }
  });

  test('and deletes too much gets the current password again, with a warning', async () => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const { store, events } = createStore(held, { delete: async () => success(held.clear()) });
    const { outcome } = await run({ store, updates: [rejected('token')] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'token' } });
    expect([...held]).toEqual([['X', 'Old-Passw0rd']]);
    expect(events).toEqual([restored]);
  });

  test('and deletes too much keeps the password of a rotation that is not due', async () => {
    const held = new Map(['X', 'X_PENDING'].map((name) => [name, 'Old-Passw0rd']));
    const get: ValueStore['get'] = async (name) => success({ value: held.get(name) ?? '', updatedAt: NOW });
    const { store, events } = createStore(held, { get, delete: async () => success(held.clear()) }, true, true);
    const { outcome } = await run({ store, dueAfterMs: DAY_MS });
    expect(outcome.status).toBe('skipped');
    expect([...held]).toEqual([['X', 'Old-Passw0rd']]);
    expect(events).toEqual([restored]);
  });

  test('and has the password of another run by then is left alone', async () => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const { store, events } = createStore(held, { delete: async (name) => success(held.delete(name) && held.set('X', 'Other-Passw0rd')) });
    expect((await run({ store })).outcome.status).toBe('updated');
    expect([[...held], events]).toEqual([[['X', 'Other-Passw0rd']], []]);
  });

  /** A program that deletes everything, and stores nothing after that. */
  const destructive = (held: Map<string, string>): Partial<ValueStore> => {
    let isOver = false;
    return {
      get: async (name) => success({ value: held.get(name) ?? '', updatedAt: NOW }),
      put: async (name, value) => success(isOver || held.set(name, value)),
      async delete() {
        isOver = true;
        held.clear();
        return success(undefined);
      },
    };
  };
  const OLD = { X: 'Old-Passw0rd' };
  const LOST = { problem: { summary: 'The store reported that `X` was written, but it returns another value.' } };

  test.each<[string, Record<string, string>, Setting, object]>([
    ['after a commit', OLD, {}, { status: 'updated-not-stored', location: undefined }],
    [
      'after a recovery',
      { ...OLD, X_PENDING: 'Pending-1', X_PREVIOUS: 'Previous-1' },
      { origin: 'passed' },
      { status: 'updated-not-stored', location: undefined },
    ],
    ['after a rejection', OLD, { updates: [rejected('token')] }, { status: 'unchanged' }],
    ['in a rotation that is not due', { ...OLD, X_PENDING: OLD.X }, { dueAfterMs: DAY_MS }, { status: 'unchanged' }],
  ])('and loses the current password %s: the run says so', async (_, values, setting, expected) => {
    const held = new Map(Object.entries(values));
    const { store, events } = createStore(held, destructive(held), true, 'dueAfterMs' in setting);
    expect((await run({ store, updates: [SET], ...setting })).outcome).toMatchObject({ ...expected, ...LOST });
    expect(events.map(({ kind }) => kind)).not.toContain('restored');
  });
});
