import { failure, type Result, success } from '../errors/result.ts';
import { isRecord } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import {
  changedMeanwhileProblem,
  foreignValueProblem,
  notTextProblem,
  stagedMeanwhileProblem,
  unreadableProblem,
  unreadableStateProblem,
} from './messages.ts';
import type { StoredValue } from './values.ts';
import type { OpenVendorStore, Vendor } from './vendor.ts';

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

const MISMATCH = 'check-and-set parameter did not match';

/** The known state of a secret: its version (0 if there is none), and the names of its fields. */
interface Known {
  readonly version: number | undefined;
  readonly fields: readonly string[];
}

const NOTHING: Known = { version: 0, fields: [] };

/**
 * HashiCorp Vault, a KV engine. A field of a secret is changed with check-and-set, so that a write of somebody else is seen.
 * Source: https://developer.hashicorp.com/vault/docs/commands/kv
 */
export const open: OpenVendorStore = ({ run, onSecret, env, current, field }) => {
  const vault = run(VAULT);
  const mount = (env['VAULT_KV_MOUNT'] || 'secret').replace(/\/+$/, '');
  const known = new Map<string, Known>();
  const fieldOf = (secret: string) => (secret === current && field ? field : 'value');

  async function read(secret: string, phase: Phase): Promise<Result<StoredValue & Known>> {
    const isNone = (stderr: string) =>
      [`${mount}/data/${secret}`, `${mount}/${secret}`].some((path) => stderr.trim() === `No value found at ${path}`);
    const found = await vault.read({ secret, args: ['kv', 'get', `-mount=${mount}`, '-format=json', secret], isNone }, phase);
    if (!found.ok) {
      return found;
    }
    if (found.value === undefined) {
      known.set(secret, NOTHING);
      return success({ value: '', ...NOTHING });
    }
    const { data: content } = found.value;
    if (!isRecord(content)) {
      return failure(unreadableProblem('vault', secret));
    }
    // Version 1 of the engine has neither versions nor times. In version 2, the data of a deleted or destroyed version is null.
    const metadata = content['metadata'];
    const [data, number, created] = isRecord(metadata) ? [content['data'], metadata['version'], metadata['created_time']] : [content];
    const fields = isRecord(data) ? data : {};
    onSecret(JSON.stringify(fields));
    const version = typeof number === 'number' ? number : undefined;
    const state = { version, fields: Object.keys(fields) };
    known.set(secret, state);
    const value = Object.hasOwn(fields, fieldOf(secret)) ? fields[fieldOf(secret)] : '';
    const hasOthers = Object.keys(fields).some((each) => each !== fieldOf(secret));
    if (hasOthers && version === undefined) {
      const state = 'has other fields, which a KV engine of version 1 would drop';
      return failure(unreadableStateProblem(secret, state, 'Use a KV engine of version 2.'));
    }
    if (typeof value !== 'string') {
      return failure(notTextProblem(secret, fieldOf(secret)));
    }
    if (value === '' && hasOthers && !(secret === current && field)) {
      return failure(foreignValueProblem(secret, 'has other fields and no field `value`', true));
    }
    return success({ value, updatedAt: parseIso8601(created), ...state });
  }

  return {
    async get(secret, phase) {
      const found = await read(secret, phase);
      return found.ok ? success({ value: found.value.value, updatedAt: found.value.updatedAt }) : found;
    },
    async put(secret, value, phase) {
      const remembered = known.get(secret);
      const before = remembered ? success(remembered) : await read(secret, phase);
      if (!before.ok) {
        return before;
      }
      const { version, fields } = before.value;
      const hasOthers = fields.some((each) => each !== fieldOf(secret));
      const args = [
        'kv',
        hasOthers ? 'patch' : 'put',
        `-mount=${mount}`,
        ...(version === undefined ? [] : [`-cas=${version}`]),
        '-format=json',
        secret,
        `${fieldOf(secret)}=-`,
      ];
      const isMismatch = (stderr: string) => stderr.includes(MISMATCH);
      const put = await vault.call({ verb: 'put', secret, args, input: value, isNone: isMismatch }, phase);
      known.delete(secret);
      if (!put.ok || put.value !== undefined) {
        return put;
      }
      // Somebody else has written the secret, or this write arrived before.
      const found = await read(secret, phase);
      if (!found.ok || found.value.value === value) {
        return found;
      }
      return failure(secret === current ? changedMeanwhileProblem(secret) : stagedMeanwhileProblem(secret));
    },
    delete: (secret, phase) => {
      known.delete(secret);
      return vault.call({ verb: 'delete', secret, args: ['kv', 'metadata', 'delete', `-mount=${mount}`, secret] }, phase);
    },
  };
};
