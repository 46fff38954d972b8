import { expect, test } from '@jest/globals';
import { isRecord, parseJson } from '../../src/http/json.ts';

test.each([
  ['{"a":1}', { a: 1 }],
  ['null', null],
  ['', undefined],
  ['{', undefined],
  [undefined, undefined],
])('the JSON text %j is %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  [undefined, false],
  ['{}', false],
  [() => undefined, false],
])('%p is a JSON object: %j', (value, expected) => {
  expect(isRecord(value)).toBe(expected);
});
