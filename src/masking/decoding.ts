import { unicode } from '../runtime/unicode.ts';

/** A text to search in, or a secret to search for, without case and width. `spaced`: white space of any length, and a plus, which is white
 * space in a form, are one space. `compact`: the same without white space. `letters`: letters and digits only, so that nothing that a
 * program writes between them hides a secret. */
export type Normalized = Readonly<{ spaced: string; compact: string; letters: string }>;

/** Normalize a text, so that a secret is found however it is written. */
export function normalize(text: string): Normalized {
  const isAscii = isPlain(text);
  const folded = (isAscii ? text : text.replace(unicode(MANY_MARKS), '$1').normalize('NFKD')).toUpperCase();
  const spaced = folded.replace(/[\s+]+/g, ' ').trim();
  return { spaced, compact: spaced.replaceAll(' ', ''), letters: folded.replace(isAscii ? /[^A-Z\d]+/g : unicode(NOT_LETTERS), '') };
}

/** More combining marks than any language puts on a letter. Sorting them takes quadratic time. */
const MANY_MARKS = String.raw`(\p{M}{30})\p{M}+`;
const NOT_LETTERS = String.raw`[^\p{L}\p{N}]+`;
const INVISIBLE = String.raw`(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]+`;

/** Check for printable ASCII and white space, which most texts are. They need no patterns with classes of Unicode, which take time. */
export const isPlain = (text: string): boolean => /^[\t-\r -~]*$/.test(text);

const replaceInvisible = (text: string, replacement: string): string =>
  isPlain(text) ? text : text.replace(unicode(INVISIBLE), replacement);

/** Decode a text over and over, in every known way. Returns it and each copy that differs, or `undefined` if they are too long. */
export function decodings(text: string, decoders = DECODERS): string[] | undefined {
  // An invisible character is shown as a space.
  const copies = new Set([replaceInvisible(text, ''), replaceInvisible(text, ' ')]);
  // The copies of an ordinary text never reach this total length.
  let left = 32 * (text.length + 100);
  for (const copy of copies) {
    left -= copy.length;
    if (left < 0) return undefined;
    for (const decode of decoders) copies.add(replaceInvisible(decode(copy), ''));
  }
  return [...copies];
}

/** Named entities, each followed by its character. A name comes before those that it begins with. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  [
    `amp& lt< gt> quot" apos' excl! num# dollar$ percnt% lpar( rpar) ast* midast* plus+ commat@ comma, hyphen- dash- period. sol/ tilde~`,
    'colon: semi; equals= quest? lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ underbar_ grave` lcub{ lbrace{ verbar| vert| rcub} rbrace}',
  ].flatMap((row) => row.split(' ').map((each) => [each.slice(0, -1), each.slice(-1)])),
);

/** Escapes of programming languages, shells, URLs, terminals and HTML, and the numbers of members. Nesting doubles backslashes. */
const ESCAPE = new RegExp(
  [
    String.raw`(?<hex>(?:\\+|%)u[\da-f]{4}|\\+u\{[\da-f]+\}|\\+x[\da-f]{2}|&#x[\da-f]+;?)`,
    String.raw`\\+0?(?<octal>(?:0[4-7]|[1-3][0-7])[0-7])`,
    String.raw`&#(?<decimal>\d+);?`,
    String.raw`(?<bytes>(?:%[\da-f]{2})+)`,
    `&(?<entity>${[...ENTITIES.keys()].join('|')});?`,
    String.raw`(?<space>\\+[nrt]|&(?:nbsp|tab|newline);?)`,
    String.raw`\\+|&shy;?|<!\[CDATA\[|\[[\d;]*m|"\d+":`,
  ].join('|'),
  'gi',
);

/** Unescape a text once. */
export const decodeEscapes = (text: string): string =>
  text.replace(ESCAPE, (_, hex?: string, octal?: string, decimal?: string, bytes?: string, entity?: string, space?: string) => {
    const [digits = '', radix] = hex ? [hex.replace(/.*[ux]\{?/i, ''), 16] : octal ? [octal, 8] : [decimal, 10];
    const point = Number.parseInt(digits, radix);
    if (point <= 0x10ffff) return String.fromCodePoint(point);
    return bytes ? decodeHex(bytes) : ((entity && ENTITIES.get(entity.toLowerCase())) ?? (space ? ' ' : ''));
  });

/** Remove tags, and decode quoted-printable text. */
const removeMarkup = (text: string): string => text.replace(/<[^<>]*>/g, '').replace(/(?:=(?:[\da-f]{2}|\r?\n))+/gi, decodeHex);

const decodeHex = (text: string): string => Buffer.from(text.replace(/[^\da-f]/gi, ''), 'hex').toString();

/** Decode base64 and base64url, from each of four offsets: text before it may look like base64 too. */
function decodeBase64(text: string): string {
  const characters = text.replace(/[^\w+/-]+/g, '');
  return readable([0, 1, 2, 3].map((start) => Buffer.from(characters.slice(start), 'base64')));
}

/** Decode hexadecimal bytes, with or without separators, from both offsets: text before them may look like a digit too. */
function decodeHexadecimal(text: string): string {
  const runs = text.replace(/0x|[^\da-z]+/gi, '').match(/[\da-f]{16,}/gi) ?? [];
  return readable([0, 1].flatMap((start) => runs.map((run) => Buffer.from(run.slice(start), 'hex'))));
}

/** Decode decimal bytes. */
const decodeDecimal = (text: string): string => readable([Buffer.from((text.match(/\d+/g) ?? []).map(Number))]);

/** Keep runs of at least 8 characters of valid UTF-8. Few bytes that are not text are valid. */
const readable = (decoded: readonly Buffer[]): string =>
  decoded.flatMap((bytes) => bytes.toString().match(/[^\ufffd]{8,}/g) ?? []).join('\ufffd');

const DECODERS = [decodeEscapes, removeMarkup, decodeBase64, decodeHexadecimal, decodeDecimal];
