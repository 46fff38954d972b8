import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoopbackServer, untilReceived } from '../simulator/server.ts';

/** The bundle, as the runner starts it. */
export const BUNDLE = join(import.meta.dirname, '../../dist/index.js');

/** An annotation, as the runner shows it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** The result of a run of the bundle. */
export interface ActionResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs as later steps read them: the last value of each. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Values that were registered as masks, in order. */
  readonly masks: readonly string[];
  /** All annotations except the notice about hosts outside zoom.us, which every run over loopback shows. */
  readonly annotations: readonly Annotation[];
  readonly hostNotices: readonly string[];
  /** The log after the runner masks it, without commands other than groups. */
  readonly log: string;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly endedAt: number;
}

/** Returns inputs that the default account of a simulated Zoom accepts, with some of them changed. */
export function goodInputs(zoom: { readonly apiUrl: string }, change: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { 'user-id': 'ada@example.com', password: 'New-Passw0rd', token: 'good.token', 'api-url': zoom.apiUrl, ...change };
}

/** Returns inputs that use the default account's Server-to-Server app instead of a token. */
export function appInputs(zoom: { readonly oauthUrl: string }): Record<string, string> {
  return {
    token: '',
    'account-id': 'account-1',
    'client-id': 'client-1',
    'client-secret': 'Kq7-Secret+1/=',
    'oauth-url': zoom.oauthUrl,
  };
}

/** Returns inputs that generate a password and store it as `ZOOM_PASSWORD`, with `pending-password` as a workflow passes it. */
export function rotationInputs(
  zoom: { readonly apiUrl: string; readonly oauthUrl: string },
  github: { readonly apiUrl: string; secret(name: string, environment?: string): string },
  change: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return goodInputs(zoom, {
    ...appInputs(zoom),
    password: '',
    'generate-password': 'true',
    'secret-name': 'ZOOM_PASSWORD',
    'secret-repository': 'octo/zoom',
    'github-token': 'gh.token',
    'github-api-url': github.apiUrl,
    'pending-password': github.secret('ZOOM_PASSWORD_PENDING', change['secret-environment']),
    ...change,
  });
}

/** Options for a run of the bundle. */
export interface RunOptions {
  /** Variables besides those that every run gets. `undefined` removes one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The event payload. */
  readonly event?: unknown;
  /** Closes the pipe of standard output immediately. */
  readonly deaf?: boolean;
  /** Called with a function that sends a signal, as soon as the process has started. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  /** Called with each piece of standard output. */
  readonly onPrint?: (printed: string) => void;
  /** The Node.js that runs the bundle, if it is not the one that runs the tests. */
  readonly node?: string | undefined;
  /** Source of a CommonJS module that is loaded before the bundle. */
  readonly preload?: string;
}

/** Sends a signal as soon as a server has received a number of requests. */
export function signalAfter(server: Pick<LoopbackServer, 'received'>, count: number, signal: NodeJS.Signals): RunOptions {
  return {
    onStart: async (kill) => {
      await untilReceived(server, count);
      kill(signal);
    },
  };
}

/**
 * Runs the committed bundle as a runner would: inputs in `INPUT_*`, files for outputs and summary, commands on standard
 * output. The environment has nothing else of this process but what Node needs to start.
 */
export async function runAction(inputs: Readonly<Record<string, string>>, options: RunOptions = {}): Promise<ActionResult> {
  const folder = mkdtempSync(join(tmpdir(), 'action-'));
  const files = {
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    event: join(folder, 'event.json'),
    preload: join(folder, 'preload.cjs'),
  };
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  writeFileSync(files.event, JSON.stringify(options.event ?? {}));
  writeFileSync(files.preload, options.preload ?? '');
  const env: Record<string, string | undefined> = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_EVENT_PATH: files.event,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    // Quoted, because the path may contain spaces.
    NODE_OPTIONS: options.preload && `--require=${JSON.stringify(files.preload)}`,
    ...options.env,
  };
  const child = spawn(options.node ?? process.execPath, [BUNDLE], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    options.onPrint?.(chunk.toString());
  });
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  if (options.deaf) {
    child.stdout.destroy();
  }
  options.onStart?.((signal) => child.kill(signal));
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, by) => resolve([code, by]));
  });
  const endedAt = performance.now();
  const text = Buffer.concat(stdout).toString();
  const result = {
    exitCode,
    signal,
    stdout: text,
    stderr: Buffer.concat(stderr).toString(),
    outputs: readOutputs(readFileSync(files.output, 'utf8')),
    summary: readFileSync(files.summary, 'utf8'),
    ...readCommands(text),
    endedAt,
  };
  rmSync(folder, { recursive: true });
  return result;
}

/** Reads the file of `GITHUB_OUTPUT`. */
export function readOutputs(file: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of file.matchAll(/^([^\n<]+)<<(ghadelimiter_[^\r\n]+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm)) {
    outputs[name ?? ''] = value ?? '';
  }
  return outputs;
}

/** Reads standard output as the runner does: a mask applies from the line that registers it. */
function readCommands(stdout: string): Pick<ActionResult, 'masks' | 'annotations' | 'hostNotices' | 'log'> {
  const masks: string[] = [];
  const annotations: Annotation[] = [];
  const log: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const [, command = '', properties = '', data = ''] = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    const message = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
    if (command === 'add-mask') {
      masks.push(message);
    } else if (command === 'error' || command === 'warning' || command === 'notice') {
      const title = /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? '';
      annotations.push({ level: command, title: unescapeProperty(title), message: mask(message, masks) });
    } else if (command === 'group' || command === 'endgroup' || command === '') {
      log.push(mask(line, masks));
    } else {
      throw new Error(`The action sent the command ${command}`);
    }
  }
  const isOfHosts = ({ title }: Annotation) => title === 'A host that is not a Zoom host gets the password';
  return {
    masks,
    annotations: annotations.filter((each) => !isOfHosts(each)),
    hostNotices: annotations.filter(isOfHosts).map(({ message }) => message),
    log: log.join('\n'),
  };
}

function unescapeProperty(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function mask(text: string, masks: readonly string[]): string {
  return [...masks].sort((a, b) => b.length - a.length).reduce((masked, each) => masked.replaceAll(each, '***'), text);
}
