import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { describeInputProblems } from '../../src/inputs/messages.ts';
import { type InputsRead, readInputs } from '../../src/inputs/read.ts';
import { createMasker } from '../../src/masking/masks.ts';

const GOOD = { 'user-id': 'ada@example.com', password: 'New-Passw0rd', token: 'good.token' };
let masks: string[];
beforeEach(() => {
  masks = [];
});

function read(inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv = {}): InputsRead {
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return readInputs(
    createMasker((form) => masks.push(form)),
    { env: { ...Object.fromEntries(variables), ...env } },
  );
}

function inputs(change: Readonly<Record<string, string>> = {}, env?: NodeJS.ProcessEnv) {
  const { checked } = read({ ...GOOD, ...change }, env);
  if (!checked.ok) {
    throw new Error(describeInputProblems(checked.problem));
  }
  return checked.value;
}

function problems(change: Readonly<Record<string, string>> = {}, env?: NodeJS.ProcessEnv): readonly string[] {
  const { checked } = read({ ...GOOD, ...change }, env);
  return checked.ok ? [] : describeInputProblems(checked.problem).split('\n');
}

const HINT = /^If a value comes from a secret: .*forks and by Dependabot/;
const APP = { 'account-id': 'account', 'client-id': 'client', 'client-secret': 'cl1ent-secret' };
const withApp = (change: Readonly<Record<string, string>> = {}) => ({ token: '', ...APP, ...change });

test('optional inputs have defaults', () => {
  expect(inputs()).toEqual({
    userId: 'ada@example.com',
    password: { kind: 'passed', value: 'New-Passw0rd' },
    credentials: { kind: 'token', token: 'good.token' },
    checkPolicy: 'auto',
    apiUrl: new URL('https://api.zoom.us/v2'),
    bodyFormats: ['multipart', 'json'],
    allowUnchanged: false,
    dryRun: false,
    timeoutMs: 120_000,
    secret: undefined,
    pendingPassword: '',
    dueAfterMs: 0,
  });
  expect(Object.isFrozen(inputs())).toBe(true);
});

test.each([
  [{}, { allowUnchanged: false, isGenerated: false, isTokenRequested: false }],
  [{ 'allow-unchanged': 'true' }, { allowUnchanged: true, isGenerated: false, isTokenRequested: false }],
  [
    { password: '', 'generate-password': 'true' },
    { allowUnchanged: false, isGenerated: true, isTokenRequested: false },
  ],
  [withApp(), { allowUnchanged: false, isGenerated: false, isTokenRequested: true }],
  [
    { ...withApp({ 'allow-unchanged': 'true' }), 'api-url': 'x' },
    { allowUnchanged: false, isGenerated: false, isTokenRequested: false },
  ],
])('the report knows what was asked for, if the inputs are valid: %j', (change, report) => {
  expect(read({ ...GOOD, ...change }).report).toEqual({ jobSummary: true, names: [], ...report });
});

test('the password that was passed is known without the white space around it, even if it is invalid', () => {
  expect(read({ ...GOOD, password: ' New-Passw0rd\n' }).givenPassword).toBe('New-Passw0rd');
});

test.each([
  ['https://api.zoom.us/v2', '', 'https://zoom.us/oauth/token'],
  ['https://api.zoomgov.com/v2', '', 'https://zoomgov.com/oauth/token'],
  ['https://api.zoomgov.com./v2', ' ', 'https://zoomgov.com/oauth/token'],
  ['https://api.zoomgov.com/v2', 'https://own.example/token', 'https://own.example/token'],
  ['https://api.zoom.us/v2', 'https://own.example/token', 'https://own.example/token'],
  ['https://apizoomgov.com/v2', '', 'https://zoom.us/oauth/token'],
])('the token endpoint of %s with `oauth-url` "%s" is %s', (apiUrl, oauthUrl, expected) => {
  const { credentials } = inputs(withApp({ 'api-url': apiUrl, 'oauth-url': oauthUrl }));
  expect(credentials.kind === 'server-to-server' && credentials.oauthUrl.href).toBe(expected);
});

test.each([
  [{ 'user-id': 'a'.repeat(320) }, []],
  [{ 'user-id': 'a'.repeat(321) }, ['`user-id` has more than 320 characters. Pass a Zoom user ID or an email address.']],
  [{ store: 'vault', 'secret-name': 'A_PENDING_B' }, []],
  [{ store: 'vault', 'secret-name': 'a'.repeat(256) }, []],
  [{ store: 'vault', 'secret-name': 'a', 'secret-field': 'a-b' }, []],
  [{ store: ' vault ', 'secret-name': ' a ' }, []],
  [{ 'api-url': ' ', 'password-length': ' ', 'minimum-age-days': ' ', 'secret-name': ' ' }, []],
])('limits are exact, and white space is no value: %j', (change, expected) => {
  expect(problems(change)).toEqual(expected);
});

test.each(['A_PREVIOUS_12', 'A_previous', 'A_PENDING'])('the name %s is that of a slot', (name) => {
  expect(problems({ store: 'vault', 'secret-name': name }).join()).toContain('must not end in _PENDING');
});

test.each(['https://api.zoom.us/ v2', 'https://api.zoom.us/v2\u0001', 'ftp://127.0.0.1/v2', 'ws://localhost/v2'])(
  '%j is no URL of a server',
  (url) => {
    expect(problems({ 'api-url': url })).toHaveLength(1);
  },
);

const ON_GITHUB = { 'secret-name': 'ZOOM_PASSWORD', 'secret-repository': 'octo/zoom', 'github-token': 'gh.token' };

test.each([
  [{}, []],
  [ON_GITHUB, ['ZOOM_PASSWORD']],
  [{ ...ON_GITHUB, 'secret-environment': 'desk' }, ['ZOOM_PASSWORD', 'desk']],
  [{ 'secret-name': 'desk', store: 'vault' }, ['desk']],
  [{ 'secret-name': 'desk', store: 'vault', 'secret-field': 'zoom' }, ['desk', 'zoom']],
])('the report knows the names that the workflow chose: %j', (change, names) => {
  expect(read({ ...GOOD, ...change }).report.names).toEqual(names);
});

test.each([
  [{}, true],
  [{ 'job-summary': 'FALSE' }, false],
  [{ 'job-summary': 'false', 'timeout-seconds': '1' }, false],
  [{ 'job-summary': 'no' }, true],
])('the summary setting is read even if another input is invalid: %j', (change, expected) => {
  expect(read({ ...GOOD, ...change }).report.jobSummary).toBe(expected);
});

test('every input is read', () => {
  expect(
    inputs(
      withApp({
        password: '',
        'generate-password': 'True',
        'password-length': '31',
        'check-policy': 'always',
        'api-url': ' http://127.0.0.1:8080/v2/ ',
        'oauth-url': 'http://localhost:8081/token',
        'body-format': 'json',
        'allow-unchanged': 'TRUE',
        'dry-run': 'true',
        'timeout-seconds': ' 10 ',
        'job-summary': 'False',
        'secret-name': ' ZOOM_PASSWORD ',
        'secret-environment': 'prod / eu',
        'secret-repository': 'octo-org/the.repo',
        'github-token': ' ghs_token\n',
        'github-api-url': 'https://ghe.example.com/api/v3',
        'pending-password': 'Pending-Passw0rd',
        'minimum-age-days': '30',
      }),
    ),
  ).toEqual({
    userId: 'ada@example.com',
    password: { kind: 'generated', length: 31 },
    credentials: {
      kind: 'server-to-server',
      accountId: 'account',
      clientId: 'client',
      clientSecret: 'cl1ent-secret',
      oauthUrl: new URL('http://localhost:8081/token'),
    },
    checkPolicy: 'always',
    apiUrl: new URL('http://127.0.0.1:8080/v2/'),
    bodyFormats: ['json'],
    allowUnchanged: true,
    dryRun: true,
    timeoutMs: 10_000,
    secret: {
      kind: 'github',
      name: 'ZOOM_PASSWORD',
      environment: 'prod / eu',
      owner: 'octo-org',
      repository: 'the.repo',
      token: 'ghs_token',
      apiUrl: new URL('https://ghe.example.com/api/v3'),
    },
    pendingPassword: 'Pending-Passw0rd',
    dueAfterMs: 29.5 * 24 * 60 * 60 * 1000,
  });
  expect(inputs({ 'body-format': 'multipart' }).bodyFormats).toEqual(['multipart']);
});

test.each([
  ['https://api.zoom.us/v2', 'https://zoom.us/oauth/token'],
  ['https://api.zoomgov.com/v2', 'https://zoomgov.com/oauth/token'],
  ['https://api.zoomgov.com./v2', 'https://zoomgov.com/oauth/token'],
  ['https://eu01api-www4local.zoom.us/v2', 'https://zoom.us/oauth/token'],
])('the token endpoint for %s is %s', (apiUrl, oauthUrl) => {
  expect(inputs(withApp({ 'api-url': apiUrl })).credentials).toMatchObject({ oauthUrl: new URL(oauthUrl) });
});

describe('white space', () => {
  test('is trimmed around the user ID and the token', () => {
    expect(inputs({ 'user-id': '\tada@example.com\n', token: ' good.token\r\n' })).toMatchObject({
      userId: 'ada@example.com',
      credentials: { token: 'good.token' },
    });
    expect(
      inputs(withApp({ 'account-id': ' account', 'client-id': 'client ', 'client-secret': 'cl1ent-secret\n' })).credentials,
    ).toMatchObject({
      accountId: 'account',
      clientId: 'client',
      clientSecret: 'cl1ent-secret',
    });
  });

  test('is kept inside the password', () => {
    expect(inputs({ password: 'two  words' }).password).toEqual({ kind: 'passed', value: 'two  words' });
  });
});

describe('a problem', () => {
  test.each([
    ['user-id', '', /is empty\./],
    ['user-id', ' \n', /empty/],
    ['user-id', 'ada\t@example.com', /control character/],
    ['user-id', 'ada\nbob', /control character/],
    ['user-id', 'ada\ud83d', /UTF-8/],
    ['user-id', '.', /dot/],
    ['user-id', ' .. ', /dot/],
    ['password', '', /is empty\./],
    ['password', 'short', /8 to 31/],
    ['password', 'Passw0rd1\n', /newline/],
    ['token', '', /is empty\./],
    ['token', 'Bearer good.token', /without "Bearer"/],
    ['token', 'good\ntoken', /printable ASCII/],
    ['token', 'gööd.token', /printable ASCII/],
    ['api-url', 'api.zoom.us/v2', /https URL/],
    ['api-url', 'http://api.zoom.us/v2', /https URL/],
    ['api-url', 'http://127.0.0.1.example.com/v2', /https URL/],
    ['api-url', 'ftp://api.zoom.us/v2', /https URL/],
    ['api-url', 'https://user@api.zoom.us/v2', /https URL/],
    ['api-url', 'https://:pass@api.zoom.us/v2', /https URL/],
    ['api-url', 'https://api.zoom.us/v2?a=b', /https URL/],
    ['api-url', 'https://api.zoom.us/v2#a', /https URL/],
    ['api-url', 'https://api.zoom.us/\nv2', /https URL/],
    ['body-format', 'JSON', /auto, multipart or json/],
    ['body-format', 'xml', /auto, multipart or json/],
    ['allow-unchanged', 'yes', /true or false/],
    ['allow-unchanged', 'tRUE', /true or false/],
    ['job-summary', '1', /true or false/],
    ['generate-password', 'yes', /true or false/],
    ['dry-run', '0', /true or false/],
    ['check-policy', 'sometimes', /auto, always or never/],
    ['password-length', '15', /16 to 31/],
    ['password-length', '32', /16 to 31/],
    ['oauth-url', 'http://zoom.us/oauth/token', /https URL.*oauth\/token/],
    ['timeout-seconds', '9', /10 to 3600/],
    ['timeout-seconds', '3601', /10 to 3600/],
    ['timeout-seconds', '12.5', /10 to 3600/],
    ['timeout-seconds', '1e2', /10 to 3600/],
    ['timeout-seconds', '0x10', /10 to 3600/],
    ['timeout-seconds', '-10', /10 to 3600/],
  ])('with `%s` = %j is one sentence that names it and quotes nothing', (name, value, reason) => {
    const found = problems({ [name]: value }).filter((line) => !HINT.test(line));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^\`${name}\` .*\\.$`));
    expect(found[0]).toMatch(reason);
  });

  test('with a name that is no input is reported with the others', () => {
    expect(problems({ 'timeout-seconds': 'x' }, { INPUT_DRY_RUN: 'true' })).toEqual([
      '`dry_run` is not an input of this action. Write `dry-run`.',
      expect.stringMatching(/^`timeout-seconds`/),
    ]);
  });

  test('does not hide another', () => {
    expect(
      problems({ 'user-id': '', password: '', token: '', 'api-url': 'x', 'timeout-seconds': 'x' }).filter((line) => !HINT.test(line)),
    ).toHaveLength(5);
  });

  test('brings the hint about secrets once, and only if a value is missing', () => {
    expect(problems({ 'user-id': '', password: '', token: '' }).filter((line) => HINT.test(line))).toHaveLength(1);
    expect(problems({ 'timeout-seconds': 'x' }).filter((line) => HINT.test(line))).toEqual([]);
  });

  test.each(['http://localhost:8080', 'http://127.0.0.1', 'http://127.255.0.1:1/v2', 'http://[::1]:8080/v2', 'https://api.zoomgov.com/v2'])(
    'is not the URL %s',
    (url) => {
      expect(problems({ 'api-url': url })).toEqual([]);
    },
  );
});

describe('inputs that depend on each other', () => {
  test.each<[string, Record<string, string>, RegExp[]]>([
    ['a token and an app', APP, [/^`token` and `account-id`, `client-id`, `client-secret` are mutually exclusive/]],
    ['a token and part of an app', { 'client-id': 'x' }, [/^`token` and `client-id` are mutually exclusive/]],
    ['neither', { token: '' }, [/^`token` is empty.*`account-id`, `client-id`, `client-secret`/, HINT]],
    [
      'an app without its secret',
      withApp({ 'client-secret': ' ' }),
      [/^`client-secret` is required with `account-id`, `client-id`\.$/, HINT],
    ],
    [
      'a secret alone',
      { token: '', 'client-secret': 'x' },
      [/^`account-id` is required with `client-secret`/, /^`client-id` is required/, HINT],
    ],
    ['me and an app', withApp({ 'user-id': ' me ' }), [/^`user-id` must not be `me`.*account owner/]],
    ['Me and an app', withApp({ 'user-id': 'Me' }), [/^`user-id` must not be `me`/]],
    [
      'a password and a generated one',
      { 'generate-password': 'true' },
      [/^`password` and `generate-password: true` are mutually exclusive/],
    ],
    ['no password', { password: '' }, [/^`password` is empty.*generate-password/, HINT]],
    ['credentials with spaces', withApp({ 'client-secret': 'two words' }), [/^`client-secret` must be printable ASCII/]],
    [
      'all at once',
      { 'user-id': '', password: '', token: '', 'dry-run': 'x' },
      [/^`dry-run`/, /^`user-id`/, /^`token`/, /^`password`/, HINT],
    ],
  ])('%s', (_, change, expected) => {
    const found = problems(change);
    expect(found).toHaveLength(expected.length);
    for (const [index, reason] of expected.entries()) {
      expect(found[index]).toMatch(reason);
    }
  });
});

describe('a secret', () => {
  const SECRET = { 'secret-name': 'ZOOM_PASSWORD', 'github-token': 'ghs_token' };
  const RUNNER = { GITHUB_REPOSITORY: 'octo/repo', GITHUB_API_URL: 'https://ghe.example.com/api/v3' };

  test('belongs to the repository and the GitHub server of the workflow run', () => {
    expect(inputs(SECRET, RUNNER).secret).toEqual({
      kind: 'github',
      name: 'ZOOM_PASSWORD',
      environment: '',
      owner: 'octo',
      repository: 'repo',
      token: 'ghs_token',
      apiUrl: new URL('https://ghe.example.com/api/v3'),
    });
    expect(inputs(SECRET, { GITHUB_REPOSITORY: 'octo/repo' }).secret).toMatchObject({ apiUrl: new URL('https://api.github.com') });
    expect(inputs({ 'minimum-age-days': '00' }, RUNNER).secret).toBeUndefined();
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a token', { 'secret-name': 'X' }, /^`github-token` is required with `secret-name`.*`GITHUB_TOKEN` never can/],
    ['a usable token', { ...SECRET, 'github-token': 'Bearer x' }, /^`github-token` must be printable ASCII/],
    ['a name without dashes', { ...SECRET, 'secret-name': 'ZOOM-PASSWORD' }, /^`secret-name` must be the name of a secret/],
    ['a name without a digit first', { ...SECRET, 'secret-name': '1ZOOM' }, /^`secret-name` must be/],
    ['a name that does not end in _PENDING', { ...SECRET, 'secret-name': 'ZP_PENDING' }, /^`secret-name` must not end in _PENDING/],
    ['a name that does not end in _PREVIOUS', { ...SECRET, 'secret-name': 'ZP_previous' }, /^`secret-name` must not end in _PENDING/],
    ['a name that does not end in _PREVIOUS_2', { ...SECRET, 'secret-name': 'ZP_PREVIOUS_2' }, /^`secret-name` must not end in/],
    ['a name that is not reserved', { ...SECRET, 'secret-name': 'github_zoom' }, /^`secret-name` must be/],
    ['a name in ASCII', { ...SECRET, 'secret-name': 'Z\u00d6\u00d6M' }, /^`secret-name` must be/],
    ['an environment that is not a path', { ...SECRET, 'secret-environment': '..' }, /^`secret-environment` must be/],
    ['an environment of one line', { ...SECRET, 'secret-environment': 'a\tb' }, /^`secret-environment` must be/],
    ['a repository with its owner', { ...SECRET, 'secret-repository': 'repo' }, /^`secret-repository` must be a repository as owner\/name/],
    ['a repository of two parts', { ...SECRET, 'secret-repository': 'a/b/c' }, /^`secret-repository` must be/],
    ['a repository that is not a path', { ...SECRET, 'secret-repository': 'octo/..' }, /^`secret-repository` must be/],
    ['a secure API', { ...SECRET, 'github-api-url': 'http://ghe.example.com' }, /^`github-api-url` must be an https URL/],
    ['a usable pending password', { ...SECRET, 'pending-password': 'short' }, /^`pending-password` /],
    ['a whole number of days', { ...SECRET, 'minimum-age-days': '1.5' }, /^`minimum-age-days` must be a whole number from 0 to 3650/],
    ['a name for its token', { 'github-token': 'x' }, /^`secret-name` is required with `github-token`\.$/],
    ['a name for an environment', { 'secret-environment': '0' }, /^`secret-name` is required with `secret-environment`/],
    [
      'a name if any other secret input is set',
      { 'secret-environment': 'x', 'pending-password': 'Pending-Passw0rd', 'minimum-age-days': '1' },
      /^`secret-name` is required with `secret-environment`, `pending-password`, `minimum-age-days`\.$/,
    ],
  ])('needs %s', (_, change, expected) => {
    expect(problems(change, RUNNER).filter((line) => !HINT.test(line))).toEqual([expect.stringMatching(expected)]);
  });

  test('can have a name with a reserved prefix inside', () => {
    expect(inputs({ ...SECRET, 'secret-name': 'MY_GITHUB_ZOOM' }, RUNNER).secret).toMatchObject({ name: 'MY_GITHUB_ZOOM' });
  });

  test('is what the inputs of GitHub are checked for: without one they play no part', () => {
    const wrong = { 'secret-repository': 'not a repository', 'github-api-url': 'http://github.example.com' };
    expect(problems(wrong)).toEqual([]);
    expect(problems({}, { GITHUB_API_URL: 'http://ghe.example.com/api/v3' })).toEqual([]);
    expect(problems({ ...SECRET, ...wrong }).filter((line) => !HINT.test(line))).toEqual([
      expect.stringMatching(/^`secret-repository` must be/),
      expect.stringMatching(/^`github-api-url` must be/),
    ]);
    // They have another problem.
    expect(problems({ 'secret-environment': '..', 'github-token': 'Bearer x' })).toEqual([
      expect.stringMatching(/^`secret-name` is required with `secret-environment`, `github-token`\.$/),
    ]);
  });

  test('needs a repository', () => {
    expect(problems(SECRET)).toEqual([expect.stringMatching(/^`secret-repository` is required/)]);
  });

  test('uses proxies as Zoom does', () => {
    const change = { ...SECRET, 'api-url': 'http://127.0.0.1/v2' };
    expect(problems(change, { ...RUNNER, HTTPS_PROXY: '::' })).toEqual([expect.stringMatching(/`HTTPS_PROXY` must be the URL of a proxy/)]);
  });
});

describe('masks', () => {
  test('are registered for user ID, password, and token before anything is checked', () => {
    expect(problems({ password: 'bad\nsecret', token: 'bad token' })).toHaveLength(2);
    expect(masks).toEqual(expect.arrayContaining(['ada@example.com', 'bad\nsecret', 'secret', 'bad token']));
  });

  test.each([' me ', 'Me', 'ME'])('are not registered for the keyword %j', (keyword) => {
    expect(inputs({ 'user-id': keyword }).userId).toBe(keyword.trim());
    expect(masks.filter((mask) => /^\s*me\s*$/i.test(mask))).toEqual([]);
  });

  test('are registered for the credentials of an app and for values derived from them', () => {
    inputs(withApp({ 'client-secret': 'cl1ent-secret\n' }));
    expect(masks).toEqual(expect.arrayContaining(['account', 'client', 'cl1ent-secret', btoa('client:cl1ent-secret')]));
  });

  test('are registered for the credentials as they are sent, and not for a blank secret', () => {
    inputs(withApp({ 'client-id': ' client ' }));
    expect(masks).toContain(btoa('client:cl1ent-secret'));
    masks = [];
    problems(withApp({ 'client-secret': ' ' }));
    expect(masks).not.toContain(btoa('client:'));
  });

  test('are registered for the inputs of a secret', () => {
    problems({ 'github-token': 'ghs_token', 'pending-password': 'Pending-Passw0rd' });
    expect(masks).toEqual(expect.arrayContaining(['ghs_token', 'Pending-Passw0rd']));
  });

  test('are registered for the credentials of a proxy', () => {
    inputs({}, { https_proxy: 'http://user:p%40ss-word@proxy:3128' });
    expect(masks).toEqual(expect.arrayContaining(['p%40ss-word', 'p@ss-word']));
  });
});

describe('a proxy', () => {
  test.each(['proxy:3128', 'http://proxy:3128', 'https://user:pass@proxy'])('can be %s', (proxy) => {
    expect(problems({}, { HTTPS_PROXY: proxy })).toEqual([]);
  });

  test.each(['http://', 'ftp://proxy', '::', 'http://user:100%@proxy'])('cannot be %s', (proxy) => {
    expect(problems({}, { HTTPS_PROXY: proxy })).toEqual([expect.stringMatching(/`HTTPS_PROXY` must be the URL of a proxy/)]);
  });

  test('for another scheme is ignored', () => {
    expect(problems({}, { HTTP_PROXY: '::' })).toEqual([]);
    expect(problems({ 'api-url': 'http://127.0.0.1/v2' }, { HTTPS_PROXY: '::' })).toEqual([]);
    expect(problems(withApp({ 'api-url': 'http://127.0.0.1/v2' }), { HTTPS_PROXY: '::' })).toHaveLength(1);
  });
});

describe('a program as the store', () => {
  const STORE = { 'secret-name': 'Zoom front desk', store: '/bin/sh' };

  test('that does not exist is reported with all other errors', () => {
    expect(problems({ ...STORE, store: './none', 'user-id': '' })).toEqual([
      expect.stringMatching(/^`user-id`/),
      expect.stringMatching(/^`store`/),
      expect.stringMatching(HINT),
    ]);
  });

  test('does without what only GitHub needs', () => {
    expect(problems({ ...STORE, 'secret-repository': 'not a repository', 'github-api-url': 'http://github.example.com' })).toEqual([]);
  });

  test('may be a path from the workspace, or an absolute path', () => {
    const workspace = join(import.meta.dirname, '..');
    const file = join(workspace, 'simulator/store.sh');
    for (const command of ['./simulator/store.sh', file]) {
      expect(inputs({ ...STORE, store: command }, { GITHUB_WORKSPACE: workspace }).secret).toMatchObject({
        store: { kind: 'program', file },
        folder: workspace,
      });
    }
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['an unknown name', { store: 'keepass' }, /^`store` must be github, 1password, .*, or the path of a program with a slash/],
    ['a file that does not exist', { store: './none' }, /^`store` is the path of a file that does not exist/],
    ['a folder', { store: './' }, /^`store` is the path of something that is not a file/],
    ['a file that is not executable', { store: './package.json' }, /^`store` is the path of a file that is not executable/],
    ['a name of two lines', { store: 'a\nb' }, /^`store` must be github, 1password/],
    ['a path of two lines', { store: './a\nb' }, /^`store` is the path of a file that does not exist/],
    ['a member of its value', { 'secret-field': 'password' }, /^`secret-field` requires a store whose values can have members/],
    ['no name for the secret', { 'secret-name': '' }, /^`secret-name` is required with `store`\.$/],
    ['a blank name for the secret', { 'secret-name': ' ' }, /^`secret-name` is required with `store`\.$/],
    ['a name that is reserved', { 'secret-name': 'Zoom_PENDING' }, /^`secret-name` must not end in _PENDING/],
    ['a name that is too long', { 'secret-name': 'x'.repeat(257) }, /^`secret-name` must be the name of a secret, of at most 256/],
    ['a name of two lines', { 'secret-name': 'a\tb' }, /^`secret-name` must be the name of a secret/],
    ['a token of GitHub', { 'github-token': 'x' }, /^`store` and `github-token` are mutually exclusive/],
    ['a member', { 'secret-field': 'password' }, /^`secret-field` requires a store whose values can have members: aws-secrets-manager,/],
    [
      'what only GitHub needs',
      { 'secret-environment': 'zoom', 'pending-password': 'Some-Passw0rd' },
      /^`store` and `secret-environment`, `pending-password` are mutually exclusive/,
    ],
  ])('is rejected with %s', (_, change, problem) => {
    expect(problems({ ...STORE, ...change })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('a member of a secret', () => {
  const STORE = { 'secret-name': 'zoom', store: 'vault', 'secret-field': ' password ' };

  test('is read with the name of its store', () => {
    expect(inputs(STORE).secret).toMatchObject({ field: 'password', store: { kind: 'shipped', store: 'vault' } });
  });

  test('needs a store whose values have members, and a name without `=` and `@`', () => {
    const GITHUB = { 'secret-name': 'ZOOM', 'secret-repository': 'octo/zoom', 'github-token': 'x', 'secret-field': 'password' };
    expect(problems(GITHUB)).toEqual([expect.stringMatching(/^`secret-field` requires a store whose values can have members/)]);
    for (const name of ['a=b', '@file', '-cas', 'a\tb']) {
      expect(problems({ ...STORE, 'secret-field': name })).toEqual([expect.stringMatching(/^`secret-field` must be the name of a member/)]);
    }
  });
});
