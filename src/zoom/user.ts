import type { Problem } from '../errors/problem.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Check } from '../outcome.ts';
import { USER_NOT_LOOKED_UP, userRejection } from './messages.ts';
import { withRetryTime } from './rate-limit.ts';
import { type ReadOptions, readResource } from './resource.ts';

/** The scopes that "Get a user" accepts. Each one is sufficient. */
export const USER_SCOPES: readonly string[] = ['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'];

/** The result of looking up the user. */
export interface LookedUp {
  readonly check: Check;
  /** Zoom accepted the access token. */
  readonly isTokenAccepted: boolean;
  /** The problem that the update would have too. */
  readonly problem?: Problem;
  /** The problem that prevented the lookup, but not the update. */
  readonly unread?: Problem;
}

/** Look up the user ("Get a user"), because some passwords can't be changed. */
export async function lookUpUser(userId: string, options: ReadOptions): Promise<LookedUp> {
  const { scopes } = options.session;
  if (scopes && !scopes.some((scope) => USER_SCOPES.includes(scope))) {
    return notChecked('no-scope', false);
  }
  const path = `users/${encodeURIComponent(userId)}`;
  const result = await readResource({ name: 'Looking up the user', path, prefix: USER_NOT_LOOKED_UP }, options);
  if (!result.ok) {
    return { ...notChecked('error', false), problem: result.problem };
  }
  const { response, rejection } = result.value;
  if (!rejection) {
    const user = response.status === 200 ? parseJson(response.body) : undefined;
    return isRecord(user) ? readUser(user) : notChecked('unclear-response', false);
  }
  const explained = { ...withRetryTime(rejection, response, options.context.phase.deadline.now()), response };
  const problem = { ...explained, summary: `${USER_NOT_LOOKED_UP} ${rejection.summary}` };
  switch (rejection.class) {
    case 'user':
      return failed(explained);
    case 'account':
      return { ...notChecked('error', true), problem };
    case 'token':
    case 'rate':
      return { ...notChecked('error', false), problem };
    case 'scope':
      return notChecked('no-scope', true);
    case 'permission':
      return notChecked('not-permitted', true);
    default:
      return { ...notChecked('unclear-response', false), unread: problem };
  }
}

function failed(problem: Problem): LookedUp {
  return { check: { name: 'user', result: 'failed' }, isTokenAccepted: true, problem };
}

function notChecked(reason: NonNullable<Check['reason']>, isTokenAccepted: boolean): LookedUp {
  return { check: { name: 'user', result: 'not-checked', reason }, isTokenAccepted };
}

/** The value for a Zoom work email in `login_types`. Source: "Get a user" in Zoom's documentation. */
const WORK_EMAIL = 100;

/** Check that the password of this user can be changed, as far as Zoom's documentation says. */
function readUser({ role_id: role, status, login_types: logins }: Readonly<Record<string, unknown>>): LookedUp {
  if (role === '0' || role === '1') {
    return failed(userRejection('admin'));
  }
  if (status === 'pending') {
    return failed(userRejection('pending'));
  }
  if (Array.isArray(logins) && !logins.includes(WORK_EMAIL)) {
    return failed(userRejection('noWorkEmail'));
  }
  return { check: { name: 'user', result: 'passed' }, isTokenAccepted: true };
}
