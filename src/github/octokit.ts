import type { Exchange, HttpRequest, NoResponse } from '../http/exchange.ts';
import { type Transport, USER_AGENT } from '../http/transport.ts';

/** GitHub's client. */
export type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** Create the client, which is loaded only if a secret is stored. */
export async function createOctokit(token: string, apiUrl: URL): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.href.replace(/\/+$/, ''), userAgent: USER_AGENT });
}

/** In place of the console: octokit writes to standard error when GitHub announces that something will be removed. */
export const SILENT = { warn: () => undefined };

/** The failure of a request without a response, on its way through octokit. */
class NoResponseError extends Error {
  readonly exchange: NoResponse;

  constructor(exchange: NoResponse) {
    super(exchange.detail);
    this.exchange = exchange;
  }
}

/** A `fetch` for octokit over a transport, with as much of a Response as octokit reads. */
export function createFetch(transport: Transport, limits: () => Pick<HttpRequest, 'limitMs' | 'cancellable'>) {
  return async (url: string, { method, headers, body }: Pick<HttpRequest, 'method' | 'headers'> & { readonly body?: string }) => {
    const request = { method, headers, ...(body !== undefined && { body }), path: new URL(url).pathname, ...limits() };
    const exchange = await transport.exchange(request);
    if (exchange.kind === 'no-response') {
      throw new NoResponseError(exchange);
    }
    const { response } = exchange;
    return { url, status: response.status, headers: new Map(Object.entries(response.headers)), text: async () => response.body };
  };
}

/** The members of octokit's responses, and of those in its errors, that are read. */
interface OctokitResponse {
  readonly status: number;
  readonly headers: object;
  readonly data: unknown;
}

/** The exchange behind a request of octokit, whose errors are responses from 400 on, or none. Throws what is neither. */
export async function settle(request: Promise<OctokitResponse>): Promise<Exchange> {
  try {
    return toExchange(await request);
  } catch (error) {
    if (error instanceof Error && error.cause instanceof NoResponseError) {
      return error.cause.exchange;
    }
    if (hasResponse(error)) {
      return toExchange(error.response);
    }
    throw error;
  }
}

function hasResponse(error: unknown): error is { readonly response: OctokitResponse } {
  return typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined;
}

function toExchange({ status, headers, data }: OctokitResponse): Exchange {
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const body = typeof data === 'string' ? data : JSON.stringify(data);
  return { kind: 'response', response: { status, statusText: '', headers: texts, body, truncated: false } };
}
