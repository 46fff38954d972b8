import { createTransport, type Transport } from './transport.ts';

/** Create a transport for parallel requests. A connection sends one request at a time, so each of them has its own connection. */
export function createPool(url: URL, env: NodeJS.ProcessEnv): Transport {
  const all: Transport[] = [];
  const idle: Transport[] = [];
  const connect = () => {
    const transport = createTransport(url, env);
    all.push(transport);
    return transport;
  };
  return {
    async exchange(request) {
      const transport = idle.pop() ?? connect();
      try {
        return await transport.exchange(request);
      } finally {
        idle.push(transport);
      }
    },
    close() {
      for (const transport of all) {
        transport.close();
      }
    },
  };
}
