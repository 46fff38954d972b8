import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type Outcome, ownProblem } from '../src/outcome.ts';
import { exportVariable, log, notify, report, reportEarly, reportPassword, reportPlainly, warn } from '../src/report.ts';
import { createSecrecy } from '../src/secrecy.ts';
import { playRunner, type Runner } from './runner.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
});
afterEach(() => runner.close());

const secrecy = createSecrecy(() => undefined);
secrecy.add('S3cret-word');

const answer = (change: Partial<Answer> = {}): Answer => ({
  status: 400,
  reason: 'Bad Request',
  headers: { 'content-type': 'application/json', 'x-zm-trackingid': 'v=2.0;clid=us06;rid=WEB_0a' },
  body: '{"code":300,"message":"No to S3cret-word"}',
  cut: false,
  ...change,
});

const refused: Outcome = {
  status: 'unchanged',
  accepted: false,
  answer: answer(),
  problem: { code: '300', title: 'Zoom 300: a title', what: 'Zoom answered:', quote: 'no to S3cret-word', advice: 'Do this.' },
};

describe('a refusal', () => {
  test('sets every output', () => {
    expect(report(refused, secrecy, true)).toBe(1);
    expect(runner.outputs()).toEqual({
      status: 'unchanged',
      'http-status': '400',
      'error-code': '300',
      'error-message': 'Zoom answered: no to ***',
      'retry-at': '',
      'next-rotation-at': '',
      'tracking-id': 'v=2.0;clid=us06;rid=WEB_0a',
    });
  });

  test('is one annotation: words, state, advice, tracking ID', () => {
    report(refused, secrecy, true);
    expect(runner.lines().filter((line) => line.startsWith('::error'))).toEqual([
      "::error title=Zoom 300%3A a title::Zoom answered: no to ***%0AThe Zoom password was not changed.%0ADo this.%0AZoom's tracking ID: v=2.0;clid=us06;rid=WEB_0a%0AMore: docs/troubleshooting.md#zoom-300-a-title in the repository of this action",
    ]);
  });

  test('shows the answer in a group, then the state', () => {
    report(refused, secrecy, true);
    expect(runner.lines().slice(0, 8)).toEqual([
      "::group::Zoom's answer",
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
    report(refused, secrecy, true);
    for (const cell of [
      'unchanged',
      'The Zoom password was not changed.',
      '400',
      'Zoom 300: a title',
      'Zoom answered: no to ***',
      'Do this.',
    ]) {
      expect(runner.summary()).toContain(`<td>${cell}</td>`);
    }
    expect(runner.summary()).not.toContain('Not before');
  });

  test('tells when to come back', () => {
    report({ ...refused, problem: { ...refused.problem, retryAt: Date.UTC(2026, 0, 2) } }, secrecy, true);
    expect(runner.outputs()['retry-at']).toBe('2026-01-02T00:00:00.000Z');
    expect(runner.lines().join()).toContain('Retry after 2026-01-02T00:00:00.000Z.');
    expect(runner.summary()).toContain('<td>2026-01-02T00:00:00.000Z</td>');
  });

  test('that is accepted is a notice, and leaves the error outputs empty', () => {
    expect(report({ ...refused, accepted: true }, secrecy, true)).toBe(0);
    expect(runner.outputs()).toMatchObject({ status: 'unchanged', 'http-status': '400', 'error-code': '', 'error-message': '' });
    expect(runner.lines().filter((line) => line.startsWith('::error'))).toEqual([]);
    expect(runner.lines().filter((line) => line.startsWith('::notice title=Zoom 300%3A a title::'))).toHaveLength(1);
  });
});

describe('a success', () => {
  test('has no annotation', () => {
    expect(report({ status: 'updated', answer: answer({ status: 204, reason: 'No Content', headers: {}, body: '' }) }, secrecy, true)).toBe(
      0,
    );
    expect(runner.outputs()).toEqual({
      status: 'updated',
      'http-status': '204',
      'error-code': '',
      'error-message': '',
      'retry-at': '',
      'next-rotation-at': '',
      'tracking-id': '',
    });
    expect(runner.lines()).toEqual(["::group::Zoom's answer", 'HTTP 204 No Content', '::endgroup::', 'The Zoom password was updated.', '']);
  });

  test('says which secret has the password', () => {
    report({ status: 'updated', whereabouts: 'It is in `X`.' }, secrecy, true);
    expect(runner.lines()).toEqual(['The Zoom password was updated.', 'It is in `X`.', '']);
    expect(runner.summary()).toContain('<td>Secret</td><td>It is in `X`.</td>');
  });
});

test('a failure says which secret has the password', () => {
  const problem = ownProblem('github-unavailable', 'Gone.');
  expect(report({ status: 'updated-not-stored', problem, whereabouts: 'It is in `X`.' }, secrecy, true)).toBe(1);
  expect(runner.lines().find((line) => line.startsWith('::error'))).toContain(
    'Gone.%0AThe Zoom password was updated, but the secret was not.%0AIt is in `X`.%0A',
  );
});

test('a run that had nothing to do succeeds', () => {
  expect(report({ status: 'skipped', whereabouts: 'It is young.', nextRotationAt: Date.UTC(2026, 11, 24, 12) }, secrecy, true)).toBe(0);
  expect(runner.lines()).toEqual(['Nothing was changed: the next rotation is not due yet.', 'It is young.', '']);
});

test('a secret that is cut off does not come forward', () => {
  const body = `${' '.repeat(4090)}S3cret-word`;
  report({ status: 'unknown', answer: answer({ body }), problem: ownProblem('network', 'Gone.') }, secrecy, true);
  expect(runner.lines().join()).not.toContain('S3c');
  expect(runner.lines()).toContain('(the rest of the answer is left out)');
});

test('a tracking ID is no address', () => {
  const headers = { 'x-zm-trackingid': 'https://example.com/login' };
  report({ status: 'updated', answer: answer({ headers }) }, secrecy, true);
  expect(runner.outputs()).toMatchObject({ 'tracking-id': '' });
});

test('a notice has an end', () => {
  notify({ title: 'Long', message: 'x'.repeat(70_000) }, secrecy);
  expect(runner.lines().find((line) => line.startsWith('::notice'))).toHaveLength('::notice title=Long::'.length + 2001);
});

test('an answer to another request than the update is shown, but its status is no output', () => {
  const problem = { ...ownProblem('network', 'Gone.'), evidence: answer({ status: 403, reason: 'Forbidden' }) };
  report({ status: 'unchanged', accepted: false, problem }, secrecy, true);
  expect(runner.outputs()).toMatchObject({ 'http-status': '', 'tracking-id': 'v=2.0;clid=us06;rid=WEB_0a' });
  expect(runner.lines()).toContain('HTTP 403 Forbidden');
});

test('a short secret changes neither a known code nor words of our own', () => {
  const short = createSecrecy(() => undefined);
  short.add('t');
  report({ status: 'unknown', problem: ownProblem('network', 'Not there:', 'at t') }, short, true);
  expect(runner.outputs()).toMatchObject({ 'error-code': 'network', 'error-message': 'Not there: a*** ***' });
});

test('without an answer there is no group and no status', () => {
  expect(report({ status: 'unknown', problem: ownProblem('network', 'Gone.') }, secrecy, true)).toBe(1);
  expect(runner.outputs()).toMatchObject({ status: 'unknown', 'http-status': '', 'error-code': 'network' });
  expect(runner.lines().join()).not.toContain('::group');
});

describe("Zoom's text", () => {
  const shown = (change: Partial<Answer>) => {
    report({ ...refused, answer: answer(change) }, secrecy, true);
    return runner.lines().slice(0, runner.lines().indexOf('::endgroup::'));
  };

  test('is cut at 4 KiB, after it was redacted', () => {
    const lines = shown({ reason: '', headers: {}, body: `${'ä'.repeat(2000)}S3cret-word${'b'.repeat(999)}` });
    expect(lines.slice(-2)).toEqual([`${'ä'.repeat(2000)}***${'b'.repeat(4096 - 4000 - 3 - 10)}`, '(the rest of the answer is left out)']);
  });

  test('that was not read whole says so', () => {
    expect(shown({ body: 'abc', cut: true }).slice(-2)).toEqual(['abc', '(the rest of the answer is left out)']);
  });

  test('keeps its lines, and sends no command', () => {
    const lines = shown({ reason: '::error::x', body: 'one\r\n::add-mask::a\r::set-output name=b::c\n\u202e##[error]d' });
    expect(lines).toEqual(
      expect.arrayContaining(['HTTP 400 : :error: :x', 'one', ': :add-mask: :a', ': :set-output name=b: :c', '## [error]d']),
    );
  });

  test('shows the headers that are harmless, and no other', () => {
    const headers = {
      'set-cookie': 'zm_session=abc',
      location: 'https://zoom.us/#token',
      'x-other': 'x',
      server: 'nginx',
      'retry-after': '7',
    };
    expect(shown({ headers, body: '' })).toEqual(["::group::Zoom's answer", 'HTTP 400 Bad Request', 'server: nginx', 'retry-after: 7']);
  });

  test('counts reason and headers towards the 4 KiB', () => {
    const lines = shown({ reason: 'r'.repeat(3000), headers: { server: 's'.repeat(3000) }, body: 'b'.repeat(3000) });
    expect(lines.slice(1, -1).join('\n')).toHaveLength(4096);
    expect(lines.join()).not.toContain('b');
  });

  test('has no live link and no mention in annotation, output and summary', () => {
    const quote = 'See https://evil.example, HTTP://x, _www.evil.example and @octocat.';
    report({ ...refused, problem: { ...refused.problem, quote } }, secrecy, true);
    const shownWords = 'See https[:]//evil.example, HTTP[:]//x, _www[.]evil.example and [at]octocat.';
    expect(runner.outputs()['error-message']).toBe(`Zoom answered: ${shownWords}`);
    expect(runner.summary()).toContain(shownWords);
    expect(runner.lines().find((line) => line.startsWith('::error'))).toContain(shownWords);
    warn({ title: 'x', message: quote }, secrecy);
    notify({ title: 'x', message: quote }, secrecy);
    expect(runner.lines().slice(-3, -1)).toEqual([`::warning title=x::${shownWords}`, `::notice title=x::${shownWords}`]);
  });

  test.each([
    'v=2.0;S3cret-word',
    'v=2.0;clid=us06;rid=S3cret-word',
    'WEB_0a',
    'two words',
    '::error::',
    `v=2.0;clid=us06;rid=${'a'.repeat(300)}`,
  ])('is no tracking ID where it is %s', (id) => {
    report({ ...refused, answer: answer({ headers: { 'x-zm-trackingid': id } }) }, secrecy, true);
    expect(runner.outputs()['tracking-id']).toBe('');
    expect(runner.lines()).not.toContain(`x-zm-trackingid: ${id}`);
  });

  test('is HTML nowhere', () => {
    report({ ...refused, problem: { ...refused.problem, what: 'Zoom:', quote: `<img src="x" onerror='y'>&` } }, secrecy, true);
    expect(runner.summary()).toContain('<td>Zoom: &lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;</td>');
  });

  test('is in no title, also where it is a number that is a secret', () => {
    secrecy.add('13572468');
    report({ ...refused, problem: { ...refused.problem, code: '13572468', title: 'Zoom 13572468: x', isUnlisted: true } }, secrecy, true);
    expect(runner.outputs()['error-code']).toBe('unexpected-response');
    expect(runner.lines().join()).not.toContain('13572468');
  });

  test('that is long is shortened, not within a character', () => {
    report({ ...refused, problem: { ...refused.problem, quote: '🔑'.repeat(1001) } }, secrecy, true);
    expect(runner.outputs()['error-message']).toBe(`Zoom answered: ${'🔑'.repeat(1000)}…`);
  });

  test('that is long and plain is shortened', () => {
    report({ ...refused, problem: { ...refused.problem, quote: 'a'.repeat(5000) } }, secrecy, true);
    expect(runner.outputs()['error-message']).toBe(`Zoom answered: ${'a'.repeat(1000)}…`);
  });
});

describe('files that cannot be written', () => {
  // Windows has no named pipes in its file system.
  (process.platform === 'win32' ? test.skip : test)('a named pipe without a reader is not waited for', () => {
    for (const name of ['output', 'summary', 'env']) {
      rmSync(join(runner.folder, name), { force: true });
      execFileSync('mkfifo', [join(runner.folder, name)]);
    }
    process.env['GITHUB_ENV'] = join(runner.folder, 'env');
    expect(report({ status: 'updated' }, secrecy, true)).toBe(0);
    expect(reportPassword('x')).toBe(false);
    expect(exportVariable('NAME', 'x')).toBe(false);
  });

  test('a variable for later steps needs a file of the runner, if there is a runner', () => {
    expect(exportVariable('NAME', 'x')).toBe(true);
    process.env['GITHUB_ENV'] = join(runner.folder, 'none');
    expect(exportVariable('NAME', 'x')).toBe(false);
    writeFileSync(join(runner.folder, 'env'), '');
    process.env['GITHUB_ENV'] = join(runner.folder, 'env');
    expect(exportVariable('NAME', 'x')).toBe(true);
    expect(readFileSync(join(runner.folder, 'env'), 'utf8')).toMatch(/^NAME<<(\S+)\r?\nx\r?\n\1/);
  });

  test('without a summary file nothing changes', () => {
    rmSync(join(runner.folder, 'summary'));
    mkdirSync(join(runner.folder, 'summary'));
    expect(report({ status: 'updated' }, secrecy, true)).toBe(0);
    delete process.env['GITHUB_STEP_SUMMARY'];
    expect(report({ status: 'updated' }, secrecy, true)).toBe(0);
    expect(runner.lines()).toEqual(['The Zoom password was updated.', 'The Zoom password was updated.', '']);
  });

  test('without an output file there is a warning, and the rest is as it is', () => {
    rmSync(join(runner.folder, 'output'));
    expect(report({ status: 'updated' }, secrecy, true)).toBe(0);
    expect(runner.lines()).toEqual([
      expect.stringContaining('::warning title=The outputs could not be written'),
      'The Zoom password was updated.',
      '',
    ]);
  });
});

test('no summary where none is wanted', () => {
  report(refused, secrecy, false);
  expect(runner.summary()).toBe('');
});

test('a report that failed is followed by a plain one', () => {
  expect(reportPlainly(refused)).toBe(1);
  expect(runner.outputs()).toEqual({ status: 'unchanged' });
  expect(runner.lines()).toEqual([
    '::error title=internal%3A the action itself failed::The report of this step failed. The Zoom password was not changed.',
    '',
  ]);
});

test('an early status is an output, and a later one takes its place', () => {
  reportEarly('unknown');
  expect(runner.outputs()).toEqual({ status: 'unknown' });
  report({ status: 'updated' }, secrecy, false);
  expect(runner.outputs()['status']).toBe('updated');
});

test('a line for the log is redacted', () => {
  log('S3cret-word\n::error::x', secrecy);
  expect(runner.lines()).toEqual(['*** : :error: :x', '']);
});
