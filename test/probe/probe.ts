import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Zoom } from '../simulator/zoom.ts';

/** A row of the file that the probe writes. */
export interface Row {
  readonly id: string;
  readonly result: string;
  readonly request: string;
  readonly response: string;
  readonly assumed: string;
  readonly reliedOnIn: readonly string[];
}

/** The result of a run of the probe. */
export interface ProbeResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The file of `--json`. `undefined` if there is none. */
  readonly file:
    | {
        readonly requests: number;
        readonly changes: number;
        readonly possibleChanges: number;
        readonly ended?: string;
        readonly rows: readonly Row[];
      }
    | undefined;
}

/** The variables of the probe for the default account of a simulated Zoom. */
export function probeEnv(zoom: Pick<Zoom, 'apiUrl' | 'oauthUrl'>): Record<string, string> {
  return {
    ZOOM_ACCOUNT_ID: 'account-1',
    ZOOM_CLIENT_ID: 'client-1',
    ZOOM_CLIENT_SECRET: 'Kq7-Secret+1/=',
    ZOOM_USER: 'ada@example.com',
    ZOOM_PROBE_CONFIRM: 'ada@example.com',
    ZOOM_API_URL: zoom.apiUrl,
    ZOOM_OAUTH_URL: zoom.oauthUrl,
  };
}

const CACHE = join(import.meta.dirname, '../../node_modules/.cache/probe');

/** Runs the probe as a process, with `--json` and nothing in its environment but these variables and what Node.js needs to start. */
export async function runProbe(
  env: Readonly<Record<string, string>>,
  args?: readonly string[],
  onStart: (child: ChildProcess, folder: string) => void = () => undefined,
): Promise<ProbeResult> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  const path = join(folder, 'probe.json');
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../scripts/probe.ts'), ...(args ?? ['--json', path])], {
    // The cache halves the time of a run.
    env: { SystemRoot: process.env['SystemRoot'], NODE_COMPILE_CACHE: CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart(child, folder);
  // A stream that a test destroys has no text.
  const textOf = async (stream: Readable) => (stream.destroyed ? '' : (await stream.setEncoding('utf8').toArray()).join(''));
  const [stdout, stderr] = [child.stdout, child.stderr].map(textOf);
  const exitCode = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const file = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  rmSync(folder, { recursive: true, force: true });
  return { exitCode, stdout: (await stdout) ?? '', stderr: (await stderr) ?? '', file };
}
