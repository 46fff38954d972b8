import { isRecord, parseJson } from '../http/json.ts';
import { retryTime } from '../http/retry-after.ts';
import type { Check, Problem, Warning } from '../outcome.ts';
import { titleOf } from './answers.ts';
import { type ReadOptions, readResource } from './read.ts';

/** The scopes that "Get a user" takes, each of them enough. */
export const USER_SCOPES: readonly string[] = ['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'];

/** What a look-up of the user found: a check, and what Zoom will reject; or a problem that the update would have too. */
export type LookedUp =
  | { readonly ok: true; readonly check: Check; readonly warnings: readonly Warning[]; readonly isTokenAccepted: boolean }
  | { readonly ok: false; readonly problem: Problem };

const NOT_LOOKED_UP = 'The user was not looked up.';

/** Look up the user ("Get a user"), whose password may be one that can't be changed. Nothing is changed. */
export async function lookUpUser(userId: string, options: ReadOptions): Promise<LookedUp> {
  const { scopes } = options.session;
  if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) {
    return notChecked('no-scope', false);
  }
  const path = `users/${encodeURIComponent(userId)}`;
  const result = await readResource({ name: 'User', path, failure: NOT_LOOKED_UP }, options);
  if (!result.ok) {
    return result;
  }
  const { answer, rejection } = result;
  switch (rejection?.class) {
    case 'user':
    case 'token':
    case 'rate': {
      const retryAt = retryTime(answer, options.calls.deadline.now());
      return { ok: false, problem: { ...rejection, what: `${NOT_LOOKED_UP} ${rejection.what}`, retryAt, evidence: answer } };
    }
    case 'scope':
      return notChecked('no-scope', true);
    case 'permission':
      return notChecked('not-permitted', true);
    default: {
      const user = answer.status === 200 && !rejection ? parseJson(answer.body) : undefined;
      return isRecord(user)
        ? { ok: true, check: { name: 'user', result: 'passed' }, warnings: warningsOf(user), isTokenAccepted: true }
        : notChecked('unclear-response', false);
    }
  }
}

function notChecked(reason: NonNullable<Check['reason']>, isTokenAccepted: boolean): LookedUp {
  return { ok: true, check: { name: 'user', result: 'not-checked', reason }, warnings: [], isTokenAccepted };
}

/** `login_types` of a Zoom work email. Source: "Get a user" in Zoom's documentation. */
const WORK_EMAIL = 100;

/** What Zoom will reject the update of this user with, as far as its documentation says. */
function warningsOf(user: Readonly<Record<string, unknown>>): Warning[] {
  const { role_id: role, status, login_types: logins } = user;
  const found: readonly (readonly [boolean, number, string])[] = [
    [role === '0' || role === '1', 1117, 'The user is the owner or an admin of the account.'],
    [status === 'pending', 1120, 'The user has not accepted the invitation.'],
    [Array.isArray(logins) && !logins.includes(WORK_EMAIL), 1123, 'The user does not sign in with a Zoom work email.'],
  ];
  return found.flatMap(([isFound, code, message]) =>
    isFound ? [{ title: titleOf(code), message: `${message} Zoom will reject the update.` }] : [],
  );
}
