import { andThen, failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { PROBLEMS } from './messages.ts';
import { type Json, type OpenVendorStore, runVendor, type Vendor } from './vendor.ts';

/** Errors: as `op` 2.34 prints them, recorded in https://github.com/zcutlip/pyonepassword. */
const OP: Vendor = {
  program: 'op',
  install: 'Install the 1Password CLI before this step, for example with `1password/install-cli-action`.',
  // A Connect server would take precedence over the service account. The cache may hold an old list.
  variables: { OP_CONNECT_HOST: undefined, OP_CONNECT_TOKEN: undefined, OP_INCLUDE_ARCHIVE: undefined, OP_CACHE: 'false' },
  needsPipe: true,
  lasting: [
    [
      /not (currently )?signed in|No accounts configured|DecodeSACredentials|error initializing client|not authenticated yet/,
      'Set the environment variable `OP_SERVICE_ACCOUNT_TOKEN` to the token of a service account that exists.',
    ],
    [/isn't a vault in/, 'Check `OP_VAULT`, and give the service account access to the vault.'],
    [/\((101|403)\)/, 'Give the service account the permissions Read items and Write items on the vault.'],
    [/\(429\)/, 'The service account has reached its limit. Start a new run after the time that the message names.'],
  ],
};

const isNone = (stderr: string) => stderr.includes("isn't an item in");

/** 1Password: each secret is an item with its name as the title, of which the field `password` is used.
 * Source: https://developer.1password.com/docs/cli/reference/management-commands/item */
export const open: OpenVendorStore = (context) => {
  const { call, read } = runVendor(OP, context);
  const vault = `--vault=${context.env['OP_VAULT']}`;
  const options = [vault, '--format=json'];
  /** The items by their titles, as the vault lists them, and as this run has changed them: a list lags behind. */
  const items = new Map<unknown, readonly Json[]>();
  let listed: Promise<Result<unknown>> | undefined;
  /** The titles of items that this run may have created, and has not read yet. */
  const unconfirmed = new Set<string>();

  const list = (phase: Phase): Promise<Result<unknown>> =>
    andThen(call({ verb: 'get', secret: 'items', args: ['item', 'list', ...options] }, phase), (text) => {
      const all = parseJson(text);
      if (!Array.isArray(all)) return failure(PROBLEMS.unreadable('op', 'items'));
      for (const [title, group] of Map.groupBy(all.filter(isRecord), (item) => item['title'])) items.set(title, group);
      return success(undefined);
    });

  /** Find the ID of an item; `undefined` if there is none. */
  async function find(title: string, phase: Phase): Promise<Result<string | undefined>> {
    listed ??= list(phase);
    const result = await listed;
    if (!result.ok) {
      listed = undefined;
      return result;
    }
    const [item, ...others] = items.get(title) ?? [];
    if (others.length > 0) return failure(PROBLEMS.severalItems(title));
    return success(typeof item?.['id'] === 'string' ? item['id'] : undefined);
  }

  /** Read an item and its ID; `undefined` if there is none. */
  const getItem = (title: string, phase: Phase): Promise<Result<{ readonly id: string; readonly item: Json } | undefined>> =>
    andThen(find(title, phase), (id) => {
      if (id === undefined) return success(undefined);
      return andThen(read({ secret: title, args: ['item', 'get', id, ...options, '--reveal'], isNone }, phase), (item) => {
        if (!item && unconfirmed.has(title)) return failure(PROBLEMS.notListed(title));
        if (!item) {
          items.delete(title);
          return success(undefined);
        }
        unconfirmed.delete(title);
        for (const { type, value } of fieldsOf(item)) {
          if (type === 'CONCEALED' && typeof value === 'string') context.onSecret(value);
        }
        return success({ id, item });
      });
    });

  return {
    get: (title, phase) =>
      andThen(getItem(title, phase), (found) => {
        const password = fieldsOf(found?.item).find(({ id }) => id === 'password')?.['value'];
        return success({ value: typeof password === 'string' ? password : '', updatedAt: parseIso8601(found?.item['updated_at']) });
      }),
    async put(title, value, phase) {
      // The item of a creation whose result was lost may be listed by now. A second one with its title would block every later run.
      const relisted = unconfirmed.has(title) && !items.has(title) ? await list(phase) : success(undefined);
      const found = relisted.ok ? await getItem(title, phase) : relisted;
      if (!found.ok) return found;
      if (!found.value && unconfirmed.has(title)) return failure(PROBLEMS.notListed(title));
      // An edit replaces the whole item.
      const input = JSON.stringify(withPassword(found.value?.item ?? { title, category: 'PASSWORD' }, value));
      if (found.value) return call({ verb: 'put', secret: title, args: ['item', 'edit', found.value.id, ...options], input }, phase);
      unconfirmed.add(title);
      return andThen(call({ verb: 'put', secret: title, args: ['item', 'create', '-', ...options], input }, phase), (text) => {
        const made = parseJson(text);
        if (isRecord(made) && typeof made['id'] === 'string') items.set(title, [made]);
        return success(text);
      });
    },
    delete: (title, phase) =>
      andThen(find(title, phase), (id) =>
        id === undefined ? success(undefined) : call({ verb: 'delete', secret: title, args: ['item', 'delete', id, vault], isNone }, phase),
      ),
  };
};

function fieldsOf(item: Json | undefined): readonly Json[] {
  const fields = item?.['fields'];
  return Array.isArray(fields) ? fields.filter(isRecord) : [];
}

function withPassword(item: Json, value: string) {
  const fields = fieldsOf(item);
  const added = { id: 'password', type: 'CONCEALED', purpose: 'PASSWORD', label: 'password' };
  const password = fields.find(({ id }) => id === 'password') ?? added;
  return { ...item, fields: [...fields.filter(({ id }) => id !== 'password'), { ...password, value }] };
}
