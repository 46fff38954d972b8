import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Problem } from '../../src/errors/problem.ts';
import type { Result } from '../../src/errors/result.ts';
import { createDeadline, type Phase } from '../../src/runtime/deadline.ts';
import { open as openOnePassword } from '../../src/stores/1password.ts';
import { open as openAws } from '../../src/stores/aws-secrets-manager.ts';
import { open as openAzure } from '../../src/stores/azure-key-vault.ts';
import { type ProgramContext, runCommandLine } from '../../src/stores/command-line.ts';
import { open as openGoogle } from '../../src/stores/google-secret-manager.ts';
import { createMemberStore } from '../../src/stores/json-secret.ts';
import { SHIPPED_STORES, type ShippedStoreName, shippedStore } from '../../src/stores/shipped.ts';
import { createValueStore, type ValueStore } from '../../src/stores/values.ts';
import { open as openVault } from '../../src/stores/vault.ts';
import type { OpenVendorStore } from '../../src/stores/vendor.ts';
import { changesIn } from '../simulator/store.ts';
import { inPhases, type PhasedStore } from './phases.ts';

/** The names of the stores that come with the action. */
export const STORES = Object.keys(SHIPPED_STORES) as ShippedStoreName[];

/** The folder with the stand-ins for the command lines of the stores. */
export const STAND_INS = join(import.meta.dirname, '../stand-ins');

/** The program of each store. */
export const PROGRAMS: Readonly<Record<ShippedStoreName, string>> = {
  '1password': 'op',
  'aws-secrets-manager': 'aws',
  'azure-key-vault': 'az',
  'google-secret-manager': 'gcloud',
  vault: 'vault',
};

/** The environment variables with which a stand-in accepts a call. */
export const SIGN_IN: Readonly<Record<ShippedStoreName, Readonly<Record<string, string>>>> = {
  '1password': { OP_SERVICE_ACCOUNT_TOKEN: 'ops_token', OP_VAULT: 'Shared accounts' },
  'aws-secrets-manager': { AWS_REGION: 'eu-central-1' },
  'azure-key-vault': { AZURE_CONFIG_DIR: '/azure', AZURE_KEY_VAULT: 'zoom-vault' },
  'google-secret-manager': { CLOUDSDK_CORE_PROJECT: 'zoom' },
  vault: { VAULT_ADDR: 'http://127.0.0.1:1', VAULT_TOKEN: 'hvs.token' },
};

/** The behavior of a stand-in: a situation, for one command or for all, for a number of calls or for all. */
export interface Situation {
  readonly situation: string;
  readonly command?: string;
  readonly times?: number;
  readonly seconds?: number;
}

/** The state of a stand-in in a folder. */
export interface StandIn {
  readonly folder: string;
  /** The environment in which its store works. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Returns the password that it keeps; empty if there is none. */
  password(name: string): string;
  /** Returns everything that it keeps under a name, or under the ID of an item. */
  state(name: string): Readonly<Record<string, unknown>> | undefined;
  set(name: string, state: Readonly<Record<string, unknown>>): void;
  /** Returns the names that it keeps, or the IDs of items. */
  names(): readonly string[];
  /** Sets the situations, in place of those before. */
  situations(...situations: readonly Situation[]): void;
  /** Orders a failure before or after the effect of the next such command. */
  fail(command: string, when: 'before' | 'after'): void;
  /** Returns everything that was written and removed, in order: a name, and the value if it was written. */
  changes(): ReturnType<typeof changesIn>;
  /** Returns the arguments of all calls, in order. */
  calls(): readonly (readonly string[])[];
  /** Returns the arguments and the environments of all calls, as text. */
  seen(): string;
  close(): void;
}

/** Starts a stand-in without secrets. */
export function startStandIn(store: ShippedStoreName): StandIn {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  const secrets = join(folder, PROGRAMS[store]);
  mkdirSync(secrets);
  // Names in Azure are case-insensitive.
  const path = (name: string) => join(secrets, encodeURIComponent(store === 'azure-key-vault' ? name.toLowerCase() : name));
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const seen = () => read('seen');
  const order = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
  return {
    folder,
    env: { PATH: [STAND_INS, process.env['PATH']].join(delimiter), STAND_IN_FOLDER: folder, ...SIGN_IN[store] },
    password: (name) => readStandIn(secrets, store === 'azure-key-vault' ? name.toLowerCase() : name),
    state: (name) => (existsSync(path(name)) ? JSON.parse(readFileSync(path(name), 'utf8')) : undefined),
    set: (name, state) => writeFileSync(path(name), JSON.stringify({ time: '2026-01-31T12:00:00.000Z', ...state })),
    names: () => readdirSync(secrets).map(decodeURIComponent).sort(),
    situations: (...situations) => order('situations', situations),
    fail: (command, when) => order('fault', { command, when }),
    changes: () => changesIn(read('changes')),
    calls: () =>
      seen()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)[0]),
    seen,
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Reads the password that a stand-in keeps in its folder; empty if there is none. */
export function readStandIn(folder: string, name: string): string {
  for (const file of existsSync(folder) ? readdirSync(folder) : []) {
    const { title = decodeURIComponent(file), value, fields } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (title === name) {
      return value ?? fields?.find(({ id }: { id: string }) => id === 'password')?.value ?? '';
    }
  }
  return '';
}

const OPEN: Readonly<Record<ShippedStoreName, OpenVendorStore>> = {
  '1password': openOnePassword,
  'aws-secrets-manager': openAws,
  'azure-key-vault': openAzure,
  'google-secret-manager': openGoogle,
  vault: openVault,
};

/** The secret of the tests. Every store accepts its name. */
export const NAME = 'zoom-front-desk';

/** A store, opened as a run does. */
export interface Vendor {
  /** Its values. */
  readonly values: ValueStore;
  /** Its slots, with every check and every attempt. */
  readonly slots: PhasedStore;
  /** The values that were read, which the action masks. */
  readonly secrets: readonly string[];
  /** The standard error of failed calls. */
  readonly stderr: readonly string[];
  /** The length of the longest chain of calls that waited for each other. */
  depth(): number;
}

/** Changes to how a store is opened. */
export interface VendorOptions {
  readonly field?: string;
  readonly isAgeNeeded?: boolean;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly start?: typeof runCommandLine;
  readonly name?: string;
}

/** A phase whose waits pass at once. */
export function phase(isCancellable = true): Phase {
  const real = createDeadline();
  let skippedMs = 0;
  const pause = async (ms: number) => {
    skippedMs += ms;
  };
  return { deadline: { ...real, now: () => real.now() + skippedMs, pause }, isCancellable };
}

/** Opens a store over the command line on the path. */
export function openVendor(
  store: ShippedStoreName,
  { env, folder }: Pick<StandIn, 'env' | 'folder'>,
  { field = '', isAgeNeeded = false, env: change = {}, platform, start = runCommandLine, name = NAME }: VendorOptions = {},
): Vendor {
  const environment = { ...env, ...change };
  const secrets: string[] = [];
  const stderr: string[] = [];
  let ended = 0;
  let deepest = 0;
  const context: ProgramContext = {
    async start(...call) {
      const depth = ended + 1;
      const result = await start(...call);
      ended = Math.max(ended, depth);
      deepest = Math.max(deepest, depth);
      return result;
    },
    env: environment,
    folder,
    platform,
    onSecret: (value) => secrets.push(value),
    onStderr: ({ verb, secret }, text) => stderr.push(`${verb} ${secret}: ${text}`),
  };
  const whole = OPEN[store](context, { current: name, field });
  const values = field !== '' && store !== 'vault' ? createMemberStore(whole, name, field) : whole;
  const { hasFields, separator } = shippedStore(store);
  const opened = createValueStore({ secretName: name, ...(separator && { separator }) }, values, {
    random: () => 0,
    isAgeNeeded,
    isUnproven: false,
    hasFields,
    onEvent: () => undefined,
  });
  return { values, slots: inPhases(opened, phase(), phase(false)), secrets, stderr, depth: () => deepest };
}

/** Lets a stand-in keep a password that was written at noon of January 31. */
export function keep(store: ShippedStoreName, { set }: StandIn, value: string, name = NAME): void {
  if (store !== '1password') {
    set(name, { value });
    return;
  }
  const password = { id: 'password', type: 'CONCEALED', purpose: 'PASSWORD', label: 'password', value };
  set(itemId(name), { title: name, category: 'PASSWORD', fields: [password] });
}

/** Returns the ID of an item that `keep` creates. */
export const itemId = (title: string) => Buffer.from(title).toString('hex').padEnd(26, 'a').slice(-26);

/** Runs a test with the stand-in of a store. */
export async function withStandIn(store: ShippedStoreName, story: (standIn: StandIn) => Promise<void>): Promise<void> {
  const standIn = startStandIn(store);
  try {
    await story(standIn);
  } finally {
    standIn.close();
  }
}

/** Returns the problem of a failure, and throws the value of a success. */
export function problemOf(result: Result<unknown>): Problem {
  if (result.ok) {
    throw new Error(`A failure was expected, not ${JSON.stringify(result.value)}`);
  }
  return result.problem;
}
