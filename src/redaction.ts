/** What stands in place of a secret, as in the runner's log. */
export const STARS = '***';

/** A way in which programs escape text: its escapes, and what each stands for. */
interface Escaping {
  readonly escaped: RegExp;
  decode(escaped: string): string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const UNESCAPED: Escaping = { escaped: /(?!)/gu, decode: String };

const ESCAPINGS: readonly Escaping[] = [
  UNESCAPED,
  // JSON and its like, also within JSON. Without its backslashes, because they may be escaped themselves.
  {
    escaped: /\\+(?:u[\da-f]{4})?/giu,
    decode(escaped) {
      const [hex] = /[\da-f]{4}$/i.exec(escaped) ?? [];
      return hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16));
    },
  },
  // URLs and forms, which write a space as +.
  {
    escaped: /(?:%[\da-f]{2})+|\+/giu,
    decode: (escaped) => (escaped === '+' ? ' ' : Buffer.from(escaped.replaceAll('%', ''), 'hex').toString().replaceAll('+', ' ')),
  },
  // HTML.
  {
    escaped: /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|apos);/giu,
    decode(escaped) {
      const [, decimal, hex] = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(escaped) ?? [];
      const point = decimal ?? (hex && `0x${hex}`);
      return point ? String.fromCodePoint(Number(point)) : [ENTITIES[escaped.toLowerCase()]].join('');
    },
  },
];

/** What is not seen: control and format characters and others that may split a text without a trace. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One code point, so that it is the same however it is composed, in whatever width and case. */
function fold(character: string): string {
  // Upper case, because lower case depends on what stands beside a letter (the final sigma). Most characters are ASCII.
  return character > ' ' && character < '\x7f' ? character.toUpperCase() : character.normalize('NFKD').replace(UNSEEN, '').toUpperCase();
}

/** Whether folding changes nothing but the case. */
const PLAIN = /^[ -~]*$/;

function foldAll(text: string): string {
  return PLAIN.test(text) ? text.toUpperCase() : [...text].map(fold).join('');
}

/** What a text reads as, and which of its units the code point of each character begins and ends in. */
interface Reading {
  readonly text: string;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

function read(units: readonly string[], escaping: Escaping): Reading {
  const parts = units.map((unit) => decodeAll(unit, escaping));
  const origins = parts.flatMap((part, index) => Array.from({ length: part.length }, () => index));
  const characters: string[] = [];
  const first: number[] = [];
  const last: number[] = [];
  let at = 0;
  for (const character of parts.join('')) {
    for (const folded of fold(character)) {
      characters.push(folded);
      for (let unit = 0; unit < folded.length; unit++) {
        first.push(Number(origins[at]));
        last.push(Number(origins[at + character.length - 1]));
      }
    }
    at += character.length;
  }
  return { text: characters.join(''), first, last };
}

/** The fewest characters of a secret that count as its beginning where a text ends. */
const SHORTEST_BEGINNING = 3;
/** Characters of an escape that may be cut off in its midst. */
const LONGEST_ESCAPE = 8;

/**
 * A text in which the secrets are replaced by stars: as they are, in any case, with unseen characters in between, in a wrong
 * charset, and as JSON, URLs, forms and HTML escape them, whichever of their characters are escaped. Where a text `isCut`, the
 * beginning of a secret at its end is one too.
 */
export function hideText(text: string, needles: Needles, isCut: boolean): string {
  let hidden = text;
  for (const [escaping, texts] of needles) {
    // Nearly all that is printed has nothing to hide, and is done with here.
    const decoded = decodeAll(hidden, escaping);
    const folded = foldAll(decoded);
    const isClean = !isCut && ![...texts].some((each) => folded.includes(each));
    if (!isClean && (escaping === UNESCAPED || decoded !== hidden)) {
      hidden = hideEscaped(hidden, texts, escaping, isCut);
    }
  }
  return hidden;
}

function decodeAll(text: string, { escaped, decode }: Escaping): string {
  return text.replace(escaped, (found) => decode(found));
}

/** What secrets read as, for each way of escaping. */
export type Needles = Map<Escaping, Set<string>>;

/** Adds a secret to those that are looked for. */
export function addNeedles(secret: string, needles: Needles): void {
  for (const escaping of ESCAPINGS) {
    // A secret may look like an escape itself; then it is the literal pass that finds it.
    const known = needles.get(escaping) ?? new Set();
    needles.set(escaping, known);
    for (const text of misreadings(secret).map((each) => foldAll(decodeAll(each, escaping)))) {
      if (text !== '') {
        known.add(text);
      }
    }
  }
}

function hideEscaped(text: string, needles: ReadonlySet<string>, escaping: Escaping, isCut: boolean): string {
  const units = [...text.matchAll(new RegExp(`${escaping.escaped.source}|.`, 'gisu'))].map(([unit]) => unit);
  const haystack = read(units, escaping);
  const hidden = new Map<number, number>();
  const hide = (from: number, to: number) => {
    const start = Number(haystack.first[from]);
    hidden.set(start, Math.max(Number(haystack.last[to]), hidden.get(start) ?? start));
  };
  for (const needle of needles) {
    for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + needle.length)) {
      hide(at, at + needle.length - 1);
    }
    const beginning = isCut ? findBeginning(haystack.text, needle) : undefined;
    if (beginning !== undefined) {
      hide(beginning, haystack.text.length - 1);
    }
  }
  return hidden.size > 0 ? replaceUnits(units, hidden) : text;
}

/** A secret, and what becomes of it where Latin-1 is read as UTF-8. */
function misreadings(secret: string): string[] {
  return PLAIN.test(secret) ? [secret] : [secret, secret.replace(/[^\0-\x7f]/gu, '\ufffd')];
}

/** Where the beginning of a secret stands at the end of a text, but for an escape that may be cut there. */
function findBeginning(text: string, secret: string): number | undefined {
  const tail = Math.max(0, text.length - secret.length - LONGEST_ESCAPE);
  for (let at = tail; at < text.length; at++) {
    for (let end = text.length; end > text.length - LONGEST_ESCAPE && end - at >= SHORTEST_BEGINNING; end--) {
      if (secret.startsWith(text.slice(at, end))) {
        return at;
      }
    }
  }
  return undefined;
}

/** The units as a text, with stars for those that are hidden, from the key of an entry to its value. */
function replaceUnits(units: readonly string[], hidden: ReadonlyMap<number, number>): string {
  let result = '';
  let end = -1;
  for (const [index, unit] of units.entries()) {
    const last = hidden.get(index) ?? -1;
    if (last > end && index > end) {
      result += STARS;
    }
    end = Math.max(end, last);
    result += index > end ? unit : '';
  }
  return result;
}
