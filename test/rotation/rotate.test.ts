import { describe, expect, test } from '@jest/globals';
import { timeoutProblem } from '../../src/errors/action-errors.ts';
import type { Status } from '../../src/outcome.ts';
import type { RotationEvent, Update } from '../../src/rotation/ports.ts';
import { type Slot, UNKNOWN_TIME } from '../../src/rotation/slots.ts';
import { problemOf } from '../support/problem.ts';
import {
  BLOCKED,
  DAY_MS,
  NOT_STORED,
  NOW,
  PENDING,
  proven,
  RESPONSE,
  rejected,
  rejection,
  run,
  SET,
  type Setting,
  silent,
} from './scripted.ts';

describe('an update', () => {
  test('is staged, set, committed, and cleared', async () => {
    const { outcome, secrets, log, known } = await run();
    expect(outcome).toMatchObject({ status: 'updated', location: { secretName: 'X', kind: 'current' } });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING', 'update new-1', 'write ', 'remove _PENDING']);
    expect(secrets).toEqual({ '': 'new-1' });
    expect(known).toEqual(['unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('works the same without a store', async () => {
    const { outcome, log, known } = await run({ stored: false });
    expect(outcome).toEqual({ status: 'updated', response: SET.response });
    expect(log).toEqual(['prepare', 'update new-1']);
    expect(known).toEqual(['unchanged', 'unknown']);
  });

  test('that is rejected changes nothing, whatever the run does next', async () => {
    expect((await run({ updates: [rejected('policy')] })).known).toEqual([
      ...['unchanged', 'unknown', 'unchanged'],
      ...['unknown', 'updated-not-stored', 'updated'],
    ]);
    expect((await run({ updates: [rejected('policy')], secrets: PENDING })).known).toEqual(['unknown', 'updated-not-stored', 'updated']);
  });
});

describe('the reaction', () => {
  type Row = [string, Update, Status, Partial<Record<Slot, string>>, string[]];
  const KEPT = { '': 'old', _PENDING: 'new-1' };
  const sentOf = (log: readonly string[]) => log.filter((each) => each.startsWith('update')).map((each) => each.slice('update '.length));
  /** Zoom checks these before it checks the password, so that a second copy of a request cannot cause them. */
  const conclusive = ['user', 'token', 'scope', 'permission', 'request'] as const;
  /** A second copy of a request that was applied can cause these. */
  const repeatable = ['limit', 'rate', 'unrecognized', 'unexpected'] as const;

  const ofAnyFresh: Row[] = [
    ['204', SET, 'updated', { '': 'new-1' }, ['new-1']],
    ['same, after an ambiguous attempt', proven('same'), 'updated', { '': 'new-1' }, ['new-1']],
    ...conclusive.map((kind): Row => [kind, rejected(kind), 'unchanged', { '': 'old' }, ['new-1']]),
    ...repeatable.map((kind): Row => [kind, rejected(kind), 'unchanged', KEPT, ['new-1']]),
    ['never sent', silent('no'), 'unchanged', { '': 'old' }, ['new-1']],
    ['no response', silent('maybe'), 'unknown', KEPT, ['new-1']],
    ['a filter', BLOCKED, 'unknown', KEPT, ['new-1']],
  ];

  test.each<Row>([
    ...ofAnyFresh,
    ['same, which only this run can have set', rejected('same'), 'updated', { '': 'new-1' }, ['new-1']],
    ['reused', rejected('reused'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
    ['policy', rejected('policy'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
  ])('to a fresh generated candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect('accepted' in outcome).toBe(status === 'unchanged');
    expect(secrets).toEqual(expected);
    expect(sentOf(log)).toEqual(sent);
  });

  test.each<Row>([
    ...ofAnyFresh,
    ['same', rejected('same'), 'unchanged', { '': 'new-1' }, ['new-1']],
    ['reused', rejected('reused'), 'unchanged', KEPT, ['new-1']],
    ['policy', rejected('policy'), 'unchanged', { '': 'old' }, ['new-1']],
  ])('to a fresh passed candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ updates: [update], origin: 'passed', next: ['new-1'] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(sentOf(log)).toEqual(sent);
  });

  const others = ['policy', ...conclusive, ...repeatable] as const;
  test.each<Row>([
    ['same', proven('same'), 'updated', { '': 'new-1' }, []],
    ['reused', rejected('reused', 'maybe'), 'updated', { '': 'new-1' }, []],
    ...others.map((kind): Row => [kind, rejected(kind, 'maybe'), 'unknown', KEPT, []]),
  ])('after an ambiguous attempt: %s', async (_, update, status, expected, warned) => {
    const { outcome, secrets, warnings } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(warnings).toEqual(warned);
  });

  test.each(repeatable)('to %s: the rejected password stays pending, because a request can arrive twice', async (kind) => {
    const { outcome, log, known } = await run({ updates: [rejected(kind)] });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      location: { kind: 'previous-or', slots: [], hasRecovered: false, isPendingKept: true },
    });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING', 'update new-1']);
    expect(known).toEqual(['unchanged', 'unknown', 'unchanged']);
  });

  test('after an ambiguous attempt with a password that may have been used before: it stays pending', async () => {
    const { outcome, secrets, warnings } = await run({ updates: [rejected('reused', 'maybe')], origin: 'passed' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      problem: { class: 'reused', advice: expect.stringContaining('Pass another password') },
      location: { slots: ['_PENDING'] },
    });
    expect(secrets).toEqual(KEPT);
    expect(warnings).toEqual([]);
  });

  test('after an ambiguous attempt with a password that is rejected for another reason: that is the problem', async () => {
    const { outcome } = await run({ updates: [rejected('policy', 'maybe')], origin: 'passed' });
    expect(outcome).toMatchObject({ status: 'unknown', problem: rejection('policy') });
  });

  test('to a rejection without a store: there is nothing to clear', async () => {
    const { outcome, log } = await run({ updates: [rejected('user')], stored: false });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'user' }, location: undefined });
    expect(log).toEqual(['prepare', 'update new-1']);
  });

  test('after an ambiguous attempt without a store: the password may have been used before', async () => {
    const { outcome } = await run({ updates: [rejected('reused', 'maybe')], origin: 'passed', stored: false });
    expect(outcome.status).toBe('unknown');
  });

  const STILL = { '': 'old', _PENDING: 'pending' };
  test.each<Row>([
    ['204', SET, 'updated', { '': 'pending' }, ['pending']],
    ['same', rejected('same'), 'updated', { '': 'pending' }, ['pending']],
    ['same, after an ambiguous attempt', proven('same'), 'updated', { '': 'pending' }, ['pending']],
    ...(['reused', 'policy', 'request', 'unrecognized', 'unexpected'] as const).flatMap((kind): Row[] => [
      [kind, rejected(kind), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
      [`${kind}, after an ambiguous attempt`, rejected(kind, 'maybe'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ]),
    ...(['user', 'token', 'scope', 'permission', 'limit', 'rate'] as const).flatMap((kind): Row[] => [
      [kind, rejected(kind), 'unknown', STILL, ['pending']],
      [`${kind}, after an ambiguous attempt`, rejected(kind, 'maybe'), 'unknown', STILL, ['pending']],
    ]),
    ['never sent', silent('no'), 'unknown', STILL, ['pending']],
    ['no response', silent('maybe'), 'unknown', STILL, ['pending']],
    ['a filter', BLOCKED, 'updated', { '': 'new-1' }, ['pending', 'new-1']],
  ])('to a recovered candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ secrets: PENDING, updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => /update|complete/.test(each))).toEqual(['complete pending', ...sent.map((each) => `update ${each}`)]);
  });

  test.each<Row>([
    ...[...conclusive, ...repeatable].map((kind): Row => [kind, rejected(kind), 'unchanged', {}, []]),
    ['never sent', silent('no'), 'unchanged', {}, []],
  ])('to a fresh candidate with `allow-unchanged` does not depend on it: %s', async (_, update, status) => {
    const { outcome, secrets } = await run({ updates: [update], allowUnchanged: true });
    expect(outcome).toMatchObject({ status, accepted: false });
    expect(secrets).toEqual((await run({ updates: [update] })).secrets);
  });

  test('to the same password with `allow-unchanged`: it is stored', async () => {
    const { outcome, secrets, known } = await run({ updates: [rejected('same')], origin: 'passed', allowUnchanged: true });
    expect(outcome).toMatchObject({ status: 'unchanged', accepted: true });
    expect(secrets).toEqual({ '': 'new-1' });
    expect(known).not.toContain('updated');
  });

  test('to the same password without `allow-unchanged`: it is stored anyway, because it is in effect', async () => {
    const { outcome, secrets, log } = await run({ updates: [rejected('same')], origin: 'passed' });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      problem: { class: 'same' },
      location: { kind: 'current' },
    });
    expect(secrets).toEqual({ '': 'new-1' });
    expect(log.slice(-2)).toEqual(['write ', 'remove _PENDING']);
  });

  test('to the same password if it cannot be stored: it stays pending', async () => {
    const { outcome, secrets } = await run({ updates: [rejected('same')], origin: 'passed', failing: ['write '] });
    expect(outcome).toMatchObject({
      status: 'updated-not-stored',
      problem: NOT_STORED,
      location: { kind: 'pending' },
    });
    expect(secrets).toEqual(KEPT);
  });

  test('to rejections of all candidates: no secret changes', async () => {
    const { outcome, secrets, log } = await run({ updates: Array(3).fill(rejected('policy')) });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'policy' }, accepted: false });
    expect(secrets).toEqual({ '': 'old' });
    expect(log.slice(2)).toEqual([
      'write _PENDING',
      'update new-1',
      'write _PENDING',
      'update new-2',
      'write _PENDING',
      'update new-3',
      'remove _PENDING',
    ]);
  });

  test('to rejections of all candidates, one of which may be in effect: that one is kept', async () => {
    const { outcome, secrets } = await run({ updates: [rejected('reused'), rejected('policy')], next: ['new-1', 'new-2'] });
    expect(outcome).toMatchObject({ status: 'unknown', problem: { class: 'policy' }, location: { slots: ['_PREVIOUS'] } });
    expect(secrets).toEqual({ '': 'old', _PREVIOUS: 'new-1' });
  });
});

describe('a generated password that may have been used before', () => {
  const UNCONFIRMED = { status: 'unknown', problem: { class: 'reused', advice: expect.stringContaining('Pass another password') } };

  test('is saved before its secret is overwritten, and deleted in the end', async () => {
    const { outcome, log, known } = await run({ updates: [rejected('reused')] });
    expect(outcome.status).toBe('updated');
    expect(log.slice(2)).toEqual([
      'write _PENDING',
      'update new-1',
      'write _PREVIOUS',
      'write _PENDING',
      'update new-2',
      'write ',
      'remove _PENDING',
      'remove _PREVIOUS',
    ]);
    expect(known).toEqual(['unchanged', 'unknown', 'unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('is saved once: a second one stays pending', async () => {
    const { outcome, secrets, log } = await run({ updates: [rejected('reused'), rejected('reused')] });
    expect(outcome).toMatchObject({ ...UNCONFIRMED, location: { slots: ['_PENDING', '_PREVIOUS'] } });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'new-2', _PREVIOUS: 'new-1' });
    expect(log).not.toContain('update new-3');
  });

  test('stays pending if a pending one was given up before it', async () => {
    const { outcome, secrets } = await run({ secrets: PENDING, updates: [rejected('policy'), rejected('reused')] });
    expect(outcome).toMatchObject({ ...UNCONFIRMED, location: { slots: ['_PENDING', '_PREVIOUS'] } });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'new-1', _PREVIOUS: 'pending' });
  });

  test('stays pending if there is no other one', async () => {
    const { outcome, secrets } = await run({ updates: [rejected('reused')], next: ['new-1'] });
    expect(outcome).toMatchObject({ status: 'unknown', problem: { class: 'reused' }, location: { slots: ['_PENDING'] } });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'new-1' });
  });

  test('is not followed by another one without a store', async () => {
    const { outcome, log } = await run({ updates: [rejected('reused')], stored: false });
    expect(outcome).toMatchObject(UNCONFIRMED);
    expect(log).toEqual(['prepare', 'update new-1']);
  });

  test.each([
    [9, 'updated', ['new-1', 'new-2']],
    [10, 'unknown', ['new-1']],
  ] as const)('is followed by another one with %i saved ones: %s', async (count, status, sent) => {
    const saved = Array.from({ length: count }, (_, index): Slot => (index === 0 ? '_PREVIOUS' : `_PREVIOUS_${index + 1}`));
    const secrets = { '': NOW - DAY_MS, ...Object.fromEntries(saved.map((slot) => [slot, NOW - 1000])) };
    const { outcome, log } = await run({ secrets, updates: [rejected('reused')] });
    expect(outcome.status).toBe(status);
    expect(log.filter((each) => each.startsWith('update'))).toEqual(sent.map((each) => `update ${each}`));
    expect(log.includes('write _PREVIOUS_10')).toBe(count === 9);
  });

  test('is followed by another one if all ten saved ones are older than the current one', async () => {
    const saved = Array.from({ length: 10 }, (_, index): Slot => (index === 0 ? '_PREVIOUS' : `_PREVIOUS_${index + 1}`));
    const secrets = { '': NOW - DAY_MS, ...Object.fromEntries(saved.map((slot) => [slot, NOW - 2 * DAY_MS])) };
    expect((await run({ secrets, updates: [rejected('reused')] })).outcome.status).toBe('updated');
  });
});

describe('a pending password that cannot be confirmed', () => {
  test('is saved once, however many candidates follow', async () => {
    const { log, secrets, outcome } = await run({ secrets: PENDING, updates: [rejected('reused'), rejected('policy'), SET] });
    expect(log.filter((each) => each.startsWith('write'))).toEqual(['write _PREVIOUS', 'write _PENDING', 'write _PENDING', 'write ']);
    expect(secrets).toEqual({ '': 'new-2' });
    expect(outcome.response).toBe(SET.response);
  });

  test('counts as saved if the write may have succeeded', async () => {
    const { outcome } = await run({ secrets: PENDING, updates: [rejected('reused')], failing: ['write _PREVIOUS'] });
    expect(outcome.location).toMatchObject({ slots: ['_PENDING', '_PREVIOUS'] });
  });

  test('is saved before its secret is overwritten', async () => {
    const { log, known } = await run({ secrets: PENDING, updates: [rejected('reused')] });
    expect(log.slice(3)).toEqual([
      'update pending',
      'write _PREVIOUS',
      'write _PENDING',
      'update new-1',
      'write ',
      'remove _PENDING',
      'remove _PREVIOUS',
    ]);
    expect(known).toEqual(['unknown', 'updated-not-stored', 'updated']);
  });

  test('does not overwrite an earlier one that may be in effect', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 5000 };
    const { secrets: left, outcome } = await run({ secrets, updates: [rejected('policy'), rejected('user')] });
    expect(left).toEqual({ '': 'old', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'pending' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      location: { kind: 'previous-or', slots: ['_PREVIOUS', '_PREVIOUS_2'] },
    });
  });

  test('overwrites one that was saved before the current password was stored', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 2 * DAY_MS };
    expect((await run({ secrets, updates: [rejected('policy'), rejected('user')] })).secrets).toEqual({ '': 'old', _PREVIOUS: 'pending' });
  });

  test('does not overwrite an earlier one if the current secret has a time in the future', async () => {
    const secrets = { '': NOW + DAY_MS, _PENDING: NOW - 1, _PREVIOUS: NOW - DAY_MS };
    const { secrets: left } = await run({ secrets, updates: [rejected('reused'), rejected('user')] });
    expect(left).toEqual({ '': 'old', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'pending' });
  });

  test('is deleted with all others after a new password is stored, the last one first', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 5000, _PREVIOUS_2: NOW - 4000 };
    const { log, secrets: left } = await run({ secrets });
    expect(log.filter((each) => each.startsWith('remove'))).toEqual(['remove _PENDING', 'remove _PREVIOUS_2', 'remove _PREVIOUS']);
    expect(left).toEqual({ '': 'pending' });
  });

  test.each<[string, Setting, string]>([
    ['there is no other password', { next: [] }, 'policy'],
    ['the other password is the same', { next: ['pending'] }, 'policy'],
    ['the other password cannot be generated', { next: [NOT_STORED] }, NOT_STORED.entry.title],
    ['it cannot be saved', { failing: ['write _PREVIOUS'] }, NOT_STORED.entry.title],
  ])('stays pending if %s', async (_, setting, title) => {
    const { outcome, secrets } = await run({ secrets: PENDING, updates: [rejected('policy')], ...setting });
    expect(outcome).toMatchObject({
      status: 'unknown',
      response: RESPONSE,
      problem: { entry: { title } },
      location: { slots: expect.arrayContaining(['_PENDING']) },
    });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'pending' });
  });

  test.each([
    ['reused', expect.stringMatching(/^Pass another password, /)],
    ['policy', undefined],
    ['request', undefined],
  ] as const)('is called reused only if Zoom says so: %s', async (rejection, advice) => {
    const { outcome } = await run({ secrets: PENDING, updates: [rejected(rejection)], next: ['pending'] });
    expect('problem' in outcome && outcome.problem.advice).toEqual(advice);
  });
});

describe('a pending password other than the passed one', () => {
  const passed = { origin: 'passed', secrets: PENDING, next: ['passed'] } as const;

  test('is set and stored first, and the passed one after it', async () => {
    const { outcome, secrets, log, known } = await run(passed);
    expect(outcome).toMatchObject({ status: 'updated', location: { kind: 'current' } });
    expect(secrets).toEqual({ '': 'passed' });
    expect(log.slice(2)).toEqual([
      'complete pending',
      'update pending',
      'write ',
      'write _PENDING',
      'update passed',
      'write ',
      'remove _PENDING',
    ]);
    expect(known).toEqual(['unknown', 'updated-not-stored', 'unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('completes the run if it is the passed one', async () => {
    const { outcome, log } = await run({ ...passed, next: ['pending'] });
    expect(outcome.status).toBe('updated');
    expect(log.filter((each) => each.startsWith('update'))).toEqual(['update pending']);
  });

  test.each<[string, Setting, Status, Record<string, string>, string]>([
    ['is rejected', { updates: [SET, rejected('user')] }, 'unchanged', { '': 'pending' }, 'user'],
    ['violates the policy', { next: [NOT_STORED] }, 'unchanged', { '': 'pending' }, NOT_STORED.entry.title],
    ['cannot be staged', { failing: ['write _PENDING'] }, 'unchanged', { '': 'pending' }, NOT_STORED.entry.title],
    [
      'gets no clear response',
      { updates: [SET, silent('maybe')] },
      'unknown',
      { '': 'pending', _PENDING: 'passed' },
      'connection to Zoom failed',
    ],
    ['comes too late', { deadline: { remaining: () => 0 } }, 'unchanged', { '': 'pending' }, 'the time limit was reached'],
  ])('is stored if the passed one %s', async (_, setting, status, expected, title) => {
    const { outcome, secrets } = await run({ ...passed, ...setting });
    expect(outcome).toMatchObject({
      status,
      problem: { entry: { title } },
      location: { kind: 'previous-or', hasRecovered: true },
    });
    expect(secrets).toEqual(expected);
  });

  test('ends the run if it cannot be stored', async () => {
    const { outcome, log } = await run({ ...passed, failing: ['write '] });
    expect(outcome).toMatchObject({ status: 'updated-not-stored', location: { kind: 'pending' } });
    expect(log.filter((each) => each.startsWith('update'))).toEqual(['update pending']);
  });

  test('is committed, and saved previous passwords are deleted', async () => {
    const { secrets } = await run({
      ...passed,
      secrets: { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW },
      updates: [SET, rejected('user')],
    });
    expect(secrets).toEqual({ '': 'pending' });
  });

  test('is committed, and saved previous passwords are deleted in reverse order, because the earlier ones lead to the later ones', async () => {
    const { secrets } = await run({
      ...passed,
      secrets: { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW },
      failing: ['remove _PREVIOUS_2'],
    });
    expect(secrets).toEqual({ '': 'passed', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'old_PREVIOUS_2' });
  });

  test('is committed, and a previous password that is deleted is not named as one that may be in effect', async () => {
    const secrets = { ...PENDING, _PREVIOUS: UNKNOWN_TIME };
    const { outcome } = await run({ ...passed, secrets, updates: [SET, silent('maybe')] });
    expect(outcome).toMatchObject({ status: 'unknown', location: { slots: ['_PENDING'], hasRecovered: true } });
  });
});

describe('a store that fails', () => {
  test.each<[string, Setting, Status, string[]]>([
    ['at first stops the run', { failing: ['inspect'] }, 'unchanged', ['inspect', 'prepare']],
    ['at first, with something pending, stops the run', { failing: ['inspect'], secrets: PENDING }, 'unknown', ['inspect', 'prepare']],
    ['when the candidate is staged stops the run', { failing: ['write _PENDING'] }, 'unchanged', ['inspect', 'prepare', 'write _PENDING']],
    [
      'when there is no next candidate: the rejected one is deleted',
      { updates: [rejected('policy')], next: ['new-1', NOT_STORED] },
      'unchanged',
      ['inspect', 'prepare', 'write _PENDING', 'update new-1', 'remove _PENDING'],
    ],
    [
      'when the password is committed: the next run commits it',
      { failing: ['write '] },
      'updated-not-stored',
      ['inspect', 'prepare', 'write _PENDING', 'update new-1', 'write '],
    ],
  ])('%s', async (_, setting, status, expected) => {
    const { outcome, log } = await run(setting);
    expect(outcome).toMatchObject({ status, problem: NOT_STORED });
    expect(log).toEqual(expected);
  });

  test('names the secret that may be left and the reason in the warning', async () => {
    const { warned } = await run({ failing: ['remove _PENDING'] });
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED, isOpen: false }]);
  });

  test('when it clears secrets causes a warning', async () => {
    const { outcome, warnings } = await run({ failing: ['remove _PENDING', 'remove _PREVIOUS'], secrets: { ...PENDING, _PREVIOUS: NOW } });
    expect(outcome.status).toBe('updated');
    expect(warnings).toEqual(['not-deleted', 'not-deleted']);
  });

  test('when it clears one of several keeps the earlier ones, which lead to it', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW };
    expect((await run({ secrets, failing: ['remove _PREVIOUS_2'] })).secrets).toEqual({
      '': 'pending',
      _PREVIOUS: 'old_PREVIOUS',
      _PREVIOUS_2: 'old_PREVIOUS_2',
    });
  });

  test.each<[Setting, Slot[]]>([
    [{}, []],
    [{ secrets: PENDING }, ['_PENDING']],
  ])('at first reports the known state: %j', async (setting, slots) => {
    expect((await run({ failing: ['inspect'], ...setting })).outcome.location).toMatchObject({ slots, hasRecovered: false });
  });

  test('when it deletes a rejected candidate is not reported, because that password is not in effect', async () => {
    const { outcome } = await run({ failing: ['remove _PENDING'], updates: [rejected('user')], secrets: { '': NOW, _PREVIOUS: NOW } });
    expect(outcome.location).toMatchObject({ slots: ['_PREVIOUS'] });
  });

  test('when it deletes a rejected candidate causes a warning', async () => {
    const { outcome, warned } = await run({ failing: ['remove _PENDING'], updates: [rejected('user')] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { entry: { title: 'user' } } });
    // The next run takes the rejected password for one that may be in effect.
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED, isOpen: true }]);
  });

  test('between two candidates leaves no rejected one behind', async () => {
    let writes = 0;
    const { outcome, log } = await run({
      updates: [rejected('policy')],
      failing: (what) => what === 'write _PENDING' && writes++ > 0,
    });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED });
    expect(log.at(-1)).toBe('remove _PENDING');
  });
});

describe('before any change', () => {
  test.each<[string, Setting, string]>([
    ['exists and was not passed', { secrets: PENDING, pending: '' }, '`X_PENDING` exists, but `pending-password` is empty'],
    ['was passed and does not exist', { pending: 'pending' }, '`X_PENDING` does not exist, but `pending-password` is not empty'],
  ])('a pending secret that %s stops the run', async (_, setting, what) => {
    const { outcome, log } = await run(setting);
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      problem: { code: 'stale-pending', summary: expect.stringContaining(what) },
      location: { kind: 'previous-or' },
    });
    expect(log).toEqual(['inspect', 'prepare']);
  });

  test.each<[string, Setting, Status]>([
    ['is skipped', {}, 'skipped'],
    ['that is old enough is rotated', { secrets: { '': NOW - 2 * DAY_MS } }, 'updated'],
    ['that does not exist is rotated', { secrets: {} }, 'updated'],
    ['with a pending one is rotated', { secrets: PENDING }, 'updated'],
    ['with an unconfirmed previous one is rotated', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW - DAY_MS } }, 'updated'],
    ['with a leftover previous one is skipped', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW - DAY_MS - 1 } }, 'skipped'],
  ])('a young secret %s', async (_, setting, status) => {
    const { outcome, log } = await run({ dueAfterMs: 2 * DAY_MS, ...setting });
    expect(outcome.status).toBe(status);
    // A run with nothing to do sends nothing to Zoom.
    expect(log.includes('prepare')).toBe(status !== 'skipped');
  });

  test.each<[string, number, number, string[]]>([
    ['no minimum', 0, NOW + DAY_MS, ['time-in-future']],
    ['a minimum', 1, NOW + 1, ['time-in-future']],
    ['a minimum, and a time that is just not in the future', 0, NOW, []],
  ])('a secret from the future is not recent: %s', async (_, dueAfterMs, written, expected) => {
    const { outcome, warnings } = await run({ dueAfterMs, secrets: { '': written } });
    expect(outcome.status).toBe('updated');
    expect(warnings).toEqual(expected);
  });

  test('the next rotation is due at a reported time, and a run at that time rotates', async () => {
    const written = NOW - DAY_MS;
    const young = await run({ dueAfterMs: 2 * DAY_MS, secrets: { '': written } });
    expect(young.outcome).toMatchObject({ status: 'skipped', nextRotationAt: written + 2 * DAY_MS });
    const due = { dueAfterMs: 2 * DAY_MS, secrets: { '': written } };
    expect((await run({ ...due, deadline: { now: () => written + 2 * DAY_MS - 1 } })).outcome.status).toBe('skipped');
    expect((await run({ ...due, deadline: { now: () => written + 2 * DAY_MS } })).outcome).toMatchObject({
      status: 'updated',
      nextRotationAt: written + 4 * DAY_MS,
    });
    expect((await run()).outcome).not.toHaveProperty('nextRotationAt');
    expect((await run({ dueAfterMs: 1, updates: [rejected('same')], origin: 'passed' })).outcome).not.toHaveProperty('nextRotationAt');
  });

  test('a skipped run reports when the secret was written', async () => {
    expect((await run({ dueAfterMs: 2 * DAY_MS })).outcome.location).toEqual({ secretName: 'X', kind: 'recent', writtenAt: NOW - DAY_MS });
  });

  test.each<[Setting, Status]>([
    [{}, 'unchanged'],
    [{ secrets: PENDING }, 'unknown'],
  ])('a failure to prepare ends the run: %j', async (setting, status) => {
    const prepared = problemOf('network', 'Gone.');
    expect((await run({ prepared, ...setting })).outcome).toMatchObject({ status, problem: prepared });
  });

  test('the time limit ends the run', async () => {
    const { outcome, log } = await run({ deadline: { remaining: () => 0 } });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: timeoutProblem() });
    expect(log).toEqual(['inspect', 'prepare']);
  });

  test('the time limit between two candidates leaves nothing pending', async () => {
    let asked = 0;
    const deadline = { remaining: () => (asked++ > 0 ? 0 : 1) };
    const { outcome, secrets } = await run({ updates: [rejected('policy')], deadline });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: timeoutProblem(), response: RESPONSE });
    expect(secrets).toEqual({ '': 'old' });
  });

  test('a source without passwords ends the run', async () => {
    expect((await run({ next: [] })).outcome).toMatchObject({
      status: 'unchanged',
      problem: { code: 'invalid-input', summary: 'There is no password to set.' },
    });
  });
});

describe('a store that can be read', () => {
  test('hands over the pending password, which may be in effect', async () => {
    const { outcome, known, log, secrets } = await run({ readable: true, secrets: PENDING });
    expect(outcome).toMatchObject({ status: 'updated' });
    expect(known).toEqual(['unchanged', 'unknown', 'updated-not-stored', 'updated']);
    expect(log).toContain('update pending');
    expect(secrets).toEqual({ '': 'pending' });
  });

  test('that fails leaves open whether a password is pending', async () => {
    const { outcome } = await run({ readable: true, failing: ['inspect'] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED, location: undefined });
    expect((await run({ failing: ['inspect'] })).outcome).toHaveProperty('location.kind', 'previous-or');
  });
});

test.each(['policy', 'reused'] as const)('a pending password without a store is not given up: %s', async (kind) => {
  const { outcome, log } = await run({ stored: false, secrets: PENDING, updates: [rejected(kind)] });
  expect(outcome).toMatchObject({ status: 'unknown', problem: { class: kind } });
  expect(log).toEqual(['prepare', 'complete pending', 'update pending']);
});

test.each(['policy', 'reused'] as const)('a pending password is not given up beside ten others that may be in effect: %s', async (kind) => {
  const saved = Array.from({ length: 10 }, (_, index) => [index === 0 ? '_PREVIOUS' : `_PREVIOUS_${index + 1}`, NOW]);
  const { outcome, log } = await run({ secrets: { ...PENDING, ...Object.fromEntries(saved) }, updates: [rejected(kind)] });
  expect(outcome).toMatchObject({ status: 'unknown', problem: { class: kind }, location: { slots: expect.arrayContaining(['_PENDING']) } });
  expect(log.at(-1)).toBe('update pending');
});

test('a pending password without a store is completed, and then the passed one is set', async () => {
  const { outcome, log, events } = await run({ stored: false, secrets: PENDING, origin: 'passed', next: ['passed'] });
  expect(outcome).toMatchObject({ status: 'updated' });
  expect(log).toEqual(['prepare', 'complete pending', 'update pending', 'update passed']);
  expect(events).toEqual([]);
});

describe('the events', () => {
  test.each<[string, Setting, string[]]>([
    ['a first rotation', { secrets: {} }, ['missing']],
    ['a first rotation in a store that can be read', { secrets: {}, values: { '': '' }, readable: true }, ['missing']],
    ['a store that can be read and knows no times', { secrets: {}, values: { '': 'old' }, readable: true }, []],
    ['a later rotation', {}, []],
  ])('say of %s whether the secret exists', async (_, setting, expected) => {
    const { events } = await run({ ...setting, dueAfterMs: DAY_MS });
    expect(events.map(({ kind }) => kind).filter((kind) => kind === 'missing')).toEqual(expected);
  });

  const kindsOf = ({ events }: { readonly events: readonly RotationEvent[] }) => events.map(({ kind }) => kind);

  test('of a rotation are its age, what is staged and what is committed', async () => {
    const { events } = await run({ dueAfterMs: DAY_MS / 2 });
    expect(events).toEqual([
      { kind: 'age', secretName: 'X', writtenAt: NOW - DAY_MS, now: NOW, dueAt: NOW - DAY_MS / 2, isUnfinished: false },
      { kind: 'staged', secretName: 'X', origin: 'generated' },
      { kind: 'committed', secretName: 'X', deleted: ['_PENDING'] },
    ]);
    expect(kindsOf(await run({ dueAfterMs: 2 * DAY_MS }))).toEqual(['age']);
  });

  test.each<[string, Setting, object]>([
    ['a pending password', { secrets: { ...PENDING, '': NOW - DAY_MS } }, { isUnfinished: true }],
    ['a previous password', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW } }, { isUnfinished: true }],
    ['a leftover', { secrets: { '': NOW - DAY_MS, _PENDING: NOW - 2 * DAY_MS } }, { isUnfinished: false }],
  ])('say whether %s makes the rotation due', async (_, setting, expected) => {
    const { events, outcome } = await run({ ...setting, dueAfterMs: 2 * DAY_MS });
    expect(events).toContainEqual({ kind: 'age', secretName: 'X', writtenAt: NOW - DAY_MS, now: NOW, dueAt: NOW + DAY_MS, ...expected });
    expect(outcome.status === 'skipped').toBe(!('isUnfinished' in expected && expected.isUnfinished));
  });

  test('name a pending password that is found and given up, and what could not be deleted', async () => {
    const { events } = await run({ updates: [rejected('reused'), SET], secrets: PENDING, failing: ['remove _PENDING'] });
    expect(events).toEqual([
      { kind: 'pending-found', secretName: 'X', isLeftover: false },
      { kind: 'saved-previous', secretName: 'X', slot: '_PREVIOUS' },
      { kind: 'staged', secretName: 'X', origin: 'generated' },
      { kind: 'committed', secretName: 'X', deleted: ['_PREVIOUS'] },
    ]);
  });
});

describe('staging on GitHub', () => {
  test.each(['replaced', 'created', 'unknown'] as const)('must create the pending secret, as far as GitHub says: %s', async (effect) => {
    const { outcome, secrets, log } = await run({ effect });
    if (effect === 'replaced') {
      // Another run has staged meanwhile. Its password may be in effect.
      expect(outcome).toMatchObject({
        status: 'unchanged',
        accepted: false,
        problem: {
          code: 'stale-pending',
          summary: expect.stringMatching(/^The secret `X_PENDING` did not exist when .* Another run .*, or a proxy sent the write twice\./),
        },
        location: { secretName: 'X', kind: 'any' },
      });
      expect(log).toEqual(['inspect', 'prepare', 'write _PENDING']);
      expect(secrets).toEqual({ '': 'old', _PENDING: 'new-1' });
    } else {
      expect(outcome.status).toBe('updated');
    }
  });

  test.each<[string, Setting]>([
    ['an earlier candidate of this run', { updates: [rejected('policy')] }],
    ['a pending password that was given up', { secrets: PENDING, updates: [rejected('policy')] }],
    ['a pending password that was completed', { secrets: PENDING, origin: 'passed', next: ['passed'] }],
  ])('may replace %s', async (_, setting) => {
    const { outcome, secrets } = await run(setting);
    expect(outcome.status).toBe('updated');
    expect(Object.keys(secrets)).toEqual(['']);
  });

  test('that fails leaves the secret alone', async () => {
    const { outcome, log, warnings } = await run({ failing: ['write _PENDING', 'remove _PENDING'] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED, location: { slots: [] } });
    expect(outcome.location).not.toHaveProperty('isPendingUnconfirmed');
    expect(log.at(-1)).toBe('write _PENDING');
    expect(warnings).toEqual([]);
  });
});

describe('staging in a store that can be read', () => {
  test('deletes what a failed write may have left', async () => {
    const { outcome, log, warnings } = await run({ readable: true, failing: ['write _PENDING'] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED, location: { slots: [] } });
    expect(outcome.location).not.toHaveProperty('isPendingUnconfirmed');
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING', 'remove _PENDING']);
    expect(warnings).toEqual([]);
  });

  test('deletes nothing if the write can never succeed', async () => {
    const { outcome, log } = await run({ readable: true, failing: ['write _PENDING'], problem: { ...NOT_STORED, isPermanent: true } });
    expect(outcome).toMatchObject({ status: 'unchanged', location: { slots: [] } });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING']);
  });

  test('leaves the password of another run alone', async () => {
    const stale = problemOf('stale-pending', 'Something else has written it.');
    const { outcome, log } = await run({ readable: true, failing: ['write _PENDING'], problem: { ...stale, isPermanent: true } });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'stale-pending' }, location: { slots: ['_PENDING'] } });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING']);
  });

  test('names the secret if that cannot be deleted', async () => {
    const { outcome, warned } = await run({ readable: true, failing: ['write _PENDING', 'remove _PENDING'] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED, location: { slots: [], isPendingUnconfirmed: true } });
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED, isOpen: true }]);
  });

  test('leaves a secret alone that another run has written meanwhile', async () => {
    const problem = problemOf('stale-pending', 'Another run.');
    const { outcome, log } = await run({ readable: true, failing: ['write _PENDING'], problem });
    expect(outcome).toMatchObject({ status: 'unchanged', accepted: false, problem });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING']);
  });

  test('deletes nothing if the write cannot have begun', async () => {
    const problem = { ...problemOf('store-unavailable', 'Not installed.'), isPermanent: true };
    const { log } = await run({ readable: true, failing: ['write _PENDING'], problem });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING']);
  });

  test('deletes what a failed write of a password that is given up may have left', async () => {
    const setting = { readable: true, secrets: PENDING, updates: [rejected('reused')] };
    const { outcome, log } = await run({ ...setting, failing: ['write _PREVIOUS'] });
    expect(outcome).toMatchObject({ status: 'unknown', problem: NOT_STORED, location: { slots: ['_PENDING'] } });
    expect(log.slice(-2)).toEqual(['write _PREVIOUS', 'remove _PREVIOUS']);
    const failed = await run({ ...setting, failing: ['write _PREVIOUS', 'remove _PREVIOUS'] });
    expect(failed.outcome.location).toMatchObject({ slots: ['_PENDING', '_PREVIOUS'] });
    expect(failed.warnings).toEqual(['not-deleted']);
  });
});

describe('a secret that cannot be deleted after the commit', () => {
  test('on GitHub is older than the current one, which is written once more a second later if the pending one still exists', async () => {
    const { outcome, log, passedMs, warned } = await run({ failing: ['remove _PENDING'] });
    expect(outcome.status).toBe('updated');
    expect(log.slice(4).filter((each) => each !== 'pause')).toEqual(['write ', 'remove _PENDING', 'exists _PENDING', 'write ']);
    expect(passedMs).toBe(1000);
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED, isOpen: false }]);
  });

  test('on GitHub is open if that fails', async () => {
    let writes = 0;
    const { outcome, secrets, warned } = await run({
      failing: (what) => what === 'remove _PENDING' || (what === 'write ' && writes++ > 0),
    });
    expect(outcome).toMatchObject({ status: 'updated', location: { kind: 'current' } });
    expect(secrets).toEqual({ '': 'new-1', _PENDING: 'new-1' });
    expect(warned).toMatchObject([{ slot: '_PENDING', isOpen: true }]);
  });

  test('in a store that can be read is resolved if it is the pending one', async () => {
    const { log, passedMs, warned } = await run({ readable: true, failing: ['remove _PENDING'] });
    expect(log.slice(4)).toEqual(['write ', 'remove _PENDING']);
    expect(passedMs).toBe(0);
    expect(warned).toMatchObject([{ slot: '_PENDING', isOpen: false }]);
  });

  const SAVED = { '': NOW - DAY_MS, _PREVIOUS: UNKNOWN_TIME, _PREVIOUS_2: UNKNOWN_TIME };

  test('in a store that can be read gets the current password if it is a previous one, and so do those before it', async () => {
    const { secrets, warned } = await run({ readable: true, secrets: SAVED, failing: ['remove _PREVIOUS_2'] });
    expect(secrets).toEqual({ '': 'new-1', _PREVIOUS: 'new-1', _PREVIOUS_2: 'new-1' });
    expect(warned).toMatchObject([{ slot: '_PREVIOUS_2', isOpen: false }]);
  });

  test('in a store that can be read is open if it cannot be overwritten either', async () => {
    const { secrets, warned } = await run({ readable: true, secrets: SAVED, failing: ['remove _PREVIOUS', 'write _PREVIOUS'] });
    expect(secrets).toEqual({ '': 'new-1', _PREVIOUS: 'old_PREVIOUS' });
    expect(warned).toMatchObject([{ slot: '_PREVIOUS', isOpen: true }]);
  });

  test('is not marked if it is not the pending one, because another run may have begun', async () => {
    const { log, warned } = await run({
      secrets: { ...PENDING, _PREVIOUS: NOW },
      origin: 'passed',
      next: ['passed'],
      failing: ['remove _PREVIOUS'],
      updates: [SET, rejected('user')],
    });
    expect(log.filter((each) => each === 'write ')).toHaveLength(1);
    expect(warned).toMatchObject([{ slot: '_PREVIOUS', isOpen: false }]);
  });

  test('is not marked if it is gone, because another run may have begun', async () => {
    const held = new Set(['remove _PENDING']);
    const { log, warned } = await run({ failing: (what) => held.has(what), lost: ['remove _PENDING'] });
    expect(log.filter((each) => each === 'write ')).toHaveLength(1);
    expect(warned).toMatchObject([{ slot: '_PENDING', isOpen: false }]);
  });

  test('is open if it cannot be looked up', async () => {
    const { log, warned } = await run({ failing: ['remove _PENDING', 'exists _PENDING'] });
    expect(log.filter((each) => each === 'write ')).toHaveLength(1);
    expect(warned).toMatchObject([{ slot: '_PENDING', isOpen: true }]);
  });
});

describe('a call to the store', () => {
  test('is made after the status is recorded that is true from then on', async () => {
    const { calls } = await run({ updates: [rejected('reused'), SET] });
    expect(calls).toEqual([
      'inspect, before: unchanged',
      'write _PENDING, before: unchanged',
      'write _PREVIOUS, before: unknown',
      'write _PENDING, before: unknown',
      'write , after: updated-not-stored',
      'remove _PENDING, after: updated',
      'remove _PREVIOUS, after: updated',
    ]);
  });

  test('is made after that also if it completes an earlier run, and before the next password is staged', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW };
    const { calls, log } = await run({ secrets, origin: 'passed', next: ['passed'] });
    expect(calls).toEqual([
      'inspect, before: unknown',
      'write , after: updated-not-stored',
      'remove _PREVIOUS_2, after: unchanged',
      'remove _PREVIOUS, after: unchanged',
      'write _PENDING, before: unchanged',
      'write , after: updated-not-stored',
      'remove _PENDING, after: updated',
    ]);
    expect(log.filter((each) => /^(write|remove)/.test(each))).toEqual(
      calls.slice(1).map((call) => call.replace(/, (before|after).*/, '')),
    );
  });
});

describe('the response of a run', () => {
  test('is the last one of Zoom, also if nothing answers the next password', async () => {
    const { outcome } = await run({ updates: [rejected('policy'), silent('maybe')] });
    expect(outcome).toMatchObject({ status: 'unknown', response: RESPONSE });
  });

  test('is that to the update if the password cannot be stored', async () => {
    const { outcome, known } = await run({ failing: ['write '] });
    expect(outcome).toMatchObject({ status: 'updated-not-stored', response: SET.response });
    expect(known.at(-1)).toBe('updated-not-stored');
  });
});

test('no password is sent in the time that is kept for storing it', async () => {
  const { outcome, log } = await run({ early: { remaining: () => 0 } });
  expect(outcome).toMatchObject({ status: 'unchanged', problem: timeoutProblem() });
  expect(log).toEqual(['inspect', 'prepare']);
});

describe('a pending secret that is not needed', () => {
  test.each<[string, Setting, boolean]>([
    ['is deleted', {}, true],
    ['cannot be deleted', { failing: ['remove _PENDING'] }, false],
    ['is not there, because there is no store', { stored: false }, false],
  ])('%s after a rejection', async (_, setting, isDiscarded) => {
    const { events } = await run({ updates: [rejected('user')], ...setting });
    expect(events.some(({ kind }) => kind === 'discarded')).toBe(isDiscarded);
  });
});

describe('the phase of a call to the store', () => {
  test('is the one before the update only for what is staged', async () => {
    const { phases } = await run({ updates: [rejected('reused'), SET], secrets: PENDING, failing: ['remove _PENDING'] });
    expect(phases).toEqual([
      'write _PREVIOUS: before',
      'write _PENDING: before',
      'write : after',
      'remove _PENDING: after',
      'remove _PREVIOUS: after',
      'exists _PENDING: after',
      'write : after',
    ]);
  });

  test('is the one after it for what is marked in a store that can be read', async () => {
    const { phases } = await run({ readable: true, secrets: { '': NOW, _PREVIOUS: NOW }, failing: ['remove _PREVIOUS'] });
    expect(phases.filter((each) => each.includes('_PREVIOUS'))).toEqual(['remove _PREVIOUS: after', 'write _PREVIOUS: after']);
  });

  test('is the one after it for a candidate that was rejected', async () => {
    const { phases } = await run({ updates: [rejected('user')] });
    expect(phases).toEqual(['write _PENDING: before', 'remove _PENDING: after']);
  });
});
