// Compares a whole update over loopback with bare Node and with curl, interleaved in one run. Prints medians and ratios.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startZoom, type Zoom } from '../test/simulator/zoom.ts';

const ROUNDS = 21;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bundle = join(import.meta.dirname, '../dist/index.js');
// Tells the peak memory of a Node process, in KiB, on its file descriptor 3.
const memory = join(folder, 'memory.cjs');
writeFileSync(memory, "process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));");

interface Contender {
  readonly name: string;
  readonly command: string;
  args(zoom: Zoom): string[];
  env(zoom: Zoom): Record<string, string>;
}

const user = 'users/ada%40example.com/password';
const app = (zoom: Zoom) => ({
  'INPUT_ACCOUNT-ID': 'account-1',
  'INPUT_CLIENT-ID': 'client-1',
  'INPUT_CLIENT-SECRET': 'client-Secret+1/=',
  'INPUT_OAUTH-URL': zoom.oauthUrl,
});

function action(name: string, inputs: (zoom: Zoom) => Record<string, string>): Contender {
  return {
    name,
    command: process.execPath,
    args: () => ['--require', memory, bundle],
    env: (zoom) => ({
      'INPUT_USER-ID': 'ada@example.com',
      'INPUT_API-URL': zoom.apiUrl,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...inputs(zoom),
    }),
  };
}

const contenders: readonly Contender[] = [
  { name: 'node -e 0', command: process.execPath, args: () => ['--require', memory, '-e', '0'], env: () => ({}) },
  {
    name: 'curl',
    command: 'curl',
    args: (zoom) => [
      '-sX',
      'PUT',
      '-H',
      'Authorization: Bearer good.token',
      '--form',
      'password=New-Passw0rd',
      '--noproxy',
      '*',
      `${zoom.apiUrl}/${user}`,
    ],
    env: () => ({}),
  },
  action('this action', () => ({ INPUT_PASSWORD: 'New-Passw0rd', INPUT_TOKEN: 'good.token' })),
  action('with a minted token', (zoom) => ({ INPUT_PASSWORD: 'New-Passw0rd', ...app(zoom) })),
  action('with a checked password', (zoom) => ({ INPUT_PASSWORD: 'New-Passw0rd', 'INPUT_CHECK-POLICY': 'always', ...app(zoom) })),
  action('with a generated password', (zoom) => ({ 'INPUT_GENERATE-PASSWORD': 'true', ...app(zoom) })),
];

interface Sample {
  readonly ms: number;
  readonly kib: number;
  readonly requests: number;
  readonly connections: number;
}

async function measure({ command, args, env }: Contender): Promise<Sample> {
  const zoom = await startZoom();
  writeFileSync(join(folder, 'output'), '');
  const start = performance.now();
  const child = spawn(command, args(zoom), {
    env: { PATH: process.env['PATH'], ...env(zoom) },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let kib = '';
  child.stdio[3]?.on('data', (chunk) => {
    kib += chunk;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const ms = performance.now() - start;
  const sample = { ms, kib: Number(kib), requests: zoom.received.length, connections: zoom.connections() };
  await zoom.close();
  if (code !== 0) {
    throw new Error(`${command} ended with ${code}`);
  }
  return sample;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const contender of contenders) {
    samples.get(contender.name)?.push(await measure(contender));
  }
}
rmSync(folder, { recursive: true });

const medians = [...samples].map(([name, all]) => ({
  name,
  ms: median(all.map(({ ms }) => ms)),
  kib: median(all.map(({ kib }) => kib)),
  last: all.at(-1),
}));
const base = medians[0];
const ratio = (value: number, of = 1) => (value > 0 ? (value / of).toFixed(2) : '-');
console.table(
  medians.map(({ name, ms, kib, last }) => ({
    name,
    'wall ms': ms.toFixed(1),
    'x node': ratio(ms, base?.ms),
    'peak MiB': ratio(kib, 1024),
    'x node ': ratio(kib, base?.kib),
    requests: last?.requests,
    connections: last?.connections,
  })),
);
