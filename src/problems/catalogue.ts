import type { ErrorEntry } from './entry.ts';
import { OAUTH_ERRORS } from './oauth-errors.ts';
import { OWN_ERRORS } from './own-errors.ts';
import { POLICY_NOT_PERMITTED, ZOOM_ERRORS } from './zoom-errors.ts';

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
