import { appendFileSync } from 'node:fs';
import type { Outcome } from '../outcome.ts';
import { describeCheck } from './checks.ts';
import type { Facts } from './facts.ts';
import { writeFile } from './outputs.ts';
import { describeLocation } from './password-location.ts';
import { statusSentence } from './wording.ts';

/** Write the job summary. `core.summary` would load Node's file system module a second time, as promises, and does not escape text. */
export function writeSummary(outcome: Outcome, facts: Facts): void {
  const rows: readonly (readonly [string, string])[] = [
    ['Status', outcome.status],
    ['Meaning', statusSentence(outcome.status)],
    ['Secret', outcome.location ? describeLocation(outcome.location) : ''],
    ['Checked', outcome.status === 'validated' ? outcome.checks.map(describeCheck).join('; ') : ''],
    ['HTTP status', facts.httpStatus],
    ['Error code', facts.code],
    ['Problem', facts.title],
    ['Details', facts.summary],
    ['What to do', facts.advice],
    ['Not before', facts.retryAt],
    ['Tracking ID', facts.trackingId],
    ['More', facts.link],
  ];
  const cells = ([name, value]: readonly [string, string]) => `<tr><td>${name}</td><td>${escapeHtml(value)}</td></tr>`;
  const table = rows.flatMap((row) => (row[1] ? [cells(row)] : [])).join('');
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  // A failure (a runner without job summaries, a full disk) is ignored, because it does not affect the password.
  writeFile(file, () => appendFileSync(file, `<h3>Zoom password</h3>\n<table>${table}</table>\n`));
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}
