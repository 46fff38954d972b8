// Writes the SBOM of a release to build/release/. The only argument is the tag, which must match the version in package.json.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(read('package.json'));
if (tag !== `v${version}`) {
  console.error(`The tag is "${tag}", and package.json has the version ${version}.`);
  process.exit(1);
}
const release = join(root, 'build/release');
rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
writeFileSync(join(release, 'sbom.spdx.json'), describeDependencies());

/**
 * Create the SBOM of the bundled dependencies, from a copy without development dependencies: `npm sbom --omit dev` leaves out a dependency
 * that a development dependency has too.
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
