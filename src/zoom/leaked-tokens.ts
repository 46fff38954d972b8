import { parseJson } from '../http/json.ts';
import type { HttpResponse } from '../http/types.ts';

/** The names under which servers send secrets, such as `access_token`, `refreshToken` and `Set-Cookie`, but not `token_type`. */
const SECRET_NAME = /(?:token|secret|assertion|jwt|cookie|credential|session|api[-_]?key|authorization)(?!_?type)/i;

/** A name and its value in JSON (even if it is broken), a form, XML, a URL or a header. It is a look-ahead, because a value may contain
 * names and values. The lengths are bounded to limit the time of a search. */
const NAMED_VALUE =
  /(?<![\w-])(?=([\w-]{1,100})[\\"'\]]{0,9}\s{0,9}[:=>]\s{0,9}(?:Bearer\s{1,9})?[\\"'[]{0,9}([^\s\\"'<>&,;[\]{}]{8,2048}))/gi;

/** The minimum length of the value of a member. Shorter values are not secrets, and masking them would hide harmless text. */
const SHORTEST_VALUE = 4;

/** The secrets in a response of the token endpoint: every text under a name that suggests a token. */
export function tokensIn({ headers, body }: HttpResponse): Set<string> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const found = [...lines, body].flatMap((text) =>
    [...text.matchAll(NAMED_VALUE)].flatMap(([, name, value]) => (name && value && SECRET_NAME.test(name) ? [value] : [])),
  );
  return new Set([...found, ...namedTexts(parseJson(body))]);
}

/** The texts of a JSON value under a name that suggests a token, at any depth. */
function namedTexts(json: unknown): string[] {
  const texts: string[] = [];
  const open = [{ value: json, isSecret: false }];
  // Not recursive, because a response may be nested more deeply than the stack allows.
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

/** A text in a sentence that looks like a token: characters of RFC 6750, 2.1, with a digit, a dot or an inner capital, or too many for a
 * word. */
const TOKEN_LIKE = /(?=[\w~+/=-]{0,32}(?:[\d.]|[a-z][A-Z])|[\w~+/=-]{32})[\w.~+/=-]{12,}/g;

/** Replace everything that looks like a token in a text from the token endpoint. */
export const hideTokens = (text: string): string => text.replace(TOKEN_LIKE, '***');
