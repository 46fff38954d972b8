import type { Check, CheckName } from '../outcome.ts';

const NAMES: Readonly<Record<CheckName, string>> = {
  inputs: 'Inputs',
  'access-token': 'Access token',
  scope: 'Scope for the update',
  policy: 'Password policy',
  user: 'User',
  'secrets-readable': 'Secrets can be looked up',
  'secrets-writable': 'Secrets can be written',
};

const REASONS: Readonly<Record<NonNullable<Check['reason']>, string>> = {
  'scopes-unknown': 'the scopes of the access token are not known',
  'no-scope': 'the access token has no scope for it',
  'not-permitted': 'the account, or the role behind the access token, has no permission for it',
  'unclear-response': 'the response was not clear',
  error: 'an error prevented it',
  'not-asked-for': 'it was not asked for',
  'shown-by-writing': 'only a write confirms it',
};

/** One line of the checklist of a dry run. */
export const describeCheck = ({ name, result, reason }: Check): string =>
  `${NAMES[name]}: ${reason ? `not checked (${REASONS[reason]})` : result}`;
