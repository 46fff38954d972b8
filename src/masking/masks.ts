import { setSecret } from '@actions/core';
import { isPlain } from './decoding.ts';
import { addPatterns, type Patterns, redactField, redactLines, type SecretKind } from './redaction.ts';

/** Hides secrets: in the runner's log by masks, everywhere else by redaction. */
export interface Masker {
  /** Mask a value in every form in which it may be printed. Empty and blank values hide nothing. */
  add(value: string, kind?: SecretKind): void;
  /**
   * Make a text safe to print on one line: without secrets, control and format characters, and workflow commands. Secrets become
   * `***`. A text that may contain one in another form becomes `(withheld: contains a secret)`.
   */
  redact(text: string): string;
  /** The same for each line of a text. If it is truncated, its end may be dropped, because a secret may begin there. */
  redactLines(text: string, isTruncated: boolean): string[];
}

/** Shorter derived forms occur in ordinary text by chance. */
const SHORTEST_DERIVED_FORM = 6;

/** Shorter lines of a value of several lines are not secret by themselves, and would hide ordinary text. */
const SHORTEST_LINE = 4;

/** The texts that a value is known by: itself, and its lines, without white space around them. */
function readings(value: string): string[] {
  const lines = value.split(/[\r\n]/).map((line) => line.trim());
  const long = lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_LINE) : lines;
  return [...new Set([value, ...long])].filter((text) => text.trim() !== '');
}

/**
 * The forms of a value that are registered as masks: itself, its lines, and what JSON, URLs, forms, HTML, base64 and
 * hexadecimal make of it. The runner derives some of them by itself, but not all.
 */
export function printableForms(value: string): Set<string> {
  const texts = readings(value);
  const derived = texts.flatMap((text) => derivedForms(text.toWellFormed())).filter((form) => form.length >= SHORTEST_DERIVED_FORM);
  return new Set([...texts, ...derived]);
}

function derivedForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const component = encodeURIComponent(value);
  const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ '': value }).toString().slice(1);
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const bytes = Buffer.from(value);
  const base64 = [bytes.toString('base64'), ...[0, 1, 2].map((offset) => base64Within(bytes, offset))];
  const hex = bytes.toString('hex');
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
    hex,
    hex.toUpperCase(),
  ];
}

/** The characters of a base64 text that a value determines by itself when it starts `offset` bytes into a group of three. */
function base64Within(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(first, last);
}

/** A text as it looks if Latin-1 is read as UTF-8, or UTF-8 as Latin-1 or Windows-1252. */
function wrongDecodings(text: string): string[] {
  const bytes = Buffer.from(text);
  return isPlain(text)
    ? []
    : [text.replace(/[^\0-\x7f]/gu, '\ufffd'), bytes.toString('latin1'), new TextDecoder('windows-1252').decode(bytes)];
}

/** Create a masker without secrets. `register` gets every form of every secret, once. */
export function createMasker(register: (form: string) => void = setSecret): Masker {
  const known = new Set<string>();
  const patterns: Patterns = { forms: new Set(), shortForms: new Set(), secrets: new Map() };
  return {
    add(value, kind = 'secret') {
      const forms = printableForms(value);
      for (const form of forms.difference(known)) {
        known.add(form);
        register(form);
      }
      const texts = readings(value);
      addPatterns([...texts, ...texts.flatMap(wrongDecodings)], forms, kind, patterns);
    },
    redact: (text) => redactField(text, patterns),
    redactLines: (text, isTruncated) => redactLines(text, isTruncated, patterns),
  };
}
