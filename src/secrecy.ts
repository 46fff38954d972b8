import { setSecret } from '@actions/core';

/** Hides secrets: from the log through the runner's masks, from everything else through our own redaction. */
export interface Secrecy {
  /** Masks a value in every form in which it may be printed. Empty and blank values hide nothing. */
  add(value: string): void;
  /**
   * Text that is safe to print on one line: secrets replaced by `***`, control and bidirectional characters by
   * spaces, and nothing left that the runner takes for a workflow command.
   */
  redact(text: string): string;
}

/** Shorter derived forms are no secret's any more, and would star harmless text. */
const SHORTEST_DERIVED_FORM = 6;

/** What the runner takes for a command, in both of its syntaxes (`::name::` at the start of a line, `##[name]` anywhere). */
const COMMANDS = /::|##\[/g;

/** Control characters, line separators, and the marks that reorder or hide text (Unicode's bidirectional controls, zero width). */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

/**
 * The forms of a value that are registered as masks: itself, its lines, and what JSON, URLs, forms, HTML, base64 and
 * hexadecimal make of it. The runner derives some of them by itself, but it does not see titles, files and stderr.
 */
export function printableForms(value: string): Set<string> {
  const forms = new Set<string>();
  for (const whole of new Set([value, value.trim(), ...value.split(/[\r\n]+/).map((line) => line.trim())])) {
    if (whole.trim() === '') {
      continue;
    }
    forms.add(whole);
    for (const form of derivedForms(whole.toWellFormed())) {
      if (form.length >= SHORTEST_DERIVED_FORM) {
        forms.add(form);
      }
    }
  }
  return forms;
}

function derivedForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  // Errors like to quote the JSON of the request, within the JSON of the answer.
  const jsonInJson = JSON.stringify(json).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const component = encodeURIComponent(value);
  const strict = component.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = new URLSearchParams({ '': value }).toString().slice(1);
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const bytes = Buffer.from(value);
  const base64 = [
    bytes.toString('base64'),
    bytes.toString('base64').replaceAll('=', ''),
    ...[0, 1, 2].map((offset) => base64Within(bytes, offset)),
  ];
  return [
    value.toLowerCase(),
    json,
    jsonInJson,
    json.replaceAll('/', '\\/'),
    ascii,
    ascii.replaceAll('/', '\\/'),
    ...[component, strict, encodeURI(value), form].flatMap((text) => [text, lowerCaseEscapes(text)]),
    html,
    html.replaceAll("'", '&#39;'),
    html.replaceAll("'", '&#x27;'),
    html.replaceAll("'", '&apos;'),
    ...base64.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
  ];
}

function lowerCaseEscapes(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** The characters of a base64 text that a value determines by itself when it starts `offset` bytes into a group of three. */
function base64Within(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor(((offset + bytes.length) * 8) / 6);
  return text.slice(first, last);
}

/** Starts with nothing to hide. `register` is told every form of every secret, once. */
export function createSecrecy(register: (form: string) => void = setSecret): Secrecy {
  const known = new Set<string>();
  let pattern: RegExp | undefined;
  const hide = (text: string) => (pattern ? text.replace(pattern, '***') : text);
  return {
    add(value) {
      const fresh = printableForms(value).difference(known);
      for (const form of fresh) {
        register(form);
        known.add(form);
      }
      if (known.size > 0) {
        // The longest first, so that no form is broken up by a shorter one inside it. Servers change the case of
        // e-mail addresses and of escapes.
        const longestFirst = [...known].sort((a, b) => b.length - a.length);
        pattern = new RegExp(longestFirst.map((form) => RegExp.escape(form)).join('|'), 'giu');
      }
    },
    redact(text) {
      // Twice, because taking the unprintable characters out may put a secret together that they had split.
      const plain = hide(hide(text).replace(UNPRINTABLE, ' ')).trim();
      return plain.replace(COMMANDS, (command) => [...command].join(' '));
    },
  };
}
