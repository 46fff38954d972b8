import { describe, expect, test } from '@jest/globals';
import { ACTION_ERRORS } from '../../src/errors/action-errors.ts';
import { createProblem } from '../../src/errors/problem.ts';
import type { Exchange } from '../../src/http/types.ts';
import type { Policy } from '../../src/password/rules.ts';
import { describeAttempt, describeEvent, type LineEvent } from '../../src/report/log-lines.ts';
import type { Update } from '../../src/rotation/ports.ts';
import type { UpdateAttempt } from '../../src/zoom/events.ts';
import { answered, silent } from '../http/scripted.ts';
import { problemOf } from '../support/problem.ts';

const ID = 'v=2.0;clid=us06;rid=WEB_1';
const RETRY = { kind: 'retry', hasTime: true, waitMs: 840, attempt: 2, maxAttempts: 3 } as const;
const END = { kind: 'end' } as const;
const response = { status: 400, statusText: '', headers: {}, body: '', truncated: false };
const problem = createProblem({ ...ACTION_ERRORS.notFromZoom, title: 'too weak' }, '');
const rejection = (kind: 'token' | 'weak') => ({ ...problem, code: '124', class: kind === 'token' ? kind : ('policy' as const) });
const rejected = (kind: 'token' | 'weak', applied: 'no' | 'maybe' = 'no'): Update => ({ applied, response, problem: rejection(kind) });
const ambiguous: Update = { applied: 'maybe', response: undefined, problem };

describe('the line for an attempt at the update', () => {
  test.each<[string, Exchange, Update, UpdateAttempt['next'], string]>([
    ['accepted', answered(204), { applied: 'yes', response }, END, `Zoom accepted the password (tracking ID ${ID}).`],
    [
      'confirmed',
      answered(400),
      { applied: 'yes', response, proof: { ...problem, class: 'same' } },
      END,
      `Zoom confirmed that the password is in effect (tracking ID ${ID}).`,
    ],
    ['rejected', answered(400), rejected('weak'), END, 'Zoom rejected the update: too weak (error 124, HTTP 400).'],
    [
      'rejected because the password is in effect',
      answered(400),
      { applied: 'no', response, problem: { ...problem, code: '300', class: 'same' } },
      END,
      'Zoom reports that the user already has this password (error 300, HTTP 400).',
    ],
    [
      'rejected in one format',
      answered(400),
      rejected('weak'),
      { kind: 'other-format' },
      'Zoom rejected the update: too weak (error 124, HTTP 400). Sending the same password as JSON, in case Zoom misread it.',
    ],
    [
      'rejected with its token',
      answered(401),
      rejected('token'),
      { kind: 'new-token' },
      'Zoom rejected the access token (error 124, HTTP 401). Requesting a new one.',
    ],
    [
      'limited',
      answered(429),
      rejected('weak'),
      RETRY,
      'Zoom rejected the update: too weak (error 124, HTTP 429). Trying again in 0.8 s (attempt 2 of 3).',
    ],
    [
      'answered by something else',
      answered(502),
      ambiguous,
      RETRY,
      'HTTP 502: the password may have been applied. Sending the same password again in 0.8 s (attempt 2 of 3).',
    ],
    [
      'lost',
      silent(true),
      ambiguous,
      RETRY,
      'No response from Zoom: as ordered. The password may have been applied. Sending the same password again in 0.8 s (attempt 2 of 3).',
    ],
    ['never sent', silent(false), { ...ambiguous, applied: 'no' }, END, 'Zoom was not reached: as ordered.'],
  ])('that was %s', (_, exchange, update, next, line) => {
    expect(describeAttempt({ kind: 'attempt', exchange, update, next }, ID, String)).toBe(line);
  });

  test('has no tracking ID if there is none, and no secret in the code or the detail', () => {
    expect(describeAttempt({ kind: 'attempt', exchange: answered(204), update: { applied: 'yes', response }, next: END }, '', String)).toBe(
      'Zoom accepted the password.',
    );
    const redact = (text: string) => text.replace('124', '***').replace('as ordered', '***');
    expect(describeAttempt({ kind: 'attempt', exchange: answered(400), update: rejected('weak'), next: END }, '', redact)).toContain(
      '(error ***',
    );
    expect(describeAttempt({ kind: 'attempt', exchange: silent(true), update: ambiguous, next: END }, '', redact)).toContain(
      'from Zoom: ***.',
    );
    const unsent: Update = { ...ambiguous, applied: 'no' };
    expect(describeAttempt({ kind: 'attempt', exchange: silent(false), update: unsent, next: END }, '', redact)).toBe(
      'Zoom was not reached: ***.',
    );
  });
});

test('the line for a retry names the request, the reason and the wait', () => {
  const retry = { hasTime: true, waitMs: 1234, attempt: 3, maxAttempts: 5 };
  const event = { kind: 'retry', name: 'Requesting an access token', ...retry } as const;
  expect(describeEvent({ ...event, exchange: answered(503) }, String)).toBe(
    'Requesting an access token failed: HTTP 503. Trying again in 1.2 s (attempt 3 of 5).',
  );
  expect(describeEvent({ ...event, exchange: silent(false) }, () => '***')).toBe(
    'Requesting an access token failed: no response (***). Trying again in 1.2 s (attempt 3 of 5).',
  );
  expect(describeEvent({ kind: 'store-retry', ...retry, problem: problemOf('store-unavailable', 'It failed:', 'secret') }, String)).toBe(
    'It failed. Trying again in 1.2 s (attempt 3 of 5).',
  );
  expect(describeEvent({ ...event, hasTime: false, exchange: answered(503) }, String)).toBe(
    'Requesting an access token failed: HTTP 503. `timeout-seconds` leaves no time for attempt 3 of 5 in 1.2 s.',
  );
  expect(describeEvent({ kind: 'cancelled', leftMs: 6900 }, String)).toBe(
    'The run was canceled. If an update is in progress, it has 7 s to be confirmed and stored.',
  );
  expect(describeEvent({ kind: 'waiting', leftMs: 4200 }, String)).toBe('Still waiting: 5 s until the next attempt.');
});

test.each<[Policy, string]>([
  [
    { minimumLength: 12, specialCharacter: true, consecutiveLength: 4 },
    'Password policy: at least 12 characters, a special character, sequences of at most 3.',
  ],
  [{ minimumLength: 8, specialCharacter: false, consecutiveLength: 0 }, 'Password policy: at least 8 characters.'],
  [{ minimumLength: 0 }, "Password policy: Zoom's standard rules only."],
])('the policy %j', (policy, line) => {
  expect(describeEvent({ kind: 'policy', policy }, String)).toBe(line);
});

const NOW = Date.UTC(2026, 10, 25);
const DAY_MS = 24 * 60 * 60 * 1000;
const secretName = 'X';
test.each<[LineEvent, string]>([
  [
    { kind: 'age', secretName, writtenAt: NOW - 29.5 * DAY_MS, now: NOW, dueAt: NOW, isUnfinished: false },
    '`X` is 30 days old: the rotation is due (`minimum-age-days` is 30).',
  ],
  [
    { kind: 'age', secretName, writtenAt: NOW - 29.4 * DAY_MS, now: NOW, dueAt: NOW + 0.1 * DAY_MS, isUnfinished: false },
    '`X` is 29 days old: the rotation is not due yet (`minimum-age-days` is 30).',
  ],
  [
    { kind: 'age', secretName, writtenAt: NOW - DAY_MS, now: NOW, dueAt: NOW + DAY_MS, isUnfinished: true },
    '`X` is 1 day old: the rotation is due, because an earlier run did not finish.',
  ],
  [{ kind: 'discarded', secretName }, 'Deleted `X_PENDING`, which is not needed any more.'],
  [{ kind: 'missing', secretName }, '`X` does not exist yet. A rotation creates it.'],
  [
    { kind: 'pending-found', secretName, isLeftover: false },
    'An earlier run left a password in `X_PENDING`. It may be in effect, so it is sent first.',
  ],
  [
    { kind: 'pending-found', secretName, isLeftover: true },
    '`X_PENDING` holds a password that an earlier run stored as `X` and could not delete. It is sent first, in case `X` was changed by hand.',
  ],
  [
    { kind: 'saved-previous', secretName, slot: '_PREVIOUS_2' },
    'Could not set a password that may be in effect. Kept it as `X_PREVIOUS_2`.',
  ],
  [{ kind: 'staged', secretName, origin: 'generated' }, 'Stored a generated password as `X_PENDING`.'],
  [{ kind: 'staged', secretName, origin: 'passed' }, 'Stored the password as `X_PENDING`.'],
  [{ kind: 'replaced' }, 'Generating another password.'],
  [{ kind: 'committed', secretName, deleted: ['_PENDING'] }, 'Stored the password as `X` and deleted `X_PENDING`.'],
  [
    { kind: 'committed', secretName, deleted: ['_PENDING', '_PREVIOUS'] },
    'Stored the password as `X` and deleted `X_PENDING` and `X_PREVIOUS`.',
  ],
  [{ kind: 'token-rejected', name: 'Reading the user' }, 'Reading the user failed: Zoom rejected the access token. Requesting a new one.'],
  [{ kind: 'token-issued' }, 'Zoom issued an access token.'],
  [
    { kind: 'format-needed', format: 'json' },
    'Zoom accepted the password as JSON. If this happens in every run, `body-format: json` saves a request.',
  ],
  [{ kind: 'committed', secretName, deleted: [] }, 'Stored the password as `X`.'],
])('the event %j', (event, line) => {
  expect(describeEvent(event, String)).toBe(line);
});
