import type { Check } from '../outcome.ts';
import { ownProblem, type Problem, rejectionClass, type Warning } from '../problems/problem.ts';
import { scopeRejection } from '../problems/rejections.ts';
import { TOKEN_NOT_VERIFIED } from '../problems/zoom.ts';
import type { Checked } from '../rotation/ports.ts';
import type { LearnedPolicy } from './learned-policy.ts';
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
  readonly warn: (warning: Warning) => void;
}

/** Make the checks of a dry run at Zoom: the access token, its scopes, the policy and the user. */
export async function checkCredentials(
  { scopes }: Session,
  { userId, isPolicyWanted, readPolicy, readOptions, warn }: CheckOptions,
): Promise<Checked> {
  const [early, user] = await Promise.all([isPolicyWanted ? readPolicy() : undefined, lookUpUser(userId, readOptions)]);
  const learned = early ?? (user.isTokenAccepted || user.problem ? undefined : await readPolicy());
  const hasScope = scopes?.some((scope) => UPDATE_SCOPES.includes(scope));
  const isVerified = user.isTokenAccepted || learned?.isTokenAccepted === true;
  const unclear = [learned?.unread, user.unread].flatMap((problem) => problem ?? []);
  const isOfToken = [learned?.problem, user.problem].some((problem) => problem && rejectionClass(problem) === 'token');
  for (const problem of unclear.filter(isUnknownRejection)) {
    warn({ title: problem.title, message: problem.summary, untrustedDetail: problem.untrustedDetail });
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
    isVerified ? undefined : (unclear[0] ?? ownProblem('unexpected-response', TOKEN_NOT_VERIFIED)),
  ];
  return { checks, policy: isPolicyWanted && learned ? learned.policy : {}, problem: problems.find((problem) => problem !== undefined) };
}

/** Check for a rejection with a code or a text that nobody knows. */
function isUnknownRejection(problem: Problem): boolean {
  const kind = rejectionClass(problem);
  return kind === 'unrecognized' || kind === 'unexpected';
}
