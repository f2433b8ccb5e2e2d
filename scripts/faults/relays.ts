import { type ChildProcess, spawn } from 'node:child_process';
import type { JetStreamManager } from '@nats-io/jetstream';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { openJetStreamLog } from '../../relay/jetstream-log.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { buildRelay, relayArguments } from '../machine/build-relay.ts';
import { freePorts, type NatsCluster } from './nats.ts';

/** A relay of two gateways that can be hurt. */
export interface HurtRelay {
  name: string;
  urls: string[];
  killGateway: (at: number) => Promise<void>;
  startGateway: (at: number) => Promise<void>;
  /** Loses every stored frame, as a wiped disk does. */
  wipe: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Two gateways over one log in this process. */
export async function startMemoryRelay(): Promise<HurtRelay> {
  const ports = await freePorts(2);
  let log = new MemoryLog();
  const gateways: (Gateway | null)[] = [null, null];
  const start = async (at: number) => {
    gateways[at] = await startGateway({ log, port: ports[at] ?? 0 });
  };
  const kill = async (at: number) => {
    await gateways[at]?.close();
    gateways[at] = null;
  };
  await Promise.all([0, 1].map(start));
  return {
    name: 'memory',
    urls: ports.map((port) => `ws://127.0.0.1:${port}`),
    killGateway: kill,
    startGateway: start,
    wipe: async () => {
      await Promise.all([0, 1].map(kill));
      log = new MemoryLog();
      await Promise.all([0, 1].map(start));
    },
    stop: async () => void (await Promise.all([0, 1].map(kill))),
  };
}

/** Two gateways in processes of their own over three nats-servers. */
export async function startNatsRelay(cluster: NatsCluster): Promise<HurtRelay> {
  await buildRelay();
  const ports = await freePorts(2);
  const gateways: (ChildProcess | null)[] = [null, null];
  const start = async (at: number) => {
    const gateway = spawn(process.execPath, [...relayArguments], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        BIENVU_RELAY_PORT: String(ports[at]),
        BIENVU_RELAY_NATS: cluster.urls.join(','),
      },
    });
    gateways[at] = gateway;
    await new Promise((resolve) => gateway.stdout?.once('data', resolve));
  };
  const kill = async (at: number) => {
    gateways[at]?.kill('SIGKILL');
    gateways[at] = null;
  };
  await Promise.all([0, 1].map(start));
  return {
    name: 'nats',
    urls: ports.map((port) => `ws://127.0.0.1:${port}`),
    killGateway: kill,
    startGateway: start,
    wipe: async () => {
      await askEngine(cluster, async (manager) => {
        for (const stream of ['ROOMS', 'MEETINGS', 'NAMES']) await manager.streams.delete(stream);
      });
      const log = await openJetStreamLog({ servers: cluster.urls, replicas: 3 });
      await log.close();
    },
    stop: async () => void (await Promise.all([0, 1].map(kill))),
  };
}

/** The server that leads the rooms at this moment: 0, 1 or 2. */
export async function leaderOf(cluster: NatsCluster): Promise<number> {
  const info = await askEngine(cluster, (manager) => manager.streams.info('ROOMS'));
  return Number(info.cluster?.leader?.slice(1) ?? 0);
}

/** Frames of all reviews the engine holds, repeats and all. */
export async function storedFrames(cluster: NatsCluster): Promise<number> {
  return (await askEngine(cluster, (manager) => manager.streams.info('ROOMS'))).state.messages;
}

/** Milliseconds in which the engine knows again a frame that it has: two minutes but in a test. */
export async function setRepeatWindow(cluster: NatsCluster, milliseconds: number): Promise<void> {
  await askEngine(cluster, (manager) =>
    manager.streams.update('ROOMS', { duplicate_window: milliseconds * 1e6 }),
  );
}

async function askEngine<T>(
  cluster: NatsCluster,
  ask: (manager: JetStreamManager) => Promise<T>,
): Promise<T> {
  const { connect } = await import('@nats-io/transport-node');
  const { jetstreamManager } = await import('@nats-io/jetstream');
  const connection = await connect({ servers: cluster.urls });
  try {
    return await ask(await jetstreamManager(connection));
  } finally {
    await connection.close();
  }
}
