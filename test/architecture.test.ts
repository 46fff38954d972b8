import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const files = globSync('src/**/*.ts', { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.d.ts'));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** The folders and files of src/ from the bottom up. Each may import only what is below it, and what is in its own folder. */
const LAYERS = [
  ['runtime'],
  ['http'],
  ['errors'],
  ['zoom/errors.ts'],
  ['password', 'masking', 'outcome.ts'],
  ['rotation'],
  ['zoom', 'stores'],
  ['report'],
  ['inputs'],
  ['stores/open-values.ts'],
  ['stores/open.ts'],
  ['main.ts'],
  ['index.ts'],
];
const folderOf = (path: string) => path.split('/')[1] ?? '';
/** The folder of a file, or the file itself if it has a layer of its own. */
const unitOf = (path: string) => {
  const file = path.slice('src/'.length);
  return LAYERS.flat().includes(file) ? file : folderOf(path);
};
const layerOf = (path: string) => LAYERS.findIndex((units) => units.includes(unitOf(path)));
const importsOf = (path: string) =>
  [...textOf(path).matchAll(/(?:from|import\((?:\/\*.*?\*\/)?) ?'(\.[^']+)'/g)].map(([, target = '']) => posix.join(path, '..', target));

test('imports point down', () => {
  const up = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => unitOf(target) !== unitOf(path) && layerOf(target) >= layerOf(path))
      .map((target) => `${path} -> ${target}`),
  );
  expect(up).toEqual([]);
  expect(files.filter((path) => layerOf(path) < 0)).toEqual([]);
  expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
});

test('only report and masking talk to the runner', () => {
  const importers = files.filter((path) => textOf(path).includes("from '@actions/core'")).map(folderOf);
  expect([...new Set(importers)].sort()).toEqual(['masking', 'report']);
});

test('the protocol and the passwords do no I/O', () => {
  const modules = files
    .filter((path) => ['rotation', 'password'].includes(folderOf(path)))
    .flatMap((path) => [...textOf(path).matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name));
  expect(modules).toEqual(['node:crypto']);
});

test('no file is longer than 250 lines', () => {
  expect(files.filter((path) => textOf(path).split('\n').length > 251)).toEqual([]);
});

test('no imports form a cycle', () => {
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    } else if (!visited.has(path)) {
      for (const target of importsOf(path).filter((each) => files.includes(each))) {
        visit(target, [...trail, path]);
      }
      visited.add(path);
    }
  };
  const visited = new Set<string>();
  for (const path of files) {
    visit(path, []);
  }
  expect(cycles).toEqual([]);
});
