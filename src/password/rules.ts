import { ALWAYS_CONSECUTIVE, type Rule } from '../problems/rejections.ts';

/** Lengths in characters (code points) that Zoom accepts: "minimum: 8", "should be less than 32 characters". */
export const PASSWORD_LENGTH = { min: 8, max: 31 } as const;

const LINE_BREAK = /[\r\n\u0085\u2028\u2029]/;
const CONTROL = /\p{Cc}/u;

/**
 * The reason why a text cannot be the password of any Zoom user, or `undefined`. It completes a sentence that starts with the name of the
 * input, and never quotes the text. The account's policy is not considered.
 */
export function passwordFault(password: string): string | undefined {
  if (LINE_BREAK.test(password)) {
    return 'contains a line break. The usual cause is a secret that was pasted with the newline after it; store it again without';
  }
  if (password !== password.trim()) {
    return 'starts or ends with white space. The usual cause is a secret that was pasted with a space around it; store it again without';
  }
  if (CONTROL.test(password)) {
    return 'contains a control character. The usual cause is a secret that was pasted from a terminal; type it anew';
  }
  if (password.includes('\ufffd') || !password.isWellFormed()) {
    return 'is not valid UTF-8, so it cannot be sent as it was given. Store it again as plain text';
  }
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min || length > PASSWORD_LENGTH.max) {
    return `must have ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters, which is what Zoom takes`;
  }
  return undefined;
}

/**
 * The known part of an account's `password_requirement`. A missing member is unknown, and no password violates it. Zoom's weak password
 * detection is left out, because its dictionary is not public.
 */
export interface Policy {
  /** In characters. 0 means the minimum of 8, which always applies. */
  readonly minimumLength?: number | undefined;
  readonly specialCharacter?: boolean | undefined;
  /** A run of this many characters is rejected. 0 means no rule. */
  readonly consecutiveLength?: number | undefined;
}

/** A rule that a password breaks. `policy`: the account asks for it; else Zoom has it for all, though some accounts do without. */
export interface BrokenRule {
  readonly rule: Rule;
  readonly policy: boolean;
}

/** The rules that a password breaks: those of the account's policy, and those that hold for every account. */
export function brokenRules(password: string, policy: Policy): BrokenRule[] {
  const characters = [...password];
  const { minimumLength = 0, specialCharacter = false, consecutiveLength = 0 } = policy;
  const checks: readonly (readonly [Rule, boolean, boolean])[] = [
    ['length', characters.length < minimumLength, true],
    ['special', specialCharacter && !/[^\p{L}\p{N}]/u.test(password), true],
    ['run', longestRun(password) >= (consecutiveLength || ALWAYS_CONSECUTIVE), consecutiveLength > 0],
    ['letter', !/\p{L}/u.test(password), false],
    ['digit', !/\p{Nd}/u.test(password), false],
    ['case', !(/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)), false],
    ['repeated', new Set(characters).size === 1, false],
  ];
  return checks.flatMap(([rule, isBroken, isPolicy]) => (isBroken ? [{ rule, policy: isPolicy }] : []));
}

/** The rows of a keyboard. Runs along a row count too (`qwert`). The row of digits ends with 0. */
const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const REVERSED_ROWS = KEYBOARD_ROWS.map((row) => [...row].reverse().join(''));

const ALPHANUMERIC = /[\p{L}\p{N}]{2}/u;
const distance = (first: string, second: string) => Number(second.codePointAt(0)) - Number(first.codePointAt(0));

/** The ways in which one character can follow another in a run. */
const STEPS: readonly ((first: string, second: string) => boolean)[] = [
  (first, second) => first === second,
  (first, second) => ALPHANUMERIC.test(first + second) && distance(first, second) === 1,
  (first, second) => ALPHANUMERIC.test(first + second) && distance(first, second) === -1,
  (first, second) => KEYBOARD_ROWS.some((row) => row.includes(first + second)),
  (first, second) => REVERSED_ROWS.some((row) => row.includes(first + second)),
];

/**
 * The length of the longest run, in characters: equal characters, letters or digits that count up or down, or neighbors on a row of the
 * keyboard, in one direction. Case is ignored.
 */
export function longestRun(password: string): number {
  const characters = [...password.toLowerCase()];
  let longest = 0;
  for (const follows of STEPS) {
    let length = 0;
    let last = '';
    for (const character of characters) {
      length = follows(last, character) ? length + 1 : 1;
      longest = Math.max(longest, length);
      last = character;
    }
  }
  return longest;
}
