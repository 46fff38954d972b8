import { isRecord, parseJson } from '../http/json.ts';
import { retryTime } from '../http/retry-after.ts';
import type { Check } from '../outcome.ts';
import type { Warning } from '../problems/problem.ts';
import { titleOf } from '../problems/rejections.ts';
import { failure, type Result, success } from '../problems/result.ts';
import { USER_NOT_LOOKED_UP, USER_REASONS } from '../problems/zoom.ts';
import { type ReadOptions, readResource } from './resource.ts';

/** The scopes that "Get a user" accepts. Each one is sufficient. */
export const USER_SCOPES: readonly string[] = ['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'];

/** The result of looking up the user: a check, and the reasons why Zoom will reject the update. */
export interface LookedUp {
  readonly check: Check;
  readonly warnings: readonly Warning[];
  /** Zoom accepted the access token. */
  readonly isTokenAccepted: boolean;
}

/** Look up the user ("Get a user"), because some passwords can't be changed. Returns a problem if the update would have it too. */
export async function lookUpUser(userId: string, options: ReadOptions): Promise<Result<LookedUp>> {
  const { scopes } = options.session;
  if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) {
    return notChecked('no-scope', false);
  }
  const path = `users/${encodeURIComponent(userId)}`;
  const result = await readResource({ name: 'Looking up the user', path, prefix: USER_NOT_LOOKED_UP }, options);
  if (!result.ok) {
    return result;
  }
  const { response, rejection } = result.value;
  switch (rejection?.class) {
    case 'user':
    case 'token':
    case 'rate': {
      const retryAt = retryTime(response, options.context.deadline.now());
      return failure({ ...rejection, summary: `${USER_NOT_LOOKED_UP} ${rejection.summary}`, retryAt, response });
    }
    case 'scope':
      return notChecked('no-scope', true);
    case 'permission':
      return notChecked('not-permitted', true);
    default: {
      const user = response.status === 200 && !rejection ? parseJson(response.body) : undefined;
      return isRecord(user)
        ? success({ check: { name: 'user', result: 'passed' }, warnings: warningsOf(user), isTokenAccepted: true })
        : notChecked('unclear-response', false);
    }
  }
}

function notChecked(reason: NonNullable<Check['reason']>, isTokenAccepted: boolean): Result<LookedUp> {
  return success({ check: { name: 'user', result: 'not-checked', reason }, warnings: [], isTokenAccepted });
}

/** The value for a Zoom work email in `login_types`. Source: "Get a user" in Zoom's documentation. */
const WORK_EMAIL = 100;

/** The reasons why Zoom will reject the update of this user, as far as its documentation names them. */
function warningsOf(user: Readonly<Record<string, unknown>>): Warning[] {
  const { role_id: role, status, login_types: logins } = user;
  const reasons = [
    ...(role === '0' || role === '1' ? [USER_REASONS.admin] : []),
    ...(status === 'pending' ? [USER_REASONS.pending] : []),
    ...(Array.isArray(logins) && !logins.includes(WORK_EMAIL) ? [USER_REASONS.noWorkEmail] : []),
  ];
  return reasons.map(({ code, message }) => ({ title: titleOf(code), message }));
}
