import { ACTION_ERRORS } from '../errors/action-errors.ts';
import { createProblem, type Problem, type Rejection } from '../errors/problem.ts';
import { rejectionOf } from '../zoom/errors.ts';
import { ALWAYS_CONSECUTIVE, type Policy, type Rule } from './rules.ts';

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

/** The rejection of a password that violates the account's policy, with Zoom's own code for the first of the rules. */
export const policyRejection = (rules: readonly [Rule, ...Rule[]], policy: Policy): Rejection =>
  rejectionOf(RULE_CODES[rules[0]], `Not sent to Zoom: the account requires ${describeRules(rules, policy)}.`);

/** The problem of a run for which no password of this length can be generated, because none satisfies the policy. */
export function noFittingPasswordProblem(length: number): Problem {
  const summary = `No password of \`password-length\` ${length} satisfies the account's password policy.`;
  const advice = "Set `password-length` to a length that the account's policy accepts.";
  return createProblem(ACTION_ERRORS.invalidInput, summary, { advice });
}

/** The problem of a generated password that can't be an output. */
export function lostPasswordProblem(): Problem {
  const summary = 'The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.';
  return createProblem(ACTION_ERRORS.invalidInput, summary, { advice: 'Run the action on a runner that lets it set outputs.' });
}

/** Describe the requirements of rules, such as "at least 12 characters and a digit". */
export function describeRules(rules: readonly Rule[], { minimumLength, consecutiveLength }: Policy): string {
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
