/** What stands in place of a secret, as in the runner's log. */
export const STARS = '***';

/** A way in which programs escape text: its units, and what each stands for. */
interface Escaping {
  readonly unit: RegExp;
  decode(unit: string): string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

const ESCAPINGS: readonly Escaping[] = [
  { unit: /./gsu, decode: (unit) => unit },
  // JSON and its like, also within JSON. Without its backslashes, because they may be escaped themselves.
  {
    unit: /(?:\\+u[\da-f]{4})+|./gisu,
    decode: (unit) =>
      unit.replace(/\\+u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll('\\', ''),
  },
  // URLs and forms, which write a space as +.
  {
    unit: /(?:%[\da-f]{2})+|./gisu,
    decode: (unit) => (/^%../s.test(unit) ? Buffer.from(unit.replaceAll('%', ''), 'hex').toString() : unit).replaceAll('+', ' '),
  },
  // HTML.
  {
    unit: /&(?:#\d{1,6}|#x[\da-f]{1,5}|amp|lt|gt|quot|apos);|./gisu,
    decode(unit) {
      const [, decimal, hex] = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(unit) ?? [];
      const point = decimal ?? (hex && `0x${hex}`);
      return point ? String.fromCodePoint(Number(point)) : (ENTITIES[unit.toLowerCase()] ?? unit);
    },
  },
];

/** What is not seen: control and format characters, which may split a text without a trace. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function fold(text: string): string {
  return text.replace(UNSEEN, '').toLowerCase();
}

/**
 * A text in which the secrets are replaced by stars: as they are, in any case, with unseen characters in between, and as
 * JSON, URLs, forms and HTML escape them, whichever of their characters are escaped.
 */
export function hideText(text: string, secrets: ReadonlySet<string>): string {
  return ESCAPINGS.reduce((hidden, escaping) => hideEscaped(hidden, secrets, escaping), text);
}

function hideEscaped(text: string, secrets: ReadonlySet<string>, { unit, decode }: Escaping): string {
  const units = text.match(unit) ?? [];
  const decoded = units.map((each) => fold(decode(each)));
  // Which unit each character of the decoded text comes from.
  const origins = decoded.flatMap((part, index) => Array.from({ length: part.length }, () => index));
  const haystack = decoded.join('');
  const hidden = new Map<number, number>();
  for (const secret of secrets) {
    const needle = fold(Array.from(secret, decode).join(''));
    for (let at = needle ? haystack.indexOf(needle) : -1; at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
      const first = Number(origins[at]);
      hidden.set(first, Math.max(Number(origins[at + needle.length - 1]), hidden.get(first) ?? first));
    }
  }
  let result = '';
  let end = -1;
  for (const [index, each] of units.entries()) {
    const last = hidden.get(index) ?? -1;
    if (last > end && index > end) {
      result += STARS;
    }
    end = Math.max(end, last);
    result += index > end ? each : '';
  }
  return result;
}
