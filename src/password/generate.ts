import { brokenRules, longestRun, type Policy } from './rules.ts';

/** Lengths that can be asked for: enough to be out of reach of guessing, and what Zoom takes at most. */
export const GENERATED_LENGTH = { min: 16, max: 31 } as const;

/**
 * What a password is made of: letters, digits, and the symbols that mean nothing to a shell, YAML, JSON, a URL, a form or
 * the runner, so that nobody has to quote it. `_` is left out, because some take it for a letter.
 */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~';

/** More candidates than this are never needed, unless nothing can fit. */
const MAX_CANDIDATES = 10_000;

/** Runs that are shorter look like chance; they are no longer than two characters in any account's rule. */
const LONGEST_RUN = 2;

/** What a generated password has to be. */
export interface PasswordRequest {
  /** In characters, within `GENERATED_LENGTH`. */
  readonly length: number;
  readonly policy: Policy;
  /** The user's ID or e-mail address: what stands before the @, or all of an ID, must not be in the password. */
  readonly userId: string;
}

/**
 * A password that fits, each of those that fit as likely as any other: candidates are drawn whole and dropped whole.
 * `randomInt` gives a uniform integer from 0 up to, without, its argument (`crypto.randomInt`). `undefined` if the policy
 * cannot be met.
 */
export function generatePassword(request: PasswordRequest, randomInt: (max: number) => number): string | undefined {
  for (let count = 0; count < MAX_CANDIDATES; count++) {
    const candidate = Array.from({ length: request.length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
    if (isAccepted(candidate, request)) {
      return candidate;
    }
  }
  return undefined;
}

/** Whether a generated password may be this one. */
export function isAccepted(candidate: string, { policy, userId }: PasswordRequest): boolean {
  const words = ['zoom', userId.replace(/@.*/s, '').toLowerCase()].filter((word) => word !== '');
  return (
    brokenRules(candidate, policy).length === 0 &&
    /[-.~]/.test(candidate) &&
    /^[A-Za-z\d].*[A-Za-z\d]$/.test(candidate) &&
    longestRun(candidate) <= LONGEST_RUN &&
    !words.some((word) => candidate.toLowerCase().includes(word))
  );
}
