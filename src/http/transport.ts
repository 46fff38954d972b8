import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import manifest from '../../package.json' with { type: 'json' };
import type { Deadline } from '../runtime/deadline.ts';
import type { Exchange, HttpRequest, HttpResponse } from './exchange.ts';
import { isLoopback } from './loopback.ts';

/** The `User-Agent` of every request. */
export const USER_AGENT = `${manifest.name}/${manifest.version}`;

/** The maximum number of bytes to read from a response body. */
export const BODY_LIMIT = 64 * 1024;

/** An HTTP client for one origin. It returns failures as values, throws nothing, retries nothing, and follows no redirects. */
export interface Transport {
  exchange(request: HttpRequest): Promise<Exchange>;
  /** Drop the connection. */
  close(): void;
}

/** The path of a resource under the base URL of an API. */
export function apiPath(base: URL, resource: string): string {
  return `${base.pathname.replace(/\/+$/, '')}/${resource}`;
}

/** The environment variables that name a proxy for https. Lowercase takes precedence, as in curl. */
export const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY'] as const;

/**
 * The name of the variable that sets the proxy for a URL, if any. A loopback host has no proxy, because a proxy would look for the host on
 * its own machine. Only a loopback host may use http. `NO_PROXY` is not considered here.
 */
export function proxyVariable({ protocol, hostname }: URL, env: NodeJS.ProcessEnv): (typeof PROXY_VARIABLES)[number] | undefined {
  return protocol === 'https:' && !isLoopback(hostname) ? PROXY_VARIABLES.find((name) => env[name]) : undefined;
}

/** Parse the URL of a proxy, which may lack its scheme. Returns `undefined` if it is invalid or empty. */
export function parseProxy(value = ''): URL | undefined {
  if (value === '') {
    return undefined;
  }
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  const isProxy = url?.protocol === 'http:' || url?.protocol === 'https:';
  // undici percent-decodes the login, and throws if an escape is invalid.
  return isProxy && !/%(?![\da-f]{2})/i.test(url.username + url.password) ? url : undefined;
}

/**
 * The options of a connection. `NODE_TLS_REJECT_UNAUTHORIZED=0` must not affect a client that sends passwords. `timeout` is off because
 * the time limit of an exchange covers connecting. Each address of a host gets 2 s to accept: Node's default of 250 ms is too short for
 * slow routes (nodejs/node issue 54359).
 */
const CONNECT = { rejectUnauthorized: true, timeout: 0, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2000 } as const;

const DISPATCHER_OPTIONS = { allowH2: false, headersTimeout: 0, bodyTimeout: 0 } as const;

async function connectTo(url: URL, env: NodeJS.ProcessEnv): Promise<Dispatcher> {
  const proxy = parseProxy(env[proxyVariable(url, env) ?? '']);
  if (!proxy) {
    return new Client(url.origin, { ...DISPATCHER_OPTIONS, connect: CONNECT });
  }
  const { createProxyAgent } = await import('./proxy.ts');
  return createProxyAgent(proxy, { ...DISPATCHER_OPTIONS, connect: CONNECT, requestTls: CONNECT, proxyTls: CONNECT });
}

/** Create a transport to the origin of `url`. It reuses the connection after a complete response, and replaces it after a failure. */
export function createTransport(url: URL, deadline: Deadline, env: NodeJS.ProcessEnv): Transport {
  let dispatcher: Dispatcher | undefined;
  const close = () => {
    void dispatcher?.destroy();
    dispatcher = undefined;
  };
  return {
    close,
    async exchange(request) {
      dispatcher ??= await connectTo(url, env);
      const exchange = await dispatch(dispatcher, url.origin, request, deadline);
      if (exchange.kind === 'no-response' || exchange.response.truncated) {
        // Close at once, so that a request that waits for a connection is never sent, and one in progress is aborted.
        close();
      }
      return exchange.kind === 'no-response' ? exchange : { kind: 'response', response: await readBody(exchange.response) };
    },
  };
}

/** A response whose body is not decoded yet. */
interface RawResponse extends Omit<HttpResponse, 'body'> {
  readonly bytes: Buffer;
}

async function readBody({ bytes: raw, ...response }: RawResponse): Promise<HttpResponse> {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  const isPlain = encoding === 'identity' || raw.length === 0;
  const { bytes, isTruncated } = isPlain
    ? { bytes: raw, isTruncated: response.truncated }
    : await (await import('./compressed.ts')).decompress(raw, encoding, BODY_LIMIT);
  // TextDecoder, unlike Buffer, drops a byte order mark, which JSON.parse rejects.
  return { ...response, body: new TextDecoder().decode(bytes), truncated: response.truncated || isTruncated };
}

type RawExchange = Extract<Exchange, { kind: 'no-response' }> | { readonly kind: 'response'; readonly response: RawResponse };

function dispatch(dispatcher: Dispatcher, origin: string, request: HttpRequest, deadline: Deadline): Promise<RawExchange> {
  const { limitMs, cancellable, onSend, headers: requestHeaders, ...options } = request;
  return new Promise((resolve) => {
    let sent = false;
    let over = false;
    let head: Omit<RawResponse, 'bytes' | 'truncated'> = { status: 0, statusText: '', headers: {} };
    let size = 0;
    const chunks: Buffer[] = [];

    const end = (exchange: RawExchange) => {
      if (over) {
        return;
      }
      over = true;
      clearTimeout(timer);
      ignoreChanges();
      resolve(exchange);
    };
    const response = (truncated: boolean) => {
      end({ kind: 'response', response: { ...head, bytes: Buffer.concat(chunks), truncated } });
    };
    const expire = () => {
      const reason = deadline.isCancelled() ? 'cancelled' : 'timeout';
      end({ kind: 'no-response', sent, reason, detail: sent ? 'no complete response in time' : 'no connection in time' });
    };
    const latest = deadline.now() + limitMs;
    let timer: NodeJS.Timeout | undefined;
    const watch = () => {
      clearTimeout(timer);
      if (deadline.isCancelled() && (cancellable === 'always' || (cancellable === 'until sent' && !sent))) {
        end({ kind: 'no-response', sent, reason: 'cancelled', detail: 'the run was cancelled' });
      } else {
        timer = setTimeout(expire, Math.max(0, Math.min(latest - deadline.now(), deadline.remaining())));
      }
    };
    const ignoreChanges = deadline.onChange(watch);
    watch();
    if (over) {
      return;
    }
    dispatcher.dispatch(
      // Some servers compress the response anyway; it is decompressed.
      { ...options, headers: { 'accept-encoding': 'identity', ...requestHeaders }, origin },
      {
        onRequestStart() {
          sent = true;
          onSend?.();
        },
        onResponseStart(_, status, headers, reason) {
          head = { status, statusText: [reason].join(''), headers: flatten(headers) };
        },
        onResponseData(controller, chunk) {
          chunks.push(chunk.subarray(0, BODY_LIMIT - size));
          size += chunk.length;
          if (size > BODY_LIMIT) {
            response(true);
            controller.abort(new Error('the response is too long'));
          }
        },
        onResponseEnd: () => response(false),
        onResponseError(_, error) {
          end({ kind: 'no-response', sent, reason: 'network', detail: describe(error) });
        },
      },
    );
  });
}

/** The message of the innermost cause, which is the most specific: an error about several addresses has no message of its own. */
function describe(error: Error): string {
  const several: unknown = Reflect.get(error, 'errors');
  const cause: unknown = Array.isArray(several) ? several[0] : error.cause;
  return cause instanceof Error ? describe(cause) : error.message;
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  // undici decodes headers as Latin-1, but servers send UTF-8. Any other encoding is unreadable either way.
  const read = (value: string) => Buffer.from(value, 'latin1').toString();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, read([value].flat().join(', '))]));
}
