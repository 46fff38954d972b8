import { describe, expect, test } from '@jest/globals';
import { readErrorBody } from '../../src/zoom/body.ts';

const NOTHING = { code: undefined, message: '', text: '' };

describe("an error of Zoom's", () => {
  test('has a code, words, and the fields that it names', () => {
    const errors = [{ field: 'password', message: 'Too short.' }, { field: 'x' }, { message: 'y' }, {}, 7, null];
    expect(readErrorBody(JSON.stringify({ code: 300, message: ' Validation Failed. ', errors }))).toEqual({
      code: 300,
      message: 'Validation Failed.',
      text: 'Validation Failed. (password: Too short.; x; y)',
    });
    expect(readErrorBody(JSON.stringify({ code: 300, errors: [{ message: 'y' }] })).text).toBe('(y)');
  });

  test.each([
    [1001, 1001],
    ['1001', 1001],
    [-1, -1],
    [123456789, 123456789],
  ])('has the code %j', (code, expected) => {
    expect(readErrorBody(JSON.stringify({ code }))).toEqual({ ...NOTHING, code: expected });
  });

  test.each([0, '0', '', 'x1', '1x', '0x10', 1.5, 1e10, true, null, [300], {}])('has no code where it is %j', (code) => {
    expect(readErrorBody(JSON.stringify({ code }))).toEqual(NOTHING);
  });

  test.each(['', '<html>', 'null', '[]', '"text"', '7', '{"code":1'])('is nothing where the body is %s', (body) => {
    expect(readErrorBody(body)).toEqual(NOTHING);
  });

  test.each([7, null, {}, ['x']])('has no words where they are %j', (message) => {
    expect(readErrorBody(JSON.stringify({ message, errors: message }))).toMatchObject({ message: '' });
  });
});
