import type { Reply } from './server.ts';

/** A user of the simulated Zoom. */
export interface User {
  readonly id: string;
  readonly email: string;
  /** Owner and admins cannot be changed. */
  readonly role?: 'owner' | 'admin' | 'member';
  /** `sso`: the user has no Zoom password. */
  readonly login?: 'work-email' | 'sso';
  /** The members that "Get a user" returns for the user. Derived from the rest by default. */
  readonly profile?: object;
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
  /** Milliseconds since the epoch. Never by default. */
  readonly expiresAt?: number;
  readonly scopes?: readonly string[];
  /** Permissions of the role behind the token. */
  readonly permissions?: readonly string[];
  /** For user-level apps: the user behind `me`. */
  readonly userId?: string;
}

/** An OAuth app. Only Server-to-Server apps can request tokens. */
export interface App {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly kind?: 'server-to-server' | 'user-level';
  /** Scopes of its tokens. */
  readonly scopes?: readonly string[];
}

/** An account with its users, tokens and rules. */
export interface Account {
  readonly id: string;
  readonly users: readonly User[];
  readonly tokens: readonly Token[];
  readonly apps?: readonly App[];
  /** `password_requirement` as the account's settings return it. Derived from the rules below by default. */
  readonly passwordRequirement?: unknown;
  /** Only paid accounts have settings. */
  readonly free?: boolean;
  /** The number of earlier passwords that are forbidden. 0: no rule. */
  readonly historyLength?: number;
  /** Selects which of the two checks that find a known password comes first. */
  readonly historyFirst?: boolean;
  /** Changes of one password in 24 hours. */
  readonly dailyChanges?: number;
  /** Requires a letter, a digit, and both cases, and forbids one repeated character and sequences. */
  readonly basicRules?: boolean;
  /** The minimum in the account's settings. 0: 8. */
  readonly minimumLength?: number;
  readonly specialCharacter?: boolean;
  /** Rejects runs of this many characters. 0: no rule. */
  readonly consecutiveLength?: number;
  /** Zoom's dictionary, which is not public. */
  readonly weakPasswords?: readonly string[];
  /** Requests per second and per day. Unlimited by default. */
  readonly perSecond?: number;
  readonly perDay?: number;
  /** A new access token invalidates the older ones of the app. */
  readonly singleToken?: boolean;
  /** Body formats of the update that the account accepts. Both by default. */
  readonly bodyFormats?: readonly ('multipart' | 'json')[];
  /** The reply to a body in a format that is not accepted, in place of the one about JSON. */
  readonly unreadReply?: Reply;
}

/** One account with one user, `ada@example.com` (password `Old-Passw0rd`), and the token `good.token`. */
export function defaultAccount(change: Partial<Account> = {}): Account {
  return {
    id: 'account-1',
    users: [{ id: 'KDcuGIm1QgePTO8WbOqwIQ', email: 'ada@example.com', password: 'Old-Passw0rd' }],
    tokens: [{ value: 'good.token' }],
    apps: [{ clientId: 'client-1', clientSecret: 'Kq7-Secret+1/=' }],
    ...change,
  };
}
