// Puts together what a release has beside its tag, in build/release/: notes, checksums of what users run, and an SBOM. The tag is the
// only argument; it has to be that of the version in package.json, which the changelog has to describe.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json'));
if (tag !== `v${version}`) {
  fail(`The tag is "${tag}", and package.json has the version ${version}.`);
}
const [, notes = ''] = read('CHANGELOG.md').split(new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b.*$`, 'm'));
const [entry = ''] = notes.split(/^## /m);
if (entry.trim() === '') {
  fail(`CHANGELOG.md has no entry for ${version}.`);
}

const release = join(root, 'build/release');
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
const files = ['action.yml', ...readdirSync(join(root, 'dist')).map((name) => `dist/${name}`)].sort();
const sums = files.map(
  (path) =>
    `${createHash('sha256')
      .update(readFileSync(join(root, path)))
      .digest('hex')}  ${path}\n`,
);
writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
writeFileSync(join(release, 'notes.md'), `${entry.trim()}\n`);
writeFileSync(join(release, 'sbom.spdx.json'), describeDependencies());

/**
 * The SBOM of what is bundled, from a copy without development dependencies: `npm sbom --omit dev` leaves out a dependency that a
 * development dependency has too.
 */
function describeDependencies(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sbom-'));
  const { devDependencies: _, ...manifest } = JSON.parse(read('package.json'));
  writeFileSync(join(copy, 'package.json'), JSON.stringify(manifest));
  cpSync(join(root, 'package-lock.json'), join(copy, 'package-lock.json'));
  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--package-lock-only', '--loglevel=error'], { cwd: copy, encoding: 'utf8' });
  npm('prune', '--offline');
  const sbom = npm('sbom', '--sbom-format', 'spdx');
  rmSync(copy, { recursive: true });
  return sbom;
}
