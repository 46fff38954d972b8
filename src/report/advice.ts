import { adviceOf, type Problem } from '../errors/problem.ts';
import type { Outcome } from '../outcome.ts';

/** The inputs that the advice depends on. */
export interface RunRequest {
  readonly allowUnchanged: boolean;
  readonly isGenerated: boolean;
  /** The access token is requested with the credentials of an app. */
  readonly isTokenRequested: boolean;
}

/** Codes whose advice also helps after the password may have changed: it is about the connection, not about the request. */
const CONNECTION_CODES: readonly string[] = ['network', 'timeout', 'unexpected-response'];

/** The advice for a problem in this outcome, without what the inputs already ask for. */
export function adviceFor(outcome: Outcome, problem: Problem, request: RunRequest): string {
  const { code } = problem;
  const advice = specificAdvice(problem, request) ?? adviceOf(problem);
  if (outcome.status === 'unknown') {
    const cause = CONNECTION_CODES.includes(code) || outcome.location ? ` ${advice}` : '';
    return `${confirmAdvice(outcome.location !== undefined, request)}${cause}`;
  }
  if (outcome.status === 'updated-not-stored') {
    return `${advice} Then start a new run, which stores the password.`;
  }
  return outcome.status === 'unchanged' && outcome.accepted ? '' : advice;
}

/** The advice for a problem whose fix depends on the inputs. */
function specificAdvice(problem: Problem, { isGenerated, isTokenRequested }: RunRequest): string | undefined {
  if (problem.class === 'token') {
    return isTokenRequested ? REQUEST_AGAIN : PASS_TOKEN;
  }
  return isGenerated && isUnacceptable(problem) ? GENERATE_AGAIN : undefined;
}

const PASS_TOKEN = 'Pass a complete token that has not expired, from the cloud of `api-url`.';
const REQUEST_AGAIN =
  'Start a new run, which requests a new token. If that fails too, check that `api-url` and `oauth-url` belong to one cloud.';

/** The advice for a generated password that Zoom rejects. */
const GENERATE_AGAIN = 'Start a new run, which generates another password. If that fails too, change `password-length`.';

function isUnacceptable({ class: kind }: Problem): boolean {
  return kind === 'policy' || kind === 'reused';
}

function confirmAdvice(isStored: boolean, { allowUnchanged, isGenerated }: RunRequest): string {
  if (isStored) {
    return 'Start a new run: it finds out whether the password changed.';
  }
  if (isGenerated) {
    const allow = allowUnchanged ? '' : ' and with `allow-unchanged: true`';
    return `If a later step saved the output \`password\`, start a new run with it as \`password\`, without \`generate-password\`${allow}. Otherwise start a new run as it is, which sets another password.`;
  }
  return `Start a new run with the same password${allowUnchanged ? '' : ' and `allow-unchanged: true`'}: Zoom then sets it, or reports that it is set.`;
}
