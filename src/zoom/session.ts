import type { Result } from '../errors/result.ts';
import { USER_AGENT } from '../http/transport.ts';
import type { HttpRequest } from '../http/types.ts';

/** The credentials of a Zoom Server-to-Server OAuth app. `oauthUrl`: the token endpoint. */
export type Credentials = Readonly<{ accountId: string; clientId: string; clientSecret: string; oauthUrl: URL }>;

/** The value of `Authorization: Basic` for the credentials (RFC 7617). It is a secret, because it contains the client secret. */
export const basicCredentials = ({ clientId, clientSecret }: Pick<Credentials, 'clientId' | 'clientSecret'>): string =>
  Buffer.from(`${clientId}:${clientSecret}`).toString('base64');

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
export const sessionOf = (token: string): Session => ({ token: () => token, scopes: undefined, renewal: () => undefined });

/** The headers of every request to Zoom. Without `Accept`, Zoom sends some errors as XML. */
export const ZOOM_HEADERS = { accept: 'application/json', 'user-agent': USER_AGENT } as const;

/** The header of a response with Zoom's tracking ID, which Zoom support asks for. */
export const TRACKING_HEADER = 'x-zm-trackingid';

/** The path and the headers of a request to the Zoom API. `resource` is the path below the base URL, encoded. */
export const apiRequest = (apiUrl: URL, resource: string, token: string): Pick<HttpRequest, 'path' | 'headers'> => ({
  path: `${apiUrl.pathname.replace(/\/+$/, '')}/${resource}`,
  headers: { ...ZOOM_HEADERS, authorization: `Bearer ${token}` },
});
