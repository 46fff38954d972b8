import type { ZoomErrorEntry } from './entry.ts';
import { ownProblem, type Problem, type Rejection } from './problem.ts';
import { USER_REASONS } from './zoom.ts';
import { ZOOM_ERRORS } from './zoom-errors.ts';

/** A rule for passwords that can be checked without Zoom. */
export type Rule = 'length' | 'letter' | 'digit' | 'special' | 'case' | 'repeated' | 'run';

/** Zoom's code for each rule. */
const RULE_CODES: Readonly<Record<Rule, number>> = {
  length: 1124,
  letter: 1125,
  digit: 1126,
  special: 1127,
  case: 1128,
  repeated: 1130,
  run: 1131,
};

/** The length from which zoom.us rejects consecutive characters (apple/password-manager-resources issue 1235). */
export const ALWAYS_CONSECUTIVE = 4;

/** The entry of a Zoom code. Throws if the catalogue does not have it. */
export function entryOf(code: number): ZoomErrorEntry {
  const entry = ZOOM_ERRORS.find((each) => each.code === String(code));
  if (!entry) {
    throw new RangeError(`The catalogue has no code ${code}`);
  }
  return entry;
}

/** The numbers in an account's rules. */
export interface RuleNumbers {
  readonly minimumLength?: number | undefined;
  readonly consecutiveLength?: number | undefined;
}

/** The rejection of a password that violates the account's policy, with Zoom's own code for the first of the rules. */
export function policyRejection(rules: readonly [Rule, ...Rule[]], numbers: RuleNumbers): Rejection {
  return rejectionOf(RULE_CODES[rules[0]], `Not sent to Zoom: the account requires ${describeRules(rules, numbers)}.`);
}

/** The problem of a generated password that no candidate of a length satisfies the policy for. */
export function noFittingPasswordProblem(length: number): Problem {
  const summary = `No password of \`password-length\` ${length} satisfies the account's password policy.`;
  return { ...ownProblem('invalid-input', summary), advice: "Set `password-length` to a length that the account's policy accepts." };
}

/** The problem of a generated password that can't be an output. */
export function lostPasswordProblem(): Problem {
  const summary = 'The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.';
  return { ...ownProblem('invalid-input', summary), advice: 'Run the action on a runner that lets it set outputs.' };
}

/** The rejection of an update for a user whose password can't be changed, with the code that Zoom documents for it. */
export function userRejection(reason: keyof typeof USER_REASONS): Rejection {
  const { code, message } = USER_REASONS[reason];
  return rejectionOf(code, message);
}

/** The rejection of an access token whose scopes, as listed in the token response, are not sufficient for the update. */
export function scopeRejection(): Rejection {
  return rejectionOf(4711, 'The access token lacks the scope for the update.');
}

function rejectionOf(code: number, summary: string): Rejection {
  const { class: kind, title, fix } = entryOf(code);
  return { class: kind, code: String(code), title, summary, advice: fix };
}

/** Describe the requirements of rules, such as "at least 12 characters and a digit". */
export function describeRules(rules: readonly Rule[], { minimumLength, consecutiveLength }: RuleNumbers): string {
  const requirements: Readonly<Record<Rule, string>> = {
    length: `at least ${minimumLength} characters`,
    letter: 'a letter',
    digit: 'a digit',
    special: 'a special character',
    case: 'upper and lower case letters',
    repeated: 'at least two different characters',
    run: `no sequence of ${consecutiveLength || ALWAYS_CONSECUTIVE} or more characters such as abcd, 1234, qwer or aaaa`,
  };
  return new Intl.ListFormat('en').format(rules.map((rule) => requirements[rule]));
}
