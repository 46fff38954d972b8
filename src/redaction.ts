/** What stands in place of a secret, as in the runner's log. */
export const STARS = '***';

/** A way in which programs escape text: its escapes, and what each stands for. */
interface Escaping {
  readonly escaped: RegExp;
  decode(escaped: string): string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const ESCAPINGS: readonly Escaping[] = [
  // None.
  { escaped: /(?!)/gu, decode: String },
  // JSON and its like, also within JSON. Without its backslashes, because they may be escaped themselves.
  {
    escaped: /(?:\\+u[\da-f]{4})+|\\/giu,
    decode: (escaped) =>
      escaped.replace(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll('\\', ''),
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

/** What is not seen: control and format characters, which may split a text without a trace. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function fold(text: string): string {
  // Upper case, because lower case depends on what stands beside a letter (the final sigma).
  return text.replace(UNSEEN, '').toUpperCase();
}

/**
 * A text in which the secrets are replaced by stars: as they are, in any case, with unseen characters in between, and as
 * JSON, URLs, forms and HTML escape them, whichever of their characters are escaped.
 */
export function hideText(text: string, secrets: ReadonlySet<string>): string {
  return ESCAPINGS.reduce((hidden, escaping) => hideEscaped(hidden, secrets, escaping), text);
}

function hideEscaped(text: string, secrets: ReadonlySet<string>, { escaped, decode }: Escaping): string {
  const decodeAll = (each: string) => fold(each.replace(escaped, (found) => decode(found)));
  const haystack = decodeAll(text);
  // A secret may look like an escape itself; then it is the literal pass that finds it.
  const needles = [...secrets].map(decodeAll).filter((needle) => needle !== '' && haystack.includes(needle));
  if (needles.length === 0) {
    return text;
  }
  const units = [...text.matchAll(new RegExp(`${escaped.source}|.`, 'gisu'))].map(([unit]) => unit);
  // Which unit each character of the decoded text comes from.
  const origins = units.flatMap((unit, index) => Array.from({ length: decodeAll(unit).length }, () => index));
  const hidden = new Map<number, number>();
  for (const needle of needles) {
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
      const first = Number(origins[at]);
      hidden.set(first, Math.max(Number(origins[at + needle.length - 1]), hidden.get(first) ?? first));
    }
  }
  return replaceUnits(units, hidden);
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
