import type { Check } from '../outcome.ts';
import type { Policy } from '../password/rules.ts';
import { type Problem, rejectionClass } from '../problems/problem.ts';
import type { ReadOptions } from './resource.ts';

/** Called with what is known of the policy. */
export interface PolicyCallbacks {
  /** Called with the account's policy, as far as it is known. */
  readonly onPolicy: (policy: Policy) => void;
  /** Called if the policy is not known: with the problem that prevented reading it, or without one if the response has no policy. */
  readonly onPolicyUnknown: (problem: Problem | undefined) => void;
}

/** The known part of the policy, and how it is known. */
export interface LearnedPolicy {
  readonly policy: Policy;
  readonly check: Check;
  /** Zoom accepted the access token when the policy was read. */
  readonly isTokenAccepted: boolean;
  /** The problem that prevents the run. */
  readonly problem?: Problem;
  /** The problem that prevented reading the policy, but not the run. */
  readonly unread?: Problem;
}

/** A policy that was not read, because it was not asked for. */
export const NOT_READ: LearnedPolicy = {
  policy: {},
  check: { name: 'policy', result: 'not-checked', reason: 'not-asked-for' },
  isTokenAccepted: false,
};

/** Read the policy. The run continues without it if it is not required, and if what prevented reading it does not prevent the update. */
export async function learnPolicy(
  isRequired: boolean,
  readOptions: ReadOptions,
  { onPolicy, onPolicyUnknown }: PolicyCallbacks,
): Promise<LearnedPolicy> {
  const { readPolicy } = await import('./policy.ts');
  const result = await readPolicy(readOptions);
  if (result.ok) {
    if (Object.values(result.value).every((each) => each === undefined)) {
      onPolicyUnknown(undefined);
      return { ...NOT_READ, check: notChecked('unclear-response'), isTokenAccepted: true };
    }
    onPolicy(result.value);
    return { policy: result.value, check: { name: 'policy', result: 'passed' }, isTokenAccepted: true };
  }
  const { problem } = result;
  const kind = rejectionClass(problem);
  const isTokenAccepted = kind === 'scope' || kind === 'permission';
  if (isRequired || preventsUpdate(problem)) {
    return { ...NOT_READ, check: { name: 'policy', result: 'failed' }, isTokenAccepted, problem };
  }
  onPolicyUnknown(problem);
  const reason = kind === 'scope' ? 'no-scope' : kind === 'permission' ? 'not-permitted' : 'unclear-response';
  return { ...NOT_READ, check: notChecked(reason), isTokenAccepted, unread: problem };
}

function notChecked(reason: NonNullable<Check['reason']>): Check {
  return { name: 'policy', result: 'not-checked', reason };
}

/** Check that a problem with reading the policy prevents the update too: no connection, no time, no token. */
function preventsUpdate(problem: Problem): boolean {
  const kind = rejectionClass(problem);
  return problem.response === undefined || kind === 'token' || kind === 'account' || kind === 'rate';
}
