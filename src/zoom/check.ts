import { isActionCode } from '../errors/action-errors.ts';
import type { Problem } from '../errors/problem.ts';
import { isRecord, parseJson } from '../http/json.ts';
import type { Check } from '../outcome.ts';
import type { Checked } from '../rotation/ports.ts';
import type { ZoomEvent } from './events.ts';
import { rejectionSummary, scopeRejection, USER_NOT_LOOKED_UP, userRejection } from './messages.ts';
import { type CheckPolicy, learnPolicy } from './password-policy.ts';
import { notRead, type Reading, type ReadOptions, readResource } from './read.ts';

/** The scopes that "Update a user's password" accepts. Each one is sufficient. */
const UPDATE_SCOPES: readonly string[] = ['user:update:password:admin', 'user:write:admin', 'user:update:password', 'user:write'];

/** The scopes that "Get a user" accepts. Each one is sufficient. */
const USER_SCOPES: readonly string[] = ['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'];

const SCOPES_UNKNOWN: Check = { name: 'scope', result: 'not-checked', reason: 'scopes-unknown' };
const POLICY_NOT_ASKED_FOR: Check = { name: 'policy', result: 'not-checked', reason: 'not-asked-for' };

/** The checks of a dry run that got no access token. It is not known to be wrong if there was no response, or a rate limit. */
export function checkWithoutToken(problem: Problem, checkPolicy: CheckPolicy): Checked {
  const isDenied = !isActionCode(problem.code) && problem.class !== 'rate';
  const prevented = { result: 'not-checked', reason: 'error' } as const;
  const policy: Check = checkPolicy === 'never' ? POLICY_NOT_ASKED_FOR : { name: 'policy', ...prevented };
  return { checks: [checkOfToken(false, isDenied, []), SCOPES_UNKNOWN, policy, { name: 'user', ...prevented }], policy: {}, problem };
}

/** Make the checks of a dry run at Zoom: the access token, its scopes, the policy and the user. */
export async function checkCredentials(
  { userId, checkPolicy }: { readonly userId: string; readonly checkPolicy: CheckPolicy },
  options: ReadOptions,
  onEvent: (event: ZoomEvent) => void,
): Promise<Checked> {
  const isWanted = checkPolicy !== 'never';
  const policyEvents: ZoomEvent[] = [];
  const learn = () => learnPolicy(checkPolicy, options, (event) => policyEvents.push(event));
  const [wanted, user] = await Promise.all([isWanted ? learn() : undefined, lookUpUser(userId, options)]);
  const policy = isWanted || user.isTokenAccepted || user.problem ? wanted : await learn();
  const readings: readonly Reading[] = policy ? [policy, user] : [user];
  const isVerified = readings.some(({ isTokenAccepted }) => isTokenAccepted);
  const failures = readings.flatMap(({ problem }) => problem ?? []);
  const isRejected = failures.some(({ class: kind }) => kind === 'token');
  const unread = readings.flatMap((reading) => reading.unread ?? []);
  // The first one is the problem of the run, if nothing verifies the access token.
  const unknown = unread.slice(isVerified ? 0 : 1).filter(({ class: kind }) => kind === 'unrecognized' || kind === 'unexpected');
  // A policy that is read only to verify the access token is not reported, and a problem only once.
  const isPolicyReported = isWanted && isVerified && !unknown.some((each) => each === policy?.unread);
  for (const event of isPolicyReported ? policyEvents : []) onEvent(event);
  for (const each of unknown) onEvent({ kind: 'not-checked', problem: each });
  const hasScope = options.session.scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
  const [problem]: readonly Problem[] = [
    ...(hasScope === false ? [scopeRejection()] : []),
    ...failures,
    // If nothing verified the access token, the unread policy is one of them.
    ...(isVerified ? [] : unread),
  ];
  return {
    checks: [
      checkOfToken(isVerified, isRejected, readings),
      hasScope === undefined ? SCOPES_UNKNOWN : { name: 'scope', result: hasScope ? 'passed' : 'failed' },
      wanted?.check ?? POLICY_NOT_ASKED_FOR,
      user.check,
    ],
    policy: wanted?.policy ?? {},
    problem,
  };
}

/** Look up the user ("Get a user"), because some passwords can't be changed. */
export async function lookUpUser(userId: string, options: ReadOptions): Promise<Reading> {
  if (options.session.scopes?.some((scope) => USER_SCOPES.includes(scope)) === false) {
    return { check: { name: 'user', result: 'not-checked', reason: 'no-scope' }, isTokenAccepted: false };
  }
  const path = `users/${encodeURIComponent(userId)}`;
  const result = await readResource({ name: 'Looking up the user', path, prefix: USER_NOT_LOOKED_UP }, options);
  if (!result.ok) return prevented(result.problem, false);
  const { response, rejection } = result.value;
  if (!rejection) {
    const user = response.status === 200 ? parseJson(response.body) : undefined;
    const unclear = { check: { name: 'user', result: 'not-checked', reason: 'unclear-response' }, isTokenAccepted: false } as const;
    return isRecord(user) ? readUser(user) : unclear;
  }
  const { class: kind, untrustedDetail } = rejection;
  // The user was looked up.
  if (kind === 'user') return failed({ ...rejection, summary: rejectionSummary(Boolean(untrustedDetail)) });
  const isOfUpdate = kind === 'account' || kind === 'token' || kind === 'rate';
  return isOfUpdate ? prevented(rejection, kind === 'account') : notRead('user', rejection);
}

/** The user can't be changed. */
const failed = (problem: Problem): Reading => ({ check: { name: 'user', result: 'failed' }, isTokenAccepted: true, problem });

/** An error that the update would have too prevented the check. */
function prevented(problem: Problem, isTokenAccepted: boolean): Reading {
  return { check: { name: 'user', result: 'not-checked', reason: 'error' }, isTokenAccepted, problem };
}

/** The value for a Zoom work email in `login_types`. Source: "Get a user" in Zoom's documentation. */
const WORK_EMAIL = 100;

/** Check if the password of this user can be changed, as far as Zoom's documentation says. */
function readUser({ role_id: role, status, login_types: logins }: Readonly<Record<string, unknown>>): Reading {
  if (role === '0' || role === '1') return failed(userRejection('admin'));
  if (status === 'pending') return failed(userRejection('pending'));
  if (Array.isArray(logins) && !logins.includes(WORK_EMAIL)) return failed(userRejection('noWorkEmail'));
  return { check: { name: 'user', result: 'passed' }, isTokenAccepted: true };
}

/** The check of the access token: it fails if Zoom rejects it. No clear response proves neither. */
function checkOfToken(isVerified: boolean, isRejected: boolean, readings: readonly Reading[]): Check {
  if (isRejected || isVerified) return { name: 'access-token', result: isRejected ? 'failed' : 'passed' };
  const isUnclear = readings.some(({ check }) => check.reason === 'unclear-response');
  return { name: 'access-token', result: 'not-checked', reason: isUnclear ? 'unclear-response' : 'error' };
}
