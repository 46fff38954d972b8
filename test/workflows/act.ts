import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type GitHub, startGitHub } from '../simulator/github.ts';
import { type Account, defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { readStandIn, STAND_INS } from '../stores/vendors.ts';
import { type Ended, ROOT, runTool } from './tool.ts';

/** The environment of a workflow: Zoom, GitHub, the stores, a chat. */
export interface Stage {
  readonly zoom: Zoom;
  readonly github: GitHub;
  /** Reads the password that a store holds, by the name of its command line. Empty if there is none. */
  stored(cli: string, name: string): string;
  /** Returns everything that was sent to the chat. */
  chat(): string;
  /** Returns the arguments and the values of all calls of `gh`. */
  copied(): string;
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
  OP_SERVICE_ACCOUNT_TOKEN: 'ops_token',
  ZOOM_ACCOUNT_ID: 'account-1',
  ZOOM_CLIENT_ID: 'client-1',
  ZOOM_CLIENT_SECRET: 'Kq7-Secret+1/=',
  SECRETS_APP_PRIVATE_KEY: 'private.key',
  CHAT_WEBHOOK: 'https://chat.example.com/hook',
} as const;

/** An action of someone else, as far as the examples use it: its required inputs, and what it leaves to later steps. */
interface StandInAction {
  readonly inputs: readonly string[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Stand-ins for the actions that sign in to a service, because there is no real service to call. */
const ACTIONS: Readonly<Record<string, StandInAction>> = {
  'actions/create-github-app-token': {
    inputs: ['client-id', 'private-key'],
    outputs: { token: 'gh.token' },
  },
  '1Password/install-cli-action': { inputs: [] },
  '1Password/load-secrets-action': { inputs: ['version'], outputs: { PASSWORD: 'Held-Passw0rd' } },
  'aws-actions/configure-aws-credentials': { inputs: ['role-to-assume', 'aws-region'], env: { AWS_REGION: 'eu-central-1' } },
  'Azure/login': { inputs: ['client-id', 'tenant-id', 'subscription-id'], env: { AZURE_CONFIG_DIR: '/azure' } },
  'google-github-actions/auth': {
    inputs: ['project_id', 'workload_identity_provider', 'service_account'],
    env: { CLOUDSDK_CORE_PROJECT: 'zoom' },
  },
  'google-github-actions/setup-gcloud': { inputs: [] },
  'hashicorp/vault-action': { inputs: ['url', 'method', 'role', 'exportToken'], env: { VAULT_TOKEN: 'hvs.token' } },
};

/** Returns the action.yml of a stand-in, which fails if an input is missing. */
function renderAction({ inputs, outputs = {}, env = {} }: StandInAction): string {
  const step = [
    ...inputs.map((name) => `[ -n "\${{ inputs.${name} }}" ]`),
    ...Object.entries(outputs).flatMap(([name, value]) => [`echo "::add-mask::${value}"`, `echo "${name}=${value}" >> "$GITHUB_OUTPUT"`]),
    ...Object.entries(env).map(([name, value]) => `echo "${name}=${value}" >> "$GITHUB_ENV"`),
    'true',
  ];
  const entries = (names: readonly string[], entry: (name: string) => object) =>
    Object.fromEntries(names.map((name) => [name, { description: name, ...entry(name) }]));
  return stringify({
    name: 'Stand-in',
    description: 'A stand-in',
    inputs: entries(inputs, () => ({ required: true })),
    outputs: entries(Object.keys(outputs), (name) => ({ value: `\${{ steps.step.outputs.${name} }}` })),
    runs: { using: 'composite', steps: [{ id: 'step', shell: 'bash', run: step.join('\n') }] },
  });
}

/** Reads the address from a file, because other processes can see its arguments. */
const CURL = `#!/usr/bin/env bash
set -eu
[[ "$*" != *"$CHAT_WEBHOOK"* ]]
while [ "$1" != --config ]; do shift; done
{ cat "$2"; cat; } >> "$STAGE/chat"
`;

/** Keeps its arguments, and the value that it is to store. */
const GH = `#!/usr/bin/env bash
set -eu
[ -n "$GH_TOKEN" ]
{ printf '%s\\n' "$*"; cat; echo; } >> "$STAGE/copied"
`;

/** Programs that install something: it is there already. */
const NOTHING = '#!/usr/bin/env bash\n';

const ACCOUNTS = ['front-desk', 'support', 'sales'];

/** The variables of the environments. */
const VARIABLES = {
  SECRETS_APP_CLIENT_ID: 'Iv1.client',
  ZOOM_ACCOUNTS: JSON.stringify(ACCOUNTS),
  AWS_ROLE: 'arn:aws:iam::1:role/zoom',
  AWS_REGION: 'eu-central-1',
  AZURE_CLIENT_ID: '1',
  AZURE_TENANT_ID: '2',
  AZURE_SUBSCRIPTION_ID: '3',
  AZURE_KEY_VAULT: 'zoom-vault',
  GOOGLE_PROJECT: 'zoom',
  GOOGLE_IDENTITY_PROVIDER: 'projects/1/locations/global/workloadIdentityPools/github/providers/github',
  GOOGLE_SERVICE_ACCOUNT: 'zoom@zoom.iam.gserviceaccount.com',
  VAULT_ADDR: 'http://127.0.0.1:1',
} as const;

/** Starts the environment: the accounts, and the environments that the examples use. */
export async function setStage(account: Partial<Account> = {}, delayMs = 0): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'stage-'));
  const users = ACCOUNTS.map((name) => ({
    id: name,
    email: `${name}@example.com`,
    password: 'Old-Passw0rd',
  }));
  const zoom = await startZoom({ accounts: [defaultAccount({ users, ...account })], delayMs });
  const github = await startGitHub({ environments: ['zoom', ...ACCOUNTS.map((account) => `zoom-${account}`)], delayMs });

  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [name, action] of Object.entries(ACTIONS)) {
    write(`actions/${name}/action.yml`, renderAction(action));
  }
  for (const [name, text] of Object.entries({ curl: CURL, gh: GH, wget: NOTHING, sudo: NOTHING })) {
    write(`bin/${name}`, text);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  mkdirSync(join(folder, 'stores'));
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
      ...references(text).flatMap((reference) => [
        '--local-repository',
        `${reference}=${join(folder, 'actions', reference.replace(/@.*/, ''))}`,
      ]),
      ...pairs('--secret', { ...SECRETS, ...secrets }),
      ...pairs('--input', inputs),
      ...pairs('--var', VARIABLES),
    ];
    const path = [join(folder, 'bin'), STAND_INS, process.env['PATH']].join(delimiter);
    const env = { PATH: path, STAGE: folder, STAND_IN_FOLDER: join(folder, 'stores'), XDG_CACHE_HOME: join(work, 'cache') };
    return runTool('act', args, { cwd: work, env });
  }

  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  return {
    zoom,
    github,
    stored: (cli, name) => readStandIn(join(folder, 'stores', cli), name),
    chat: () => read('chat'),
    copied: () => read('copied'),
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

/** The references to actions of others in a workflow. */
function references(workflow: string): string[] {
  return [...workflow.matchAll(/uses: ["']?((?!YOUR_ORG|\.)[\w./-]+@[\w.]+)/g)].map(([, reference = '']) => reference);
}
