import { isRecord, parseJson } from '../http/json.ts';
import { retryTime } from '../http/retry-after.ts';
import { PASSWORD_LENGTH } from '../password/messages.ts';
import type { Policy } from '../password/rules.ts';
import { failure, type Result, success } from '../problems/result.ts';
import { POLICY_NOT_READ, unexpectedPolicyProblem } from '../problems/zoom.ts';
import { POLICY_NOT_PERMITTED, POLICY_SCOPE_ADVICE } from '../problems/zoom-errors.ts';
import { type ReadOptions, readResource } from './resource.ts';

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
    const { title, fix } = POLICY_NOT_PERMITTED;
    const problem = {
      ...rejection,
      ...(rejection.class === 'permission' && { title, heading: title, advice: fix }),
      ...(rejection.class === 'scope' && { advice: POLICY_SCOPE_ADVICE }),
      summary: `${POLICY_NOT_READ} ${rejection.summary}`,
      retryAt: retryTime(response, options.context.deadline.now()),
      response,
    };
    return failure(problem);
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
