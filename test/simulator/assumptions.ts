// Everything that the action assumes of Zoom and that a request can show, in one place: the simulator replies like this, and `npm run probe`
// compares it with the real Zoom.

/** An error in a response of Zoom. `{…}` in the message stands for a value. */
export interface ZoomError {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

const error = (status: number, code: number, message: string): ZoomError => ({ status, code, message });
const DAILY_RATE =
  'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.';

/** The errors of the API. Their texts come from Zoom's documents and from responses that its users quote. */
export const ERRORS = {
  same: error(400, 300, 'Your new password can not match the old password.'),
  changeLimit: error(
    400,
    300,
    'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.',
  ),
  unreadBody: error(400, 300, 'Request Body should be a valid JSON object.'),
  invalidField: error(400, 300, 'Validation Failed.'),
  tooShort: error(400, 1124, 'Have at least {length} characters'),
  noLetter: error(400, 1125, 'Have at least 1 letter (a, b, c…)'),
  noDigit: error(400, 1126, 'Have at least 1 number (1, 2, 3…)'),
  noSpecial: error(400, 1127, 'Have at least 1 special character (!, @, #…)'),
  oneCase: error(400, 1128, 'Include both Upper case and Lower case characters'),
  reused: error(400, 1129, 'Users cannot reuse any of the last {count} passwords created.'),
  repeated: error(400, 1130, "Password can't use the same character."),
  sequence: error(400, 1131, "Password can't use continuation character.Such as 'abcdef','123456'."),
  weak: error(400, 1136, 'Your password is too easy to guess. Try another one.'),
  unknownUser: error(404, 1001, 'User does not exist: {user}.'),
  otherAccount: error(400, 1010, 'User not belong to this account'),
  admin: error(400, 1117, "Can not update Admin's password"),
  noWorkEmail: error(400, 1123, 'Can only update password of Zoom work email account'),
  pending: error(400, 1120, 'Invitation does not exist.'),
  locked: error(400, 1000, 'User is force locked.'),
  invalidToken: error(401, 124, 'Invalid access token.'),
  expiredToken: error(401, 124, 'Access token is expired.'),
  noScope: error(400, 4711, 'Invalid access token, does not contain scopes:[{scopes}].'),
  noPermission: error(400, 200, 'No permission. Does not contain permissions [User:Edit].'),
  freeAccount: error(200, 200, 'Only available for paid accounts.'),
  perSecond: error(429, 429, 'You have reached the maximum per-second rate limit for this API. Try again later.'),
  daily: error(429, 429, DAILY_RATE),
} as const;

/** The errors of the token endpoint, by RFC 6749, 5.2: the member `error` of each, with `reason`. */
export const OAUTH_ERRORS = {
  invalid_client: 'Invalid client_id or client_secret',
  invalid_request: 'Bad Request',
  unsupported_grant_type: 'unsupported grant type',
} as const;

/** The scopes of each request. One of them is sufficient. */
export const SCOPES = {
  update: ['user:update:password:admin', 'user:update:password', 'user:write:admin', 'user:write'],
  settings: ['account:read:settings:admin', 'account:read:admin'],
  user: ['user:read:user:admin', 'user:read:admin', 'user:read:user', 'user:read'],
} as const;

/** `role_id` and `login_types` of a user, as "Get a user" returns them. */
export const ROLES = { owner: '0', admin: '1', member: '2' } as const;
export const LOGIN_TYPES = { 'work-email': 100, sso: 101 } as const;

export const TRACKING_ID = /^v=[\w.]{1,10};clid=[\w-]{1,20};rid=[\w-]{1,80}$/;

/** The values of `X-RateLimit-Type`. */
export const RATE_LIMIT_TYPES = { perSecond: 'QPS', daily: 'Daily-limit' } as const;

/** A response that is assumed. A message counts only with the code 300, which has several meanings. */
export type Expected = Pick<ZoomError, 'status'> & Partial<ZoomError>;

/** The assumptions about Zoom. */
export interface Assumption {
  /** For a person. */
  readonly assumed: string;
  /** The responses that confirm it. None if it is about more than the status, the code and the message of one response. */
  readonly responses?: readonly Expected[];
  /** Where `src/` relies on it: a file and something in it. */
  readonly reliedOnIn: readonly string[];
}

/** Files of `src/`, each with a text that marks the place. */
const PLACES = {
  checkedScopes: 'src/zoom/check.ts: UPDATE_SCOPES',
  codes: 'src/zoom/errors.ts: ZOOM_ERRORS',
  compressed: 'src/http/compressed.ts: decompress',
  decision: 'src/rotation/decision.ts: decide',
  errorBody: 'src/zoom/classify.ts: readErrorBody',
  headers: 'src/zoom/session.ts: ZOOM_HEADERS',
  oauthErrors: 'src/zoom/oauth-errors.ts: OAUTH_ERRORS',
  passwordRules: 'src/password/rules.ts: brokenRules',
  policy: 'src/zoom/password-policy.ts: readPolicy',
  rateLimit: 'src/zoom/classify.ts: rateLimitWait',
  renewal: 'src/zoom/token.ts: openSession',
  requestEncoding: "src/http/transport.ts: 'accept-encoding'",
  retryAfter: 'src/http/retry-after.ts: retryTime',
  tokenRequest: 'src/zoom/token.ts: requestToken',
  trackingId: 'src/report/log.ts: isTrackingId',
  update: 'src/zoom/update-password.ts: updatePassword',
  user: 'src/zoom/check.ts: lookUpUser',
  userScopes: 'src/zoom/check.ts: USER_SCOPES',
} as const;

const ACCEPTED: Expected = { status: 204 };
const SAME_TEXT = `400, 300, "${ERRORS.same.message}"`;

/** The assumptions, in the order in which the probe checks them. */
export const ASSUMPTIONS = {
  'access-token': {
    assumed: '200 with access_token in printable ASCII, and scope, if it is there, as a text',
    reliedOnIn: [PLACES.tokenRequest],
  },
  'older-token': {
    assumed: 'a new access token does not invalidate an older one',
    reliedOnIn: [PLACES.tokenRequest, PLACES.renewal],
  },
  'wrong-token': {
    assumed: 'the code 124, with 401 or 400',
    responses: [ERRORS.invalidToken, { status: 400, code: 124 }],
    reliedOnIn: [PLACES.codes, PLACES.renewal],
  },
  'unknown-user': {
    assumed: '404, 1001',
    responses: [ERRORS.unknownUser],
    reliedOnIn: [PLACES.codes],
  },
  'too-short': {
    assumed: '400, 1124 for a password of 5 characters',
    responses: [ERRORS.tooShort],
    reliedOnIn: [PLACES.codes, PLACES.passwordRules],
  },
  json: {
    assumed: '204 for a new password as JSON',
    responses: [ACCEPTED],
    reliedOnIn: [PLACES.update],
  },
  'same-json': {
    assumed: `${SAME_TEXT} for the current password`,
    responses: [ERRORS.same],
    reliedOnIn: [PLACES.codes, PLACES.decision],
  },
  'no-accept': {
    assumed: 'an error without the header Accept is JSON, or XML with the elements result, code and message',
    reliedOnIn: [PLACES.headers, PLACES.errorBody],
  },
  gzip: {
    assumed: 'an error with Accept-Encoding: gzip is compressed with gzip or not compressed',
    reliedOnIn: [PLACES.compressed],
  },
  'no-digit': {
    assumed: '400, 1126 for a password without a digit, if the account requires one',
    responses: [ERRORS.noDigit],
    reliedOnIn: [PLACES.codes, PLACES.passwordRules],
  },
  'earlier-password': {
    assumed: '204, or 400, 1129 if the account has a password history',
    responses: [ACCEPTED, ERRORS.reused],
    reliedOnIn: [PLACES.codes, PLACES.decision],
  },
  'check-order': {
    assumed: `${SAME_TEXT} for the current password, although the account has a password history`,
    responses: [ERRORS.same],
    reliedOnIn: [PLACES.update, PLACES.decision],
  },
  multipart: {
    assumed: '204 for a new password as multipart/form-data',
    responses: [ACCEPTED],
    reliedOnIn: [PLACES.update],
  },
  'same-multipart': {
    assumed: `${SAME_TEXT} for the current password`,
    responses: [ERRORS.same],
    reliedOnIn: [PLACES.codes, PLACES.decision],
  },
  user: {
    assumed: '200 with role_id and status as texts and login_types as numbers, which say that the password of this user can be changed',
    reliedOnIn: [PLACES.user],
  },
  policy: {
    assumed: '200 with security.password_requirement and its four documented members',
    reliedOnIn: [PLACES.policy],
  },
  'wrong-secret': {
    assumed: '400 with error invalid_client and a reason',
    reliedOnIn: [PLACES.oauthErrors, PLACES.tokenRequest],
  },
  scopes: {
    assumed: 'Zoom accepts a request exactly if the token response lists one of its scopes',
    reliedOnIn: [PLACES.checkedScopes, PLACES.userScopes],
  },
  'json-errors': {
    assumed: 'every error with Accept: application/json is JSON with a code',
    reliedOnIn: [PLACES.headers, PLACES.errorBody],
  },
  identity: {
    assumed: 'no response with Accept-Encoding: identity is compressed',
    reliedOnIn: [PLACES.requestEncoding, PLACES.compressed],
  },
  'tracking-id': {
    assumed: 'every response of the API has x-zm-trackingid in the form v=…;clid=…;rid=…',
    reliedOnIn: [PLACES.trackingId],
  },
  'rate-limit': {
    assumed: 'X-RateLimit-Type is QPS or Daily-limit. 429 has the code 429, and with a daily limit, Retry-After is an ISO 8601 time',
    reliedOnIn: [PLACES.rateLimit, PLACES.retryAfter],
  },
  'change-limit': {
    assumed: `400, 300, "${ERRORS.changeLimit.message}"`,
    responses: [ERRORS.changeLimit],
    reliedOnIn: [PLACES.codes],
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** The name of an assumption. */
export type AssumptionId = keyof typeof ASSUMPTIONS;
