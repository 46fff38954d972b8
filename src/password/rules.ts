import { ALWAYS_CONSECUTIVE, type Rule } from '../problems/rejections.ts';

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
  // Most passwords are ASCII. Each class of Unicode in a pattern takes time when the pattern is first used.
  const checks: readonly (readonly [Rule, boolean, boolean])[] = [
    ['length', characters.length < minimumLength, true],
    ['special', specialCharacter && !/[^\p{L}\p{N}]/u.test(password), true],
    ['run', longestRun(password) >= (consecutiveLength || ALWAYS_CONSECUTIVE), consecutiveLength > 0],
    ['letter', !(/[a-z]/i.test(password) || /\p{L}/u.test(password)), false],
    ['digit', !(/\d/.test(password) || /\p{Nd}/u.test(password)), false],
    ['case', !(/[A-Z]/.test(password) || /\p{Lu}/u.test(password)) || !(/[a-z]/.test(password) || /\p{Ll}/u.test(password)), false],
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
  (first, second) => distance(first, second) === 1 && ALPHANUMERIC.test(first + second),
  (first, second) => distance(first, second) === -1 && ALPHANUMERIC.test(first + second),
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
