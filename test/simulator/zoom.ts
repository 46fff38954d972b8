import { createHash } from 'node:crypto';
import { type Account, defaultAccount, type Token, type User } from './accounts.ts';
import { ERRORS, LOGIN_TYPES, OAUTH_ERRORS, RATE_LIMIT_TYPES, ROLES, SCOPES } from './assumptions.ts';
import { checkUser, readPassword, setPassword } from './passwords.ts';
import { type LoopbackServer, type Received, type Reply, reject, rejectAs, type ServerOptions, startServer } from './server.ts';

export { type Account, defaultAccount, type User };

/** A Zoom on loopback. */
export interface Zoom extends LoopbackServer {
  /** The `api-url` of this Zoom. */
  readonly apiUrl: string;
  /** The `oauth-url` of this Zoom. */
  readonly oauthUrl: string;
  /** Tokens that were issued, the newest last. */
  readonly issued: readonly string[];
  /** Revokes every token that was issued so far. */
  revoke(): void;
  /** Returns a user's password, which the real Zoom never shows. */
  passwordOf(user: string): string;
  /** Sets a user's password, as a person would. */
  setPassword(user: string, password: string): void;
  /** Lets 24 hours pass for the limit of changes per day. */
  forgetChanges(): void;
}

/** Options of the simulator. */
export interface ZoomOptions extends ServerOptions {
  readonly accounts?: readonly Account[];
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Changes the replies, for a Zoom whose form, headers or texts are not as assumed. */
  readonly edit?: (reply: Reply, request: Received) => Reply;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Starts a Zoom. Its texts come from Zoom's documents and from responses that its users quote. */
export async function startZoom({
  accounts = [defaultAccount()],
  now = Date.now,
  edit = (reply) => reply,
  ...options
}: ZoomOptions = {}): Promise<Zoom> {
  let count = 0;
  const requestTimes = new Map<Account, number[]>();
  const issued: IssuedToken[] = [];
  const server = await startServer(async (request) => {
    count++;
    const headers = { 'x-zm-trackingid': `v=2.0;clid=us06;rid=WEB_${createHash('md5').update(String(count)).digest('hex')}` };
    const reply = await handle(request, { accounts, now: now(), requestTimes, issued });
    return edit({ ...reply, headers: { ...headers, ...reply.headers } }, request);
  }, options);
  const find = (user: string) => accounts.flatMap(({ users }) => users).find(({ id, email }) => id === user || email === user);
  return {
    ...server,
    apiUrl: `${server.origin}/v2`,
    oauthUrl: `${server.origin}/oauth/token`,
    get issued() {
      return issued.map(({ value }) => value);
    },
    revoke: () => {
      for (const token of issued) {
        token.expiresAt = 0;
      }
    },
    passwordOf: (user) => find(user)?.password ?? '',
    forgetChanges() {
      for (const user of accounts.flatMap(({ users }) => users)) {
        user.changes = [];
      }
    },
    setPassword(user, password) {
      const found = find(user);
      if (found) {
        found.history = [found.password, ...(found.history ?? [])];
        found.password = password;
      }
    },
  };
}

/** Starts a Zoom, tells a story with it, and closes it. For tests that run side by side. */
export async function withZoom(story: (zoom: Zoom) => Promise<void>, account: Partial<Account> = {}): Promise<void> {
  const zoom = await startZoom({ accounts: [defaultAccount(account)] });
  try {
    await story(zoom);
  } finally {
    await zoom.close();
  }
}

interface IssuedToken extends Token {
  readonly account: Account;
  expiresAt: number;
}

interface State {
  readonly accounts: readonly Account[];
  readonly now: number;
  /** Times of the requests of each account. */
  readonly requestTimes: Map<Account, number[]>;
  readonly issued: IssuedToken[];
}

async function handle(request: Received, state: State): Promise<Reply> {
  if (request.method === 'POST' && request.path === '/oauth/token') {
    return issueToken(request, state);
  }
  if (request.method === 'GET' && request.path === '/v2/accounts/me/settings?option=security') {
    return readSettings(request, state);
  }
  const [, user, resource] = /^\/v2\/users\/([^/]*)(\/password)?$/.exec(request.path) ?? [];
  if (user !== undefined && resource && request.method === 'PUT') {
    return updatePassword(request, decodeURIComponent(user), state);
  }
  if (user !== undefined && !resource && request.method === 'GET') {
    return readUser(request, decodeURIComponent(user), state);
  }
  return reject(404, 404, 'Page not found');
}

function issueToken({ headers, body }: Received, { accounts, now, issued }: State): Reply {
  const form = new URLSearchParams(body.toString());
  const [clientId, clientSecret] = Buffer.from(headers.authorization?.replace(/^Basic /, '') ?? '', 'base64')
    .toString()
    .split(':');
  const account = accounts.find(({ apps = [] }) => apps.some((app) => app.clientId === clientId && app.clientSecret === clientSecret));
  const app = account?.apps?.find((each) => each.clientId === clientId);
  const deny = (error: keyof typeof OAUTH_ERRORS) => ({ status: 400, body: { reason: OAUTH_ERRORS[error], error } });
  if (!account || !app) {
    return deny('invalid_client');
  }
  if (form.get('grant_type') !== 'account_credentials' || app.kind === 'user-level') {
    return deny('unsupported_grant_type');
  }
  if (form.get('account_id') !== account.id) {
    return deny('invalid_request');
  }
  const { scopes = [...SCOPES.update, ...SCOPES.settings, ...SCOPES.user] } = app;
  for (const older of account.singleToken ? issued.filter((each) => each.account === account) : []) {
    older.expiresAt = 0;
  }
  const value = `issued.token.${issued.length + 1}`;
  issued.push({ value, account, expiresAt: now + 3_600_000, scopes });
  return {
    status: 200,
    body: { access_token: value, token_type: 'bearer', expires_in: 3600, scope: scopes.join(' '), api_url: 'https://api.zoom.us' },
  };
}

/** Finds the account and the token behind a request, or returns the rejection. */
function authorize(request: Received, state: State): { account: Account; token: Token } | Reply {
  const value = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const fromApp = state.issued.find((each) => each.value === value);
  const account = fromApp?.account ?? state.accounts.find(({ tokens }) => tokens.some((each) => each.value === value));
  const token = fromApp ?? account?.tokens.find((each) => each.value === value);
  if (!account || !token) {
    return rejectAs(ERRORS.invalidToken);
  }
  if (token.expiresAt !== undefined && token.expiresAt <= state.now) {
    return rejectAs(ERRORS.expiredToken);
  }
  return checkRateLimit(account, state) ?? { account, token };
}

function checkScope({ scopes }: Token, needed: readonly string[]): Reply | undefined {
  const isGranted = (scopes ?? needed).some((scope) => needed.includes(scope));
  return isGranted ? undefined : rejectAs(ERRORS.noScope, { scopes: needed.slice(0, 2).join(', ') });
}

function readSettings(request: Received, state: State): Reply {
  const found = authorize(request, state);
  if (!('account' in found)) {
    return found;
  }
  const { account, token } = found;
  const denied = checkScope(token, SCOPES.settings);
  if (denied || account.free) {
    return denied ?? rejectAs(ERRORS.freeAccount);
  }
  const requirement = {
    minimum_password_length: account.minimumLength ?? 0,
    have_special_character: account.specialCharacter ?? false,
    consecutive_characters_length: account.consecutiveLength ?? 0,
    weak_enhance_detection: (account.weakPasswords?.length ?? 0) > 0,
  };
  return {
    status: 200,
    body: { security: { password_requirement: 'passwordRequirement' in account ? account.passwordRequirement : requirement } },
  };
}

/** Finds the user that a request names, or returns the rejection. */
function findUser(wanted: string, { account, token }: { account: Account; token: Token }, state: State): { user: User } | Reply {
  const name = wanted === 'me' ? (token.userId ?? '') : wanted;
  const isNamed = ({ id, email }: User) => id === name || email === name.toLowerCase();
  const user = account.users.find(isNamed);
  if (user) {
    return { user };
  }
  const isElsewhere = state.accounts.some(({ users }) => users.some(isNamed));
  return isElsewhere ? rejectAs(ERRORS.otherAccount) : rejectAs(ERRORS.unknownUser, { user: wanted });
}

function readUser(request: Received, wanted: string, state: State): Reply {
  const found = authorize(request, state);
  if (!('account' in found)) {
    return found;
  }
  const denied = checkScope(found.token, SCOPES.user);
  if (denied) {
    return denied;
  }
  const named = findUser(wanted, found, state);
  if (!('user' in named)) {
    return named;
  }
  const { id, email, role = 'member', login = 'work-email', status = 'active', profile } = named.user;
  const body = profile ?? {
    id,
    email,
    role_id: ROLES[role],
    login_types: [LOGIN_TYPES[login]],
    status: status === 'locked' ? 'active' : status,
  };
  return { status: 200, body };
}

async function updatePassword(request: Received, wanted: string, state: State): Promise<Reply> {
  const found = authorize(request, state);
  if (!('account' in found)) {
    return found;
  }
  const { account, token } = found;
  const denied = checkScope(token, SCOPES.update);
  if (denied) {
    return denied;
  }
  if (!(token.permissions ?? ['User:Edit']).includes('User:Edit')) {
    return rejectAs(ERRORS.noPermission);
  }
  const named = findUser(wanted, found, state);
  if (!('user' in named)) {
    return named;
  }
  const { user } = named;
  return checkUser(user) ?? setPassword(await readPassword(request, account), user, account, state.now);
}

function checkRateLimit(account: Account, { now, requestTimes }: State): Reply | undefined {
  const { perSecond = Number.POSITIVE_INFINITY, perDay = Number.POSITIVE_INFINITY } = account;
  const day = now - (now % DAY_MS);
  const today = (requestTimes.get(account) ?? []).filter((time) => time >= day);
  const headers = { 'x-ratelimit-category': 'Medium', 'x-ratelimit-remaining': '0' };
  if (today.length >= perDay) {
    const retryAfter = new Date(day + DAY_MS).toISOString().replace('.000', '');
    return {
      ...rejectAs(ERRORS.daily),
      headers: { ...headers, 'x-ratelimit-type': RATE_LIMIT_TYPES.daily, 'x-ratelimit-limit': String(perDay), 'retry-after': retryAfter },
    };
  }
  if (today.filter((time) => time > now - 1000).length >= perSecond) {
    const type = RATE_LIMIT_TYPES.perSecond;
    return { ...rejectAs(ERRORS.perSecond), headers: { ...headers, 'x-ratelimit-type': type, 'x-ratelimit-limit': String(perSecond) } };
  }
  requestTimes.set(account, [...today, now]);
  return undefined;
}
