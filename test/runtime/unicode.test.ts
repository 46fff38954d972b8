import { expect, test } from '@jest/globals';
import { unicode } from '../../src/runtime/unicode.ts';

test('a pattern finds every character of a class', () => {
  expect('п,ä 1'.replace(unicode('\\p{L}'), 'x')).toBe('x,x 1');
});
