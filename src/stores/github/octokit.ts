import { USER_AGENT } from '../../http/transport.ts';
import type { Exchange, HttpRequest } from '../../http/types.ts';

/** GitHub's client. */
type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** Create the client, whose code is loaded only if a secret is stored on GitHub. Each request brings its own `fetch`. */
export async function createOctokit(token: string, apiUrl: URL): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.href.replace(/\/+$/, ''), userAgent: USER_AGENT });
}

/** A request, as octokit hands it to `fetch`. */
type Init = Pick<HttpRequest, 'method' | 'headers'> & { readonly body?: string };

/** Send a request that octokit makes. It gets a response without content, because it plays no part in reading the real one. */
export function exchangeWith(
  send: (request: Omit<HttpRequest, 'phase'>) => Promise<Exchange>,
  request: (fetch: (url: string, init: Init) => Promise<object>) => Promise<unknown>,
): Promise<Exchange> {
  const { promise, resolve, reject } = Promise.withResolvers<Exchange>();
  request(async (url, { method, headers, body }) => {
    resolve(await send({ method, headers, ...(body !== undefined && { body }), path: new URL(url).pathname }));
    return { url, status: 204, headers: new Map() };
  }).catch(reject);
  return promise;
}
