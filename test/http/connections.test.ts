import { afterEach, expect, test } from '@jest/globals';
import { createTransport } from '../../src/http/transport.ts';
import { createDeadline } from '../../src/runtime/deadline.ts';
import { type LoopbackServer, startServer, untilReceived } from '../simulator/server.ts';
import { closeAll, keep, REQUEST } from './loopback.ts';

afterEach(closeAll);

const PHASE = { deadline: createDeadline(), isCancellable: true };

async function open(delayMs = 0) {
  const server = keep(await startServer(() => ({ status: 204 }), { delayMs }));
  const transport = keep(createTransport(new URL(server.origin), {}));
  return { server, transport, exchange: () => transport.exchange({ ...REQUEST, phase: PHASE }) };
}

async function untilClosed({ openConnections }: LoopbackServer): Promise<void> {
  while (openConnections() > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

test('requests one after the other share a connection', async () => {
  const { server, exchange } = await open();
  for (const _ of [1, 2, 3]) {
    expect(await exchange()).toMatchObject({ response: { status: 204 } });
  }
  expect(server.connections()).toBe(1);
});

test('parallel requests have a connection each, and later ones share these', async () => {
  const { server, exchange } = await open(50);
  await exchange();
  for (const _ of [1, 2]) {
    await Promise.all([exchange(), exchange(), exchange()]);
  }
  expect(server.connections()).toBe(3);
});

test('closing drops idle connections, and those in use', async () => {
  const { server, transport, exchange } = await open();
  await Promise.all([exchange(), exchange()]);
  server.fail({ kind: 'stall', when: 'before' });
  const exchanging = exchange();
  await untilReceived(server, 3);
  expect(server.openConnections()).toBe(2);
  transport.close();
  expect(await exchanging).toMatchObject({ kind: 'no-response', sent: true, reason: 'network' });
  await untilClosed(server);
});
