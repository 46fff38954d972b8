import { describe, expect, test } from '@jest/globals';
import { brokenRules, longestRun, type Policy } from '../../src/password/rules.ts';

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
    ['абвг', 4],
    ['Гвба', 4],
    ['٣٤٥', 3],
    ['–—', 1],
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
    ['Пароль-٣', { specialCharacter: true }, []],
    ['Пароль٣', { specialCharacter: true }, ['policy special']],
    ['пароль-٣', {}, ['always case']],
    ['ПАРОЛЬ-٣', {}, ['always case']],
    ['Пароль-²', {}, ['always digit']],
    ['short', { minimumLength: 9, specialCharacter: true }, ['policy length', 'policy special', 'always digit', 'always case']],
  ])('are found: %s under %j', (password, policy, expected) => {
    expect(names(password, policy)).toEqual(expected);
  });
});
