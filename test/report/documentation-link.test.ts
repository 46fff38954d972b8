import { expect, test } from '@jest/globals';
import { anchorOf, documentationLink, headingOf } from '../../src/report/documentation-link.ts';

const PROBLEM = { title: "Zoom 300: the user already has this password, wasn't it?" };
const RUNNER = { GITHUB_SERVER_URL: 'https://ghe.example.com', GITHUB_ACTION_REPOSITORY: 'octo/the.action', GITHUB_ACTION_REF: 'v1' };

test('an anchor matches the one that GitHub derives from a heading', () => {
  expect(anchorOf(PROBLEM.title)).toBe('zoom-300-the-user-already-has-this-password-wasnt-it');
  expect(anchorOf('invalid_client: the client ID')).toBe('invalid_client-the-client-id');
});

test('a problem links to the entry that it names, or to the entry of its title', () => {
  expect(headingOf({ title: 'Zoom 99: strange', heading: 'Zoom: strange' })).toBe('Zoom: strange');
  expect(headingOf({ title: 'OAuth: strange' })).toBe('OAuth: strange');
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
  [{ ...RUNNER, GITHUB_ACTION_REF: 'v1)\n' }, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
  [{}, 'docs/troubleshooting.md#zoom-1 in the repository of this action'],
])('with %j the documentation is at %s', (env, expected) => {
  expect(documentationLink({ title: 'Zoom 1' }, env)).toBe(expected);
});
