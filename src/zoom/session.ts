import type { Problem } from '../outcome.ts';

/** What a token is minted from: an app of Zoom's kind "Server-to-Server OAuth". */
export interface Credentials {
  readonly accountId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint. */
  readonly oauthUrl: URL;
}

/** An access token, or why there is none. */
export type Minted = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly problem: Problem };

/** `Authorization: Basic` for the credentials (RFC 7617), which is a secret like the client secret in it. */
export function basicCredentials({ clientId, clientSecret }: Pick<Credentials, 'clientId' | 'clientSecret'>): string {
  return Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
}

/** The access token of a run. */
export interface Session {
  /** The token to use now. */
  token(): string;
  /** A new token in place of one that Zoom does not take. At most once in a run, and never for a given token: then `undefined`. */
  renew(): Promise<Minted | undefined>;
}

/** A session with a token that was given. */
export function givenSession(token: string): Session {
  return { token: () => token, renew: async () => undefined };
}
