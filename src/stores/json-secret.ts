import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import { notJsonProblem, notTextProblem } from './messages.ts';
import { DELETED } from './shipped.ts';
import type { ValueStore } from './values.ts';

/** Check for a secret that does not exist, or is marked as deleted. */
function isNone(text: string): boolean {
  return text === '' || text === DELETED;
}

/** Read a member of a JSON secret; empty if the secret or the member does not exist. */
function readMember(secret: string, text: string, field: string): Result<string> {
  const json = isNone(text) ? {} : parseJson(text);
  if (!isRecord(json)) {
    return failure(notJsonProblem(secret));
  }
  const member = Object.hasOwn(json, field) ? json[field] : '';
  return typeof member === 'string' ? success(member) : failure(notTextProblem(secret, field));
}

/** Change a member of a JSON secret. The others stay as they are, numbers digit for digit. `undefined` if it is nested too deeply. */
export function changeMember(text: string, field: string, value: string): string | undefined {
  try {
    return withMember(text, field, value);
  } catch {
    return undefined;
  }
}

function withMember(text: string, field: string, value: string): string {
  const members = Object.entries(JSON.parse(isNone(text) ? '{}' : text, keepDigits));
  return JSON.stringify(Object.fromEntries([...members, [field, value]]));
}

/** Replace a number by its source text. */
function keepDigits(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  const rawJson: unknown = Reflect.get(JSON, 'rawJSON');
  return typeof value === 'number' && context?.source !== undefined && typeof rawJson === 'function' ? rawJson(context.source) : value;
}

/**
 * Use one member of the JSON secret `current` as a value of a store, whose other secrets hold bare values. Another writer of the secret can
 * be lost between reading and writing it.
 */
export function createMemberStore(store: ValueStore, current: string, field: string): ValueStore {
  return {
    ...store,
    async get(name, phase, withTime) {
      const found = await store.get(name, phase, withTime);
      if (!found.ok || name !== current) {
        return found;
      }
      const member = readMember(name, found.value.value, field);
      if (!member.ok) {
        return member;
      }
      // A value that can't be written back, because it is nested too deeply, must be known before Zoom is called.
      return changeMember(found.value.value, field, member.value) === undefined
        ? failure(notJsonProblem(name))
        : success({ ...found.value, value: member.value });
    },
    async put(name, value, phase) {
      if (name !== current) {
        return store.put(name, value, phase);
      }
      const found = await store.get(name, phase);
      if (!found.ok) {
        return found;
      }
      const member = readMember(name, found.value.value, field);
      if (!member.ok) {
        return member;
      }
      const changed = changeMember(found.value.value, field, value);
      return changed === undefined ? failure(notJsonProblem(name)) : store.put(name, changed, phase);
    },
  };
}
