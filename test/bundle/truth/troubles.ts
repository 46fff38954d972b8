import { type Fault, type Reply, reject } from '../../simulator/server.ts';
import { DOCUMENTED } from '../../zoom/documented.ts';
import { PENDING, type Trouble } from './world.ts';

const HTML = { body: '<html><title>Gateway</title></html>', headers: { 'content-type': 'text/html', server: 'squid/6.1' } };
const ALWAYS = 99;
const DAILY = {
  ...reject(429, 429, 'You have reached the maximum daily rate limit for this API.'),
  headers: { 'x-ratelimit-type': 'Daily-limit', 'retry-after': '2099-01-02T00:00:00Z' },
};
const PER_SECOND = {
  ...reject(429, 429, 'You have reached the maximum per-second rate limit for this API.'),
  headers: { 'x-ratelimit-type': 'QPS' },
};

type Only = NonNullable<Fault['only']>;
const isUpdate: Only = ({ method }) => method === 'PUT';
const isOfThisRun: Only = (request) => isUpdate(request) && !request.body.includes(PENDING);
const isToken: Only = ({ method }) => method === 'POST';
const isPolicy: Only = ({ path }) => path.includes('settings');
const isUser: Only = ({ method, path }) => method === 'GET' && path.includes('/users/');
const isRead: Only = (request) => isUser(request) || isPolicy(request);

/** A reply of Zoom itself, or of something in between. */
const own = (only: Only, reply: Reply, times = ALWAYS): Fault => ({ kind: 'reply', when: 'before', isOwn: true, only, reply, times });
const foreign = (only: Only, reply: Reply, when: 'before' | 'after' = 'before', times = ALWAYS): Fault => ({
  ...{ kind: 'reply', when, only, reply, times },
});

/** Replies that are not Zoom's, or not clear. */
const UNCLEAR: readonly (readonly [string, Reply])[] = [
  ['200 HTML', { status: 200, ...HTML }],
  ['302', { status: 302, headers: { location: 'https://login.example.com/', via: '1.1 proxy' } }],
  ['400 without a body', { status: 400 }],
  ['401 HTML', { status: 401, ...HTML }],
  ['403 HTML', { status: 403, ...HTML }],
  ['404 HTML', { status: 404, ...HTML }],
  ['404 JSON', reject(404, 404, 'Page not found')],
  ['407', { status: 407, headers: { 'proxy-authenticate': 'Basic' } }],
  ['429 of a proxy', { status: 429, ...HTML }],
  ['500 with a code', reject(500, 300, 'Your new password can not match the old password.')],
  ['502 HTML', { status: 502, ...HTML }],
  ['503', { status: 503 }],
];

/** Faults of an exchange, once and for ever. */
const BROKEN: readonly Trouble[] = (['before', 'after'] as const).flatMap((when) =>
  [1, ALWAYS].map((times) => ({
    name: `the update is lost ${when} it takes effect, ${times === 1 ? 'once' : 'for ever'}`,
    zoom: [{ kind: 'reset', when, only: isUpdate, times }],
  })),
);

export const NONE: Trouble = { name: 'none' };

/** A rejection of each class, and every other fault of the update. */
const REJECTIONS = DOCUMENTED.map(({ status, code, text, class: kind }) => ({
  ...{ name: `update: ${status} ${code} ${text}`, kind },
  zoom: [own(isUpdate, reject(status, code, text))],
}));
const isFirst = ({ kind }: { readonly kind: string }, index: number) => REJECTIONS.findIndex((each) => each.kind === kind) === index;
// Zoom reports the same password only if it is.
export const OTHER_REJECTIONS = REJECTIONS.filter((each, index) => each.kind !== 'same' && !isFirst(each, index));
const HISTORY = { historyLength: 3, historyFirst: true };
const TWICE: Fault = { kind: 'repeat', when: 'after', only: isUpdate };
export const UPDATE: readonly Trouble[] = [
  NONE,
  ...REJECTIONS.filter((each, index) => each.kind !== 'same' && isFirst(each, index)),
  ...UNCLEAR.flatMap(([name, reply]) => [
    { name: `update: ${name}`, zoom: [foreign(isUpdate, reply)] },
    { name: `update: ${name} after it took effect`, zoom: [foreign(isUpdate, reply, 'after', 1)] },
  ]),
  { name: 'update: 403 HTML after it took effect, for ever', zoom: [foreign(isUpdate, { status: 403, ...HTML }, 'after')] },
  ...BROKEN,
  { name: 'update: per-second limit once', zoom: [own(isUpdate, PER_SECOND, 1)] },
  { name: 'update: daily limit', zoom: [own(isUpdate, DAILY)] },
  { name: 'update: daily limit without a time', zoom: [own(isUpdate, { ...DAILY, headers: { 'x-ratelimit-type': 'Daily-limit' } })] },
  { name: 'update: only JSON is read', account: { bodyFormats: ['json'] } },
  {
    name: 'update: names fields',
    zoom: [own(isUpdate, reject(400, 300, 'Validation Failed.', { errors: [{ field: 'password', message: 'Too odd.' }] }))],
  },
  { name: 'update: a code without a text', zoom: [own(isUpdate, { status: 400, body: { code: 4343 } })] },
  { name: 'update: an unknown code under HTTP 200', zoom: [own(isUpdate, reject(200, 4343, 'Something new.'))] },
  { name: 'update: arrives twice', zoom: [TWICE] },
  { name: 'update: arrives twice, and the history counts', account: HISTORY, zoom: [TWICE] },
  { name: 'update: arrives twice, and the limit counts', account: { dailyChanges: 1 }, zoom: [TWICE] },
  { name: 'update: lost, then in the history', account: HISTORY, zoom: [{ kind: 'reset', when: 'after', only: isUpdate }] },
  {
    name: 'update: lost, then rejected by the policy',
    zoom: [{ kind: 'reset', when: 'before', only: isUpdate }, own(isUpdate, reject(400, 1124, 'Have at least 40 characters'))],
  },
  // What an earlier run left is set.
  { name: 'update: only the password of this run is lost', zoom: [{ kind: 'reset', when: 'before', only: isOfThisRun, times: ALWAYS }] },
  { name: 'update: only the password of this run is rejected', zoom: [own(isOfThisRun, reject(400, 1124, 'Have at least 40 characters'))] },
  { name: 'update: an expired token once', zoom: [own(isUpdate, reject(401, 124, 'Access token is expired.'), 1)] },
  { name: 'Zoom is down', down: 'zoom' },
  { name: 'update: a limit for half an hour', zoom: [own(isUpdate, { ...PER_SECOND, headers: { 'retry-after': '1800' } })] },
];

/** The same password as before: for a passed one. */
export const SAME: readonly Trouble[] = [
  { name: 'the user has this password', inputs: { password: 'Old-Passw0rd' } },
  {
    name: 'the user has had this password',
    inputs: { password: 'Older-Passw0rd' },
    account: { historyLength: 3 },
    user: { history: ['Older-Passw0rd'] },
  },
];

const DENIED: readonly (readonly [string, string])[] = [
  ['invalid_client', 'Invalid client_id or client_secret'],
  ['invalid_request', 'Bad Request'],
  ['unsupported_grant_type', 'unsupported grant type'],
  ['invalid_grant', 'Invalid grant'],
  ['unauthorized_client', 'The app has been disabled'],
  ['invalid_scope', 'Invalid scope'],
  ['new_error', 'Something new'],
];
export const TOKEN: readonly Trouble[] = [
  { name: 'token: expires before the policy is read', zoom: [own(isPolicy, reject(401, 124, 'Access token is expired.'), 1)] },
  ...DENIED.map(([error, reason]) => ({ name: `token: ${error}`, zoom: [own(isToken, { status: 400, body: { reason, error } })] })),
  ...UNCLEAR.map(([name, reply]) => ({ name: `token: ${name}`, zoom: [foreign(isToken, reply)] })),
  { name: 'token: JSON of a gateway', zoom: [foreign(isToken, { status: 403, body: { error: 'forbidden' } })] },
  { name: 'token: lost', zoom: [{ kind: 'reset', when: 'before', only: isToken, times: ALWAYS }] },
  { name: 'token: daily limit', zoom: [own(isToken, DAILY)] },
  { name: 'token: per-second limit', zoom: [own(isToken, PER_SECOND)] },
  { name: 'token: no scopes', account: { apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=', scopes: ['meeting:read'] }] } },
];

export const POLICY: readonly Trouble[] = [
  { name: 'policy: minimum of 28', account: { minimumLength: 28 } },
  { name: 'policy: special character, no sequences', account: { minimumLength: 9, specialCharacter: true, consecutiveLength: 4 } },
  { name: 'policy: a free account', account: { free: true } },
  { name: 'policy: no requirement', account: { passwordRequirement: null } },
  {
    name: 'policy: no scope',
    zoom: [own(isPolicy, reject(400, 4711, 'Invalid access token, does not contain scopes:[account:read:settings:admin].'))],
  },
  { name: 'policy: no permission', zoom: [own(isPolicy, reject(400, 200, 'No permission.'))] },
  { name: 'policy: no REST API', zoom: [own(isPolicy, reject(400, 200, 'Account does not enabled REST API.'))] },
  { name: 'policy: a code that nobody knows', zoom: [own(isPolicy, reject(400, 4343, 'Something new.'))] },
  { name: 'policy: an expired token', zoom: [own(isPolicy, reject(401, 124, 'Access token is expired.'))] },
  { name: 'policy: daily limit', zoom: [own(isPolicy, DAILY)] },
  { name: 'policy: per-second limit', zoom: [own(isPolicy, PER_SECOND)] },
  { name: 'policy: lost', zoom: [{ kind: 'reset', when: 'before', only: isPolicy, times: ALWAYS }] },
  ...UNCLEAR.map(([name, reply]) => ({ name: `policy: ${name}`, zoom: [foreign(isPolicy, reply)] })),
];

export const USER: readonly Trouble[] = [
  { name: 'user: owner', user: { role: 'owner' } },
  { name: 'user: admin', user: { role: 'admin' } },
  { name: 'user: pending', user: { status: 'pending' } },
  { name: 'user: SSO', user: { login: 'sso' } },
  { name: 'user: unknown', inputs: { 'user-id': 'eve@example.com' } },
  { name: 'user: of another account', inputs: { 'user-id': 'bob@example.com' } },
  {
    name: 'user: no scope',
    zoom: [own(isUser, reject(400, 4711, 'Invalid access token, does not contain scopes:[user:read:user:admin].'))],
  },
  { name: 'user: no permission', zoom: [own(isUser, reject(400, 200, 'No permission.'))] },
  { name: 'user: a code that nobody knows', zoom: [own(isUser, reject(400, 4343, 'Something new.'))] },
  { name: 'user: an expired token', zoom: [own(isUser, reject(401, 124, 'Access token is expired.'))] },
  { name: 'user: daily limit', zoom: [own(isUser, DAILY)] },
  { name: 'user: lost', zoom: [{ kind: 'reset', when: 'before', only: isUser, times: ALWAYS }] },
  ...UNCLEAR.map(([name, reply]) => ({ name: `user: ${name}`, zoom: [foreign(isUser, reply)] })),
  ...UNCLEAR.map(([name, reply]) => ({
    name: `policy and user: ${name}`,
    zoom: [foreign(isRead, reply)],
  })),
  { name: 'a wrong password for a dry run', inputs: { password: 'New-Passw0rd' }, account: { minimumLength: 14 } },
  { name: 'a doubtful password for a dry run', inputs: { password: 'new-passw0rd' } },
  { name: 'policy and user: no REST API', zoom: [own(isRead, reject(400, 200, 'Account does not enabled REST API.'))] },
  { name: 'policy and user: an expired token', account: { tokens: [{ value: 'good.token', expiresAt: 1 }] } },
  { name: 'token: no scopes', account: { tokens: [{ value: 'good.token', scopes: ['meeting:read'] }] } },
  { name: 'a wrong api-url', zoom: [foreign(({ path }) => path.startsWith('/v2/'), { status: 404, ...HTML })] },
  { name: 'Zoom is down', down: 'zoom' },
];

const GITHUB_CALLS: readonly (readonly [string, (method: string, path: string) => boolean])[] = [
  ['the key', (_, path) => path.endsWith('public-key')],
  ['the look-up', (method, path) => method === 'GET' && path.endsWith('ZOOM_PASSWORD')],
  ['the look-up of the pending secret', (method, path) => method === 'GET' && path.endsWith('_PENDING')],
  ['the write of the pending secret', (method, path) => method === 'PUT' && path.endsWith('_PENDING')],
  ['the write', (method, path) => method === 'PUT' && path.endsWith('ZOOM_PASSWORD')],
  ['the deletion', (method) => method === 'DELETE'],
];
const GITHUB_REPLIES: readonly Reply[] = [
  { status: 401, body: { message: 'Bad credentials' } },
  {
    status: 403,
    headers: { 'x-accepted-github-permissions': 'secrets=write' },
    body: { message: 'Resource not accessible by integration' },
  },
  { status: 404, body: { message: 'Not Found' } },
  { status: 422, body: { message: 'Validation failed: the repository has the maximum of 100 secrets' } },
  { status: 429, headers: { 'retry-after': '7200' }, body: { message: 'API rate limit exceeded' } },
  { status: 500 },
  { status: 302, headers: { location: 'https://github.example.com/login' } },
];
export const GITHUB: readonly Trouble[] = [
  { name: 'GitHub is down', down: 'github' },
  {
    name: 'GitHub: the write of the pending secret arrives twice',
    github: [{ kind: 'repeat', when: 'after', only: ({ method, path }) => method === 'PUT' && path.endsWith('_PENDING') }],
  },
  ...GITHUB_CALLS.flatMap(([call, matches]) => {
    const only: Only = ({ method, path }) => matches(method, path);
    // GitHub says 404 of a secret that does not exist.
    const replies = GITHUB_REPLIES.filter(({ status }) => status !== 404 || !call.startsWith('the look-up'));
    const before = replies.map((reply) => ({ name: `GitHub: ${reply.status} at ${call}`, github: [own(only, reply)] }));
    const lost: Fault = { kind: 'reply', when: 'after', isOwn: true, only, reply: { status: 500 }, times: ALWAYS };
    return [
      ...before,
      { name: `GitHub: 500 after ${call}`, github: [lost] },
      { name: `GitHub: 500 after ${call}, once`, github: [{ ...lost, times: 1 }] },
      { name: `GitHub: reset after ${call}`, github: [{ ...lost, kind: 'reset' as const }] },
    ];
  }),
];

const NAME = 'Zoom front desk';
export const PROGRAM: readonly Trouble[] = [
  `get ${NAME}`,
  `get ${NAME}_PENDING`,
  `put ${NAME}_PENDING`,
  `put ${NAME}`,
  `delete ${NAME}_PENDING`,
].flatMap((call) => [
  { name: `store: fails from ${call} on`, program: { call } },
  { name: `store: fails once before ${call}`, program: { call, once: 'before' } },
  { name: `store: fails once after ${call}`, program: { call, once: 'after' } },
]);
export const AZURE: readonly Trouble[] = [
  ...['signed-out', 'no-vault', 'firewall'].map((situation) => ({ name: `Azure: ${situation}`, azure: { situation } })),
  ...['show', 'set'].flatMap((verb) =>
    ['denied', 'throttled', 'expired'].map((situation) => ({
      name: `Azure: ${situation} at ${verb}`,
      azure: { situation, command: `keyvault secret ${verb}` },
    })),
  ),
  { name: 'Azure: swallows', azure: { situation: 'swallow' } },
];
