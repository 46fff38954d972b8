// Installs the programs that `npm run test:workflows` starts, at pinned versions, into .tools/. Needs Go and Python.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const requirements = join(import.meta.dirname, 'requirements.txt');
const goModule = join(import.meta.dirname, 'go');

const folder = join(import.meta.dirname, '../.tools');
// Written last, so that other versions, and the remains of an interrupted run, are installed again.
const stamp = join(folder, 'installed');
const versions = [requirements, ...['go.mod', 'go.sum', 'pty/pty.go'].map((name) => join(goModule, name))]
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === versions) {
  process.exit(0);
}
rmSync(folder, { recursive: true, force: true });

function run(command: string, args: readonly string[], needs: string): void {
  console.log(`${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, GOBIN: join(folder, 'go') } });
  if (error) {
    console.error(`${command} cannot be started: ${error.message}. Install ${needs}.`);
  }
  if (status !== 0) {
    process.exit(1);
  }
}

run('go', ['-C', goModule, 'install', 'tool'], 'Go 1.25 or later');
run('python3', ['-m', 'venv', join(folder, 'python')], 'Python 3.11 or later');
const pip = join(folder, 'python', process.platform === 'win32' ? 'Scripts' : 'bin', 'pip');
run(
  pip,
  ['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '--requirement', requirements],
  'Python 3.11 or later',
);
writeFileSync(stamp, versions);
