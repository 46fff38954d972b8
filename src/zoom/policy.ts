import { isRecord, parseJson } from '../http/json.ts';
import { retryTime } from '../http/retry-after.ts';
import { ownProblem, type Problem, type RefusalClass } from '../outcome.ts';
import { PASSWORD_LENGTH, type Policy } from '../password/rules.ts';
import { type ReadOptions, readResource } from './read.ts';

/** What is known of the account's password policy, or why it could not be read. */
export type PolicyAnswer = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problem: Problem };

const NOT_READ = "The account's password policy was not read.";

/** What it means that the settings may not be read, where it is something else than for the update. */
export const FORBIDDEN: Readonly<
  Partial<Record<RefusalClass, { readonly code: number; readonly title: string; readonly advice: string }>>
> = {
  scope: {
    code: 4711,
    title: 'access token lacks a scope',
    advice:
      'Add the scope `account:read:settings:admin` (classic: `account:read:admin`) to the Zoom app, then make a new token; or set `check-policy: never`.',
  },
  permission: {
    code: 200,
    title: 'password policy may not be read',
    advice: 'The account, or the role behind the token, may not read the settings of the account. Set `check-policy: never`.',
  },
};

/**
 * Read the account's `password_requirement` ("Get account settings", `option=security`). What is absent or strange in it is unknown.
 */
export async function readPolicy(options: ReadOptions): Promise<PolicyAnswer> {
  const result = await readResource({ name: 'Password policy', path: 'accounts/me/settings?option=security', failure: NOT_READ }, options);
  if (!result.ok) {
    return result;
  }
  const { answer, rejection } = result;
  if (rejection) {
    const forbidden = FORBIDDEN[rejection.class];
    const problem = {
      ...rejection,
      ...(forbidden && {
        title: `Zoom ${rejection.code}: ${forbidden.title}`,
        entry: `Zoom ${forbidden.code}: ${forbidden.title}`,
        advice: forbidden.advice,
      }),
      what: `${NOT_READ} ${rejection.what}`,
      retryAt: retryTime(answer, options.calls.deadline.now()),
      evidence: answer,
    };
    return { ok: false, problem };
  }
  const json = parseJson(answer.body);
  if (answer.status !== 200 || !isRecord(json)) {
    const problem = ownProblem('unexpected-response', `${NOT_READ} The answer was HTTP ${answer.status}.`);
    return { ok: false, problem: { ...problem, evidence: answer } };
  }
  return { ok: true, policy: toPolicy(json['security']) };
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

/** Runs of fewer characters are in no rule of Zoom's (4 to 8), and hardly a password is without them. */
const SHORTEST_RUN = 4;

/** A number that a rule can have, from `min` to what a password has at most. Zero, Zoom's way to say that there is no rule, is as good as unknown. */
function toCount(value: unknown, min: number): number | undefined {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= PASSWORD_LENGTH.max;
  return isCount ? value : undefined;
}
