import { type LoopbackServer, type Received, type Reply, type ServerOptions, startServer } from './server.ts';

/** A user of the simulated Zoom. */
export interface User {
  readonly id: string;
  readonly email: string;
  /** Owner and admins cannot be changed. */
  readonly role?: 'owner' | 'admin' | 'member';
  /** `sso`: has no Zoom password. */
  readonly login?: 'work-email' | 'sso';
  readonly status?: 'active' | 'pending' | 'locked';
  password: string;
  /** Earlier passwords, the newest first. */
  history?: string[];
  /** Times of changes, in milliseconds since the epoch. */
  changes?: number[];
}

/** An OAuth access token. */
export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch; never, unless given. */
  readonly expiresAt?: number;
  readonly scopes?: readonly string[];
  /** Permissions of the role behind it. */
  readonly permissions?: readonly string[];
  /** For user-level apps: the user behind `me`. */
  readonly userId?: string;
}

/** An account with its users, tokens and rules. */
export interface Account {
  readonly id: string;
  readonly users: readonly User[];
  readonly tokens: readonly Token[];
  /** How many earlier passwords are forbidden; 0: no rule. */
  readonly historyLength?: number;
  /** Which of the two checks that find a known password comes first. */
  readonly historyFirst?: boolean;
  /** Changes of one password in 24 hours. */
  readonly dailyChanges?: number;
  /** Passwords must have a letter, a digit and both cases, and neither one character repeated nor a sequence. */
  readonly basicRules?: boolean;
  /** As in the account's settings; 0: 8. */
  readonly minimumLength?: number;
  readonly specialCharacter?: boolean;
  /** Zoom's dictionary, which nobody outside knows. */
  readonly weakPasswords?: readonly string[];
  /** Requests a second and a day; unlimited unless given. */
  readonly perSecond?: number;
  readonly perDay?: number;
  /** Body formats of the update that are taken; both unless given. */
  readonly bodyFormats?: readonly ('multipart' | 'json')[];
}

/** A Zoom on loopback. */
export interface Zoom extends LoopbackServer {
  /** The `api-url` of this Zoom. */
  readonly apiUrl: string;
  /** What nobody can ask the real one: a user's password. */
  passwordOf(user: string): string;
}

/** What the simulator is made with. */
export interface ZoomOptions extends ServerOptions {
  readonly accounts?: readonly Account[];
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const SCOPES = ['user:update:password:admin', 'user:update:password', 'user:write:admin', 'user:write'];

/** One account with one user, `ada@example.com` (password `Old-Passw0rd`), and the token `good.token`. */
export function defaultAccount(change: Partial<Account> = {}): Account {
  return {
    id: 'account-1',
    users: [{ id: 'KDcuGIm1QgePTO8WbOqwIQ', email: 'ada@example.com', password: 'Old-Passw0rd' }],
    tokens: [{ value: 'good.token' }],
    ...change,
  };
}

/** Starts a Zoom. Its texts are those of Zoom's documents, and of answers that its users quote. */
export async function startZoom({ accounts = [defaultAccount()], now = Date.now, ...options }: ZoomOptions = {}): Promise<Zoom> {
  let count = 0;
  const calls = new Map<Account, number[]>();
  const server = await startServer(async (request) => {
    count++;
    const headers = { 'x-zm-trackingid': `v=2.0;clid=us06;rid=WEB_${count.toString(16).padStart(32, '0')}` };
    const reply = await handle(request, { accounts, now: now(), calls });
    return { ...reply, headers: { ...headers, ...reply.headers } };
  }, options);
  const users = accounts.flatMap((account) => account.users);
  return {
    ...server,
    apiUrl: `${server.origin}/v2`,
    passwordOf: (user) => users.find(({ id, email }) => id === user || email === user)?.password ?? '',
  };
}

interface State {
  readonly accounts: readonly Account[];
  readonly now: number;
  /** Times of the requests of each account. */
  readonly calls: Map<Account, number[]>;
}

async function handle(request: Received, state: State): Promise<Reply> {
  const [, user] = /^\/v2\/users\/([^/]*)\/password$/.exec(request.path) ?? [];
  if (request.method !== 'PUT' || user === undefined) {
    return refuse(404, 404, 'Page not found');
  }
  return updatePassword(request, decodeURIComponent(user), state);
}

function refuse(status: number, code: number, message: string, more: object = {}): Reply {
  return { status, body: { code, message, ...more } };
}

async function updatePassword(request: Received, wanted: string, state: State): Promise<Reply> {
  const value = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const account = state.accounts.find(({ tokens }) => tokens.some((each) => each.value === value));
  const token = account?.tokens.find((each) => each.value === value);
  if (!account || !token) {
    return refuse(401, 124, 'Invalid access token.');
  }
  if (token.expiresAt !== undefined && token.expiresAt <= state.now) {
    return refuse(401, 124, 'Access token is expired.');
  }
  const limited = checkRateLimit(account, state);
  if (limited) {
    return limited;
  }
  if (!(token.scopes ?? SCOPES).some((scope) => SCOPES.includes(scope))) {
    return refuse(400, 4711, `Invalid access token, does not contain scopes:[${SCOPES[0]}, ${SCOPES[1]}].`);
  }
  if (!(token.permissions ?? ['User:Edit']).includes('User:Edit')) {
    return refuse(400, 200, 'No permission. Does not contain permissions [User:Edit].');
  }
  const name = wanted === 'me' ? (token.userId ?? '') : wanted;
  const isNamed = ({ id, email }: User) => id === name || email === name.toLowerCase();
  const user = account.users.find(isNamed);
  if (!user) {
    const elsewhere = state.accounts.some(({ users }) => users.some(isNamed));
    return elsewhere ? refuse(400, 1010, 'User not belong to this account') : refuse(404, 1001, `User does not exist: ${wanted}.`);
  }
  return checkUser(user) ?? setPassword(await readPassword(request, account), user, account, state.now);
}

function checkRateLimit(account: Account, { now, calls }: State): Reply | undefined {
  const { perSecond = Number.POSITIVE_INFINITY, perDay = Number.POSITIVE_INFINITY } = account;
  const day = now - (now % DAY_MS);
  const today = (calls.get(account) ?? []).filter((time) => time >= day);
  const headers = { 'x-ratelimit-category': 'Medium', 'x-ratelimit-remaining': '0' };
  if (today.length >= perDay) {
    const retryAfter = new Date(day + DAY_MS).toISOString().replace('.000', '');
    const text =
      'You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.';
    return {
      ...refuse(429, 429, text),
      headers: { ...headers, 'x-ratelimit-type': 'Daily-limit', 'x-ratelimit-limit': String(perDay), 'retry-after': retryAfter },
    };
  }
  if (today.filter((time) => time > now - 1000).length >= perSecond) {
    const text = 'You have reached the maximum per-second rate limit for this API. Try again later.';
    return { ...refuse(429, 429, text), headers: { ...headers, 'x-ratelimit-type': 'QPS', 'x-ratelimit-limit': String(perSecond) } };
  }
  calls.set(account, [...today, now]);
  return undefined;
}

function checkUser({ role = 'member', login = 'work-email', status = 'active' }: User): Reply | undefined {
  if (role !== 'member') {
    return refuse(400, 1117, "Can not update Admin's password");
  }
  if (login === 'sso') {
    return refuse(400, 1123, 'Can only update password of Zoom work email account');
  }
  if (status === 'pending') {
    return refuse(400, 1120, 'Invitation does not exist.');
  }
  return status === 'locked' ? refuse(400, 1000, 'User is force locked.') : undefined;
}

/** The field `password`, or how Zoom refuses the body. A real parser reads it: Node's own. */
async function readPassword(request: Received, { bodyFormats = ['multipart', 'json'] }: Account): Promise<string | Reply> {
  const type = request.headers['content-type'] ?? '';
  const body = new Response(new Uint8Array(request.body), { headers: { 'content-type': type } });
  let password: unknown;
  try {
    if (type.startsWith('multipart/form-data') && bodyFormats.includes('multipart')) {
      password = (await body.formData()).get('password');
    } else if (type.startsWith('application/json') && bodyFormats.includes('json')) {
      ({ password } = { password: undefined, ...Object(await body.json()) });
    } else {
      return refuse(400, 300, 'Request Body should be a valid JSON object.');
    }
  } catch {
    return refuse(400, 300, 'Request Body should be a valid JSON object.');
  }
  if (typeof password !== 'string' || password === '' || [...password].length > 31) {
    return refuse(400, 300, 'Validation Failed.', { errors: [{ field: 'password', message: 'Invalid field.' }] });
  }
  return password;
}

function setPassword(password: string | Reply, user: User, account: Account, now: number): Reply {
  if (typeof password !== 'string') {
    return password;
  }
  const { history = [], changes = [] } = user;
  const { historyLength = 0, dailyChanges = Number.POSITIVE_INFINITY } = account;
  const same = password === user.password ? refuse(400, 300, 'Your new password can not match the old password.') : undefined;
  const known = [user.password, ...history].slice(0, historyLength).includes(password);
  const reused = known ? refuse(400, 1129, `Users cannot reuse any of the last ${historyLength} passwords created.`) : undefined;
  const lately = changes.filter((time) => time > now - DAY_MS);
  const text = 'This password cannot be changed because it has already been changed the maximum number of times over the past 24 hours.';
  const refusal =
    checkPolicy(password, account) ??
    (account.historyFirst ? (reused ?? same) : (same ?? reused)) ??
    (lately.length >= dailyChanges ? refuse(400, 300, text) : undefined);
  if (refusal) {
    return refusal;
  }
  user.history = [user.password, ...history];
  user.changes = [...lately, now];
  user.password = password;
  return { status: 204 };
}

function checkPolicy(password: string, account: Account): Reply | undefined {
  const length = Math.max(account.minimumLength ?? 0, 8);
  const rules: readonly (readonly [boolean | undefined, number, string])[] = [
    [[...password].length < length, 1124, `Have at least ${length} characters`],
    [account.basicRules && !/\p{L}/u.test(password), 1125, 'Have at least 1 letter (a, b, c…)'],
    [account.basicRules && !/\d/.test(password), 1126, 'Have at least 1 number (1, 2, 3…)'],
    [account.specialCharacter && !/[^\p{L}\d]/u.test(password), 1127, 'Have at least 1 special character (!, @, #…)'],
    [
      account.basicRules && !(/\p{Lu}/u.test(password) && /\p{Ll}/u.test(password)),
      1128,
      'Include both Upper case and Lower case characters',
    ],
    [account.basicRules && /^(.)\1*$/u.test(password), 1130, "Password can't use the same character."],
    [account.basicRules && /abcdef|123456/i.test(password), 1131, "Password can't use continuation character.Such as 'abcdef','123456'."],
    [account.weakPasswords?.includes(password), 1136, 'Your password is too easy to guess. Try another one.'],
  ];
  const broken = rules.find(([isBroken]) => isBroken);
  return broken && refuse(400, broken[1], broken[2]);
}
