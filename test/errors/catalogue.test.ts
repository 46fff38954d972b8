import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../scripts/catalogue.ts';
import { cancelledProblem, crashProblem, isActionCode, timeoutProblem } from '../../src/errors/action-errors.ts';
import { adviceOf, type ErrorEntry, titleOf } from '../../src/errors/problem.ts';
import { anchorOf } from '../../src/report/documentation-link.ts';
import { rejectionOf, UNKNOWN_ZOOM_ERROR } from '../../src/zoom/errors.ts';
import { UNKNOWN_OAUTH_ERROR } from '../../src/zoom/oauth-errors.ts';
import { ENTRY_TEXTS } from './texts.ts';

const entries: readonly ErrorEntry[] = CATALOGUE.flatMap((group) => group.entries);

const TROUBLESHOOTING = readFileSync(join(import.meta.dirname, '../../docs/troubleshooting.md'), 'utf8');

describe('the catalogue', () => {
  test.each(entries)('$code: $title', (entry) => {
    const { code, cause, fix } = entry;
    const title = titleOf(entry);
    expect(title).toMatch(/^[^:]+: [a-zA-Z].*[^.]$/);
    expect(title === titleOf(UNKNOWN_ZOOM_ERROR) || title.split(':')[0]?.endsWith(code)).toBe(true);
    expect(entry).toMatchObject(ENTRY_TEXTS);
    expect(TROUBLESHOOTING).toContain(`### ${title}\n\n**Cause**: ${cause}\n\n**Fix**: ${fix}\n`);
  });

  test('has a unique title and anchor for each error', () => {
    const titles = entries.map((entry) => titleOf(entry));
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(titles.map(anchorOf)).size).toBe(titles.length);
  });

  test('contains every code of the action', () => {
    expect([isActionCode('timeout'), isActionCode('invalid_client'), isActionCode(UNKNOWN_OAUTH_ERROR.code)]).toEqual([true, false, false]);
  });
});

test('a crash is described with the known state', () => {
  expect(crashProblem(new RangeError('out of it')).untrustedDetail).toBe('RangeError: out of it');
  expect(crashProblem('a text').untrustedDetail).toBe('(unknown error)');
});

test.each([
  [cancelledProblem(), 'cancelled', 'The run was canceled.'],
  [timeoutProblem(), 'timeout', 'The time was over before the password was changed.'],
  [crashProblem(''), 'internal', 'The action crashed:'],
])('a problem has the code of its entry, and says what happened: %j', (problem, code, summary) => {
  expect(problem).toMatchObject({ code, entry: { code }, summary });
});

test('the advice of a problem replaces the fix of its entry', () => {
  const problem = cancelledProblem();
  expect([adviceOf(problem), adviceOf({ ...problem, advice: 'Wait.' })]).toEqual(['Start a new run.', 'Wait.']);
});

test('a code that the catalog does not have is a mistake', () => {
  expect(() => rejectionOf(1, '')).toThrow(RangeError);
});
