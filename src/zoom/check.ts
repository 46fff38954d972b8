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
  readonly readPolicy: () => Promise<LearnedPolicy>;
  /** For the user. */
  readonly readOptions: ReadOptions;
  readonly onEvent: (event: ZoomEvent) => void;
}

/** Make the checks of a dry run at Zoom: the access token, its scopes, the policy and the user. */
export async function checkCredentials(
  { scopes }: Session,
  { userId, isPolicyWanted, readPolicy, readOptions, onEvent }: CheckOptions,
): Promise<Checked> {
  const [early, user] = await Promise.all([isPolicyWanted ? readPolicy() : undefined, lookUpUser(userId, readOptions)]);
  const learned = early ?? (user.isTokenAccepted || user.problem ? undefined : await readPolicy());
  const hasScope = scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
  const isVerified = user.isTokenAccepted || learned?.isTokenAccepted === true;
  const unclear = [learned?.unread, user.unread].flatMap((problem) => problem ?? []);
  const isOfToken = [learned?.problem, user.problem].some((problem) => problem?.class === 'token');
  for (const problem of unclear.filter(({ class: kind }) => kind === 'unrecognized' || kind === 'unexpected')) {
    onEvent({ kind: 'not-checked', problem });
  }
  const checks: readonly Check[] = [
    { name: 'access-token', result: isVerified && !isOfToken ? 'passed' : 'failed' },
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
