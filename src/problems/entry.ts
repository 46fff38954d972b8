/** The kind of a Zoom rejection. The next step of a run depends on it. */
export type RejectionClass =
  | 'same'
  | 'reused'
  | 'limit'
  | 'policy'
  | 'user'
  | 'token'
  | 'scope'
  | 'permission'
  /** No request for this account is accepted. */
  | 'account'
  | 'request'
  | 'rate'
  /** An unknown code or text with a status of 4xx. */
  | 'unrecognized'
  /** An unknown code or text with a status of 2xx or 3xx, which is too unusual to rely on. */
  | 'unexpected';

/** An error, with its cause and its fix. */
export interface ErrorEntry {
  /** The output `error-code`. */
  readonly code: string;
  /** The annotation's title, which is also the heading in docs/troubleshooting.md. */
  readonly title: string;
  /** The cause, for docs/troubleshooting.md. */
  readonly cause: string;
  /** The fix, for the annotation and docs/troubleshooting.md. */
  readonly fix: string;
}

/** A Zoom error. */
export interface ZoomErrorEntry extends ErrorEntry {
  readonly class: RejectionClass;
  /** For a code with several meanings, the pattern that Zoom's message must match. */
  readonly text?: RegExp;
}
