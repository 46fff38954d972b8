import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../scripts/catalogue.ts';
import { crashProblem, isActionCode } from '../../src/errors/action-errors.ts';
import { type ErrorEntry, titleOf } from '../../src/errors/problem.ts';
import { anchorOf } from '../../src/report/documentation-link.ts';
import { rejectionOf, UNKNOWN_ZOOM_ERROR } from '../../src/zoom/errors.ts';
import { UNKNOWN_OAUTH_ERROR } from '../../src/zoom/oauth-errors.ts';

const entries: readonly ErrorEntry[] = CATALOGUE.flatMap((group) => group.entries);

describe('the catalogue', () => {
  test.each(entries)('$code: $title', (entry) => {
    const { code, cause, fix } = entry;
    const title = titleOf(entry);
    expect(title).toMatch(/^[^:]+: [a-zA-Z].*[^.]$/);
    expect(title === titleOf(UNKNOWN_ZOOM_ERROR) || title.split(':')[0]?.endsWith(code)).toBe(true);
    expect(cause).toMatch(/^[A-Z`].*\.$/);
    expect(fix).toMatch(/^[A-Z`].*\.$/);
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

test('a code that the catalog does not have is a mistake', () => {
  expect(() => rejectionOf(1, '')).toThrow(RangeError);
});
