import type { Dispatcher } from 'undici';
import Client from 'undici/lib/dispatcher/client.js';
import type { Deadline } from '../deadline.ts';
import type { Answer } from '../outcome.ts';
import { isLoopback } from './loopback.ts';

/** The `User-Agent` of every request. A test compares the version with package.json. */
export const USER_AGENT = 'update-zoom-password/1.0.0';

/** What is read of an answer's body, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** One HTTP request. `path` is already encoded. */
export interface Request {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds from the start of connecting to the last byte of the answer. */
  readonly limitMs: number;
  /** When cancelling the run ends this exchange at once. */
  readonly cancellable: 'always' | 'until sent' | 'never';
  /** Called when the connection is made, before the first byte is sent. */
  readonly onSend?: () => void;
}

/** What became of a request: an answer, or none, and then whether the server may have seen any of it. */
export type Exchange =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'none'; readonly sent: boolean; readonly why: 'network' | 'timeout' | 'cancelled'; readonly detail: string };

/** HTTP to one origin. A failure is a value; nothing is thrown, nothing is retried, no redirect is followed. */
export interface Transport {
  exchange(request: Request): Promise<Exchange>;
  /** Drops the connection. */
  close(): void;
}

/** The path of a resource below the path of an API's base URL. */
export function apiPath(base: URL, resource: string): string {
  return `${base.pathname.replace(/\/+$/, '')}/${resource}`;
}

/** The environment variables that name a proxy for https. Lower case takes precedence, as in curl. */
export const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY'] as const;

/**
 * The variable that names the proxy for a URL, if one does. A loopback host has none, and only a loopback host may have http: a proxy
 * would look for the host on its own machine. `NO_PROXY` is not considered here.
 */
export function proxyVariable({ protocol, hostname }: URL, env: NodeJS.ProcessEnv): (typeof PROXY_VARIABLES)[number] | undefined {
  return protocol === 'https:' && !isLoopback(hostname) ? PROXY_VARIABLES.find((name) => env[name]) : undefined;
}

/** The URL of a proxy, which may lack its scheme, or `undefined` if the text is not one. */
export function parseProxy(value = ''): URL | undefined {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  const isProxy = url?.protocol === 'http:' || url?.protocol === 'https:';
  // undici decodes the login, and throws at a % that escapes nothing.
  return isProxy && !/%(?![\da-f]{2})/i.test(url.username + url.password) ? url : undefined;
}

/**
 * `NODE_TLS_REJECT_UNAUTHORIZED=0` must not reach a client that sends passwords. The limit of an exchange covers connecting. Each
 * address of a host gets 2 s to accept: Node's own 250 ms are too short for slow routes (nodejs/node issue 54359).
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

/**
 * A transport to the origin of `url`. The connection is kept for the next request after an answer, and replaced after a
 * failure.
 */
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
      if (exchange.kind === 'none' || exchange.answer.cut) {
        // Before anything else can happen: what waits for its connection is never sent, what is under way is broken off.
        close();
      }
      return exchange.kind === 'none' ? exchange : { kind: 'answer', answer: await readBody(exchange.answer) };
    },
  };
}

/** A response whose body is not decoded yet. */
interface RawAnswer extends Omit<Answer, 'body'> {
  readonly bytes: Buffer;
}

async function readBody({ bytes: raw, ...answer }: RawAnswer): Promise<Answer> {
  const encoding = answer.headers['content-encoding'] ?? 'identity';
  const isPlain = encoding === 'identity' || raw.length === 0;
  const { bytes, isCut } = isPlain
    ? { bytes: raw, isCut: answer.cut }
    : await (await import('./compressed.ts')).decompress(raw, encoding, BODY_LIMIT);
  // TextDecoder, unlike Buffer, drops a byte order mark, which JSON.parse rejects.
  return { ...answer, body: new TextDecoder().decode(bytes), cut: answer.cut || isCut };
}

type RawExchange = Extract<Exchange, { kind: 'none' }> | { readonly kind: 'answer'; readonly answer: RawAnswer };

function dispatch(dispatcher: Dispatcher, origin: string, request: Request, deadline: Deadline): Promise<RawExchange> {
  const { limitMs, cancellable, onSend, headers: requestHeaders, ...options } = request;
  return new Promise((resolve) => {
    let sent = false;
    let over = false;
    let head: Omit<RawAnswer, 'bytes' | 'cut'> = { status: 0, reason: '', headers: {} };
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
    const answer = (cut: boolean) => {
      end({ kind: 'answer', answer: { ...head, bytes: Buffer.concat(chunks), cut } });
    };
    const expire = () => {
      const why = deadline.isCancelled() ? 'cancelled' : 'timeout';
      end({ kind: 'none', sent, why, detail: sent ? 'no complete answer in time' : 'no connection in time' });
    };
    const latest = deadline.now() + limitMs;
    let timer: NodeJS.Timeout | undefined;
    const watch = () => {
      clearTimeout(timer);
      if (deadline.isCancelled() && (cancellable === 'always' || (cancellable === 'until sent' && !sent))) {
        end({ kind: 'none', sent, why: 'cancelled', detail: 'the run was cancelled' });
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
      // What is compressed all the same is decompressed.
      { ...options, headers: { 'accept-encoding': 'identity', ...requestHeaders }, origin },
      {
        onRequestStart() {
          sent = true;
          onSend?.();
        },
        onResponseStart(_, status, headers, reason) {
          head = { status, reason: [reason].join(''), headers: flatten(headers) };
        },
        onResponseData(controller, chunk) {
          chunks.push(chunk.subarray(0, BODY_LIMIT - size));
          size += chunk.length;
          if (size > BODY_LIMIT) {
            answer(true);
            controller.abort(new Error('the response is too long'));
          }
        },
        onResponseEnd: () => answer(false),
        onResponseError(_, error) {
          end({ kind: 'none', sent, why: 'network', detail: describe(error) });
        },
      },
    );
  });
}

/** The innermost cause, which says the most: the error of several addresses together has no text of its own. */
function describe(error: Error): string {
  const several: unknown = Reflect.get(error, 'errors');
  const cause: unknown = Array.isArray(several) ? several[0] : error.cause;
  return cause instanceof Error ? describe(cause) : error.message;
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  // undici reads headers as Latin-1, servers write UTF-8; what is neither is not readable either way.
  const read = (value: string) => Buffer.from(value, 'latin1').toString();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, read([value].flat().join(', '))]));
}
