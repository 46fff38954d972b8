import { failure, type Result, success } from '../errors/result.ts';
import { isRecord, parseJson } from '../http/json.ts';
import { PASSWORD_LENGTH } from '../password/format.ts';
import type { Policy } from '../password/rules.ts';
import { POLICY_NOT_PERMITTED, POLICY_SCOPE_ADVICE } from './errors.ts';
import type { ZoomEvent } from './events.ts';
import { POLICY_NOT_READ, unexpectedPolicyProblem } from './messages.ts';
import { notRead, type Reading, type ReadOptions, readResource } from './read.ts';

/** The input `check-policy`: if the policy is read, and has to be. `auto`: it is read for a generated password, and in a dry run. */
export type CheckPolicy = 'auto' | 'always' | 'never';

/** The known part of the policy, and how it is known. */
export type LearnedPolicy = Reading & Readonly<{ policy: Policy }>;

/** Read the policy. The run continues without it if it is not required, and if what prevented reading it does not prevent the update. */
export async function learnPolicy(
  checkPolicy: CheckPolicy,
  options: ReadOptions,
  onEvent: (event: ZoomEvent) => void,
): Promise<LearnedPolicy> {
  const result = await readPolicy(options);
  if (result.ok) {
    const policy = result.value;
    if (Object.values(policy).every((each) => each === undefined)) {
      onEvent({ kind: 'policy-unknown', problem: undefined });
      return { policy, check: { name: 'policy', result: 'not-checked', reason: 'unclear-response' }, isTokenAccepted: true };
    }
    onEvent({ kind: 'policy', policy });
    return { policy, check: { name: 'policy', result: 'passed' }, isTokenAccepted: true };
  }
  const { problem } = result;
  const { class: kind, response } = problem;
  const reading = notRead('policy', problem);
  const { isTokenAccepted } = reading;
  // Something that prevents the update too, such as the end of the time or a rejected token. A broken connection may work again.
  const isBroken = problem.code === 'network' && checkPolicy === 'auto';
  if ((response === undefined && !isBroken) || kind === 'token' || kind === 'account' || kind === 'rate') {
    return { policy: {}, check: { name: 'policy', result: 'not-checked', reason: 'error' }, isTokenAccepted, problem };
  }
  if (checkPolicy === 'always') return { policy: {}, check: { name: 'policy', result: 'failed' }, isTokenAccepted, problem };
  onEvent({ kind: 'policy-unknown', problem });
  return { policy: {}, ...reading };
}

/** Read the account's `password_requirement` ("Get account settings", `option=security`). Missing or unexpected members are unknown. */
export async function readPolicy(options: ReadOptions): Promise<Result<Policy>> {
  const path = 'accounts/me/settings?option=security';
  const result = await readResource({ name: 'Reading the password policy', path, prefix: POLICY_NOT_READ }, options);
  if (!result.ok) return result;
  const { response, rejection } = result.value;
  if (rejection) {
    return failure({
      ...rejection,
      ...(rejection.class === 'permission' && { entry: POLICY_NOT_PERMITTED }),
      ...(rejection.class === 'scope' && { advice: POLICY_SCOPE_ADVICE }),
    });
  }
  const json = parseJson(response.body);
  if (response.status !== 200 || !isRecord(json)) return failure(unexpectedPolicyProblem(response));
  return success(toPolicy(json['security']));
}

function toPolicy(security: unknown): Policy {
  const requirement = isRecord(security) ? security['password_requirement'] : undefined;
  if (!isRecord(requirement)) return {};
  const special = requirement['have_special_character'];
  return {
    minimumLength: toCount(requirement['minimum_password_length'], 0),
    specialCharacter: typeof special === 'boolean' ? special : undefined,
    consecutiveLength: toCount(requirement['consecutive_characters_length'], SHORTEST_RUN),
  };
}

/** The minimum length of a forbidden run. Zoom's rules have 4 to 8 characters, and almost every password has shorter runs. */
const SHORTEST_RUN = 4;

/** A number that a rule can have, from `min` to the maximum length of a password. Zero is Zoom's value for no rule, which is equivalent to
 * unknown. */
function toCount(value: unknown, min: number): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= PASSWORD_LENGTH.max;
  return isCount ? value : undefined;
}
