/** What stands in place of a secret, as in the runner's log. */
export const STARS = '***';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * How programs escape text: JSON and its like (with several backslashes where it is within JSON), URLs and forms (with + for a
 * space), and HTML.
 */
const ESCAPE =
  /\\+(?:u(?<unit>[\da-f]{4}))?|(?<bytes>(?:%[\da-f]{2})+)|(?<plus>\+)|&(?:#0*(?<decimal>\d{1,7})|#x0*(?<hex>[\da-f]{1,6})|(?<entity>amp|lt|gt|quot|apos));?/giu;

/** How often a text is decoded: for three escapings one within the other, and for a secret that looks like an escape itself. */
const ROUNDS = 5;

function decodeEscape({ unit, bytes, plus, decimal, hex, entity }: Partial<Record<string, string>>): string {
  if (unit) {
    return String.fromCharCode(Number.parseInt(unit, 16));
  }
  if (bytes) {
    // An escaped plus reads like one that is not, which reads like a space.
    return Buffer.from(bytes.replaceAll('%', ''), 'hex').toString().replaceAll('+', ' ');
  }
  const point = Number(decimal ?? `0x${hex}`);
  if (point <= 0x10ffff) {
    return String.fromCodePoint(point);
  }
  // Of JSON's other escapes the backslash is dropped, because it may be escaped itself.
  return plus ? ' ' : [ENTITIES[(entity ?? '').toLowerCase()]].join('');
}

/** What is not seen: control and format characters and others that may split a text without a trace. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One code point, so that it is the same however it is composed, in whatever width and case. */
function fold(character: string): string {
  // Upper case, because lower case depends on what stands beside a letter (the final sigma). Most characters are ASCII.
  return character > ' ' && character < '\x7f' ? character.toUpperCase() : character.normalize('NFKD').replace(UNSEEN, '').toUpperCase();
}

/** A piece of a text, from one index up to another, and what it reads as. */
type Piece = readonly [from: number, to: number, reads: string];

function* escapesOf(text: string): Generator<Piece> {
  for (const { index, 0: found, groups } of text.matchAll(ESCAPE)) {
    yield [index, index + found.length, decodeEscape({ ...groups })];
  }
}

function* foldsOf(text: string): Generator<Piece> {
  let at = 0;
  for (const character of text) {
    yield [at, at + character.length, fold(character)];
    at += character.length;
  }
}

/** What a text reads as, and where in the text each unit of that begins and ends. */
interface Reading {
  readonly text: string;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** The reading with pieces of its text replaced by what they read as. */
function replacePieces({ text, first, last }: Reading, pieces: Iterable<Piece>): Reading {
  const parts: string[] = [];
  const firsts: number[] = [];
  const lasts: number[] = [];
  let at = 0;
  const keepUpTo = (end: number) => {
    parts.push(text.slice(at, end));
    for (; at < end; at++) {
      firsts.push(Number(first[at]));
      lasts.push(Number(last[at]));
    }
  };
  for (const [from, to, reads] of pieces) {
    keepUpTo(from);
    parts.push(reads);
    for (let unit = 0; unit < reads.length; unit++) {
      firsts.push(Number(first[from]));
      lasts.push(Number(last[to - 1]));
    }
    at = to;
  }
  keepUpTo(text.length);
  return { text: parts.join(''), first: firsts, last: lasts };
}

function readingOf(text: string): Reading {
  const indices = Array.from({ length: text.length }, (_, index) => index);
  return { text, first: indices, last: indices };
}

/** Whether folding changes nothing but the case. */
const PLAIN = /^[ -~]*$/;

function foldReading(reading: Reading): Reading {
  return PLAIN.test(reading.text) ? { ...reading, text: reading.text.toUpperCase() } : replacePieces(reading, foldsOf(reading.text));
}

/** A text as it is, and decoded once, twice … as long as that changes it. */
function readingsOf(text: string): Reading[] {
  const readings = [readingOf(text)];
  for (const reading of readings) {
    const next = replacePieces(reading, escapesOf(reading.text));
    if (next.text !== reading.text && readings.length <= ROUNDS) {
      readings.push(next);
    }
  }
  return readings.map(foldReading);
}

/** What secrets read as. */
export type Needles = Set<string>;

/** Shorter derived forms are no secret's any more, and would star harmless text. */
export const SHORTEST_DERIVED_FORM = 6;

/** Adds a secret to those that are looked for: also decoded, because it may look like an escape itself. */
export function addNeedles(secret: string, needles: Needles): void {
  for (const misread of [secret, ...misreadings(secret)]) {
    for (const [round, { text }] of readingsOf(misread).entries()) {
      if (text.trim() !== '' && (round === 0 || text.length >= SHORTEST_DERIVED_FORM)) {
        needles.add(text);
      }
    }
  }
}

/** What becomes of a text where Latin-1 is read as UTF-8, or UTF-8 as Latin-1 or as Windows has it. */
export function misreadings(text: string): string[] {
  const bytes = Buffer.from(text);
  return PLAIN.test(text)
    ? []
    : [text.replace(/[^\0-\x7f]/gu, '\ufffd'), bytes.toString('latin1'), new TextDecoder('windows-1252').decode(bytes)];
}

/**
 * A text in which the secrets are replaced by stars: as they are, in any case, with unseen characters in between, in the usual wrong
 * charsets, and as JSON, URLs, forms and HTML usually escape them or some of their characters, also one within the other. Where a
 * text `isCut`, the beginning of a secret at its end is one too.
 */
export function hideText(text: string, needles: Needles, isCut: boolean): string {
  const hidden = new Map<number, number>();
  for (const reading of readingsOf(text)) {
    const hide = (from: number, to: number) => {
      const start = Number(reading.first[from]);
      hidden.set(start, Math.max(Number(reading.last[to]), hidden.get(start) ?? start));
    };
    for (const needle of needles) {
      for (let at = reading.text.indexOf(needle); at >= 0; at = reading.text.indexOf(needle, at + needle.length)) {
        hide(at, at + needle.length - 1);
      }
      const beginning = isCut ? findBeginning(reading.text, needle) : undefined;
      if (beginning !== undefined) {
        hide(beginning, reading.text.length - 1);
      }
    }
  }
  return hidden.size > 0 ? replaceUnits(text, hidden) : text;
}

/** The fewest characters of a secret that count as its beginning where a text ends. */
const SHORTEST_BEGINNING = 3;
/** Characters of an escape, within another one, that may be cut off in its midst. */
const LONGEST_ESCAPE = 24;

/** Where the beginning of a secret stands at the end of a text, but for an escape that may be cut there. */
function findBeginning(text: string, secret: string): number | undefined {
  const tail = Math.max(0, text.length - secret.length - LONGEST_ESCAPE);
  for (let at = tail; at < text.length; at++) {
    for (let end = text.length; end >= text.length - LONGEST_ESCAPE && end - at >= SHORTEST_BEGINNING; end--) {
      if (secret.startsWith(text.slice(at, end))) {
        return at;
      }
    }
  }
  return undefined;
}

/** The text with stars for the units that are hidden, from the key of an entry to its value. */
function replaceUnits(text: string, hidden: ReadonlyMap<number, number>): string {
  let result = '';
  let end = -1;
  for (let index = 0; index < text.length; index++) {
    const last = hidden.get(index) ?? -1;
    if (last > end && index > end) {
      result += STARS;
    }
    end = Math.max(end, last);
    result += index > end ? text.charAt(index) : '';
  }
  return result;
}
