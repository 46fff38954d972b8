import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { marked } from 'marked';
import { createMasker } from '../../src/masking/masks.ts';
import { exitCode, type Outcome } from '../../src/outcome.ts';
import { createLog } from '../../src/report/log.ts';
import { report } from '../../src/report/report.ts';
import { statusSentence } from '../../src/report/wording.ts';
import { playRunner, type Runner } from '../runner.ts';
import { problemOf } from '../support/problem.ts';

let runner: Runner;
beforeEach(() => {
  runner = playRunner();
  Object.assign(process.env, { GITHUB_ACTION_REPOSITORY: 'octo/zoom', GITHUB_ACTION_REF: 'v1' });
});
afterEach(() => runner.close());

const HOSTILE = '<script>alert(1)</script> `code` [x](https://evil.example) <img src=x> **bold** |a|b| https://evil.example @octocat &lt;';
const problem = problemOf('github-unavailable', 'Could not confirm the write of the secret `X`. GitHub returned HTTP 500.', HOSTILE);
const location = { secretName: 'X', kind: 'current' } as const;

test.each<[string, Outcome]>([
  ['✅', { status: 'updated', location, nextRotationAt: Date.UTC(2026, 11, 24, 12) }],
  ['❌', { status: 'unchanged', problem, accepted: false, location }],
  ['✅', { status: 'unchanged', problem, accepted: true, location }],
  ['⚠️', { status: 'unknown', problem, location: { ...location, kind: 'any' } }],
  ['⚠️', { status: 'updated-not-stored', problem, location: { ...location, kind: 'pending' } }],
  ['❌', { status: 'unchanged', problem, accepted: false, checks: [{ name: 'user', result: 'failed' }] }],
  ['✅', { status: 'validated', checks: [{ name: 'user', result: 'not-checked', reason: 'no-scope' }] }],
  ['⏭️', { status: 'skipped', nextRotationAt: Date.UTC(2026, 11, 24, 12), location: { ...location, kind: 'recent', writtenAt: 0 } }],
])('is rendered as GitHub does: %s %j', async (icon, outcome) => {
  const masker = createMasker(() => undefined);
  report(outcome, createLog(masker), masker, {
    jobSummary: true,
    names: [],
    allowUnchanged: false,
    isGenerated: false,
    isTokenRequested: false,
  });
  const html = await marked.parse(runner.summary(), { gfm: true });
  const [heading] = /<h3>.*?<\/h3>/.exec(html) ?? [];
  expect(heading).toBe(`<h3>${icon} ${statusSentence(outcome.status)}</h3>`);
  const text = html.replace(/<[^>]*>/g, '');
  expect(text).not.toMatch(/`|https?:\/\/|@octocat/);
  expect([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(script|img)$/)]),
  );
  const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, url, label]) => `${label} ${url}`);
  expect(links).toEqual(
    exitCode(outcome) === 1
      ? [
          `More about this error https://github.com/octo/zoom/blob/v1/docs/troubleshooting.md#github-unavailable-the-secret-could-not-be-read-or-written`,
        ]
      : [],
  );
  expect(html).toMatch(/<details><summary>Details<\/summary><table>.*<\/table><\/details>/);
  for (const tag of ['h3', 'p', 'ul', 'li', 'table', 'details', 'code']) {
    expect(html.split(`<${tag}>`)).toHaveLength(html.split(`</${tag}>`).length);
  }
});

test('has links for URLs of the action, and no lone backtick', () => {
  const masker = createMasker(() => undefined);
  const options = { jobSummary: true, names: [], allowUnchanged: false, isGenerated: false, isTokenRequested: false };
  const outage = {
    ...problemOf('unexpected-response', 'HTTP 503:', 'a ` b'),
    advice: 'Check https://status.zoom.us, and `https://x.example`.',
  };
  report({ status: 'unchanged', problem: outage, accepted: false }, createLog(masker), masker, options);
  expect(runner.summary()).toContain('<br>HTTP 503: a &#39; b</p>');
  expect(runner.summary()).toContain(
    'Check <a href="https://status.zoom.us">https://status.zoom.us</a>, and <code>https://x.example</code>.',
  );
});
