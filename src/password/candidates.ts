import { randomInt } from 'node:crypto';
import type { Problem } from '../problems/problem.ts';
import { lostPasswordProblem, noFittingPasswordProblem, policyRejection, type Rule } from '../problems/rejections.ts';
import { failure, type Result, success } from '../problems/result.ts';
import { GENERATED_LENGTH, generatePassword, type PasswordRequest } from './generator.ts';
import { brokenRules, type Policy } from './rules.ts';

/** The source of passwords. */
export interface Candidates {
  /** Where the passwords come from. */
  readonly origin: 'generated' | 'passed';
  /** Check that the run has what it was asked for once this password of an earlier run is in effect. */
  isSatisfiedBy(recovered: string): boolean;
  /** Called with the password of an earlier run that is taken up. */
  onPendingRecovered(password: string): void;
  /** Check that a password can be tried, without making one known. Returns the problem if not. */
  check(policy: Policy): Problem | undefined;
  /** The next password to try, or why there is none; `undefined` if there are no more. */
  next(policy: Policy): Result<string> | undefined;
}

/** The password that a run is asked for. */
export interface WantedPassword {
  readonly userId: string;
  /** The passed password, or the length of a generated one. */
  readonly password: { readonly kind: 'passed'; readonly value: string } | { readonly kind: 'generated'; readonly length: number };
}

/** The maximum number of passwords to generate: Zoom may reject two that satisfy all its known rules. */
const MAX_GENERATED = 3;

/** The callbacks of the source of passwords. */
export interface CandidateOptions {
  /** Called with each generated password before anything else is done with it. */
  readonly onSecret: (password: string) => void;
  /** Sets the output `password`. Returns false if that fails. */
  readonly publish: (password: string) => boolean;
  /** Called with the rules of most accounts that a passed password violates. */
  readonly onDoubtfulRules: (rules: readonly Rule[]) => void;
}

/** The passwords that a run may try: the one that was passed, or up to three that are generated. */
export function createCandidates({ password, userId }: WantedPassword, options: CandidateOptions): Candidates {
  let count = 0;
  if (password.kind === 'passed') {
    return {
      origin: 'passed',
      isSatisfiedBy: (recovered) => recovered === password.value,
      onPendingRecovered: () => undefined,
      check: (policy) => checkPassed(password.value, policy, options),
      next(policy) {
        if (count++ > 0) {
          return undefined;
        }
        const problem = checkPassed(password.value, policy, options);
        return problem ? failure(problem) : success(password.value);
      },
    };
  }
  // A policy that asks for more characters than `password-length` gets them.
  const requestFor = (policy: Policy) => ({
    length: Math.min(GENERATED_LENGTH.max, Math.max(password.length, policy.minimumLength ?? 0)),
    policy,
    userId,
  });
  return {
    origin: 'generated',
    isSatisfiedBy: () => true,
    // The output holds the password that is or may be in effect, even if an earlier run generated it.
    onPendingRecovered: (pending) => void options.publish(pending),
    check: (policy) => (draw(requestFor(policy)) === undefined ? noFittingPasswordProblem(password.length) : undefined),
    next: (policy) => (count++ < MAX_GENERATED ? generate(requestFor(policy), options) : undefined),
  };
}

const draw = (request: PasswordRequest) => generatePassword(request, randomInt);

/** Generate a password, and mask it and set it as an output before it is sent to Zoom. */
function generate(request: PasswordRequest, { onSecret, publish }: CandidateOptions): Result<string> {
  const password = draw(request);
  if (password === undefined) {
    return failure(noFittingPasswordProblem(request.length));
  }
  onSecret(password);
  return publish(password) ? success(password) : failure(lostPasswordProblem());
}

/** Reject a password that violates the policy. Only warn about rules that most accounts have: some do not, so Zoom decides. */
function checkPassed(password: string, policy: Policy, { onDoubtfulRules }: CandidateOptions): Problem | undefined {
  const broken = brokenRules(password, policy);
  const [first, ...others] = namesOf(broken, true);
  const doubtfulRules = namesOf(broken, false);
  if (first) {
    return policyRejection([first, ...others, ...doubtfulRules], policy);
  }
  if (doubtfulRules.length > 0) {
    onDoubtfulRules(doubtfulRules);
  }
  return undefined;
}

function namesOf(broken: ReturnType<typeof brokenRules>, ofPolicy: boolean): Rule[] {
  return broken.filter(({ policy }) => policy === ofPolicy).map(({ rule }) => rule);
}
