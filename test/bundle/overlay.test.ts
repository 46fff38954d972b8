import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
type Tables = Record<string, Record<string, number>>;

function exportsOf(path: string): Tables {
  const exports = {};
  runInNewContext(readFileSync(join(root, path), 'utf8'), { exports, require: () => ({ enumToMap: () => ({}) }) });
  return exports;
}

test("the stub of the parser's tables has every number that undici's client reads", () => {
  const tables = exportsOf('node_modules/undici/lib/llhttp/constants.js');
  const stub = exportsOf('scripts/overlay/undici/lib/llhttp/constants.js');
  const client = readFileSync(join(root, 'node_modules/undici/lib/dispatcher/client-h1.js'), 'utf8');
  const uses = client.match(/\bconstants\b(?!\.js).*/g) ?? [];
  const read = uses.flatMap((use) => [...use.matchAll(/constants\.(\w+)\.(\w+)/g)]).map(([, table = '', name = '']) => [table, name]);
  expect(read.length).toBeGreaterThan(5);
  expect(read.map(([table = '', name = '']) => [table, name, stub[table]?.[name]])).toEqual(
    read.map(([table = '', name = '']) => [table, name, tables[table]?.[name]]),
  );
  // The rest: the import, and a lookup by number, which finds nothing in a table of names.
  expect(uses.filter((use) => !/constants\.\w+\.\w/.test(use))).toEqual([
    "constants = require('../llhttp/constants.js')",
    'constants.ERROR[ret], data)',
  ]);
  expect(Object.keys(tables['ERROR'] ?? {}).filter((name) => /^\d/.test(name))).toEqual([]);
});

test("undici uses nothing of Node's modules but what their stubs have", () => {
  const files = globSync('node_modules/undici/lib/{api,core,dispatcher,util}/**/*.js', { cwd: root });
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const usesOf = (name: string) => [
    ...new Set(sources.flatMap((source) => source.match(new RegExp(`(?<!\\.)\\b${name}\\.\\w+`, 'g')) ?? [])),
  ];
  const importsOf = (name: string) =>
    sources.flatMap((source) => source.match(new RegExp(`.*require\\('node:${name}'\\)`, 'g')) ?? []).sort();
  expect([...new Set(importsOf('assert'))]).toEqual(["const assert = require('node:assert')"]);
  expect(usesOf('assert')).toEqual([]);
  expect(importsOf('http')).toEqual(["const http = require('node:http')", "const { IncomingMessage } = require('node:http')"]);
  expect(usesOf('http')).toEqual(['http.maxHeaderSize']);
});
