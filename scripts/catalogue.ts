import { ACTION_ERRORS } from '../src/errors/action-errors.ts';
import type { ErrorEntry } from '../src/errors/problem.ts';
import { POLICY_NOT_PERMITTED, ZOOM_ERRORS } from '../src/zoom/errors.ts';
import { OAUTH_ERRORS } from '../src/zoom/oauth-errors.ts';

/** All errors, by the sections of docs/troubleshooting.md. */
export const CATALOGUE: readonly { readonly title: string; readonly entries: readonly ErrorEntry[] }[] = [
  { title: 'Zoom', entries: [...ZOOM_ERRORS, POLICY_NOT_PERMITTED] },
  { title: 'Access token', entries: OAUTH_ERRORS },
  { title: 'The action', entries: Object.values(ACTION_ERRORS) },
];
