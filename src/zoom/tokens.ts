import { parseJson } from '../http/json.ts';
import type { Answer } from '../outcome.ts';

/** Names under which servers send secrets, such as `access_token`, `refreshToken` and `Set-Cookie`. `token_type` is none. */
const SECRET_NAME = /(?:token|secret|assertion|jwt|cookie|credential|session|api[-_]?key|authorization)(?!_?type)/i;

/**
 * A name and its value in JSON that may be broken, a form, XML, a URL or a header. A look-ahead, because a value may have names and
 * values in it. The lengths are bounded for the sake of the time it takes.
 */
const NAMED_VALUE =
  /(?<![\w-])(?=([\w-]{1,100})[\\"'\]]{0,9}\s{0,9}[:=>]\s{0,9}(?:Bearer\s{1,9})?[\\"'[]{0,9}([^\s\\"'<>&,;[\]{}]{8,2048}))/gi;

/** Shorter values of a member are no secrets, and would star harmless text. */
const SHORTEST_VALUE = 4;

/** The secrets of a token endpoint's response: every text in it under a name like a token's. */
export function tokensIn({ headers, body }: Answer): Set<string> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const found = [...lines, body].flatMap((text) =>
    [...text.matchAll(NAMED_VALUE)].flatMap(([, name, value]) => (SECRET_NAME.test(String(name)) ? [String(value)] : [])),
  );
  return new Set([...found, ...namedTexts(parseJson(body))]);
}

/** The texts of a JSON value that stand under a name like a token's, at any depth. */
function namedTexts(json: unknown): string[] {
  const texts: string[] = [];
  const open = [{ value: json, isSecret: false }];
  // Not recursive: a response may be nested more deeply than the stack.
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, isSecret } = next;
    if (typeof value === 'string' && isSecret && value.length >= SHORTEST_VALUE) {
      texts.push(value);
    } else if (typeof value === 'object' && value !== null) {
      open.push(...Object.entries(value).map(([name, member]) => ({ value: member, isSecret: isSecret || SECRET_NAME.test(name) })));
    }
  }
  return texts;
}

/**
 * What a token looks like in a sentence: characters of RFC 6750, 2.1, with a digit, a dot or a capital within, or too many for a word.
 */
const TOKEN_LIKE = /(?=[\w~+/=-]{0,32}(?:[\d.]|[a-z][A-Z])|[\w~+/=-]{32})[\w.~+/=-]{12,}/g;

/** A text of the token endpoint without what looks like a token. */
export function hideTokens(text: string): string {
  return text.replace(TOKEN_LIKE, '***');
}
