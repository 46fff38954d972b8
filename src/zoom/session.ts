import type { Problem } from '../outcome.ts';

/** What a token is requested with: an app of Zoom's kind "Server-to-Server OAuth". */
export interface Credentials {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint. */
  readonly oauthUrl: URL;
}

/** An access token, or why there is none. `scopes`: what it may do; `undefined` if that is not known. */
export type Minted =
  | { readonly ok: true; readonly token: string; readonly scopes: readonly string[] | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** `Authorization: Basic` for the credentials (RFC 7617), which is a secret like the client secret in it. */
export function basicCredentials({ clientId, clientSecret }: Pick<Credentials, 'clientId' | 'clientSecret'>): string {
  return Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
}

/** A new token is in use, or why there is none. */
export type Renewed = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** The access token of a run. */
export interface Session {
  /** The token to use now. */
  token(): string;
  /** The scopes of the first token; `undefined` if they are not known. */
  readonly scopes: readonly string[] | undefined;
  /** Replace a token that Zoom rejects. At most once in a run, and never a passed one: then `undefined`. */
  renew(rejected: string): Promise<Renewed | undefined>;
}

/** A session with a token that was passed. */
export function givenSession(token: string): Session {
  return { token: () => token, scopes: undefined, renew: async () => undefined };
}
