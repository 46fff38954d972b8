import { describe, expect, test } from '@jest/globals';
import { formatEntry, formatRow, wrap } from '../../scripts/probe/table.ts';

const CELLS = [
  'as assumed',
  'earlier-password',
  'PUT multipart',
  '400, 4711, "Invalid access token, does not contain scopes:[user:update:password:admin, user:update:password]."',
] as const;

describe('a row', () => {
  test('of 80 columns', () => {
    expect(formatRow(CELLS, 80).split('\n')).toEqual([
      'as assumed  earlier-password  PUT multipart  400, 4711, "Invalid access token,',
      '                                             does not contain',
      '                                             scopes:[user:update:password:admin,',
      '                                             user:update:password]."',
    ]);
  });

  test('of 120 columns', () => {
    expect(formatRow(CELLS, 120).split('\n')).toEqual([
      'as assumed  earlier-password  PUT multipart  400, 4711, "Invalid access token, does not contain',
      '                                             scopes:[user:update:password:admin, user:update:password]."',
    ]);
  });

  test('has a last column in a narrow terminal too', () => {
    expect(formatRow(CELLS, 30).split('\n')[0]).toBe('as assumed  earlier-password  PUT multipart  400, 4711, "Invalid');
  });
});

test('an entry goes on below its first word', () => {
  expect(formatEntry('  Seen: ', 'one two three four five six', 30)).toBe('  Seen: one two three four\n        five six');
});

test('a word that is too long is broken', () => {
  expect(wrap('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij']);
});
