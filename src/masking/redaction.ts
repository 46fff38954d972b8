import { decodings, isPlain, type Normalized, normalize, unescapings } from './decoding.ts';

const STARS = '***';
const WITHHELD = '(withheld: contains a secret)';

/** The kind of a masked value. Parts of a user ID are not secret: they are names and domains that ordinary text has too. */
export type SecretKind = 'secret' | 'user-id';

/** The patterns to search for in text from outside. */
export interface Patterns {
  /** Printable forms, folded, that become stars before the text is checked. */
  readonly forms: Set<string>;
  /** Printable forms of values that count in exact form only. They become stars last, so that they don't break up another secret. */
  readonly shortForms: Set<string>;
  /** Normalized secrets, each with where to search for it. */
  readonly secrets: Map<string, Search>;
}

interface Search {
  /** The normalized form of the text to search. White space tells a short secret from parts of two words. */
  readonly within: keyof Normalized;
  /** The number of consecutive characters of the secret that count as a leak. */
  readonly partLength: number;
}

/** Shorter secrets occur in ordinary text by chance. */
const SHORTEST_SECRET = 4;
/** Shorter user IDs and parts of secrets are often words. */
const SHORTEST_PART = 8;
/** Half of a shorter secret is too short to recognize. */
const SHORTEST_DIVISIBLE = 12;

function partLength({ length }: string, kind: SecretKind): number {
  if (length < (kind === 'user-id' ? SHORTEST_PART : SHORTEST_SECRET)) {
    return Number.POSITIVE_INFINITY;
  }
  return kind === 'user-id' || length < SHORTEST_DIVISIBLE ? length : Math.max(SHORTEST_PART, Math.floor(length / 2));
}

/** Add a value: the texts that it is known by, and their printable forms. */
export function addPatterns(texts: readonly string[], printable: Iterable<string>, kind: SecretKind, patterns: Patterns): void {
  // A secret that looks like an escape is unescaped as the text around it is.
  const normalized = texts.flatMap(unescapings).map(normalize);
  let isSearched = false;
  for (const forms of normalized) {
    const within = forms.compact.length < SHORTEST_PART ? 'spaced' : 'compact';
    const secret = forms[within];
    const length = partLength(secret, kind);
    isSearched ||= Number.isFinite(length);
    // A value may be a user ID and a secret.
    patterns.secrets.set(secret, { within, partLength: Math.min(length, patterns.secrets.get(secret)?.partLength ?? length) });
  }
  for (const form of printable) {
    (isSearched ? patterns.forms : patterns.shortForms).add(foldForm(form));
  }
}

/** Redact one line or field. */
export function redactField(text: string, patterns: Patterns): string {
  return finish(withhold(star(text, patterns.forms), patterns), patterns);
}

/** Redact a text line by line. The end of a truncated text is dropped if a secret may begin there. */
export function redactLines(text: string, isTruncated: boolean, patterns: Patterns): string[] {
  const starred = star(text, patterns.forms);
  const lines = (isTruncated ? dropEnd(starred, patterns) : starred).split(/\r\n|\r|\n/).map((line) => withhold(line, patterns));
  return withholdBroken(lines, patterns).map((line) => finish(line, patterns));
}

function withhold(text: string, patterns: Patterns): string {
  return containsSecret(text, patterns) ? WITHHELD : text;
}

/** How often the lines of a broken secret are looked for before all lines are withheld: more than once for its two halves. */
const ATTEMPTS = 4;

/** Withhold the lines over which a secret is broken, or all lines if that isn't enough. */
function withholdBroken(lines: readonly string[], patterns: Patterns): readonly string[] {
  const leaks = (some: readonly string[]) => containsSecret(some.join('\n'), patterns);
  let rest = lines;
  for (let attempt = 0; attempt < ATTEMPTS && leaks(rest); attempt++) {
    const end = firstNumber(rest.length, (count) => leaks(rest.slice(0, count)));
    const start = end - firstNumber(end, (count) => leaks(rest.slice(end - count, end)));
    rest = rest.map((line, index) => (index >= start && index < end ? WITHHELD : line));
  }
  return leaks(rest) ? lines.map(() => WITHHELD) : rest;
}

/** Find the first number from 1 to `last` that a condition is true for, by bisection. */
function firstNumber(last: number, isTrue: (value: number) => boolean): number {
  let low = 1;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = isTrue(middle) ? [low, middle] : [middle + 1, high];
  }
  return low;
}

/** Drop the last word, the last line or everything: the least that leaves no beginning of a secret at the end. */
function dropEnd(text: string, patterns: Patterns): string {
  const shortened = [text, text.replace(/(?<!\S)\S+\s*$/, ''), text.slice(0, Math.max(0, text.lastIndexOf('\n')))];
  return shortened.find((each) => !someCopy(each, patterns, endsWithBeginning)) ?? '';
}

/** The fewest characters of a secret that count as its beginning. */
const SHORTEST_BEGINNING = 3;
/** The most characters of a truncated escape that may follow the beginning of a secret. */
const LONGEST_ESCAPE = 24;

/** Check that a text ends with the beginning of a secret. A line break may be anywhere in it. */
function endsWithBeginning({ compact: text }: Normalized, spacedSecret: string): boolean {
  const secret = spacedSecret.replaceAll(' ', '');
  const beginning = secret.slice(0, SHORTEST_BEGINNING);
  const from = Math.max(0, text.length - secret.length - LONGEST_ESCAPE);
  for (let at = text.indexOf(beginning, from); at >= 0 && beginning.length === SHORTEST_BEGINNING; at = text.indexOf(beginning, at + 1)) {
    if (at + commonLength(text, at, secret) >= text.length - LONGEST_ESCAPE) {
      return true;
    }
  }
  return false;
}

/** Count the characters that a text, from an index on, has in common with a secret. */
function commonLength(text: string, at: number, secret: string): number {
  let length = 0;
  while (length < secret.length && text[at + length] === secret[length]) {
    length++;
  }
  return length;
}

function containsSecret(text: string, patterns: Patterns): boolean {
  return text.length >= SHORTEST_SECRET && someCopy(text, patterns, containsPart);
}

type Test = (copy: Normalized, secret: string, search: Search) => boolean;

/** Check the decoded copies of a text for each secret. Too much to check counts as a secret. */
function someCopy(text: string, { secrets }: Patterns, test: Test): boolean {
  const leaks = (copy: Normalized) => secrets.entries().some(([secret, search]) => test(copy, secret, search));
  return decodings(text)?.map(normalize).some(leaks) ?? true;
}

/** Check that a text contains so many consecutive characters of a secret that they count as a leak. */
function containsPart(copy: Normalized, secret: string, { within, partLength: length }: Search): boolean {
  const text = copy[within];
  // However such a part lies in the secret, it contains one of these pieces whole.
  const size = Math.ceil(length / 2);
  for (let start = 0; start + size <= secret.length; start += size) {
    const piece = secret.slice(start, start + size);
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      let before = 0;
      while (before < start && text[at - before - 1] === secret[start - before - 1]) {
        before++;
      }
      if (before + commonLength(text, at, secret.slice(start)) >= length) {
        return true;
      }
    }
  }
  return false;
}

/** Replace printable forms, in any case of letters and broken over lines. Forms that overlap become stars together. */
function star(text: string, forms: ReadonlySet<string>): string {
  const searched = foldForm(text);
  const found: (readonly [first: number, last: number])[] = [];
  for (const form of forms) {
    for (let at = searched.indexOf(form); at >= 0; at = searched.indexOf(form, at + form.length)) {
      found.push([at, at + form.length - 1]);
    }
  }
  if (found.length === 0) {
    return text;
  }
  // Folding removes line breaks.
  const indices = Array.from({ length: text.length }, (_, index) => index).filter((index) => text[index] !== '\r' && text[index] !== '\n');
  let starred = '';
  let end = 0;
  for (const [first, last] of found.sort(([a], [b]) => a - b)) {
    const start = Number(indices[first]);
    starred += start >= end ? text.slice(end, start) + STARS : '';
    end = Math.max(end, Number(indices[last]) + 1);
  }
  return starred + text.slice(end);
}

/** Fold case and line breaks. No other character changes its length: the dotted capital I is the only one that grows in lower case. */
function foldForm(text: string): string {
  return text
    .replace(/[\r\n]/g, '')
    .replaceAll('\u0130', 'i')
    .toLowerCase();
}

/** The characters that a line of the log must not have: control and format characters, except the emoji joiner, and lone surrogates. */
const NOT_SHOWN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** Workflow commands, as the runner finds them: `::name::` at the start of a line, `##[name]` anywhere. */
const COMMANDS = /:(?=:)|##(?=\[)/g;

/** Replace short secrets, and take the effect out of control characters and workflow commands. */
function finish(line: string, patterns: Patterns): string {
  const starred = line === WITHHELD ? line : star(line, patterns.shortForms);
  // A secret may have a space where a character is not shown.
  const shown = isPlain(starred) ? starred : withhold(starred.replace(NOT_SHOWN, ' '), patterns);
  return shown.trim().replace(COMMANDS, '$& ');
}
