import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultAccount, startZoom, type Zoom } from '../simulator/zoom.ts';
import { goodInputs, runAction } from '../support/action.ts';

let zoom: Zoom;
beforeEach(async () => {
  zoom = await startZoom({ accounts: [defaultAccount({ historyLength: 2 })] });
});
afterEach(() => zoom.close());

const inputs = (change: Readonly<Record<string, string>> = {}) => goodInputs(zoom, change);

describe('a plain update', () => {
  test('is one request over one connection', async () => {
    const result = await runAction(inputs());
    expect(result).toMatchObject({ exitCode: 0, stderr: '', annotations: [] });
    expect(result.outputs).toEqual({
      status: 'updated',
      'http-status': '204',
      'error-code': '',
      'error-message': '',
      message: 'The Zoom password was updated.',
      'documentation-url': '',
      'retry-at': '',
      'next-rotation-at': '',
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
  ])('sends %j unchanged in both formats', async (password) => {
    for (const format of ['multipart', 'json']) {
      const fresh = await startZoom();
      const result = await runAction(goodInputs(fresh, { password, 'body-format': format }));
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

  test('accepts `me` as the user behind the token, and does not mask it', async () => {
    await zoom.close();
    zoom = await startZoom({ accounts: [defaultAccount({ tokens: [{ value: 'good.token', userId: 'KDcuGIm1QgePTO8WbOqwIQ' }] })] });
    const result = await runAction(inputs({ 'user-id': 'me' }));
    expect(result.outputs['status']).toBe('updated');
    expect(result.masks).not.toContain('me');
  });
});
