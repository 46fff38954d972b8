import { PASSWORD_LENGTH } from './format.ts';
import { brokenRules, longestRun, type Policy } from './rules.ts';

/** The lengths of generated passwords, in characters: enough to prevent guessing, and the most that Zoom accepts. */
export const GENERATED_LENGTH = { min: 16, max: PASSWORD_LENGTH.max } as const;

/** The characters of generated passwords: letters, digits, and the symbols that need no quoting in a word of a shell, YAML, JSON, a URL,
 * a form or the runner. `_` is left out, because some systems count it as a letter. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.~';

/** The maximum number of candidates. More are needed only if no password can satisfy the policy. */
const MAX_CANDIDATES = 10_000;

/** The longest run that is accepted, in characters. Runs of up to two occur by chance, and no account's rule forbids them. */
const LONGEST_RUN = 2;

/** The requirements for a generated password. `length`: in characters, within `GENERATED_LENGTH`. `userId`: the user's ID or email address.
 * The password must not contain the part before the @, or the whole ID. */
export type PasswordRequest = Readonly<{ length: number; policy: Policy; userId: string }>;

/** Generate a password that satisfies the requirements. All such passwords are equally likely, because candidates are drawn whole and
 * discarded whole. `randomInt` returns a uniform integer from 0 up to, but not including, its argument (`crypto.randomInt`). Returns
 * `undefined` if the policy cannot be satisfied. */
export function generatePassword(request: PasswordRequest, randomInt: (max: number) => number): string | undefined {
  for (let count = 0; count < MAX_CANDIDATES; count++) {
    const candidate = Array.from({ length: request.length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
    if (isAccepted(candidate, request)) return candidate;
  }
  return undefined;
}

/** Check if a candidate satisfies all requirements for a generated password. */
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
