import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { type Ended, ROOT, runTool } from './tool.ts';

/** The environment of a workflow: Zoom, GitHub, a secret store, a chat. */
export interface Stage {
  readonly zoom: Zoom;
  readonly github: GitHub;
  /** Reads the value that the store `vault` holds under a path. Empty if there is none. */
  vault(path: string): string;
  putVault(path: string, value: string): void;
  removeVault(path: string): void;
  /** Returns everything that was sent to the chat. */
  chat(): string;
  /** Runs an example with `act`. Only the URLs of the servers are changed. */
  run(example: string, event: string, options?: RunOptions): Promise<Ended>;
  /** Runs a workflow. Only the inputs that name the servers are changed. */
  runText(workflow: string, event: string, options?: RunOptions): Promise<Ended>;
  close(): Promise<void>;
}

interface RunOptions {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The secrets of the environments, besides those that rotations create. */
export const SECRETS = {
  ZOOM_NEW_PASSWORD: 'New-Passw0rd',
  ZOOM_TOKEN: 'good.token',
  ZOOM_ACCOUNT_ID: 'account-1',
  ZOOM_CLIENT_ID: 'client-1',
  ZOOM_CLIENT_SECRET: 'client-Secret+1/=',
  SECRETS_APP_PRIVATE_KEY: 'private.key',
  CHAT_WEBHOOK: 'https://chat.example.com/hook',
} as const;

/** Replaces the action that creates app tokens, because there is no real GitHub to call. */
const APP_TOKEN_ACTION = {
  name: 'Token',
  description: 'A token',
  inputs: Object.fromEntries(
    ['client-id', 'private-key', 'permission-environments'].map((name) => [name, { description: name, required: true }]),
  ),
  outputs: { token: { description: 'The token', value: '${{ steps.token.outputs.token }}' } },
  runs: {
    using: 'composite',
    steps: [{ id: 'token', shell: 'bash', run: 'echo "::add-mask::gh.token"\necho "token=gh.token" >> "$GITHUB_OUTPUT"' }],
  },
};

/** A store whose paths are files, with the part of its command line that the examples use. */
const VAULT = `#!/usr/bin/env bash
set -eu
case "$1 $2" in
  'kv get') cat "$STAGE/vault/$4" ;;
  'kv put') [ "$4" = password=- ]; mkdir -p "$(dirname "$STAGE/vault/$3")"; cat > "$STAGE/vault/$3" ;;
  *) exit 2 ;;
esac
`;
/** Reads the address from a file, because other processes can see its arguments. */
const CURL = `#!/usr/bin/env bash
set -eu
[[ "$*" != *"$CHAT_WEBHOOK"* ]]
while [ "$1" != --config ]; do shift; done
{ cat "$2"; cat; } >> "$STAGE/chat"
`;

const ROOMS = ['north', 'south', 'west'];

/** Starts the environment: a user for each room, another user, and the environments that the examples use. */
export async function setStage(account: Partial<Account> = {}, delayMs = 0): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const users = ['shared-room', ...ROOMS.map((room) => `room-${room}`)].map((name) => ({
    id: name,
    email: `${name}@example.com`,
    password: 'Old-Passw0rd',
  }));
  const zoom = await startZoom({ accounts: [defaultAccount({ users, ...account })], delayMs });
  const github = await startGitHub({ environments: ['zoom', ...ROOMS.map((room) => `zoom-${room}`)], delayMs });

  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('token/action.yml', stringify(APP_TOKEN_ACTION));
  for (const [name, text] of Object.entries({ vault: VAULT, curl: CURL })) {
    write(`bin/${name}`, text);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  // The files that a runner downloads.
  cpSync(join(ROOT, 'dist'), join(folder, 'action/dist'), { recursive: true });
  cpSync(join(ROOT, 'action.yml'), join(folder, 'action/action.yml'));

  async function runText(text: string, event: string, { secrets = {}, inputs = {} }: RunOptions = {}): Promise<Ended> {
    const work = mkdtempSync(join(folder, 'work-'));
    // Ignores the developer's own settings.
    const gitEnv = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: work, env: gitEnv });
    writeFileSync(join(work, 'workflow.yml'), localize(text, { zoom, github }));
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', 'https://github.com/octo/zoom.git');
    git('add', '.');
    git('commit', '-q', '-m', 'x');
    const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
      Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    const args = [
      event,
      ...['--workflows', 'workflow.yml', '--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server'],
      ...['--local-repository', `YOUR_ORG/update-zoom-password@v1=${join(folder, 'action')}`],
      ...['--local-repository', `${appTokenReference()}=${join(folder, 'token')}`],
      ...pairs('--secret', { ...SECRETS, ...secrets }),
      ...pairs('--input', inputs),
      ...['--var', 'SECRETS_APP_CLIENT_ID=Iv1.client'],
    ];
    const env = { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, STAGE: folder, XDG_CACHE_HOME: join(work, 'cache') };
    return runTool('act', args, { cwd: work, env });
  }

  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  return {
    zoom,
    github,
    vault: (path) => read(`vault/${path}`),
    putVault: (path, value) => write(`vault/${path}`, value),
    removeVault: (path) => rmSync(join(folder, 'vault', path)),
    chat: () => read('chat'),
    run: (example, event, options) => runText(readExample(example), event, options),
    runText,
    async close() {
      await zoom.close();
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads an example. */
export function readExample(name: string): string {
  return readFileSync(join(ROOT, 'examples', name), 'utf8');
}

/** Returns a workflow in which only the server URLs among the inputs of the action are changed. */
export function localize(
  text: string,
  { zoom, github }: { readonly zoom: Pick<Zoom, 'apiUrl' | 'oauthUrl'>; readonly github: Pick<GitHub, 'apiUrl'> },
): string {
  const workflow = parse(text);
  for (const job of Object.values<{ steps: { uses?: string; with?: Record<string, unknown> }[] }>(workflow.jobs)) {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('YOUR_ORG/'))) {
      step.with = {
        ...step.with,
        'api-url': zoom.apiUrl,
        ...(step.with?.['client-id'] !== undefined && { 'oauth-url': zoom.oauthUrl }),
        'github-api-url': github.apiUrl,
      };
    }
  }
  return stringify(workflow);
}

/** The reference to the action that creates app tokens in the examples. */
function appTokenReference(): string {
  const [, reference] = /uses: (actions\/create-github-app-token@\S+)/.exec(readExample('rotate.yml')) ?? [];
  if (!reference) {
    throw new Error('examples/rotate.yml has no step that makes a token');
  }
  return reference;
}
