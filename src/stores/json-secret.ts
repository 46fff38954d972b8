import { andThen, failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import { PROBLEMS } from './messages.ts';
import { isNone } from './shipped.ts';
import type { ValueStore } from './values.ts';

/** Read a member of a JSON secret, empty if the secret or the member does not exist, and put a new value in its place. */
function replaceMember(secret: string, text: string, field: string, value?: string): Result<{ old: string; changed: string }> {
  const json = isNone(text) ? {} : parseJson(text);
  if (!isRecord(json)) return failure(PROBLEMS.notJson(secret));
  const old = Object.hasOwn(json, field) ? json[field] : '';
  if (typeof old !== 'string') return failure(PROBLEMS.notText(secret, field));
  const changed = changeMember(text, field, value ?? old);
  return changed === undefined ? failure(PROBLEMS.notJson(secret)) : success({ old, changed });
}

/** Change a member of a JSON secret. The others stay as they are, numbers digit for digit. `undefined` if it is nested too deeply. */
export function changeMember(text: string, field: string, value: string): string | undefined {
  try {
    const members = Object.entries(JSON.parse(isNone(text) ? '{}' : text, keepDigits));
    return JSON.stringify(Object.fromEntries([...members, [field, value]]));
  } catch {
    return undefined;
  }
}

/** Replace a number by its source text. */
function keepDigits(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const rawJson: unknown = Reflect.get(JSON, 'rawJSON');
  return typeof value === 'number' && context?.source !== undefined && typeof rawJson === 'function' ? rawJson(context.source) : value;
}

/** Use one member of the JSON secret `current` as a value of a store, whose other secrets hold bare values. Another writer of the secret
 * can be lost between reading and writing it. */
export const createMemberStore = (store: ValueStore, current: string, field: string): ValueStore => ({
  ...store,
  get(name, phase, withTime) {
    const found = store.get(name, phase, withTime);
    if (name !== current) return found;
    return andThen(found, (secret) =>
      // A value that can't be written back, because it is nested too deeply, must be known before Zoom is called.
      andThen(replaceMember(name, secret.value, field), ({ old }) => success({ ...secret, value: old })),
    );
  },
  async put(name, value, phase) {
    if (name !== current) return store.put(name, value, phase);
    return andThen(store.get(name, phase), (secret) =>
      andThen(replaceMember(name, secret.value, field, value), ({ changed }) => store.put(name, changed, phase)),
    );
  },
});
