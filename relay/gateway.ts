import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { longestVerb } from '../adapters/review-link/verbs.ts';
import { Client, type Shared } from './client.ts';
import { startCounters, writeMetrics } from './counters.ts';
import { Buckets, ClaimWatch, PrefixNames } from './limits.ts';
import type { RoomLog } from './room-log.ts';

export interface GatewaySettings {
  log: RoomLog;
  host: string;
  /** 0 takes a free one. */
  port: number;
  /** Reverse proxies in front whose X-Forwarded-For is believed; 0 uses the socket's own address. */
  trustedProxies: number;
  /** Milliseconds between signs of life, below the idle time of any proxy on the way. */
  heartbeat: number;
  /** Open sockets, all networks together and from one network. */
  sockets: number;
  socketsPerNetwork: number;
}

export const defaultSettings = {
  host: '127.0.0.1',
  port: 8787,
  trustedProxies: 0,
  heartbeat: 25_000,
  sockets: 4000,
  socketsPerNetwork: 200,
} satisfies Omit<GatewaySettings, 'log'>;

export interface Gateway {
  /** `ws://host:port` */
  url: string;
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts a gateway over a room log. It keeps nothing but its open sockets: any number of them may run over one log.
 * Besides the WebSocket it answers `GET /health` (200 or 503) and `GET /metrics`.
 */
export async function startGateway(
  given: Pick<GatewaySettings, 'log'> & Partial<GatewaySettings>,
): Promise<Gateway> {
  const settings: GatewaySettings = { ...defaultSettings, ...given };
  const shared: Shared = {
    log: settings.log,
    counters: startCounters(),
    allocations: new Buckets({ burst: 10, perSecond: 10 / 60 }),
    claims: new Buckets({ burst: 10, perSecond: 10 / 60 }),
    claimWatch: new ClaimWatch(),
    requests: new Buckets({ burst: 2000, perSecond: 400 }),
    drawNumber: (digits) => String(randomInt(10 ** digits)).padStart(digits, '0'),
  };
  const prefixes = new PrefixNames();
  const perNetwork = new Map<string, number>();
  const clients = new Set<Client>();

  const server = createServer((request, response) => void answerPlain(request, response, shared));
  server.requestTimeout = 5000;
  server.headersTimeout = 5000;
  server.maxHeadersCount = 40;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestVerb,
    // Compressed text is how a small message becomes a large one.
    perMessageDeflate: false,
    clientTracking: false,
  });

  server.on('upgrade', (request, socket, head) => {
    const network = prefixes.nameOf(addressOf(request, settings.trustedProxies));
    const open = perNetwork.get(network) ?? 0;
    if (clients.size >= settings.sockets || open >= settings.socketsPerNetwork) {
      shared.counters.refused++;
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      perNetwork.set(network, (perNetwork.get(network) ?? 0) + 1);
      attach(webSocket, network);
    });
  });

  function attach(webSocket: WebSocket, network: string): void {
    const client = new Client(webSocket, network, shared);
    clients.add(client);
    shared.counters.opened++;
    shared.counters.sockets = clients.size;
    webSocket.once('close', () => {
      clients.delete(client);
      shared.counters.sockets = clients.size;
      const left = (perNetwork.get(network) ?? 1) - 1;
      if (left > 0) perNetwork.set(network, left);
      else perNetwork.delete(network);
    });
  }

  const beat = setInterval(() => {
    for (const client of clients) client.beat();
  }, settings.heartbeat);

  await listen(server, settings);
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    clearInterval(beat);
    for (const client of clients) client.end();
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `ws://${settings.host}:${port}`, port, close };
}

function listen(server: Server, { host, port }: GatewaySettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

async function answerPlain(request: IncomingMessage, response: ServerResponse, { log, counters }: Shared) {
  if (request.method === 'GET' && request.url === '/health') {
    const isHealthy = await log.isHealthy().catch(() => false);
    response.writeHead(isHealthy ? 200 : 503, { 'content-type': 'text/plain' });
    response.end(isHealthy ? 'ok\n' : 'the room log does not answer\n');
  } else if (request.method === 'GET' && request.url === '/metrics') {
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' });
    response.end(writeMetrics(counters));
  } else {
    response.writeHead(404).end();
  }
}

/** The last address a believed proxy wrote; what a client writes there itself is never reached. */
function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const written = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const seen = trustedProxies > 0 ? written.at(-trustedProxies) : undefined;
  return seen ?? request.socket.remoteAddress ?? '';
}
