import type { RejectionClass } from '../../src/errors/problem.ts';

/** A rejection as Zoom documents it or as its users quote it, with the expected classification. */
export interface DocumentedRejection {
  readonly status: number;
  readonly code: number;
  readonly text: string;
  readonly class: RejectionClass;
  readonly title: string;
}

const row = (status: number, code: number, text: string, kind: RejectionClass, title: string): DocumentedRejection => ({
  status,
  code,
  text,
  class: kind,
  title,
});

/** One row for each rejection of the update. Every row of the catalogue needs a row here. */
export const DOCUMENTED: readonly DocumentedRejection[] = [
  row(400, 300, 'Your new password can not match the old password.', 'same', 'Zoom 300: the user already has this password'),
  row(
    400,
    300,
    'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.',
    'limit',
    'Zoom 300: password was changed too often in 24 hours',
  ),
  row(400, 300, 'Validation Failed.', 'request', 'Zoom 300: request was rejected as invalid'),
  row(400, 300, 'Request Body should be a valid JSON object.', 'request', 'Zoom 300: request was rejected as invalid'),
  row(400, 300, 'Something that nobody has seen yet.', 'unrecognized', 'Zoom 300: unrecognized error'),
  row(400, 1117, "Can not update Admin's password", 'user', "Zoom 1117: an administrator's password cannot be changed"),
  row(400, 1123, 'Can only update password of Zoom work email account', 'user', 'Zoom 1123: user does not sign in with a Zoom password'),
  row(400, 1124, 'Minimum of 6 characters.', 'policy', 'Zoom 1124: password is too short'),
  row(400, 1125, 'Have at least 1 letter (a, b, c…)', 'policy', 'Zoom 1125: password has no letter'),
  row(400, 1126, 'Have at least 1 number (1, 2, 3…)', 'policy', 'Zoom 1126: password has no number'),
  row(400, 1127, 'Have at least 1 special character (!, @, #…)', 'policy', 'Zoom 1127: password has no special character'),
  row(400, 1128, 'Include both Upper case and Lower case characters', 'policy', 'Zoom 1128: password needs upper and lower case'),
  row(400, 1129, 'Users cannot reuse any of the last 3 passwords created.', 'reused', 'Zoom 1129: password was used recently'),
  row(400, 1130, "Password can't use the same character.", 'policy', 'Zoom 1130: password repeats one character'),
  row(
    400,
    1131,
    "Password can't use continuation character.Such as 'abcdef','123456'.",
    'policy',
    'Zoom 1131: password contains a sequence',
  ),
  row(400, 1136, 'Your password is too easy to guess. Try another one.', 'policy', 'Zoom 1136: password is too easy to guess'),
  row(404, 1001, 'User does not exist: ada@example.com.', 'user', 'Zoom 1001: user does not exist'),
  row(400, 1010, 'User not belong to this account', 'user', 'Zoom 1010: user is not in this account'),
  row(400, 1120, 'Invitation does not exist.', 'user', 'Zoom 1120: user is still pending'),
  row(400, 1000, 'User is force locked.', 'user', 'Zoom 1000: user is locked'),
  row(401, 124, 'Invalid access token.', 'token', 'Zoom 124: access token is not valid'),
  row(400, 124, 'Access token has expired.', 'token', 'Zoom 124: access token is not valid'),
  row(
    400,
    4711,
    'Invalid access token, does not contain scopes:[user:update:password:admin].',
    'scope',
    'Zoom 4711: access token lacks a scope',
  ),
  row(400, 4700, 'Invalid access token, does not contain scopes.', 'scope', 'Zoom 4700: access token has no scopes'),
  row(400, 104, 'Invalid access token, does not contain scopes.', 'scope', 'Zoom 104: access token has no scopes'),
  row(400, 200, 'No permission.', 'permission', 'Zoom 200: no permission to change the user'),
  row(400, 200, 'Only available for Paid account', 'permission', 'Zoom 200: not available for a free account'),
  row(400, 200, 'Account does not enabled REST API.', 'account', 'Zoom 200: the REST API is not enabled for the account'),
  row(429, 429, 'Too many concurrent requests.', 'rate', 'Zoom 429: too many requests'),
  row(400, 4242, 'Something that nobody has seen yet.', 'unrecognized', 'Zoom 4242: unrecognized error'),
];
