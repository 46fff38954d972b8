import { expect, test } from '@jest/globals';
import type { Exchange } from '../../src/http/types.ts';
import { sessionOf } from '../../src/zoom/session.ts';
import { openSession } from '../../src/zoom/token.ts';
import { answered } from '../http/scripted.ts';
import { tokenContext } from './token-context.ts';

const CREDENTIALS = { accountId: 'a', clientId: 'b', clientSecret: 'c', oauthUrl: new URL('https://zoom.us/oauth/token') };

async function open(script: readonly Exchange[]) {
  const { context, ...seen } = tokenContext(script);
  return { opened: await openSession(CREDENTIALS, context), ...seen };
}

test('a passed token stays', async () => {
  const session = sessionOf('given');
  expect([session.token(), session.renewal('given'), session.token()]).toEqual(['given', undefined, 'given']);
});

test('a requested token is renewed once, and each one is masked', async () => {
  const { opened, masked, issued, requests } = await open([
    answered(200, { access_token: 'first' }),
    answered(200, { access_token: 'second' }),
  ]);
  const session = opened.ok ? opened.value : sessionOf('');
  expect(session.token()).toBe('first');
  // Two parallel requests both find it rejected.
  const [one, two] = await Promise.all([session.renewal('first')?.(), session.renewal('first')?.()]);
  expect([one, two, session.token()]).toMatchObject([{ ok: true }, { ok: true }, 'second']);
  expect([session.renewal('second'), session.token()]).toEqual([undefined, 'second']);
  expect(masked).toEqual(['first', 'second']);
  expect(issued).toHaveLength(2);
  expect(requests).toHaveLength(2);
});

test('a token that is issued again is not renewed again', async () => {
  const { opened, requests } = await open([answered(200, { access_token: 'same' }), answered(200, { access_token: 'same' })]);
  const session = opened.ok ? opened.value : sessionOf('');
  // Both wait for the same replacement.
  const [one, two] = await Promise.all([session.renewal('same')?.(), session.renewal('same')?.()]);
  expect([one, two, session.token()]).toMatchObject([{ ok: true }, { ok: true }, 'same']);
  expect(session.renewal('same')).toBeUndefined();
  expect(requests).toHaveLength(2);
});

test('a token that cannot be renewed stays', async () => {
  const { opened } = await open([answered(200, { access_token: 'first' }), answered(400, { error: 'invalid_client' })]);
  const session = opened.ok ? opened.value : sessionOf('');
  expect([await session.renewal('first')?.(), session.token()]).toEqual([
    { ok: false, problem: expect.objectContaining({ code: 'invalid_client' }) },
    'first',
  ]);
});

test.each([
  ['user:read user:write', ['user:read', 'user:write']],
  [' user:read\n', ['user:read']],
  ['', undefined],
  [' ', undefined],
  [undefined, undefined],
  [7, undefined],
])('the scopes in %j are %j', async (scope, scopes) => {
  const { opened } = await open([answered(200, { access_token: 'first', scope })]);
  expect(opened.ok && opened.value.scopes).toEqual(scopes);
  expect(sessionOf('given').scopes).toBeUndefined();
});

test('a token that cannot be issued is a problem', async () => {
  expect((await open([answered(400, { error: 'invalid_client' })])).opened).toMatchObject({
    ok: false,
    problem: { code: 'invalid_client' },
  });
});
