import { ownProblem, type Problem, type RefusalClass } from '../outcome.ts';
import type { Policy } from '../password/rules.ts';
import { judge } from './answers.ts';
import { ask, type Calls, describe } from './ask.ts';
import { isRecord, parseJson } from './body.ts';
import { apiPath, USER_AGENT } from './http.ts';
import { retryTime } from './rate-limit.ts';
import type { Session } from './session.ts';

/** What is known of the account's password policy, or why it could not be read. */
export type PolicyAnswer = { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problem: Problem };

/** What to do about a policy that may not be read. */
const ADVICE: Readonly<Partial<Record<RefusalClass, string>>> = {
  scope:
    'Add the scope `account:read:settings:admin` (classic: `account:read:admin`) to the Zoom app, then make a new token; or set `check-policy: never`.',
  permission: 'The account, or the role behind the token, may not read the settings of the account. Set `check-policy: never`.',
};

/**
 * Reads the account's `password_requirement` ("Get account settings", `option=security`). What is absent or strange in it is
 * unknown. A token that Zoom does not take is renewed once, where that can be.
 */
export async function readPolicy(apiUrl: URL, session: Session, calls: Calls): Promise<PolicyAnswer> {
  const exchange = await ask(
    'Password policy',
    {
      method: 'GET',
      path: apiPath(apiUrl, 'accounts/me/settings?option=security'),
      headers: { authorization: `Bearer ${session.token()}`, accept: 'application/json', 'user-agent': USER_AGENT },
    },
    calls,
  );
  if (exchange.kind === 'none') {
    return { ok: false, problem: ownProblem(exchange.why, `The account's password policy was not read. ${describe(exchange)}.`) };
  }
  const { answer } = exchange;
  const verdict = judge(answer);
  if (verdict.kind === 'refused') {
    const { refusal } = verdict;
    if (refusal.class === 'token' && (await session.renew())) {
      return readPolicy(apiUrl, session, calls);
    }
    const what = `The account's password policy was not read. ${refusal.what}`;
    const advice = ADVICE[refusal.class] ?? refusal.advice;
    return { ok: false, problem: { ...refusal, what, advice, retryAt: retryTime(answer, calls.deadline.now()) } };
  }
  const json = parseJson(answer.body);
  if (answer.status !== 200 || !isRecord(json)) {
    return {
      ok: false,
      problem: ownProblem('unexpected-response', `The account's password policy was not read. The answer was HTTP ${answer.status}.`),
    };
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
    minimumLength: toCount(requirement['minimum_password_length']),
    specialCharacter: typeof special === 'boolean' ? special : undefined,
    consecutiveLength: toCount(requirement['consecutive_characters_length']),
  };
}

function toCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
