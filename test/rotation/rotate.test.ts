import { describe, expect, test } from '@jest/globals';
import {
  type Answer,
  type Check,
  ownProblem,
  type Problem,
  type RefusalClass,
  type Status,
  type Update,
  type Warning,
} from '../../src/outcome.ts';
import type { RotationOptions } from '../../src/rotation/ports.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import type { SecretStore, Slot } from '../../src/rotation/store.ts';

const NOW = Date.UTC(2026, 0, 31);
const DAY_MS = 24 * 60 * 60 * 1000;
const ANSWER: Answer = { status: 400, reason: '', headers: {}, body: '', cut: false };
const SET: Update = { applied: 'yes', answer: { ...ANSWER, status: 204 } };
const USER_CHECK: Check = { name: 'user', result: 'passed' };
const NOT_STORED = ownProblem('github-unavailable', 'Gone.');

const refusal = (kind: RefusalClass) => ({ class: kind, code: '1', title: kind, what: '', advice: '' });
const refused = (kind: RefusalClass, applied: 'no' | 'maybe' = 'no'): Update => ({ applied, answer: ANSWER, problem: refusal(kind) });
const silent = (applied: 'no' | 'maybe'): Update => ({ applied, answer: undefined, problem: ownProblem('network', 'Gone.') });
const proven = (kind: 'same'): Update => ({ applied: 'yes', answer: ANSWER, proof: refusal(kind) });

interface Setting extends Partial<Omit<RotationOptions, 'zoom' | 'store' | 'candidates'>> {
  /** What comes of the updates, one after the other. */
  readonly updates?: readonly Update[];
  /** The secrets, and when they were written. */
  readonly secrets?: Partial<Record<Slot, number>>;
  /** Operations of the store that fail, such as `write _PENDING`. */
  readonly failing?: readonly string[] | ((what: string) => boolean);
  readonly next?: readonly (string | Problem)[];
  readonly prepared?: Problem;
  readonly stored?: boolean;
  readonly origin?: 'generated' | 'passed';
}

async function run({
  updates = [SET],
  secrets = { '': NOW - DAY_MS },
  failing = [],
  next = ['new-1', 'new-2', 'new-3'],
  ...setting
}: Setting = {}) {
  const held = new Map<string, string>(Object.keys(secrets).map((slot) => [slot, slot === '_PENDING' ? 'pending' : `old${slot}`]));
  const log: string[] = [];
  const known: Status[] = [];
  const warnings: Warning[] = [];
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
    async inspect() {
      log.push('inspect');
      return fails('inspect')
        ? { ok: false, problem: NOT_STORED }
        : { ok: true, inventory: new Map(Object.entries(secrets) as [Slot, number][]) };
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
        return setting.prepared ? { ok: false, problem: setting.prepared } : { ok: true, update, policy: {}, checks: [USER_CHECK] };
      },
    },
    store: setting.stored === false ? undefined : store,
    candidates: {
      origin: setting.origin ?? 'generated',
      isSatisfiedBy: (password) => setting.origin !== 'passed' || source[0] === password,
      onPendingRecovered: (password) => log.push(`recover ${password}`),
      next: () => source.shift(),
    },
    pending: '_PENDING' in secrets ? 'pending' : '',
    dueAfterMs: 0,
    allowUnchanged: false,
    dryRun: false,
    now: () => NOW,
    stopReason: () => undefined,
    recordStatus: (status) => known.push(status),
    warn: (warning) => warnings.push(warning),
    ...setting,
  });
  return { outcome, secrets: Object.fromEntries(held), log, known, warnings: warnings.map(({ title, message }) => (message ? title : '')) };
}

const PENDING = { '': NOW - DAY_MS, _PENDING: NOW - 1 };

describe('an update', () => {
  test('is staged, set, committed and cleared', async () => {
    const { outcome, secrets, log, known } = await run();
    expect(outcome).toMatchObject({ status: 'updated', whereabouts: 'Zoom has the password of the secret `X`. It is safe to run again.' });
    expect(log).toEqual(['inspect', 'prepare', 'write _PENDING', 'update new-1', 'write ', 'remove _PENDING']);
    expect(secrets).toEqual({ '': 'new-1' });
    expect(known).toEqual(['unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('without a store is the same without it', async () => {
    const { outcome, log, known } = await run({ stored: false });
    expect(outcome).toEqual({ status: 'updated', answer: SET.answer });
    expect(log).toEqual(['prepare', 'update new-1']);
    expect(known).toEqual(['unchanged', 'unknown']);
  });

  test('that is refused is known to have changed nothing, whatever is still to do', async () => {
    expect((await run({ updates: [refused('policy')] })).known).toEqual([
      ...['unchanged', 'unknown', 'unchanged'],
      ...['unknown', 'updated-not-stored', 'updated'],
    ]);
    expect((await run({ updates: [refused('policy')], secrets: PENDING })).known.slice(0, 4)).toEqual(Array(4).fill('unknown'));
  });
});

describe('the reaction', () => {
  type Row = [string, Update, Status, Partial<Record<Slot, string>>, string[]];
  const KEPT = { '': 'old', _PENDING: 'new-1' };
  const others = ['limit', 'user', 'token', 'scope', 'permission', 'rate', 'request', 'unrecognised'] as const;

  test.each<Row>([
    ['same, which nobody but this run can have set', refused('same'), 'updated', { '': 'new-1' }, ['new-1']],
    ['reused', refused('reused'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
    ['policy', refused('policy'), 'updated', { '': 'new-2' }, ['new-1', 'new-2']],
    ...others.map((kind): Row => [kind, refused(kind), 'unchanged', { '': 'old' }, ['new-1']]),
    ['never sent', silent('no'), 'unchanged', { '': 'old' }, ['new-1']],
    ['no answer', silent('maybe'), 'unknown', KEPT, ['new-1']],
  ])('to a fresh candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect('accepted' in outcome).toBe(status === 'unchanged');
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => each.startsWith('update'))).toEqual(sent.map((each) => `update ${each}`));
  });

  test.each<Row>([
    ['same', proven('same'), 'updated', { '': 'new-1' }, []],
    ['reused', refused('reused', 'maybe'), 'updated', { '': 'new-1' }, []],
    ['policy', refused('policy', 'maybe'), 'unknown', KEPT, []],
    ...[...others, 'unexpected' as const].map((kind): Row => [kind, refused(kind, 'maybe'), 'unknown', KEPT, []]),
  ])('after an ambiguous attempt: %s', async (_, update, status, expected, warned) => {
    const { outcome, secrets, warnings } = await run({ updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(warnings).toEqual(warned);
  });

  test('after an ambiguous attempt with a password that may be from long ago: it is kept, and not taken for set', async () => {
    const { outcome, secrets, warnings } = await run({ updates: [refused('reused', 'maybe')], origin: 'passed' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      problem: { class: 'reused', advice: expect.stringContaining('Pass another one') },
      whereabouts: expect.stringContaining('or that of `X_PENDING`'),
    });
    expect(secrets).toEqual(KEPT);
    expect(warnings).toEqual([]);
  });

  test('to a refusal without a store: there is nothing to clear', async () => {
    const { outcome, log } = await run({ updates: [refused('user')], stored: false });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { class: 'user' }, whereabouts: undefined });
    expect(log).toEqual(['prepare', 'update new-1']);
  });

  test('after an ambiguous attempt without a store: it may be from long ago too', async () => {
    const { outcome } = await run({ updates: [refused('reused', 'maybe')], origin: 'passed', stored: false });
    expect(outcome.status).toBe('unknown');
  });

  test('to a refusal under a status that is none of a refusal: it stays pending', async () => {
    const { outcome, secrets } = await run({ updates: [refused('unexpected')] });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      whereabouts:
        'Zoom has the password that it had. The secret `X` was not written. It is safe to run again. ' +
        'The secret `X_PENDING` stays all the same, because the answer is a strange one; the next run begins with it.',
    });
    expect(secrets).toEqual(KEPT);
  });

  const STILL = { '': 'old', _PENDING: 'pending' };
  test.each<Row>([
    ['204', SET, 'updated', { '': 'pending' }, ['pending']],
    ['same', refused('same'), 'updated', { '': 'pending' }, ['pending']],
    ['same, after an ambiguous attempt', proven('same'), 'updated', { '': 'pending' }, ['pending']],
    ['reused', refused('reused'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['reused, after an ambiguous attempt', refused('reused', 'maybe'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ['policy', refused('policy'), 'updated', { '': 'new-1' }, ['pending', 'new-1']],
    ...[...others, 'unexpected' as const].map((kind): Row => [kind, refused(kind), 'unknown', STILL, ['pending']]),
    ['never sent', silent('no'), 'unknown', STILL, ['pending']],
    ['no answer', silent('maybe'), 'unknown', STILL, ['pending']],
  ])('to a recovered candidate: %s', async (_, update, status, expected, sent) => {
    const { outcome, secrets, log } = await run({ secrets: PENDING, updates: [update] });
    expect(outcome.status).toBe(status);
    expect(secrets).toEqual(expected);
    expect(log.filter((each) => /update|recover/.test(each))).toEqual(['recover pending', ...sent.map((each) => `update ${each}`)]);
  });

  test.each<Row>([
    ...(['limit', 'user', 'token', 'scope', 'permission', 'rate', 'request', 'unrecognised'] as const).map(
      (kind): Row => [kind, refused(kind), 'unchanged', { '': 'old' }, []],
    ),
    ['never sent', silent('no'), 'unchanged', { '': 'old' }, []],
  ])('to a fresh candidate, where the same password is allowed, is the same: %s', async (_, update, status, expected) => {
    const { outcome, secrets } = await run({ updates: [update], allowUnchanged: true });
    expect(outcome).toMatchObject({ status, accepted: false });
    expect(secrets).toEqual(expected);
  });

  test('to the same password, where that is allowed: it is stored', async () => {
    const { outcome, secrets, known } = await run({ updates: [refused('same')], origin: 'passed', allowUnchanged: true });
    expect(outcome).toMatchObject({ status: 'unchanged', accepted: true });
    expect(secrets).toEqual({ '': 'new-1' });
    expect(known).not.toContain('updated');
  });

  test('to the same password, where that is not allowed: it is stored all the same, because Zoom has it', async () => {
    const { outcome, secrets, log } = await run({ updates: [refused('same')], origin: 'passed' });
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      problem: { class: 'same' },
      whereabouts: expect.stringContaining('the password of the secret `X`'),
    });
    expect(secrets).toEqual({ '': 'new-1' });
    expect(log.slice(-2)).toEqual(['write ', 'remove _PENDING']);
  });

  test('to the same password that cannot be stored', async () => {
    const { outcome, secrets } = await run({ updates: [refused('same')], origin: 'passed', failing: ['write '] });
    expect(outcome).toMatchObject({
      status: 'updated-not-stored',
      problem: NOT_STORED,
      whereabouts: expect.stringContaining('`X_PENDING`'),
    });
    expect(secrets).toEqual(KEPT);
  });

  test('to refusals of all candidates', async () => {
    const { outcome, secrets, log } = await run({ updates: [refused('policy'), refused('reused'), refused('policy')] });
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

describe('a pending password that has to be given up', () => {
  test('is saved once, however many candidates follow', async () => {
    const { log, secrets, outcome } = await run({ secrets: PENDING, updates: [refused('reused'), refused('policy'), SET] });
    expect(log.filter((each) => each.startsWith('write'))).toEqual(['write _PREVIOUS', 'write _PENDING', 'write _PENDING', 'write ']);
    expect(secrets).toEqual({ '': 'new-2' });
    expect(outcome.answer).toBe(SET.answer);
  });

  test('counts as saved where that is not confirmed', async () => {
    const { outcome } = await run({ secrets: PENDING, updates: [refused('reused')], failing: ['write _PREVIOUS'] });
    expect(outcome.whereabouts).toContain('or that of `X_PENDING` or `X_PREVIOUS`');
  });

  test('is saved before its place is taken', async () => {
    const { log, known } = await run({ secrets: PENDING, updates: [refused('reused')] });
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

  test('leaves alone one that was given up before and may be in effect', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 5000 };
    const { secrets: left, outcome } = await run({ secrets, updates: [refused('policy'), refused('limit')] });
    expect(left).toEqual({ '': 'old', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'pending' });
    expect(outcome).toMatchObject({
      status: 'unknown',
      whereabouts:
        'Zoom has the password that it had, or that of `X_PREVIOUS` or `X_PREVIOUS_2`. The secret `X` was not written. It is safe to run again.',
    });
  });

  test('takes the place of one that was given up before the current one was stored', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 2 * DAY_MS };
    expect((await run({ secrets, updates: [refused('policy'), refused('limit')] })).secrets).toEqual({ '': 'old', _PREVIOUS: 'pending' });
  });

  test('leaves alone one that was given up before, if the time of the current one is in the future and proves nothing', async () => {
    const secrets = { '': NOW + DAY_MS, _PENDING: NOW - 1, _PREVIOUS: NOW - DAY_MS };
    const { secrets: left } = await run({ secrets, updates: [refused('reused'), refused('user')] });
    expect(left).toEqual({ '': 'old', _PREVIOUS: 'old_PREVIOUS', _PREVIOUS_2: 'pending' });
  });

  test('goes with all others when a new one is stored, the last one first', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW - 5000, _PREVIOUS_2: NOW - 4000 };
    const { log, secrets: left } = await run({ secrets });
    expect(log.filter((each) => each.startsWith('remove'))).toEqual(['remove _PENDING', 'remove _PREVIOUS_2', 'remove _PREVIOUS']);
    expect(left).toEqual({ '': 'pending' });
  });

  test.each<[string, Setting, string]>([
    ['there is no other', { next: [] }, 'policy'],
    ['the other is the same', { next: ['pending'] }, 'policy'],
    ['the other cannot be made', { next: [NOT_STORED] }, NOT_STORED.title],
    ['it cannot be saved', { failing: ['write _PREVIOUS'] }, NOT_STORED.title],
  ])('stays pending where %s', async (_, setting, title) => {
    const { outcome, secrets } = await run({ secrets: PENDING, updates: [refused('policy')], ...setting });
    expect(outcome).toMatchObject({
      status: 'unknown',
      answer: ANSWER,
      problem: { title },
      whereabouts: expect.stringContaining('or that of `X_PENDING`'),
    });
    expect(secrets).toEqual({ '': 'old', _PENDING: 'pending' });
  });
});

describe('a pending password that is not the one that was passed', () => {
  const passed = { origin: 'passed', secrets: PENDING, next: ['passed'] } as const;

  test('is set and stored first, and the passed one after it', async () => {
    const { outcome, secrets, log, known } = await run(passed);
    expect(outcome).toMatchObject({ status: 'updated', whereabouts: expect.stringContaining('the password of the secret `X`') });
    expect(secrets).toEqual({ '': 'passed' });
    expect(log.slice(2)).toEqual([
      'recover pending',
      'update pending',
      'write ',
      'write _PENDING',
      'update passed',
      'write ',
      'remove _PENDING',
    ]);
    expect(known).toEqual(['unknown', 'unknown', 'updated-not-stored', 'unchanged', 'unknown', 'updated-not-stored', 'updated']);
  });

  test('is enough if it is the passed one', async () => {
    const { outcome, log } = await run({ ...passed, next: ['pending'] });
    expect(outcome.status).toBe('updated');
    expect(log.filter((each) => each.startsWith('update'))).toEqual(['update pending']);
  });

  test.each<[string, Setting, Status, Record<string, string>, string]>([
    ['is rejected', { updates: [SET, refused('user')] }, 'unchanged', { '': 'pending' }, 'user'],
    ['violates the policy', { next: [NOT_STORED] }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
    ['cannot be staged', { failing: ['write _PENDING'] }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
    ['gets no clear response', { updates: [SET, silent('maybe')] }, 'unknown', { '': 'pending', _PENDING: 'passed' }, 'network'],
    ['comes too late', { stopReason: () => NOT_STORED }, 'unchanged', { '': 'pending' }, NOT_STORED.title],
  ])('is stored if the passed one %s', async (_, setting, status, expected, title) => {
    const { outcome, secrets } = await run({ ...passed, ...setting });
    expect(outcome).toMatchObject({
      status,
      problem: { title: expect.stringContaining(title) },
      whereabouts: expect.stringContaining('Zoom has the password of the secret `X`, which an earlier run had left pending'),
    });
    expect(secrets).toEqual(expected);
  });

  test('leaves nothing to do after it if it cannot be stored', async () => {
    const { outcome, log } = await run({ ...passed, failing: ['write '] });
    expect(outcome).toMatchObject({ status: 'updated-not-stored', whereabouts: expect.stringContaining('`X_PENDING`') });
    expect(log.filter((each) => each.startsWith('update'))).toEqual(['update pending']);
  });

  test('takes with it what was given up before', async () => {
    const { secrets } = await run({
      ...passed,
      secrets: { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW },
      updates: [SET, refused('limit')],
    });
    expect(secrets).toEqual({ '': 'pending' });
  });
});

describe('a store that fails', () => {
  test.each<[string, Setting, Status, string[]]>([
    ['before anything', { failing: ['inspect'] }, 'unchanged', ['inspect', 'prepare']],
    ['before anything, with something pending', { failing: ['inspect'], secrets: PENDING }, 'unknown', ['inspect', 'prepare']],
    ['when the candidate is staged', { failing: ['write _PENDING'] }, 'unchanged', ['inspect', 'prepare', 'write _PENDING']],
    [
      'when there is no next candidate: the refused one goes',
      { updates: [refused('policy')], next: ['new-1', NOT_STORED] },
      'unchanged',
      ['inspect', 'prepare', 'write _PENDING', 'update new-1', 'remove _PENDING'],
    ],
    [
      'when it is committed: the next run does that',
      { failing: ['write '] },
      'updated-not-stored',
      ['inspect', 'prepare', 'write _PENDING', 'update new-1', 'write '],
    ],
  ])('%s', async (_, setting, status, expected) => {
    const { outcome, log } = await run(setting);
    expect(outcome).toMatchObject({ status, problem: NOT_STORED });
    expect(log).toEqual(expected);
  });

  test('says in the warning which secret may be left, and why', async () => {
    const messages: string[] = [];
    await run({ failing: ['remove _PENDING'], warn: ({ message }) => messages.push(message) });
    expect(messages).toEqual(['The secret `X_PENDING` may still be there. The next run takes care of it. Gone. ']);
  });

  test('when it is cleared is a warning', async () => {
    const { outcome, warnings } = await run({ failing: ['remove _PENDING', 'remove _PREVIOUS'], secrets: { ...PENDING, _PREVIOUS: NOW } });
    expect(outcome.status).toBe('updated');
    expect(warnings).toEqual(['A secret could not be deleted', 'A secret could not be deleted']);
  });

  test('when one of several is cleared leaves those before it, which lead to it', async () => {
    const secrets = { ...PENDING, _PREVIOUS: NOW, _PREVIOUS_2: NOW };
    expect((await run({ secrets, failing: ['remove _PREVIOUS_2'] })).secrets).toEqual({
      '': 'pending',
      _PREVIOUS: 'old_PREVIOUS',
      _PREVIOUS_2: 'old_PREVIOUS_2',
    });
  });

  test.each<[Setting, string]>([
    [{}, 'Zoom has the password that it had. The secret'],
    [{ secrets: PENDING }, 'Zoom has the password that it had, or that of `X_PENDING`. The secret'],
  ])('before anything tells what is known: %j', async (setting, text) => {
    expect((await run({ failing: ['inspect'], ...setting })).outcome.whereabouts).toContain(text);
  });

  test('when a refused candidate is dropped says nothing of it, because Zoom does not have it', async () => {
    const { outcome } = await run({ failing: ['remove _PENDING'], updates: [refused('limit')], secrets: { '': NOW, _PREVIOUS: NOW } });
    expect(outcome.whereabouts).toContain('or that of `X_PREVIOUS`. The secret');
  });

  test('when a refused candidate is dropped is a warning', async () => {
    const { outcome, warnings } = await run({ failing: ['remove _PENDING'], updates: [refused('limit')] });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: { title: 'limit' } });
    expect(warnings).toEqual(['A secret could not be deleted']);
  });

  test('between two candidates leaves nothing that was refused', async () => {
    let writes = 0;
    const { outcome, log } = await run({
      updates: [refused('policy')],
      failing: (what) => what === 'write _PENDING' && writes++ > 0,
    });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: NOT_STORED });
    expect(log.at(-1)).toBe('remove _PENDING');
  });
});

describe('before anything is changed', () => {
  test.each<[string, Setting, string]>([
    ['exists and was not passed', { secrets: PENDING, pending: '' }, '`X_PENDING` exists, but `pending-password` is empty'],
    ['was passed and does not exist', { pending: 'pending' }, '`X_PENDING` does not exist, but `pending-password` is not empty'],
  ])('a pending secret that %s stops the run', async (_, setting, what) => {
    const { outcome, log } = await run(setting);
    expect(outcome).toMatchObject({
      status: 'unchanged',
      accepted: false,
      problem: { code: 'stale-pending', what: expect.stringContaining(what) },
      whereabouts: expect.stringContaining('Zoom has the password that it had'),
    });
    expect(log).toEqual(['inspect', 'prepare']);
  });

  test.each<[string, Setting, Status]>([
    ['is left alone', {}, 'skipped'],
    ['that is old enough is not', { secrets: { '': NOW - 2 * DAY_MS } }, 'updated'],
    ['that does not exist is not', { secrets: {} }, 'updated'],
    ['beside a pending one is not', { secrets: PENDING }, 'updated'],
    ['beside one that had to be given up is not', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW - DAY_MS } }, 'updated'],
    ['beside a left over one is', { secrets: { '': NOW - DAY_MS, _PREVIOUS: NOW - DAY_MS - 1 } }, 'skipped'],
  ])('a young secret %s', async (_, setting, status) => {
    const { outcome, log } = await run({ dueAfterMs: 2 * DAY_MS, ...setting });
    expect(outcome.status).toBe(status);
    // Zoom is asked for nothing where there is nothing to do.
    expect(log.includes('prepare')).toBe(status !== 'skipped');
  });

  test.each<[string, number, number, string[]]>([
    ['no minimum', 0, NOW + DAY_MS, ['The secret has a time in the future']],
    ['a minimum', 1, NOW + 1, ['The secret has a time in the future']],
    ['a minimum, and a time that is just not in the future', 0, NOW, []],
  ])('a secret from the future is not recent: %s', async (_, dueAfterMs, written, expected) => {
    const { outcome, warnings } = await run({ dueAfterMs, secrets: { '': written } });
    expect(outcome.status).toBe('updated');
    expect(warnings).toEqual(expected);
  });

  test('the next rotation is due from a time on, and a run at that time rotates', async () => {
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
    expect((await run({ dueAfterMs: 1, updates: [refused('same')], origin: 'passed' })).outcome).not.toHaveProperty('nextRotationAt');
  });

  test('a young secret says when it was written', async () => {
    expect((await run({ dueAfterMs: 2 * DAY_MS })).outcome.whereabouts).toBe(
      'The secret `X` was written at 2026-01-30T00:00:00.000Z. ' +
        'Zoom has its password, unless somebody has changed one of the two since. It is safe to run again.',
    );
  });

  test.each<[Setting, Status]>([
    [{}, 'unchanged'],
    [{ secrets: PENDING }, 'unknown'],
  ])('what Zoom is in the way with ends the run: %j', async (setting, status) => {
    const prepared = ownProblem('network', 'Gone.');
    expect((await run({ prepared, ...setting })).outcome).toMatchObject({ status, problem: prepared });
  });

  test('the end of the time ends the run', async () => {
    const end = ownProblem('timeout', 'Over.');
    const { outcome, log } = await run({ stopReason: () => end });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: end });
    expect(log).toEqual(['inspect', 'prepare']);
  });

  test('the end of the time between two candidates leaves nothing pending', async () => {
    const end = ownProblem('timeout', 'Over.');
    let asked = 0;
    const { outcome, secrets } = await run({ updates: [refused('policy')], stopReason: () => (asked++ > 0 ? end : undefined) });
    expect(outcome).toMatchObject({ status: 'unchanged', problem: end, answer: ANSWER });
    expect(secrets).toEqual({ '': 'old' });
  });

  test('a source without passwords ends the run', async () => {
    expect((await run({ next: [] })).outcome).toMatchObject({
      status: 'unchanged',
      problem: { code: 'invalid-input', what: 'There is no password to set.' },
    });
  });

  test.each<[string, Setting, RegExp]>([
    ['with nothing pending', {}, /^Zoom .*\. The secret `X` was not written\. It .* again\. Whether .* they are\.$/],
    [
      'with something pending',
      { secrets: PENDING },
      /or that of `X_PENDING`\. .* A run without `dry-run` first finishes what `X_PENDING` holds/,
    ],
    ['with a young secret', { dueAfterMs: 2 * DAY_MS }, /Whether the secrets can be written/],
  ])('a dry run changes nothing, %s', async (_, setting, whereabouts) => {
    const { outcome, log } = await run({ dryRun: true, ...setting });
    expect(outcome).toEqual({
      status: 'validated',
      whereabouts: expect.stringMatching(whereabouts),
      checks: [
        { name: 'inputs', result: 'passed' },
        USER_CHECK,
        { name: 'secrets-readable', result: 'passed' },
        { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
      ],
    });
    expect(log.filter((each) => !each.startsWith('recover'))).toEqual(['inspect', 'prepare']);
  });

  test('a dry run with something pending that is cancelled says so', async () => {
    const end = ownProblem('cancelled', 'Over.');
    expect((await run({ dryRun: true, secrets: PENDING, stopReason: () => end })).outcome).toMatchObject({
      status: 'unchanged',
      problem: end,
    });
  });

  test('a dry run without a store has nothing to say of secrets', async () => {
    expect((await run({ dryRun: true, stored: false })).outcome).toMatchObject({ checks: [{ name: 'inputs' }, USER_CHECK] });
  });

  const WEAK = ownProblem('invalid-input', 'Weak.');
  test.each<[string, Setting, Status]>([
    ['a given password is checked', { origin: 'passed', next: [WEAK] }, 'unchanged'],
    ['a given password that fits is fine', { origin: 'passed', next: ['new-1'] }, 'validated'],
    ['there may be no other', { origin: 'passed', next: [] }, 'validated'],
    ['no password is made', { origin: 'generated', next: [WEAK] }, 'validated'],
  ])('in a dry run with something pending %s', async (_, setting, status) => {
    const { outcome, log } = await run({ dryRun: true, secrets: PENDING, ...setting });
    expect(outcome.status).toBe(status);
    expect(log).toEqual(['inspect', 'prepare', 'recover pending']);
  });
});
