import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DEFAULTS } from '../src/inputs.ts';
import { CRASH_TITLE, OWN_PROBLEMS, STATE_SENTENCES } from '../src/outcome.ts';
import { CATALOGUE } from '../src/zoom/answers.ts';
import { OAUTH_ERRORS, UNKNOWN_ERROR } from '../src/zoom/oauth.ts';
import { FORBIDDEN } from '../src/zoom/policy.ts';
import { runAction } from './bundle/action.ts';
import { defaultAccount, startZoom, type Zoom } from './simulator/zoom.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const action = parse(read('action.yml'));
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

/** The rows of the table below a heading that starts with these cells; each row a list of cells without their code marks. */
function table(...head: string[]): string[][] {
  const lines = readme.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head.join(' | ')} |`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace(/^`([^`]*)`$/, '$1')),
  );
}

describe('action.yml, the code and the README name the same', () => {
  test('inputs and defaults', () => {
    const inputs: [string, { required?: boolean; default?: string }][] = Object.entries(action.inputs);
    const declared = inputs.map(([name, input]) => [name, input.required ? 'required' : input.default]);
    const expected = [
      ['user-id', 'required'],
      ...['password', 'token', 'account-id', 'client-id', 'client-secret', 'oauth-url'].map((name) => [name, undefined]),
      ...Object.entries(DEFAULTS),
    ];
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
    const documented = table('input').map(([name, value]) => [name, value === '' || value === 'derived' ? undefined : value]);
    expect(documented).toEqual(declared);
  });

  test('outputs', async () => {
    const given = {
      'user-id': 'ada@example.com',
      token: 'good.token',
      'generate-password': 'true',
      'check-policy': 'never',
      'dry-run': 'true',
    };
    const { outputs } = await runAction(given);
    expect(outputs['status']).toBe('validated');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(table('output').map(([name]) => name)).toEqual(Object.keys(action.outputs));
  });

  test('statuses and their sentences', () => {
    const rows = table('`status`', 'meaning');
    expect(Object.fromEntries(rows.map(([status, , sentence]) => [status, sentence]))).toEqual(STATE_SENTENCES);
    for (const status of Object.keys(STATE_SENTENCES)) {
      expect(action.outputs.status.description).toContain(`\`${status}\``);
    }
  });

  test('codes of our own', () => {
    for (const code of Object.keys(OWN_PROBLEMS)) {
      expect(action.outputs['error-code'].description).toContain(`\`${code}\``);
      expect(table('output').find(([name]) => name === 'error-code')?.[1]).toContain(`\`${code}\``);
    }
  });

  test('titles of errors', () => {
    const titles = [
      ...CATALOGUE.map(({ code, title }) => `Zoom ${code}: ${title}`),
      'Zoom 300: code or text that this action does not know',
      ...[...Object.values(OWN_PROBLEMS), ...OAUTH_ERRORS.values(), UNKNOWN_ERROR].map(({ title }) => title),
      `Zoom 200: ${FORBIDDEN.permission?.title}`,
      CRASH_TITLE,
    ];
    expect(
      table('title')
        .map(([title]) => title)
        .sort(),
    ).toEqual(titles.sort());
  });

  test('runtime', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(manifest.devDependencies.node).toMatch(/^24\./);
  });
});

describe('the README', () => {
  const blocks = (language: string) =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

  test('starts with the commands that the check runs', () => {
    const check = read('.ci/run');
    const commands = blocks('sh').flatMap((block) => block.trim().split(' && '));
    expect(commands).toEqual(['npm ci', 'npm start', 'npm test']);
    for (const command of [...commands, ...readme.matchAll(/`(npm run \w+)`/g).map(([, text = '']) => text)]) {
      expect(check).toContain(command);
    }
  });

  describe('has workflows that work', () => {
    let zoom: Zoom;
    beforeAll(async () => {
      const users = [{ id: '1', email: 'shared-room@example.com', password: 'Old-Passw0rd' }];
      zoom = await startZoom({ accounts: [defaultAccount({ users })] });
    });
    afterAll(() => zoom.close());

    const SECRETS: Readonly<Record<string, string>> = {
      ZOOM_NEW_PASSWORD: 'New-Passw0rd',
      ZOOM_TOKEN: 'good.token',
      ZOOM_ACCOUNT_ID: 'account-1',
      ZOOM_CLIENT_ID: 'client-1',
      ZOOM_CLIENT_SECRET: 'client-Secret+1/=',
    };
    type Step = { id?: string; uses?: string; with?: Record<string, unknown> };
    const workflows = blocks('yaml').map((text) => {
      const workflow = parse(text);
      const steps: Step[] = workflow.jobs?.update.steps ?? workflow.steps;
      return steps.filter(({ uses }) => uses?.startsWith('OWNER/update-zoom-password@'));
    });

    test.each(workflows.map((steps, index) => [index + 1, steps] as const))('number %i', async (_, steps) => {
      const outputs: Record<string, string> = {};
      const evaluate = (value: unknown) =>
        String(value)
          .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (_match, name: string) => SECRETS[name] ?? '')
          .replace(/\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}/g, (_match, id: string, name: string) => outputs[`${id}.${name}`] ?? '');
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        const given = Object.entries(step.with ?? {});
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given.map(([name]) => name)));
        const inputs = Object.fromEntries(given.map(([name, value]) => [name, evaluate(value)]));
        const app = 'client-id' in inputs ? { 'oauth-url': zoom.oauthUrl } : {};
        const result = await runAction({ ...inputs, ...app, 'api-url': zoom.apiUrl });
        expect(result.exitCode).toBe(0);
        for (const [name, value] of Object.entries(result.outputs)) {
          outputs[`${step.id}.${name}`] = value;
        }
      }
      const expected = Object.entries(outputs).find(([name]) => name.endsWith('.password'))?.[1] ?? 'New-Passw0rd';
      expect(zoom.passwordOf('shared-room@example.com')).toBe(expected);
    });
  });
});

test('every action that a workflow uses is pinned to a commit, and nothing has permissions by default', () => {
  const workflow = read('.github/workflows/ci.yml');
  expect(parse(workflow).permissions).toEqual({});
  for (const [, reference] of workflow.matchAll(/uses: (\S+)/g)) {
    expect(reference).toMatch(/@[\da-f]{40}$/);
  }
});
