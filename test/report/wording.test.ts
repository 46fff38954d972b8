import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { STATUS_MEANINGS, statusSentence } from '../../src/report/wording.ts';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

test.each(Object.entries(STATUS_MEANINGS))('the documents describe %s', (status, { meaning, step }) => {
  expect(read('README.md')).toContain(`| \`${status}\` | ${meaning} | ${step} |`);
});

test.each(['unchanged', 'unknown', 'updated-not-stored'] as const)('the documents say what to do after %s', (status) => {
  expect(read('docs/troubleshooting.md')).toContain(`| \`${status}\` | ${STATUS_MEANINGS[status].next} |`);
});

test.each([
  ['updated', 'The Zoom password was updated.'],
  ['unchanged', 'The Zoom password was not changed.'],
  ['unknown', 'The Zoom password may have changed.'],
  ['updated-not-stored', 'The Zoom password was updated, but the secret was not.'],
  ['validated', 'Nothing was changed: dry run.'],
  ['skipped', 'Nothing was changed: the next rotation is not due yet.'],
] as const)('the sentence for %s is "%s"', (status, sentence) => {
  expect(statusSentence(status)).toBe(sentence);
});
