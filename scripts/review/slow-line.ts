import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';

export interface SlowLine {
  port: number;
  close(): Promise<void>;
}

/** A network between the two: so many milliseconds one way, so many bits a second in each direction. */
export interface Line {
  delay: number;
  bitsPerSecond: number;
}

/** Listens on `port` and passes everything on to `to`, both ways, as late and as slowly as the line is. */
export async function startSlowLine(to: number, line: Line, port = 0): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const relay = dial(to, '127.0.0.1');
    for (const socket of [client, relay]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    pass(client, relay, line);
    pass(relay, client, line);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function pass(from: Socket, to: Socket, { delay, bitsPerSecond }: Line): void {
  let freeAt = 0;
  const later = (bytes: number, act: () => void) => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes * 8_000) / bitsPerSecond;
    setTimeout(act, freeAt + delay - performance.now());
  };
  from.on('data', (data) =>
    later(data.length, () => {
      if (!to.destroyed) to.write(data);
    }),
  );
  from.on('close', () => later(0, () => to.end()));
}
