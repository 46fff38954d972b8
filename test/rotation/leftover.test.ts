import { describe, expect, test } from '@jest/globals';
import type { RejectionClass } from '../../src/errors/problem.ts';
import type { Status } from '../../src/outcome.ts';
import type { Update } from '../../src/rotation/ports.ts';
import type { Slot } from '../../src/rotation/slots.ts';
import { BLOCKED, DAY_MS, NOT_STORED, NOW, proven, rejected, run, SET, type Setting, silent } from './scripted.ts';

/** GitHub's times show that the current password was stored after the pending one. */
const ON_GITHUB: Setting = { secrets: { '': NOW - DAY_MS, _PENDING: NOW - DAY_MS - 1000 } };
/** The pending password is also the current one. */
const READABLE: Setting = { readable: true, secrets: { '': NOW - DAY_MS, _PENDING: NOW }, values: { '': 'pending' } };

describe('a leftover', () => {
  const kindsOf = async (setting: Setting) => (await run(setting)).events.filter(({ kind }) => kind === 'pending-found');

  test.each<[string, Setting, boolean]>([
    ['on GitHub was written before the current one', ON_GITHUB, true],
    ['is not written in the same second', { secrets: { '': NOW, _PENDING: NOW } }, false],
    ['is not written later', { secrets: { '': NOW - 1000, _PENDING: NOW } }, false],
    ['needs a current one', { secrets: { _PENDING: NOW } }, false],
    ['in a store that can be read is the current one too', READABLE, true],
    ['is not another one, whatever the times', { readable: true, secrets: { '': NOW, _PENDING: NOW - DAY_MS } }, false],
  ])('%s', async (_, setting, isLeftover) => {
    expect(await kindsOf(setting)).toEqual([{ kind: 'pending-found', secretName: 'X', isLeftover }]);
  });

  test('does not exist if there is nothing, and in a store that can be read also nothing current', async () => {
    expect(await kindsOf({})).toEqual([]);
    expect(await kindsOf({ readable: true, secrets: {} })).toEqual([]);
  });
});

describe.each([
  ['on GitHub', ON_GITHUB],
  ['in a store that can be read', READABLE],
])('a leftover %s', (_, setting) => {
  type Row = [string, Update, Status, Partial<Record<Slot, string>>, string[]];
  const old = setting.readable ? 'pending' : 'old';

  test.each<Row>([
    ['204', SET, 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['same', rejected('same'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['same, after an ambiguous attempt', proven('same'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ...(['reused', 'policy', 'request', 'unrecognized', 'unexpected'] as const).map(
      (kind): Row => [kind, rejected(kind), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ),
    ['a filter', BLOCKED, 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ...(['user', 'token', 'scope', 'permission', 'limit', 'rate'] as const).map(
      (kind: RejectionClass): Row => [kind, rejected(kind), 'unchanged', { '': old, _PENDING: 'pending' }, ['pending']],
    ),
    ['never sent', silent('no'), 'unchanged', { '': old, _PENDING: 'pending' }, ['pending']],
    ['no response', silent('maybe'), 'unknown', { '': old, _PENDING: 'pending' }, ['pending']],
  ])('is sent first: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ ...setting, updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => each.startsWith('update'))).toEqual(sent.map((each) => `update ${each}`));
  });

  test('is stored as the current one before the next one overwrites it', async () => {
    const { log, known } = await run(setting);
    expect(log.slice(2)).toEqual([
      'complete pending',
      'update pending',
      'write ',
      'write _PENDING',
      'update new-1',
      'write ',
      'remove _PENDING',
    ]);
    const first = setting.readable ? [] : (['unknown'] as const);
    expect(known).toEqual([
      ...first,
      'unchanged',
      'unknown',
      'updated-not-stored',
      'unchanged',
      'unknown',
      'updated-not-stored',
      'updated',
    ]);
  });

  test('is saved before the next one is sent, unless the current secret is known to have it', async () => {
    const { log } = await run({ ...setting, updates: [rejected('reused')] });
    expect(log.slice(4, 7)).toEqual(
      [...(setting.readable ? [] : ['write _PREVIOUS']), 'write _PENDING', 'update new-1', 'write '].slice(0, 3),
    );
  });

  test('that is in effect again does not become the result of a run that cannot set another one', async () => {
    const { outcome, secrets } = await run({ ...setting, updates: [SET, rejected('user')] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'user' }, location: { hasRecovered: true } });
    expect(secrets).toEqual({ '': 'pending' });
  });

  test('that cannot be stored ends the run', async () => {
    const { outcome, log } = await run({ ...setting, failing: ['write '] });
    expect(outcome).toMatchObject({ status: 'updated-not-stored', location: { kind: 'pending' } });
    expect(log).not.toContain('update new-1');
  });

  test('that is the passed password is not changed once more', async () => {
    const passed = { ...setting, origin: 'passed', next: ['pending'] } as const;
    const same = await run({ ...passed, updates: [rejected('same')] });
    expect(same.outcome).toMatchObject({ status: 'unchanged', accepted: false, problem: { class: 'same' }, location: { kind: 'current' } });
    expect(same.secrets).toEqual({ '': 'pending' });
    expect((await run({ ...passed, updates: [rejected('same')], allowUnchanged: true })).outcome).toMatchObject({ accepted: true });
    expect((await run({ ...passed, updates: [SET] })).outcome.status).toBe('updated');
  });

  test('that is not the passed password is followed by the passed one', async () => {
    const { outcome, secrets } = await run({ ...setting, origin: 'passed', next: ['passed'], updates: [rejected('same')] });
    expect(outcome.status).toBe('updated');
    expect(secrets).toEqual({ '': 'passed' });
  });

  test('does not make a rotation due', async () => {
    const { outcome, log } = await run({ ...setting, dueAfterMs: 2 * DAY_MS });
    expect(outcome.status).toBe('skipped');
    expect(log).not.toContain('prepare');
    expect((await run({ ...setting, dueAfterMs: DAY_MS / 2 })).outcome.status).toBe('updated');
  });
});

test('a leftover that Zoom rejects for good is deleted, also if this run has no password to set', async () => {
  const update = rejected('reused');
  const { outcome, secrets } = await run({ ...READABLE, updates: [update], next: [] });
  expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'reused' }, location: { slots: [] } });
  expect(secrets).toEqual({ '': 'pending' });
});

describe('a leftover of a rotation that is not due', () => {
  const young = { dueAfterMs: 2 * DAY_MS };

  test('stays on GitHub, with a warning', async () => {
    const { log, secrets, warned } = await run({ ...ON_GITHUB, ...young });
    expect(log).toEqual(['inspect']);
    expect(secrets).toEqual({ '': 'old', _PENDING: 'pending' });
    expect(warned).toEqual([{ kind: 'leftover', secretName: 'X' }]);
  });

  test('is deleted in a store that can be read', async () => {
    const { log, secrets, warned, events } = await run({ ...READABLE, ...young });
    expect(log).toEqual(['inspect', 'remove _PENDING']);
    expect(events.map(({ kind }) => kind)).toEqual(['age', 'discarded']);
    expect(secrets).toEqual({ '': 'pending' });
    expect(warned).toEqual([]);
  });

  test('causes a warning if the store can still not delete it', async () => {
    const { outcome, warned } = await run({ ...READABLE, ...young, failing: ['remove _PENDING'] });
    expect(outcome.status).toBe('skipped');
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED, isOpen: false }]);
  });

  test('is finished if a previous password may be in effect', async () => {
    const secrets = { ...ON_GITHUB.secrets, _PREVIOUS: NOW };
    expect((await run({ secrets, ...young })).outcome.status).toBe('updated');
  });
});

test('a store that can never delete rotates each time', async () => {
  const failing = ['remove _PENDING'];
  for (const readable of [true, false]) {
    const first = await run({ readable, failing });
    expect(first.secrets).toEqual({ '': 'new-1', _PENDING: 'new-1' });
    // On GitHub, the current secret is strictly later than the pending one.
    const secrets = { '': NOW, _PENDING: NOW - 1000 };
    const second = await run({ readable, failing, secrets, values: { '': 'pending' }, updates: [rejected('same')] });
    expect(second.outcome.status).toBe('updated');
    expect(second.secrets).toEqual({ '': 'new-1', _PENDING: 'new-1' });
  }
});
