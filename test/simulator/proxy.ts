import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** An HTTP proxy on loopback that tunnels (`CONNECT`). */
export interface ProxyServer {
  readonly url: string;
  /** Requests that arrived: `CONNECT host:port`, or anything else, which the proxy rejects. */
  readonly asked: readonly string[];
  /** `Proxy-Authorization` headers that arrived. */
  readonly logins: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts a proxy. With `reject`, it responds to everything with that status, or hangs up. `route` sends the tunnels to some hosts
 * to ports of 127.0.0.1.
 */
export async function startProxy(reject?: number | 'hang up', route: Readonly<Record<string, number>> = {}): Promise<ProxyServer> {
  const asked: string[] = [];
  const logins: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(501).end();
  });
  server.on('connect', (request, client: Socket) => {
    asked.push(`CONNECT ${request.url}`);
    logins.push(request.headers['proxy-authorization'] ?? '');
    client.on('error', () => undefined);
    if (reject) {
      client.end(reject === 'hang up' ? '' : `HTTP/1.1 ${reject} Refused\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${request.url}`);
    const [target, host] = hostname in route ? [route[hostname], '127.0.0.1'] : [Number(port), hostname];
    const upstream = connect(Number(target), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  server.on('connection', (socket) => sockets.add(socket));
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    logins,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}
