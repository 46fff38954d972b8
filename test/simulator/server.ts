import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createNetServer, type Socket } from 'node:net';
import type { ZoomError } from './assumptions.ts';

/** A request as it arrived. `connection` counts the server's connections from 1. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly connection: number;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly arrivedAt: number;
}

/** A response to send. A body that is not a string is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * A fault in an exchange, before or after the server processes the request. With `repeat`, the server processes the request twice, and the
 * response is the second one: a proxy sent it again.
 */
export interface Fault {
  readonly kind: 'reset' | 'stall' | 'truncate' | 'reply' | 'repeat';
  readonly when: 'before' | 'after';
  /** The number of requests that fail, starting with the next one. 1 by default. */
  readonly times?: number;
  /** The response that the kind `reply` sends in place of the real one. */
  readonly reply?: Reply;
  /** The server itself sends this reply, in a state that it does not simulate. Otherwise, something in between does. */
  readonly isOwn?: boolean;
  /** The text that the kind `truncate` sends before the stream ends. */
  readonly text?: string;
  /** Selects the requests that fail. */
  readonly only?: (request: Received) => boolean;
}

/** A request that the server has dealt with. */
export interface Exchanged {
  readonly request: Received;
  /** The response that was sent, if one was. */
  readonly reply: Reply | undefined;
  /** The response is the word of the server itself, not of something in between. */
  readonly isOwn: boolean;
}

/** A server on loopback that records requests and can simulate faults. */
export interface LoopbackServer {
  readonly origin: string;
  readonly port: number;
  readonly received: readonly Received[];
  readonly exchanged: readonly Exchanged[];
  /** The number of connections so far. */
  connections(): number;
  /** The number of connections that are open. */
  openConnections(): number;
  /** Schedules a fault for the next requests. */
  fail(fault: Fault): void;
  /** Stops listening and drops every connection until `resume`. The port stays the same. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a server has received a number of requests. */
export async function untilReceived({ received }: Pick<LoopbackServer, 'received'>, count: number): Promise<void> {
  while (received.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 5).unref());
  }
}

/** Returns the time when the n-th request arrived, starting at 1. Throws if there are fewer. */
export function arrivalOf({ received }: Pick<LoopbackServer, 'received'>, n: number): number {
  const request = received[n - 1];
  if (!request) {
    throw new Error(`Only ${received.length} requests were received`);
  }
  return request.arrivedAt;
}

/** Options of a server. */
export interface ServerOptions {
  /** Certificate and key in PEM. Enables HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Milliseconds before each response. */
  readonly delayMs?: number;
  /** Called before a request is processed, which waits for it. */
  readonly hold?: (request: Received) => Promise<void> | undefined;
}

/** Starts a server on a free port of 127.0.0.1 that responds with the result of `handle`. It does not keep the process alive. */
export async function startServer(
  handle: (request: Received) => Reply | Promise<Reply>,
  options: ServerOptions = {},
): Promise<LoopbackServer> {
  const received: Received[] = [];
  const exchanged: Exchanged[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const sockets = new Map<Socket, number>();
  let connections = 0;

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const arrived: Received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
        connection: sockets.get(request.socket) ?? 0,
        arrivedAt: performance.now(),
      };
      received.push(arrived);
      await options.hold?.(arrived);
      const ordered = faults.find(({ fault, left }) => left > 0 && (fault.only?.(arrived) ?? true));
      if (ordered) {
        ordered.left--;
      }
      const fault = ordered?.fault;
      if (fault?.kind === 'repeat') {
        await handle(arrived);
      }
      const reply = fault?.when === 'before' ? { status: 500 } : await handle(arrived);
      if (options.delayMs) {
        await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      }
      if (!fault || fault.kind === 'repeat') {
        exchanged.push({ request: arrived, reply, isOwn: true });
        send(response, reply);
      } else if (fault.kind === 'reply') {
        const { reply: other = { status: 502 }, isOwn = false } = fault;
        exchanged.push({ request: arrived, reply: other, isOwn });
        send(response, other);
      } else {
        exchanged.push({ request: arrived, reply: undefined, isOwn: false });
        breakOff(request.socket, fault);
      }
    });
  };
  const server = options.tls ? createTlsServer(options.tls, listener) : createServer(listener);
  server.on(options.tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    connections++;
    sockets.set(socket, connections);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });

  server.unref();
  const listen = (port: number) => new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  let holder: Socket | undefined;
  const stop = () =>
    new Promise<void>((resolve) => {
      holder?.destroy();
      server.close(() => resolve());
      for (const socket of sockets.keys()) {
        socket.destroy();
      }
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    received,
    exchanged,
    connections: () => connections,
    openConnections: () => sockets.size,
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    async pause() {
      await stop();
      holder = await holdPort(port);
    },
    async resume() {
      holder?.destroy();
      await listen(port);
    },
    close: stop,
  };
}

let keeper: Promise<number> | undefined;

/** Keeps a port from other servers while nothing listens on it: it becomes the local port of a connection. */
async function holdPort(port: number): Promise<Socket> {
  keeper ??= new Promise((resolve) => {
    const server = createNetServer().unref();
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
  const socket = connect({ host: '127.0.0.1', port: await keeper, localAddress: '127.0.0.1', localPort: port }).unref();
  await once(socket, 'connect');
  return socket;
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { ...(body !== undefined && !isText && { 'content-type': 'application/json;charset=UTF-8' }), ...headers });
  response.end(body === undefined || isText ? body : JSON.stringify(body));
}

function breakOff(socket: Socket, { kind, text = '' }: Fault): void {
  if (kind === 'reset') {
    socket.resetAndDestroy();
  } else if (kind === 'truncate') {
    socket.end(text);
  }
}

/** Creates an error as Zoom writes it. */
export function reject(status: number, code: number, message: string, more: object = {}): Reply {
  return { status, body: { code, message, ...more } };
}

/** Creates the reply with an error of Zoom. `values` fill in its message. */
export function rejectAs({ status, code, message }: ZoomError, values: Readonly<Record<string, string | number>> = {}): Reply {
  return reject(
    status,
    code,
    message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
  );
}
