import type { Reply } from './server.ts';

/** A user of the simulated Zoom. */
export interface User {
  readonly id: string;
  readonly email: string;
  /** Owner and admins cannot be changed. */
  readonly role?: 'owner' | 'admin' | 'member';
  /** `sso`: has no Zoom password. */
  readonly login?: 'work-email' | 'sso';
  /** The members that "Get a user" has of the user; made from the rest unless given. */
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
  /** Milliseconds since the epoch; never, unless given. */
  readonly expiresAt?: number;
  readonly scopes?: readonly string[];
  /** Permissions of the role behind it. */
  readonly permissions?: readonly string[];
  /** For user-level apps: the user behind `me`. */
  readonly userId?: string;
}

/** An OAuth app. Apps of other kinds than Server-to-Server mint nothing. */
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
  /** `password_requirement` as the account's settings have it; made from the rules below unless given. */
  readonly passwordRequirement?: unknown;
  /** Settings are there for paid accounts only. */
  readonly free?: boolean;
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
  /** Runs of this many characters are refused; 0: no rule. */
  readonly consecutiveLength?: number;
  /** Zoom's dictionary, which nobody outside knows. */
  readonly weakPasswords?: readonly string[];
  /** Requests a second and a day; unlimited unless given. */
  readonly perSecond?: number;
  readonly perDay?: number;
  /** Body formats of the update that are taken; both unless given. */
  readonly bodyFormats?: readonly ('multipart' | 'json')[];
  /** The reply to a body in a format that is not taken, in place of the one about JSON. */
  readonly unreadReply?: Reply;
}

/** One account with one user, `ada@example.com` (password `Old-Passw0rd`), and the token `good.token`. */
export function defaultAccount(change: Partial<Account> = {}): Account {
  return {
    id: 'account-1',
    users: [{ id: 'KDcuGIm1QgePTO8WbOqwIQ', email: 'ada@example.com', password: 'Old-Passw0rd' }],
    tokens: [{ value: 'good.token' }],
    apps: [{ clientId: 'client-1', clientSecret: 'client-Secret+1/=' }],
    ...change,
  };
}
