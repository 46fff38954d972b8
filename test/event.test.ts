import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { isInEvent } from '../src/event.ts';

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
  ['a name, not a value', { 'New-Passw0rd': 1 }, false],
])('looks at %s', (_, event, expected) => {
  expect(isInEvent('New-Passw0rd', eventFile(JSON.stringify(event)))).toBe(expected);
});

test.each([
  ['no path', undefined],
  ['an empty path', ''],
  ['no file', join(folder, 'none.json')],
  ['a file that is not JSON', eventFile('New-Passw0rd')],
  ['what is no file', folder],
])('finds nothing with %s', (_, path) => {
  expect(isInEvent('New-Passw0rd', path)).toBe(false);
});

test('finds no short text, which stands there by chance', () => {
  expect(isInEvent('a', eventFile('{"a":"a"}'))).toBe(false);
  expect(isInEvent('', eventFile('{"a":"a"}'))).toBe(false);
});
