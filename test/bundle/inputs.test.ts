import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startZoom, type Zoom } from '../simulator/zoom.ts';
import { runAction } from '../support/action.ts';

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

describe('a variable that looks like an input', () => {
  const run = (variables: Record<string, string>) => {
    const own = { ...GOOD, 'api-url': zoom.apiUrl };
    return runAction({ ...own, ...variables });
  };

  test.each([
    ['dry_run', 'true', 'dry-run'],
    ['DRY RUN', 'true', 'dry-run'],
    ['dryrun', 'true', 'dry-run'],
    ['minimum_age_days', '30', 'minimum-age-days'],
    ['allow-unchangd', 'true', 'allow-unchanged'],
    ['generate-pasword', 'true', 'generate-password'],
  ])('%s: %s is an error that names the input that was meant', async (name, value, meant) => {
    const before = zoom.connections();
    const { exitCode, outputs, annotations } = await run({ [name]: value });
    expect([exitCode, outputs['status'], outputs['error-code']]).toEqual([1, 'unchanged', 'invalid-input']);
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining(`\`${meant}\``) })]);
    expect(zoom.connections()).toBe(before);
  });

  test('is ignored if it resembles no input', async () => {
    const { exitCode, outputs, annotations } = await run({
      path: '/x',
      foo: 'true',
      'node-version': '24',
      // Two letters of a short name make another word.
      tokne: 'x',
      password: 'Other-Passw0rd',
    });
    expect([exitCode, outputs['status'], annotations]).toEqual([0, 'updated', []]);
  });

  test('is reported together with the other problems', async () => {
    const { annotations } = await run({ dry_run: 'true', 'timeout-seconds': '5' });
    expect(annotations).toHaveLength(1);
    expect(annotations[0]?.message).toMatch(/`dry-run`[\s\S]*`timeout-seconds`/);
  });
});

describe('an input that plays no part is not checked', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['the API URL of an engine over http', {}, { GITHUB_API_URL: 'http://gitea.example:3000/api/v1', GITHUB_REPOSITORY: 'octo/zoom' }],
    ['a repository without an owner', {}, { GITHUB_REPOSITORY: 'nonsense' }],
    ['`github-api-url`', { 'github-api-url': 'http://gitea.example:3000/api/v1' }, {}],
    ['`secret-repository`', { 'secret-repository': 'no repository / at all' }, {}],
  ])('without `secret-name`: %s', async (_, change, env) => {
    const own = await startZoom();
    const { exitCode, outputs, annotations } = await runAction({ ...GOOD, 'api-url': own.apiUrl, ...change }, { env });
    expect([exitCode, outputs['status'], annotations]).toEqual([0, 'updated', []]);
    await own.close();
  });

  test('but it is with `secret-name`', async () => {
    const secret = { 'secret-name': 'ZOOM_PASSWORD', 'github-token': 'gh.token' };
    const env = { GITHUB_API_URL: 'http://gitea.example:3000/api/v1', GITHUB_REPOSITORY: 'octo/zoom' };
    const { annotations } = await runAction({ ...GOOD, 'api-url': zoom.apiUrl, ...secret }, { env });
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringContaining('`github-api-url`') })]);
  });
});
