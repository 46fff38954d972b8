import { describe, expect, jest, test } from '@jest/globals';
import type { Exchange } from '../../src/http/types.ts';
import { readPolicy } from '../../src/zoom/password-policy.ts';
import type { Session } from '../../src/zoom/session.ts';
import { scriptedContext } from '../http/context.ts';
import { answered, silent } from '../http/scripted.ts';
import { problemOf } from '../support/problem.ts';
import { reported } from './reported.ts';

const API = new URL('https://api.zoom.us/v2');
const settings = (password_requirement: unknown) => answered(200, { security: { password_requirement } });

async function read(script: readonly Exchange[], renewal: Session['renewal'] = () => undefined) {
  const { context, requests } = scriptedContext(script);
  const result = await readPolicy({ apiUrl: API, session: { token: () => 'a.token', scopes: undefined, renewal }, context });
  return {
    response: result.ok ? result : { ...result, problem: reported(result.problem) },
    requests,
    lines: context.lines,
  };
}

describe('the policy', () => {
  test('can have the largest number', async () => {
    const { response, lines } = await read([settings({ minimum_password_length: 31 })]);
    expect(response).toMatchObject({ value: { minimumLength: 31 } });
    expect(lines).toEqual([]);
  });

  test.each([201, 204, 206])('is not in a response with HTTP %i', async (status) => {
    expect((await read([answered(status, { security: {} })])).response).toMatchObject({
      ok: false,
      problem: { code: 'unexpected-response' },
    });
  });

  test('that is forbidden does not cause a request for another token', async () => {
    const renewal = jest.fn(() => undefined);
    const { response } = await read([answered(400, { code: 200, message: 'No permission.' })], renewal);
    expect(response).toMatchObject({
      problem: {
        title: 'Zoom 200: no permission to read the password policy',
        heading: 'Zoom 200: no permission to read the password policy',
      },
    });
    expect(renewal).not.toHaveBeenCalled();
    expect((await read([answered(400, { code: 4700, message: 'No scopes.' })])).response).toMatchObject({
      problem: { title: 'Zoom 4700: access token has no scopes', heading: 'Zoom 4700: access token has no scopes' },
    });
  });

  test('is requested once', async () => {
    const { response, requests } = await read([
      settings({
        minimum_password_length: 10,
        have_special_character: true,
        consecutive_characters_length: 4,
        weak_enhance_detection: true,
      }),
    ]);
    expect(response).toEqual({ ok: true, value: { minimumLength: 10, specialCharacter: true, consecutiveLength: 4 } });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'GET',
      path: '/v2/accounts/me/settings?option=security',
      headers: { authorization: 'Bearer a.token', accept: 'application/json' },
    });
  });

  test.each([
    ['nothing', {}],
    ['other types', { minimum_password_length: '10', have_special_character: 1, consecutive_characters_length: null }],
    ['odd numbers', { minimum_password_length: -1, consecutive_characters_length: 4.5 }],
    ['numbers that no rule has', { minimum_password_length: 32, consecutive_characters_length: 3 }],
    ['a value that is not an object', 'strict'],
    ['null', null],
    ['a list', []],
  ])('of %s is unknown', async (_, requirement) => {
    const { response } = await read([settings(requirement)]);
    expect(response.ok && Object.values(response.value).every((value) => value === undefined)).toBe(true);
  });

  test.each([{}, { security: null }, { security: [] }, { security: {} }])('in %j is unknown', async (body) => {
    expect((await read([answered(200, body)])).response).toEqual({ ok: true, value: {} });
  });
});

describe('a policy that cannot be read', () => {
  test.each<[string, Exchange, string, RegExp]>([
    [
      'because a scope is missing',
      answered(400, { code: 4711, message: 'does not contain scopes:[account:read:settings:admin]' }),
      '4711',
      /account:read:settings:admin/,
    ],
    [
      'because the account is not paid',
      answered(200, { code: 200, message: 'Only available for paid accounts.' }),
      '200',
      /check-policy: never/,
    ],
    ['because of the token', answered(401, { code: 124, message: 'Invalid access token.' }), '124', /complete token that has not expired/],
    ['because of HTML', answered(200, '<html>'), 'unexpected-response', /api-url/],
    ['because of another success', answered(204), 'unexpected-response', /api-url/],
    ['because of the server', answered(500), 'unexpected-response', /status\.zoom\.us/],
    ['because of a redirect', answered(302), 'unexpected-response', /api-url/],
    ['because of the network', silent(false), 'network', /api-url/],
  ])('%s', async (_, exchange, code, advice) => {
    expect((await read([exchange])).response).toMatchObject({
      ok: false,
      problem: {
        code,
        summary: expect.stringMatching(/^The account's password policy was not read\./),
        advice: expect.stringMatching(advice),
      },
    });
  });

  test('is named in the log before each retry', async () => {
    const { lines } = await read([answered(500)]);
    expect(lines).toHaveLength(4);
    for (const line of lines) {
      expect(line).toMatch(/^Reading the password policy/);
    }
  });

  test('because of a rate limit reports its time', async () => {
    expect((await read([answered(429, '', { 'retry-after': '3600' })])).response).toMatchObject({
      problem: { code: '429', retryAt: expect.any(Number) },
    });
  });

  test('because the token that replaces the rejected one is rejected too is not read again', async () => {
    let renewals = 0;
    const script = [answered(401, { code: 124, message: 'Access token is expired.' })];
    const { response, requests } = await read(script, () => (renewals++ === 0 ? async () => ({ ok: true, value: 'next' }) : undefined));
    expect(response).toMatchObject({ ok: false, problem: { code: '124' } });
    expect(requests).toHaveLength(2);
  });

  test('because no other token can be issued reports that', async () => {
    const problem = problemOf('network', 'as ordered');
    const script = [answered(401, { code: 124, message: 'Access token is expired.' })];
    const { response } = await read(script, () => async () => ({ ok: false, problem }));
    expect(response).toEqual({ ok: false, problem: reported(problem) });
  });

  test('because of an expired token is read with the next one', async () => {
    let renewals = 0;
    const script = [answered(401, { code: 124, message: 'Access token is expired.' }), settings({ minimum_password_length: 9 })];
    const { response, requests, lines } = await read(script, () =>
      renewals++ === 0 ? async () => ({ ok: true, value: 'next' }) : undefined,
    );
    expect(response).toMatchObject({ ok: true, value: { minimumLength: 9 } });
    expect(requests).toHaveLength(2);
    expect(lines).toEqual(['Reading the password policy failed: Zoom rejected the access token. Requesting a new one.']);
  });
});
