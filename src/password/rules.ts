import { unicode } from '../runtime/unicode.ts';

/** A rule for passwords that can be checked without Zoom. */
export type Rule = 'length' | 'letter' | 'digit' | 'special' | 'case' | 'repeated' | 'run';

/** The length from which zoom.us rejects consecutive characters (apple/password-manager-resources issue 1235). */
export const ALWAYS_CONSECUTIVE = 4;

/** The known part of an account's `password_requirement`. A missing member is unknown, and no password violates it. Zoom's weak password
 * detection is left out, because its dictionary is not public. */
export interface Policy {
  /** In characters. 0 means the minimum of 8, which always applies. */
  readonly minimumLength?: number | undefined;
  readonly specialCharacter?: boolean | undefined;
  /** A run of this many characters is rejected. 0 means that the account has no such rule. */
  readonly consecutiveLength?: number | undefined;
}

/** The rules that a password breaks, those of the account first. `policy`: it is in the account's policy. The others are Zoom's defaults,
 * which some accounts do not have. */
export function brokenRules(password: string, policy: Policy): { readonly rule: Rule; readonly policy: boolean }[] {
  const characters = [...password];
  const has = (pattern: string) => unicode(pattern).test(password);
  const { minimumLength = 0, specialCharacter = false, consecutiveLength = 0 } = policy;
  const checks: readonly (readonly [Rule, boolean, boolean])[] = [
    ['length', characters.length < minimumLength, true],
    ['special', specialCharacter && !has('[^\\p{L}\\p{N}]'), true],
    ['run', longestRun(password) >= (consecutiveLength || ALWAYS_CONSECUTIVE), consecutiveLength > 0],
    ['letter', !(/[a-z]/i.test(password) || has('\\p{L}')), false],
    ['digit', !(/\d/.test(password) || has('\\p{Nd}')), false],
    ['case', !(/[A-Z]/.test(password) || has('\\p{Lu}')) || !(/[a-z]/.test(password) || has('\\p{Ll}')), false],
    ['repeated', new Set(characters).size === 1, false],
  ];
  return checks.flatMap(([rule, isBroken, isPolicy]) => (isBroken ? [{ rule, policy: isPolicy }] : []));
}

/** The rows of a keyboard. Runs along a row count too (`qwert`). The row of digits ends with 0. */
const KEYBOARD_ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const isAlphanumeric = (text: string) => /^[a-z\d]{2}$/.test(text) || unicode('[\\p{L}\\p{N}]{2}').test(text);

/** A way in which one character can follow another in a run. */
type Step = (first: string, second: string) => boolean;
const isNext: Step = (first, second) => {
  const code = first.codePointAt(0);
  return code !== undefined && second.codePointAt(0) === code + 1 && isAlphanumeric(first + second);
};
const isNextKey: Step = (first, second) => KEYBOARD_ROWS.some((row) => row.includes(first + second));

const STEPS: readonly Step[] = [
  (first, second) => first === second,
  isNext,
  (first, second) => isNext(second, first),
  isNextKey,
  (first, second) => isNextKey(second, first),
];

/** The length of the longest run, in characters: equal characters, letters or digits that count up or down, or neighbors on a row of the
 * keyboard, in one direction. Case is ignored. */
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
