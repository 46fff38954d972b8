import type { HttpResponse } from '../http/exchange.ts';
import { findEntry, type OwnCode } from './catalogue.ts';
import type { RejectionClass } from './entry.ts';

/** The reason why a run did not end with an updated password. */
export interface Problem {
  /** The output `error-code`: a Zoom code, the name of an OAuth error, or one of the action's own codes. */
  readonly code: string;
  /** The annotation's title: fixed text and the code, because the runner does not mask titles. */
  readonly title: string;
  /** The heading of its entry in docs/troubleshooting.md, if it differs from the title. */
  readonly heading?: string;
  /** One sentence on what happened, in the action's own words. It is printed without redaction. */
  readonly summary: string;
  /** Text of a server or of the system that completes the summary. It is redacted when it is printed. */
  readonly untrustedDetail?: string | undefined;
  /** The fix, for the annotation. */
  readonly advice: string;
  /** Milliseconds since the epoch before which the server rejects further requests. */
  readonly retryAt?: number | undefined;
  /** Trying again ends the same. */
  readonly isPermanent?: boolean;
  /** The server chose the code; it is not in the catalogue. */
  readonly isUnlisted?: boolean;
  /** The response that caused the problem, if it is not a response to the update. */
  readonly response?: HttpResponse | undefined;
}

/** A rejection of a request by Zoom. The request changed nothing. */
export interface Rejection extends Problem {
  readonly class: RejectionClass;
}

/** A warning or notice annotation in addition to the outcome. The title is fixed text; the message is in the action's own words. */
export interface Warning {
  readonly title: string;
  readonly message: string;
  /** Text of a server or of the system that follows the message. It is redacted by itself. */
  readonly untrustedDetail?: string | undefined;
}

/** The class of a Zoom rejection; `undefined` for any other problem. */
export function rejectionClass(problem: Problem | Rejection): RejectionClass | undefined {
  return 'class' in problem ? problem.class : undefined;
}

/** A problem with one of the action's own codes. The title and the advice come from the catalogue. */
export function ownProblem(code: OwnCode, summary: string, untrustedDetail?: string): Problem {
  const { title, fix } = findEntry(code);
  return { code, title, summary, untrustedDetail, advice: fix };
}

/** The problem of a run that was cancelled before the update, or before an attempt at it. */
export function cancelledProblem(): Problem {
  return ownProblem('cancelled', 'The run was cancelled.');
}

/** The problem of a run whose time ended before the update. */
export function timeoutProblem(): Problem {
  return ownProblem('timeout', 'The time was over before the password was changed.');
}

/** The problem of a run that an exception ended, because of a bug or a failure of the machine. */
export function crashProblem(error: unknown): Problem {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : '(unknown error)';
  return ownProblem('internal', 'The action crashed:', detail);
}

/** The problem of a run that has no password to set. */
export function noPasswordProblem(): Problem {
  return ownProblem('invalid-input', 'There is no password to set.');
}

/** The problem of a run whose `pending-password` doesn't match the pending secret with this name. */
export function stalePendingProblem(secret: string, isPassed: boolean): Problem {
  const mismatch = isPassed ? 'does not exist, but `pending-password` is not empty' : 'exists, but `pending-password` is empty';
  const advice = isPassed
    ? 'Start a new run, which reads the secrets again. Do not re-run this one: GitHub then passes the old secrets.'
    : `Pass \`pending-password: \${{ secrets.${secret} }}\` in a job with the environment of the secret. Then start a new run.`;
  return { ...ownProblem('stale-pending', `The secret \`${secret}\` ${mismatch}.`), advice };
}

/** The problem of a run whose pending secret with this name was created by something else while the run went on. */
export function overlapProblem(secret: string): Problem {
  const summary = `The secret \`${secret}\` did not exist when the run started, but GitHub replaced it instead of creating it. Another run has stored a password in it, or a proxy sent the write twice. This run sent nothing to Zoom.`;
  return { ...ownProblem('stale-pending', summary), advice: OVERLAP_ADVICE };
}

/** The advice for runs that overlap. */
export const OVERLAP_ADVICE =
  'Wait until no other run for this user is in progress, then start a new run. Give all of them one `concurrency` group.';

/** The problem of a run in a job whose earlier step changed the pending secret. */
export function staleJobProblem(): Problem {
  const summary = 'An earlier step of this job changed the pending secret after the job had read it.';
  return { ...ownProblem('stale-pending', summary), advice: 'Use a new job, which reads the secrets again.' };
}

/** The problem of a password that Zoom rejects without saying whether it is the one in effect. */
export function unconfirmedProblem(problem: Problem): Problem {
  const advice =
    'This password may already be in effect, and Zoom rejects it as reused. Pass another one, or set `generate-password: true`.';
  return { ...problem, advice };
}
