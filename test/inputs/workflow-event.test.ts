import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isInEvent } from '../../src/inputs/workflow-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

function eventFile(text: string): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

test.each([
  ['an input', { inputs: { password: 'New-Passw0rd' } }, true],
  ['a list in a list', { a: [[1, null, true, { b: 'x New-Passw0rd y' }]] }, true],
  ['another text', { inputs: { password: 'Other' } }, false],
  ['a name', { 'New-Passw0rd': 1 }, true],
  ['a number', { inputs: { password: 918273645546 } }, false],
])('searches an event with %s', (_, event, expected) => {
  expect(isInEvent('New-Passw0rd', eventFile(JSON.stringify(event)))).toBe(expected);
});

test.each([
  ['no path', undefined],
  ['an empty path', ''],
  ['no file', join(folder, 'none.json')],
  ['what is no file', folder],
])('finds nothing with %s', (_, path) => {
  expect(isInEvent('New-Passw0rd', path)).toBe(false);
});

test.each([
  ['918273645546', '{"inputs":{"password":918273645546}}'],
  ['New-Passw0rd', 'no JSON: New-Passw0rd'],
  ['a/b"c\\d\u00e9&f', '{"inputs":{"password":"a\\/b\\"c\\\\d\\u00e9\\u0026f"}}'],
])('finds %s in any JSON encoding', (text, payload) => {
  expect(isInEvent(text, eventFile(payload))).toBe(true);
});

test('finds a text of eight characters', () => {
  expect(isInEvent('Pass-wd8', eventFile('{"a":"Pass-wd8"}'))).toBe(true);
  expect(isInEvent('Pass-wd', eventFile('{"a":"Pass-wd"}'))).toBe(false);
});

test.each([
  [25 * 1024 * 1024, true],
  [25 * 1024 * 1024 + 1, false],
])('searches an event of %i bytes: %s', (size, expected) => {
  const text = 'New-Passw0rd';
  expect(isInEvent(text, eventFile(text + ' '.repeat(size - text.length)))).toBe(expected);
});

test('ignores a short text, which may appear by chance', () => {
  expect(isInEvent('a', eventFile('{"a":"a"}'))).toBe(false);
  expect(isInEvent('', eventFile('{"a":"a"}'))).toBe(false);
});

test.each([
  ['a beginning of the password', '{"name":"Correct-Horse-Battery-Staple"}', 'Correct-Horse-Battery-Staple1'],
  ['20 MB of one character', 'a'.repeat(20_000_000), `${'a'.repeat(28)}b1A`],
  ['backslashes', '\\'.repeat(500_000), `${'\\'.repeat(24)}aB1`],
])('searches %s without delay', (_, event, text) => {
  const path = eventFile(event);
  const start = process.cpuUsage();
  expect(isInEvent(text, path)).toBe(false);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
