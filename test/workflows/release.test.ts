import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ROOT } from './tool.ts';

const { version, dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const RELEASE = join(ROOT, 'build/release');
const prepare = (tag: string) => spawnSync(process.execPath, [join(ROOT, 'scripts/release.ts'), tag], { encoding: 'utf8' });

describe('what a release has beside its tag', () => {
  test('are notes, an SBOM, and the checksums of what users run', () => {
    expect(prepare(`v${version}`)).toMatchObject({ status: 0, stderr: '' });
    for (const [, sum, path = ''] of readFileSync(join(RELEASE, 'SHA256SUMS'), 'utf8').matchAll(/^([\da-f]{64}) {2}(.+)$/gm)) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(ROOT, path)))
          .digest('hex'),
      ).toBe(sum);
    }
    const sums = readFileSync(join(RELEASE, 'SHA256SUMS'), 'utf8');
    for (const path of ['action.yml', ...readdirSync(join(ROOT, 'dist')).map((name) => `dist/${name}`)]) {
      expect(sums).toContain(`  ${path}\n`);
    }
    expect(readFileSync(join(RELEASE, 'notes.md'), 'utf8')).not.toMatch(/^## |^\s*$/);
    const { packages } = JSON.parse(readFileSync(join(RELEASE, 'sbom.spdx.json'), 'utf8'));
    expect(packages.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(packages.map(({ name }: { name: string }) => name)).not.toContain('jest');
  });

  test.each(['', 'v0.0.1', `${version}`, `v${version}-rc.1`, 'v1'])('is not made for the tag %j', (tag) => {
    expect(prepare(tag)).toMatchObject({ status: 1, stderr: expect.stringContaining(`package.json has the version ${version}`) });
  });
});

describe('publishing', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    // Tells what it is asked for, and answers as GitHub would.
    const gh = `#!/usr/bin/env bash
echo "$@" >> '${folder}/asked'
case "$*" in
*matching-refs*) printf 'refs/tags/v1\\n'; printf 'refs/tags/%s\\n' $TAGS ;;
*'release view'*) exit "$UNRELEASED" ;;
*releases/tags*) echo "$IMMUTABLE" ;;
*git/ref/tags*) exit "$UNTAGGED" ;;
*PATCH*) exit "$REFUSED" ;;
esac
`;
    writeFileSync(join(folder, 'gh'), gh);
    chmodSync(join(folder, 'gh'), 0o755);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function publish(change: Readonly<Record<string, string>> = {}) {
    const state = { TAGS: 'v0.9.0 v1.2.3 v1.2.2', UNRELEASED: '1', IMMUTABLE: 'true', UNTAGGED: '0', REFUSED: '0', ...change };
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, GH_REPO: 'octo/action', ...state };
    const args = [join(ROOT, 'scripts/publish.sh'), 'v1.2.3', 'c0ffee', 'release'];
    const { status, stdout } = spawnSync('bash', args, { encoding: 'utf8', env });
    return { status, stdout, asked: readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') };
  }
  const CREATE = (latest: boolean) =>
    `release create v1.2.3 --verify-tag --latest=${latest} --title v1.2.3 --notes-file release/notes.md release/SHA256SUMS release/sbom.spdx.json`;
  const MOVE = 'api --method PATCH repos/octo/action/git/refs/tags/v1 --raw-field sha=c0ffee --field force=true';

  test('makes the release, and moves the tag of the major version', () => {
    const { status, asked } = publish();
    expect(status).toBe(0);
    expect(asked).toContain(CREATE(true));
    expect(asked.at(-1)).toBe(MOVE);
  });

  test('makes that tag the first time', () => {
    expect(publish({ UNTAGGED: '1' }).asked.at(-1)).toBe(
      'api --method POST repos/octo/action/git/refs --raw-field ref=refs/tags/v1 --raw-field sha=c0ffee',
    );
  });

  test('goes on where it was interrupted', () => {
    const { status, asked } = publish({ UNRELEASED: '0' });
    expect(status).toBe(0);
    expect(asked.filter((each) => each.startsWith('release create'))).toEqual([]);
    expect(asked.at(-1)).toBe(MOVE);
  });

  test.each([
    ['a newer one of the same major version', 'v1.2.3 v1.10.0', false, false],
    ['a newer major version', 'v1.2.3 v2.0.0', false, true],
  ])('beside %s', (_, TAGS, latest, moves) => {
    const { status, asked } = publish({ TAGS });
    expect(status).toBe(0);
    expect(asked).toContain(CREATE(latest));
    expect(asked.includes(MOVE)).toBe(moves);
  });

  test.each<[string, Record<string, string>, string]>([
    ['the release can be changed afterwards', { IMMUTABLE: 'false' }, 'v1 was not moved'],
    ['the tag may not be moved', { REFUSED: '1' }, 'git push --force origin v1'],
  ])('says what to do where %s', (_, change, text) => {
    const { status, stdout } = publish(change);
    expect(status).toBe(1);
    expect(stdout).toContain(text);
  });
});
