import { describe, expect, test } from '@jest/globals';
import { foreignValueFault, passwordFault } from '../../src/password/format.ts';

describe('a password that Zoom may accept', () => {
  test.each([
    ['the shortest', 'abcdefgh'],
    ['the longest', 'a'.repeat(31)],
    ['inner spaces', 'correct horse battery'],
    ['quotes and backslashes', `"quoted' \\n`],
    ['eight emoji', '🔑🔑🔑🔑🔑🔑🔑🔑'],
    ['thirty-one emoji', '🔑'.repeat(31)],
    ['a joined emoji', 'family👨‍👩‍👧'],
    ['escapes of line breaks', 'abc%0Adef%0D'],
    ['a boundary', '--boundary--'],
    ['a workflow command', '::error::boo'],
    ['right-to-left marks', 'abc\u202edefgh'],
    ['a no-break space inside', 'Passw\u00a0rd1'],
  ])('%s', (_, password) => {
    expect(passwordFault(password)).toBeUndefined();
  });
});

describe('a password that is rejected', () => {
  test.each([
    ['too short', 'abcdefg', /8 to 31 characters/],
    ['too long', 'a'.repeat(32), /8 to 31 characters/],
    ['four emoji, which are eight UTF-16 units', '🔑🔑🔑🔑', /8 to 31 characters/],
    ['a newline at the end', 'Passw0rd1\n', /line break.*pasted with a newline/],
    ['a newline inside', 'Passw0rd\n1', /line break/],
    ['a carriage return', 'Passw0rd1\r', /line break/],
    ['a line separator', 'Passw\u2028rd1', /line break/],
    ['a space at the start', ' Passw0rd', /white space.*pasted with a space/],
    ['a space at the end', 'Passw0rd ', /white space/],
    ['a no-break space at the end', 'Passw0rd\u00a0', /white space/],
    ['a byte order mark', '\ufeffPassw0rd', /white space/],
    ['a tab inside', 'Pass\tw0rd', /control character/],
    ['a null', 'Passw0rd\u0000x', /control character/],
    ['the last C0 control', 'Passw\u001frd1', /control character/],
    ['a delete', 'Passw\u007frd1', /control character/],
    ['the first C1 control', 'Passw\u0080rd1', /control character/],
    ['a C1 control', 'Passw\u0090rd', /control character/],
    ['the last C1 control', 'Passw\u009frd1', /control character/],
    ['half a surrogate pair', 'Passw0rd\ud83d', /UTF-8/],
    ['the replacement character that invalid UTF-8 becomes', 'Passw\ufffdrd1', /UTF-8/],
  ])('%s', (_, password, reason) => {
    expect(passwordFault(password)).toMatch(reason);
    expect(passwordFault(password)).not.toContain(password);
  });
});

describe('the value of a secret that a password would replace', () => {
  test.each([
    ['a JSON object', '{"password": "Old-Passw0rd"}', 'is a JSON object'],
    ['an empty JSON object', '{}', 'is a JSON object'],
    ['a JSON object of several lines', '{\n  "a": 1\n}\n', 'is a JSON object'],
    ['several lines', 'Old-Passw0rd\nmore', 'has several lines'],
    ['a carriage return', 'Old-Passw0rd\r', 'has several lines'],
    ['a control character', 'Old\u0000Passw0rd', 'has control characters'],
    ['too many characters', 'a'.repeat(32), 'has more than 31 characters'],
  ])('is foreign: %s', (_, value, fault) => {
    expect(foreignValueFault(value)).toBe(fault);
  });

  test.each(['', 'none', 'a'.repeat(31), '🔑'.repeat(31), ' Passw0rd ', '[]', '"text"', '{', 'null', '7'])(
    'is not foreign: %j',
    (value) => {
      expect(foreignValueFault(value)).toBeUndefined();
    },
  );
});
