import { createDeadline } from '../../src/deadline.ts';
import { createTransport, type Request } from '../../src/http/transport.ts';
import { fixture } from '../fixtures/fixture.ts';
import { type LoopbackServer, type Reply, startServer } from '../simulator/server.ts';

/** A request that any server may answer. */
export const REQUEST: Request = {
  method: 'PUT',
  path: '/v2/x',
  headers: { accept: '*/*' },
  body: 'a',
  limitMs: 20_000,
  cancellable: 'until sent',
};

const closing: { close(): unknown }[] = [];

/** Has something closed by `closeAll`. */
export function keep<T extends { close(): unknown }>(closable: T): T {
  closing.push(closable);
  return closable;
}

/** Closes what a test has opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(closing.splice(0).map((each) => each.close()));
}

/** A server that always answers the same. */
export async function serve(reply: Reply = { status: 204 }, tls = false): Promise<LoopbackServer> {
  const options = tls ? { tls: { cert: fixture('loopback.crt'), key: fixture('loopback.key') } } : {};
  return keep(await startServer(() => reply, options));
}

/** A transport, and the deadline that it heeds. */
export function transportTo(url: string, env: NodeJS.ProcessEnv = {}) {
  const deadline = createDeadline();
  return { deadline, transport: keep(createTransport(new URL(url), deadline, env)) };
}
