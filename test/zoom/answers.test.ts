import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/outcome.ts';
import { CATALOGUE, judge, policyRefusal, refusesBodyFormat } from '../../src/zoom/answers.ts';
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

test.each([
  [399, 'refused'],
  [400, 'refused'],
  [499, 'refused'],
  [500, 'ambiguous'],
  [501, 'ambiguous'],
])('HTTP %i without a code is %s', (status, kind) => {
  expect(judge(answer(status)).kind).toBe(kind);
  expect(refusesBodyFormat(answer(status))).toBe(status >= 400 && status < 500);
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

  test.each([300, 301, 302, 304, 307, 308])('is the redirect %i', (status) => {
    expect(judge(answer(status))).toMatchObject({ kind: 'refused', refusal: { class: 'unexpected', code: 'unexpected-response' } });
  });

  test.each([
    [200, 'unexpected'],
    [399, 'unexpected'],
    [400, 'unrecognised'],
    [499, 'unrecognised'],
  ])('is a code that nobody knows, under %i', (status, kind) => {
    expect(judge(answer(status, { code: 4242, message: 'x' }))).toMatchObject({ kind: 'refused', refusal: { class: kind } });
  });

  test('is a 429 without a body', () => {
    expect(judge(answer(429))).toMatchObject({ kind: 'refused', refusal: { class: 'rate', code: '429' } });
  });

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
      kind: 'refused',
      refusal: { class: 'unrecognised', code: 'unexpected-response', what: expect.stringContaining('HTTP 403') },
    });
  });

  test('says what kind of a body it had', () => {
    expect(judge(answer(403))).toMatchObject({
      refusal: { what: "The answer was HTTP 403 without an error code of Zoom's.", quote: undefined },
    });
    expect(judge(answer(403, '<p>', { 'content-type': 'text/html; charset=utf-8' }))).toMatchObject({
      refusal: { what: "The answer was HTTP 403 without an error code of Zoom's. The type of its body:", quote: 'text/html' },
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

test('a 429 is a rate limit whatever its code', () => {
  expect(judge(answer(429, { code: 200, message: 'No.' }))).toMatchObject({
    refusal: { class: 'rate', code: '200', title: 'Zoom 200: too many requests' },
  });
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

describe('a refusal of the format of the body', () => {
  test.each([
    [415, { code: 300, message: 'Unsupported Media Type' }, true],
    [415, '', true],
    [400, '', true],
    [404, '<html>', true],
    [400, { code: 300, message: 'Request Body should be a valid JSON object.' }, true],
    [400, { code: 300, message: 'Validation Failed.', errors: [{ field: 'body', message: 'not JSON' }] }, true],
    [400, { code: 300, message: 'Validation Failed.' }, false],
    [400, { code: 300, message: 'Your new password can not match the old password.' }, false],
    [400, { code: 1001, message: 'Request Body' }, false],
    [429, '', false],
    [302, '', false],
    [200, { code: 300, message: 'Request Body should be a valid JSON object.' }, true],
    [200, '', false],
    [500, '', false],
    [500, { code: 300, message: 'Request Body should be a valid JSON object.' }, false],
  ])('%i %j: %s', (status, body, expected) => {
    expect(refusesBodyFormat(answer(status, body))).toBe(expected);
  });
});
