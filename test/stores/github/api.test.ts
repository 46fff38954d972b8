import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import nock from 'nock';
import { closeAll } from '../../http/loopback.ts';
import { open } from './open.ts';

beforeAll(() => nock.disableNetConnect());
afterEach(closeAll);
afterAll(() => {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
});

test('requests to GitHub match its documentation', async () => {
  const key = Buffer.alloc(32, 9).toString('base64');
  const scope = nock('https://api.github.com', {
    reqheaders: {
      authorization: 'token gh.token',
      'x-github-api-version': '2022-11-28',
      'user-agent': /^update-zoom-password\/\d+\.\d+\.\d+ /,
      accept: /json/,
    },
  })
    .get('/repos/octo/zoom/environments/prod%20%2F%20eu/secrets/public-key')
    .reply(200, { key_id: '7', key })
    .put(
      '/repos/octo/zoom/environments/prod%20%2F%20eu/secrets/X',
      (body) => body.key_id === '7' && /^[A-Za-z0-9+/]{80}$/.test(body.encrypted_value),
    )
    .reply(204);
  const { store } = open('https://api.github.com', { environment: 'prod / eu' });
  expect(await store.write('', 'New-Passw0rd', true)).toEqual({ ok: true, value: 'replaced' });
  scope.done();
});

test("an exception of the action is not taken for a response of GitHub's", async () => {
  const { store } = open('https://api.github.com');
  jest.spyOn(Math, 'min').mockImplementation(() => {
    throw new RangeError('a bug');
  });
  await expect(store.inspect()).rejects.toThrow('a bug');
});
