import { describe, expect, test } from '@jest/globals';
import { cancelledProblem } from '../../src/errors/action-errors.ts';
import type { Slot } from '../../src/rotation/slots.ts';
import { problemOf } from '../support/problem.ts';
import { DAY_MS, NOT_STORED, NOW, PENDING, POLICY_CHECK, run, type Setting, USER_CHECK } from './scripted.ts';

const dryRun = (setting: Setting = {}) => run({ dryRun: true, ...setting });

const checksWith = (readable: 'passed' | 'failed') => [
  { name: 'inputs', result: 'passed' },
  POLICY_CHECK,
  USER_CHECK,
  { name: 'secrets-readable', result: readable },
  { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
];
const WEAK = problemOf('invalid-input', 'Weak.');
const NO_USER = problemOf('network', 'No user.');

describe('a dry run', () => {
  test.each<[string, Setting, Slot[]]>([
    ['with nothing pending', {}, []],
    ['with something pending', { secrets: PENDING }, ['_PENDING']],
    ['with something pending that can be read', { secrets: PENDING, readable: true }, ['_PENDING']],
    ['with a previous password that may be in effect', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW } }, ['_PREVIOUS']],
    ['with a leftover', { secrets: { '': NOW, _PENDING: NOW - 1000 } }, []],
    ['with a leftover that can be read', { secrets: PENDING, readable: true, values: { '': 'pending' } }, []],
  ])('changes nothing, %s', async (_, setting, slots) => {
    const { outcome, log, known, warnings } = await dryRun(setting);
    expect(outcome).toEqual({
      status: 'validated',
      location: slots.length > 0 ? { secretName: 'X', kind: 'previous-or', slots, hasRecovered: false, isDryRun: true } : undefined,
      checks: checksWith('passed'),
    });
    expect(log).toEqual(['inspect', 'check']);
    expect(known).toEqual(['unchanged']);
    expect(warnings).toEqual([]);
  });

  test('with a young secret tells its time, and when the next rotation is due', async () => {
    expect((await dryRun({ dueAfterMs: 2 * DAY_MS })).outcome).toMatchObject({
      status: 'validated',
      location: { secretName: 'X', kind: 'recent', writtenAt: NOW - DAY_MS },
      nextRotationAt: NOW + DAY_MS,
    });
    expect((await dryRun({ dueAfterMs: DAY_MS })).outcome).not.toHaveProperty('nextRotationAt');
  });

  test('with something pending fails if the passed password does not fit', async () => {
    expect((await dryRun({ secrets: PENDING, origin: 'passed', unfit: WEAK })).outcome).toMatchObject({
      status: 'unchanged',
      problem: WEAK,
    });
    expect((await dryRun({ secrets: PENDING, origin: 'passed' })).outcome.status).toBe('validated');
    expect((await dryRun({ secrets: PENDING, origin: 'passed', next: [] })).outcome.status).toBe('validated');
  });

  test('takes up no pending password, and generates none', async () => {
    const { log } = await dryRun({ secrets: PENDING, next: [WEAK] });
    expect(log).toEqual(['inspect', 'check']);
  });

  test('without a store reports nothing about secrets', async () => {
    expect((await dryRun({ stored: false })).outcome).toEqual({
      status: 'validated',
      location: undefined,
      checks: [{ name: 'inputs', result: 'passed' }, POLICY_CHECK, USER_CHECK],
    });
  });

  test.each([
    [DAY_MS / 2, undefined],
    [2 * DAY_MS, NOW + DAY_MS],
  ])('with a minimum age of %i ms reports the age of the secret, and when the next rotation is due', async (dueAfterMs, nextRotationAt) => {
    for (const setting of [{ dueAfterMs }, { dueAfterMs, checked: NO_USER }]) {
      const { events, outcome } = await dryRun(setting);
      const dueAt = NOW - DAY_MS + dueAfterMs;
      expect(events).toEqual([{ kind: 'age', secretName: 'X', writtenAt: NOW - DAY_MS, now: NOW, dueAt, isUnfinished: false }]);
      expect('nextRotationAt' in outcome ? outcome.nextRotationAt : undefined).toBe(nextRotationAt);
    }
  });

  test.each<[string, Setting]>([
    ['a pending password', { secrets: { ...PENDING, '': NOW - DAY_MS } }],
    ['a previous password', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW } }],
  ])('does not tell a time if %s makes the next run rotate at once', async (_, setting) => {
    const { events, outcome } = await dryRun({ ...setting, dueAfterMs: 2 * DAY_MS });
    expect(events).toMatchObject([{ kind: 'age', isUnfinished: true }]);
    expect(outcome).not.toHaveProperty('nextRotationAt');
  });
});

describe('a dry run that fails', () => {
  test.each<[string, Setting, object]>([
    ['Zoom rejects something', { checked: NO_USER }, { problem: NO_USER, checks: checksWith('passed') }],
    ['the store cannot be read', { failing: ['inspect'] }, { problem: NOT_STORED, checks: checksWith('failed') }],
    [
      '`pending-password` does not match the secrets',
      { pending: 'pending' },
      { problem: { code: 'stale-pending' }, checks: checksWith('passed') },
    ],
    [
      'the password does not fit the policy',
      { unfit: WEAK },
      {
        problem: WEAK,
        checks: [{ name: 'inputs', result: 'passed' }, { name: 'policy', result: 'failed' }, USER_CHECK, ...checksWith('passed').slice(3)],
      },
    ],
  ])('because %s lists every check', async (_, setting, expected) => {
    const { outcome } = await dryRun(setting);
    expect(outcome).toMatchObject({ status: 'unchanged', accepted: false, ...expected });
  });

  test('because of stale secrets says nothing of an age, or of what the next run completes', async () => {
    const { outcome, events } = await dryRun({ dueAfterMs: 2 * DAY_MS, secrets: { ...PENDING, '': NOW - DAY_MS }, pending: '' });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { code: 'stale-pending' }, location: { slots: ['_PENDING'] } });
    expect([outcome.location, outcome]).toEqual([
      expect.not.objectContaining({ isDryRun: true }),
      expect.not.objectContaining({ nextRotationAt: expect.anything() }),
    ]);
    expect(events).toEqual([]);
  });

  test('for several reasons reports what Zoom says first', async () => {
    expect((await dryRun({ checked: NO_USER, unfit: WEAK, failing: ['inspect'] })).outcome).toMatchObject({ problem: NO_USER });
    expect((await dryRun({ unfit: WEAK, failing: ['inspect'] })).outcome).toMatchObject({ problem: WEAK });
  });

  test('because it is canceled says so', async () => {
    const { outcome } = await dryRun({ secrets: PENDING, checked: NO_USER, deadline: { isCancelled: () => true } });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: cancelledProblem(), location: { slots: ['_PENDING'], isDryRun: true } });
  });

  test('names the secrets that may hold the password in effect', async () => {
    expect((await dryRun({ secrets: PENDING, checked: NO_USER })).outcome.location).toMatchObject({ slots: ['_PENDING'], isDryRun: true });
    expect((await dryRun({ failing: ['inspect'] })).outcome.location).toBeUndefined();
  });
});
