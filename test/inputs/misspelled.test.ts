import { describe, expect, test } from '@jest/globals';
import { misspelledInputs } from '../../src/inputs/misspelled.ts';
import { INPUT_NAMES } from '../../src/inputs/schema.ts';

const textsOf = (...names: readonly string[]) =>
  misspelledInputs(Object.fromEntries(names.map((name) => [`INPUT_${name}`, 'secret']))).map(({ text }) => text);

describe('a name that is no input', () => {
  test.each<[string, string, boolean?]>([
    // The runner writes a space as `_`.
    ['DRY_RUN', 'dry-run'],
    ['DRY RUN', 'dry-run'],
    ['GENERATE_PASSWORD', 'generate-password'],
    ['GITHUB_API-URL', 'github-api-url'],
    // The name of the input before the first release.
    ['STORE-COMMAND', 'store'],
    ['DRYRUN', 'dry-run'],
    ['MINIMUM_AGE_DAY', 'minimum-age-days'],
    ['SECRET_ENVIROMNT', 'secret-environment'],
    ['GENERATE_PASWRD', 'generate-password'],
    ['GENERATE_PASWR', 'generate-password', false],
    ['GITHUB_API_UR', 'github-api-url'],
    ['PASWORD', 'password'],
    ['PASSWORDS', 'password'],
    ['PASSWD', 'password', false],
    ['PASSWRT', 'password'],
    ['USER-IDS', 'user-id'],
    ['USERID', 'user-id'],
    ['USER', 'user-id', false],
    ['TOKENS', 'token'],
    ['TOKKENS', 'token', false],
    ['TIMEOUT-SECOND', 'timeout-seconds'],
    ['TIMEOUT', 'timeout-seconds', false],
    ['ALOW-UNCHANGD', 'allow-unchanged'],
    ['ALOW-UNCHNGD', 'allow-unchanged', false],
  ])('%s is reported as %s, if it is similar enough', (name: string, meant: string, isReported = true) => {
    expect(textsOf(name)).toEqual(isReported ? [`\`${name.toLowerCase()}\` is not an input of this action. Write \`${meant}\`.`] : []);
  });

  test.each(INPUT_NAMES.filter((name) => name.includes('-')))('is %s with other characters in place of hyphens', (name) => {
    for (const character of ['_', ' ']) {
      const text = expect.stringContaining(`Write \`${name}\`.`);
      expect(textsOf(name.toUpperCase().replaceAll('-', character))).toEqual([text]);
    }
  });

  test('is ignored if nothing is similar', () => {
    expect(textsOf('LOG-LEVEL', 'X', '')).toEqual([]);
  });

  test('is reported for each variable, and no value is quoted', () => {
    const texts = textsOf('DRY_RUN', 'PASWORD');
    expect(texts).toHaveLength(2);
    expect(texts.join()).not.toContain('secret');
  });
});

test('the name that `store` had before is reported', () => {
  for (const name of ['store-command', 'store_command', 'store-commands']) {
    expect(textsOf(name.toUpperCase())).toEqual([`\`${name}\` is not an input of this action. Write \`store\`.`]);
  }
});

test('no input is taken for a misspelled one', () => {
  expect(textsOf(...INPUT_NAMES.map((name) => name.toUpperCase()))).toEqual([]);
});

test('variables other than inputs are ignored', () => {
  expect(misspelledInputs({ DRY_RUN: 'true', PATH: '/bin', MY_INPUT_DRY_RUN: 'true' })).toEqual([]);
});
