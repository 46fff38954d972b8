import { adviceOf, type Problem, type RejectionClass } from '../errors/problem.ts';
import type { Outcome } from '../outcome.ts';
import { PENDING } from '../rotation/slots.ts';
import { capitalize } from './format.ts';

/** The inputs that the advice depends on. `isTokenRequested`: the access token is requested with the credentials of an app. */
export type RunRequest = Readonly<{ allowUnchanged: boolean; isGenerated: boolean; isTokenRequested: boolean }>;

/** Codes whose advice also helps after the password may have changed: it is about the connection, not about the request. */
const CONNECTION_CODES: readonly string[] = ['network', 'timeout', 'unexpected-response'];
/** Rejections that a new run with the same password gets too, unless their advice is followed. */
const NEEDS_FIX: readonly (RejectionClass | undefined)[] = ['rate', 'limit', 'token', 'scope', 'permission', 'account', 'user', 'request'];
/** Rejections that every run with the same password gets. */
const NEEDS_OTHER: readonly (RejectionClass | undefined)[] = ['reused', 'policy'];

/** The advice for a problem in this outcome, without what the inputs already ask for. */
export function adviceFor(outcome: Outcome, problem: Problem, request: RunRequest): string {
  const { code } = problem;
  const isReplaced = request.isGenerated && (problem.class === 'policy' || problem.class === 'reused');
  const advice = isReplaced ? GENERATE_AGAIN : problem.class === 'token' ? tokenAdvice(request) : adviceOf(problem);
  if (outcome.status === 'unknown') {
    const { location } = outcome;
    if (location) {
      // The next run sends again what is pending, but not what was given up.
      if (location.kind === 'previous-or' && !location.slots.includes(PENDING)) return advice;
      return isReplaced ? SEND_AGAIN : `${advice} A new run (not a re-run) finds out whether the password changed.`;
    }
    if (NEEDS_OTHER.includes(problem.class) && !request.isGenerated) return advice;
    if (NEEDS_FIX.includes(problem.class) || problem.retryAt !== undefined) return `${advice} ${newRunAdvice(request)}`;
    const confirm = confirmAdvice(request);
    return CONNECTION_CODES.includes(code) ? `${advice} Then ${confirm}` : capitalize(confirm);
  }
  if (outcome.status === 'updated-not-stored') {
    // Without a location, no secret holds it.
    const next = outcome.location || !request.isGenerated ? 'then stores the password' : 'then sets another password';
    return `${advice} A new run (not a re-run) ${next}.`;
  }
  return outcome.status === 'unchanged' && outcome.accepted ? '' : advice;
}

/** The advice for an access token that Zoom rejects. */
const tokenAdvice = ({ isTokenRequested }: RunRequest): string => (isTokenRequested ? REQUEST_AGAIN : PASS_TOKEN);

const PASS_TOKEN = 'Pass a complete token that has not expired, from the cloud of `api-url`.';
const REQUEST_AGAIN =
  'Start a new run, which requests a new token. If that fails too, check that `api-url` and `oauth-url` belong to one cloud.';

/** The advice for a generated password that Zoom rejects. */
const GENERATE_AGAIN = 'Start a new run, which generates another password. If that fails too, change `password-length`.';

/** The advice for a generated password that Zoom rejects, and that may be in effect. */
const SEND_AGAIN = 'Start a new run. It sends the pending password again, and sets another one if Zoom rejects it.';

/** The advice for the run after the cause is fixed, if the password may have changed. */
function newRunAdvice({ allowUnchanged, isGenerated }: RunRequest): string {
  const allow = allowUnchanged ? '' : ' and `allow-unchanged: true`';
  return isGenerated
    ? `If a later step saved the output \`password\`, pass it in the new run as \`password\`${allow}, without \`generate-password\`.`
    : `In the new run, pass the same password${allow}: Zoom then sets it, or reports that it is set.`;
}

/** The advice for a password that may be in effect, and that no secret holds. */
function confirmAdvice({ allowUnchanged, isGenerated }: RunRequest): string {
  if (isGenerated) {
    const allow = allowUnchanged ? '' : ' and with `allow-unchanged: true`';
    return `if a later step saved the output \`password\`, start a new run with it as \`password\`, without \`generate-password\`${allow}. Otherwise start a new run as it is, which sets another password.`;
  }
  return `start a new run with the same password${allowUnchanged ? '' : ' and `allow-unchanged: true`'}: Zoom then sets it, or reports that it is set.`;
}
