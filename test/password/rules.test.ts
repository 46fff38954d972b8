import { describe, expect, test } from '@jest/globals';
import { brokenRules, longestRun, type Policy, passwordFault } from '../../src/password/rules.ts';

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
  ])('%s', (_, password) => {
    expect(passwordFault(password)).toBeUndefined();
  });
});

describe('a password that is rejected', () => {
  test.each([
    ['too short', 'abcdefg', /8 to 31 characters/],
    ['too long', 'a'.repeat(32), /8 to 31 characters/],
    ['four emoji, which are eight UTF-16 units', '🔑🔑🔑🔑', /8 to 31 characters/],
    ['a newline at the end', 'Passw0rd1\n', /line break.*pasted with the newline/],
    ['a newline inside', 'Passw0rd\n1', /line break/],
    ['a carriage return', 'Passw0rd1\r', /line break/],
    ['a line separator', 'Passw\u2028rd1', /line break/],
    ['a space at the start', ' Passw0rd', /white space.*pasted with a space/],
    ['a space at the end', 'Passw0rd ', /white space/],
    ['a no-break space at the end', 'Passw0rd\u00a0', /white space/],
    ['a byte order mark', '\ufeffPassw0rd', /white space/],
    ['a tab inside', 'Pass\tw0rd', /control character/],
    ['a null', 'Passw0rd\u0000x', /control character/],
    ['a C1 control', 'Passw\u0090rd', /control character/],
    ['half a surrogate pair', 'Passw0rd\ud83d', /UTF-8/],
    ['the replacement character that invalid UTF-8 becomes', 'Passw\ufffdrd1', /UTF-8/],
  ])('%s', (_, password, reason) => {
    expect(passwordFault(password)).toMatch(reason);
    expect(passwordFault(password)).not.toContain(password);
  });
});

describe('the longest run', () => {
  test.each<[string, number]>([
    ['', 0],
    ['a', 1],
    ['acbd', 2],
    ['acegik', 1],
    ['abcd', 4],
    ['dcba', 4],
    ['aBcD', 4],
    ['1234567890', 10],
    ['0987', 4],
    ['89:;', 2],
    ['aaab', 3],
    ['🔑🔑🔑', 3],
    ['qwerty', 6],
    ['ytrewq', 6],
    ['asdf', 4],
    ['mnbv', 4],
    ['qwq', 2],
    ['x-.~y', 1],
    ['-./', 1],
    ['/.-', 1],
    ['abcxcba', 3],
  ])('of %j is %i', (password, length) => {
    expect(longestRun(password)).toBe(length);
  });
});

describe('the rules that a password violates', () => {
  const GOOD = 'Tr0ub-dor.Xy7';
  const names = (password: string, policy: Policy = {}) =>
    brokenRules(password, policy).map(({ rule, policy: isPolicy }) => `${isPolicy ? 'policy' : 'always'} ${rule}`);

  test.each<[string, Policy, string[]]>([
    [GOOD, {}, []],
    [GOOD, { minimumLength: 13, specialCharacter: true, consecutiveLength: 3 }, []],
    [GOOD, { minimumLength: 14 }, ['policy length']],
    ['🔑🔑🔑🔑🔑🔑🔑aB1', { minimumLength: 10 }, ['always run']],
    ['Tr0ubdorXy7', { specialCharacter: true }, ['policy special']],
    ['Tr0ubdorXy7', { specialCharacter: false }, []],
    ['Tr0ub-abcd.X', { consecutiveLength: 4 }, ['policy run']],
    ['Tr0ub-abcd.X', { consecutiveLength: 5 }, []],
    ['Tr0ub-abcd.X', { consecutiveLength: 0 }, ['always run']],
    ['Tr0ub-abc.X', {}, []],
    ['Tr0ub-abcdef.X', {}, ['always run']],
    ['13579-24680', {}, ['always letter', 'always case']],
    ['Troub-dor.Xy', {}, ['always digit']],
    ['tr0ub-dor.xy7', {}, ['always case']],
    ['TR0UB-DOR.XY7', {}, ['always case']],
    ['aaa', {}, ['always digit', 'always case', 'always repeated']],
    ['short', { minimumLength: 9, specialCharacter: true }, ['policy length', 'policy special', 'always digit', 'always case']],
  ])('are found: %s under %j', (password, policy, expected) => {
    expect(names(password, policy)).toEqual(expected);
  });
});
