import { describe, expect, test } from '@jest/globals';
import { success } from '../../src/errors/result.ts';
import type { SecretStore } from '../../src/rotation/ports.ts';
import type { StoreEvent } from '../../src/stores/events.ts';
import { createValueStore, type ValueStore } from '../../src/stores/values.ts';
import { scriptedDeadline } from '../http/scripted.ts';
import { proven, rejected, run, SET } from '../rotation/scripted.ts';

/** Creates a store that keeps its values in memory, with other functions in place of some. */
function createStore(held: Map<string, string>, change: Partial<ValueStore> = {}, isUnproven = true) {
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
    isAgeNeeded: false,
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
    expect(held.get('X')).toBe(sent.at(-1));
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
  test('cuts them: the run ends before Zoom is called, and the secret has its value again', async () => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const { store } = createStore(held, {
      get: async (name) => success({ value: /_\d+$/.test(name) ? '' : (held.get('X') ?? '') }),
      put: async (_, value) => success(held.set('X', value)),
      delete: async () => success(held.delete('X')),
    });
    const { outcome, log } = await run({ store, pending: '' });
    // The current password looks like a leftover, which is sent first, and changes nothing.
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'store-unavailable' } });
    expect(log.filter((line) => line.startsWith('update'))).not.toContain('update new-1');
    expect(held.get('X')).toBe('Old-Passw0rd');
  });

  test('finds them by their beginnings: the run ends before Zoom is called', async () => {
    const held = new Map<string, string>();
    const found = (name: string) => [...held].find(([each]) => each.startsWith(name))?.[1] ?? '';
    const { store } = createStore(held, { get: async (name) => success({ value: found(name) }) });
    const { outcome, log } = await run({ store });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      problem: { summary: 'After a call for `X_PENDING`, the program of `store` returned another value of `X`.' },
    });
    expect(log).toEqual(['prepare']);
  });

  test('deletes too much: the secret is written again', async () => {
    const held = new Map([['X', 'Old-Passw0rd']]);
    const { store, events } = createStore(held, { delete: async () => success(held.clear()) });
    const { outcome, warned } = await run({ store });
    expect(outcome).toMatchObject({ status: 'updated', location: { kind: 'current' } });
    expect([...held]).toEqual([['X', 'new-1']]);
    expect(warned).toEqual([]);
    expect(events).toEqual([{ kind: 'deleted-too-much', deleted: 'X_PENDING', restored: 'X' }]);
  });

  test.each([
    ['after a commit', {}, [SET]],
    ['after a recovery', { pending: 'Pending-1' }, [SET]],
  ])('deletes too much and cannot write it again %s: the run does not claim that it is stored', async (_, pending, updates) => {
    const held = new Map([['X', 'Old-Passw0rd'], ...Object.values(pending).map((value) => ['X_PENDING', value] as const)]);
    held.set('X_PREVIOUS', 'Previous-1');
    let isOver = false;
    const { store } = createStore(held, {
      put: async (name, value) => success(isOver || held.set(name, value)),
      delete: async () => {
        isOver = true;
        held.clear();
        return success(undefined);
      },
    });
    const { outcome } = await run({ store, updates, origin: 'passed' });
    expect(outcome).toMatchObject({ status: 'updated-not-stored', problem: { code: 'store-unavailable' } });
  });
});
