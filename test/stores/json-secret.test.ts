import { expect, test } from '@jest/globals';
import { ACTION_ERRORS } from '../../src/errors/action-errors.ts';
import { createProblem } from '../../src/errors/problem.ts';
import { failure, success } from '../../src/errors/result.ts';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { changeMember, createMemberStore } from '../../src/stores/json-secret.ts';
import type { ValueStore } from '../../src/stores/values.ts';
import { problemOf } from './vendors.ts';

const PHASE = { deadline: createDeadline(), isCancellable: true };

test.each([
  ['', '{"password":"New"}'],
  ['{}', '{"password":"New"}'],
  ['deleted', '{"password":"New"}'],
  ['{"password":"Old","user":"ada"}', '{"password":"New","user":"ada"}'],
  ['{ "user": "ada" }', '{"user":"ada","password":"New"}'],
  [
    '{"a":12345678901234567890,"b":1.10,"c":-0.0,"d":1E400,"e":[1.0],"f":{"password":2.50}}',
    '{"a":12345678901234567890,"b":1.10,"c":-0.0,"d":1E400,"e":[1.0],"f":{"password":2.50},"password":"New"}',
  ],
  ['{"a":null,"b":true,"c":"\\u00fc\\"","d":[]}', '{"a":null,"b":true,"c":"ü\\"","d":[],"password":"New"}'],
  ['{"__proto__":{"x":1},"constructor":"y"}', '{"__proto__":{"x":1},"constructor":"y","password":"New"}'],
])('one member of %s is changed', (text, changed) => {
  expect(changeMember(text, 'password', 'New')).toBe(changed);
});

test('a member may have any name', () => {
  for (const name of ['__proto__', 'constructor', 'toString', '0']) {
    expect(
      JSON.parse(String(changeMember('{"user":"ada"}', name, 'New')), (_, value) => (value?.user ? Object.entries(value) : value)),
    ).toEqual(expect.arrayContaining([[name, 'New']]));
  }
});

/** Opens the member `password` of the secret `X` in a store of these values. */
function open(values: Record<string, string>, failing?: 'get' | 'put') {
  const calls: string[] = [];
  const call = <T>(verb: string, name: string, value: T) => {
    calls.push(`${verb} ${name}`);
    return failing === verb ? failure(createProblem(ACTION_ERRORS.storeUnavailable, `${verb} failed`)) : success(value);
  };
  const store: ValueStore = {
    get: async (name, _, withTime) => call('get', name, { value: values[name] ?? '', ...(withTime && { updatedAt: 7 }) }),
    async put(name, value) {
      const result = call('put', name, undefined);
      values[name] = value;
      return result;
    },
    delete: async (name) => call('delete', name, undefined),
  };
  return { member: createMemberStore(store, 'X', 'password'), calls, values };
}

test('only the current secret has members', async () => {
  const { member, values } = open({ X: '{"password":"Old","user":"ada"}', X_PENDING: 'Pending' });
  expect(await member.get('X', PHASE, true)).toEqual({ ok: true, value: { value: 'Old', updatedAt: 7 } });
  expect(await member.get('X_PENDING', PHASE)).toEqual({ ok: true, value: { value: 'Pending' } });
  for (const name of ['X', 'X_PENDING']) {
    expect(await member.put(name, 'New', PHASE)).toMatchObject({ ok: true });
  }
  expect(values).toEqual({ X: '{"password":"New","user":"ada"}', X_PENDING: 'New' });
  expect(await member.delete('X_PENDING', PHASE)).toMatchObject({ ok: true });
});

test.each(['', 'deleted', '{}', '{"user":"ada"}', '{"password":""}'])('%s has no password', async (X) => {
  expect(await open({ X }).member.get('X', PHASE)).toEqual({ ok: true, value: { value: '' } });
});

test('a member that every object inherits is none', async () => {
  const store = createMemberStore(open({ X: '{}' }).member, 'Y', 'toString');
  expect(await store.get('Y', PHASE)).toEqual({ ok: true, value: { value: '' } });
});

test.each([
  ['Old-Passw0rd', 'is not a JSON object'],
  ['"Old-Passw0rd"', 'is not a JSON object'],
  ['["Old-Passw0rd"]', 'is not a JSON object'],
  ['null', 'is not a JSON object'],
  ['{"password":1}', 'The member `password` of `X` is not a text'],
  ['{"password":{"old":"x"}}', 'The member `password` of `X` is not a text'],
  ['{"password":null}', 'The member `password` of `X` is not a text'],
])('%s is not replaced', async (X, summary) => {
  const { member, calls, values } = open({ X });
  for (const result of [await member.get('X', PHASE), await member.put('X', 'New', PHASE)]) {
    expect(problemOf(result)).toMatchObject({ summary: expect.stringContaining(summary), isPermanent: true });
  }
  expect([calls, values]).toEqual([['get X', 'get X'], { X }]);
});

test('a secret that is nested too deeply to be written again is not replaced', async () => {
  const X = `{"other":${'['.repeat(20_000)}${']'.repeat(20_000)},"password":"Old"}`;
  expect(changeMember(X, 'password', 'New')).toBeUndefined();
  const { member, calls } = open({ X });
  for (const result of [await member.get('X', PHASE), await member.put('X', 'New', PHASE)]) {
    expect(problemOf(result)).toMatchObject({ code: 'store-unavailable', isPermanent: true });
  }
  expect(calls).toEqual(['get X', 'get X']);
});

test('a failure of the store is returned', async () => {
  const unread = open({ X: '{}' }, 'get');
  for (const result of [await unread.member.get('X', PHASE), await unread.member.put('X', 'New', PHASE)]) {
    expect(problemOf(result).summary).toBe('get failed');
  }
  expect(unread.calls).toEqual(['get X', 'get X']);
  expect(problemOf(await open({ X: '{}' }, 'put').member.put('X', 'New', PHASE)).summary).toBe('put failed');
});
