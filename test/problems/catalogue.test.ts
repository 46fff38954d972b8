import { describe, expect, test } from '@jest/globals';
import { CATALOGUE, findEntry, isOwnCode } from '../../src/problems/catalogue.ts';
import type { ErrorEntry } from '../../src/problems/entry.ts';
import { UNKNOWN_OAUTH_ERROR } from '../../src/problems/oauth-errors.ts';
import { crashProblem } from '../../src/problems/problem.ts';
import { entryOf } from '../../src/problems/rejections.ts';
import { UNKNOWN_ZOOM_ERROR } from '../../src/problems/zoom-errors.ts';
import { anchorOf } from '../../src/report/documentation-link.ts';

const entries: readonly ErrorEntry[] = CATALOGUE.flatMap((group) => group.entries);

describe('the catalogue', () => {
  test.each(entries)('$title', ({ code, title, cause, fix }) => {
    expect(title).toMatch(/^[^:]+: [a-zA-Z].*[^.]$/);
    expect(title === UNKNOWN_ZOOM_ERROR.title || title.split(':')[0]?.endsWith(code)).toBe(true);
    expect(cause).toMatch(/^[A-Z`].*\.$/);
    expect(fix).toMatch(/^[A-Z`].*\.$/);
  });

  test('has a unique title and anchor for each error', () => {
    const titles = entries.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(titles.map(anchorOf)).size).toBe(titles.length);
  });

  test('contains every code of the action', () => {
    expect([isOwnCode('timeout'), isOwnCode('invalid_client'), isOwnCode(UNKNOWN_OAUTH_ERROR.code)]).toEqual([true, false, false]);
    expect(findEntry('timeout').code).toBe('timeout');
  });
});

test('a crash is described with the known state', () => {
  expect(crashProblem(new RangeError('out of it')).untrustedDetail).toBe('RangeError: out of it');
  expect(crashProblem('a text').untrustedDetail).toBe('(unknown error)');
});

test('a code that the catalog does not have is a mistake', () => {
  expect(() => entryOf(1)).toThrow(RangeError);
});
