import type { HttpResponse } from '../http/types.ts';

/** The kind of a Zoom rejection. The next step of a run depends on it. `account`: no request for this account is accepted. `unrecognized`:
 * an unknown code or text with a status of 4xx. `unexpected`: the same with 2xx or 3xx, which is too unusual to rely on. */
export type RejectionClass =
  | 'same'
  | 'reused'
  | 'limit'
  | 'policy'
  | 'user'
  | 'token'
  | 'scope'
  | 'permission'
  | 'account'
  | 'request'
  | 'rate'
  | 'unrecognized'
  | 'unexpected';

/** An error. `code`: the output `error-code`. `title`: that of the annotation, without the code. `cause` and `fix` are in
 * docs/troubleshooting.md, and the fix is in the annotation too. `class`: for a rejection by Zoom. */
export type ErrorEntry = Readonly<{ code: string; title: string; cause: string; fix: string; class?: RejectionClass }>;

/** A Zoom error. `text`: for a code with several meanings, the pattern that Zoom's message must match. */
export type ZoomErrorEntry = ErrorEntry & Readonly<{ class: RejectionClass; text?: RegExp }>;

/** The reason why a run did not end with an updated password. */
export interface Problem {
  /** Its entry in the catalogue. */
  readonly entry: ErrorEntry;
  /** For a rejection by Zoom. The request changed nothing. */
  readonly class?: RejectionClass;
  /** The output `error-code`. It is the entry's, unless the server sent a code that is not in the catalogue. */
  readonly code: string;
  /** One sentence on what happened, in the action's own words. It is printed without redaction. */
  readonly summary: string;
  /** Text of a server or of the system that completes the summary. It is redacted when it is printed. */
  readonly untrustedDetail?: string | undefined;
  /** The fix for the annotation, if the entry's does not fit. */
  readonly advice?: string | undefined;
  /** Milliseconds since the epoch before which the server rejects further requests. */
  readonly retryAt?: number | undefined;
  /** Trying again ends the same. */
  readonly isPermanent?: boolean;
  /** The response that caused the problem, if it is not a response to the update. */
  readonly response?: HttpResponse | undefined;
}

/** A rejection of a request by Zoom. */
export type Rejection = Problem & Readonly<{ class: RejectionClass }>;

/** A problem with the code of its entry. */
export function createProblem(entry: ErrorEntry, summary: string, more: Omit<Partial<Problem>, 'entry'> = {}): Problem {
  return { entry, code: entry.code, summary, ...more };
}

/** The fix for the annotation. */
export const adviceOf = ({ advice, retryAt, entry }: Problem): string =>
  advice ?? (retryAt === undefined ? entry.fix : `Start a new run after ${new Date(retryAt).toISOString()}.`);

/** The title of an annotation: fixed text and the code, because the runner does not mask titles. With the entry's own code, it is the
 * heading in docs/troubleshooting.md. */
export const titleOf = ({ class: kind, title, code }: ErrorEntry, shownCode = code): string =>
  `${kind === undefined ? code : `Zoom ${shownCode}`.trim()}: ${title}`;

/** A warning or notice annotation in addition to the outcome. The title is fixed text; the message is in the action's own words.
 * `untrustedDetail`: text of a server or of the system that follows the message, and is redacted by itself. `advice`: the action to take,
 * at the end. */
export type Warning = Readonly<{ title: string; message: string; untrustedDetail?: string | undefined; advice?: string }>;
