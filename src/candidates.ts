import { randomInt } from 'node:crypto';
import type { Inputs } from './inputs.ts';
import { ownProblem, type Problem, type Warning } from './outcome.ts';
import { generatePassword } from './password/generate.ts';
import { brokenRules, type Policy, type Rule } from './password/rules.ts';
import type { Candidates } from './rotation/ports.ts';
import { describeRules, policyRefusal } from './zoom/answers.ts';

/** Passwords that are generated at most: Zoom may refuse two that fit all that is known of its rules. */
const MAX_GENERATED = 3;

/** What the source of passwords works with. */
export interface CandidateOptions {
  /** What is known of the account's policy when a password is drawn. */
  readonly policy: () => Policy;
  /** Told each generated password before anything else is done with it. */
  readonly onSecret: (password: string) => void;
  /** Sets the output `password`; tells whether it could. */
  readonly publish: (password: string) => boolean;
  readonly warn: (warning: Warning) => void;
}

/** The passwords that a run may try: the one that was given, or up to three that are generated. */
export function createCandidates({ password, userId }: Pick<Inputs, 'password' | 'userId'>, options: CandidateOptions): Candidates {
  let count = 0;
  if (password.kind === 'given') {
    return {
      areNew: false,
      recover: (pending) => pending !== password.value && options.warn(OTHER_FIRST),
      next: () => (count++ === 0 ? (checkGiven(password.value, options) ?? password.value) : undefined),
    };
  }
  return {
    areNew: true,
    // The output is what Zoom has or may have, also where an earlier run has made it.
    recover: (pending) => void options.publish(pending),
    next: () => (count++ < MAX_GENERATED ? generate(userId, password.length, options) : undefined),
  };
}

const OTHER_FIRST: Warning = {
  title: 'The password of an earlier run goes first',
  message:
    'An earlier run has left a pending password that Zoom may have, and that goes first; the password that was passed in is set only if Zoom does not take the pending one. Run again to set it.',
};

/** A password that fits, masked and set as an output before Zoom hears of it; or why there is none. */
function generate(userId: string, length: number, { policy, onSecret, publish }: CandidateOptions): string | Problem {
  const password = generatePassword({ length, policy: policy(), userId }, randomInt);
  if (password === undefined) {
    const what = `No password of \`password-length\` ${length} was found that fits the account's password policy.`;
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
function checkGiven(password: string, { policy, warn }: CandidateOptions): Problem | undefined {
  const broken = brokenRules(password, policy());
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
