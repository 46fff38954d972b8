import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createProblem } from '../../src/errors/problem.ts';
import type { HttpResponse } from '../../src/http/types.ts';
import { createMasker } from '../../src/masking/masks.ts';
import type { Outcome } from '../../src/outcome.ts';
import { createLog } from '../../src/report/log.ts';
import { exportVariable, reportEarly, reportPassword } from '../../src/report/outputs.ts';
import { report, reportPlainly } from '../../src/report/report.ts';
import { playRunner, type Runner } from '../runner.ts';
import { problemOf } from '../support/problem.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
});
afterEach(() => runner.close());

const OPTIONS = { jobSummary: true, names: [], allowUnchanged: false, isGenerated: false, isTokenRequested: false };
const masker = createMasker(() => undefined);
masker.add('S3cret-word');
const log = createLog(masker);

const response = (change: Partial<HttpResponse> = {}): HttpResponse => ({
  status: 400,
  statusText: 'Bad Request',
  headers: { 'content-type': 'application/json', 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a' },
  body: '{"code":300,"message":"No to S3cret-word"}',
  truncated: false,
  ...change,
});

const rejected: Extract<Outcome, { status: 'unchanged' }> = {
  status: 'unchanged',
  accepted: false,
  response: response(),
  problem: createProblem({ code: '300', class: 'same', title: 'a title', cause: '', fix: 'Do this.' }, 'Zoom responded:', {
    untrustedDetail: 'no to S3cret-word',
  }),
};

describe('a rejection', () => {
  test('sets every output', () => {
    expect(report(rejected, log, masker, OPTIONS)).toBe(1);
    expect(runner.outputs()).toEqual({
      status: 'unchanged',
      'http-status': '400',
      'error-code': '300',
      message: 'The Zoom password was not changed. Zoom 300: a title. Zoom responded: no to *** What to do: Do this.',
      'documentation-url': 'docs/troubleshooting.md#zoom-300-a-title in the repository of this action',
      'error-message': 'Zoom responded: no to ***',
      'retry-at': '',
      'next-rotation-at': '',
      'tracking-id': 'v=2.0;clid=us06;rid=WEB_0a',
    });
  });

  test('links to the documentation if the runner names the repository of the action', () => {
    Object.assign(process.env, { GITHUB_ACTION_REPOSITORY: 'octo/zoom', GITHUB_ACTION_REF: 'v1' });
    report(rejected, log, masker, OPTIONS);
    expect(runner.outputs()['documentation-url']).toBe('https://github.com/octo/zoom/blob/v1/docs/troubleshooting.md#zoom-300-a-title');
  });

  test('that is accepted has neither a code nor a link', () => {
    expect(report({ ...rejected, accepted: true }, log, masker, OPTIONS)).toBe(0);
    expect(runner.outputs()).toMatchObject({ 'error-code': '', 'documentation-url': '' });
    expect([runner.summary(), ...runner.lines()].join('\n')).not.toMatch(/Error code|More/);
  });

  test('is one line without Markdown for a chat, with the time of the next attempt', () => {
    const problem = {
      ...rejected.problem,
      summary: 'See `x`:',
      untrustedDetail: 'two\nlines',
      advice: undefined,
      retryAt: Date.UTC(2026, 0, 31),
    };
    report({ ...rejected, problem, location: { secretName: 'X', kind: 'current' } }, log, masker, OPTIONS);
    expect(runner.outputs()['message']).toBe(
      'The Zoom password was not changed. Zoom 300: a title. See x: two lines. The secret X holds the password now in effect. What to do: Start a new run after 2026-01-31T00:00:00.000Z.',
    );
  });

  test('is one annotation with message, state, advice, and tracking ID', () => {
    report(rejected, log, masker, OPTIONS);
    expect(runner.lines().filter((line) => line.startsWith('::error'))).toEqual([
      "::error title=Zoom 300%3A a title::Zoom 300: a title%0AZoom responded: no to ***%0AThe Zoom password was not changed.%0AWhat to do: Do this.%0AZoom's tracking ID: v=2.0;clid=us06;rid=WEB_0a%0AMore: docs/troubleshooting.md#zoom-300-a-title in the repository of this action",
    ]);
  });

  test('shows a response that is not to the update in a group, followed by the state', () => {
    report({ ...rejected, response: undefined, problem: { ...rejected.problem, response: response() } }, log, masker, OPTIONS);
    expect(runner.lines().slice(0, 9)).toEqual([
      'Zoom 300: a title.',
      '::group::Response',
      'HTTP 400 Bad Request',
      'content-type: application/json',
      'x-zm-trackingid: v=2.0;clid=us06;rid=WEB_0a',
      '',
      '{"code":300,"message":"No to ***"}',
      '::endgroup::',
      'The Zoom password was not changed.',
    ]);
  });

  test('writes a summary', () => {
    report(rejected, log, masker, OPTIONS);
    const [beforeDetails, details] = runner.summary().split('<details>');
    expect(beforeDetails).toBe(
      '<h3>❌ The Zoom password was not changed.</h3><p><b>Zoom 300: a title</b><br>Zoom responded: no to ***</p><p><b>What to do:</b> Do this.<br>More: docs/troubleshooting.md#zoom-300-a-title in the repository of this action</p>',
    );
    for (const cell of ['unchanged', '400', '300', 'v=2.0;clid=us06;rid=WEB_0a']) {
      expect(details).toContain(`<td>${cell}</td>`);
    }
  });

  test('has its details in a table', () => {
    report(rejected, log, masker, OPTIONS);
    const rows = [
      ...[['Status', 'unchanged'] as const, ['HTTP status', '400'] as const, ['Error code', '300'] as const],
      ['Tracking ID', 'v=2.0;clid=us06;rid=WEB_0a'] as const,
    ];
    const table = rows.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`).join('');
    expect(runner.summary()).toContain(`<details><summary>Details</summary><table>${table}</table></details>`);
  });

  test('links the summary to the documentation of the version that runs, and renders names and lines', () => {
    process.env['GITHUB_ACTION_REPOSITORY'] = 'octo/zoom';
    process.env['GITHUB_ACTION_REF'] = 'v1';
    report({ ...rejected, problem: { ...rejected.problem, summary: '`a` is empty.\n`b` too:' } }, log, masker, OPTIONS);
    expect(runner.summary()).toContain(
      '<a href="https://github.com/octo/zoom/blob/v1/docs/troubleshooting.md#zoom-300-a-title">More about this error</a>',
    );
    expect(runner.summary()).toContain('<code>a</code> is empty.<br><code>b</code> too: no to ***');
    expect(runner.summary().trim()).not.toMatch(/[`\n]/);
  });

  test('reports when to retry', () => {
    report({ ...rejected, problem: { ...rejected.problem, advice: undefined, retryAt: Date.UTC(2026, 0, 2) } }, log, masker, OPTIONS);
    expect(runner.outputs()['retry-at']).toBe('2026-01-02T00:00:00.000Z');
    expect(runner.lines().join()).toContain('What to do: Start a new run after 2026-01-02T00:00:00.000Z.');
    expect(runner.summary()).toContain('<b>What to do:</b> Start a new run after 2026-01-02T00:00:00.000Z.<br>');
  });

  test('that nothing can be done about is a notice without advice', () => {
    report({ ...rejected, accepted: true, response: undefined }, log, masker, OPTIONS);
    expect(runner.lines().at(-2)).toBe(
      '::notice title=Zoom 300%3A a title::Zoom 300: a title%0AZoom responded: no to ***%0AThe Zoom password was not changed.',
    );
  });

  test('with a code that nobody knows has this code', () => {
    report({ ...rejected, problem: { ...rejected.problem, code: '4242' } }, log, masker, OPTIONS);
    expect(runner.outputs()).toMatchObject({ 'error-code': '4242', message: expect.stringContaining(' Zoom 4242: a title. ') });
  });

  test.each([
    ['See example.com', 'See example.com. What'],
    ['Done!', 'Done! What'],
    ['Why?', 'Why? What'],
    ['As said…', 'As said… What'],
    ['(or not)', '(or not). What'],
    ['two  words\n\nand a line', 'two words and a line. What'],
  ])('that says %j ends its sentence once in a chat', (summary, expected) => {
    report({ ...rejected, problem: { ...rejected.problem, summary, untrustedDetail: undefined } }, log, masker, OPTIONS);
    expect(runner.outputs()['message']).toContain(`a title. ${expected} to do: Do this.`);
  });

  test('with a problem in each of two inputs is one line in the output', () => {
    report({ ...rejected, problem: problemOf('invalid-input', 'One.\nTwo.') }, log, masker, OPTIONS);
    expect(runner.outputs()['error-message']).toBe('One. Two.');
  });

  test('that is accepted is a notice and leaves the error outputs empty', () => {
    expect(report({ ...rejected, accepted: true }, log, masker, OPTIONS)).toBe(0);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'http-status': '400', 'error-code': '', 'error-message': '' });
    expect(runner.lines().filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(runner.lines().filter((line) => line.startsWith('::notice title=Zoom 300%3A a title::'))).toHaveLength(1);
  });
});

describe('a success', () => {
  test('has no annotation', () => {
    expect(
      report(
        { status: 'updated', response: response({ status: 204, statusText: 'No Content', headers: {}, body: '' }) },
        log,
        masker,
        OPTIONS,
      ),
    ).toBe(0);
    expect(runner.outputs()).toEqual({
      status: 'updated',
      'http-status': '204',
      message: 'The Zoom password was updated.',
      'documentation-url': '',
      'error-code': '',
      'error-message': '',
      'retry-at': '',
      'next-rotation-at': '',
      'tracking-id': '',
    });
    expect(runner.lines()).toEqual(['The Zoom password was updated.', '']);
  });

  test('has a summary of its status, its place and the next rotation', () => {
    const nextRotationAt = Date.UTC(2026, 11, 24, 12);
    report({ status: 'updated', location: { secretName: 'X', kind: 'current' }, nextRotationAt }, log, masker, OPTIONS);
    expect(runner.summary()).toBe(
      '<h3>✅ The Zoom password was updated.</h3><p>The secret <code>X</code> holds the password now in effect. The first run after 2026-12-24 12:00 UTC rotates the password again.</p><details><summary>Details</summary><table><tr><td>Status</td><td>updated</td></tr></table></details>\n',
    );
    expect(runner.outputs()['next-rotation-at']).toBe('2026-12-24T12:00:00.000Z');
  });

  test('shows the tracking ID, and the response only with debug logging', () => {
    const noContent = response({ status: 204, statusText: 'No Content', body: '' });
    const exchange = { kind: 'response', response: noContent } as const;
    const attempt = { kind: 'attempt', exchange, update: { applied: 'yes', response: noContent }, next: { kind: 'end' } } as const;
    log.onEvent(attempt);
    expect(runner.lines()).toEqual(['Zoom accepted the password (tracking ID v=2.0;clid=us06;rid=WEB_0a).', '']);
    process.env['RUNNER_DEBUG'] = '1';
    log.onEvent(attempt);
    expect(runner.lines()).toContain('HTTP 204 No Content');
  });

  test('reports which secret holds the password', () => {
    report({ status: 'updated', location: { secretName: 'X', kind: 'current' } }, log, masker, OPTIONS);
    expect(runner.lines()).toEqual(['The Zoom password was updated.', 'The secret `X` holds the password now in effect.', '']);
    expect(runner.summary()).toContain('<p>The secret <code>X</code> holds the password now in effect.</p>');
  });
});

describe('a generated password', () => {
  const GENERATED = { ...OPTIONS, isGenerated: true };
  const IN_OUTPUT = /Only the output `password` of this step holds the generated password\./;
  const unknown: Outcome = { ...rejected, status: 'unknown' };
  const SUCCESS: Outcome = { status: 'updated', response: response({ status: 204 }) };

  test.each([
    ['updated', SUCCESS],
    ['unknown', unknown],
  ])('is said to be only in the output, without a secret: %s', (_, outcome) => {
    reportPassword('Gen3rated');
    report(outcome, log, masker, GENERATED);
    expect(runner.outputs()['password']).toBe('Gen3rated');
    expect(runner.lines().filter((line) => IN_OUTPUT.test(line) && !line.startsWith('::'))).toHaveLength(1);
    expect(runner.summary()).toContain('Only the output <code>password</code> of this step');
    const error = runner.lines().find((line) => line.startsWith('::error'));
    expect(error === undefined || IN_OUTPUT.test(error)).toBe(true);
  });

  test('that is not in effect is no output any more', () => {
    reportPassword('Gen3rated');
    report(rejected, log, masker, GENERATED);
    expect(runner.outputs()['password']).toBe('');
    expect(runner.lines().join()).not.toMatch(IN_OUTPUT);
    expect(runner.summary()).not.toContain('Only the output');
  });

  test('that is not in effect stays an output with a secret, because the pending one may hold it', () => {
    reportPassword('Gen3rated');
    report(rejected, log, masker, { ...GENERATED, names: ['X'] });
    expect(runner.outputs()['password']).toBe('Gen3rated');
  });

  test('is not emptied if the password was passed', () => {
    report(rejected, log, masker, OPTIONS);
    expect(runner.outputs()).not.toHaveProperty('password');
  });
});

test('a dry run that fails lists what was checked in the log and in the summary', () => {
  const checks = [
    { name: 'access-token', result: 'passed' },
    { name: 'user', result: 'failed' },
    { name: 'secrets-writable', result: 'not-checked', reason: 'shown-by-writing' },
  ] as const;
  expect(report({ ...rejected, checks }, log, masker, OPTIONS)).toBe(1);
  const lines = ['Access token: passed', 'User: failed', 'Secrets can be written: not checked (only a write confirms it)'];
  expect(runner.lines()).toEqual(expect.arrayContaining(lines));
  expect(runner.summary()).toContain(`<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`);
  expect(runner.outputs()['message']).toMatch(/^The Zoom password was not changed\. Zoom 300: a title\. .* The dry run failed\./);
});

test('a failure reports which secret holds the password', () => {
  const problem = problemOf('github-unavailable', 'Gone.');
  expect(report({ status: 'updated-not-stored', problem, location: { secretName: 'X', kind: 'current' } }, log, masker, OPTIONS)).toBe(1);
  expect(runner.lines().find((line) => line.startsWith('::error'))).toContain(
    'Gone.%0AThe Zoom password was updated, but the secret was not.%0AThe secret `X` holds the password now in effect.%0A',
  );
});

test('a run with nothing to do succeeds', () => {
  expect(
    report(
      {
        status: 'skipped',
        location: { secretName: 'X', kind: 'recent', writtenAt: Date.UTC(2026, 10, 24) },
        nextRotationAt: Date.UTC(2026, 11, 24, 12),
      },
      log,
      masker,
      OPTIONS,
    ),
  ).toBe(0);
  expect(runner.lines()).toEqual([
    'Nothing was changed: the next rotation is not due yet.',
    'The secret `X` was last updated on 2026-11-24.',
    'The first run after 2026-12-24 12:00 UTC rotates the password again.',
    '',
  ]);
});

test.each<[Outcome, string]>([
  [{ status: 'skipped', nextRotationAt: Date.UTC(2026, 11, 24, 12) }, '2026-12-24T12:00:00.000Z'],
  // It changes nothing, so the next rotation does not depend on it.
  [{ status: 'validated', checks: [], nextRotationAt: Date.UTC(2026, 11, 24, 12) }, ''],
])('the time of the next rotation is an output if this run is not a dry run: %j', (outcome, time) => {
  report(outcome, log, masker, OPTIONS);
  expect(runner.outputs()['next-rotation-at']).toBe(time);
});

test('a truncated secret is not revealed', () => {
  const body = `${'-'.repeat(4090)}S3cret-word`;
  log.response(response({ body }));
  expect(runner.lines().join()).not.toContain('S3c');
  expect(runner.lines()).toContain('(truncated)');
});

test('a tracking ID that looks like a URL is not linked', () => {
  const headers = { 'x-zm-trackingid': 'https://example.com/login' };
  report({ status: 'updated', response: response({ headers }) }, log, masker, OPTIONS);
  expect(runner.outputs()).toMatchObject({ 'tracking-id': '' });
});

test('a notice has a limited length', () => {
  log.notify({ title: 'Long', message: 'x'.repeat(70_000) });
  expect(runner.lines().find((line) => line.startsWith('::notice'))).toHaveLength('::notice title=Long::'.length + 2000);
});

test('a response to a request other than the update is shown, but its status is not an output', () => {
  const problem = { ...problemOf('network', 'Gone.'), response: response({ status: 403, statusText: 'Forbidden' }) };
  report({ status: 'unchanged', accepted: false, problem }, log, masker, OPTIONS);
  expect(runner.outputs()).toMatchObject({ 'http-status': '', 'tracking-id': 'v=2.0;clid=us06;rid=WEB_0a' });
  expect(runner.lines()).toContain('HTTP 403 Forbidden');
});

test('the tracking ID is that of the response that explains the outcome, and the status that of the update', () => {
  const headers = { 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_1b' };
  report({ ...rejected, problem: { ...rejected.problem, response: response({ status: 403, headers }) } }, log, masker, OPTIONS);
  expect(runner.outputs()).toMatchObject({ 'http-status': '400', 'tracking-id': 'v=2.0;clid=us06;rid=WEB_1b' });
});

describe('the name of a secret that contains the address of the user', () => {
  const own = createMasker(() => undefined);
  own.add('ada@example.com', 'user-id');
  // `$&` is the text that is replaced, in a replacement.
  const secretName = 'Zoom $& of ada@example.com';
  const options = { ...OPTIONS, names: [secretName, 'Desk of ada@example.com'] };
  const problem = {
    ...problemOf('stale-pending', `The secret \`${secretName}_PENDING\` exists, and so does \`${secretName}\`.`),
    advice: `Delete \`${secretName}_PENDING\`.`,
  };
  const outcome: Outcome = {
    status: 'unchanged',
    problem,
    accepted: false,
    location: { secretName, kind: 'pending', place: 'Desk of ada@example.com' },
  };

  test('is redacted in the outputs and in the summary, which the runner does not mask', () => {
    report(outcome, createLog(own), own, options);
    expect(runner.outputs()).toMatchObject({
      'error-message': 'The secret `Zoom $& of ***_PENDING` exists, and so does `Zoom $& of ***`.',
      message: expect.stringContaining('What to do: Delete Zoom $& of ***_PENDING.'),
    });
    expect(runner.outputs()['message']).toContain('The secret Zoom $& of ***_PENDING holds the password now in effect.');
    expect(runner.outputs()['message']).toContain('The secrets are in Desk of ***.');
    for (const text of [
      'The secret <code>Zoom $&amp; of ***_PENDING</code> exists, and so does <code>Zoom $&amp; of ***</code>.',
      'The secret <code>Zoom $&amp; of ***_PENDING</code> holds the password now in effect.',
      '<b>What to do:</b> Delete <code>Zoom $&amp; of ***_PENDING</code>.',
    ]) {
      expect(runner.summary()).toContain(text);
    }
    expect(JSON.stringify([runner.outputs(), runner.summary()])).not.toContain('ada');
  });

  test('stays as it is if it only has a word of the password', () => {
    const everyday = createMasker(() => undefined);
    everyday.add('New.Password.2026');
    const current: Outcome = { status: 'updated', location: { secretName: 'ZOOM_PASSWORD', kind: 'current' } };
    report(current, createLog(everyday), everyday, { ...OPTIONS, names: ['ZOOM_PASSWORD'] });
    expect(runner.outputs()['message']).toContain('The secret ZOOM_PASSWORD holds the password now in effect.');
  });

  test('stays as it is if it contains none', () => {
    report({ ...outcome, problem: problemOf('network', 'About `X`.') }, createLog(own), own, { ...OPTIONS, names: ['X'] });
    expect(runner.outputs()['error-message']).toBe('About `X`.');
  });
});

test("a short secret changes neither a known code nor the action's own text", () => {
  const short = createMasker(() => undefined);
  short.add('t');
  report({ status: 'unknown', problem: problemOf('network', 'Not there:', 'at t') }, createLog(short), short, OPTIONS);
  expect(runner.outputs()).toMatchObject({ 'error-code': 'network', 'error-message': 'Not there: a*** ***' });
});

test('without a response there is no group and no status', () => {
  expect(report({ status: 'unknown', problem: problemOf('network', 'Gone.') }, log, masker, OPTIONS)).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unknown', 'http-status': '', 'error-code': 'network' });
  expect(runner.lines().join()).not.toContain('::group');
});

test.each(['policy-unknown', 'not-checked'] as const)('the response that explains the event %s is in the log', (kind) => {
  const groups = () => runner.lines().filter((line) => line === '::group::Response');
  const problem = problemOf('unexpected-response', 'HTTP 400.');
  log.onEvent({ kind, problem });
  expect(groups()).toEqual([]);
  log.onEvent({ kind, problem: { ...problem, response: response() } });
  expect(groups()).toHaveLength(1);
});

describe("Zoom's text", () => {
  const shown = (change: Partial<HttpResponse>) => {
    log.response(response(change));
    return runner.lines().slice(0, runner.lines().indexOf('::endgroup::'));
  };

  test('is cut at 4 KiB after redaction', () => {
    const lines = shown({ statusText: '', headers: {}, body: `${'ä'.repeat(2000)}S3cret-word${'b'.repeat(999)}` });
    expect(lines.slice(-2)).toEqual([`${'ä'.repeat(2000)}***${'b'.repeat(4096 - 4000 - 3 - 10)}`, '(truncated)']);
  });

  test('that was truncated says so', () => {
    expect(shown({ body: 'abc\nde', truncated: true }).slice(-2)).toEqual(['abc', '(truncated)']);
  });

  test('keeps its lines and sends no command', () => {
    const lines = shown({ statusText: '::error::x', body: 'one\r\n::add-mask::a\r::set-output name=b::c\n\u202e##[error]d' });
    expect(lines).toEqual(
      expect.arrayContaining(['HTTP 400 : :error: :x', 'one', ': :add-mask: :a', ': :set-output name=b: :c', '## [error]d']),
    );
  });

  test('is shown with harmless headers only', () => {
    const headers = {
      'set-cookie': 'zm_session=abc',
      location: 'https://zoom.us/#token',
      'x-other': 'x',
      server: 'nginx',
      'retry-after': '7',
    };
    expect(shown({ headers, body: '' })).toEqual(['::group::Response', 'HTTP 400 Bad Request', 'server: nginx', 'retry-after: 7']);
  });

  test('counts reason and headers toward the 4 KiB', () => {
    const lines = shown({ statusText: 'r'.repeat(3000), headers: { server: 's'.repeat(3000) }, body: 'b'.repeat(3000) });
    expect(lines.slice(1, -1).join('\n')).toHaveLength(4096);
    expect(lines.join()).not.toContain('b');
  });

  test('contains no live link and no mention in annotation, output, and summary', () => {
    const quote = 'See https://evil.example, HTTP://x, _www.evil.example, a@b, @1 and @octocat. Not @, @- or @@.';
    report({ ...rejected, problem: { ...rejected.problem, untrustedDetail: quote } }, log, masker, OPTIONS);
    const shownWords = 'See https[:]//evil.example, HTTP[:]//x, _www[.]evil.example, a[at]b, [at]1 and [at]octocat. Not @, @- or @@.';
    expect(runner.outputs()['error-message']).toBe(`Zoom responded: ${shownWords}`);
    expect(runner.summary()).toContain(shownWords);
    expect(runner.lines().find((line) => line.startsWith('::error'))).toContain(shownWords);
    const warning = { title: 'x', message: 'See https://zoom.us:', untrustedDetail: quote };
    log.warn(warning);
    log.notify(warning);
    expect(runner.lines().slice(-3, -1)).toEqual([
      `::warning title=x::See https://zoom.us: ${shownWords}`,
      `::notice title=x::See https://zoom.us: ${shownWords}`,
    ]);
  });

  test.each([
    'v=2.0;S3cret-word',
    'v=2.0;clid=us06;rid=S3cret-word',
    'WEB_0a',
    'two words',
    '::error::',
    `v=2.0;clid=us06;rid=${'a'.repeat(300)}`,
  ])('is not a tracking ID if it is %s', (id) => {
    report({ ...rejected, response: response({ headers: { 'x-zm-trackingid': id } }) }, log, masker, OPTIONS);
    expect(runner.outputs()['tracking-id']).toBe('');
    log.response(response({ headers: { 'x-zm-trackingid': id } }));
    expect(runner.lines()).toContain('HTTP 400 Bad Request');
    expect(runner.lines()).not.toContain(`x-zm-trackingid: ${id}`);
  });

  test('is never rendered as HTML', () => {
    report(
      { ...rejected, problem: { ...rejected.problem, summary: 'Zoom:', untrustedDetail: `<img src="x" onerror='y'>&` } },
      log,
      masker,
      OPTIONS,
    );
    expect(runner.summary()).toContain('<br>Zoom: &lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;</p>');
  });

  test('is not in a title, even if it is a number that is a secret', () => {
    masker.add('13572468');
    report({ ...rejected, problem: { ...rejected.problem, code: '13572468' } }, log, masker, OPTIONS);
    expect(runner.outputs()['error-code']).toBe('unexpected-response');
    expect(runner.lines().join()).not.toContain('13572468');
  });

  test('is shortened between characters if it is long', () => {
    report({ ...rejected, problem: { ...rejected.problem, untrustedDetail: '🔑'.repeat(1001) } }, log, masker, OPTIONS);
    expect(runner.outputs()['error-message']).toBe(`Zoom responded: ${'🔑'.repeat(999)}…`);
  });

  test('is shortened if it is long and plain', () => {
    report({ ...rejected, problem: { ...rejected.problem, untrustedDetail: 'a'.repeat(5000) } }, log, masker, OPTIONS);
    expect(runner.outputs()['error-message']).toBe(`Zoom responded: ${'a'.repeat(999)}…`);
  });
});

describe('files that cannot be written', () => {
  // Windows has no named pipes in its file system.
  (process.platform === 'win32' ? test.skip : test)('include a named pipe without a reader, which is not waited for', () => {
    for (const name of ['output', 'summary', 'env']) {
      rmSync(join(runner.folder, name), { force: true });
      execFileSync('mkfifo', [join(runner.folder, name)]);
    }
    process.env['GITHUB_ENV'] = join(runner.folder, 'env');
    expect(report({ status: 'updated' }, log, masker, OPTIONS)).toBe(0);
    expect(reportPassword('x')).toBe(false);
    expect(exportVariable('NAME', 'x')).toBe(false);
  });

  test('include the environment file, which is required on a runner', () => {
    expect(exportVariable('NAME', 'x')).toBe(true);
    process.env['GITHUB_ENV'] = join(runner.folder, 'none');
    expect(exportVariable('NAME', 'x')).toBe(false);
    writeFileSync(join(runner.folder, 'env'), '');
    process.env['GITHUB_ENV'] = join(runner.folder, 'env');
    expect(exportVariable('NAME', 'x')).toBe(true);
    expect(readFileSync(join(runner.folder, 'env'), 'utf8')).toMatch(/^NAME<<(\S+)\r?\nx\r?\n\1/);
  });

  test('do not affect the report if there is no summary file', () => {
    rmSync(join(runner.folder, 'summary'));
    mkdirSync(join(runner.folder, 'summary'));
    expect(report({ status: 'updated' }, log, masker, OPTIONS)).toBe(0);
    delete process.env['GITHUB_STEP_SUMMARY'];
    expect(report({ status: 'updated' }, log, masker, OPTIONS)).toBe(0);
    expect(runner.lines()).toEqual(['The Zoom password was updated.', 'The Zoom password was updated.', '']);
  });

  test('cause no warning if the runner has none, which prints the outputs', () => {
    delete process.env['GITHUB_OUTPUT'];
    report({ status: 'updated' }, log, masker, OPTIONS);
    expect(runner.lines()).toContain('::set-output name=status::updated');
    expect(runner.lines().filter((line) => line.startsWith('::warning'))).toEqual([]);
  });

  test('cause a warning if there is no output file, and change nothing else', () => {
    rmSync(join(runner.folder, 'output'));
    expect(report({ status: 'updated' }, log, masker, OPTIONS)).toBe(0);
    expect(runner.lines()).toEqual([
      expect.stringContaining('::warning title=The outputs could not be written'),
      'The Zoom password was updated.',
      '',
    ]);
  });
});

test('the summary is not written if it is disabled', () => {
  report(rejected, log, masker, { ...OPTIONS, jobSummary: false });
  expect(runner.summary()).toBe('');
});

test('a report that fails is followed by a plain one', () => {
  expect(reportPlainly(rejected)).toBe(1);
  expect(runner.outputs()).toEqual({ status: 'unchanged' });
  expect(runner.lines()).toEqual([
    '::error title=internal%3A the action crashed::internal: the action crashed%0AThe report of this step failed. The Zoom password was not changed.%0AWhat to do: Start a new run. If it crashes again, report it with the log of the step.',
    '',
  ]);
});

test('an early status is an output until a later one replaces it', () => {
  reportEarly('unknown');
  expect(runner.outputs()).toEqual({ status: 'unknown' });
  report({ status: 'updated' }, log, masker, { ...OPTIONS, jobSummary: false });
  expect(runner.outputs()['status']).toBe('updated');
});

test('a line for the log is redacted', () => {
  const problem = problemOf('store-unavailable', 'S3cret-word\n::error::x');
  log.onEvent({ kind: 'store-retry', problem, hasTime: true, waitMs: 1000, attempt: 2, maxAttempts: 3 });
  expect(runner.lines()).toEqual(['*** : :error: :x Trying again in 1.0 s (attempt 2 of 3).', '']);
});

test('what a program prints in several calls for one reason is shown once', () => {
  const print = (secret: string, text: string) =>
    log.onEvent({ kind: 'standard-error', call: { verb: 'get', secret }, text: Buffer.from(text) });
  print('X', 'Not signed in.');
  print('X_PENDING', 'Not signed in.');
  print('X_PREVIOUS', 'Something else.');
  const groups = runner.lines().filter((line) => line.startsWith('::group::'));
  expect(groups).toEqual(['::group::Standard error of get X', '::group::Standard error of get X_PREVIOUS']);
});
