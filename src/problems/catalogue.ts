import { OAUTH_ERRORS } from './oauth-errors.ts';
import { OWN_ERRORS } from './own-errors.ts';
import { POLICY_NOT_PERMITTED, ZOOM_ERRORS } from './zoom-errors.ts';

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

/** The action's own values of `error-code`. */
export type OwnCode = (typeof OWN_ERRORS)[number]['code'];

/** Check that a code is one of the action's own. */
export function isOwnCode(code: string): boolean {
  return OWN_ERRORS.some((entry) => entry.code === code);
}

/** The entry for one of the action's own codes. */
export function findEntry(code: OwnCode): ErrorEntry {
  return OWN_ERRORS.reduce<ErrorEntry>((found, entry) => (entry.code === code ? entry : found), OWN_ERRORS[0]);
}

/** All errors, by the sections of docs/troubleshooting.md. */
export const CATALOGUE: readonly { readonly title: string; readonly entries: readonly ErrorEntry[] }[] = [
  { title: 'Zoom', entries: [...ZOOM_ERRORS, POLICY_NOT_PERMITTED] },
  { title: 'Access token', entries: OAUTH_ERRORS },
  { title: 'The action', entries: OWN_ERRORS },
];
