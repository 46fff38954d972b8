import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub } from '../simulator/github.ts';
import type { Reply } from '../simulator/server.ts';
import { startZoom, withZoom, type Zoom } from '../simulator/zoom.ts';
import { type ActionResult, appInputs, rotationInputs, runAction } from '../support/action.ts';

const PASSWORD = `Pä"ss'w/0 rd+<&>🔑`;
const TOKEN = 'eyJhbGciOi.token/with+signs=';
const USER = 'ada+tag@example.com';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom();
});
afterEach(() => zoom.close());

/** A value as programs print it. */
function printed(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    json,
    encodeURIComponent(value),
    encodeURIComponent(value).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`),
    new URLSearchParams({ '': value }).toString().slice(1),
    Buffer.from(value).toString('base64'),
    Buffer.from(value).toString('base64url'),
    ...['x', 'xy'].map((before) => Buffer.from(`${before}${value}:z`).toString('base64')),
    Buffer.from(value).toString('hex'),
  ];
}

function expectNoSecrets(result: ActionResult): void {
  const places = {
    log: result.log,
    stderr: result.stderr,
    summary: result.summary,
    outputs: JSON.stringify(Object.values(result.outputs)),
    raw: result.stdout.replace(/^::add-mask::.*$/gm, ''),
    titles: result.annotations.map(({ title }) => title).join('\n'),
    messages: result.annotations.map(({ message }) => message).join('\n'),
  };
  for (const [place, text] of Object.entries(places)) {
    for (const secret of [PASSWORD, TOKEN, USER]) {
      for (const form of printed(secret)) {
        // Of base64 with something around it, the characters at the ends are not the secret's alone.
        const inner = form.length > secret.length ? form.slice(4, -4) : form;
        expect({ place, found: text.includes(inner) && inner }).toEqual({ place, found: false });
      }
    }
  }
}

const ECHO = [PASSWORD, TOKEN, USER].flatMap(printed).join(' ; ');
const inputs = ({ apiUrl } = zoom) => ({ 'user-id': USER, password: PASSWORD, token: TOKEN, 'api-url': apiUrl, 'timeout-seconds': '10' });

describe.each([
  ['without', undefined],
  ['with', '1'],
])('%s RUNNER_DEBUG, secrets are nowhere', (_, debug) => {
  const run = (change: Record<string, string> = {}) => runAction({ ...inputs(), ...change }, { env: { RUNNER_DEBUG: debug } });

  test('after a rejection that repeats them all, in its body, its headers and its reason', async () => {
    zoom.fail({
      kind: 'reply',
      when: 'before',
      times: 2,
      reply: {
        status: 400,
        body: { code: 4242, message: ECHO, errors: [{ field: PASSWORD, message: TOKEN }] },
        headers: { 'x-echo': encodeURIComponent(PASSWORD), 'x-zm-trackingid': Buffer.from(PASSWORD).toString('hex'), 'set-cookie': 'a=b' },
      },
    });
    const result = await run();
    expect(result.outputs['error-code']).toBe('4242');
    expectNoSecrets(result);
  });

  test('after bad inputs', async () => {
    expectNoSecrets(await run({ 'timeout-seconds': PASSWORD, 'body-format': TOKEN, 'api-url': `https://${USER}` }));
  });
});

test.concurrent.each([undefined, '1'])('after HTML that repeats secrets, they are nowhere, with RUNNER_DEBUG %s', (debug) =>
  withZoom(async (own) => {
    own.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 502, body: `<p>${ECHO}</p>\n${PASSWORD}` } });
    const result = await runAction(inputs(own), { env: { RUNNER_DEBUG: debug } });
    expect(result.outputs['status']).toBe('unknown');
    expectNoSecrets(result);
  }),
);

test.concurrent.each([undefined, '1'])('after a success and after a fault, secrets are nowhere, with RUNNER_DEBUG %s', (debug) =>
  withZoom(async (own) => {
    own.fail({ kind: 'reset', when: 'before' });
    expectNoSecrets(await runAction(inputs(own), { env: { RUNNER_DEBUG: debug } }));
  }),
);

describe('a token that the token endpoint leaks', () => {
  const LEAK = 'leaked.token.12345';
  const app = () => ({ ...appInputs(zoom), 'user-id': USER, password: PASSWORD, 'api-url': zoom.apiUrl, 'timeout-seconds': '10' });

  test.each<[string, Partial<Reply>]>([
    ['in Location', { status: 302, headers: { location: `https://zoom.us/#access_token=${LEAK}` } }],
    ['in another header', { headers: { 'x-refresh-token': LEAK, 'set-cookie': `zm_session=${LEAK}` } }],
    ['in an allowed header', { headers: { server: LEAK, via: `1.1 ${LEAK}` } }],
    ['nested', { body: { error: 'invalid_client', data: [{ token: { value: LEAK } }] } }],
    ['in camel case', { body: { error: 'invalid_client', refreshToken: LEAK } }],
    ['in broken JSON', { body: `{"error":"invalid_client","access_token":"${LEAK}` }],
    ['in XML', { body: `<r><access_token>${LEAK}</access_token></r>` }],
    ['in a reason', { body: { error: 'invalid_client', reason: `The token ${LEAK} is none.` } }],
    ['in a message', { body: { code: 4711, message: `The token ${LEAK} is none.` } }],
    ['in a success that is none', { status: 200, body: { accessToken: LEAK } }],
    ['in a name and in a reason', { body: { error: 'invalid_client', id_token: 'leakedtoken', reason: 'It is leakedtoken.' } }],
  ])('%s is nowhere', async (_, reply) => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 400, ...reply }, only: ({ method }) => method === 'POST' });
    const { outputs, log, summary, annotations, stdout } = await runAction(app(), { env: { RUNNER_DEBUG: '1' } });
    expect(outputs).toMatchObject({ status: 'unchanged', 'error-code': expect.stringMatching(/./) });
    const shown = [log, summary, JSON.stringify(outputs), JSON.stringify(annotations), stdout.replace(/^::add-mask::.*$/gm, '')];
    expect(shown.filter((text) => /leaked.?token/i.test(text))).toEqual([]);
  });
});

test('masks come before anything else that is printed', async () => {
  const { stdout, masks } = await runAction(inputs());
  const lines = stdout.split('\n');
  expect(lines.findIndex((line) => !line.startsWith('::add-mask::'))).toBe(masks.length);
  expect(masks).toEqual(expect.arrayContaining([PASSWORD, TOKEN, USER]));
});

test('a password of everyday words hides nothing that the action says', async () => {
  const github = await startGitHub();
  try {
    github.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 410 },
      only: ({ method, path }) => method === 'PUT' && path.endsWith('/ZOOM_PASSWORD'),
    });
    const password = 'New.Password.2026';
    const result = await runAction(rotationInputs(zoom, github, { password, 'generate-password': '', 'check-policy': 'always' }));
    expect(result.outputs).toMatchObject({
      status: 'updated-not-stored',
      message: expect.stringContaining('The secret ZOOM_PASSWORD_PENDING holds the password now in effect.'),
    });
    expect(JSON.stringify([result.log, result.annotations, result.outputs, result.summary])).not.toMatch(/withheld|New\.Password/);
  } finally {
    await github.close();
  }
});

test("Zoom's text does nothing but be read", async () => {
  const message = '::error title=x::y\n::add-mask::a\r\n##[error]z \u202eabc\u0007 ::set-output name=status::updated';
  zoom.fail({
    kind: 'reply',
    when: 'before',
    times: 2,
    reply: { status: 400, body: { code: 4242, message }, headers: { 'x-zm-trackingid': '::error::t' } },
  });
  const result = await runAction(inputs());
  expect(result.annotations).toHaveLength(1);
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'tracking-id': '' });
  expect(result.outputs['error-message']).not.toMatch(/::|##\[|[\p{Cc}\u202e]/u);
  expect(result.stdout).not.toContain('##[');
});

test('a password in the inputs of a dispatch is warned of', async () => {
  const event = { inputs: { password: PASSWORD } };
  const rejected = await runAction({ ...inputs(), password: `${PASSWORD}\n` }, { event });
  expect(rejected.annotations.map(({ level }) => level)).toEqual(['warning', 'error']);
  const result = await runAction(inputs(), { event });
  expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([
    { level: 'warning', title: "The password is visible in this workflow's event", message: expect.stringContaining('not secret') },
  ]);
  expectNoSecrets(result);
});
