import { isActionCode } from '../errors/action-errors.ts';
import type { Problem } from '../errors/problem.ts';
import type { Check } from '../outcome.ts';
import type { Checked } from '../rotation/ports.ts';
import type { ZoomEvent } from './events.ts';
import { scopeRejection, tokenNotVerifiedProblem } from './messages.ts';
import type { LearnedPolicy } from './policy.ts';
import type { ReadOptions } from './resource.ts';
import type { Session } from './session.ts';
import { lookUpUser } from './user.ts';

/** The scopes that "Update a user's password" accepts. Each one is sufficient. */
const UPDATE_SCOPES: readonly string[] = ['user:update:password:admin', 'user:write:admin', 'user:update:password', 'user:write'];

/** The reads of a dry run at Zoom. */
export interface CheckOptions {
  readonly userId: string;
  /** Read the policy in any case. Otherwise, it is read only if nothing else verifies the access token. */
  readonly isPolicyWanted: boolean;
  readonly readPolicy: (onEvent: (event: ZoomEvent) => void) => Promise<LearnedPolicy>;
  /** For the user. */
  readonly readOptions: ReadOptions;
  readonly onEvent: (event: ZoomEvent) => void;
}

/** The checks of a dry run that got no access token. It is not known to be wrong if there was no response, or a rate limit. */
export function checkWithoutToken(problem: Problem): Checked {
  const isDenied = !isActionCode(problem.code) && problem.class !== 'rate';
  return { checks: [checkOfToken(false, isDenied, [])], policy: {}, problem };
}

/** Make the checks of a dry run at Zoom: the access token, its scopes, the policy and the user. */
export async function checkCredentials(
  { scopes }: Session,
  { userId, isPolicyWanted, readPolicy, readOptions, onEvent }: CheckOptions,
): Promise<Checked> {
  const policyEvents: ZoomEvent[] = [];
  const read = () => readPolicy((event) => policyEvents.push(event));
  const [early, user] = await Promise.all([isPolicyWanted ? read() : undefined, lookUpUser(userId, readOptions)]);
  const learned = early ?? (user.isTokenAccepted || user.problem ? undefined : await read());
  const hasScope = scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
  const isVerified = user.isTokenAccepted || learned?.isTokenAccepted === true;
  const unclear = [learned?.unread, user.unread].flatMap((problem) => problem ?? []);
  const isOfToken = [learned?.problem, user.problem].some((problem) => problem?.class === 'token');
  // The first one is the error of the run, if nothing verifies the access token.
  const unknown = unclear.slice(isVerified ? 0 : 1).filter(({ class: kind }) => kind === 'unrecognized' || kind === 'unexpected');
  const isPolicyReported = isPolicyWanted && isVerified && !unknown.some((problem) => problem === learned?.unread);
  for (const event of isPolicyReported ? policyEvents : []) {
    onEvent(event);
  }
  for (const problem of unknown) {
    onEvent({ kind: 'not-checked', problem });
  }
  const checks: readonly Check[] = [
    checkOfToken(isVerified, isOfToken, [learned?.check, user.check]),
    hasScope === undefined
      ? { name: 'scope', result: 'not-checked', reason: 'scopes-unknown' }
      : { name: 'scope', result: hasScope ? 'passed' : 'failed' },
    isPolicyWanted && learned ? learned.check : { name: 'policy', result: 'not-checked', reason: 'not-asked-for' },
    user.check,
  ];
  const problems: readonly (Problem | undefined)[] = [
    hasScope === false ? scopeRejection() : undefined,
    learned?.problem,
    user.problem,
    isVerified ? undefined : (unclear[0] ?? tokenNotVerifiedProblem()),
  ];
  return { checks, policy: isPolicyWanted && learned ? learned.policy : {}, problem: problems.find((problem) => problem !== undefined) };
}

/** The check of the access token: it fails if Zoom rejects it. No clear response proves neither. */
function checkOfToken(isVerified: boolean, isRejected: boolean, reads: readonly (Check | undefined)[]): Check {
  if (isRejected || isVerified) {
    return { name: 'access-token', result: isRejected ? 'failed' : 'passed' };
  }
  const isUnclear = reads.some((check) => check?.reason === 'unclear-response');
  return { name: 'access-token', result: 'not-checked', reason: isUnclear ? 'unclear-response' : 'error' };
}
