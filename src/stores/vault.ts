import { andThen, failure, type Result, success } from '../errors/result.ts';
import { isRecord } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { PROBLEMS } from './messages.ts';
import type { StoredValue } from './values.ts';
import { type Json, type OpenVendorStore, runVendor, type Vendor } from './vendor.ts';

/** Errors: command/kv_*.go in https://github.com/hashicorp/vault, as OpenBao 2.6 prints them. */
const VAULT: Vendor = {
  program: 'vault',
  install: 'Install the Vault CLI before this step. Runners of GitHub do not have it.',
  variables: { VAULT_FORMAT: undefined, VAULT_WRAP_TTL: undefined, VAULT_CLI_NO_COLOR: '1' },
  lasting: [
    [
      /sys\/internal\/ui\/mounts[\s\S]*Code: 403[\s\S]*\* permission denied/,
      'Set `VAULT_TOKEN` to a valid token, for example with `hashicorp/vault-action` and `exportToken: true`.',
    ],
    [
      /preflight capability check/,
      'Check `VAULT_KV_MOUNT` and `VAULT_NAMESPACE`, and that the policy of the token grants the paths of the secret.',
    ],
    [
      /Code: 403/,
      'Give the token a policy with `create`, `update`, `patch` and `read` on `<mount>/data/<name>*`, and `delete` on `<mount>/metadata/<name>*`.',
    ],
    [
      /127\.0\.0\.1:8200.*refused|no such host|x509:|HTTP response to HTTPS client/,
      'Check `VAULT_ADDR`, and `VAULT_CACERT` for a private CA.',
    ],
    [/Metadata not supported on KV Version 1/, 'Use a KV engine of version 2. The action cannot delete from version 1.'],
  ],
};

const isMismatch = (stderr: string) => stderr.includes('check-and-set parameter did not match');

/** A secret as it was read. `version`: 0 if there is no secret, `undefined` in a KV engine of version 1, which has none. `hasOthers`: the
 * secret has other fields than the one of the password. */
type Known = Readonly<{ stored: StoredValue; version: number | undefined; hasOthers: boolean }>;

/** HashiCorp Vault, a KV engine. A field of a secret is changed with check-and-set, so that a write of somebody else is seen.
 * Source: https://developer.hashicorp.com/vault/docs/commands/kv */
export const open: OpenVendorStore = (context, { current, field }) => {
  const vault = runVendor(VAULT, context);
  const mount = (context.env['VAULT_KV_MOUNT'] || 'secret').replace(/\/+$/, '');
  /** The secrets that were not written since they were read. */
  const known = new Map<string, Known>();
  const fieldOf = (secret: string) => (secret === current && field ? field : 'value');

  async function read(secret: string, phase: Phase): Promise<Result<Known>> {
    const isNone = (stderr: string) =>
      [`${mount}/data/${secret}`, `${mount}/${secret}`].some((path) => stderr.trim() === `No value found at ${path}`);
    const args = ['kv', 'get', `-mount=${mount}`, '-format=json', secret];
    const found = await andThen(vault.read({ secret, args, isNone }, phase), (json) => parse(secret, json));
    if (found.ok) known.set(secret, found.value);
    return found;
  }

  function parse(secret: string, json: Json | undefined): Result<Known> {
    if (!json) return success({ stored: { value: '' }, version: 0, hasOthers: false });
    const { data: content } = json;
    if (!isRecord(content)) return failure(PROBLEMS.unreadable('vault', secret));
    // Version 1 of the engine has neither versions nor times. In version 2, the data of a deleted or destroyed version is null.
    const metadata = content['metadata'];
    const [data, number, created] = isRecord(metadata) ? [content['data'], metadata['version'], metadata['created_time']] : [content];
    const fields = isRecord(data) ? data : {};
    context.onSecret(JSON.stringify(fields));
    const version = typeof number === 'number' ? number : undefined;
    const name = fieldOf(secret);
    const value = Object.hasOwn(fields, name) ? fields[name] : '';
    const hasOthers = Object.keys(fields).some((each) => each !== name);
    if (hasOthers && version === undefined) {
      const state = 'has other fields, which a KV engine of version 1 would drop';
      return failure(PROBLEMS.unreadableState(secret, state, 'Use a KV engine of version 2.'));
    }
    if (typeof value !== 'string') return failure(PROBLEMS.notText(secret, name));
    if (value === '' && hasOthers && !(secret === current && field)) {
      return failure(PROBLEMS.foreignValue(secret, 'has other fields and no field `value`', true, 'delete it'));
    }
    return success({ stored: { value, updatedAt: parseIso8601(created) }, version, hasOthers });
  }

  return {
    get: (secret, phase) => andThen(read(secret, phase), ({ stored }) => success(stored)),
    put(secret, value, phase) {
      const before = known.get(secret);
      return andThen(before ? success(before) : read(secret, phase), async ({ version, hasOthers }) => {
        const options = [`-mount=${mount}`, ...(version === undefined ? [] : [`-cas=${version}`]), '-format=json'];
        const args = ['kv', hasOthers ? 'patch' : 'put', ...options, secret, `${fieldOf(secret)}=-`];
        const put = await vault.call({ verb: 'put', secret, args, input: value, isNone: isMismatch }, phase);
        known.delete(secret);
        if (!put.ok || put.value !== undefined) return put;
        // Somebody else has written the secret, or this write arrived before.
        return andThen(read(secret, phase), ({ stored }) => {
          if (stored.value === value) return success('');
          return failure(secret === current ? PROBLEMS.changedMeanwhile(secret) : PROBLEMS.stagedMeanwhile(secret));
        });
      });
    },
    delete: (secret, phase) => {
      known.delete(secret);
      return vault.call({ verb: 'delete', secret, args: ['kv', 'metadata', 'delete', `-mount=${mount}`, secret] }, phase);
    },
  };
};
