import { expect, test } from '@jest/globals';
import { type ErrorEntry, titleOf } from '../../src/errors/problem.ts';
import { anchorOf, documentationLink } from '../../src/report/documentation-link.ts';

const entryOf = (code: string, title: string): ErrorEntry => ({ code, title, cause: '', fix: '' });
const SAME: ErrorEntry = { ...entryOf('300', "the user already has this password, wasn't it?"), class: 'same' };
const RUNNER = { GITHUB_SERVER_URL: 'https://ghe.example.com', GITHUB_ACTION_REPOSITORY: 'octo/the.action', GITHUB_ACTION_REF: 'v1' };

test('an anchor matches the one that GitHub derives from a heading', () => {
  expect(anchorOf(titleOf(SAME))).toBe('zoom-300-the-user-already-has-this-password-wasnt-it');
  expect(anchorOf('invalid_client: the client ID')).toBe('invalid_client-the-client-id');
});

test('the heading of an entry is its title, without a code that it does not contain', () => {
  const unlisted: ErrorEntry = { ...entryOf('', 'strange'), class: 'unrecognized' };
  expect([titleOf(unlisted, '99'), titleOf(unlisted)]).toEqual(['Zoom 99: strange', 'Zoom: strange']);
  expect(titleOf(entryOf('OAuth', 'strange'))).toBe('OAuth: strange');
});

test.each<[NodeJS.ProcessEnv, string]>([
  [RUNNER, 'https://ghe.example.com/octo/the.action/blob/v1/docs/troubleshooting.md#zoom-1'],
  [{ ...RUNNER, GITHUB_SERVER_URL: undefined }, 'https://github.com/octo/the.action/blob/v1/docs/troubleshooting.md#zoom-1'],
  [
    { ...RUNNER, GITHUB_SERVER_URL: 'https://x.example/[click](https://evil.example)' },
    'https://x.example/octo/the.action/blob/v1/docs/troubleshooting.md#zoom-1',
  ],
  [{ ...RUNNER, GITHUB_SERVER_URL: 'nowhere' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{ ...RUNNER, GITHUB_ACTION_REPOSITORY: '' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{ ...RUNNER, GITHUB_ACTION_REPOSITORY: 'x](y) octo/zoom' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{ ...RUNNER, GITHUB_ACTION_REPOSITORY: 'octo/zoom](y)' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{ ...RUNNER, GITHUB_ACTION_REF: 'x](y) v1' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{ ...RUNNER, GITHUB_ACTION_REF: 'v1)\n' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{}, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
])('with %j the documentation is at %s', (env, expected) => {
  expect(documentationLink(entryOf('Zoom', '1'), env)).toBe(expected);
});
