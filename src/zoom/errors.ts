import { createProblem, type Rejection, type ZoomErrorEntry } from '../errors/problem.ts';

const OTHER_PASSWORD = 'Pass a password that satisfies the policy of the account, or replace `password` with `generate-password: true`.';

const policyError = (code: number, title: string, rule: string): ZoomErrorEntry => ({
  code: String(code),
  class: 'policy',
  title,
  cause: `The account ${rule}.`,
  fix: OTHER_PASSWORD,
});

const SCOPES_MISSING = {
  class: 'scope',
  cause: 'The app of the access token has no scopes.',
  fix: 'Add the scope `user:update:password:admin` (for `user-id: me` without `:admin`; classic: `user:write:admin`) to the Zoom app, then start a new run with a new token.',
} as const;

/** The entry for a code, or a text with the code 300, that is not in the catalogue. */
export const UNKNOWN_ZOOM_ERROR: ZoomErrorEntry = {
  code: '',
  class: 'unrecognized',
  title: 'unrecognized error',
  cause: "Zoom responded with a code, or with a text beside the code 300, that this action doesn't know.",
  fix: "See Zoom's full response in the log, and show it to Zoom support.",
};

/** The same with a status of 2xx or 3xx. */
export const UNEXPECTED_ZOOM_ERROR: ZoomErrorEntry = { ...UNKNOWN_ZOOM_ERROR, class: 'unexpected' };

/** The advice for an access token without the scope for the policy. */
export const POLICY_SCOPE_ADVICE =
  'Add the scope `account:read:settings:admin` (classic: `account:read:admin`) to the Zoom app, or set `check-policy: never`. New scopes may take minutes to arrive.';

/** The entry for a policy that the token may not read. */
export const POLICY_NOT_PERMITTED: ZoomErrorEntry = {
  code: '200',
  class: 'permission',
  title: 'no permission to read the password policy',
  cause: 'The account is a free one, or the role behind the access token may not read the settings of the account.',
  fix: 'Set `check-policy: never`.',
};

/** The Zoom errors. Sources: the "Update a user's password" document (300, 1001), the error tables of the user endpoints in Zoom's OpenAPI
 * document, and responses quoted by Zoom's users (1010, 4700, 4711, 104, and 124 with HTTP 400). The first matching entry applies, so the
 * entries for one code are ordered from the most to the least specific. */
export const ZOOM_ERRORS: readonly ZoomErrorEntry[] = [
  {
    code: '300',
    text: /^your new password can ?not match the old password\.?$/i,
    class: 'same',
    title: 'the user already has this password',
    cause: 'The new password is the one that the user has now.',
    fix: 'To accept the current password, set `allow-unchanged: true`. Otherwise pass another one.',
  },
  {
    code: '300',
    text: /^this password cannot be changed because it has already been changed the maximum number of times/i,
    class: 'limit',
    title: 'password was changed too often in 24 hours',
    cause: 'Zoom limits how often a password can be changed in 24 hours.',
    fix: 'Wait up to 24 hours, then start a new run.',
  },
  {
    code: '300',
    text: /^validation failed|\brequest body\b|\bjson\b/i,
    class: 'request',
    title: 'request was rejected as invalid',
    cause: 'Zoom does not accept the request. Its message names the fields.',
    fix: 'Check the fields that Zoom names. If `body-format` is set, remove it.',
  },
  {
    code: '1117',
    class: 'user',
    title: "an administrator's password cannot be changed",
    cause: "Zoom's API can't change the password of the owner or of an admin.",
    fix: 'Use a user who is neither the owner nor an admin, or change the password by hand.',
  },
  {
    code: '1123',
    class: 'user',
    title: 'user does not sign in with a Zoom password',
    cause: 'The user signs in with SSO, Google, Apple or Facebook.',
    fix: 'Change the password at the identity provider.',
  },
  policyError(1124, 'password is too short', 'requires more characters'),
  policyError(1125, 'password has no letter', 'requires a letter'),
  policyError(1126, 'password has no number', 'requires a digit'),
  policyError(1127, 'password has no special character', 'requires a special character'),
  policyError(1128, 'password needs upper and lower case', 'requires upper and lower case letters'),
  policyError(1130, 'password repeats one character', 'forbids repeating one character'),
  policyError(1131, 'password contains a sequence', 'forbids sequences such as abcd, 1234 or qwer'),
  {
    code: '1129',
    class: 'reused',
    title: 'password was used recently',
    cause: 'The account forbids the reuse of recent passwords.',
    fix: 'Pass a password that the user has not had. To have one generated, replace `password` with `generate-password: true` and a `secret-name`.',
  },
  {
    code: '1136',
    class: 'policy',
    title: 'password is too easy to guess',
    cause: "The account uses Zoom's weak password detection.",
    fix: 'Pass a longer and less common password, or replace `password` with `generate-password: true`.',
  },
  {
    code: '1001',
    class: 'user',
    title: 'user does not exist',
    cause: 'The account of the access token has no such user.',
    fix: "Check that `user-id` is the ID or email address of a user in the access token's account.",
  },
  {
    code: '1010',
    class: 'user',
    title: 'user is not in this account',
    cause: 'The user belongs to another account.',
    fix: "Check `user-id`, and that the access token belongs to the user's account.",
  },
  {
    code: '1120',
    class: 'user',
    title: 'user is still pending',
    cause: 'The user has not accepted the invitation, so there is no password to change.',
    fix: 'Ask the user to accept the invitation, then start a new run.',
  },
  {
    code: '1000',
    class: 'user',
    title: 'user is locked',
    cause: 'An admin, or too many failed attempts to sign in, locked the user.',
    fix: 'Unlock the user in the Zoom admin portal, then start a new run.',
  },
  {
    code: '124',
    class: 'token',
    title: 'access token is not valid',
    cause: 'The access token has expired (Zoom access tokens expire after one hour), is incomplete, or belongs to another cloud.',
    fix: 'Pass a complete token that has not expired, from the cloud of `api-url`. With app credentials, the next run requests a new one.',
  },
  {
    code: '4711',
    class: 'scope',
    title: 'access token lacks a scope',
    cause: "The app of the access token lacks the scope that Zoom's message names.",
    fix: 'Add the scope that Zoom names, such as `user:update:password:admin` (classic: `user:write:admin`), to the Zoom app, and start a new run in some minutes. If the workflow passes `token`, request a new one.',
  },
  { code: '4700', title: 'access token has no scopes', ...SCOPES_MISSING },
  { code: '104', title: 'access token has no scopes', ...SCOPES_MISSING },
  {
    code: '200',
    text: /\bpaid\b/i,
    class: 'permission',
    title: 'not available for a free account',
    cause: 'Zoom offers this function to paid accounts only.',
    fix: 'Upgrade the Zoom account.',
  },
  {
    code: '200',
    text: /\brest api\b/i,
    class: 'account',
    title: 'the REST API is not enabled for the account',
    cause: 'The account of the access token may not use the REST API.',
    fix: 'Ask the owner of the Zoom account, or Zoom support, to enable the REST API for it.',
  },
  {
    code: '200',
    text: /permission|privilege/i,
    class: 'permission',
    title: 'no permission to change the user',
    cause: 'The role behind the access token may not edit users, or not this one.',
    fix: 'Give the role behind the access token the permission User: Edit, and check that it may manage the user.',
  },
  {
    code: '429',
    class: 'rate',
    title: 'too many requests',
    cause:
      'The account reached a Zoom rate limit, per second or per day. All apps of the account share it. The output `retry-at` has the end of a daily limit.',
    fix: 'Start a new run in a minute. After a daily limit, wait until the time that the message names. Spread the runs of an account over time.',
  },
  UNKNOWN_ZOOM_ERROR,
];

/** A rejection with the code of an entry, for what Zoom would reject. Throws if the catalogue does not have the code. */
export function rejectionOf(code: number, summary: string): Rejection {
  const entry = ZOOM_ERRORS.find((each) => each.code === String(code));
  if (!entry) throw new RangeError(`The catalogue has no code ${code}`);
  return { ...createProblem(entry, summary), class: entry.class };
}
