// Installs the programs that `npm run test:workflows` starts, at pinned versions, into .tools/. Needs Go and Python.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const GO_PROGRAMS = ['github.com/nektos/act@v0.2.89', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'];
const requirements = join(import.meta.dirname, 'requirements.txt');

const folder = join(import.meta.dirname, '../.tools');
// Written last, so that other versions, and what an interrupted run has left, are made anew.
const stamp = join(folder, 'installed');
const wanted = [...GO_PROGRAMS, readFileSync(requirements, 'utf8')].join('\n');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
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

for (const program of GO_PROGRAMS) {
  run('go', ['install', program], 'Go 1.24 or later');
}
run('python3', ['-m', 'venv', join(folder, 'python')], 'Python 3.10 or later');
const pip = join(folder, 'python', process.platform === 'win32' ? 'Scripts' : 'bin', 'pip');
run(
  pip,
  ['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--require-hashes', '--requirement', requirements],
  'Python 3.10 or later',
);
writeFileSync(stamp, wanted);
