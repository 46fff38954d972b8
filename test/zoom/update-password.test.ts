import { describe, expect, test } from '@jest/globals';
import type { Exchange, HttpRequest } from '../../src/http/types.ts';
import { describeAttempt } from '../../src/report/log-lines.ts';
import { attemptLimit, type Deadline } from '../../src/runtime/deadline.ts';
import type { BodyFormats } from '../../src/zoom/events.ts';
import type { Session } from '../../src/zoom/session.ts';
import { updatePassword } from '../../src/zoom/update-password.ts';
import { answered, scriptedDeadline, scriptedTransport, silent } from '../http/scripted.ts';
import { problemOf } from '../support/problem.ts';
import { DOCUMENTED } from './documented.ts';

const SAME = answered(400, { code: 300, message: 'Your new password can not match the old password.' });
const REUSED = answered(400, { code: 1129, message: 'Users cannot reuse any of the last 3 passwords created.' });
const EXPIRED = answered(401, { code: 124, message: 'Access token is expired.' });
const NO_USER = answered(404, { code: 1001, message: 'User does not exist: x.' });
const NOT_JSON = answered(400, { code: 300, message: 'Request Body should be a valid JSON object.' });
const DONE = answered(204);
const BAD_GATEWAY = answered(502, '<html>');
const QPS = answered(429, { code: 429, message: 'You have reached the maximum per-second rate limit for this API.' });
const DAILY = answered(429, { code: 429, message: 'You have reached the maximum daily rate limit for this API.' });

interface Setting {
  readonly bodyFormats?: BodyFormats;
  readonly remainingMs?: number;
  readonly random?: number;
  /** Cancels the run during this exchange. */
  readonly cancelAt?: number;
  readonly apiUrl?: string;
  /** Tokens that replace the first one. An empty one cannot be issued. */
  readonly tokens?: readonly string[];
  /** Replaces parts of the deadline. */
  readonly deadline?: Partial<Deadline>;
}

async function run(script: readonly Exchange[], setting: Setting = {}) {
  const { deadline, waits, cancel } = scriptedDeadline(setting.remainingMs);
  const tokens = ['good.token', ...(setting.tokens ?? [])];
  const session: Session = {
    token: () => tokens[0] ?? '',
    scopes: undefined,
    renewal() {
      const [, token] = tokens;
      return token === undefined
        ? undefined
        : async () => {
            tokens.shift();
            return token === '' ? { ok: false, problem: problemOf('cancelled', 'as ordered') } : { ok: true, value: token };
          };
    },
  };
  const limits: number[] = [];
  const { transport, requests, closed } = scriptedTransport(script, (count) => {
    limits.push(...requests.slice(-1).map(({ phase }) => attemptLimit(phase.deadline)));
    if (count === setting.cancelAt) {
      cancel();
    }
  });
  const lines: string[] = [];
  const next: string[] = [];
  const known: string[] = [];
  const needed: string[] = [];
  const update = await updatePassword({
    transport,
    deadline: { ...deadline, ...setting.deadline },
    random: () => setting.random ?? 0,
    onEvent(event) {
      if (event.kind === 'attempt') {
        lines.push(describeAttempt(event, '', String));
        next.push(event.next.kind === 'retry' && !event.next.hasTime ? 'no time' : event.next.kind);
      } else if (event.kind === 'format-needed') {
        needed.push(event.format);
      }
    },
    onKnown: (applied) => known.push(applied),
    apiUrl: new URL(setting.apiUrl ?? 'https://api.zoom.us/v2'),
    userId: 'ada/@é?',
    session,
    password: 'New "Passw0rd" 🔑',
    bodyFormats: setting.bodyFormats ?? ['multipart', 'json'],
  });
  return { update, requests, limits, waits, lines, next, known, needed, closed };
}

/** Says when cancelling the run ends an attempt, and sends it. */
function cancellable({ phase, onSend }: HttpRequest): string {
  const isAtFirst = phase.isCancellable;
  onSend?.();
  return isAtFirst ? (phase.isCancellable ? 'always' : 'until sent') : 'never';
}

describe('the request', () => {
  test('matches the published collection', async () => {
    const { requests, limits, update, lines, known } = await run([DONE]);
    expect(lines).toEqual(['Zoom accepted the password.']);
    expect(requests.map(cancellable)).toEqual(['until sent']);
    expect(known).toEqual(['maybe']);
    expect(update).toMatchObject({ applied: 'yes', response: { status: 204 } });
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request).toMatchObject({
      method: 'PUT',
      path: '/v2/users/ada%2F%40%C3%A9%3F/password',
      headers: {
        authorization: 'Bearer good.token',
        accept: 'application/json',
        'user-agent': expect.stringMatching(/^update-zoom-password\/\d/),
      },
    });
    expect(limits).toEqual([30_000]);
    const form = await new Response(request?.body, { headers: { 'content-type': request?.headers['content-type'] ?? '' } }).formData();
    expect([...form]).toEqual([['password', 'New "Passw0rd" 🔑']]);
  });

  test('has a boundary that no password contains, and another one each time', async () => {
    const { requests } = await run([BAD_GATEWAY, DONE], { bodyFormats: ['multipart'] });
    const types = requests.map(({ headers }) => headers['content-type']);
    expect(types).toEqual(Array(2).fill(expect.stringMatching(/^multipart\/form-data; boundary=form-[\da-f]{32}$/)));
    expect(new Set(types).size).toBe(2);
  });

  test('can be JSON', async () => {
    const { requests } = await run([DONE], { bodyFormats: ['json'] });
    expect(requests[0]?.headers['content-type']).toBe('application/json');
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ password: 'New "Passw0rd" 🔑' });
  });

  test('uses the path of the API, with or without a slash at its end', async () => {
    for (const apiUrl of ['https://api.zoom.us/v2', 'https://api.zoom.us/v2/', 'https://api.zoom.us/v2//']) {
      expect((await run([DONE], { apiUrl })).requests[0]?.path).toMatch(/^\/v2\/users\//);
    }
    expect((await run([DONE], { apiUrl: 'https://api.zoom.us' })).requests[0]?.path).toMatch(/^\/users\//);
  });

  test('can take half of the time that is left', async () => {
    const { limits } = await run([silent(true), silent(true), DONE], { remainingMs: 10_000 });
    expect(limits).toEqual([5000, 4500, 3500]);
  });
});

describe('an attempt to confirm the update reports', () => {
  test.each<[string, Exchange[], string, string, number]>([
    ['a rejection ends it', [NO_USER], 'no', '1001', 1],
    ['the same password at first is a rejection', [SAME], 'no', '300', 1],
    ['a reused password at first is a rejection', [REUSED], 'no', '1129', 1],
    ['never sent, then done', [silent(false), DONE], 'yes', '', 2],
    ['never sent, then the same password', [silent(false), SAME], 'no', '300', 2],
    ['never sent five times', [silent(false)], 'no', 'network', 5],
    ['no connection in time', [silent(false, 'timeout')], 'no', 'timeout', 5],
    ['ambiguous, then done', [silent(true), DONE], 'yes', '', 2],
    ['ambiguous, then the same password', [silent(true), SAME], 'yes', '', 2],
    ['ambiguous, then reused, which confirms nothing by itself', [BAD_GATEWAY, REUSED], 'maybe', '1129', 2],
    ['ambiguous, then rejected', [BAD_GATEWAY, NO_USER], 'maybe', '1001', 2],
    ['ambiguous, then not sent, then the same password', [BAD_GATEWAY, silent(false), SAME], 'yes', '', 3],
    ['ambiguous, then not sent', [BAD_GATEWAY, silent(false)], 'maybe', 'network', 5],
    ['ambiguous, then too fast, then done', [silent(true), QPS, DONE], 'yes', '', 3],
    ['ambiguous to the end', [BAD_GATEWAY], 'maybe', 'unexpected-response', 5],
    ['no response to the end', [silent(true, 'timeout')], 'maybe', 'timeout', 5],
    ['a 200 without a code, then the same password', [answered(200, '{}'), SAME], 'yes', '', 2],
    ['a 200 with a code', [answered(200, { code: 200, message: 'No permission.' })], 'no', '200', 1],
    ['a redirect', [answered(302, '', { location: 'https://example.com' })], 'maybe', 'unexpected-response', 5],
    ['a bare 4xx, then the same password', [answered(403, '<html>'), SAME], 'yes', '', 2],
    ['a bare 407, which is never the response to CONNECT here', [answered(407)], 'maybe', 'unexpected-response', 5],
    ['a bare 429, then the same password', [answered(429), SAME], 'yes', '', 2],
    [
      'the same password under a 5xx',
      [answered(500, { code: 300, message: 'Your new password can not match the old password.' })],
      'maybe',
      'unexpected-response',
      5,
    ],
    ['too fast five times', [QPS], 'no', '429', 5],
    ['too fast, with an unknown code', [answered(429, { code: 4290, message: 'per-second' }), DONE], 'yes', '', 2],
    [
      'the same password under a 429',
      [answered(429, { code: 300, message: 'Your new password can not match the old password.' })],
      'no',
      '300',
      1,
    ],
  ])('%s', async (_, script, applied, code, count) => {
    const { update, requests, lines } = await run(script);
    expect(update.applied).toBe(applied);
    expect(update.applied === 'yes' ? '' : update.problem.code).toBe(code);
    expect(requests).toHaveLength(count);
    expect(lines).toHaveLength(count);
  });

  test('the rejection that confirms the update', async () => {
    expect((await run([BAD_GATEWAY, SAME])).update).toMatchObject({ proof: { class: 'same' } });
  });

  test('the last response if later attempts get none', async () => {
    expect((await run([BAD_GATEWAY, silent(true)])).update).toMatchObject({ response: { status: 502 }, problem: { code: 'network' } });
  });

  test('the known state, before a request is sent and after', async () => {
    const { requests, known } = await run([QPS, silent(true), SAME]);
    expect(known).toEqual(['no', 'maybe']);
    requests[0]?.onSend?.();
    expect(known.at(-1)).toBe('maybe');
  });

  test('no confirmation from a longer text that contains the known one', async () => {
    const message = 'Validation Failed: a rule says your new password can not match the old password of another user.';
    const errors = [{ field: 'password', message: 'Your new password can not match the old password.' }];
    for (const body of [
      { code: 300, message },
      { code: 300, message: 'Other.', errors },
    ]) {
      expect((await run([BAD_GATEWAY, answered(400, body)])).update.applied).toBe('maybe');
    }
  });

  test('its result after a cancellation, once a request was sent', async () => {
    expect((await run([silent(false), silent(true), DONE])).requests.map(cancellable)).toEqual(['until sent', 'until sent', 'never']);
  });
});

describe('the other body format is tried', () => {
  const REQUEST = answered(400, { code: 300, message: 'Validation Failed.' });
  const POLICY = answered(400, { code: 1124, message: 'Minimum of 6 characters.' });
  const UNKNOWN = answered(400, { code: 300, message: 'Invalid parameter: password' });
  const both = ['multipart', 'json'] as const;
  const once = ['multipart', 'json'];
  const times = (count: number, format: string) => Array<string>(count).fill(format);

  test.each<[string, Exchange[], string, string[], boolean]>([
    ['after a request that Zoom calls invalid', [REQUEST, DONE], 'yes', once, true],
    ['after a policy that may be about an empty password', [POLICY, DONE], 'yes', once, true],
    ['after an unknown text', [UNKNOWN, DONE], 'yes', once, true],
    ['after an unknown code', [answered(400, { code: 4242, message: 'x' }), DONE], 'yes', once, true],
    ['after a text about the body', [NOT_JSON, DONE], 'yes', once, true],
    ['after an unknown code under HTTP 200', [answered(200, { code: 4242, message: 'x' }), DONE], 'yes', once, true],
    ['after a 415', [answered(415), DONE], 'yes', once, true],
    ['after a 4xx without a code', [answered(404, '<html>'), DONE], 'yes', once, true],
    ['after a 500', [answered(500), DONE], 'yes', once, true],
    ['after no response, which is unrelated to the format', [silent(true), DONE], 'yes', once, false],
    ['after a 500, if Zoom applied the first request', [answered(500), SAME], 'yes', once, false],
    ['not after a rejection of something else', [NO_USER], 'no', ['multipart'], false],
    ['not before a request was sent', [silent(false), DONE], 'yes', ['multipart', 'multipart'], false],
    ['not after a rate limit', [QPS, DONE], 'yes', ['multipart', 'multipart'], false],
    ['only once, and its response counts', [NOT_JSON, POLICY], 'no', once, false],
    ['after an ambiguous attempt, and from then on', [BAD_GATEWAY, BAD_GATEWAY, SAME], 'yes', ['multipart', 'json', 'json'], false],
    ['after a rejection with five attempts of its own', [NOT_JSON, BAD_GATEWAY], 'maybe', ['multipart', ...times(5, 'json')], false],
    ['after an ambiguous attempt with no more than five in all', [BAD_GATEWAY], 'maybe', ['multipart', ...times(4, 'json')], false],
    [
      'after a rejection with no more than seven attempts in all',
      [QPS, QPS, QPS, NOT_JSON, BAD_GATEWAY],
      'maybe',
      [...times(4, 'multipart'), ...times(3, 'json')],
      false,
    ],
  ])('%s', async (_, script, applied, formats, isNeeded) => {
    const { update, requests, needed } = await run(script, { bodyFormats: both });
    expect(update.applied).toBe(applied);
    expect(requests.map(({ headers }) => (headers['content-type']?.includes('json') ? 'json' : 'multipart'))).toEqual(formats);
    expect(needed).toEqual(isNeeded ? ['json'] : []);
  });

  test.each(['same', 'limit', 'reused', 'user', 'token', 'scope', 'permission', 'rate'])('not after the class %s', async (kind) => {
    for (const { status, code, text } of DOCUMENTED.filter((row) => row.class === kind)) {
      const { requests } = await run([answered(status, { code, message: text })], { bodyFormats: both });
      expect(requests.every(({ headers }) => headers['content-type']?.startsWith('multipart'))).toBe(true);
    }
  });

  test('not if there is none', async () => {
    expect((await run([NOT_JSON], { bodyFormats: ['multipart'] })).requests).toHaveLength(1);
  });
});

describe('a token that Zoom rejects', () => {
  test('is replaced once, and the attempt is repeated once', async () => {
    const { update, requests, waits } = await run([EXPIRED, DONE], { tokens: ['next.token'] });
    expect(update.applied).toBe('yes');
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer good.token', 'Bearer next.token']);
    expect(waits).toEqual([]);
  });

  test('ends the update if there is no other', async () => {
    const { update, requests } = await run([EXPIRED]);
    expect(update).toMatchObject({ applied: 'no', problem: { code: '124' } });
    expect(requests).toHaveLength(1);
  });

  test('ends the update if the next one is rejected too', async () => {
    expect((await run([EXPIRED], { tokens: ['next.token'] })).requests).toHaveLength(2);
  });

  test('ends the update if none can be issued, and gives that reason', async () => {
    expect((await run([EXPIRED], { tokens: [''] })).update).toMatchObject({
      applied: 'no',
      response: { status: 401 },
      problem: { code: 'cancelled' },
    });
  });

  test('does not prevent the confirmation of an ambiguous attempt', async () => {
    expect((await run([BAD_GATEWAY, EXPIRED, SAME], { tokens: ['next.token'] })).update.applied).toBe('yes');
    expect((await run([BAD_GATEWAY, EXPIRED])).update.applied).toBe('maybe');
  });

  test('is not replaced for a sixth request', async () => {
    expect((await run([QPS, QPS, QPS, QPS, EXPIRED, DONE], { tokens: ['next.token'] })).requests).toHaveLength(5);
  });
});

describe('each attempt reports what follows it', () => {
  test.each<[string, Exchange[], Setting, string[]]>([
    ['a retry', [silent(true), SAME], {}, ['retry', 'end']],
    ['another body format', [NOT_JSON, DONE], {}, ['other-format', 'end']],
    ['another access token', [EXPIRED, DONE], { tokens: ['next.token'] }, ['new-token', 'end']],
    ['nothing, because the run is canceled before the password is sent', [silent(false), DONE], { cancelAt: 1 }, ['end']],
    ['a retry in a canceled run, because the password may have been sent', [silent(true), SAME], { cancelAt: 1 }, ['retry', 'end']],
    ['no retry, because there is no time for a useful attempt', [silent(false), DONE], { remainingMs: 1200 }, ['no time']],
    ['nothing, because there is no time left in a canceled run', [silent(true), SAME], { remainingMs: 900, cancelAt: 1 }, ['end']],
    ['nothing, because the daily limit names no end', [DAILY], {}, ['end']],
    [
      'a retry however little time is left, because the password may have been sent',
      [silent(true), SAME],
      { remainingMs: 1200 },
      ['retry', 'end'],
    ],
  ])('%s', async (_, script, setting, expected) => {
    expect((await run(script, setting)).next).toEqual(expected);
  });
});

test('only the other format opens a new connection', async () => {
  expect((await run([NOT_JSON, DONE])).closed).toEqual([1]);
  expect((await run([QPS, DONE])).closed).toEqual([]);
});

describe('waiting', () => {
  test('grows, and has jitter', async () => {
    expect((await run([silent(true)], { random: 0 })).waits).toEqual([1000, 2000, 4000, 8000]);
    expect((await run([silent(true)], { random: 0.5 })).waits).toEqual([1100, 2200, 4400, 8800]);
    expect((await run([QPS], { random: 0 })).waits).toEqual([1000, 2000, 4000, 8000]);
  });

  test('respects Retry-After, and is never shorter', async () => {
    const limited = answered(429, { code: 429, message: '' }, { 'retry-after': '7' });
    expect((await run([limited, DONE], { random: 0 })).waits).toEqual([7000]);
    expect((await run([limited, DONE], { random: 0.5 })).waits).toEqual([7125]);
  });

  test.each([
    ['a time that is over', '2020-05-31T00:00:00Z'],
    ['nonsense', 'soon'],
  ])('continues as usual after %s', async (_, value) => {
    expect((await run([answered(429, { code: 429, message: '' }, { 'retry-after': value }), DONE])).waits).toEqual([1000]);
  });

  test('ends the run immediately if Retry-After does not fit', async () => {
    const { update, waits, requests } = await run([answered(429, { code: 429, message: '' }, { 'retry-after': '120' }), DONE]);
    expect(update).toMatchObject({ applied: 'no', problem: { code: '429', retryAt: Date.UTC(2026, 0, 1) + 120_000 } });
    expect([waits, requests.length]).toEqual([[], 1]);
  });

  test('respects the Retry-After of a 429 that is not from Zoom, and leaves the result open', async () => {
    const { update, waits } = await run([answered(429, '', { 'retry-after': '7' }), answered(429, '', { 'retry-after': '3600' })]);
    expect(waits).toEqual([7000]);
    expect(update).toMatchObject({ applied: 'maybe', problem: { code: '429', retryAt: Date.UTC(2026, 0, 1, 1, 0, 7) } });
  });

  test('ignores the Retry-After of another status', async () => {
    const { update, waits } = await run([answered(503, '', { 'retry-after': '7' })]);
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(update).toMatchObject({ applied: 'maybe', problem: expect.not.objectContaining({ retryAt: expect.anything() }) });
  });

  test('for a day is not tried, with or without a time', async () => {
    const daily = { 'x-ratelimit-type': 'Daily-limit' };
    const timed = await run([answered(429, { code: 429, message: '' }, { ...daily, 'retry-after': '2026-01-02T00:00:00Z' })]);
    expect(timed.update).toMatchObject({ applied: 'no', problem: { retryAt: Date.UTC(2026, 0, 2) } });
    const untimed = await run([answered(429, { code: 429, message: '' }, daily)]);
    expect(untimed.update).toMatchObject({ applied: 'no', problem: { code: '429' } });
    expect(untimed.update).toHaveProperty('problem.retryAt', undefined);
    expect([timed.requests.length, untimed.requests.length]).toEqual([1, 1]);
  });

  test('for a day after an ambiguous attempt leaves the result open', async () => {
    const { update } = await run([BAD_GATEWAY, answered(429, { code: 429, message: '' }, { 'retry-after': '2026-01-02T00:00:00Z' })]);
    expect(update).toMatchObject({ applied: 'maybe', problem: { code: '429', retryAt: Date.UTC(2026, 0, 2) } });
  });

  test('does not pass the deadline', async () => {
    const { update, requests, waits } = await run([silent(true)], { remainingMs: 1500 });
    expect(update).toMatchObject({ applied: 'maybe', problem: { code: 'network' } });
    expect([requests.length, waits]).toEqual([2, [1000]]);
  });

  test('does not start if there is no time', async () => {
    const { update, requests } = await run([DONE], { remainingMs: 0 });
    expect(update).toMatchObject({
      applied: 'no',
      problem: { code: 'timeout', summary: 'The time was over before the password was changed.' },
    });
    expect(requests).toHaveLength(0);
  });
});

describe('cancelling', () => {
  test('before a harmless attempt ends the run', async () => {
    const { update, requests } = await run([silent(false), DONE], { cancelAt: 1 });
    expect(update).toMatchObject({ applied: 'no', problem: { code: 'cancelled' } });
    expect(requests).toHaveLength(1);
  });

  test('after a rate limit keeps the response', async () => {
    const { waits, update: ended } = await run([QPS, DONE], { cancelAt: 1 });
    expect(waits).toEqual([]);
    expect(ended).toMatchObject({
      applied: 'no',
      response: { status: 429 },
      problem: { code: 'cancelled' },
    });
  });

  test('shortens every wait to a second, even that of Retry-After', async () => {
    const limited = answered(429, { code: 429, message: '' }, { 'retry-after': '3' });
    const { update, waits } = await run([BAD_GATEWAY, limited, SAME], { cancelAt: 2 });
    expect(update).toMatchObject({ applied: 'yes' });
    expect(waits).toEqual([1000, 1000]);
  });

  test('does not prevent the confirmation of an ambiguous attempt', async () => {
    expect((await run([silent(true), SAME], { cancelAt: 1 })).update.applied).toBe('yes');
  });

  test('is the reason why a request that was sent has no response in time', async () => {
    expect((await run([silent(true, 'timeout')], { cancelAt: 1 })).update).toMatchObject({
      applied: 'maybe',
      problem: { code: 'cancelled' },
    });
  });
});

test('the wait of a canceled run is reported as it is made', async () => {
  const { lines, waits } = await run([BAD_GATEWAY, silent(true), BAD_GATEWAY, SAME], { cancelAt: 3, remainingMs: 60_000 });
  expect(waits).toEqual([1000, 2000, 1000]);
  expect(lines[2]).toContain('Sending the same password again in 1.0 s');
});

test('a wait that no longer fits, because the run is canceled, ends the update', async () => {
  let isShort = false;
  const pause = async () => {
    isShort = true;
  };
  const { update, requests } = await run([silent(true)], { deadline: { pause, remaining: () => (isShort ? 100 : 10_000), now: () => 0 } });
  expect(update).toMatchObject({ applied: 'maybe', problem: { code: 'network' } });
  expect(requests).toHaveLength(1);
});

describe('a request that something in between rejects each time', () => {
  const FILTER = answered(403, '<html>');
  const REDIRECT = answered(302);

  test.each<[string, Exchange[], boolean]>([
    ['is blocked', [FILTER], true],
    ['is blocked by different responses', [REDIRECT, FILTER, answered(300), answered(429)], true],
    ['is not known to be blocked after a 5xx', [FILTER, BAD_GATEWAY, FILTER], false],
    ['is not known to be blocked after a 500', [FILTER, answered(500), FILTER], false],
    ['is not known to be blocked after a success without a body', [answered(200), FILTER], false],
    ['is not known to be blocked after no response', [silent(true), FILTER], false],
    ['is not known to be blocked after a request that was not sent', [silent(false), FILTER], false],
    ['is not blocked if Zoom rejected one', [QPS, FILTER], false],
    ['is not blocked if Zoom rejects one in the end', [FILTER, NO_USER], false],
  ])('%s', async (_, script, isBlocked) => {
    const { update } = await run(script, { bodyFormats: ['json'] });
    expect([update.applied, update.applied === 'maybe' && update.isBlocked === true]).toEqual(['maybe', isBlocked]);
  });
});

describe('an update after a rejection', () => {
  const UNLISTED = answered(400, { code: 4242, message: 'x' });
  const WEAK = answered(400, { code: 1126, message: 'x' });
  const EITHER: BodyFormats = ['multipart', 'json'];

  test.each<[string, Exchange[], string, boolean]>([
    ['that is conclusive is not doubtful', [WEAK, NO_USER], '1001', false],
    ['of the access token is not doubtful', [EXPIRED, NO_USER], '1001', false],
    ['because of a rate limit is doubtful', [QPS, NO_USER], '1001', true],
    ['that is unlisted is doubtful', [UNLISTED, NO_USER], '1001', true],
    ['that is unlisted is doubtful to the end', [UNLISTED, EXPIRED, NO_USER], '1001', true],
    ['because of a rate limit is doubtful if nothing more is sent', [QPS, silent(false), silent(false)], 'network', true],
    ['is not doubtful for a single rejection', [REUSED], '1129', false],
  ])('%s', async (_, script, code, isDoubtful) => {
    const { update } = await run(script, { bodyFormats: EITHER, tokens: ['new.token'] });
    expect(update).toMatchObject({ applied: 'no', problem: { code }, isDoubtful });
  });

  test('because of a rate limit is doubtful if the run is cancelled then', async () => {
    expect((await run([QPS, DONE], { cancelAt: 1 })).update).toMatchObject({ problem: { code: 'cancelled' }, isDoubtful: true });
    expect((await run([silent(false), DONE], { cancelAt: 1 })).update).toMatchObject({ problem: { code: 'cancelled' }, isDoubtful: false });
  });
});

test('a run that is canceled before the password is sent reports no retry', async () => {
  const { update, lines } = await run([silent(false)], { cancelAt: 1 });
  expect(update).toMatchObject({ applied: 'no', problem: { code: 'cancelled' } });
  expect(lines).toEqual(['Zoom was not reached: as ordered.']);
});
