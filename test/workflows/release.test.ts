import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from './tool.ts';

const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const prepare = (tag: string) => spawnSync(process.execPath, [join(ROOT, 'scripts/release.ts'), tag], { encoding: 'utf8' });

describe('the SBOM of a release', () => {
  test('names only the bundled packages', () => {
    expect(prepare(`v${version}`)).toMatchObject({ status: 0, stderr: '' });
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'build/release/sbom.spdx.json'), 'utf8'));
    const names = packages.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).not.toContain('jest');
  });

  test.each(['', 'v0.0.1', `${version}`, `v${version}-rc.1`, 'v1'])('is not created for the tag %j', (tag) => {
    expect(prepare(tag)).toMatchObject({ status: 1, stderr: expect.stringContaining(`package.json has the version ${version}`) });
  });
});

test('the checksums of a release match the commit, whatever is in the work tree', () => {
  const work = mkdtempSync(join(tmpdir(), 'checksums-'));
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: work, encoding: 'utf8' });
  mkdirSync(join(work, 'dist'));
  writeFileSync(join(work, 'action.yml'), 'a');
  writeFileSync(join(work, 'dist/index.js'), 'b');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  // An artifact could have unpacked such a file.
  writeFileSync(join(work, 'dist/index.js'), 'c');
  writeFileSync(join(work, 'dist/more.js'), 'd');
  const { status, stdout } = spawnSync('bash', [join(ROOT, 'scripts/checksums.sh'), 'HEAD'], { cwd: work, encoding: 'utf8' });
  rmSync(work, { recursive: true });
  const line = (text: string, name: string) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`;
  expect([status, stdout]).toEqual([0, line('a', 'action.yml') + line('b', 'dist/index.js')]);
});

describe('publishing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    // Tells what it is asked for, and responds as GitHub would.
    const gh = `#!/usr/bin/env bash
echo "$@" >> '${folder}/asked'
case "$*" in
'release list'*) printf '%s\\n' $RELEASES ;;
'release view'*) [ "$DRAFT" != none ] && echo "$DRAFT" ;;
*releases/tags*) [ "$IMMUTABLE" != unknown ] && echo "$IMMUTABLE" ;;
*git/ref/tags*) exit "$UNTAGGED" ;;
*PATCH*) exit "$REFUSED" ;;
esac
`;
    writeFileSync(join(folder, 'gh'), gh);
    chmodSync(join(folder, 'gh'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const CHANGELOG = '# Changelog\n\n## 1.2.30\n\n- Later.\n\n## 1.2.3 (2026-01-01)\n\n- New.\n\n## 1.2.2\n\n- Old.\n';

  function publish(change: Readonly<Record<string, string>> = {}, changelog = CHANGELOG) {
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
    mkdirSync(join(folder, 'release'), { recursive: true });
    const state = { RELEASES: 'v0.9.0 v1.2.2', DRAFT: 'none', IMMUTABLE: 'true', UNTAGGED: '0', REFUSED: '0', ...change };
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, GH_REPO: 'octo/action', ...state };
    const args = [join(ROOT, 'scripts/publish.sh'), 'v1.2.3', 'c0ffee', 'release'];
    const { status, stdout } = spawnSync('bash', args, { encoding: 'utf8', env, cwd: folder });
    const asked = existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [];
    return { status, stdout, asked };
  }
  const CREATE = (latest: boolean) =>
    `release create v1.2.3 --verify-tag --latest=${latest} --title v1.2.3 --notes-file release/notes.md release/SHA256SUMS release/sbom.spdx.json`;
  const MOVE = 'api --method PATCH repos/octo/action/git/refs/tags/v1 --raw-field sha=c0ffee --field force=true';

  test('creates the release, and moves the tag of the major version', () => {
    const { status, asked } = publish();
    expect(status).toBe(0);
    expect(asked).toContain(CREATE(true));
    expect(asked.at(-1)).toBe(MOVE);
  });

  test('does not blame a release if GitHub does not report its state', () => {
    const { status, stdout, asked } = publish({ IMMUTABLE: 'unknown' });
    expect([status, stdout]).toEqual([1, '']);
    expect(asked).not.toContain(MOVE);
  });

  test('creates the major tag the first time', () => {
    expect(publish({ UNTAGGED: '1' }).asked.at(-1)).toBe(
      'api --method POST repos/octo/action/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=c0ffee',
    );
  });

  test('uses the changelog entries of the version', () => {
    expect(publish().status).toBe(0);
    expect(readFileSync(join(folder, 'release/notes.md'), 'utf8').trim()).toBe('- New.');
  });

  test.each(['# Changelog\n\n## 1.2.30\n\n- Later.\n', '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Old.\n'])(
    'does nothing without lines',
    (changelog) => {
      expect(publish({}, changelog)).toMatchObject({ status: 1, stdout: expect.stringContaining('nothing under ## 1.2.3'), asked: [] });
    },
  );

  test('continues after the release was created', () => {
    const { status, asked } = publish({ DRAFT: 'false', RELEASES: 'v1.2.3 v1.2.2' });
    expect(status).toBe(0);
    expect(asked.filter((each) => /^release (create|delete)/.test(each))).toEqual([]);
    expect(asked.at(-1)).toBe(MOVE);
  });

  test('creates a draft again, because it may lack files', () => {
    const { status, asked } = publish({ DRAFT: 'true' });
    expect(status).toBe(0);
    expect(asked.filter((each) => /^release (create|delete)/.test(each))).toEqual(['release delete v1.2.3 --yes', CREATE(true)]);
    expect(asked.at(-1)).toBe(MOVE);
  });

  test.each([
    ['a newer one of the same major version', 'v1.2.2 v1.10.0', false, false],
    ['a newer major version', 'v1.2.2 v2.0.0', false, true],
    ['a major version with a common prefix', 'v1.2.2 v10.0.0', false, true],
    ['none', '', true, true],
  ])('keeps the right tags with %s', (_, RELEASES, latest, moves) => {
    const { status, asked } = publish({ RELEASES });
    expect(status).toBe(0);
    expect(asked).toContain(CREATE(latest));
    expect(asked.includes(MOVE)).toBe(moves);
  });

  test.each<[string, Record<string, string>, string]>([
    ['the release is mutable', { IMMUTABLE: 'false' }, 'v1 was not moved'],
    ['the tag is protected', { REFUSED: '1' }, 'git push --force origin v1'],
  ])('explains what to do if %s', (_, change, text) => {
    const { status, stdout } = publish(change);
    expect(status).toBe(1);
    expect(stdout).toContain(text);
  });
});
