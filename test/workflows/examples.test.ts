import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Received } from '../simulator/server.ts';
import { localize, readExample, SECRETS, type Stage, setStage } from './act.ts';
import { ROOT } from './tool.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(() => stage.close());

const USER = 'front-desk@example.com';
const password = () => stage.zoom.passwordOf(USER);

const isUpdate = ({ method }: Received) => method === 'PUT';

/** Returns the text of the message that was sent to the chat. */
const chatText = (): string => JSON.parse(stage.chat().replace(/^url = ".*?"/, '')).text;

/** Checks that a log shows none of these texts. */
function expectNoSecrets(log: string, ...secrets: string[]): void {
  for (const secret of [SECRETS.ZOOM_CLIENT_SECRET, 'issued.token', 'gh.token', ...secrets]) {
    expect(log).not.toContain(secret);
  }
}

describe('update.yml', () => {
  test('sets the password, and succeeds again', async () => {
    const { exitCode, log } = await stage.run('update.yml', 'workflow_dispatch');
    expect(log).toContain('| The Zoom password was updated.');
    expect(exitCode).toBe(0);
    expect(password()).toBe('New-Passw0rd');
    // The user has the password already.
    expect((await stage.run('update.yml', 'workflow_dispatch')).exitCode).toBe(0);
    expectNoSecrets(log, 'New-Passw0rd', USER);
  });

  test('fails with one annotation if Zoom rejects the password', async () => {
    stage.zoom.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 400, body: { code: 1117, message: "Can not update Admin's password" } },
      only: isUpdate,
    });
    const { exitCode, log } = await stage.run('update.yml', 'workflow_dispatch');
    expect(exitCode).toBe(1);
    expect(log.match(/::error /g)).toHaveLength(1);
    expect(log).toContain("Zoom 1117: an administrator's password cannot be changed");
  });
});

describe('handle-errors.yml', () => {
  test.each([
    [
      'a rate limit',
      { status: 429, headers: { 'retry-after': '2099-01-01T00:00:00Z' }, body: { code: 429, message: 'Too many.' } },
      0,
      "::warning::Zoom's rate limit is reached. Start a new run after 2099-01-01T00:00:00.000Z.",
    ],
    [
      'a rate limit without a time',
      { status: 429, body: { code: 429, message: 'You have reached the maximum daily rate limit for this API.' } },
      0,
      "::warning::Zoom's rate limit is reached. Start a new run after a minute.",
    ],
    [
      'another rejection',
      { status: 404, body: { code: 1001, message: `User does not exist: ${USER}.` } },
      0,
      '::warning::There is no password to set. Zoom responded: User does not exist: ***.',
    ],
    ['a rejection that it does not expect', { status: 400, body: { code: 1117, message: 'An admin.' } }, 1, '| The status is unchanged.'],
    ['no clear response', { status: 502 }, 1, '| The status is unknown.'],
  ])('continues after %s', async (_, reply, exitCode, line) => {
    stage.zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: isUpdate });
    const ended = await stage.run('handle-errors.yml', 'workflow_dispatch');
    expect(ended.log).toContain(line);
    expect(ended.exitCode).toBe(exitCode);
    expectNoSecrets(ended.log, 'New-Passw0rd', USER);
  });

  test('fails if the password may have changed, whatever the code is', async () => {
    stage.zoom.fail({ kind: 'reset', when: 'after', only: isUpdate });
    const reply = { status: 404, body: { code: 1001, message: `User does not exist: ${USER}.` } };
    stage.zoom.fail({ kind: 'reply', when: 'before', times: 9, reply, only: isUpdate });
    const { exitCode, log } = await stage.run('handle-errors.yml', 'workflow_dispatch');
    expect(log).toContain('| The status is unknown.');
    expect(log).not.toContain('There is no password to set');
    expect(exitCode).toBe(1);
  });

  test('accepts the password that is already in effect', async () => {
    const { exitCode, log } = await stage.run('handle-errors.yml', 'workflow_dispatch', { secrets: { ZOOM_NEW_PASSWORD: 'Old-Passw0rd' } });
    expect(exitCode).toBe(0);
    expect(log).not.toMatch(/There is no password|The status is/);
  });
});

describe.each([
  ['1password', 'op', 'Zoom front desk', '_PENDING'],
  ['aws-secrets-manager', 'aws', 'zoom/front-desk', '_PENDING'],
  ['azure-key-vault', 'az', 'zoom-front-desk', '-pending'],
  ['google-secret-manager', 'gcloud', 'zoom-front-desk', '_PENDING'],
  ['vault', 'vault', 'zoom/front-desk', '_PENDING'],
])('%s.yml', (store, cli, name, pending) => {
  test('stores a generated password, and rotates it again only when it is due', async () => {
    const { exitCode, log } = await stage.run(`${store}.yml`, 'schedule');
    expect([exitCode, stage.stored(cli, name)]).toEqual([0, password()]);
    expect(password()).toHaveLength(24);
    expectNoSecrets(log, password(), USER);
    const again = await stage.run(`${store}.yml`, 'schedule');
    expect([again.exitCode, stage.stored(cli, name)]).toEqual([0, password()]);
    expect(again.log).toContain('Nothing was changed: the next rotation is not due yet.');
  });

  test('changes nothing in a dry run', async () => {
    const { exitCode, log } = await stage.run(`${store}.yml`, 'workflow_dispatch', { inputs: { 'dry-run': 'true' } });
    expect([exitCode, password(), stage.stored(cli, name)]).toEqual([0, 'Old-Passw0rd', '']);
    expect(log).toContain('Nothing was changed: dry run.');
  });

  test('completes a rotation that could not be confirmed', async () => {
    let isDown = true;
    stage.zoom.fail({ kind: 'reset', when: 'after', times: 99, only: ({ method }) => isDown && method === 'PUT' });
    expect((await stage.run(`${store}.yml`, 'schedule')).exitCode).toBe(1);
    isDown = false;
    const set = password();
    expect([stage.stored(cli, `${name}${pending}`), stage.stored(cli, name)]).toEqual([set, '']);
    expect((await stage.run(`${store}.yml`, 'schedule')).exitCode).toBe(0);
    expect([password(), stage.stored(cli, name)]).toEqual([set, set]);
    expect(['', 'deleted']).toContain(stage.stored(cli, `${name}${pending}`));
  });
});

describe('two rotations in one job', () => {
  /** Returns rotate.yml with the step of this action twice. */
  function twice(second: Record<string, unknown> = {}): string {
    const workflow = parse(readExample('rotate.yml'));
    const [app, rotate] = workflow.jobs.rotate.steps;
    delete rotate.with['minimum-age-days'];
    const { id: _, ...again } = rotate;
    workflow.jobs.rotate.steps = [
      app,
      { ...rotate, 'continue-on-error': true },
      { ...again, id: 'again', with: { ...rotate.with, ...second } },
    ];
    return stringify(workflow);
  }

  test('succeed if the first one is complete', async () => {
    const { exitCode } = await stage.runText(twice(), 'schedule');
    expect(exitCode).toBe(0);
    expect([stage.github.names('zoom'), stage.github.secret('ZOOM_PASSWORD', 'zoom')]).toEqual([['ZOOM_PASSWORD'], password()]);
  });

  test('lose nothing if the first one is incomplete: the second one sees old secrets and stops', async () => {
    // Zoom applies the change, but the responses are lost.
    stage.zoom.fail({ kind: 'reset', when: 'after', times: 99, only: isUpdate });
    const { exitCode, log } = await stage.runText(twice({ 'pending-password': 'Stale-Passw0rd' }), 'schedule');
    expect(exitCode).toBe(1);
    expect(log).toContain('Use a new job');
    expect(stage.github.secret('ZOOM_PASSWORD_PENDING', 'zoom')).toBe(password());
  });
});

describe('rotations', () => {
  const secret = (name: string, environment = 'zoom') => stage.github.secret(name, environment);
  const pending = () => ({ secrets: { ZOOM_PASSWORD_PENDING: secret('ZOOM_PASSWORD_PENDING') } });

  test('in rotate.yml store the password in effect, and then leave it unchanged', async () => {
    const { exitCode, log } = await stage.run('rotate.yml', 'schedule');
    expect(exitCode).toBe(0);
    expect(secret('ZOOM_PASSWORD')).toBe(password());
    expect(password()).toHaveLength(24);
    expectNoSecrets(log, password(), USER);
    const again = await stage.run('rotate.yml', 'schedule');
    expect([again.exitCode, secret('ZOOM_PASSWORD')]).toEqual([0, password()]);
    expect(again.log).toContain('Nothing was changed: the next rotation is not due yet.');
    const before = password();
    expect((await stage.run('rotate.yml', 'workflow_dispatch', { inputs: { 'dry-run': 'false' } })).exitCode).toBe(0);
    expect(password()).not.toBe(before);
    expect(secret('ZOOM_PASSWORD')).toBe(password());
  });

  test('in notify.yml send a notification if the password is not stored, and the next run stores it', async () => {
    let isDown = true;
    stage.github.fail({
      kind: 'reply',
      when: 'before',
      times: 99,
      reply: { status: 502 },
      only: ({ method, path }) => isDown && method === 'PUT' && path.endsWith('ZOOM_PASSWORD'),
    });
    const { exitCode, log } = await stage.run('notify.yml', 'schedule');
    expect(exitCode).toBe(1);
    expect(log).toContain('The Zoom password was updated, but the secret was not.');
    isDown = false;
    expect(stage.chat()).toContain('url = "https://chat.example.com/hook"');
    const text = chatText();
    expect(text).toMatch(/^The Zoom password was updated, but the secret was not\. github-unavailable: /);
    expect(text).toMatch(/ https:\/\/\S+#github-unavailable-\S+ https:\/\/github\.com\/octo\/zoom\/actions\/runs\/\d+$/);
    const set = password();
    expectNoSecrets(text, set, USER);
    expect((await stage.run('notify.yml', 'schedule', pending())).exitCode).toBe(0);
    expect([secret('ZOOM_PASSWORD'), password(), stage.github.names('zoom')]).toEqual([set, set, ['ZOOM_PASSWORD']]);
  });

  test('in notify.yml send no notification if all is well', async () => {
    expect((await stage.run('notify.yml', 'schedule')).exitCode).toBe(0);
    expect([secret('ZOOM_PASSWORD'), stage.chat()]).toEqual([password(), '']);
  });

  test('in rotate.yml change nothing in a dry run', async () => {
    const dry = await stage.run('rotate.yml', 'workflow_dispatch', { inputs: { 'dry-run': 'true' } });
    expect(dry.log).toContain('Nothing was changed: dry run.');
    expect([dry.exitCode, password(), secret('ZOOM_PASSWORD')]).toEqual([0, 'Old-Passw0rd', '']);
  });

  test('in notify.yml send a notification if they cannot start', async () => {
    stage.zoom.fail({ kind: 'reply', when: 'before', reply: { status: 400, body: { error: 'invalid_client' } } });
    expect((await stage.run('notify.yml', 'schedule')).exitCode).toBe(1);
    expect(chatText()).toMatch(/^The Zoom password was not changed\. invalid_client: /);
  });

  const accounts = ['front-desk', 'support', 'sales'];
  const held = (account: string) => stage.zoom.passwordOf(`${account}@example.com`);

  test('in rotate-many.yml cover every account, each in its own environment, two at a time', async () => {
    await stage.close();
    stage = await setStage({}, 200);
    const { exitCode, log } = await stage.run('rotate-many.yml', 'schedule');
    expect(exitCode).toBe(0);
    for (const account of accounts) {
      expect(held(account)).toHaveLength(24);
      expect(secret('ZOOM_PASSWORD', `zoom-${account}`)).toBe(held(account));
      expectNoSecrets(log, held(account));
    }
    // From the first to the last request to GitHub for an account.
    const spans = accounts.map((account) => {
      const times = stage.github.received.filter(({ path }) => path.includes(`/zoom-${account}/`)).map(({ arrivedAt }) => arrivedAt);
      return { from: Math.min(...times), to: Math.max(...times) };
    });
    const atOnce = spans.map(({ from }) => spans.filter((span) => span.from <= from && from <= span.to).length);
    expect(Math.max(...atOnce)).toBe(2);
  });

  test('in rotate-many.yml continue with the other accounts if one is rejected', async () => {
    const reply = { status: 400, body: { code: 1117, message: "Can not update Admin's password" } };
    stage.zoom.fail({ kind: 'reply', when: 'before', reply, only: ({ path }) => path.includes('support') });
    expect((await stage.run('rotate-many.yml', 'schedule')).exitCode).toBe(1);
    expect(accounts.map((account) => held(account) !== 'Old-Passw0rd')).toEqual([true, false, true]);
  });

  test('in rotate-many.yml include young passwords only if a person starts the run', async () => {
    for (const [event, changes] of [
      ['schedule', true],
      ['schedule', false],
      ['workflow_dispatch', true],
    ] as const) {
      const before = accounts.map(held);
      expect((await stage.run('rotate-many.yml', event)).exitCode).toBe(0);
      expect(accounts.map((account, index) => held(account) !== before[index])).toEqual(accounts.map(() => changes));
    }
  });
});

describe('copy-to-organization.yml', () => {
  const copyOf = (value: string) => `secret set ZOOM_PASSWORD --org octo --repos app,website\n${value}\n`;

  test('copies a new password in the run that sets it, and the current one every day', async () => {
    const { exitCode, log } = await stage.run('copy-to-organization.yml', 'schedule');
    const set = password();
    expect([exitCode, stage.copied()]).toEqual([0, copyOf(set)]);
    expectNoSecrets(log, set);
    const again = await stage.run('copy-to-organization.yml', 'schedule', { secrets: { ZOOM_PASSWORD: set } });
    expect([again.exitCode, stage.copied()]).toEqual([0, copyOf(set) + copyOf(set)]);
    expect(again.log).toContain('Nothing was changed: the next rotation is not due yet.');
    expectNoSecrets(again.log, set);
  });

  test('copies nothing if the password may have changed', async () => {
    stage.zoom.fail({ kind: 'reset', when: 'before', times: 99, only: isUpdate });
    expect((await stage.run('copy-to-organization.yml', 'schedule')).exitCode).toBe(1);
    expect(stage.copied()).toBe('');
  });
});

describe('offboarding.yml', () => {
  const run = () => stage.run('offboarding.yml', 'workflow_dispatch', { inputs: { account: 'support' } });

  test('rotates one account at once, and sends a message with the outcome', async () => {
    stage.github.store('ZOOM_PASSWORD', 'Old-Passw0rd', { environment: 'zoom-support' });
    const { exitCode, log } = await run();
    const set = stage.zoom.passwordOf('support@example.com');
    expect([exitCode, stage.github.secret('ZOOM_PASSWORD', 'zoom-support')]).toEqual([0, set]);
    expect([set.length, password()]).toEqual([24, 'Old-Passw0rd']);
    expect(chatText()).toMatch(/^support: The Zoom password was updated\. .* Sign the user out in the Zoom admin portal\. https:/);
    expectNoSecrets(log + chatText(), set, 'support@example.com');
  });

  test('sends a message if the password was not changed', async () => {
    stage.zoom.fail({
      kind: 'reply',
      when: 'before',
      times: 9,
      reply: { status: 404, body: { code: 1001, message: 'x' } },
      only: isUpdate,
    });
    expect((await run()).exitCode).toBe(1);
    expect(chatText()).toMatch(/^support: The Zoom password was not changed\. Zoom 1001: /);
  });
});

describe('reusable.yml', () => {
  test('rotates the account that the calling workflow names', async () => {
    const { exitCode, log } = await stage.run('reusable.yml', 'workflow_call', { inputs: { account: 'sales' } });
    const set = stage.zoom.passwordOf('sales@example.com');
    expect([exitCode, set.length, stage.github.secret('ZOOM_PASSWORD', 'zoom-sales')]).toEqual([0, 24, set]);
    expectNoSecrets(log, set);
  });

  test('declares the inputs that call-reusable.yml passes', () => {
    const { inputs } = parse(readExample('reusable.yml')).on.workflow_call;
    expect(Object.keys(inputs)).toEqual(Object.keys(parse(readExample('call-reusable.yml')).jobs.rotate.with));
  });
});

describe('read-from-1password.yml', () => {
  test('uses the password, and does not show it', async () => {
    const { exitCode, log } = await stage.run('read-from-1password.yml', 'workflow_dispatch');
    expect(exitCode).toBe(0);
    expect(log).toContain('| The password has 13 characters.');
    expectNoSecrets(log, 'Held-Passw0rd');
  });
});

describe('masks', () => {
  // None of these is a secret of the workflow, which act masks by itself. The parts are joined only when they are printed.
  const workflow = `on: workflow_dispatch
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: YOUR_ORG/update-zoom-password@v1
        with:
          user-id: front-desk@example.com
          password: Plain&Passw0rd
          account-id: account-1
          client-id: client-1
          client-secret: Kq7-Secret+1/=
      - run: |
          printf 'user %s%s\\n' front-desk @example.com front-desk %40example.com
          printf 'password %s%s\\n' 'Plain&Pass' w0rd Plain%26Pass w0rd 'Plain&amp;Pass' w0rd
          printf 'token %s%s\\n' issued. token.1
          printf 'secret %s%s\\n' Kq7- Secret+1/=
          printf 'harmless %s%s\\n' front -desk
`;

  test('hide the inputs and the issued values in every form, also from later steps', async () => {
    const { exitCode, log } = await stage.runText(workflow, 'workflow_dispatch');
    expect(exitCode).toBe(0);
    expect(password()).toBe('Plain&Passw0rd');
    const printed = [...log.matchAll(/^\[.*\] +\| (\w+) (.*?)\s*$/gm)].map(([, name, value]) => `${name} ${value}`);
    expect(printed.filter((line) => !/Attempt|attempt/.test(line)).slice(-8)).toEqual([
      ...['user ***', 'user ***', 'password ***', 'password ***', 'password ***'],
      ...['token ***', 'secret ***', 'harmless front-desk'],
    ]);
  });
});

test('act passes on everything that a step prints before it fails', async () => {
  const steps = Array.from({ length: 20 }, (_, step) => ({ run: `seq -f '${step}: %.0f' 20; exit 1`, 'continue-on-error': true }));
  const job = { 'runs-on': 'ubuntu-latest', steps };
  const { log } = await stage.runText(stringify({ on: 'workflow_dispatch', jobs: { a: job } }), 'workflow_dispatch');
  expect(log.match(/\| \d+: \d+$/gm)).toHaveLength(20 * 20);
});

const WITH_ACTION = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.yml') && readExample(name).includes('YOUR_ORG/'));
test.each(WITH_ACTION)('only URLs are changed before it runs: %s', (name) => {
  const localized = parse(
    localize(readExample(name), { zoom: { apiUrl: 'http://z', oauthUrl: 'http://o' }, github: { apiUrl: 'http://g' } }),
  );
  let count = 0;
  for (const { steps } of Object.values<{ steps: { with?: Record<string, string> }[] }>(localized.jobs)) {
    for (const step of steps) {
      const { 'api-url': api, 'oauth-url': oauth, 'github-api-url': github, ...rest } = step.with ?? {};
      count += Number(api === 'http://z' && (oauth ?? 'http://o') === 'http://o' && github === 'http://g');
      if (step.with) {
        step.with = rest;
      }
    }
  }
  expect(localized).toEqual(parse(readExample(name)));
  expect(count).toBeGreaterThan(0);
});
