/** A text to search in, or a secret to search for. */
export interface Normalized {
  /** Without case, width and composition. White space of any length, and a plus, which is white space in a form, are one space. */
  readonly spaced: string;
  /** The same without white space. */
  readonly compact: string;
}

/** Normalize a text, so that a secret is found however it is written. */
export function normalize(text: string): Normalized {
  const folded = isPlain(text) ? text.toUpperCase() : removeInvisible(text.replace(MANY_MARKS, '$1').normalize('NFKC').toUpperCase());
  const spaced = folded.replace(/[\s+]+/g, ' ').trim();
  return { spaced, compact: spaced.replaceAll(' ', '') };
}

/** More combining marks than any language puts on a letter. Sorting them takes quadratic time. */
const MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const INVISIBLE = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+/gu;

/** Check for printable ASCII, which most texts are. Each class of Unicode in a pattern takes time when the pattern is first used. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function removeInvisible(text: string): string {
  return isPlain(text) ? text : text.replace(INVISIBLE, '');
}

/** The rounds of decoding: for escapes within escapes, and for a secret that looks like an escape. */
const ROUNDS = 5;

/** Unescape a text over and over. Returns it and each copy that differs. */
export function unescapings(text: string): string[] {
  return decode(text, [decodeEscapes]);
}

/** Decode a text over and over, in every known way. Returns it and each copy that differs, or `undefined` if they are too long. */
export function decodings(text: string): string[] | undefined {
  const copies = decode(text, DECODERS);
  return totalLength(copies) > longest(text) ? undefined : copies;
}

/** The total length that the copies of an ordinary text never reach. */
function longest({ length }: string): number {
  return 32 * (length + 100);
}

function totalLength(texts: Iterable<string>): number {
  return [...texts].reduce((sum, { length }) => sum + length, 0);
}

function decode(text: string, decoders: readonly ((text: string) => readonly string[])[]): string[] {
  const copies = new Set([removeInvisible(text)]);
  let latest = copies;
  for (let round = 0; round < ROUNDS && totalLength(copies) <= longest(text); round++) {
    const decoded = [...latest].flatMap((copy) => decoders.flatMap((each) => each(copy).map(removeInvisible)));
    latest = new Set(decoded).difference(copies);
    for (const copy of latest) {
      copies.add(copy);
    }
  }
  return [...copies];
}

/** Named entities, each followed by its character. A name comes before those that it begins with. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  [
    `amp& lt< gt> quot" apos' excl! num# dollar$ percnt% lpar( rpar) ast* midast* plus+ commat@ comma, hyphen- dash- period. sol/`,
    'colon: semi; equals= quest? lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ underbar_ grave` lcub{ lbrace{ verbar| vert| rcub} rbrace}',
    'tilde~ nbsp\u00a0 tab\t newline\n shy\u00ad',
  ].flatMap((row) => row.split(' ').map((each) => [each.slice(0, -1), each.slice(-1)])),
);

/** Escapes of programming languages, URLs and HTML. Nesting doubles backslashes. */
const ESCAPE = new RegExp(
  [
    String.raw`(?<hex>(?:\\+|%)u[\da-f]{4}|\\+u\{[\da-f]+\}|\\+x[\da-f]{2}|&#x[\da-f]+;?)`,
    String.raw`(?<bytes>(?:%[\da-f]{2})+)`,
    String.raw`&#(?<decimal>\d+);?`,
    `&(?<entity>${[...ENTITIES.keys()].join('|')});?`,
    String.raw`\\+[nrt]?`,
  ].join('|'),
  'giu',
);

function decodeEscapes(text: string): string[] {
  const unescaped = text.replace(ESCAPE, (whole, hex?: string, bytes?: string, decimal?: string, entity?: string) => {
    if (bytes) {
      return decodeHex(bytes);
    }
    const point = hex ? Number.parseInt(hex.replace(/.*[ux]\{?/i, ''), 16) : Number(decimal);
    if (point <= 0x10ffff) {
      return String.fromCodePoint(point);
    }
    if (whole.startsWith('&')) {
      // A number that is no character stays.
      return ENTITIES.get((entity ?? '').toLowerCase()) ?? whole;
    }
    // White space, or backslashes before a character that stays.
    return /[nrt]/i.test(whole) ? ' ' : '';
  });
  return [unescaped];
}

/** Remove tags, and decode quoted-printable text. */
function removeMarkup(text: string): string[] {
  return [text.replace(/<[^<>]*>/g, '').replace(/(?:=(?:[\da-f]{2}|\r?\n))+/gi, decodeHex)];
}

function decodeHex(text: string): string {
  return Buffer.from(text.replace(/0x|[^\da-f]/gi, ''), 'hex').toString();
}

/** Decode what is or contains base64 or base64url. A run of its characters may begin with up to three that are not part of it. */
function decodeBase64(text: string): string[] {
  const runs = compact(text).match(/[\w+/-]{6,}/g) ?? [];
  return [0, 1, 2, 3].map((start) => readable(runs.map((run) => Buffer.from(run.slice(start), 'base64').toString())));
}

/** Decode what is or contains hexadecimal, with or without separators. A run of digits may begin with one that is not part of it. */
function decodeHexadecimal(text: string): string[] {
  const runs = compact(text).match(/(?:(?:0x)?[\da-f]{2}[:,.-]?){4,}[\da-f]?/gi) ?? [];
  return [0, 1].map((start) => readable(runs.map((run) => decodeHex(run.slice(start)))));
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Keep what is text. UTF-16 has a null beside each ASCII character. Most of what is not text is not valid UTF-8. */
function readable(decoded: readonly string[]): string {
  return decoded.flatMap((text) => text.replaceAll('\0', '').match(/[^\p{Cc}\ufffd]{4,}/gu) ?? []).join('\ufffd');
}

const DECODERS = [decodeEscapes, removeMarkup, decodeBase64, decodeHexadecimal];
