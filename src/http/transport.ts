import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import manifest from '../../package.json' with { type: 'json' };
import { isCancelled, watch } from '../runtime/deadline.ts';
import type { Exchange, HttpRequest, HttpResponse, NoResponse } from './types.ts';

/** The `User-Agent` of every request. */
export const USER_AGENT = `${manifest.name}/${manifest.version}`;

/** The maximum number of bytes to read from a response body. */
export const BODY_LIMIT = 64 * 1024;

/** An HTTP client for one origin. It returns failures as values, throws nothing, retries nothing, and follows no redirects. */
export type Transport = ReturnType<typeof createTransport>;

/** Check if the hostname of a URL names this machine. The name is compared as text and not resolved. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]+\])\.?$/.test(hostname);

/** The environment variables that name a proxy for https. Lowercase takes precedence, as in curl. */
export const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY'] as const;

/** The name of the variable that sets the proxy for a URL, if any. A loopback host has no proxy, because a proxy would look for the host on
 * its own machine. Only a loopback host may use http. `NO_PROXY` is not considered here. */
export const proxyVariable = ({ protocol, hostname }: URL, env: NodeJS.ProcessEnv): (typeof PROXY_VARIABLES)[number] | undefined =>
  protocol === 'https:' && !isLoopback(hostname) ? PROXY_VARIABLES.find((name) => env[name]) : undefined;

/** Parse the URL of a proxy, which may lack its scheme. Returns `undefined` if it is invalid or empty. */
export function parseProxy(value = ''): URL | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  const isProxy = url?.protocol === 'http:' || url?.protocol === 'https:';
  // undici percent-decodes the login, and throws if an escape is invalid.
  return isProxy && !/%(?![\da-f]{2})/i.test(url.username + url.password) ? url : undefined;
}

/** The options of a connection. `NODE_TLS_REJECT_UNAUTHORIZED=0` must not affect a client that sends passwords. `timeout` is off because
 * the time limit of an exchange covers connecting. Each address of a host gets 2 s to accept: Node's default of 250 ms is too short for
 * slow routes (nodejs/node issue 54359). */
const CONNECT = { rejectUnauthorized: true, timeout: 0, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2000 } as const;

const DISPATCHER_OPTIONS = { allowH2: false, headersTimeout: 0, bodyTimeout: 0, connect: CONNECT } as const;

async function connectTo(url: URL, env: NodeJS.ProcessEnv): Promise<Dispatcher> {
  const proxy = parseProxy(env[proxyVariable(url, env) ?? '']);
  if (!proxy) return new Client(url.origin, DISPATCHER_OPTIONS);
  const { createProxyAgent } = await import('./proxy.ts');
  return createProxyAgent(proxy, { ...DISPATCHER_OPTIONS, requestTls: CONNECT, proxyTls: CONNECT });
}

/** Create a transport to the origin of `url`. A connection sends one request at a time, so requests in parallel have one each. It is reused
 * after a complete response, and dropped after a failure. */
export function createTransport(url: URL, env: NodeJS.ProcessEnv) {
  const connections = new Set<Dispatcher>();
  const idle: Dispatcher[] = [];
  const drop = (connection: Dispatcher) => void connection.destroy();
  return {
    async exchange(request: HttpRequest): Promise<Exchange> {
      const connection = idle.pop() ?? (await connectTo(url, env));
      connections.add(connection);
      const exchange = await dispatch(connection, url.origin, request);
      if (exchange.kind === 'no-response' || exchange.response.truncated) {
        // Dropped at once, so that a request that waits for a connection is never sent, and one in progress is aborted.
        drop(connection);
      } else {
        idle.push(connection);
      }
      return exchange;
    },
    /** Drop the connections. */
    close(): void {
      idle.length = 0;
      connections.forEach(drop);
    },
  };
}

function dispatch(dispatcher: Dispatcher, origin: string, request: HttpRequest): Promise<Exchange> {
  const { phase, onSend, headers, ...options } = request;
  let sent = false;
  let head: ResponseHead = { status: 0, statusText: '', headers: {} };
  let size = 0;
  const chunks: Buffer[] = [];
  // Only the first result counts: a promise is resolved once.
  const { promise, resolve } = Promise.withResolvers<Exchange>();
  const fail = (reason: NoResponse['reason'], detail: string) => resolve({ kind: 'no-response', sent, reason, detail });
  const end = (isCut: boolean) => resolve(decode(head, Buffer.concat(chunks), isCut));
  const ignoreTime = watch(phase, (reason) => {
    fail(reason, reason === 'cancelled' ? 'the run was canceled' : `no ${sent ? 'complete response' : 'connection'} in time`);
  });
  if (!isCancelled(phase)) {
    dispatcher.dispatch(
      // Some servers compress the response anyway; it is decompressed.
      { ...options, headers: { 'accept-encoding': 'identity', ...headers }, origin },
      {
        onRequestStart() {
          sent = true;
          onSend?.();
        },
        onResponseStart(_, status, received, reason) {
          head = { status, statusText: reason || '', headers: flatten(received) };
        },
        onResponseData(controller, chunk) {
          chunks.push(chunk.subarray(0, BODY_LIMIT - size));
          size += chunk.length;
          if (size > BODY_LIMIT) {
            end(true);
            controller.abort(new Error('the response is too long'));
          }
        },
        onResponseEnd: () => end(false),
        onResponseError: (_, error) => fail('network', describe(error)),
      },
    );
  }
  void promise.then(ignoreTime);
  return promise;
}

type ResponseHead = Omit<HttpResponse, 'body' | 'truncated'>;

async function decode(head: ResponseHead, raw: Buffer, isCut: boolean): Promise<Exchange> {
  // Content codings are case-insensitive (RFC 9110, 8.4.1).
  const encoding = head.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  const { bytes, isTruncated } =
    encoding === 'identity' || raw.length === 0
      ? { bytes: raw, isTruncated: false }
      : await (await import('./compressed.ts')).decompress(raw, encoding, BODY_LIMIT);
  // TextDecoder, unlike Buffer, drops a byte order mark, which JSON.parse rejects.
  return { kind: 'response', response: { ...head, body: new TextDecoder().decode(bytes), truncated: isCut || isTruncated } };
}

/** The message of the innermost cause, which is the most specific: an error about several addresses has no message of its own. */
function describe(error: Error): string {
  const several: unknown = Reflect.get(error, 'errors');
  const cause: unknown = Array.isArray(several) ? several[0] : error.cause;
  // Node.js recommends a flag of its command line, which an action does not have.
  return cause instanceof Error ? describe(cause) : error.message.replace(/; [^;]*--use-system-ca.*/s, '');
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  // undici decodes headers as Latin-1, but servers send UTF-8. Any other encoding is unreadable either way.
  const read = (value: string) => Buffer.from(value, 'latin1').toString();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, read([value].flat().join(', '))]));
}
