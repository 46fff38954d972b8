import type { HttpRequest } from '../../src/http/exchange.ts';
import { createTransport } from '../../src/http/transport.ts';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { fixture } from '../fixtures/fixture.ts';
import { type LoopbackServer, type Reply, startServer } from '../simulator/server.ts';

/** Handles a request that any server may receive. */
export const REQUEST: HttpRequest = {
  method: 'PUT',
  path: '/v2/x',
  headers: { accept: '*/*' },
  body: 'a',
  limitMs: 20_000,
  cancellable: 'until sent',
};

const closing: { close(): unknown }[] = [];

/** Registers something that `closeAll` closes. */
export function keep<T extends { close(): unknown }>(closable: T): T {
  closing.push(closable);
  return closable;
}

/** Closes everything that a test opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(closing.splice(0).map((each) => each.close()));
}

/** Starts a server that always sends the same response. */
export async function serve(reply: Reply = { status: 204 }, tls = false): Promise<LoopbackServer> {
  const options = tls ? { tls: { cert: fixture('loopback.crt'), key: fixture('loopback.key') } } : {};
  return keep(await startServer(() => reply, options));
}

/** A transport, and the deadline that it respects. */
export function transportTo(url: string, env: NodeJS.ProcessEnv = {}) {
  const deadline = createDeadline();
  return { deadline, transport: keep(createTransport(new URL(url), deadline, env)) };
}
