import { setSecret } from '@actions/core';
import { unicode } from '../runtime/unicode.ts';
import { isPlain } from './decoding.ts';
import { fold, hasSecret, type Search, type SecretKind, searchesFor, star } from './redaction.ts';

/** Hides secrets: in the runner's log by masks, everywhere else by redaction. */
export type Masker = ReturnType<typeof createMasker>;

const WITHHELD = '(withheld: contains a secret)';

/** The characters that a line of the log must not have: control and format characters, except the emoji joiner, and lone surrogates. */
const NOT_SHOWN = String.raw`(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+`;
/** Workflow commands, as the runner finds them: `::name::` at the start of a line, `##[name]` anywhere. */
const COMMANDS = /:(?=:)|##(?=\[)/g;

/** Create a masker without secrets. `register` gets every form of every secret, once. */
export function createMasker(register: (form: string) => void = setSecret) {
  const masks = new Set<string>();
  const searches = new Map<string, Search>();
  const forms = new Set<string>();
  /** Forms of values that count in exact form only. They become stars last, so that they don't break up another secret. */
  const shortForms = new Set<string>();

  const leaks = (text: string) => hasSecret(text, [...searches.values()]);
  const withhold = (text: string) => (leaks(text) ? WITHHELD : text);
  const finish = (line: string) => {
    const starred = line === WITHHELD ? line : star(line, shortForms);
    return (/[^ -~]/.test(starred) ? starred.replace(unicode(NOT_SHOWN), ' ') : starred).trim().replace(COMMANDS, '$& ');
  };

  return {
    /** Mask a value in every form in which it may be printed. Empty and blank values hide nothing. */
    add(value: string, kind: SecretKind = 'secret'): void {
      const texts = readings(value);
      const found = [...texts, ...texts.flatMap(wrongDecodings)].flatMap((text) => searchesFor(text, kind));
      for (const search of found) searches.set(`${search.length} ${search.secret}`, search);
      for (const form of printableForms(value)) {
        (found.length > 0 ? forms : shortForms).add(fold(form));
        if (!masks.has(form)) register(form);
        masks.add(form);
      }
    },
    /** Make a text in the action's own words safe for one line: without whole secrets, control characters and workflow commands. */
    mask: (text: string) => finish(star(text, forms)),
    /** The same for any other text. One that may contain a secret in another form becomes `(withheld: contains a secret)`. */
    redact: (text: string) => finish(withhold(star(text, forms))),
    /** Redact each line of a text. If a secret is broken over lines, the text is withheld as a whole. If the text is truncated, its last
     * line is dropped, because a secret may begin there. */
    redactLines(text: string, isTruncated: boolean): string[] {
      const starred = star(text, forms);
      let lines = starred.split(/\r\n|\r|\n/);
      if (leaks(starred)) {
        lines = lines.map(withhold);
        if (leaks(lines.join('\n'))) return [WITHHELD];
      }
      return lines.slice(0, isTruncated ? -1 : undefined).map(finish);
    },
  };
}

/** The texts that a value is known by: itself, and its lines, without white space around them. */
function readings(value: string): string[] {
  const lines = value.split(/[\r\n]/).map((line) => line.trim());
  const long = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines;
  return [...new Set([value, ...long])].filter((text) => text.trim() !== '');
}

/** Shorter lines of a value of several lines are not secret by themselves, and would hide ordinary text. */
const SHORTEST_LINE = 4;

/** A text as it looks if Latin-1 is read as UTF-8, or UTF-8 as Latin-1 or Windows-1252. */
function wrongDecodings(text: string): string[] {
  if (isPlain(text)) return [];
  const bytes = Buffer.from(text);
  return [text.replace(/[^\0-\x7f]/gu, '\ufffd'), bytes.toString('latin1'), new TextDecoder('windows-1252').decode(bytes)];
}

/** The forms of a value that are registered as masks: itself, its lines, and what JSON, URLs, forms, HTML, base64 and hexadecimal make of
 * it. The runner derives some of them by itself, but not all. */
export function printableForms(value: string): Set<string> {
  const texts = readings(value);
  const derived = texts.flatMap((text) => derivedForms(text.toWellFormed())).filter((form) => form.length >= SHORTEST_DERIVED_FORM);
  return new Set([...texts, ...derived]);
}

/** Shorter derived forms occur in ordinary text by chance. */
const SHORTEST_DERIVED_FORM = 6;

function derivedForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const component = encodeURIComponent(value);
  const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ '': value }).toString().slice(1);
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const bytes = Buffer.from(value);
  const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => base64Within(bytes, offset))];
  return [
    value.toLowerCase(),
    value.normalize('NFC'),
    value.normalize('NFD'),
    ...wrongDecodings(value),
    json,
    json.replaceAll('/', '\\/'),
    ascii,
    encodeURIComponent(component),
    ...[component, strict, encodeURI(value), form].flatMap((text) => [text, text.replace(/%../g, (code) => code.toLowerCase())]),
    html,
    html.replaceAll("'", '&#39;'),
    ...base64.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')]),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

/** The characters of a base64 text that a value determines by itself when it starts `offset` bytes into a group of three. */
function base64Within(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
}
