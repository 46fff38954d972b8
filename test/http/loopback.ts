import { runInThisContext } from 'node:vm';
import { createTransport } from '../../src/http/transport.ts';
import type { HttpRequest } from '../../src/http/types.ts';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { LOOPBACK } from '../fixtures/fixture.ts';
import { type LoopbackServer, type Reply, startServer } from '../simulator/server.ts';

/** A request that any server may receive. */
export const REQUEST: Omit<HttpRequest, 'phase'> = {
  method: 'PUT',
  path: '/v2/x',
  headers: { accept: '*/*' },
  body: 'a',
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
  const options = tls ? { tls: LOOPBACK } : {};
  return keep(await startServer(() => reply, options));
}

/** The environment that Node.js itself reads. The one of a test is a copy. */
const realEnv: NodeJS.ProcessEnv = runInThisContext('process.env');

/** Does something while the environment asks Node.js to trust every certificate. */
export async function trusting<T>(act: () => Promise<T>): Promise<T> {
  const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
  const before = realEnv[name];
  realEnv[name] = '0';
  try {
    return await act();
  } finally {
    delete realEnv[name];
    Object.assign(realEnv, before === undefined ? {} : { [name]: before });
  }
}

/** The limits of an exchange: a deadline of its own, in milliseconds, and when cancelling ends it. By default, until it is sent. */
export interface Limits {
  readonly limitMs?: number;
  readonly cancellable?: 'always' | 'until sent' | 'never';
}

/** A transport, its deadline, and a function that sends a request within it. */
export function transportTo(url: string, env: NodeJS.ProcessEnv = {}) {
  const deadline = createDeadline();
  const transport = keep(createTransport(new URL(url), env));
  const exchange = (request: Partial<typeof REQUEST> = {}, { limitMs, cancellable = 'until sent' }: Limits = {}) => {
    let isSent = false;
    const left = limitMs === undefined ? {} : { remaining: () => limitMs * 2 };
    const phase = {
      deadline: { ...deadline, ...left },
      get isCancellable() {
        return cancellable === 'always' || (cancellable === 'until sent' && !isSent);
      },
    };
    const onSend = () => {
      isSent = true;
      request.onSend?.();
    };
    return transport.exchange({ ...REQUEST, ...request, phase, onSend });
  };
  return { deadline, transport, exchange };
}
