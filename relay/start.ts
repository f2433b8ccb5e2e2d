// `npm run relay`: one gateway over one room log. Everything is set by the environment; see README.md.
import { defaultSettings, startGateway } from './gateway.ts';
import { MemoryLog } from './memory-log.ts';
import type { RoomLog } from './room-log.ts';

function readNumber(name: string, otherwise: number): number {
  const text = process.env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    console.error(`${name} must be a whole number, not « ${text} ».`);
    process.exit(2);
  }
  return value;
}

async function openLog(): Promise<RoomLog> {
  const servers = process.env.BIENVU_RELAY_NATS;
  if (!servers) return new MemoryLog();
  // Loaded only here: the memory log needs nothing of NATS.
  const { openJetStreamLog } = await import('./jetstream-log.ts');
  const seed = process.env.BIENVU_RELAY_NATS_SEED;
  return openJetStreamLog({
    servers: servers.split(','),
    replicas: readNumber('BIENVU_RELAY_NATS_REPLICAS', 3),
    ...(seed ? { seed } : {}),
  });
}

const log = await openLog();
const gateway = await startGateway({
  log,
  host: process.env.BIENVU_RELAY_HOST || defaultSettings.host,
  port: readNumber('BIENVU_RELAY_PORT', defaultSettings.port),
  trustedProxies: readNumber('BIENVU_RELAY_PROXIES', defaultSettings.trustedProxies),
  heartbeat: readNumber('BIENVU_RELAY_HEARTBEAT_MS', defaultSettings.heartbeat),
});
console.log(
  JSON.stringify({ relay: gateway.url, log: process.env.BIENVU_RELAY_NATS ? 'jetstream' : 'memory' }),
);

async function stop(): Promise<void> {
  await gateway.close();
  await log.close();
  process.exit(0);
}
process.once('SIGINT', () => void stop());
process.once('SIGTERM', () => void stop());
