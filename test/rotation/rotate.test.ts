import { describe, expect, test } from '@jest/globals';
import type { HttpResponse } from '../../src/http/exchange.ts';
import type { Check, Status } from '../../src/outcome.ts';
import type { RejectionClass } from '../../src/problems/entry.ts';
import { ownProblem, type Problem } from '../../src/problems/problem.ts';
import { failure, success } from '../../src/problems/result.ts';
import type { RotationEvent, RotationOptions, RotationWarning, Update } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import { type SecretStore, type Slot, UNKNOWN_TIME } from '../../src/rotation/slots.ts';

const NOW = Date.UTC(2026, 0, 31);
const DAY_MS = 24 * 60 * 60 * 1000;
const RESPONSE: HttpResponse = { status: 400, statusText: '', headers: {}, body: '', truncated: false };
const SET: Update = { applied: 'yes', response: { ...RESPONSE, status: 204 } };
const USER_CHECK: Check = { name: 'user', result: 'passed' };
const NOT_STORED = ownProblem('github-unavailable', 'Gone.');

const rejection = (kind: RejectionClass) => ({ class: kind, code: '1', title: kind, summary: '', advice: '' });
const rejected = (kind: RejectionClass, applied: 'no' | 'maybe' = 'no'): Update => ({
  applied,
  response: RESPONSE,
  problem: rejection(kind),
});
const silent = (applied: 'no' | 'maybe'): Update => ({ applied, response: undefined, problem: ownProblem('network', 'Gone.') });
const proven = (kind: 'same'): Update => ({ applied: 'yes', response: RESPONSE, proof: rejection(kind) });

interface Setting extends Partial<Omit<RotationOptions, 'zoom' | 'store' | 'candidates'>> {
  /** Results of the updates, in order. */
  readonly updates?: readonly Update[];
  /** The secrets, with the times when they were written. */
  readonly secrets?: Partial<Record<Slot, number>>;
  /** Operations of the store that fail, such as `write _PENDING`. */
  readonly failing?: readonly string[] | ((what: string) => boolean);
  readonly next?: readonly (string | Problem)[];
  readonly prepared?: Problem;
  readonly stored?: boolean;
  readonly origin?: 'generated' | 'passed';
  /** The store can be read. */
  readonly readable?: boolean;
}

const pendingOf = (secrets: object) => ('_PENDING' in secrets ? 'pending' : '');

async function run({
  updates = [SET],
  secrets = { '': NOW - DAY_MS },
  failing = [],
  next = ['new-1', 'new-2', 'new-3'],
  readable = false,
  ...setting
}: Setting = {}) {
  const held = new Map<string, string>(Object.keys(secrets).map((slot) => [slot, slot === '_PENDING' ? 'pending' : `old${slot}`]));
  const log: string[] = [];
  const known: Status[] = [];
  const warnings: RotationWarning[] = [];
  const events: RotationEvent[] = [];
  const source = [...next];
  const script = [...updates];
  const fails = typeof failing === 'function' ? failing : (what: string) => failing.includes(what);
  const act = async (what: string, effect: () => void) => {
    log.push(what);
    if (fails(what)) {
      return NOT_STORED;
    }
    effect();
    return undefined;
  };
  const store: SecretStore = {
    name: 'X',
    isReadable: readable,
    async inspect() {
      log.push('inspect');
      return fails('inspect')
        ? { ok: false, problem: NOT_STORED }
        : success({ slots: new Map(Object.entries(secrets) as [Slot, number][]), ...(readable && { pending: pendingOf(secrets) }) });
    },
    write: (slot, value) => act(`write ${slot}`, () => held.set(slot, value)),
    remove: (slot) => act(`remove ${slot}`, () => held.delete(slot)),
  };
  const outcome = await rotate({
    zoom: {
      async prepare() {
        log.push('prepare');
        const update = async (password: string, onKnown: (applied: 'no' | 'maybe') => void) => {
          log.push(`update ${password}`);
          onKnown('maybe');
          return script.shift() ?? SET;
        };
        return setting.prepared
          ? { ok: false, problem: setting.prepared }
          : { ok: true, value: { update, policy: {}, checks: [USER_CHECK] } };
      },
    },
    store: setting.stored === false ? undefined : store,
    candidates: {
      origin: setting.origin ?? 'generated',
      isSatisfiedBy: (password) => setting.origin !== 'passed' || source[0] === password,
      onPendingRecovered: (password) => log.push(`complete ${password}`),
      next() {
        const next = source.shift();
        return typeof next === 'string' ? success(next) : next && failure(next);
      },
    },
    pending: readable ? '' : pendingOf(secrets),
    dueAfterMs: 0,
    allowUnchanged: false,
    dryRun: false,
    now: () => NOW,
    stopReason: () => undefined,
    recordStatus: (status) => known.push(status),
    warn: (warning) => warnings.push(warning),
    onEvent: (event) => events.push(event),
    ...setting,
  });
  return { outcome, secrets: Object.fromEntries(held), log, known, warnings: warnings.map(({ kind }) => kind), events };
}

const PENDING = { '': NOW - DAY_MS, _PENDING: NOW - 1 };

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
    expect((await run({ updates: [rejected('policy')], secrets: PENDING })).known.slice(0, 4)).toEqual(Array(4).fill('unknown'));
  });
});

describe('the reaction', () => {
  type Row = [string, Update, Status, Partial<Record<Slot, string>>, string[]];
  const KEPT = { '': 'old', _PENDING: 'new-1' };
  const others = ['limit', 'user', 'token', 'scope', 'permission', 'rate', 'request', 'unrecognized'] as const;

  test.each<Row>([
    ['same, which only this run can have set', rejected('same'), 'updated', { '': 'new-1' }, ['new-1']],
    ['reused', rejected('reused'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
    ['policy', rejected('policy'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
    ...others.map((kind): Row => [kind, rejected(kind), 'unchanged', { '': 'old' }, ['new-1']]),
    ['never sent', silent('no'), 'unchanged', { '': 'old' }, ['new-1']],
    ['no response', silent('maybe'), 'unknown', KEPT, ['new-1']],
  ])('to a fresh candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect('accepted' in outcome).toBe(status === 'unchanged');
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => each.startsWith('update'))).toEqual(sent.map((each) => `update ${each}`));
  });

  test.each<Row>([
    ['same', proven('same'), 'updated', { '': 'new-1' }, []],
    ['reused', rejected('reused', 'maybe'), 'updated', { '': 'new-1' }, []],
    ['policy', rejected('policy', 'maybe'), 'unknown', KEPT, []],
    ...[...others, 'unexpected' as const].map((kind): Row => [kind, rejected(kind, 'maybe'), 'unknown', KEPT, []]),
  ])('after an ambiguous attempt: %s', async (_, update, status, expected, warned) => {
    const { outcome, secrets, warnings } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(warnings).toEqual(warned);
  });

  test('after an ambiguous attempt with a password that may have been used before: it stays pending', async () => {
    const { outcome, secrets, warnings } = await run({ updates: [rejected('reused', 'maybe')], origin: 'passed' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      problem: { class: 'reused', advice: expect.stringContaining('Pass another one') },
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

  test('to a rejection under an unusual status: it stays pending', async () => {
    const { outcome, secrets } = await run({ updates: [rejected('unexpected')] });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      location: { kind: 'previous-or', slots: [], hasRecovered: false, isPendingKept: true },
    });
    expect(secrets).toEqual(KEPT);
  });

  const STILL = { '': 'old', _PENDING: 'pending' };
  test.each<Row>([
    ['204', SET, 'updated', { '': 'pending' }, ['pending']],
    ['same', rejected('same'), 'updated', { '': 'pending' }, ['pending']],
    ['same, after an ambiguous attempt', proven('same'), 'updated', { '': 'pending' }, ['pending']],
    ['reused', rejected('reused'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['reused, after an ambiguous attempt', rejected('reused', 'maybe'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['policy', rejected('policy'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ...[...others, 'unexpected' as const].map((kind): Row => [kind, rejected(kind), 'unknown', STILL, ['pending']]),
    ['never sent', silent('no'), 'unknown', STILL, ['pending']],
    ['no response', silent('maybe'), 'unknown', STILL, ['pending']],
  ])('to a recovered candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ secrets: PENDING, updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => /update|complete/.test(each))).toEqual(['complete pending', ...sent.map((each) => `update ${each}`)]);
  });

  test.each<Row>([
    ...(['limit', 'user', 'token', 'scope', 'permission', 'rate', 'request', 'unrecognized'] as const).map(
      (kind): Row => [kind, rejected(kind), 'unchanged', { '': 'old' }, []],
    ),
    ['never sent', silent('no'), 'unchanged', { '': 'old' }, []],
  ])('to a fresh candidate with `allow-unchanged` does not depend on it: %s', async (_, update, status, expected) => {
    const { outcome, secrets } = await run({ updates: [update], allowUnchanged: true });
    expect(outcome).toMatchObject({ status, accepted: false });
    expect(secrets).toEqual(expected);
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
    const { outcome, secrets, log } = await run({ updates: [rejected('policy'), rejected('reused'), rejected('policy')] });
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
    expect(known.slice(0, -2)).toEqual(known.slice(0, -2).map(() => 'unknown'));
  });

  test('does not overwrite an earlier one that may be in effect', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 5000 };
    const { secrets: left, outcome } = await run({ secrets, updates: [rejected('policy'), rejected('limit')] });
    expect(left).toEqual({ '': 'old', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'pending' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      location: { kind: 'previous-or', slots: ['_PREVIOUS', '_PREVIOUS_2'] },
    });
  });

  test('overwrites one that was saved before the current password was stored', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 2 * DAY_MS };
    expect((await run({ secrets, updates: [rejected('policy'), rejected('limit')] })).secrets).toEqual({ '': 'old', _PREVIOUS: 'pending' });
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
    ['the other password cannot be generated', { next: [NOT_STORED] }, NOT_STORED.title],
    ['it cannot be saved', { failing: ['write _PREVIOUS'] }, NOT_STORED.title],
  ])('stays pending if %s', async (_, setting, title) => {
    const { outcome, secrets } = await run({ secrets: PENDING, updates: [rejected('policy')], ...setting });
    expect(outcome).toMatchObject({
      status: 'unknown',
      response: RESPONSE,
      problem: { title },
      location: { slots: expect.arrayContaining(['_PENDING']) },
    });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'pending' });
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
    expect(known).toEqual(['unknown', 'unknown', 'updated-not-stored', 'unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('completes the run if it is the passed one', async () => {
    const { outcome, log } = await run({ ...passed, next: ['pending'] });
    expect(outcome.status).toBe('updated');
    expect(log.filter((each) => each.startsWith('update'))).toEqual(['update pending']);
  });

  test.each<[string, Setting, Status, Record<string, string>, string]>([
    ['is rejected', { updates: [SET, rejected('user')] }, 'unchanged', { '': 'pending' }, 'user'],
    ['violates the policy', { next: [NOT_STORED] }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
    ['cannot be staged', { failing: ['write _PENDING'] }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
    ['gets no clear response', { updates: [SET, silent('maybe')] }, 'unknown', { '': 'pending', _PENDING: 'passed' }, 'network'],
    ['comes too late', { stopReason: () => NOT_STORED }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
  ])('is stored if the passed one %s', async (_, setting, status, expected, title) => {
    const { outcome, secrets } = await run({ ...passed, ...setting });
    expect(outcome).toMatchObject({
      status,
      problem: { title: expect.stringContaining(title) },
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
      updates: [SET, rejected('limit')],
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
    const warned: RotationWarning[] = [];
    await run({ failing: ['remove _PENDING'], warn: (warning) => warned.push(warning) });
    expect(warned).toEqual([{ kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem: NOT_STORED }]);
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
    const { outcome } = await run({ failing: ['remove _PENDING'], updates: [rejected('limit')], secrets: { '': NOW, _PREVIOUS: NOW } });
    expect(outcome.location).toMatchObject({ slots: ['_PREVIOUS'] });
  });

  test('when it deletes a rejected candidate causes a warning', async () => {
    const { outcome, warnings } = await run({ failing: ['remove _PENDING'], updates: [rejected('limit')] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { title: 'limit' } });
    expect(warnings).toEqual(['not-deleted']);
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
    expect((await run({ ...due, now: () => written + 2 * DAY_MS - 1 })).outcome.status).toBe('skipped');
    expect((await run({ ...due, now: () => written + 2 * DAY_MS })).outcome).toMatchObject({
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
    const prepared = ownProblem('network', 'Gone.');
    expect((await run({ prepared, ...setting })).outcome).toMatchObject({ status, problem: prepared });
  });

  test('the time limit ends the run', async () => {
    const end = ownProblem('timeout', 'Over.');
    const { outcome, log } = await run({ stopReason: () => end });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: end });
    expect(log).toEqual(['inspect', 'prepare']);
  });

  test('the time limit between two candidates leaves nothing pending', async () => {
    const end = ownProblem('timeout', 'Over.');
    let asked = 0;
    const { outcome, secrets } = await run({ updates: [rejected('policy')], stopReason: () => (asked++ > 0 ? end : undefined) });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: end, response: RESPONSE });
    expect(secrets).toEqual({ '': 'old' });
  });

  test('a source without passwords ends the run', async () => {
    expect((await run({ next: [] })).outcome).toMatchObject({
      status: 'unchanged',
      problem: { code: 'invalid-input', summary: 'There is no password to set.' },
    });
  });

  test.each<[string, Setting, Slot[]]>([
    ['with nothing pending', {}, []],
    ['with something pending', { secrets: PENDING }, ['_PENDING']],
    ['with a young secret', { dueAfterMs: 2 * DAY_MS }, []],
  ])('a dry run changes nothing, %s', async (_, setting, slots) => {
    const { outcome, log } = await run({ dryRun: true, ...setting });
    expect(outcome).toEqual({
      status: 'validated',
      ...(slots.length > 0 && { location: { secretName: 'X', kind: 'previous-or', slots, hasRecovered: false, isDryRun: true } }),
      checks: [
        { name: 'inputs', result: 'passed' },
        USER_CHECK,
        { name: 'secrets-readable', result: 'passed' },
        { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
      ],
    });
    expect(log.filter((each) => !each.startsWith('complete'))).toEqual(['inspect', 'prepare']);
  });

  test('a canceled dry run with something pending says so', async () => {
    const end = ownProblem('cancelled', 'Over.');
    expect((await run({ dryRun: true, secrets: PENDING, stopReason: () => end })).outcome).toMatchObject({
      status: 'unchanged',
      problem: end,
    });
  });

  test('a dry run without a store reports nothing about secrets', async () => {
    expect((await run({ dryRun: true, stored: false })).outcome).toMatchObject({ checks: [{ name: 'inputs' }, USER_CHECK] });
  });

  const WEAK = ownProblem('invalid-input', 'Weak.');
  test.each<[string, Setting, Status]>([
    ['a passed password is checked', { origin: 'passed', next: [WEAK] }, 'unchanged'],
    ['a passed password that fits is accepted', { origin: 'passed', next: ['new-1'] }, 'validated'],
    ['another password is optional', { origin: 'passed', next: [] }, 'validated'],
    ['no password is generated', { origin: 'generated', next: [WEAK] }, 'validated'],
  ])('in a dry run with something pending %s', async (_, setting, status) => {
    const { outcome, log } = await run({ dryRun: true, secrets: PENDING, ...setting });
    expect(outcome.status).toBe(status);
    expect(log).toEqual(['inspect', 'prepare', 'complete pending']);
  });
});

describe('a store that can be read', () => {
  test('hands over the pending password, which may be in effect', async () => {
    const { outcome, known, log, secrets } = await run({ readable: true, secrets: PENDING });
    expect(outcome).toMatchObject({ status: 'updated' });
    expect(known).toEqual(['unchanged', 'unknown', 'unknown', 'updated-not-stored', 'updated']);
    expect(log).toContain('update pending');
    expect(secrets).toEqual({ '': 'pending' });
  });

  test('that fails leaves open whether a password is pending', async () => {
    const { outcome } = await run({ readable: true, failing: ['inspect'] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED, location: undefined });
    expect((await run({ failing: ['inspect'] })).outcome).toHaveProperty('location.kind', 'previous-or');
  });
});

test('a pending password without a store is completed, and then the passed one is set', async () => {
  const { outcome, log, events } = await run({ stored: false, secrets: PENDING, origin: 'passed', next: ['passed'] });
  expect(outcome).toMatchObject({ status: 'updated' });
  expect(log).toEqual(['prepare', 'complete pending', 'update pending', 'update passed']);
  expect(events).toEqual([]);
});

describe('the events', () => {
  const kindsOf = ({ events }: { readonly events: readonly RotationEvent[] }) => events.map(({ kind }) => kind);

  test('of a rotation are its age, what is staged and what is committed', async () => {
    const { events } = await run({ dueAfterMs: DAY_MS / 2 });
    expect(events).toEqual([
      { kind: 'age', secretName: 'X', writtenAt: NOW - DAY_MS, now: NOW, isDue: true },
      { kind: 'staged', secretName: 'X', origin: 'generated' },
      { kind: 'committed', secretName: 'X', deleted: ['_PENDING'] },
    ]);
    expect(kindsOf(await run({ dueAfterMs: 2 * DAY_MS }))).toEqual(['age']);
  });

  test('name a generated password that is replaced, also without a store', async () => {
    expect(kindsOf(await run({ updates: [rejected('policy'), SET] }))).toEqual(['staged', 'replaced', 'staged', 'committed']);
    expect(kindsOf(await run({ updates: [rejected('policy'), SET], stored: false }))).toEqual(['replaced']);
  });

  test('name a pending password that is found and given up, and what could not be deleted', async () => {
    const { events } = await run({ updates: [rejected('reused'), SET], secrets: PENDING, failing: ['remove _PENDING'] });
    expect(events).toEqual([
      { kind: 'pending-found', secretName: 'X' },
      { kind: 'saved-previous', secretName: 'X', slot: '_PREVIOUS' },
      { kind: 'staged', secretName: 'X', origin: 'generated' },
      { kind: 'committed', secretName: 'X', deleted: ['_PREVIOUS'] },
    ]);
  });
});
