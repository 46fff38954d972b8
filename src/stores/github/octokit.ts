import { isRecord } from '../../http/json.ts';
import { USER_AGENT } from '../../http/transport.ts';
import type { Exchange, HttpRequest, NoResponse } from '../../http/types.ts';

/** GitHub's client. */
type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

/** A response of octokit. All of it comes from the server and is untrusted. `data` is JSON if the server says so, else a text. */
export interface OctokitResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** GitHub's own words in a response: the `message` of a JSON object; empty if there is none. */
export function messageOf({ data }: OctokitResponse): string {
  return isRecord(data) && typeof data['message'] === 'string' ? data['message'] : '';
}

/** In place of the console: octokit writes to standard error when GitHub announces that something will be removed. */
const SILENT = { warn: () => undefined };

/** Create the client, whose code is loaded only if a secret is stored on GitHub. Each request brings its own `fetch`. */
export async function createOctokit(token: string, apiUrl: URL): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const baseUrl = apiUrl.href.replace(/\/+$/, '');
  return getOctokit(token, { baseUrl, userAgent: USER_AGENT, request: { log: SILENT } });
}

/** The request of `fetch`, as far as octokit fills it in. */
type Init = Pick<HttpRequest, 'method' | 'headers'> & { readonly body?: string };

/** Send a request of octokit with `send`, in place of `fetch`. Octokit's errors are responses from 400 on, or none. Throws anything else. */
export async function exchangeWith(
  send: (request: Pick<HttpRequest, 'method' | 'path' | 'headers' | 'body'>) => Promise<Exchange>,
  request: (fetch: (url: string, init: Init) => Promise<object>) => Promise<OctokitResponse>,
): Promise<Exchange<OctokitResponse>> {
  let lost: NoResponse | undefined;
  try {
    const response = await request(async (url, { method, headers, body }) => {
      const exchange = await send({ method, headers, ...(body !== undefined && { body }), path: new URL(url).pathname });
      if (exchange.kind === 'no-response') {
        lost = exchange;
        throw new Error(exchange.detail);
      }
      const { response } = exchange;
      const text = async () => response.body;
      // As much of a Response as octokit reads. It reads a type that is neither JSON nor a text as bytes.
      return { url, status: response.status, headers: new Map(Object.entries(response.headers)), text, arrayBuffer: text };
    });
    return { kind: 'response', response };
  } catch (error) {
    if (lost) {
      return lost;
    }
    if (hasResponse(error)) {
      return { kind: 'response', response: error.response };
    }
    throw error;
  }
}

function hasResponse(error: unknown): error is { readonly response: OctokitResponse } {
  return typeof error === 'object' && error !== null && 'response' in error && error.response !== undefined;
}
