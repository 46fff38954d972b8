import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { anchorOf, headingOf } from '../src/documentation.ts';
import { CONTEXT_DEFAULTS, DEFAULTS } from '../src/inputs.ts';
import { OWN_PROBLEMS, STATE_SENTENCES } from '../src/outcome.ts';
import { CATALOGUE, judge } from '../src/zoom/answers.ts';
import { OAUTH_ERRORS, UNKNOWN_ERROR } from '../src/zoom/oauth.ts';
import { FORBIDDEN } from '../src/zoom/policy.ts';
import { goodInputs, runAction } from './bundle/action.ts';
import { startZoom } from './simulator/zoom.ts';

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

/** What the title of a code or text that is not in the catalogue looks like. */
const UNLISTED = 'Zoom 300: code or text that this action does not know';

const titles = [
  ...CATALOGUE.map(({ code, title }) => `Zoom ${code}: ${title}`),
  UNLISTED,
  ...[...Object.values(OWN_PROBLEMS), ...OAUTH_ERRORS.values(), UNKNOWN_ERROR].map(({ title }) => title),
  `Zoom 200: ${FORBIDDEN.permission?.title}`,
];

describe('action.yml, the code and the README name the same', () => {
  test('inputs and defaults', () => {
    const inputs: [string, { required?: boolean; default?: string }][] = Object.entries(action.inputs);
    const declared = inputs.map(([name, input]) => [name, input.required ? 'required' : input.default]);
    const expected = [
      ['user-id', 'required'],
      ...['password', 'token', 'account-id', 'client-id', 'client-secret', 'oauth-url'].map((name) => [name, undefined]),
      ...['secret-name', 'secret-environment', 'github-token', 'pending-password'].map((name) => [name, undefined]),
      ...Object.entries(DEFAULTS),
      // GITHUB_API_URL is what the runner makes of github.api_url.
      ...Object.entries(CONTEXT_DEFAULTS).map(([name, variable]) => [name, `\${{ ${variable.toLowerCase().replace('_', '.')} }}`]),
    ];
    expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
    const documented = table('input').map(([name, value]) => [name, value === '' || value === 'derived' ? undefined : value]);
    expect(documented).toEqual(declared);
  });

  test('outputs', async () => {
    const zoom = await startZoom();
    const { outputs } = await runAction(goodInputs(zoom, { password: '', 'generate-password': 'true', 'dry-run': 'true' }));
    await zoom.close();
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
    expect(
      table('title')
        .map(([title]) => title)
        .sort(),
    ).toEqual(titles.toSorted());
  });

  test('titles of errors, and what to do about each', () => {
    const headings = [...read('docs/troubleshooting.md').matchAll(/^### (.+)\n\n\*\*Cause\*\*: .+\n\n\*\*Fix\*\*: .+$/gm)].map(
      ([, heading = '']) => heading,
    );
    expect(headings.sort()).toEqual(titles.map((title) => (title === UNLISTED ? title.replace(' 300', '') : title)).sort());
    expect(new Set(headings.map(anchorOf)).size).toBe(headings.length);
  });

  test('whatever Zoom refuses with has an entry', () => {
    const headings = [...read('docs/troubleshooting.md').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    for (const status of [200, 400, 429]) {
      for (const code of [...CATALOGUE.map((row) => row.code), 4105, -1, 300]) {
        const verdict = judge({ status, reason: '', headers: {}, body: JSON.stringify({ code, message: code === 200 ? 'No permission.' : 'x' }), cut: false });
        expect(headings).toContain(verdict.kind === 'refused' ? headingOf(verdict.refusal) : '');
      }
    }
    expect(headings).toEqual(expect.arrayContaining(Object.values(FORBIDDEN).map(({ code, title }) => `Zoom ${code}: ${title}`)));
  });

  test('runtime', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(manifest.devDependencies.node).toMatch(/^24\./);
  });
});

describe('package.json', () => {
  test('has the version that the changelog describes', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}\\b.*\\n\\n- `, 'm'));
  });

  test('is locked, with the integrity of every package', () => {
    const { '': _, ...packages }: Record<string, { integrity?: string }> = JSON.parse(read('package-lock.json')).packages;
    expect(Object.keys(packages).length).toBeGreaterThan(500);
    expect(Object.entries(packages).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });
});

describe('the README', () => {
  const blocks = (language: string) =>
    [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text = '']) => text);

  test('starts with the commands that the check runs', () => {
    const check = read('.ci/run');
    const commands = blocks('sh').flatMap((block) => block.trim().split(' && '));
    expect(commands).toEqual(['npm ci', 'npm start', 'npm test']);
    const documented = [...read('CONTRIBUTING.md').matchAll(/`(npm run [\w:]+)`/g)].map(([, text = '']) => text);
    expect(documented).toContain('npm run test:mutation');
    for (const command of [...commands, ...documented.filter((each) => each !== 'npm run test:mutation')]) {
      expect(check).toContain(command);
    }
  });

  test('and the other documents link to what exists', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      ...readdirSync(join(import.meta.dirname, '../docs')).map((name) => `docs/${name}`),
    ];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, path, anchor]) => ({
        path: path ? posix.join(page, '..', path) : page,
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(9);
    for (const { path, anchor } of links) {
      const headings = [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      expect(anchor === undefined || headings.includes(anchor)).toBe(true);
    }
  });

  test('shows every example as it is in its file', () => {
    const files = readdirSync(join(import.meta.dirname, '../examples'));
    const shown = blocks('yaml').map((text) => text.split('\n'));
    expect(shown.map(([first]) => first?.replace('# examples/', '')).sort()).toEqual(files.sort());
    for (const [first = '', ...lines] of shown) {
      expect(lines.join('\n')).toBe(read(first.replace('# ', '')));
    }
  });
});
