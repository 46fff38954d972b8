import { describe, expect, test } from '@jest/globals';
import type { RejectionClass } from '../../src/errors/problem.ts';
import { type Decision, decide, type Origin } from '../../src/rotation/decision.ts';
import type { Update } from '../../src/rotation/ports.ts';
import { BLOCKED, doubtful, proven, rejected, SET, silent } from './scripted.ts';

type Row = readonly [Update, Record<Origin, Decision>];

const forAll = (decision: Decision): Record<Origin, Decision> => ({
  generated: decision,
  passed: decision,
  recovered: decision,
  leftover: decision,
});
const earlier = (decision: Decision) => ({ recovered: decision, leftover: decision });
const fresh = (decision: Decision) => ({ generated: decision, passed: decision });

const ORIGINS: readonly Origin[] = ['generated', 'passed', 'recovered', 'leftover'];
const check = ([update, decisions]: Row) =>
  expect(Object.fromEntries(ORIGINS.map((origin) => [origin, decide(update, origin)]))).toEqual(decisions);

describe('a password that is in effect', () => {
  test('is committed', () => {
    check([SET, forAll('commit')]);
    check([proven('same'), forAll('commit')]);
  });

  test('was not set by this run if it was passed, or stored by an earlier one', () => {
    const decisions = { generated: 'commit', passed: 'commit-unchanged', recovered: 'commit', leftover: 'commit-unchanged' } as const;
    check([rejected('same'), decisions]);
    check([rejected('same', 'maybe'), decisions]);
  });
});

describe('a rejection without doubt', () => {
  test.each<[RejectionClass, Record<Origin, Decision>]>([
    ['reused', { generated: 'give-up', passed: 'keep', ...earlier('give-up') }],
    ['policy', { ...fresh('try-next'), ...earlier('give-up') }],
    ['request', { ...fresh('discard'), ...earlier('give-up') }],
    ['unrecognized', { ...fresh('keep'), ...earlier('give-up') }],
    ['unexpected', { ...fresh('keep'), ...earlier('give-up') }],
    ['user', { ...fresh('discard'), ...earlier('unknown') }],
    ['token', { ...fresh('discard'), ...earlier('unknown') }],
    ['scope', { ...fresh('discard'), ...earlier('unknown') }],
    ['permission', { ...fresh('discard'), ...earlier('unknown') }],
    ['account', { ...fresh('discard'), ...earlier('unknown') }],
    ['limit', { ...fresh('keep'), ...earlier('unknown') }],
    ['rate', { ...fresh('keep'), ...earlier('unknown') }],
  ])('of the class %s', (kind, decisions) => check([rejected(kind), decisions]));

  test('is no different from a request that was never sent, if Zoom checks it before the password', () => {
    check([silent('no'), { ...fresh('discard'), ...earlier('unknown') }]);
  });
});

describe('a rejection after one that is inconclusive', () => {
  test.each<[RejectionClass, Record<Origin, Decision>]>([
    ['reused', { generated: 'give-up', passed: 'keep', ...earlier('give-up') }],
    ['policy', { generated: 'give-up', passed: 'keep', ...earlier('give-up') }],
    ['request', { ...fresh('keep'), ...earlier('give-up') }],
    ['user', { ...fresh('keep'), ...earlier('unknown') }],
    ['token', { ...fresh('keep'), ...earlier('unknown') }],
    ['limit', { ...fresh('keep'), ...earlier('unknown') }],
  ])('of the class %s', (kind, decisions) => check([doubtful(rejected(kind)), decisions]));

  test('is no different from a request that was never sent', () => {
    check([doubtful(silent('no')), { ...fresh('keep'), ...earlier('unknown') }]);
  });
});

describe('a rejection after an ambiguous attempt', () => {
  test.each<[RejectionClass, Record<Origin, Decision>]>([
    ['reused', { generated: 'commit', passed: 'unknown', ...earlier('give-up') }],
    ['policy', { ...fresh('unknown'), ...earlier('give-up') }],
    ['request', { ...fresh('unknown'), ...earlier('give-up') }],
    ['unrecognized', { ...fresh('unknown'), ...earlier('give-up') }],
    ['unexpected', { ...fresh('unknown'), ...earlier('give-up') }],
    ['user', forAll('unknown')],
    ['token', forAll('unknown')],
    ['scope', forAll('unknown')],
    ['permission', forAll('unknown')],
    ['account', forAll('unknown')],
    ['limit', forAll('unknown')],
    ['rate', forAll('unknown')],
  ])('of the class %s', (kind, decisions) => check([rejected(kind, 'maybe'), decisions]));
});

describe('an update that stays ambiguous', () => {
  test('after silence', () => check([silent('maybe'), forAll('unknown')]));
  test('because something in between rejects every attempt', () => check([BLOCKED, { ...fresh('unknown'), ...earlier('give-up') }]));
});
