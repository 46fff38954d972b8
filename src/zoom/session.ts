import type { Result } from '../errors/result.ts';

/** The credentials of a Zoom Server-to-Server OAuth app. */
export interface Credentials {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint. */
  readonly oauthUrl: URL;
}

/** An access token. `scopes` is `undefined` if the scopes are not known. */
export interface IssuedToken {
  readonly token: string;
  readonly scopes: readonly string[] | undefined;
}

/** The value of `Authorization: Basic` for the credentials (RFC 7617). It is a secret, because it contains the client secret. */
export function basicCredentials({ clientId, clientSecret }: Pick<Credentials, 'clientId' | 'clientSecret'>): string {
  return Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
}

/** The access token of a run. */
export interface Session {
  /** The token to use now. */
  token(): string;
  /** The scopes of the first token; `undefined` if they are not known. */
  readonly scopes: readonly string[] | undefined;
  /** Replaces a token that Zoom rejects, at most once in a run. `undefined` if the token was passed, or is a replacement already. */
  renewal(rejected: string): (() => Promise<Result<unknown>>) | undefined;
}

/** Create a session with a token that was passed. */
export function sessionOf(token: string): Session {
  return { token: () => token, scopes: undefined, renewal: () => undefined };
}
