import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../simulator/server.ts';
import { defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { DOCUMENTED } from '../zoom/documented.ts';
import { runAction } from './action.ts';

const SENTENCES: Readonly<Record<string, string>> = {
  updated: 'The Zoom password was updated.',
  unchanged: 'The Zoom password was not changed.',
  unknown: 'The Zoom password may have changed.',
};

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 2 })] });
});
afterEach(() => zoom.close());

const inputs = (change: Readonly<Record<string, string>> = {}) => ({
  'user-id': 'ada@example.com',
  password: 'New-Passw0rd',
  token: 'good.token',
  'api-url': zoom.apiUrl,
  ...change,
});

describe('a plain update', () => {
  test('is one request over one connection', async () => {
    const result = await runAction(inputs());
    expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(result.outputs).toEqual({
      status: 'updated',
      'http-status': '204',
      'error-code': '',
      'error-message': '',
      'retry-at': '',
      'tracking-id': expect.stringMatching(/^v=2\.0;clid=us06;rid=WEB_[\da-f]+$/),
    });
    expect(result.log).toContain('The Zoom password was updated.');
    expect(result.summary).toContain('The Zoom password was updated.');
    expect(zoom.passwordOf('ada@example.com')).toBe('New-Passw0rd');
    expect([zoom.connections(), zoom.received.length]).toEqual([1, 1]);
    expect(zoom.received[0]).toMatchObject({
      method: 'PUT',
      path: '/v2/users/ada%40example.com/password',
      headers: { authorization: 'Bearer good.token', 'user-agent': expect.stringMatching(/^update-zoom-password\/\d+\.\d+\.\d+$/) },
    });
  });

  test.each([
    'inner  spaces',
    `"quotes' and \\`,
    'emoji 🔑🔑 👨‍👩‍👧',
    'percent%0Aescape',
    '--boundary--boundary',
    '::error::not a command',
    '$(touch x) `y` ${{ z }}',
    'ünïcödé 密码密码',
    '31 characters, and not one more',
  ])('sends %j as it is, in both formats', async (password) => {
    for (const format of ['multipart', 'json']) {
      const fresh = await startZoom();
      const result = await runAction({ ...inputs(), 'api-url': fresh.apiUrl, password, 'body-format': format });
      expect(result.exitCode).toBe(0);
      expect(fresh.passwordOf('ada@example.com')).toBe(password);
      await fresh.close();
    }
  });

  test.each(['a/b', '../../accounts', 'x?y=z#', 'a%2Fb', 'ä b', '%2e%2e', 'a;b,c@d'])(
    'keeps the user ID %j in one segment of the path',
    async (userId) => {
      const result = await runAction(inputs({ 'user-id': userId }));
      expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': '1001' });
      expect(zoom.received[0]?.path).toBe(`/v2/users/${encodeURIComponent(userId)}/password`);
    },
  );

  test('takes me for the user behind the token, and does not mask it', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ tokens: [{ value: 'good.token', userId: 'KDcuGIm1QgePTO8WbOqwIQ' }] })] });
    const result = await runAction(inputs({ 'user-id': 'me' }));
    expect(result.outputs['status']).toBe('updated');
    expect(result.masks).not.toContain('me');
  });
});

describe('a refusal', () => {
  test.each(DOCUMENTED.filter(({ status }) => status !== 429))('$status $code $text', async ({ status, code, text, title }) => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status, body: { code, message: text } } });
    const result = await runAction(inputs());
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      status: 'unchanged',
      'http-status': String(status),
      'error-code': String(code),
      'retry-at': '',
    });
    expect(result.annotations).toEqual([{ level: 'error', title, message: expect.stringContaining('The Zoom password was not changed.') }]);
    expect(result.log).toContain('The Zoom password was not changed.');
    expect(result.summary).toContain('The Zoom password was not changed.');
    expect(zoom.passwordOf('ada@example.com')).toBe('Old-Passw0rd');
    // One more as JSON where the text is about the body.
    expect(zoom.received).toHaveLength(text.includes('JSON') ? 2 : 1);
  });

  test('under HTTP 200 is one', async () => {
    zoom.fail({ kind: 'reply', when: 'before', reply: { status: 200, body: { code: 200, message: 'No permission.' } } });
    expect((await runAction(inputs())).outputs).toMatchObject({ status: 'unchanged', 'http-status': '200', 'error-code': '200' });
  });

  test('names the scopes', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ tokens: [{ value: 'good.token', scopes: ['user:read'] }] })] });
    const result = await runAction(inputs());
    expect(result.annotations[0]?.message).toContain('Zoom asks for: user:update:password:admin, user:update:password.');
  });

  test('names the fields', async () => {
    const errors = [{ field: 'password', message: 'Too odd.' }];
    zoom.fail({ kind: 'reply', when: 'before', reply: { status: 400, body: { code: 300, message: 'Validation Failed.', errors } } });
    expect((await runAction(inputs())).annotations[0]?.message).toContain('Validation Failed. (password: Too odd.)');
  });

  test('of the same password passes where it is allowed', async () => {
    const result = await runAction(inputs({ password: 'Old-Passw0rd', 'allow-unchanged': 'true' }));
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'unchanged', 'http-status': '400', 'error-code': '', 'error-message': '' },
    });
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice']);
  });

  test.each([
    ['HTML', '<html><body>403 Forbidden</body></html>'],
    ['nothing', ''],
    ['half a JSON text', '{"code":300,"message":"Your new pass'],
    ['3 MB', 'x'.repeat(3_000_000)],
    ['an array', '[{"code":300}]'],
    ['null', 'null'],
  ])('with a body of %s is one clear annotation', async (_, body) => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 403, body, headers: { 'content-type': 'text/html' } } });
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '403', 'error-code': 'unexpected-response' });
    expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('HTTP 403') })]);
    expect(Buffer.byteLength(result.log)).toBeLessThan(10_000);
    expect(zoom.received).toHaveLength(2);
  });

  test('by redirection is not followed', async () => {
    const other = await startZoom();
    zoom.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 307, headers: { location: `${other.apiUrl}/users/ada@example.com/password` } },
    });
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '307', 'error-code': 'unexpected-response' });
    expect([zoom.received.length, other.received.length]).toEqual([1, 0]);
    await other.close();
  });
});

describe('the body format', () => {
  const only = (format: 'multipart' | 'json') => startZoom({ accounts: [defaultAccount({ bodyFormats: [format] })] });

  test('is multipart first, and JSON where Zoom wants it', async () => {
    const json = await only('json');
    const result = await runAction({ ...inputs(), 'api-url': json.apiUrl });
    expect(result.outputs).toMatchObject({ status: 'updated', 'http-status': '204' });
    expect(json.received.map(({ headers }) => headers['content-type']?.split(';')[0])).toEqual(['multipart/form-data', 'application/json']);
    expect(json.connections()).toBe(1);
    await json.close();
  });

  test('is not the other one where one is asked for', async () => {
    const json = await only('json');
    const result = await runAction({ ...inputs(), 'api-url': json.apiUrl, 'body-format': 'multipart' });
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': '300' });
    expect(json.received).toHaveLength(1);
    await json.close();
  });
});

describe('a fault', () => {
  const FAULTS: readonly (readonly [string, Omit<Fault, 'when'>])[] = [
    ['a reset', { kind: 'reset' }],
    ['the end of the stream', { kind: 'cut' }],
    ['half a status line', { kind: 'cut', text: 'HTTP/1.1 2' }],
    ['half the headers', { kind: 'cut', text: 'HTTP/1.1 204 No Content\r\nx-zm' }],
    ['half a body of a success', { kind: 'cut', text: 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"code":' }],
    ['half a body of a refusal', { kind: 'cut', text: 'HTTP/1.1 400 Bad Request\r\ncontent-length: 99\r\n\r\n{"code":' }],
    ['a stall', { kind: 'stall' }],
    ['502', { kind: 'reply', reply: { status: 502, body: '<html>' } }],
    ['503', { kind: 'reply', reply: { status: 503 } }],
    ['200 without a code', { kind: 'reply', reply: { status: 200, body: {} } }],
    ['303', { kind: 'reply', reply: { status: 303, headers: { location: '/elsewhere' } } }],
  ];
  const CASES = FAULTS.flatMap(([name, fault]) =>
    (['before', 'after'] as const).flatMap((when) =>
      [1, Number.POSITIVE_INFINITY].map((times) => [name, when, times === 1 ? 'once' : 'for ever', { ...fault, when, times }] as const),
    ),
  );

  test.concurrent.each(CASES)('%s, %s the change, %s', async (name, when, _, fault) => {
    const own = await startZoom();
    own.fail(fault);
    const result = await runAction({ ...inputs(), 'api-url': own.apiUrl, 'timeout-seconds': '10' });
    const { status = '' } = result.outputs;
    const held = own.passwordOf('ada@example.com');
    expect(status).toBe(fault.times === 1 ? 'updated' : 'unknown');
    if (status === 'updated') {
      expect(held).toBe('New-Passw0rd');
    } else {
      expect(held).toBe(when === 'before' ? 'Old-Passw0rd' : 'New-Passw0rd');
      expect(result.outputs['error-code']).toBe(
        name === 'a stall' ? 'timeout' : fault.kind === 'reply' ? 'unexpected-response' : 'network',
      );
    }
    expect(result.exitCode).toBe(status === 'updated' ? 0 : 1);
    expect(result.annotations.map(({ level }) => level)).toEqual(status === 'updated' ? [] : ['error']);
    expect(result.log).toContain(SENTENCES[status]);
    expect(own.received).toHaveLength(fault.times === 1 ? 2 : 3);
    expect(result.stderr).toBe('');
    await own.close();
  });

  test('of a connection that is refused leaves the password as it was', async () => {
    await zoom.pause();
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': 'network' });
    expect(result.annotations[0]?.message).toContain('ECONNREFUSED');
    await zoom.resume();
  });

  test('of a connection that is refused at first is none', async () => {
    await zoom.pause();
    const running = runAction(inputs());
    setTimeout(() => zoom.resume(), 300);
    expect((await running).outputs).toMatchObject({ status: 'updated' });
  });
});

describe('a rate limit', () => {
  test('of a second is waited for', async () => {
    zoom.fail({
      kind: 'reply',
      when: 'before',
      reply: { status: 429, body: { code: 429, message: 'per-second' }, headers: { 'x-ratelimit-type': 'QPS' } },
    });
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({ status: 'updated', 'retry-at': '' });
    expect(result.durationMs).toBeGreaterThan(1000);
    expect(zoom.connections()).toBe(1);
  });

  test('of a day ends the run at once, with the time', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ perDay: 0 })], now: () => Date.UTC(2099, 0, 1, 12) });
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({
      status: 'unchanged',
      'http-status': '429',
      'error-code': '429',
      'retry-at': '2099-01-02T00:00:00.000Z',
    });
    expect(zoom.received).toHaveLength(1);
  });

  test.each([
    ['seconds', '1'],
    ['an HTTP-date', new Date(Date.now() + 3000).toUTCString()],
    ['an ISO 8601 time', new Date(Date.now() + 3000).toISOString()],
  ])('with Retry-After in %s is heeded', async (_, value) => {
    const until = value === '1' ? Date.now() + 1000 : Math.floor(Date.parse(value) / 1000) * 1000;
    zoom.fail({ kind: 'reply', when: 'before', reply: { status: 429, headers: { 'retry-after': value } } });
    expect((await runAction(inputs())).outputs['status']).toBe('updated');
    expect(Date.now()).toBeGreaterThanOrEqual(until);
    expect(zoom.received).toHaveLength(2);
  });

  test('after the third request ends the run', async () => {
    zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 429, headers: { 'retry-after': 'soon' } } });
    const result = await runAction(inputs());
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': '429', 'retry-at': '' });
    expect(zoom.received).toHaveLength(3);
  });
});
