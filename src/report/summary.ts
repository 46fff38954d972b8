import { appendFileSync } from 'node:fs';
import type { Outcome, Status } from '../outcome.ts';
import type { Facts } from './facts.ts';
import { writeFile } from './outputs.ts';

/** Write the job summary. `core.summary` would load Node's file system module a second time, as promises, and does not escape text. */
export function writeSummary(outcome: Outcome, facts: Facts): void {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  // A failure (a runner without job summaries, a full disk) is ignored, because it does not affect the password.
  writeFile(file, () => appendFileSync(file, `${renderSummary(outcome, facts)}\n`));
}

/** The icon before the heading, as in GitHub's own summaries. */
const ICONS: Readonly<Record<Status, string>> = {
  updated: '✅',
  unchanged: '❌',
  unknown: '⚠️',
  'updated-not-stored': '⚠️',
  validated: '✅',
  skipped: '⏭️',
};

const iconOf = (outcome: Outcome): string => (outcome.status === 'unchanged' && outcome.accepted ? ICONS.updated : ICONS[outcome.status]);

/** The HTML of the job summary, on one line: in Markdown, an empty line would end the HTML. */
function renderSummary(outcome: Outcome, { sentence, title, summary, password, checks, advice, link, ...details }: Facts): string {
  const actions = [...(advice ? [`<b>What to do:</b> ${toHtml(advice)}`] : []), ...(link ? [renderLink(link)] : [])];
  const members: readonly (readonly [string, string])[] = [
    ['Status', outcome.status],
    ['HTTP status', details.httpStatus],
    ['Error code', details.code],
    ['Tracking ID', details.trackingId],
  ];
  const rows = members.flatMap(([name, value]) => (value ? [`<tr><td>${name}</td><td>${toHtml(value)}</td></tr>`] : []));
  return [
    `<h3>${iconOf(outcome)} ${toHtml(sentence)}</h3>`,
    ...(title ? [`<p><b>${toHtml(title)}</b><br>${toHtml(summary)}</p>`] : []),
    ...(password.length > 0 ? [`<p>${toHtml(password.join(' '))}</p>`] : []),
    ...(checks.length > 0 ? [`<ul>${checks.map((check) => `<li>${toHtml(check)}</li>`).join('')}</ul>`] : []),
    ...(actions.length > 0 ? [`<p>${actions.join('<br>')}</p>`] : []),
    `<details><summary>Details</summary><table>${rows.join('')}</table></details>`,
  ].join('');
}

const renderLink = (link: string): string =>
  URL.canParse(link) ? `<a href="${escapeHtml(link)}">More about this error</a>` : `More: ${toHtml(link)}`;

/** Render a text: names in backticks as code, URLs as links, and line breaks. The URLs of servers are defused already. */
const toHtml = (text: string): string =>
  escapeHtml(text)
    .replace(/`([^`\n]+)`|https?:\/\/[\w./:-]*\w/g, (url, code) => (code ? `<code>${code}</code>` : `<a href="${url}">${url}</a>`))
    .replaceAll('`', '&#39;')
    .replaceAll('\n', '<br>');

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
