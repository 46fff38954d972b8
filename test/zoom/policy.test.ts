import { describe, expect, jest, test } from '@jest/globals';
import type { Exchange } from '../../src/http/transport.ts';
import { ownProblem } from '../../src/outcome.ts';
import { readPolicy } from '../../src/zoom/policy.ts';
import type { Renewed } from '../../src/zoom/session.ts';
import { scriptedCalls } from '../http/calls.ts';
import { answered, silent } from '../http/scripted.ts';

const API = new URL('https://api.zoom.us/v2');
const settings = (password_requirement: unknown) => answered(200, { security: { password_requirement } });

async function read(script: readonly Exchange[], renew: () => Promise<Renewed | undefined> = async () => undefined) {
  const { calls, requests } = scriptedCalls(script);
  return {
    answer: await readPolicy({ apiUrl: API, session: { token: () => 'a.token', scopes: undefined, renew }, calls }),
    requests,
    notes: calls.notes,
  };
}

describe('the policy', () => {
  test('is told in the log, and may have the largest number', async () => {
    const { answer, notes } = await read([settings({ minimum_password_length: 31 })]);
    expect(answer).toMatchObject({ policy: { minimumLength: 31 } });
    expect(notes).toEqual(['Password policy, attempt 1: HTTP 200']);
  });

  test.each([201, 204, 206])('is in no answer with HTTP %i', async (status) => {
    expect((await read([answered(status, { security: {} })])).answer).toMatchObject({
      ok: false,
      problem: { code: 'unexpected-response' },
    });
  });

  test('that is forbidden is no reason for a new token', async () => {
    const renew = jest.fn(async () => undefined);
    const { answer } = await read([answered(400, { code: 200, message: 'No permission.' })], renew);
    expect(answer).toMatchObject({
      problem: { title: 'Zoom 200: password policy may not be read', entry: 'Zoom 200: password policy may not be read' },
    });
    expect(renew).not.toHaveBeenCalled();
    expect((await read([answered(400, { code: 4700, message: 'No scopes.' })])).answer).toMatchObject({
      problem: { title: 'Zoom 4700: access token lacks a scope', entry: 'Zoom 4711: access token lacks a scope' },
    });
  });

  test('is asked for once', async () => {
    const { answer, requests } = await read([
      settings({
        minimum_password_length: 10,
        have_special_character: true,
        consecutive_characters_length: 4,
        weak_enhance_detection: true,
      }),
    ]);
    expect(answer).toEqual({ ok: true, policy: { minimumLength: 10, specialCharacter: true, consecutiveLength: 4 } });
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
    ['no object', 'strict'],
    ['null', null],
    ['a list', []],
  ])('of %s is unknown', async (_, requirement) => {
    const { answer } = await read([settings(requirement)]);
    expect(answer.ok && Object.values(answer.policy).every((value) => value === undefined)).toBe(true);
  });

  test.each([{}, { security: null }, { security: [] }, { security: {} }])('in %j is unknown', async (body) => {
    expect((await read([answered(200, body)])).answer).toEqual({ ok: true, policy: {} });
  });
});

describe('a policy that cannot be read', () => {
  test.each<[string, Exchange, string, RegExp]>([
    [
      'for want of a scope',
      answered(400, { code: 4711, message: 'does not contain scopes:[account:read:settings:admin]' }),
      '4711',
      /account:read:settings:admin/,
    ],
    [
      'for want of a paid account',
      answered(200, { code: 200, message: 'Only available for paid accounts.' }),
      '200',
      /check-policy: never/,
    ],
    ['because of the token', answered(401, { code: 124, message: 'Invalid access token.' }), '124', /has to be fresh/],
    ['because of HTML', answered(200, '<html>'), 'unexpected-response', /api-url/],
    ['because of another success', answered(204), 'unexpected-response', /api-url/],
    ['because of the server', answered(500), 'unexpected-response', /api-url/],
    ['because of a redirect', answered(302), 'unexpected-response', /api-url/],
    ['because of the network', silent(false), 'network', /api-url/],
  ])('%s', async (_, exchange, code, advice) => {
    expect((await read([exchange])).answer).toMatchObject({
      ok: false,
      problem: {
        code,
        what: expect.stringMatching(/^The account's password policy was not read\./),
        advice: expect.stringMatching(advice),
      },
    });
  });

  test('because of a rate limit names its time', async () => {
    expect((await read([answered(429, '', { 'retry-after': '3600' })])).answer).toMatchObject({
      problem: { code: '429', retryAt: expect.any(Number) },
    });
  });

  test('because no next token can be minted tells that', async () => {
    const problem = ownProblem('network', 'as ordered');
    const { answer } = await read([answered(401, { code: 124, message: 'Access token is expired.' })], async () => ({
      ok: false,
      problem,
    }));
    expect(answer).toEqual({ ok: false, problem });
  });

  test('with the token is read with the next one', async () => {
    let renewals = 0;
    const script = [answered(401, { code: 124, message: 'Access token is expired.' }), settings({ minimum_password_length: 9 })];
    const { answer, requests } = await read(script, async () => (renewals++ === 0 ? { ok: true, token: 'next' } : undefined));
    expect(answer).toMatchObject({ ok: true, policy: { minimumLength: 9 } });
    expect(requests).toHaveLength(2);
  });
});
