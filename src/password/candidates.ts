import { randomInt } from 'node:crypto';
import { failure, type Result, success } from '../errors/result.ts';
import { GENERATED_LENGTH, generatePassword } from './generator.ts';
import { brokenRules, type Policy, type Rule } from './rules.ts';
import { lostPasswordProblem, noFittingPasswordProblem, policyRejection } from './violations.ts';

/** The source of passwords. */
export interface Candidates {
  /** `generated`: by this run. `passed`: as an input. */
  readonly origin: 'generated' | 'passed';
  /** Check if a password of an earlier run is also what this run is asked for. */
  isSatisfiedBy(recovered: string): boolean;
  /** Called with the password of an earlier run that is taken up. */
  onPendingRecovered(password: string): void;
  /** Check that a password can be tried, without making one known. */
  check(policy: Policy): Result<unknown>;
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

/** Something that happened in the source of passwords. */
export type CandidateEvent =
  /** A passed password violates rules of most accounts. */
  | { readonly kind: 'doubtful-rules'; readonly rules: readonly Rule[] }
  /** Another password is generated, because Zoom rejected the last one. */
  | { readonly kind: 'replaced' };

/** The callbacks of the source of passwords. */
export interface CandidateOptions {
  /** Called with each generated password before anything else is done with it. */
  readonly onSecret: (password: string) => void;
  /** Sets the output `password`. Returns false if that fails. */
  readonly publish: (password: string) => boolean;
  readonly onEvent: (event: CandidateEvent) => void;
}

/** The passwords that a run may try: the one that was passed, or up to three that are generated. */
export function createCandidates({ password, userId }: WantedPassword, { onSecret, publish, onEvent }: CandidateOptions): Candidates {
  let count = 0;
  if (password.kind === 'passed') {
    const check = (policy: Policy) => checkPassed(password.value, policy, onEvent);
    return {
      origin: 'passed',
      isSatisfiedBy: (recovered) => recovered === password.value,
      onPendingRecovered: () => undefined,
      check,
      next: (policy) => (count++ === 0 ? check(policy) : undefined),
    };
  }
  const draw = (policy: Policy): Result<string> => {
    // The policy's minimum counts if it is more than `password-length`.
    const length = Math.min(GENERATED_LENGTH.max, Math.max(password.length, policy.minimumLength ?? 0));
    const drawn = generatePassword({ length, policy, userId }, randomInt);
    return drawn === undefined ? failure(noFittingPasswordProblem(length)) : success(drawn);
  };
  return {
    origin: 'generated',
    isSatisfiedBy: () => true,
    // The output holds the password that is or may be in effect, even if an earlier run generated it.
    onPendingRecovered: publish,
    check: draw,
    next(policy) {
      const drawn = count++ < MAX_GENERATED ? draw(policy) : undefined;
      if (!drawn?.ok) return drawn;
      onSecret(drawn.value);
      if (count > 1) onEvent({ kind: 'replaced' });
      return publish(drawn.value) ? drawn : failure(lostPasswordProblem());
    },
  };
}

/** Reject a password that violates the policy. Only warn about rules that most accounts have: some do not, so Zoom decides. */
function checkPassed(password: string, policy: Policy, onEvent: CandidateOptions['onEvent']): Result<string> {
  const [first, ...others] = brokenRules(password, policy);
  if (!first) return success(password);
  const rules = [first.rule, ...others.map(({ rule }) => rule)] as const;
  if (first.policy) return failure(policyRejection(rules, policy));
  onEvent({ kind: 'doubtful-rules', rules });
  return success(password);
}
