/** Hides known secrets, and everything that looks like one, in a text of a server. */
export interface Redactor {
  /** Hides a secret from now on, also as part of a URL. Case does not matter. */
  add(secret: string): void;
  /** One line that is safe to print. */
  redact(text: string): string;
}

const MAX_LENGTH = 200;
/** An email or IP address. A local part has at most 64 characters (RFC 5321, 4.5.3.1.1), which also limits the time of a search. */
const ADDRESS = /[^\s@<>"'(),;:[\]]{1,64}@[\w.-]*\w|\b\d{1,3}(\.\d{1,3}){3}\b/g;
/** IDs and tokens: with a digit or an inner capital, or too long for a name. */
const TOKEN_LIKE = /(?=[\w~+/=%-]*(?:\d|[a-z][A-Z]))[\w.~+/=%-]{20,}|[\w.~+/=%-]{40,}/g;

/** The forms in which a server may quote a secret. */
const formsOf = (secret: string) => [secret, encodeURIComponent(secret)];

/** Create a redactor that knows some secrets. */
export function createRedactor(known: readonly string[]): Redactor {
  const secrets = new Set(known.flatMap(formsOf));
  return {
    add(secret) {
      for (const form of formsOf(secret)) {
        secrets.add(form);
      }
    },
    redact(text) {
      const longestFirst = [...secrets].sort((a, b) => b.length - a.length).map((secret) => RegExp.escape(secret));
      return (
        text
          .replace(new RegExp(longestFirst.join('|'), 'gi'), '***')
          .replace(ADDRESS, '***')
          .replace(TOKEN_LIKE, '***')
          .replace(/[\s\p{C}]+/gu, ' ')
          // The runner of GitHub Actions executes a line that starts with :: or ##[.
          .replace(/::+/g, ':')
          .replaceAll('##[', '# [')
          .trim()
          .slice(0, MAX_LENGTH)
      );
    },
  };
}
