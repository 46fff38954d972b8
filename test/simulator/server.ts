import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

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

/** An answer to send. A body that is not a string is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What goes wrong with an exchange, before or after the server does what it was asked for. */
export interface Fault {
  readonly kind: 'reset' | 'stall' | 'cut' | 'reply';
  readonly when: 'before' | 'after';
  /** How many requests it befalls, from the next one on; 1 unless told. */
  readonly times?: number;
  /** With the kind `reply`: what is sent in place of the true answer. */
  readonly reply?: Reply;
  /** With the kind `cut`: what is sent before the stream ends. */
  readonly text?: string;
  /** Befalls only requests that this is true of. */
  readonly only?: (request: Received) => boolean;
}

/** A server on loopback that records requests and has faults to order. */
export interface LoopbackServer {
  readonly origin: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** Connections that were made so far. */
  connections(): number;
  /** Orders a fault for the requests to come. */
  fail(fault: Fault): void;
  /** Stops listening and drops every connection, until `resume`; the port stays the same. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** Waits until a server has received so many requests. */
export async function untilReceived({ received }: Pick<LoopbackServer, 'received'>, count: number): Promise<void> {
  while (received.length < count) {
    await new Promise((resolve) => setTimeout(resolve, 5).unref());
  }
}

/** When the n-th request arrived, n from 1. Throws where there are fewer. */
export function arrivalOf({ received }: Pick<LoopbackServer, 'received'>, n: number): number {
  const request = received[n - 1];
  if (!request) {
    throw new Error(`Only ${received.length} requests were received`);
  }
  return request.arrivedAt;
}

/** How a server is set up. */
export interface ServerOptions {
  /** Certificate and key in PEM; https if given. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Milliseconds before each answer. */
  readonly delayMs?: number;
}

/** Starts a server on a free port of 127.0.0.1 that answers with what `handle` returns. It keeps no process from ending. */
export async function startServer(
  handle: (request: Received) => Reply | Promise<Reply>,
  options: ServerOptions = {},
): Promise<LoopbackServer> {
  const received: Received[] = [];
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
      const ordered = faults.find(({ fault, left }) => left > 0 && (fault.only?.(arrived) ?? true));
      if (ordered) {
        ordered.left--;
      }
      const fault = ordered?.fault;
      const reply = fault?.when === 'before' ? { status: 500 } : await handle(arrived);
      if (options.delayMs) {
        await new Promise((resolve) => setTimeout(resolve, options.delayMs));
      }
      if (!fault) {
        send(response, reply);
      } else if (fault.kind === 'reply') {
        send(response, fault.reply ?? { status: 502 });
      } else {
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
  const pause = () =>
    new Promise<void>((resolve) => {
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
    connections: () => connections,
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    pause,
    resume: () => listen(port),
    close: pause,
  };
}

function send(response: ServerResponse, { status, headers = {}, body }: Reply): void {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  response.writeHead(status, { ...(body !== undefined && !isText && { 'content-type': 'application/json;charset=UTF-8' }), ...headers });
  response.end(body === undefined || isText ? body : JSON.stringify(body));
}

function breakOff(socket: Socket, { kind, text = '' }: Fault): void {
  if (kind === 'reset') {
    socket.resetAndDestroy();
  } else if (kind === 'cut') {
    socket.end(text);
  }
}

/** An error as Zoom writes it. */
export function refuse(status: number, code: number, message: string, more: object = {}): Reply {
  return { status, body: { code, message, ...more } };
}
