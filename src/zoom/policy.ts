import type { Problem } from '../errors/problem.ts';
import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Check } from '../outcome.ts';
import { PASSWORD_LENGTH } from '../password/format.ts';
import type { Policy } from '../password/rules.ts';
import { POLICY_NOT_PERMITTED, POLICY_SCOPE_ADVICE } from './errors.ts';
import type { ZoomEvent } from './events.ts';
import { POLICY_NOT_READ, unexpectedPolicyProblem } from './messages.ts';
import { withRetryTime } from './rate-limit.ts';
import { type ReadOptions, readResource } from './resource.ts';

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

/** Read the policy. The run continues without it if it is not required, and if what prevented reading it does not prevent the update. */
export async function learnPolicy(
  isRequired: boolean,
  readOptions: ReadOptions,
  onEvent: (event: ZoomEvent) => void,
): Promise<LearnedPolicy> {
  const result = await readPolicy(readOptions);
  if (result.ok) {
    const policy = result.value;
    if (Object.values(policy).every((each) => each === undefined)) {
      onEvent({ kind: 'policy-unknown', problem: undefined });
      return { policy: {}, check: notChecked('unclear-response'), isTokenAccepted: true };
    }
    onEvent({ kind: 'policy', policy });
    return { policy, check: { name: 'policy', result: 'passed' }, isTokenAccepted: true };
  }
  const { problem } = result;
  const { class: kind, response } = problem;
  const isTokenAccepted = kind === 'scope' || kind === 'permission';
  // No connection, no time, no token: what prevents the update too.
  const isOfRun = response === undefined || kind === 'token' || kind === 'account' || kind === 'rate';
  if (isOfRun) {
    return { policy: {}, check: notChecked('error'), isTokenAccepted, problem };
  }
  if (isRequired) {
    return { policy: {}, check: { name: 'policy', result: 'failed' }, isTokenAccepted, problem };
  }
  onEvent({ kind: 'policy-unknown', problem });
  const reason = kind === 'scope' ? 'no-scope' : kind === 'permission' ? 'not-permitted' : 'unclear-response';
  return { policy: {}, check: notChecked(reason), isTokenAccepted, unread: problem };
}

function notChecked(reason: NonNullable<Check['reason']>): Check {
  return { name: 'policy', result: 'not-checked', reason };
}

/** Read the account's `password_requirement` ("Get account settings", `option=security`). Missing or unexpected members are unknown. */
export async function readPolicy(options: ReadOptions): Promise<Result<Policy>> {
  const result = await readResource(
    { name: 'Reading the password policy', path: 'accounts/me/settings?option=security', prefix: POLICY_NOT_READ },
    options,
  );
  if (!result.ok) {
    return result;
  }
  const { response, rejection } = result.value;
  if (rejection) {
    return failure({
      ...withRetryTime(rejection, response, options.context.phase.deadline.now()),
      ...(rejection.class === 'permission' && { entry: POLICY_NOT_PERMITTED }),
      ...(rejection.class === 'scope' && { advice: POLICY_SCOPE_ADVICE }),
      summary: `${POLICY_NOT_READ} ${rejection.summary}`,
      response,
    });
  }
  const json = parseJson(response.body);
  if (response.status !== 200 || !isRecord(json)) {
    return failure({ ...unexpectedPolicyProblem(response.status), response });
  }
  return success(toPolicy(json['security']));
}

function toPolicy(security: unknown): Policy {
  const requirement = isRecord(security) ? security['password_requirement'] : undefined;
  if (!isRecord(requirement)) {
    return {};
  }
  const special = requirement['have_special_character'];
  return {
    minimumLength: toCount(requirement['minimum_password_length'], 0),
    specialCharacter: typeof special === 'boolean' ? special : undefined,
    consecutiveLength: toCount(requirement['consecutive_characters_length'], SHORTEST_RUN),
  };
}

/** The minimum length of a forbidden run. Zoom's rules have 4 to 8 characters, and almost every password has shorter runs. */
const SHORTEST_RUN = 4;

/**
 * A number that a rule can have, from `min` to the maximum length of a password. Zero is Zoom's value for no rule, which is equivalent to
 * unknown.
 */
function toCount(value: unknown, min: number): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= PASSWORD_LENGTH.max;
  return isCount ? value : undefined;
}
