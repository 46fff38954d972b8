import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultAccount, startZoom, withZoom, type Zoom } from '../simulator/zoom.ts';
import { goodInputs, runAction } from '../support/action.ts';
import { DOCUMENTED } from '../zoom/documented.ts';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 2 })] });
});
afterEach(() => zoom.close());

const inputs = (change: Readonly<Record<string, string>> = {}) => goodInputs(zoom, change);

describe('a rejection', () => {
  test.each(DOCUMENTED.filter(({ status }) => status !== 429))(
    '$status $code $text',
    async ({ status, code, text, class: kind, title }) => {
      zoom.fail({ kind: 'reply', when: 'before', times: 9, reply: { status, body: { code, message: text } } });
      const result = await runAction(inputs());
      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({
        status: 'unchanged',
        'http-status': String(status),
        'error-code': String(code),
        'retry-at': '',
      });
      expect(result.annotations).toEqual([
        { level: 'error', title, message: expect.stringContaining('The Zoom password was not changed.') },
      ]);
      expect(result.log).toContain('The Zoom password was not changed.');
      expect(result.summary).toContain('The Zoom password was not changed.');
      expect(zoom.passwordOf('ada@example.com')).toBe('Old-Passw0rd');
      // One more request, as JSON, if Zoom may not have read the first one.
      expect(zoom.received).toHaveLength(['request', 'policy', 'unrecognized'].includes(kind) ? 2 : 1);
    },
  );

  test('under HTTP 200 is recognized', async () => {
    zoom.fail({ kind: 'reply', when: 'before', reply: { status: 200, body: { code: 200, message: 'No permission.' } } });
    expect((await runAction(inputs())).outputs).toMatchObject({ status: 'unchanged', 'http-status': '200', 'error-code': '200' });
  });

  test('names the missing scopes', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ tokens: [{ value: 'good.token', scopes: ['user:read'] }] })] });
    const result = await runAction(inputs());
    expect(result.annotations[0]?.message).toContain('does not contain scopes:[user:update:password:admin, user:update:password]');
  });

  test('names the rejected fields', async () => {
    const errors = [{ field: 'password', message: 'Too odd.' }];
    zoom.fail({
      kind: 'reply',
      when: 'before',
      times: 2,
      reply: { status: 400, body: { code: 300, message: 'Validation Failed.', errors } },
    });
    expect((await runAction(inputs())).annotations[0]?.message).toContain('Validation Failed. (password: Too odd.)');
  });

  test('of the same password succeeds with `allow-unchanged`', async () => {
    const result = await runAction(inputs({ password: 'Old-Passw0rd', 'allow-unchanged': 'true' }));
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'unchanged', 'http-status': '400', 'error-code': '', 'error-message': '' },
    });
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice']);
  });

  test.concurrent.each([
    ['HTML', '<html><body>403 Forbidden</body></html>'],
    ['nothing', ''],
    ['half a JSON text', '{"code":300,"message":"Your new pass'],
    ['3 MB', 'x'.repeat(3_000_000)],
    ['an array', '[{"code":300}]'],
    ['null', 'null'],
  ])('with a body of %s is reported in one clear annotation', (_, body) =>
    withZoom(async (own) => {
      own.fail({ kind: 'reply', when: 'before', times: 9, reply: { status: 403, body, headers: { 'content-type': 'text/html' } } });
      const result = await runAction(goodInputs(own, { 'timeout-seconds': '30' }));
      expect(result.outputs).toMatchObject({ status: 'unknown', 'http-status': '403', 'error-code': 'unexpected-response' });
      expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('HTTP 403') })]);
      // At most 4 KiB for each response, and one line.
      expect(Buffer.byteLength(result.log)).toBeLessThan(5000 * own.received.length);
    }),
  );

  test.concurrent('by redirection is not followed', () =>
    withZoom((other) =>
      withZoom(async (own) => {
        own.fail({
          kind: 'reply',
          when: 'before',
          times: 9,
          reply: { status: 307, headers: { location: `${other.apiUrl}/users/ada@example.com/password` } },
        });
        const result = await runAction(goodInputs(own, { 'timeout-seconds': '30' }));
        expect(result.outputs).toMatchObject({ status: 'unknown', 'http-status': '307', 'error-code': 'unexpected-response' });
        expect(other.received).toEqual([]);
      }),
    ));
});

test('the body format stays the one that the input names', () =>
  withZoom(
    async (json) => {
      const result = await runAction(goodInputs(json, { 'body-format': 'multipart' }));
      expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': '300' });
      expect(json.received).toHaveLength(1);
    },
    { bodyFormats: ['json'] },
  ));
