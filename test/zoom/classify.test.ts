import { describe, expect, test } from '@jest/globals';
import { ACTION_ERRORS } from '../../src/errors/action-errors.ts';
import { adviceOf, titleOf } from '../../src/errors/problem.ts';
import type { HttpResponse } from '../../src/http/types.ts';
import { policyRejection } from '../../src/password/violations.ts';
import { readRejection, readResponse } from '../../src/zoom/classify.ts';
import { rejectionOf, UNKNOWN_ZOOM_ERROR, ZOOM_ERRORS } from '../../src/zoom/errors.ts';
import { DOCUMENTED } from './documented.ts';
import { reported } from './reported.ts';

const response = (status: number, body: unknown = '', headers: Record<string, string> = {}): HttpResponse => ({
  status,
  statusText: '',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  truncated: false,
});

/** The reading of a response, with what is reported of its problem. */
function read(received: HttpResponse) {
  const reading = readResponse(received);
  switch (reading.kind) {
    case 'updated':
      return reading;
    case 'rejected':
      return { kind: reading.kind, rejection: reported(reading.rejection) };
    case 'ambiguous':
      return { kind: reading.kind, problem: reported(reading.problem) };
  }
}

describe('a documented rejection', () => {
  test.each(DOCUMENTED)('$status $code $text', ({ status, code, text, class: kind, title }) => {
    expect(read(response(status, { code, message: text }))).toMatchObject({
      kind: 'rejected',
      rejection: {
        class: kind,
        code: String(code),
        title,
        summary: 'Zoom responded:',
        untrustedDetail: text,
        advice: expect.stringMatching(/\.$/),
      },
    });
  });

  test('has one row for each row of the catalogue, in its order', () => {
    const titles = new Set(DOCUMENTED.filter(({ class: kind }) => kind !== 'unrecognized').map(({ title }) => title));
    expect([...titles].sort()).toEqual(
      [...new Set(ZOOM_ERRORS.filter((entry) => entry !== UNKNOWN_ZOOM_ERROR).map((entry) => titleOf(entry)))].sort(),
    );
  });
});

describe('the catalogue', () => {
  test('classifies the code 300 by the whole text', () => {
    const kindOf = (message: string) => {
      const reading = readResponse(response(400, { code: 300, message }));
      return reading.kind === 'rejected' ? reading.rejection.class : reading.kind;
    };
    expect(kindOf('Your new password can not match the old password.')).toBe('same');
    expect(kindOf('Your new password cannot match the old password')).toBe('same');
    expect(kindOf('It is not that your new password can not match the old password.')).toBe('unrecognized');
    expect(kindOf('Your new password can not match the old password. Or the one before.')).toBe('unrecognized');
    const often = 'this password cannot be changed because it has already been changed the maximum number of times';
    expect(kindOf(`${often} over the past 24 hours.`)).toBe('limit');
    expect(kindOf(`Not that ${often}.`)).toBe('unrecognized');
    expect(kindOf('It is not that validation failed.')).toBe('unrecognized');
  });

  test('marks codes that it does not contain', () => {
    expect(read(response(400, { code: 999, message: 'x' }))).toMatchObject({
      rejection: { isUnlisted: true, heading: 'Zoom: unrecognized error' },
    });
    expect(read(response(400, { code: 1001, message: 'x' }))).toMatchObject({
      rejection: { isUnlisted: false, heading: 'Zoom 1001: user does not exist' },
    });
  });

  test('is not asked for a code that it does not contain', () => {
    expect(titleOf(rejectionOf(1001, '').entry)).toBe('Zoom 1001: user does not exist');
    expect(() => rejectionOf(4242, '')).toThrow(new RangeError('The catalogue has no code 4242'));
  });

  test("returns Zoom's code for each violated rule without a request to Zoom", () => {
    const rejection = policyRejection(['digit', 'case'], {});
    expect(rejection).toEqual({
      entry: rejection.entry,
      class: 'policy',
      code: '1126',
      summary: 'Not sent to Zoom: the account requires a digit and upper and lower case letters.',
    });
    expect([titleOf(rejection.entry), adviceOf(rejection)]).toEqual([
      'Zoom 1126: password has no number',
      'Pass a password that satisfies the policy of the account, or replace `password` with `generate-password: true`.',
    ]);
  });
});

describe('an ambiguous rejection without a Zoom code', () => {
  test.each([300, 301, 302, 303, 304, 307, 308, 399, 400, 401, 403, 404, 407, 408, 415, 429, 499, 500, 502, 503, 504])(
    'is HTTP %i without a code',
    (status) => {
      const code = status === 429 ? '429' : 'unexpected-response';
      expect(readResponse(response(status))).toMatchObject({ kind: 'ambiguous', problem: { code } });
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
    ['a code that is not a number', '{"code":"abc"}'],
    ['a code that is an object', '{"code":{}}'],
  ])('is a 403 with %s', (_, body) => {
    expect(readResponse(response(403, body, { 'content-type': 'text/html; charset=utf-8' }))).toMatchObject({
      kind: 'ambiguous',
      problem: { code: 'unexpected-response', summary: expect.stringContaining('HTTP 403') },
    });
  });

  test('is a response whose code was truncated', () => {
    expect(readResponse({ ...response(400, { code: 1001, message: 'x' }), truncated: true })).toMatchObject({ kind: 'ambiguous' });
  });

  test.each([
    [200, 'success', ACTION_ERRORS.notFromZoom],
    [302, 'Found', ACTION_ERRORS.notFromZoom],
    [403, 'Forbidden', ACTION_ERRORS.notFromZoom],
    [404, 'No route', ACTION_ERRORS.wrongUrl],
    [408, 'Timeout', ACTION_ERRORS.notFromZoom],
  ])('is a response whose code only repeats the status %i, as gateways write it', (status, message, entry) => {
    expect(readResponse(response(status, { code: status, message }))).toMatchObject({
      kind: 'ambiguous',
      problem: { entry, code: 'unexpected-response', summary: `HTTP ${status}:`, untrustedDetail: message },
    });
  });

  test('has no class, because Zoom rejected nothing', () => {
    for (const body of ['', { code: 300, message: 'Your new password can not match the old password.' }]) {
      expect(readResponse(response(500, body))).not.toHaveProperty('problem.class');
    }
  });

  test('is a rate limit for a request that changes nothing', () => {
    expect(readRejection(response(429), 0)).toMatchObject({ class: 'rate', code: '429' });
    expect([readRejection(response(403), 0), readRejection(response(204), 0)]).toEqual([undefined, undefined]);
    expect(readRejection(response(400, { code: 1001, message: 'x' }), 0)).toMatchObject({ class: 'user' });
  });
});

describe('success', () => {
  test('is 204', () => {
    expect(readResponse(response(204))).toEqual({ kind: 'updated' });
  });

  test.each([200, 201, 202, 205, 206])('is not %i', (status) => {
    expect(readResponse(response(status, '{}'))).toMatchObject({ kind: 'ambiguous', problem: { code: 'unexpected-response' } });
  });

  test('is not the code zero', () => {
    expect(readResponse(response(200, { code: 0, message: '' }))).toMatchObject({ kind: 'ambiguous' });
  });
});

describe('a definite rejection', () => {
  test('is a 200 with a Zoom code', () => {
    expect(readResponse(response(200, { code: 200, message: 'No permission.' }))).toMatchObject({
      kind: 'rejected',
      rejection: { class: 'permission' },
    });
  });

  test('is a code written as a string, or below zero', () => {
    expect(readResponse(response(400, { code: '1001', message: 'User does not exist.' }))).toMatchObject({
      rejection: { code: '1001', class: 'user' },
    });
    expect(readResponse(response(400, { code: -1 }))).toMatchObject({
      rejection: { code: '-1', class: 'unrecognized', summary: 'Zoom responded with a code and no text.' },
    });
  });

  test.each([
    [200, 'unexpected'],
    [399, 'unexpected'],
    [400, 'unrecognized'],
    [499, 'unrecognized'],
  ])('is an unknown code under %i', (status, kind) => {
    expect(readResponse(response(status, { code: 4242, message: 'x' }))).toMatchObject({ kind: 'rejected', rejection: { class: kind } });
  });

  test('needs a code, and an error without one reports which server responded', () => {
    expect(readResponse(response(403))).toMatchObject({
      problem: { summary: 'HTTP 403 without a Zoom error code.', untrustedDetail: undefined },
    });
    expect(readResponse(response(403, '<p>', { server: 'gateway/1' }))).toMatchObject({
      problem: { summary: 'HTTP 403 without a Zoom error code. The header `server` of the response:', untrustedDetail: 'gateway/1' },
    });
  });

  test.each([
    [302, 'unexpected-response: the response is not from Zoom'],
    [403, 'unexpected-response: the response is not from Zoom'],
    [404, 'unexpected-response: the URL is probably wrong'],
    [405, 'unexpected-response: the URL is probably wrong'],
    [500, 'unexpected-response: Zoom is out of service'],
    [503, 'unexpected-response: Zoom is out of service'],
  ])('without a code has a title that fits HTTP %i', (status, title) => {
    expect(read(response(status, '<p>'))).toMatchObject({ problem: { code: 'unexpected-response', title } });
  });
});

describe('an ambiguous response', () => {
  test.each([303, 500, 502, 503, 504])('is a %i', (status) => {
    expect(readResponse(response(status, '<html>'))).toMatchObject({ kind: 'ambiguous', problem: { code: 'unexpected-response' } });
  });

  test('is a 5xx with a code, whose text is kept', () => {
    const message = 'Your new password can not match the old password.';
    expect(readResponse(response(500, { code: 300, message }))).toMatchObject({
      kind: 'ambiguous',
      problem: { entry: ACTION_ERRORS.outOfService, code: 'unexpected-response', summary: 'HTTP 500:', untrustedDetail: message },
    });
  });
});

test('a 429 is a rate limit unless its code says otherwise', () => {
  expect(read(response(429, { code: 4290, message: 'No.' }))).toMatchObject({
    rejection: { class: 'rate', code: '4290', title: 'Zoom 4290: too many requests' },
  });
  expect(readResponse(response(429, { code: 1001, message: 'No.' }))).toMatchObject({ rejection: { class: 'user' } });
});

describe('a rejection names', () => {
  test('fields and their errors', () => {
    const errors = [{ field: 'password', message: 'Too short.' }, { message: 'Other.' }, null, { field: 3 }];
    expect(readResponse(response(400, { code: 300, message: 'Validation Failed.', errors }))).toMatchObject({
      rejection: { untrustedDetail: 'Validation Failed. (password: Too short.; Other.)' },
    });
    expect(readResponse(response(400, { code: 300, errors }))).toMatchObject({
      rejection: { untrustedDetail: '(password: Too short.; Other.)' },
    });
  });

  test('scopes', () => {
    const message = 'Invalid access token, does not contain scopes:[user:update:password:admin, user:write:admin].';
    expect(readResponse(response(400, { code: 4711, message }))).toMatchObject({ rejection: { untrustedDetail: message } });
  });
});
