/** The widths of all columns except the last. */
const WIDTHS = [10, 16, 13];
const GAP = '  ';
const INDENT = WIDTHS.reduce((sum, width) => sum + width + GAP.length, 0);
/** The least width of the last column. */
const MIN_WIDTH = 20;

/** Break a text into lines. A word that is too long is broken too. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(' ').flatMap((word) => word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Format a row of the table. The last cell has as many lines as it needs. */
export function formatRow(cells: readonly [string, string, string, string], width: number): string {
  const start = WIDTHS.map((each, index) => (cells[index] ?? '').padEnd(each) + GAP).join('');
  const [first = '', ...rest] = wrap(cells[3], Math.max(width - INDENT, MIN_WIDTH));
  return [start + first, ...rest.map((line) => ' '.repeat(INDENT) + line)].map((line) => line.trimEnd()).join('\n');
}

/** Format a text after a label, with its other lines below its first one. */
export function formatEntry(label: string, text: string, width: number): string {
  const indent = ' '.repeat(label.length);
  return wrap(text, Math.max(width - label.length, MIN_WIDTH))
    .map((line, index) => (index === 0 ? label : indent) + line)
    .join('\n');
}
