import { decodeEscapes, decodings, type Normalized, normalize } from './decoding.ts';

/** The kind of a masked value. Parts of a user ID are not secret: they are names and domains that ordinary text has too. */
export type SecretKind = 'secret' | 'user-id';

/** A normalized secret, in which form of a text to search for it, and how many consecutive characters of it count as a leak. */
export type Search = Readonly<{ secret: string; within: keyof Normalized; length: number }>;

/** Shorter secrets occur in ordinary text by chance. */
const SHORTEST_SECRET = 4;
/** Shorter user IDs and parts of secrets are often words. White space tells a shorter secret from parts of two words. */
const SHORTEST_PART = 8;
/** Fewer letters and digits occur in ordinary text once all else is removed: "environment, Secrets" has those of "entSecrets". */
const SHORTEST_LETTERS = 12;
/** Half of a shorter secret is too short to recognize. */
const SHORTEST_DIVISIBLE = 12;

/** The searches for a text that is secret. There are none if it counts in exact form only. */
export function searchesFor(text: string, kind: SecretKind): Search[] {
  // A secret that looks like an escape is unescaped as the text around it is.
  return (decodings(text, [decodeEscapes]) ?? [text]).map(normalize).flatMap((forms) => {
    const whole = forms.compact.length < SHORTEST_PART ? 'spaced' : 'compact';
    return ([whole, 'letters'] as const).flatMap((within) => {
      const secret = forms[within];
      const isWhole = kind === 'user-id' || secret.length < SHORTEST_DIVISIBLE;
      const part = within === 'letters' ? SHORTEST_LETTERS : SHORTEST_PART;
      const length = isWhole ? secret.length : Math.max(part, Math.floor(secret.length / 2));
      const shortest = within === 'spaced' && kind === 'secret' ? SHORTEST_SECRET : SHORTEST_PART;
      return length < shortest ? [] : [{ secret, within, length }];
    });
  });
}

/** Search the decoded copies of a text. Returns true also if there is too much to search. */
export function hasSecret(text: string, searches: readonly Search[]): boolean {
  const leaks = (copy: Normalized) => searches.some(({ within, secret, length }) => hasPart(copy[within], secret, length));
  return decodings(text)?.map(normalize).some(leaks) ?? true;
}

/** Check if a text has at least `length` consecutive characters of a secret. */
function hasPart(text: string, secret: string, length: number): boolean {
  // However such a part lies in the secret, it contains one of these pieces whole.
  const size = Math.ceil(length / 2);
  for (let start = 0; start + size <= secret.length; start += size) {
    const piece = secret.slice(start, start + size);
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
      let first = start;
      while (first > 0 && text[at - start + first - 1] === secret[first - 1]) first--;
      let end = start + size;
      while (end < secret.length && text[at - start + end] === secret[end]) end++;
      if (end - first >= length) return true;
    }
  }
  return false;
}

/** Replace folded forms by stars, in any case of letters and broken over lines. Forms that overlap become stars together. */
export function star(text: string, forms: ReadonlySet<string>): string {
  const searched = fold(text);
  const found = [...forms].filter((form) => searched.includes(form));
  if (found.length === 0) return text;
  const shown = Array.from<string | undefined>({ length: searched.length });
  for (const form of found) {
    for (let at = searched.indexOf(form); at >= 0; at = searched.indexOf(form, at + form.length)) {
      shown[at] ??= '***';
      shown.fill('', at + 1, at + form.length);
    }
  }
  let index = 0;
  return text.replace(/./gs, (char) => (/[\r\n]/.test(char) ? (shown[index] === '' ? '' : char) : (shown[index++] ?? char)));
}

/** Fold case and line breaks. No other character changes its length: the dotted capital I is the only one that grows in lower case. */
export const fold = (text: string): string => text.replace(/[\r\n\u0130]/g, (char) => (char === '\u0130' ? 'i' : '')).toLowerCase();
