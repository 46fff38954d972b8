import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Rejection } from '../../src/errors/problem.ts';
import type { HttpResponse } from '../../src/http/types.ts';
import { createMasker } from '../../src/masking/masks.ts';
import { createLog } from '../../src/report/log.ts';
import type { RunEvent } from '../../src/report/notices.ts';
import type { Update } from '../../src/rotation/ports.ts';
import { playRunner, type Runner } from '../runner.ts';
import { problemOf } from '../support/problem.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
});
afterEach(() => runner.close());

const masker = createMasker(() => undefined);
masker.add('S3cret-word');
const log = createLog(masker);

const RETRY = { hasTime: true, waitMs: 1000, attempt: 2, maxAttempts: 5 };
const TRACKING_ID = 'v=2.0;clid=us06;rid=WEB_0a';
const RESPONSE: HttpResponse = { status: 400, statusText: 'Bad Request', headers: {}, body: '', truncated: false };
/** The text of the response before its body. */
const HEAD = 'HTTP 400 Bad Request\n\n';

/** The lines of the group that something writes, without its title. */
function groupOf(write: () => void): readonly string[] {
  write();
  const lines = runner.lines();
  return lines.slice(lines.findIndex((line) => line.startsWith('::group::')) + 1, lines.indexOf('::endgroup::'));
}

describe('a notice or a warning', () => {
  test.each([
    ['notice', log.notify],
    ['warning', log.warn],
  ])('shows no secret, wherever it is: %s', (level, write) => {
    write({ title: 'A title', message: 'About S3cret-word:', untrustedDetail: 'no to S3cret-word' });
    write({ title: 'A title', message: 'About S3cret-word.' });
    expect(runner.lines()).toEqual([`::${level} title=A title::About ***: no to ***`, `::${level} title=A title::About ***.`, '']);
  });

  test('hides only the text from outside if that may contain a secret in another form', () => {
    log.warn({ title: 'A title', message: 'It was not deleted:', untrustedDetail: 'S 3 c r e t - w o r d' });
    expect(runner.lines()[0]).toBe('::warning title=A title::It was not deleted: (withheld: contains a secret)');
  });
});

test.each([
  [{ kind: 'committed', secretName: 'Zoom of S3cret-word', deleted: [] }, 'Stored the password as `Zoom of ***`.'],
  [{ kind: 'replaced' }, 'Generating another password.'],
] as const)('a line is redacted: %j', (event, line) => {
  log.onEvent(event);
  expect(runner.lines()).toEqual([line, '']);
});

describe("the action's own words", () => {
  const everyday = createMasker(() => undefined);
  everyday.add('New.Password.2026');
  const itsLog = createLog(everyday);

  test('stay if a secret has one of them', () => {
    itsLog.onEvent({ kind: 'committed', secretName: 'ZOOM_PASSWORD', deleted: [] });
    itsLog.onEvent({ kind: 'store-retry', problem: problemOf('store-unavailable', 'No password yet.'), ...RETRY });
    itsLog.warn({ title: 'A title', message: 'The password is visible.', advice: 'Set another password.' });
    expect(runner.lines()).toEqual([
      'Stored the password as `ZOOM_PASSWORD`.',
      'No password yet. Trying again in 1.0 s (attempt 2 of 5).',
      '::warning title=A title::The password is visible. Set another password.',
      '',
    ]);
  });

  test('hide the whole secret', () => {
    itsLog.onEvent({ kind: 'committed', secretName: 'Zoom new.password.2026', deleted: [] });
    itsLog.onEvent({ kind: 'standard-error', call: { verb: 'get', secret: 'New.Password.2026' }, text: Buffer.from('no password') });
    expect(runner.lines().slice(0, 3)).toEqual([
      'Stored the password as `Zoom ***`.',
      '::group::Standard error of get ***',
      '(withheld: contains a secret)',
    ]);
  });
});

describe('an attempt at the update', () => {
  const shown = (update: Update) => {
    log.onEvent({ kind: 'attempt', exchange: { kind: 'response', response: RESPONSE }, update, next: { kind: 'end' } });
    return runner.lines().includes('::group::Response');
  };
  const rejection: Rejection = { ...problemOf('unexpected-response', 'No.'), class: 'same' };

  test('that succeeds shows no response', () => {
    expect(shown({ applied: 'yes', response: RESPONSE })).toBe(false);
  });

  test.each<[string, Update]>([
    ['is rejected', { applied: 'no', response: RESPONSE, problem: rejection }],
    ['is known to have succeeded from a rejection', { applied: 'yes', response: RESPONSE, proof: rejection }],
  ])('that %s shows the response', (_, update) => {
    expect(shown(update)).toBe(true);
  });
});

const problem = problemOf('network', 'Gone.');
test.each<[string, RunEvent]>([
  ['notice', { kind: 'policy-unknown', problem }],
  ['warning', { kind: 'not-checked', problem }],
  ['warning', { kind: 'doubtful-rules', rules: ['letter'] }],
  ['warning', { kind: 'job-not-marked' }],
  ['warning', { kind: 'time-in-future', secretName: 'X' }],
  ['warning', { kind: 'leftover', secretName: 'X' }],
  ['warning', { kind: 'restored', name: 'X' }],
  ['warning', { kind: 'not-deleted', secretName: 'X', slot: '_PENDING', problem, isOpen: true }],
])('there is one %s, and no line, for %j', (level, event) => {
  log.onEvent(event);
  expect(runner.lines()).toEqual([expect.stringMatching(new RegExp(`^::${level} title=\\w.+::\\w`)), '']);
});

describe('the standard error of a program', () => {
  const write = (text: string) => () =>
    log.onEvent({ kind: 'standard-error', call: { verb: 'get', secret: 'Zoom of S3cret-word' }, text: Buffer.from(text) });

  test('has a title without secrets', () => {
    write('out of order\n')();
    expect(runner.lines()).toEqual(['::group::Standard error of get Zoom of ***', 'out of order', '::endgroup::', '']);
  });

  test('may be cut within a secret if it has as many bytes as are kept', () => {
    const lines = groupOf(write(`${'x'.repeat(4096 - 8)}\nS3cret-`));
    expect(lines).toEqual(['x'.repeat(4096 - 8), '(truncated)']);
  });

  test('is whole if it is shorter', () => {
    expect(groupOf(write(`${'x'.repeat(4095 - 4)} end`))).toEqual([`${'x'.repeat(4095 - 4)} end`]);
  });
});

describe('a response', () => {
  test('is whole up to 4 KiB', () => {
    const bodyOf = (length: number) => 'x'.repeat(length - HEAD.length);
    expect(groupOf(() => log.response({ ...RESPONSE, body: bodyOf(4096) })).slice(2)).toEqual([bodyOf(4096)]);
  });

  test('is cut beyond 4 KiB', () => {
    const body = `${'x '.repeat(2048)}`;
    expect(groupOf(() => log.response({ ...RESPONSE, body })).at(-1)).toBe('(truncated)');
  });

  const SHOWN = [
    ...['allow', 'cf-ray', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'retry-after', 'server'],
    ...['transfer-encoding', 'vary', 'via', 'x-accepted-github-permissions', 'x-cache', 'x-github-request-id'],
    ...['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-type'],
  ];
  const HIDDEN = [
    ...['authorization', 'content-disposition', 'content-security-policy', 'location', 'set-cookie', 'www-authenticate'],
    ...['x-github-sso', 'x-ratelimit', 'x-ratelimit-', 'x-ratelimit-user-id', 'x-zm-cookie', 'x-zm-region', 'x-zm-trackingid-2'],
    ...SHOWN.flatMap((name) => [`x-${name}`, `${name}-x`]),
  ];

  test('is shown with the headers of a list, and with no other', () => {
    const headers = Object.fromEntries([...HIDDEN, ...SHOWN].map((name) => [name, 'value']));
    expect(groupOf(() => log.response({ ...RESPONSE, headers }))).toEqual([
      'HTTP 400 Bad Request',
      ...SHOWN.map((name) => `${name}: value`),
    ]);
  });

  test.each([
    [TRACKING_ID, [`x-zm-trackingid: ${TRACKING_ID}`]],
    ['https://example.com/login', []],
    [`https://example.com/${TRACKING_ID}`, []],
    [`${TRACKING_ID} https://example.com/`, []],
    ['S3cret-word', []],
  ])('is shown with the tracking ID %s only if it has the form of one', (id, lines) => {
    const headers = { 'x-zm-trackingid': id };
    expect(groupOf(() => log.response({ ...RESPONSE, headers })).slice(1)).toEqual(lines);
  });
});
