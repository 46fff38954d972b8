import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

/** Folders below node_modules/ of the packages that have files in the bundle. Check what a new one does before you add it. */
const BUNDLED = [
  '@actions/core',
  '@actions/github',
  '@actions/github/node_modules/@actions/http-client',
  '@actions/github/node_modules/undici',
  '@noble/ciphers',
  '@noble/hashes',
  '@octokit/auth-token',
  '@octokit/core',
  '@octokit/endpoint',
  '@octokit/graphql',
  '@octokit/plugin-paginate-rest',
  '@octokit/plugin-rest-endpoint-methods',
  '@octokit/request',
  '@octokit/request-error',
  'before-after-hook',
  'content-type',
  'json-with-bigint',
  'undici',
  'universal-user-agent',
  'zod',
];

/** The first line of each license, without folders that have a license of their own. */
function licensed(): string[] {
  const licenses = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
  return licenses.map((text) => text.slice(0, text.indexOf('\n'))).filter((title) => title.endsWith(')'));
}

function titleOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})`;
}

test('licenses.txt names each bundled package with the version of its own package.json', () => {
  expect(licensed()).toEqual(BUNDLED.map(titleOf).sort());
});

test('licenses.txt names a nested package with its own version, not with that of the package beside it', () => {
  const nested = titleOf('@actions/github/node_modules/@actions/http-client');
  expect(nested).not.toBe(titleOf('@actions/http-client'));
  expect(licensed()).toContain(nested);
  expect(licensed()).not.toContain(titleOf('@actions/http-client'));
});

test('each package that the bundle names as the source of a module is in the list', () => {
  const scripts = readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('.js'));
  const code = scripts.map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8')).join('\n');
  const sources = [...code.matchAll(/CONCATENATED MODULE: \.\/(?:build\/)?node_modules\/(\S+)/g)].map(([, path = '']) => path);
  expect(sources.length).toBeGreaterThan(10);
  expect(sources.filter((path) => !BUNDLED.some((folder) => path.startsWith(`${folder}/`)))).toEqual([]);
});
