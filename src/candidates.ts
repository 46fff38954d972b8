import { randomInt } from 'node:crypto';
import type { Inputs } from './inputs.ts';
import { ownProblem, type Problem, type Warning } from './outcome.ts';
import { generatePassword, type PasswordRequest } from './password/generate.ts';
import { brokenRules, type Policy, type Rule } from './password/rules.ts';
import type { Candidates } from './rotation/ports.ts';
import { describeRules, policyRefusal } from './zoom/answers.ts';

/** Passwords that are generated at most: Zoom may refuse two that fit all that is known of its rules. */
const MAX_GENERATED = 3;

/** What the source of passwords works with. */
export interface CandidateOptions {
  /** Told each generated password before anything else is done with it. */
  readonly onSecret: (password: string) => void;
  /** Sets the output `password`; tells whether it could. */
  readonly publish: (password: string) => boolean;
  readonly warn: (warning: Warning) => void;
}

/** The passwords that a run may try: the one that was passed, or up to three that are generated. */
export function createCandidates({ password, userId }: Pick<Inputs, 'password' | 'userId'>, options: CandidateOptions): Candidates {
  let count = 0;
  if (password.kind === 'given') {
    return {
      origin: 'passed',
      isSatisfiedBy: (recovered) => recovered === password.value,
      onPendingRecovered: () => undefined,
      next: (policy) => (count++ === 0 ? (checkGiven(password.value, policy, options) ?? password.value) : undefined),
    };
  }
  return {
    origin: 'generated',
    isSatisfiedBy: () => true,
    // The output holds the password in effect, or the one that may be, even if an earlier run generated it.
    onPendingRecovered: (pending) => void options.publish(pending),
    next: (policy) => (count++ < MAX_GENERATED ? generate({ length: password.length, policy, userId }, options) : undefined),
  };
}

/** A password that fits, masked and set as an output before Zoom hears of it; or why there is none. */
function generate(request: PasswordRequest, { onSecret, publish }: CandidateOptions): string | Problem {
  const password = generatePassword(request, randomInt);
  if (password === undefined) {
    const what = `No password of \`password-length\` ${request.length} was found that fits the account's password policy.`;
    return { ...ownProblem('invalid-input', what), advice: "Set `password-length` to what the account's policy asks for." };
  }
  onSecret(password);
  if (publish(password)) {
    return password;
  }
  const what = 'The file that `GITHUB_OUTPUT` names cannot be written, so a generated password would be lost.';
  return { ...ownProblem('invalid-input', what), advice: 'Run the action on a runner that lets it set outputs.' };
}

/** Refuses what the policy forbids, and warns of what most accounts forbid: some do not, so Zoom decides. */
function checkGiven(password: string, policy: Policy, { warn }: CandidateOptions): Problem | undefined {
  const broken = brokenRules(password, policy);
  const [first, ...others] = namesOf(broken, true);
  const doubtful = namesOf(broken, false);
  if (first) {
    return policyRefusal([first, ...others, ...doubtful]);
  }
  if (doubtful.length > 0) {
    warn({ title: 'Zoom may refuse the password', message: `It breaks rules that hold for most accounts: ${describeRules(doubtful)}.` });
  }
  return undefined;
}

function namesOf(broken: ReturnType<typeof brokenRules>, ofPolicy: boolean): Rule[] {
  return broken.filter(({ policy }) => policy === ofPolicy).map(({ rule }) => rule);
}
