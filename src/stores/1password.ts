import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Phase } from '../runtime/deadline.ts';
import { parseIso8601 } from '../runtime/time.ts';
import { notListedProblem, severalItemsProblem, unreadableProblem } from './messages.ts';
import type { Json, OpenVendorStore, Vendor } from './vendor.ts';

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

/**
 * 1Password: each secret is an item with its name as the title, of which the field `password` is used.
 * Source: https://developer.1password.com/docs/cli/reference/management-commands/item
 */
export const open: OpenVendorStore = ({ run, onSecret, env }) => {
  const { call, read } = run(OP);
  const options = [`--vault=${env['OP_VAULT']}`, '--format=json'];
  /** The IDs of the items that this run has created, by their titles: a new item may be missing in the list for a while. */
  const created = new Map<string, string>();
  /** The titles of items that this run may have created. */
  const attempted = new Set<string>();
  /** The IDs of items that this run has read, and of those that do not exist any more. */
  const seen = new Set<string>();
  const gone = new Set<string>();
  let list: Promise<Result<ReadonlyMap<string, readonly string[]>>> | undefined;

  async function listItems(phase: Phase): Promise<Result<ReadonlyMap<string, readonly string[]>>> {
    const listed = await call({ verb: 'get', secret: 'items', args: ['item', 'list', ...options] }, phase);
    const items = listed.ok ? parseJson(listed.value) : undefined;
    if (!listed.ok || !Array.isArray(items)) {
      list = undefined;
      return listed.ok ? failure(unreadableProblem('op', 'items')) : listed;
    }
    const pairs = items
      .filter(isRecord)
      .flatMap(({ title, id }) => (typeof title === 'string' && typeof id === 'string' ? [[title, id] as const] : []));
    return success(new Map(pairs.map(([title]) => [title, pairs.filter(([each]) => each === title).map(([, id]) => id)])));
  }

  async function find(title: string, phase: Phase): Promise<Result<string | undefined>> {
    const known = created.get(title);
    if (known !== undefined && !gone.has(known)) {
      return success(known);
    }
    list ??= listItems(phase);
    const items = await list;
    const ids = items.ok ? (items.value.get(title) ?? []).filter((id) => !gone.has(id)) : [];
    return !items.ok ? items : ids.length > 1 ? failure(severalItemsProblem(title)) : success(ids[0]);
  }

  async function getItem(title: string, phase: Phase): Promise<Result<Json | undefined>> {
    const id = await find(title, phase);
    if (!id.ok || id.value === undefined) {
      return id.ok ? success(undefined) : id;
    }
    const found = await read({ secret: title, args: ['item', 'get', id.value, ...options, '--reveal'], isNone }, phase);
    if (!found.ok) {
      return found;
    }
    if (!found.value) {
      const isNew = created.get(title) === id.value && !seen.has(id.value);
      if (!isNew) {
        gone.add(id.value);
      }
      return isNew ? failure(notListedProblem(title)) : success(undefined);
    }
    seen.add(id.value);
    for (const { type, value } of fieldsOf(found.value)) {
      if (type === 'CONCEALED' && typeof value === 'string') {
        onSecret(value);
      }
    }
    return found;
  }

  return {
    async get(title, phase) {
      const item = await getItem(title, phase);
      const password = item.ok ? fieldsOf(item.value).find(({ id }) => id === 'password')?.['value'] : undefined;
      return item.ok
        ? success({ value: typeof password === 'string' ? password : '', updatedAt: parseIso8601(item.value?.['updated_at']) })
        : item;
    },
    async put(title, value, phase) {
      if (attempted.has(title)) {
        list = undefined;
      }
      const item = await getItem(title, phase);
      if (!item.ok) {
        return item;
      }
      const id = await find(title, phase);
      if (!id.ok) {
        return id;
      }
      if (id.value === undefined && attempted.has(title)) {
        return failure(notListedProblem(title));
      }
      // An edit replaces the whole item.
      const input = JSON.stringify(withPassword(item.value ?? { title, category: 'PASSWORD' }, value));
      if (id.value !== undefined) {
        return call({ verb: 'put', secret: title, args: ['item', 'edit', id.value, ...options], input }, phase);
      }
      attempted.add(title);
      const made = await call({ verb: 'put', secret: title, args: ['item', 'create', '-', ...options], input }, phase);
      const answer = made.ok ? parseJson(made.value) : undefined;
      if (isRecord(answer) && typeof answer['id'] === 'string') {
        created.set(title, answer['id']);
        attempted.delete(title);
      }
      return made;
    },
    async delete(title, phase) {
      const id = await find(title, phase);
      return id.ok && id.value !== undefined
        ? call({ verb: 'delete', secret: title, args: ['item', 'delete', id.value, ...options.slice(0, 1)], isNone }, phase)
        : id;
    },
  };
};

function fieldsOf(item: Json | undefined): readonly Json[] {
  const fields = item?.['fields'];
  return Array.isArray(fields) ? fields.filter(isRecord) : [];
}

function withPassword(item: Json, value: string) {
  const fields = fieldsOf(item);
  const password = fields.find(({ id }) => id === 'password') ?? {
    id: 'password',
    type: 'CONCEALED',
    purpose: 'PASSWORD',
    label: 'password',
  };
  return { ...item, fields: [...fields.filter(({ id }) => id !== 'password'), { ...password, value }] };
}
