import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT, runTool } from './tool.ts';

const WORKFLOWS = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);

// Without the programs that actionlint finds in the path, which may have any version or be missing.
test('actionlint reports nothing', async () => {
  expect(await runTool('actionlint', ['-shellcheck=', '-pyflakes=', ...WORKFLOWS])).toEqual({ exitCode: 0, log: '' });
});

test('zizmor reports nothing in pedantic mode', async () => {
  const { exitCode, log } = await runTool('zizmor', [
    '--offline',
    '--pedantic',
    '--no-progress',
    '--quiet',
    // In CI, zizmor colors its output.
    '--color=never',
    '.github',
    'action.yml',
    ...WORKFLOWS,
  ]);
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringMatching(/^(No findings to report\..*)?\s*$/) });
});

test('shellcheck reports nothing', async () => {
  const scripts = globSync(['**/*.sh', '.ci/run'], {
    cwd: ROOT,
    exclude: (path) => /^(node_modules|build|\.tools)/.test(path),
  });
  expect(scripts.length).toBeGreaterThan(3);
  expect(await runTool('shellcheck', ['--color=never', ...scripts])).toEqual({ exitCode: 0, log: '' });
});

test('action.yml matches its schema', async () => {
  const { exitCode, log } = await runTool('check-jsonschema', ['--builtin-schema', 'vendor.github-actions', 'action.yml']);
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: expect.stringContaining('ok') });
});

test.each(WORKFLOWS)("GitHub's own parser accepts %s", (name) => {
  const { context } = parseWorkflow({ name, content: readFileSync(join(ROOT, name), 'utf8') }, new NoOperationTraceWriter());
  expect(context.errors.getErrors()).toEqual([]);
});

test('zizmor and the parser find known errors', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const content = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n';
  writeFileSync(join(folder, 'x.yml'), content);
  expect((await runTool('zizmor', ['--offline', '--pedantic', '--quiet', join(folder, 'x.yml')])).log).toContain('unpinned-uses');
  rmSync(folder, { recursive: true });
  const { context } = parseWorkflow({ name: 'x.yml', content: content.replace('uses', 'used') }, new NoOperationTraceWriter());
  expect(context.errors.getErrors()).not.toEqual([]);
});

interface Job {
  readonly needs?: string | string[];
  readonly environment?: string;
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: {
    readonly 'max-parallel'?: number;
    readonly 'fail-fast'?: boolean;
    readonly matrix: Readonly<Record<string, readonly string[]>>;
  };
  readonly steps: readonly {
    readonly id?: string;
    readonly uses?: string;
    readonly run?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly with?: Readonly<Record<string, string>>;
  }[];
}
const jobsOf = (path: string): Record<string, Job> => parse(readFileSync(join(ROOT, path), 'utf8')).jobs;

describe.each(WORKFLOWS.filter((path) => path.startsWith('examples/')))('%s', (path) => {
  const workflow = parse(readFileSync(join(ROOT, path), 'utf8'));
  // The jobs of a workflow that calls another one are there.
  const jobs = Object.values(jobsOf(path)).filter(({ steps }) => steps !== undefined);

  test('runs alone, without permissions, in an environment', () => {
    expect(workflow).toMatchObject({ permissions: {} });
    for (const { concurrency, environment } of jobs) {
      expect(concurrency).toMatchObject({ group: expect.stringMatching(/^(use-)?zoom-/), 'cancel-in-progress': false });
      expect(environment).toMatch(/^zoom(-|$)/);
    }
    expect(jobs.length > 0).toBe(path !== 'examples/call-reusable.yml');
  });

  test('stores in the environment that it runs in, and passes the pending password', () => {
    for (const { environment, steps } of jobs) {
      for (const { with: inputs = {} } of steps.filter((step) => step.with?.['secret-name'] && !step.with['store'])) {
        expect(inputs).toMatchObject({
          'secret-environment': environment,
          'pending-password': `\${{ secrets.${inputs['secret-name']}_PENDING }}`,
          'github-token': '${{ steps.app.outputs.token }}',
        });
        expect(steps.find(({ id }) => id === 'app')?.with).toMatchObject({ 'permission-environments': 'write' });
      }
    }
  });
});

test('a workflow of an organization is called with eight lines', () => {
  const lines = readFileSync(join(ROOT, 'examples/call-reusable.yml'), 'utf8').trimEnd().split('\n');
  expect(lines.filter((line) => !/^ *#/.test(line))).toHaveLength(8);
});

test('several passwords are rotated a few at a time, and a failure does not stop the others', () => {
  expect(jobsOf('examples/rotate-many.yml')['rotate']?.strategy).toMatchObject({ 'max-parallel': 2, 'fail-fast': false });
});

test('a person publishes a release from the tag after it is built and checked', () => {
  const { build, publish } = jobsOf('.github/workflows/release.yml');
  expect(build?.permissions).toEqual({ contents: 'read' });
  expect(build?.steps.map(({ run }) => run)).toEqual(
    expect.arrayContaining(['bash .ci/run', 'node scripts/release.ts "$GITHUB_REF_NAME"']),
  );
  expect(publish).toMatchObject({
    needs: 'build',
    environment: 'release',
    permissions: { contents: 'write', 'id-token': 'write', attestations: 'write' },
  });
  expect(publish?.steps.map(({ run }) => run).filter(Boolean)).toEqual([
    'git merge-base --is-ancestor "$GITHUB_SHA" origin/main',
    'mkdir "$RUNNER_TEMP/release" && bash scripts/checksums.sh "$GITHUB_SHA" > "$RUNNER_TEMP/release/SHA256SUMS"',
    'bash scripts/publish.sh "$GITHUB_REF_NAME" "$GITHUB_SHA" "$RUNNER_TEMP/release"',
  ]);
  // An artifact of the other job is downloaded after the checksums are computed, outside the work tree.
  const steps = publish?.steps.map(({ run, uses }) => run ?? uses ?? '') ?? [];
  const download = steps.findIndex((step) => step.startsWith('actions/download-artifact@'));
  expect(download).toBeGreaterThan(steps.findIndex((step) => step.includes('checksums.sh')));
  expect(publish?.steps[download]?.with?.['path']).toBe('${{ runner.temp }}/release');
  expect(publish?.steps.filter(({ uses }) => uses?.startsWith('actions/attest@')).map((step) => step.with)).toEqual([
    { 'subject-checksums': '${{ runner.temp }}/release/SHA256SUMS' },
    { 'subject-checksums': '${{ runner.temp }}/release/SHA256SUMS', 'sbom-path': '${{ runner.temp }}/release/sbom.spdx.json' },
  ]);
});

test('CI runs on three systems, and its gate waits for all jobs', () => {
  const { test: tests, check, gate } = jobsOf('.github/workflows/ci.yml');
  expect(tests?.strategy?.matrix['os']).toEqual([
    expect.stringMatching('ubuntu'),
    expect.stringMatching('windows'),
    expect.stringMatching('macos'),
  ]);
  expect(check?.steps.at(-1)?.run).toBe('bash .ci/run');
  expect(gate?.needs).toEqual(['test', 'check']);
});

test('the probe runs by hand, in its environment, without permissions, and only if the environment is set up', () => {
  const { on, permissions } = parse(readFileSync(join(ROOT, '.github/workflows/probe.yml'), 'utf8'));
  expect({ on, permissions }).toEqual({ on: { workflow_dispatch: null }, permissions: {} });
  const { probe } = jobsOf('.github/workflows/probe.yml');
  expect(probe).toMatchObject({ environment: 'zoom-test', permissions: {} });
  const [first, ...others] = probe?.steps ?? [];
  const guard = (confirmed: string) => spawnSync('bash', ['-e', '-c', first?.run ?? ''], { env: { CONFIRMED: confirmed } }).status;
  expect([guard(''), guard('ada@example.com')]).toEqual([1, 0]);
  expect(first?.env).toEqual({ CONFIRMED: '${{ secrets.ZOOM_PROBE_CONFIRM }}' });
  const variables = others.find(({ id }) => id === 'probe')?.env ?? {};
  expect(Object.entries(variables).filter(([name, value]) => !value.includes(`.${name} }}`))).toEqual([]);
  expect(Object.keys(variables)).toHaveLength(7);
});
