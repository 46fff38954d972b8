import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_ERRORS } from '../src/errors/action-errors.ts';
import { CONTEXT, DEFAULTS, INPUT_NAMES } from '../src/inputs/schema.ts';
import { main } from '../src/main.ts';
import { anchorOf } from '../src/report/documentation-link.ts';
import { STATUS_MEANINGS } from '../src/report/wording.ts';
import { createDeadline } from '../src/runtime/deadline.ts';
import { playRunner } from './runner.ts';
import { startZoom } from './simulator/zoom.ts';
import { goodInputs } from './support/action.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const action = parse(read('action.yml'));
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));

describe('action.yml matches the code:', () => {
  test('inputs and defaults', () => {
    const declared = Object.entries<{ default?: string }>(action.inputs).map(([name, { default: value }]) => [name, value]);
    // The runner sets GITHUB_API_URL from github.api_url.
    const contextOf = (variable: string | undefined) => variable && `\${{ ${variable.toLowerCase().replace('_', '.')} }}`;
    expect(declared).toEqual(INPUT_NAMES.map((name) => [name, DEFAULTS[name] ?? contextOf(CONTEXT[name])]));
    expect(
      Object.entries<{ required?: boolean }>(action.inputs)
        .filter(([, { required }]) => required)
        .map(([name]) => name),
    ).toEqual(['user-id']);
  });

  test('outputs', async () => {
    const zoom = await startZoom();
    const runner = playRunner(goodInputs(zoom, { password: '', 'generate-password': 'true' }));
    await main({ env: runner.env, deadline: createDeadline(), crash: new Promise<never>(() => undefined) });
    const outputs = runner.outputs();
    runner.close();
    await zoom.close();
    expect(outputs['status']).toBe('updated');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  test('statuses and codes', () => {
    for (const status of Object.keys(STATUS_MEANINGS)) {
      expect(action.outputs.status.description).toContain(`\`${status}\``);
    }
    for (const { code } of Object.values(ACTION_ERRORS)) {
      expect(action.outputs['error-code'].description).toContain(`\`${code}\``);
    }
  });

  test('types', () => {
    const types: Record<'inputs' | 'outputs', Record<string, { type: string; 'allowed-values'?: string[] }>> = parse(
      read('action-types.yml'),
    );
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
    expect(types.outputs['status']?.['allowed-values']).toEqual(Object.keys(STATUS_MEANINGS));
    for (const [name, { type, 'allowed-values': values = [] }] of Object.entries(types.inputs)) {
      const value: string | undefined = action.inputs[name].default;
      const pattern = { boolean: /^(true|false)$/, integer: /^\d+$/, enum: new RegExp(`^(${values.join('|')})$`), string: /^/ }[type];
      expect(value === undefined || pattern?.test(value)).toBe(true);
      expect(action.inputs[name].description).toEqual(values.length > 0 ? expect.stringContaining(`\`${values[0]}\``) : expect.any(String));
    }
  });

  test('runtime', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(manifest.devDependencies.node).toMatch(/^24\./);
  });
});

describe('package.json', () => {
  test('has the version that the changelog describes', () => {
    expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}\\b.*\\n\\n\\S`, 'm'));
  });

  test('has a lock file with the integrity of every package', () => {
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
    expect(commands).toEqual(['npm ci', 'npm start', 'npm ci', 'npm test']);
    const documented = [...read('CONTRIBUTING.md').matchAll(/`(npm run [\w:]+)`/g)].map(([, text = '']) => text);
    const unchecked = ['npm run docs', 'npm run probe', 'npm run test:mutation', 'npm run test:unit'];
    expect(documented).toEqual(expect.arrayContaining(unchecked));
    for (const command of [...commands, ...documented.filter((each) => !unchecked.includes(each))]) {
      expect(check).toContain(command);
    }
  });

  test('and the other documents have valid links', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'examples/README.md',
      ...readdirSync(join(import.meta.dirname, '../docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, path, anchor]) => ({
        path: path ? posix.join(page, '..', path) : page,
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(9);
    for (const { path, anchor } of links) {
      expect(existsSync(join(import.meta.dirname, '..', path))).toBe(true);
      const headings = anchor === undefined ? [] : [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      expect(anchor === undefined || headings.includes(anchor)).toBe(true);
    }
  });

  test('shows steps as they are in the examples', () => {
    const parts = blocks('yaml').filter((text) => text.startsWith('# from '));
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      const [first = '', ...lines] = part.trimEnd().split('\n');
      expect(read(first.replace('# from ', ''))).toContain(lines.map((line) => `      ${line}`).join('\n'));
    }
  });

  test('shows examples as they are in their files', () => {
    const shown = blocks('yaml')
      .filter((text) => !text.startsWith('# from '))
      .map((text) => text.split('\n'));
    expect(shown.length).toBeGreaterThanOrEqual(2);
    for (const [first = '', ...lines] of shown) {
      expect(lines.join('\n')).toBe(read(first.replace('# ', '')));
    }
  });
});

describe('the documents', () => {
  test('name a test for each guarantee, as it is in its file', () => {
    const text = read('docs/guarantees.md').split('## The tests of each guarantee')[1] ?? '';
    const items = text.match(/^- .*$/gm) ?? [];
    expect(items.length).toBeGreaterThan(25);
    for (const item of items) {
      const [, ...groups] = item.split(/(?:: |, )(?=\*)/);
      expect(groups.length).toBeGreaterThan(0);
      for (const group of groups) {
        const [, names = '', path = ''] = /^(\*.+\*) in \[[^\]]+\]\(\.\.\/([^)]+)\)$/.exec(group) ?? [];
        const tests = read(path).match(/^\s*(test|describe|\]\)).*$/gm) ?? [];
        for (const [, name = ''] of names.matchAll(/\*([^*]+)\*/g)) {
          expect({ path, name, exists: tests.some((each) => each.includes(name)) }).toEqual({ path, name, exists: true });
        }
      }
    }
  });

  test('list every example', () => {
    const names = readdirSync(join(import.meta.dirname, '../examples')).filter((name) => name.endsWith('.yml'));
    const listed = [...read('examples/README.md').matchAll(/\]\(([\w-]+\.yml)\)/g)].map(([, name]) => name);
    expect(listed.sort()).toEqual(names.sort());
  });
});
