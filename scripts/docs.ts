// Writes the generated parts of the documentation: docs/troubleshooting.md from the catalogue of errors, and the tables of inputs,
// outputs and statuses in README.md from action.yml and the wording of the report. With --check, it writes nothing, and fails if a
// file is not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { titleOf } from '../src/errors/problem.ts';
import { STATUS_MEANINGS } from '../src/report/wording.ts';
import { CATALOGUE } from './catalogue.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

const action: { readonly inputs: Record<string, Described>; readonly outputs: Record<string, Described> } = parse(read('action.yml'));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.trim().replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** The meaning of an input, with its default. A column of its own would push the meaning off the screen of a phone. */
function meaningOf({ description, default: value, required }: Described): string {
  return [...(required ? ['Required.'] : []), description.trim(), ...(value === undefined ? [] : [`Default: \`${value}\`.`])].join(' ');
}

const tables = {
  inputs: table(
    ['input', 'meaning'],
    Object.entries(action.inputs).map(([name, input]) => [`\`${name}\``, meaningOf(input)]),
  ),
  outputs: table(
    ['output', 'value'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  statuses: table(
    ['`status`', 'meaning', 'step'],
    Object.entries(STATUS_MEANINGS).map(([status, { meaning, step }]) => [`\`${status}\``, meaning, step]),
  ),
};

/** Replace the text between `<!-- name -->` and `<!-- /name -->`. Throws if the markers are not there exactly once. */
function fill(text: string, name: string, content: string): string {
  const [before, rest, ...more] = text.split(`<!-- ${name} -->`);
  const [, after, ...others] = (rest ?? '').split(`<!-- /${name} -->`);
  if (before === undefined || after === undefined || more.length > 0 || others.length > 0) {
    throw new Error(`README.md needs <!-- ${name} --> and <!-- /${name} --> once each`);
  }
  return `${before}<!-- ${name} -->\n\n${content}\n\n<!-- /${name} -->${after}`;
}

const troubleshooting = `# Troubleshooting

<!-- Written by \`npm run docs\` from the tables of errors in src/. -->

The title of a failed step's annotation is a heading on this page. First check the output \`status\`:

${table(
  ['`status`', 'what to do'],
  [
    ['`unchanged`', STATUS_MEANINGS.unchanged.next],
    ['`unknown`', STATUS_MEANINGS.unknown.next],
    ['`updated-not-stored`', STATUS_MEANINGS['updated-not-stored'].next],
  ],
)}

The job summary of a failed step has the same title:

<img src="images/summary-rejection.png" alt="Job summary: The Zoom password was not changed. The title of the error, Zoom's message, what to do, and a link to this page." width="640">
${CATALOGUE.map(
  ({ title, entries }) =>
    `\n## ${title}\n${entries.map((entry) => `\n### ${titleOf(entry)}\n\n**Cause**: ${entry.cause}\n\n**Fix**: ${entry.fix}\n`).join('')}`,
).join('')}`;

const readme = Object.entries(tables).reduce((text, [name, content]) => fill(text, name, content), read('README.md'));

const isCheck = process.argv.includes('--check');
for (const [path, text] of Object.entries({ 'README.md': readme, 'docs/troubleshooting.md': troubleshooting })) {
  if (read(path) === text) {
    continue;
  }
  if (isCheck) {
    console.error(`${path} is not up to date. Run npm run docs.`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, path), text);
  }
}
