import { expect, test } from '@jest/globals';
import { defuse, formatDate, shorten } from '../../src/report/format.ts';

test.each([
  ['abc', 4, 'abc'],
  ['abcd', 4, 'abcd'],
  ['abcde', 4, 'abc…'],
  ['🔑🔑🔑', 3, '🔑🔑🔑'],
  ['🔑🔑🔑🔑', 3, '🔑🔑…'],
  ['', 4, ''],
])('%j in at most %i characters is %j', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});

test('every link and mention is disabled', () => {
  expect(defuse('https://a https://b WWW.c www.d @e @F @1 @')).toBe('https[:]//a https[:]//b www[.]c www[.]d [at]e [at]F [at]1 @');
});

test('mentions and links of Slack are disabled, and other brackets stay', () => {
  expect(defuse('<!channel> <!here> <#C024BE7LR> <mailto:x|y> <html> a < b')).toBe(
    '[<]!channel> [<]!here> [<]#C024BE7LR> [<]mailto:x|y> <html> a < b',
  );
});

test('a date is the day in UTC', () => {
  expect(formatDate(Date.UTC(2026, 0, 31, 23, 59))).toBe('2026-01-31');
});
