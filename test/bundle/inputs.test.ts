import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { runAction } from './action.ts';

let zoom: Zoom;
beforeAll(async () => {
  zoom = await startZoom();
});
afterAll(() => zoom.close());

const GOOD = { 'user-id': 'ada@example.com', password: 'New-Passw0rd', token: 'good.token' };

describe('an invalid input is reported in one error that names it, before any request', () => {
  test.each([
    ['user-id', ''],
    ['user-id', '..'],
    ['user-id', 'ada\nbob'],
    ['password', ''],
    ['password', 'a'.repeat(7)],
    ['password', 'a'.repeat(32)],
    ['password', ' Passw0rd-lead'],
    ['password', 'Passw0rd-trail '],
    ['password', 'Passw0rd-line\n'],
    ['password', 'Passw0rd\u0007bell'],
    ['token', ''],
    ['token', 'two words'],
    ['api-url', 'http://api.zoom.us/v2'],
    ['api-url', 'nonsense'],
    ['body-format', 'form'],
    ['allow-unchanged', 'maybe'],
    ['timeout-seconds', '5'],
    ['timeout-seconds', '10s'],
    ['job-summary', 'no'],
  ])('%s: %j', async (name, value) => {
    const before = zoom.connections();
    const result = await runAction({ ...GOOD, 'api-url': zoom.apiUrl, [name]: value });
    expect(result).toMatchObject({ exitCode: 1, stderr: '' });
    expect(result.outputs).toMatchObject({ status: 'unchanged', 'http-status': '', 'error-code': 'invalid-input' });
    expect(result.annotations).toEqual([
      {
        level: 'error',
        title: 'invalid-input: invalid or missing input',
        message: expect.stringMatching(new RegExp(`^invalid-input: invalid or missing input\n\`${name}\` `)),
      },
    ]);
    expect(result.annotations[0]?.message).toContain('The Zoom password was not changed.');
    expect(result.stdout).not.toMatch(/^\s+at /m);
    expect(zoom.connections()).toBe(before);
  });
});

test('all missing inputs are reported together', async () => {
  const result = await runAction({});
  expect(result.annotations).toHaveLength(1);
  expect(result.annotations[0]?.message).toMatch(/`user-id`.*\n.*`token`.*\n.*`password`/);
  expect(result.outputs).toMatchObject({ status: 'unchanged', 'error-code': 'invalid-input' });
});

test('an invalid proxy URL is reported as an input error', async () => {
  const result = await runAction({ ...GOOD, 'api-url': 'https://api.zoom.us/v2' }, { env: { HTTPS_PROXY: '::' } });
  expect(result.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('`HTTPS_PROXY`') })]);
});
