import { setSecret } from '@actions/core';
import { addNeedles, hideText, misreadings, type Needles, SHORTEST_DERIVED_FORM, STARS } from './redaction.ts';

/** Hides secrets: from the log through the runner's masks, from everything else through our own redaction. */
export interface Secrecy {
  /** Masks a value in every form in which it may be printed. Empty and blank values hide nothing. */
  add(value: string): void;
  /**
   * Text that is safe to print on one line: secrets replaced by `***`, control and format characters by spaces, and
   * nothing left that the runner takes for a workflow command.
   */
  redact(text: string): string;
  /** The same for a text of several lines, which may break a secret. `isCut`: so may its end. */
  redactLines(text: string, isCut: boolean): string[];
}

/** Shorter lines of a text of several lines are no secret by themselves, and would star harmless text. */
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
    ...misreadings(value),
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

/** Starts with nothing to hide. `register` is told every form of every secret, once. */
export function createSecrecy(register: (form: string) => void = setSecret): Secrecy {
  const known = new Set<string>();
  const needles: Needles = new Set();
  let longestFirst: readonly string[] = [];
  const hide = (text: string, isCut = false) =>
    longestFirst.reduce((hidden, form) => hidden.replaceAll(form, STARS), hideText(text, needles, isCut));
  return {
    add(value) {
      for (const text of readings(value)) {
        addNeedles(text, needles);
      }
      for (const form of printableForms(value).difference(known)) {
        known.add(form);
        register(form);
      }
      longestFirst = [...known].sort((a, b) => b.length - a.length);
    },
    redact: (text) => neutralize(hide(text)),
    redactLines: (text, isCut) =>
      hide(text, isCut)
        .split(/\r\n|\r|\n/)
        .map(neutralize),
  };
}

/** What has no business in a line of a log: control and format characters, except the one that joins emoji, and lone surrogates. */
const NOT_SHOWN = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** What the runner takes for a command: `::name::` at the start of a line, `##[name]` anywhere. */
const COMMANDS = /:(?=:)|##(?=\[)/g;

function neutralize(text: string): string {
  return text.replace(NOT_SHOWN, ' ').trim().replace(COMMANDS, '$& ');
}
