import { decodeEscapes } from '../../src/masking/decoding.ts';
import { createMasker } from '../../src/masking/masks.ts';

/** Hides known secrets, and everything that looks like one, in a text of a server. */
export interface Redactor {
  /** Hides a secret from now on, in every form that the action knows. */
  add(secret: string): void;
  /** One line that is safe to print. */
  redact(text: string): string;
}

const MAX_LENGTH = 200;
/** With two colons in a row, or with six or more. A time has two. */
const IPV6 = /(?<![\w:])(?=[\da-f:.]{0,40}::|(?:[\da-f]{1,4}:){6})[\da-f:.]{2,45}(?!\w)/gi;
/** An email or IPv4 address. A local part has at most 64 characters (RFC 5321, 4.5.3.1.1), which also limits the time of a search. */
const ADDRESS = /[^\s@<>"'(),;:[\]]{1,64}@[\w.-]*\w|\b\d{1,3}(\.\d{1,3}){3}\b/g;
/** IDs and tokens: with a digit or an inner capital, or too long for a name. */
const TOKEN_LIKE = /(?=[\w~+/=%-]*(?:\d|[a-z][A-Z]))[\w.~+/=%-]{20,}|[\w.~+/=%-]{40,}/g;

/** Create a redactor that knows the user and some secrets. */
export function createRedactor(user: string, secrets: readonly string[]): Redactor {
  const masker = createMasker(() => undefined);
  masker.add(user, 'user-id');
  for (const secret of secrets) {
    masker.add(secret);
  }
  return {
    add: (secret) => masker.add(secret),
    redact(text) {
      // An address may be encoded, even twice.
      const plain = decodeEscapes(decodeEscapes(text));
      return masker
        .redact(plain.replace(IPV6, '***'))
        .replace(ADDRESS, '***')
        .replace(TOKEN_LIKE, '***')
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, MAX_LENGTH);
    },
  };
}
