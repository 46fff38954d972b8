import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server on loopback that accepts connections and sends nothing, so that no TLS handshake ends. */
export interface MuteServer {
  readonly port: number;
  /** The time of the first connection, on the same clock as `arrivedAt`. */
  readonly connected: Promise<number>;
  close(): void;
}

/** Starts a mute server on a free port of 127.0.0.1. It does not keep the process alive. */
export async function startMute(): Promise<MuteServer> {
  const sockets: Socket[] = [];
  const server = createServer();
  const connected = new Promise<number>((resolve) => {
    server.on('connection', (socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      resolve(performance.now());
    });
  });
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    connected,
    close() {
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
    },
  };
}
