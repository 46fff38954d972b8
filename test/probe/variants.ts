import { ERRORS } from '../simulator/assumptions.ts';
import { type Fault, reject, rejectAs } from '../simulator/server.ts';
import { type Account, defaultAccount, type User } from '../simulator/zoom.ts';
import { asXml, changeMembers, compress, type Edit, replaceError, reword, withHeaders } from './edits.ts';

/** A Zoom that differs in one respect from one that is as assumed. */
export interface Variant {
  readonly account?: Partial<Account>;
  readonly otherAccount?: Account;
  readonly edit?: Edit;
  readonly fault?: Fault;
  /** Variables of the probe. */
  readonly env?: Readonly<Record<string, string>>;
  /** The rows that change, with their result and response. */
  readonly changed: Readonly<Record<string, string>>;
  readonly exitCode?: 0 | 1 | 2;
}

const USER: User = { id: 'KDcuGIm1QgePTO8WbOqwIQ', email: 'ada@example.com', password: 'Old-Passw0rd' };
const APP = { clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=' };

const SAME = `400, 300, "${ERRORS.same.message}"`;
const REUSED = '400, 1129, "Users cannot reuse any of the last 3 passwords created."';
const UNREAD = `400, 300, "${ERRORS.unreadBody.message}"`;
const LIMIT = `400, 300, "${ERRORS.changeLimit.message}"`;

const each = (ids: readonly string[], text: string) => Object.fromEntries(ids.map((id) => [id, text]));
const UPDATES = ['too-short', 'json', 'no-digit', 'multipart'];
const NEEDS_JSON = ['same-json', 'no-accept', 'gzip', 'earlier-password', 'check-order'];

/** The rows if Zoom rejects every update of the user, whatever it is. */
const rejected = (response: string): Record<string, string> => ({
  ...each(UPDATES, `not seen: ${response}`),
  ...each([...NEEDS_JSON, 'same-multipart'], 'not seen: '),
});

/** The row of the scopes if no update says something about them. */
const READS = { scopes: 'as assumed: settings, user: as listed' };

/** The rows if the first request gets no access token. */
const withoutToken = (response: string): Record<string, string> => ({
  ...each(['older-token', 'wrong-token', 'unknown-user', ...UPDATES, ...NEEDS_JSON, 'same-multipart'], 'not seen: '),
  ...each(['user', 'policy', 'wrong-secret', 'tracking-id'], 'not seen: '),
  'access-token': `not seen: ${response}`,
  scopes: 'not seen: no list of scopes',
});

/** The rows if the eleventh request, the one without a digit, is the last one. */
const afterRequest11 = (response: string): Record<string, string> => ({
  ...each(['earlier-password', 'check-order', 'multipart', 'same-multipart', 'user', 'policy', 'wrong-secret'], 'not seen: '),
  'no-digit': `not seen: ${response}`,
  scopes: 'as assumed: update: as listed',
});

const noScope = (scopes: string) => `400, 4711, "Invalid access token, does not contain scopes:[${scopes}]."`;

/** Selects the n-th request with a method. */
function isNth(method: string, n: number): NonNullable<Fault['only']> {
  let count = 0;
  return (request) => request.method === method && ++count === n;
}

/** The variants, by what they do. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  'is as assumed': { changed: {} },
  'has strict rules': {
    account: { minimumLength: 14, specialCharacter: true, consecutiveLength: 4, weakPasswords: ['Passw0rd!'] },
    changed: { 'too-short': 'as assumed: 400, 1124, "Have at least 14 characters"' },
  },

  // The body formats.
  'does not read multipart': {
    account: { bodyFormats: ['json'] },
    changed: { multipart: `differs: ${UNREAD}`, 'same-multipart': `differs: ${UNREAD}` },
    exitCode: 2,
  },
  'responds 415 to multipart': {
    account: { bodyFormats: ['json'], unreadReply: { status: 415 } },
    changed: {
      multipart: 'differs: 415, empty',
      'same-multipart': 'not seen: ',
      'json-errors': 'differs: 9 of 10 errors are JSON with a code',
    },
    exitCode: 2,
  },
  'fails with multipart': {
    account: { bodyFormats: ['json'], unreadReply: { status: 500, body: '<html>' } },
    changed: { multipart: 'not seen: 500, no media type', 'same-multipart': 'not seen: ' },
  },
  'does not read JSON': {
    account: { bodyFormats: ['multipart'] },
    changed: {
      ...each(['too-short', 'json', 'no-digit'], `differs: ${UNREAD}`),
      ...each(NEEDS_JSON, 'not seen: '),
      ...READS,
    },
    exitCode: 2,
  },

  // The rules for passwords.
  'checks the history first': {
    account: { historyFirst: true },
    changed: {
      ...each(['same-json', 'check-order', 'same-multipart'], `differs: ${REUSED}`),
      'no-accept': `as assumed: ${REUSED}`,
      gzip: `as assumed: ${REUSED}, not compressed`,
    },
    exitCode: 2,
  },
  'has no history': {
    account: { historyLength: 0 },
    changed: { 'earlier-password': 'as assumed: 204', 'check-order': `not seen: ${SAME}, no password history` },
  },
  'does not require a digit': { account: { basicRules: false }, changed: { 'no-digit': 'not seen: 204' } },
  'accepts the current password': {
    edit: replaceError(ERRORS.same, { status: 204 }),
    changed: {
      'same-json': 'differs: 204',
      'no-accept': 'not seen: 204',
      gzip: 'not seen: 204, not compressed',
      ...each(['earlier-password', 'check-order', 'multipart', 'same-multipart'], 'not seen: '),
    },
    exitCode: 2,
  },
  'has another text for the current password': {
    edit: reword(ERRORS.same, 'Choose another password.'),
    changed: {
      ...each(['same-json', 'check-order', 'same-multipart'], 'differs: 400, 300, "Choose another password."'),
      'no-accept': 'as assumed: 400, 300, "Choose another password."',
      gzip: 'as assumed: 400, 300, "Choose another password.", not compressed',
    },
    exitCode: 2,
  },
  'has another code for short passwords': {
    edit: replaceError(ERRORS.tooShort, reject(400, 300, 'Validation Failed.', { errors: [{ field: 'password', message: 'Too short.' }] })),
    changed: { 'too-short': 'differs: 400, 300, "Validation Failed. (password: Too short.)"' },
    exitCode: 2,
  },
  'has another code for a missing digit': {
    edit: replaceError(ERRORS.noDigit, reject(400, 1125, ERRORS.noLetter.message)),
    changed: { 'no-digit': 'differs: 400, 1125, "Have at least 1 letter (a, b, c…)"' },
    exitCode: 2,
  },
  'has another code for earlier passwords': {
    edit: replaceError(ERRORS.reused, reject(400, 1199, 'Used before.')),
    changed: {
      'earlier-password': 'differs: 400, 1199, "Used before."',
      'check-order': `not seen: ${SAME}, no password history`,
    },
    exitCode: 2,
  },
  'allows two changes': {
    account: { dailyChanges: 2 },
    changed: { multipart: `not seen: ${LIMIT}`, 'change-limit': `as assumed: ${LIMIT}` },
  },
  'allows one change': {
    account: { dailyChanges: 1 },
    changed: {
      'earlier-password': 'not seen: ',
      'check-order': 'not seen: ',
      multipart: `not seen: ${LIMIT}`,
      'change-limit': `as assumed: ${LIMIT}`,
    },
  },
  'has another text for too many changes': {
    account: { dailyChanges: 2 },
    edit: reword(ERRORS.changeLimit, 'Try again in 24 hours.'),
    changed: {
      multipart: 'not seen: 400, 300, "Try again in 24 hours."',
      'change-limit': 'differs: 400, 300, "Try again in 24 hours."',
    },
    exitCode: 2,
  },

  // The user.
  'does not know the user': {
    env: { ZOOM_USER: 'bob@example.com', ZOOM_PROBE_CONFIRM: 'bob@example.com' },
    changed: {
      ...rejected('404, 1001, "User does not exist: ***."'),
      'older-token': 'as assumed: 404, 1001, "User does not exist: ***."',
      user: 'not seen: 404, 1001, "User does not exist: ***."',
      scopes: 'as assumed: settings: as listed',
    },
    exitCode: 1,
  },
  'has the user in another account': {
    account: { users: [] },
    otherAccount: defaultAccount({ id: 'account-2', apps: [], tokens: [] }),
    changed: {
      ...rejected('400, 1010, "User not belong to this account"'),
      'older-token': 'as assumed: 400, 1010, "User not belong to this account"',
      user: 'not seen: 400, 1010, "User not belong to this account"',
      scopes: 'as assumed: settings: as listed',
    },
    exitCode: 1,
  },
  'has the user as an admin': {
    account: { users: [{ ...USER, role: 'admin' }] },
    changed: { ...rejected('400, 1117, "Can not update Admin\'s password"'), ...READS },
    exitCode: 1,
  },
  'has a user who signs in with SSO': {
    account: { users: [{ ...USER, login: 'sso' }] },
    changed: { ...rejected('400, 1123, "Can only update password of Zoom work email account"'), ...READS },
    exitCode: 1,
  },
  'has a pending user': {
    account: { users: [{ ...USER, status: 'pending' }] },
    changed: { ...rejected('400, 1120, "Invitation does not exist."'), ...READS },
    exitCode: 1,
  },
  'has a locked user': {
    account: { users: [{ ...USER, status: 'locked' }] },
    changed: { ...rejected('400, 1000, "User is force locked."'), ...READS },
    exitCode: 1,
  },
  'describes the user in another way': {
    edit: changeMembers('role_id', { role_id: 2, login_types: undefined }),
    changed: { user: 'differs: 200, role_id is not a text, login_types is missing' },
    exitCode: 2,
  },
  'describes the user as an admin and changes the password': {
    account: { users: [{ ...USER, profile: { role_id: '1', status: 'active', login_types: [100] } }] },
    changed: { user: 'differs: 200, role_id, status or login_types say that the password cannot be changed' },
    exitCode: 2,
  },
  'has another code for an unknown user': {
    edit: replaceError(ERRORS.unknownUser, reject(400, 1010, ERRORS.otherAccount.message)),
    changed: { 'unknown-user': 'differs: 400, 1010, "User not belong to this account"' },
    exitCode: 2,
  },

  // Access tokens and scopes.
  'invalidates older tokens': {
    account: { singleToken: true },
    changed: { 'older-token': 'differs: 401, 124, "Access token is expired."' },
    exitCode: 2,
  },
  'issues the same token again': {
    account: { tokens: [{ value: 'good.token' }] },
    edit: changeMembers('access_token', { access_token: 'good.token' }),
    changed: { 'older-token': 'not seen: 200, the same token again' },
  },
  'responds 400 to a wrong token': {
    edit: replaceError(ERRORS.invalidToken, reject(400, 124, 'Invalid access token.')),
    changed: { 'wrong-token': 'as assumed: 400, 124, "Invalid access token."' },
  },
  'has another code for a wrong token': {
    edit: replaceError(ERRORS.invalidToken, reject(401, 200, 'No permission.')),
    changed: { 'wrong-token': 'differs: 401, 200, "No permission."' },
    exitCode: 2,
  },
  'has another error for a wrong client secret': {
    edit: changeMembers('reason', { error: 'invalid_request' }),
    changed: { 'wrong-secret': 'differs: 400, invalid_request, "Invalid client_id or client_secret"' },
    exitCode: 2,
  },
  'sends scopes as a list': {
    edit: changeMembers('access_token', { scope: ['user:write:admin'] }),
    changed: { 'access-token': 'differs: 200, scope is not a text', scopes: 'not seen: no list of scopes' },
    exitCode: 2,
  },
  'lists no scopes': { edit: changeMembers('access_token', { scope: undefined }), changed: { scopes: 'not seen: no list of scopes' } },
  'lists other scopes': {
    edit: changeMembers('access_token', { scope: 'user:change:password account:read:admin' }),
    changed: { scopes: 'differs: update: not listed, but accepted; user: not listed, but accepted' },
    exitCode: 2,
  },
  'lists a scope that it does not honor': {
    account: { apps: [{ ...APP, scopes: ['user:update:password:admin', 'account:read:settings:admin'] }] },
    edit: changeMembers('access_token', { scope: 'user:update:password:admin account:read:settings:admin user:read:user:admin' }),
    changed: {
      'older-token': `as assumed: ${noScope('user:read:user:admin, user:read:admin')}`,
      user: `not seen: ${noScope('user:read:user:admin, user:read:admin')}`,
      scopes: 'differs: user: listed, but rejected',
    },
    exitCode: 2,
  },
  'grants only the update': {
    account: { apps: [{ ...APP, scopes: ['user:write:admin'] }] },
    changed: {
      'older-token': `as assumed: ${noScope('user:read:user:admin, user:read:admin')}`,
      user: `not seen: ${noScope('user:read:user:admin, user:read:admin')}`,
      policy: `not seen: ${noScope('account:read:settings:admin, account:read:admin')}`,
    },
  },
  'does not grant the update': {
    account: { apps: [{ ...APP, scopes: ['user:read:user:admin', 'account:read:admin'] }] },
    changed: {
      ...rejected(noScope('user:update:password:admin, user:update:password')),
      'unknown-user': `not seen: ${noScope('user:update:password:admin, user:update:password')}`,
    },
    exitCode: 1,
  },
  'does not permit the update': {
    edit: (reply, request) => (request.method === 'PUT' && reply.status !== 401 ? { ...reply, ...rejectAs(ERRORS.noPermission) } : reply),
    changed: {
      ...READS,
      ...rejected('400, 200, "No permission. Does not contain permissions [User:Edit]."'),
      'unknown-user': 'not seen: 400, 200, "No permission. Does not contain permissions [User:Edit]."',
    },
    exitCode: 1,
  },
  'has a free account': {
    account: { free: true },
    changed: { policy: 'not seen: 200, 200, "Only available for paid accounts."', scopes: 'as assumed: update, user: as listed' },
  },
  'describes the policy in another way': {
    account: { passwordRequirement: { minimum_password_length: '8', have_special_character: 1, consecutive_characters_length: 0 } },
    changed: {
      policy:
        'differs: 200, minimum_password_length is not a number, have_special_character is not a boolean, weak_enhance_detection is missing',
    },
    exitCode: 2,
  },
  'has no policy': {
    account: { passwordRequirement: undefined },
    changed: {
      policy:
        'differs: 200, minimum_password_length is missing, have_special_character is missing, consecutive_characters_length is missing, weak_enhance_detection is missing',
    },
    exitCode: 2,
  },

  // The form of responses.
  'sends XML without Accept': { edit: asXml('without Accept'), changed: { 'no-accept': `as assumed: ${SAME}, as XML` } },
  'sends another XML without Accept': {
    edit: asXml('without Accept', '<error code="$code">$message</error>'),
    changed: { 'no-accept': 'differs: 400, application/xml' },
    exitCode: 2,
  },
  'compresses if it may': { edit: compress('accepted'), changed: { gzip: `as assumed: ${SAME}, Content-Encoding gzip` } },
  'compresses with another encoding': {
    edit: compress('accepted', 'br'),
    changed: { gzip: `differs: ${SAME}, Content-Encoding br` },
    exitCode: 2,
  },
  'always compresses': {
    edit: compress('all'),
    changed: { gzip: `as assumed: ${SAME}, Content-Encoding gzip`, identity: 'differs: 0 of 15 responses are not compressed' },
    exitCode: 2,
  },
  'sends another tracking ID': {
    edit: withHeaders({ 'x-zm-trackingid': 'WEB-0123456789abcdef' }),
    changed: {
      'tracking-id': 'differs: 0 of 16 responses have the form v=…;clid=…;rid=…, one has AAA-… (letters as a and A, digits as 0)',
    },
    exitCode: 2,
  },
  'sends the headers of rate limits': {
    edit: withHeaders({ 'x-ratelimit-category': 'Medium', 'x-ratelimit-type': 'QPS', 'x-ratelimit-limit': '20' }),
    changed: { 'rate-limit': 'as assumed: X-RateLimit-Type QPS' },
  },
  'sends another type of rate limits': {
    edit: withHeaders({ 'x-ratelimit-type': 'Per-minute' }),
    changed: { 'rate-limit': 'differs: X-RateLimit-Type Per-minute' },
    exitCode: 2,
  },

  // What ends the probe.
  'allows a few requests per second': {
    account: { perSecond: 7 },
    changed: {
      ...afterRequest11(`429, 429, "${ERRORS.perSecond.message}"`),
      'rate-limit': `as assumed: 429, 429, "${ERRORS.perSecond.message}", X-RateLimit-Type QPS`,
    },
  },
  'allows a few requests per day': {
    account: { perDay: 7 },
    changed: {
      ...afterRequest11(`429, 429, "${ERRORS.daily.message}"`),
      'rate-limit': `as assumed: 429, 429, "${ERRORS.daily.message}", X-RateLimit-Type Daily-limit, Retry-After 2026-01-02T00:00:00Z`,
    },
  },
  'names the end of a daily limit in seconds': {
    account: { perDay: 7 },
    edit: (reply, request) => (reply.status === 429 ? withHeaders({ 'retry-after': '60' })(reply, request) : reply),
    changed: {
      ...afterRequest11(`429, 429, "${ERRORS.daily.message}"`),
      'rate-limit': `differs: 429, 429, "${ERRORS.daily.message}", X-RateLimit-Type Daily-limit, Retry-After 60`,
    },
    exitCode: 2,
  },
  'has another form of rate limits': {
    fault: { kind: 'reply', when: 'before', reply: { status: 429, headers: { 'retry-after': '5' } }, only: isNth('PUT', 8) },
    changed: { ...afterRequest11('429, empty'), 'rate-limit': 'differs: 429, empty, Retry-After 5' },
    exitCode: 2,
  },
  'breaks the connection': {
    fault: { kind: 'reset', when: 'after', only: isNth('PUT', 8) },
    changed: afterRequest11(''),
  },
  'has an outage during an update': {
    fault: {
      kind: 'reply',
      when: 'after',
      reply: { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } },
      only: isNth('PUT', 4),
    },
    changed: {
      json: 'not seen: 502, text/html',
      ...each(NEEDS_JSON, 'not seen: '),
      ...READS,
    },
    exitCode: 1,
  },
  'does not accept the client secret': {
    env: { ZOOM_CLIENT_SECRET: 'other' },
    changed: withoutToken('400, invalid_client, "Invalid client_id or client_secret"'),
    exitCode: 1,
  },
  'does not accept the account': {
    env: { ZOOM_ACCOUNT_ID: 'other' },
    changed: withoutToken('400, invalid_request, "Bad Request"'),
    exitCode: 1,
  },
  'has an app of another kind': {
    account: { apps: [{ ...APP, kind: 'user-level' }] },
    changed: withoutToken('400, unsupported_grant_type, "unsupported grant type"'),
    exitCode: 1,
  },
  'is out of service behind its token endpoint': {
    fault: { kind: 'reply', when: 'before', reply: { status: 503 }, only: ({ method }) => method !== 'POST' },
    changed: {
      ...rejected(''),
      'older-token': 'not seen: 503, empty',
      'wrong-token': 'not seen: 503, empty',
      ...each(['unknown-user', ...UPDATES, 'user', 'policy', 'wrong-secret', 'json-errors', 'tracking-id', 'scopes'], 'not seen: '),
    },
    exitCode: 1,
  },
  'has another URL': {
    fault: { kind: 'reply', when: 'before', reply: { status: 404, body: '<html>' }, only: ({ method }) => method !== 'POST' },
    changed: {
      ...rejected('404, no media type'),
      ...each(['older-token', 'wrong-token', 'unknown-user', 'user', 'policy'], 'not seen: 404, no media type'),
      ...each(['scopes', 'tracking-id'], 'not seen: '),
    },
    exitCode: 1,
  },
  'is behind a sign-in page': {
    fault: { kind: 'reply', when: 'before', reply: { status: 302, headers: { location: '/login' } }, only: isNth('GET', 1) },
    changed: { 'older-token': 'differs: 302, empty' },
    exitCode: 2,
  },
  'gives no reason': {
    edit: changeMembers('reason', { reason: undefined }),
    changed: { 'wrong-secret': 'differs: 400, invalid_client' },
    exitCode: 2,
  },
  'creates the access token': {
    edit: (reply, { method }) => (method === 'POST' && reply.status === 200 ? { ...reply, status: 201 } : reply),
    changed: { 'access-token': 'differs: 201, application/json' },
    exitCode: 2,
  },
  'sends XML with line breaks without Accept': {
    edit: asXml('without Accept', '<result>\n  <code> $code </code>\n  <message>$message</message>\n</result>\n'),
    changed: { 'no-accept': `as assumed: ${SAME}, as XML` },
  },
  'is down': {
    fault: { kind: 'reset', when: 'before' },
    changed: { ...withoutToken(''), 'json-errors': 'not seen: ', identity: 'not seen: ', scopes: 'not seen: ' },
    exitCode: 1,
  },
  'is a page to sign in': {
    fault: { kind: 'reply', when: 'before', reply: { status: 200, body: '<html>' } },
    changed: {
      ...withoutToken(''),
      'access-token': 'differs: 200, no media type',
      'json-errors': 'not seen: ',
      identity: 'not seen: ',
    },
    exitCode: 2,
  },
};
