import { isRecord, parseJson } from '../http/json.ts';
import type { Secret } from '../inputs/read.ts';
import type { Masker } from '../masking/masks.ts';
import type { SecretName } from '../outcome.ts';
import type { SecretStore } from '../rotation/ports.ts';
import { open as open1Password } from './1password.ts';
import { open as openAws } from './aws-secrets-manager.ts';
import { open as openAzure } from './azure-key-vault.ts';
import { environmentOf, type ProgramContext, runCommandLine } from './command-line.ts';
import type { StoreContext } from './events.ts';
import { open as openGoogle } from './google-secret-manager.ts';
import { createMemberStore } from './json-secret.ts';
import { createProgramStore } from './program.ts';
import { isNone, type ShippedStoreName, shippedStore } from './shipped.ts';
import { createValueStore } from './values.ts';
import { open as openVault } from './vault.ts';
import type { OpenVendorStore } from './vendor.ts';

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
  const context: ProgramContext = {
    start: runCommandLine,
    env: environmentOf(env),
    folder,
    onSecret: (value) => maskValue(value, masker),
    onStderr: (call, text) => onEvent({ kind: 'standard-error', call, text }),
  };
  const options = { random, onEvent, isAgeNeeded };
  if (store.kind === 'program') {
    return createValueStore(secretName, createProgramStore(store.file, context), { ...options, isUnproven: true, hasFields: false });
  }
  const vendor = VENDORS[store.store](context, { current: name, field });
  // Vault changes a field by itself.
  const values = field !== '' && store.store !== 'vault' ? createMemberStore(vendor, name, field) : vendor;
  return createValueStore(secretName, values, { ...options, isUnproven: false, hasFields: shippedStore(store.store).hasFields });
}

/** The minimum length of a text to mask. A shorter one is no password, and would hide ordinary text. */
const SHORTEST_TEXT = 4;

/** Mask a value that was read. If it is a JSON object, each of its texts may be a secret. */
function maskValue(value: string, { add }: Masker): void {
  // The mark of a deleted value would be hidden as an ordinary word of the log, and so would a placeholder.
  if (!isNone(value) && value.length >= SHORTEST_TEXT) add(value);
  const json = parseJson(value);
  // Not recursive, because a value may be nested more deeply than the stack allows. The loop continues with the parts that it adds.
  const parts: unknown[] = isRecord(json) ? [json] : [];
  for (const part of parts) {
    if (typeof part === 'string' && part.length >= SHORTEST_TEXT) {
      add(part);
    } else if (typeof part === 'object' && part !== null) {
      parts.push(...Object.values(part));
    }
  }
}
