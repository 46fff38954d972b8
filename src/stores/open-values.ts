import { isRecord, parseJson } from '../http/json.ts';
import type { Secret } from '../inputs/read.ts';
import type { Masker } from '../masking/masks.ts';
import type { SecretName } from '../outcome.ts';
import type { SecretStore } from '../rotation/ports.ts';
import { open as open1Password } from './1password.ts';
import { open as openAws } from './aws-secrets-manager.ts';
import { open as openAzure } from './azure-key-vault.ts';
import { environmentOf, runCommandLine } from './command-line.ts';
import type { StoreContext } from './events.ts';
import { open as openGoogle } from './google-secret-manager.ts';
import { createMemberStore } from './json-secret.ts';
import type { StoreCall } from './messages.ts';
import { createProgramStore } from './program.ts';
import { DELETED, type ShippedStoreName, shippedStore } from './shipped.ts';
import { createValueStore } from './values.ts';
import { open as openVault } from './vault.ts';
import { type OpenVendorStore, runVendor } from './vendor.ts';

type StoredSecret = Extract<Secret, { kind: 'stored' }>;

const VENDORS: Readonly<Record<ShippedStoreName, OpenVendorStore>> = {
  '1password': open1Password,
  'aws-secrets-manager': openAws,
  'azure-key-vault': openAzure,
  'google-secret-manager': openGoogle,
  vault: openVault,
};

/** Open a store whose values can be read: one that comes with the action, or a program. */
export function openValueStore(
  { name, field, store, folder }: StoredSecret,
  secretName: SecretName,
  isAgeNeeded: boolean,
  { masker, env, random, onEvent }: StoreContext,
): SecretStore {
  const environment = { env: environmentOf(env), folder };
  const onStderr = (call: StoreCall, text: Buffer) => onEvent({ kind: 'standard-error', call, text });
  const onSecret = (value: string) => maskValue(value, masker);
  const options = { random, onEvent, isAgeNeeded };
  if (store.kind === 'program') {
    const values = createProgramStore({
      run: (run) => runCommandLine({ file: store.file, ...environment }, run),
      onSecret,
      onStderr,
    });
    return createValueStore(secretName, values, { ...options, isUnproven: true, hasFields: false });
  }
  const values = VENDORS[store.store]({
    run: (vendor) => runVendor(vendor, { start: runCommandLine, onStderr, ...environment }),
    onSecret,
    env,
    current: name,
    field,
  });
  // Vault changes a field by itself.
  const isMember = field !== '' && store.store !== 'vault';
  return createValueStore(secretName, isMember ? createMemberStore(values, name, field) : values, {
    ...options,
    isUnproven: false,
    hasFields: shippedStore(store.store).hasFields,
  });
}

/** The minimum length of a text of a JSON secret to mask. Shorter ones would hide ordinary text. */
const SHORTEST_TEXT = 4;

/** Mask a value that was read. If it is a JSON object, each of its texts may be a secret. */
function maskValue(value: string, { add }: Masker): void {
  // It would hide the word in the log.
  if (value !== DELETED) {
    add(value);
  }
  const open = [parseJson(value)].filter(isRecord).flatMap((json) => Object.values(json));
  // Not recursive, because a value may be nested more deeply than the stack allows.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string' && next.length >= SHORTEST_TEXT) {
      add(next);
    } else if (typeof next === 'object' && next !== null) {
      open.push(...Object.values(next));
    }
  }
}
