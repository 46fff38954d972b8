import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_STORES } from '../../src/inputs/store-command.ts';

/** The name of a program that comes with the action. */
export type ShippedStore = (typeof SHIPPED_STORES)[number];

const HAS_JQ = spawnSync('jq', ['--version']).status === 0;

/** The programs that can run here: some need `jq`, which GitHub's runners have. */
export const RUNNABLE_STORES = SHIPPED_STORES.filter((store) => HAS_JQ || (store !== '1password' && store !== 'vault'));

/** The folder with the stand-ins for the command lines of the stores. */
export const STAND_INS = join(import.meta.dirname, '../stand-ins');

/** The environment variables with which a stand-in accepts a call. */
export const SIGN_IN: Readonly<Record<ShippedStore, Readonly<Record<string, string>>>> = {
  '1password': { OP_SERVICE_ACCOUNT_TOKEN: 'ops_token', OP_VAULT: 'Shared accounts' },
  'aws-secrets-manager': { AWS_REGION: 'eu-central-1' },
  'azure-key-vault': { AZURE_CONFIG_DIR: '/azure', AZURE_KEY_VAULT: 'zoom-vault' },
  'google-secret-manager': { CLOUDSDK_CORE_PROJECT: 'zoom' },
  vault: { VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 'hvs.token' },
};

/** Reads the password that a stand-in keeps in its folder; empty if there is none. */
export function readStandIn(folder: string, name: string): string {
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const { title = decodeURIComponent(file), value, fields } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (title === name) {
      return value ?? fields.find(({ id }: { id: string }) => id === 'password').value;
    }
  }
  return '';
}

/** The result of a call of a program. */
export interface Called {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a program that comes with the action, as the action does. */
export async function callShipped(
  store: ShippedStore,
  args: readonly string[],
  { input = '', env }: { readonly input?: string; readonly env: NodeJS.ProcessEnv },
): Promise<Called> {
  const child = spawn('bash', [join(import.meta.dirname, '../../stores', store), ...args], { env });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  child.stdin.on('error', () => undefined).end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...printed };
}
