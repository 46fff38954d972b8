// Compares a whole update over loopback with bare Node, curl, and Zoom's own client, and over TLS with a script of ten lines. All of them
// are interleaved in one run: medians, and medians of the ratios to the first row of the table in the same round. Then compares the number
// of round trips that a run makes one after the other with the number of those that depend on each other.
//
// `npm run bench -- --compare path/to/index.js` adds another build of the action; `--rounds 61` makes the figures more precise.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOOPBACK, TRUST } from '../test/fixtures/fixture.ts';
import { type GitHub, startGitHub } from '../test/simulator/github.ts';
import { type ProxyServer, startProxy } from '../test/simulator/proxy.ts';
import { startZoom, type Zoom } from '../test/simulator/zoom.ts';

const { values: options } = parseArgs({ options: { compare: { type: 'string' }, rounds: { type: 'string', default: '21' } } });
const rounds = Number(options.rounds);
/** The number of rounds of slow contenders, whose figures need no more precision. */
const SLOW_ROUNDS = 5;

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
// Writes the peak memory of a Node process, in KiB, and its CPU time, in microseconds, to file descriptor 3.
const usage = join(folder, 'usage.cjs');
writeFileSync(
  usage,
  `process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  require('node:fs').writeSync(3, JSON.stringify([maxRSS, userCPUTime + systemCPUTime]));
});`,
);

interface Servers {
  readonly zoom: Zoom;
  readonly github: GitHub;
  /** The same simulator over TLS, for a client whose host cannot be set. */
  readonly remote: Zoom;
  readonly proxy: ProxyServer;
}

interface Contender {
  readonly name: string;
  /** The arguments of Node; a contender has these, or the command line of another program. */
  readonly node?: (servers: Servers) => readonly string[];
  readonly program?: (servers: Servers) => readonly [string, ...string[]];
  readonly env?: (servers: Servers) => Record<string, string>;
  /** The size on disk, in bytes. */
  readonly bytes?: number;
  readonly isSlow?: boolean;
  /** The number of round trips that depend on the previous one. */
  readonly bound?: number;
}

/** The size of a file, or of all files of a folder except those of other packages, in bytes. */
function bytesOf(path: string): number {
  const stat = statSync(path);
  const entries = stat.isDirectory() ? readdirSync(path).filter((name) => name !== 'node_modules') : [];
  return entries.reduce((sum, name) => sum + bytesOf(join(path, name)), stat.isDirectory() ? 0 : stat.size);
}

/** The size of a package and of all its dependencies, in bytes. */
function bytesOfPackage(name: string): number {
  const found = new Set<string>();
  const add = (dependencyName: string, from: string) => {
    const parent = createRequire(join(from, 'x.js'))
      .resolve.paths(dependencyName)
      ?.find((path) => statSync(join(path, dependencyName), { throwIfNoEntry: false }));
    const packageFolder = parent && join(parent, dependencyName);
    if (packageFolder && !found.has(packageFolder)) {
      found.add(packageFolder);
      const { dependencies = {} } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
      for (const dependency of Object.keys(dependencies)) {
        add(dependency, packageFolder);
      }
    }
  };
  add(name, root);
  return [...found].reduce((sum, packageFolder) => sum + bytesOf(packageFolder), 0);
}

const user = 'users/ada%40example.com/password';
const app = ({ zoom }: Servers) => ({
  'INPUT_ACCOUNT-ID': 'account-1',
  'INPUT_CLIENT-ID': 'client-1',
  'INPUT_CLIENT-SECRET': 'Kq7-Secret+1/=',
  'INPUT_OAUTH-URL': zoom.oauthUrl,
});

function action(name: string, inputs: (servers: Servers) => Record<string, string>, build = join(root, 'dist/index.js')): Contender {
  return {
    name,
    node: () => [build],
    env: (servers) => ({
      'INPUT_USER-ID': 'ada@example.com',
      'INPUT_API-URL': servers.zoom.apiUrl,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...inputs(servers),
    }),
  };
}

/** A plain update: a passed password, and a passed token. */
const PLAIN = { INPUT_PASSWORD: 'New-Passw0rd', INPUT_TOKEN: 'good.token' };
const overTls = ({ remote }: Servers) => ({ ...PLAIN, ...TRUST, 'INPUT_API-URL': remote.apiUrl });
const { compare } = options;
const compared = (name: string, inputs: Parameters<typeof action>[1]) => (compare ? [action(name, inputs, resolve(compare))] : []);

const overHttp: readonly Contender[] = [
  { name: 'node -e 0', node: () => ['-e', '0'] },
  {
    name: 'curl',
    program: ({ zoom }) => [
      'curl',
      ...[
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
    ],
  },
  {
    ...action('this action', () => PLAIN),
    bound: 1,
    bytes: bytesOf(join(root, 'dist')),
  },
  ...compared('the other build', () => PLAIN),
  // Token, update.
  { ...action('this action, issued token', (servers) => ({ INPUT_PASSWORD: 'New-Passw0rd', ...app(servers) })), bound: 2 },
  {
    name: '@zoom/rivet, issued token',
    isSlow: true,
    bytes: bytesOfPackage('@zoom/rivet'),
    node: () => [join(root, 'test/simulator/rivet.mjs'), 'ada@example.com', 'New-Passw0rd'],
    env: ({ proxy }) => ({
      ACCOUNT_ID: 'account-1',
      CLIENT_ID: 'client-1',
      CLIENT_SECRET: 'Kq7-Secret+1/=',
      HTTPS_PROXY: proxy.url,
      ...TRUST,
    }),
  },
  // Token, policy, update.
  {
    ...action('this action, checked password', (servers) => ({
      INPUT_PASSWORD: 'New-Passw0rd',
      'INPUT_CHECK-POLICY': 'always',
      ...app(servers),
    })),
    bound: 3,
  },
  { ...action('this action, generated password', (servers) => ({ 'INPUT_GENERATE-PASSWORD': 'true', ...app(servers) })), bound: 3 },
  // Token, policy, stage, update, commit, clear. The key and three secrets are looked up in parallel with the first.
  {
    ...action('this action, rotation', (servers) => ({
      'INPUT_GENERATE-PASSWORD': 'true',
      ...app(servers),
      'INPUT_SECRET-NAME': 'ZOOM_PASSWORD',
      'INPUT_SECRET-REPOSITORY': 'octo/zoom',
      'INPUT_GITHUB-TOKEN': 'gh.token',
      'INPUT_GITHUB-API-URL': servers.github.apiUrl,
    })),
    bound: 6,
  },
];

const withTls: readonly Contender[] = [
  {
    name: 'node:https script, over TLS',
    node: ({ remote }) => [join(root, 'scripts/put.mjs'), `${remote.apiUrl}/${user}`],
    env: () => TRUST,
  },
  action('this action, over TLS', overTls),
  ...compared('the other build, over TLS', overTls),
];
const contenders = [...overHttp, ...withTls];

interface Sample {
  readonly ms: number;
  /** Known only for Node, like `cpuMs`. */
  readonly kib: number;
  readonly cpuMs: number;
  readonly requests: number;
  /** The length of the longest sequence of requests that each arrived after the response to the previous one. */
  readonly chain: number;
}

async function startServers(delayMs: number): Promise<Servers> {
  const zoom = await startZoom({ delayMs });
  const remote = await startZoom({ delayMs, tls: LOOPBACK });
  const proxy = await startProxy(undefined, { 'zoom.us': remote.port, 'api.zoom.us': remote.port });
  return { zoom, remote, proxy, github: await startGitHub({ delayMs }) };
}

async function measure({ name, node, program, env }: Contender, delayMs = 0): Promise<Sample> {
  const servers = await startServers(delayMs);
  const { zoom, remote, github } = servers;
  writeFileSync(join(folder, 'output'), '');
  const [command = '', ...args] = program ? program(servers) : [process.execPath, '--require', usage, ...(node?.(servers) ?? [])];
  const start = performance.now();
  const child = spawn(command, args, {
    // `PATH` finds this Node and curl. rivet needs the parent folder.
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: folder, NODE_NO_WARNINGS: '1', ...env?.(servers) },
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let used = '';
  child.stdio[3]?.on('data', (chunk) => {
    used += chunk;
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  const ms = performance.now() - start;
  const [kib = 0, cpuMicroseconds = 0]: number[] = JSON.parse(used || '[]');
  const arrivals = [zoom, remote, github].flatMap(({ received }) => received.map(({ arrivedAt }) => arrivedAt));
  await Promise.all(Object.values(servers).map((server) => server.close()));
  if (code !== 0) {
    throw new Error(`${name} ended with ${code}`);
  }
  const chain = longestChain(
    arrivals.sort((a, b) => a - b),
    delayMs,
  );
  return { ms, kib, cpuMs: cpuMicroseconds / 1000, requests: arrivals.length, chain };
}

function longestChain(arrivals: readonly number[], delayMs: number): number {
  const chains: number[] = [];
  for (const [index, arrival] of arrivals.entries()) {
    const finished = chains.filter((_, earlier) => earlier < index && Number(arrivals[earlier]) + delayMs <= arrival);
    chains.push(1 + Math.max(0, ...finished));
  }
  return Math.max(0, ...chains);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const samples = new Map<string, Sample[]>(contenders.map(({ name }) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const contender of contenders.filter(({ isSlow }) => !isSlow || round < SLOW_ROUNDS)) {
    samples.get(contender.name)?.push(await measure(contender));
  }
}

const figure = (value = 0, of = 1, digits = 1) => (value > 0 ? (value / of).toFixed(digits) : '-');

/** Print the medians of contenders, and of the ratios to the first one in the same round. */
function printTable(rows: readonly Contender[], base: string): void {
  const first = samples.get(rows[0]?.name ?? '') ?? [];
  const table = rows.map(({ name, bytes }) => {
    const all = samples.get(name) ?? [];
    const middle = (key: 'ms' | 'cpuMs' | 'kib') => median(all.map((sample) => sample[key]));
    const ratio = (key: 'ms' | 'cpuMs' | 'kib') =>
      figure(median(all.map((sample, round) => sample[key] / (first[round]?.[key] ?? 0))), 1, 2);
    return {
      name,
      'wall ms': figure(middle('ms')),
      [`x ${base}`]: ratio('ms'),
      'CPU ms': figure(middle('cpuMs')),
      [`x ${base} `]: ratio('cpuMs'),
      'peak MiB': figure(middle('kib'), 1024),
      [`x ${base}  `]: ratio('kib'),
      'kB on disk': figure(bytes, 1000, 0),
    };
  });
  console.table(table);
}

printTable(overHttp, 'node');
printTable(withTls, 'script');

// The delay of the servers, which shows which requests wait for a response.
const DELAY_MS = 100;
const chains = [];
for (const contender of contenders.filter(({ bound }) => bound)) {
  const { requests, chain } = await measure(contender, DELAY_MS);
  chains.push({ name: contender.name, requests, 'one after the other': chain, 'at least': contender.bound });
}
console.table(chains);

// A store whose calls take 300 ms. one after the other: look up, stage, read, commit, read, clear, read, read.
const CALL_MS = 300;
const STORE_BOUND = 8;
const store = join(folder, 'store.sh');
writeFileSync(
  store,
  `#!/bin/sh
sleep ${CALL_MS / 1000}
case $1 in
  get) [ ! -e "${folder}/$2" ] || cat "${folder}/$2" ;;
  put) cat > "${folder}/$2" ;;
  delete) rm "${folder}/$2" ;;
esac
`,
  { mode: 0o755 },
);
const intoStore = await measure(
  action('this action, rotation into a store', (servers) => ({
    'INPUT_GENERATE-PASSWORD': 'true',
    ...app(servers),
    'INPUT_SECRET-NAME': 'ZOOM_PASSWORD',
    INPUT_STORE: store,
  })),
);
console.table([
  {
    name: `rotation into a store whose calls take ${CALL_MS} ms`,
    'requests to Zoom': intoStore.requests,
    'wall ms': figure(intoStore.ms, 1, 0),
    'at least ms': STORE_BOUND * CALL_MS,
    ratio: figure(intoStore.ms, STORE_BOUND * CALL_MS, 2),
  },
]);
rmSync(folder, { recursive: true });
