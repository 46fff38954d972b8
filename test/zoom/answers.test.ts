import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/outcome.ts';
import { CATALOGUE, judge, policyRefusal, readRejection } from '../../src/zoom/answers.ts';
import { DOCUMENTED } from './documented.ts';

const answer = (status: number, body: unknown = '', headers: Record<string, string> = {}): Answer => ({
  status,
  reason: '',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  cut: false,
});

describe('a documented refusal', () => {
  test.each(DOCUMENTED)('$status $code $text', ({ status, code, text, class: kind, title }) => {
    expect(judge(answer(status, { code, message: text }))).toMatchObject({
      kind: 'refused',
      refusal: { class: kind, code: String(code), title, what: 'Zoom answered:', quote: text, advice: expect.stringMatching(/\.$/) },
    });
  });

  test('each row of the catalogue has one, in its order', () => {
    const titles = new Set(DOCUMENTED.filter(({ class: kind }) => kind !== 'unrecognised').map(({ title }) => title));
    expect([...titles].sort()).toEqual([...new Set(CATALOGUE.map(({ code, title }) => `Zoom ${code}: ${title}`))].sort());
  });
});

describe('the catalogue', () => {
  test('decides by the whole text of the code 300', () => {
    const kindOf = (message: string) => {
      const verdict = judge(answer(400, { code: 300, message }));
      return verdict.kind === 'refused' ? verdict.refusal.class : verdict.kind;
    };
    expect(kindOf('Your new password can not match the old password.')).toBe('same');
    expect(kindOf('Your new password cannot match the old password')).toBe('same');
    expect(kindOf('It is not that your new password can not match the old password.')).toBe('unrecognised');
    expect(kindOf('Your new password can not match the old password. Or the one before.')).toBe('unrecognised');
    const often = 'this password cannot be changed because it has already been changed the maximum number of times';
    expect(kindOf(`${often} over the past 24 hours.`)).toBe('limit');
    expect(kindOf(`Not that ${often}.`)).toBe('unrecognised');
    expect(kindOf('It is not that validation failed.')).toBe('unrecognised');
  });

  test('says of each rule of a policy what the account asks', () => {
    for (const { advice } of CATALOGUE.filter(({ code }) => code >= 1124 && code <= 1131 && code !== 1129)) {
      expect(advice).toMatch(/^The account (asks for|forbids) [a-z].+\. Pass a password that the account accepts\.$/);
    }
  });

  test('marks what it does not have', () => {
    expect(judge(answer(400, { code: 999, message: 'x' }))).toMatchObject({
      refusal: { isUnlisted: true, entry: 'Zoom: code or text that this action does not know' },
    });
    expect(judge(answer(400, { code: 1001, message: 'x' }))).toMatchObject({
      refusal: { isUnlisted: false, entry: 'Zoom 1001: user does not exist' },
    });
  });

  test("has Zoom's number for each broken rule, where Zoom is not asked", () => {
    expect(policyRefusal(['digit', 'case'])).toEqual({
      class: 'policy',
      code: '1126',
      title: 'Zoom 1126: password has no number',
      what: 'Zoom was not asked, because the password breaks rules of the account: password has no number, password needs upper and lower case.',
      advice: 'Pass a password that the account accepts.',
    });
  });
});

describe("a response that is not Zoom's word", () => {
  test.each([300, 301, 302, 303, 304, 307, 308, 399, 400, 401, 403, 404, 407, 408, 415, 429, 499, 500, 502, 503, 504])(
    'is HTTP %i without a code',
    (status) => {
      const code = status === 429 ? '429' : 'unexpected-response';
      expect(judge(answer(status))).toMatchObject({ kind: 'ambiguous', problem: { code } });
    },
  );

  test.each([
    ['HTML', '<html><body>Forbidden</body></html>'],
    ['nothing', ''],
    ['white space', ' \n'],
    ['half a JSON text', '{"code":300,"mess'],
    ['an array', '[{"code":300}]'],
    ['null', 'null'],
    ['a text', '"300"'],
    ['a code that is no number', '{"code":"abc"}'],
    ['a code that is an object', '{"code":{}}'],
  ])('is a 403 with %s', (_, body) => {
    expect(judge(answer(403, body, { 'content-type': 'text/html; charset=utf-8' }))).toMatchObject({
      kind: 'ambiguous',
      problem: { code: 'unexpected-response', what: expect.stringContaining('HTTP 403') },
    });
  });

  test('is one with a code that was not read whole', () => {
    expect(judge({ ...answer(400, { code: 1001, message: 'x' }), cut: true })).toMatchObject({ kind: 'ambiguous' });
  });

  test.each([
    [200, 'success'],
    [302, 'Found'],
    [403, 'Forbidden'],
    [404, 'No route'],
    [408, 'Timeout'],
  ])('is one whose code only repeats the status %i, as gateways write it', (status, message) => {
    expect(judge(answer(status, { code: status, message }))).toMatchObject({ kind: 'ambiguous', problem: { code: String(status) } });
  });

  test('has no class, because nobody rejected anything', () => {
    for (const body of ['', { code: 300, message: 'Your new password can not match the old password.' }]) {
      expect(judge(answer(500, body))).not.toHaveProperty('problem.class');
    }
  });

  test('is a rate limit all the same for a request that changes nothing', () => {
    expect(readRejection(answer(429))).toMatchObject({ class: 'rate', code: '429' });
    expect([readRejection(answer(403)), readRejection(answer(204))]).toEqual([undefined, undefined]);
    expect(readRejection(answer(400, { code: 1001, message: 'x' }))).toMatchObject({ class: 'user' });
  });
});

describe('success', () => {
  test('is 204', () => {
    expect(judge(answer(204))).toEqual({ kind: 'updated' });
  });

  test.each([200, 201, 202, 205, 206])('is not %i', (status) => {
    expect(judge(answer(status, '{}'))).toMatchObject({ kind: 'ambiguous', problem: { code: 'unexpected-response' } });
  });

  test('is not the code zero', () => {
    expect(judge(answer(200, { code: 0, message: '' }))).toMatchObject({ kind: 'ambiguous' });
  });
});

describe('a definite refusal', () => {
  test('is a 200 with a code of Zoom', () => {
    expect(judge(answer(200, { code: 200, message: 'No permission.' }))).toMatchObject({
      kind: 'refused',
      refusal: { class: 'permission' },
    });
  });

  test('is a code written as text, or below zero', () => {
    expect(judge(answer(400, { code: '1001', message: 'User does not exist.' }))).toMatchObject({
      refusal: { code: '1001', class: 'user' },
    });
    expect(judge(answer(400, { code: -1 }))).toMatchObject({
      refusal: { code: '-1', class: 'unrecognised', what: 'Zoom answered with a code and no text.' },
    });
  });

  test.each([
    [200, 'unexpected'],
    [399, 'unexpected'],
    [400, 'unrecognised'],
    [499, 'unrecognised'],
  ])('is a code that nobody knows, under %i', (status, kind) => {
    expect(judge(answer(status, { code: 4242, message: 'x' }))).toMatchObject({ kind: 'refused', refusal: { class: kind } });
  });

  test('without a code is none, and says what kind of a body it had', () => {
    expect(judge(answer(403))).toMatchObject({
      problem: { what: "The answer was HTTP 403 without an error code of Zoom's.", quote: undefined },
    });
    expect(judge(answer(403, '<p>', { 'content-type': 'text/html; charset=utf-8' }))).toMatchObject({
      problem: { what: "The answer was HTTP 403 without an error code of Zoom's. The type of its body:", quote: 'text/html' },
    });
  });
});

describe('an ambiguous answer', () => {
  test.each([303, 500, 502, 503, 504])('is a %i', (status) => {
    expect(judge(answer(status, '<html>'))).toMatchObject({ kind: 'ambiguous', problem: { code: 'unexpected-response' } });
  });

  test('is a 5xx with a code, which is kept', () => {
    expect(judge(answer(500, { code: 300, message: 'Your new password can not match the old password.' }))).toMatchObject({
      kind: 'ambiguous',
      problem: { code: '300' },
    });
  });
});

test('a 429 is a rate limit if its code says nothing else', () => {
  expect(judge(answer(429, { code: 4290, message: 'No.' }))).toMatchObject({
    refusal: { class: 'rate', code: '4290', title: 'Zoom 4290: too many requests' },
  });
  expect(judge(answer(429, { code: 1001, message: 'No.' }))).toMatchObject({ refusal: { class: 'user' } });
});

describe('what a refusal names', () => {
  test('fields and their errors', () => {
    const errors = [{ field: 'password', message: 'Too short.' }, { message: 'Other.' }, null, { field: 3 }];
    expect(judge(answer(400, { code: 300, message: 'Validation Failed.', errors }))).toMatchObject({
      refusal: { quote: 'Validation Failed. (password: Too short.; Other.)' },
    });
    expect(judge(answer(400, { code: 300, errors }))).toMatchObject({ refusal: { quote: '(password: Too short.; Other.)' } });
  });

  test('scopes', () => {
    const message = 'Invalid access token, does not contain scopes:[user:update:password:admin, user:write:admin].';
    expect(judge(answer(400, { code: 4711, message }))).toMatchObject({ refusal: { quote: message } });
  });
});
