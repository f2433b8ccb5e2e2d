import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket as WsSocket } from 'ws';
import { randomBytes, toText } from '../../adapters/review-link/bytes.ts';
import { emptyChain, sealNext } from '../../adapters/review-link/chain.ts';
import { importKey } from '../../adapters/review-link/seal.ts';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { openJetStreamLog } from '../../relay/jetstream-log.ts';
import type { RoomLimits, RoomLog } from '../../relay/room-log.ts';
import { ensureNats, NatsCluster } from '../../scripts/faults/nats.ts';
import { meetTwo, until } from '../support/review/two-sides.ts';

/** Of the network kept for examples. */
const address = '203.0.113.77';

let cluster: NatsCluster;
let log: RoomLog;
let gateway: Gateway;

beforeEach(async () => {
  const binary = ensureNats();
  if (!binary) throw new Error('nats-server is not there: sudo apt install nats-server.');
  cluster = await NatsCluster.start(binary);
}, 120_000);
afterEach(async () => {
  vi.unstubAllGlobals();
  await gateway?.close();
  await log?.close();
  cluster.stop();
});

async function openRelay(limits: Partial<RoomLimits> = {}): Promise<void> {
  log = await openJetStreamLog({ servers: cluster.urls, replicas: 3, limits });
  gateway = await startGateway({ log, port: 0, trustedProxies: 1 });
}

/** Which files of the three servers, stores and logs, hold these bytes. */
function filesWith(what: Uint8Array | string): string[] {
  const files = readdirSync(cluster.folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(files.filter(({ name }) => name.endsWith('.blk')).length).toBeGreaterThanOrEqual(9);
  expect(files.filter(({ name }) => name.endsWith('.log')).length).toBe(3);
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(what));
}

/** Messages the engine would still give to somebody, by stream. */
async function stored(subject: string): Promise<number> {
  const connection = await connect({ servers: cluster.urls });
  const manager = await jetstreamManager(connection);
  const stream = subject.startsWith('r.') ? 'ROOMS' : 'MEETINGS';
  const { state } = await manager.streams.info(stream, { subjects_filter: subject });
  await connection.close();
  return Object.values(state.subjects ?? {}).reduce((sum, count) => sum + count, 0);
}

describe('what NATS keeps of a review', () => {
  it('81: no word, name, code, key or address in its files; 82: after the end, no frame is given to anybody', async () => {
    await openRelay();
    vi.stubGlobal(
      'WebSocket',
      class extends WsSocket {
        constructor(url: string) {
          super(url, { headers: { 'x-forwarded-for': address } });
        }
      },
    );
    const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
    for (let at = 0; at < 20; at++)
      await h.link.send({
        t: 'mark',
        snap: 1,
        id: 'canari-id',
        version: 1,
        mark: 'unseen',
        remark: `canari ${at}`,
      });
    await until('his marks', () => u.news.length === 20);
    const { room, keys } = h.store.load();
    // The files are where they are looked for: the name of the room, which opens nothing without the keys, is there.
    expect(filesWith(room).length).toBeGreaterThan(0);
    // Whoever follows is told before all is stored.
    await expect.poll(() => stored(`r.${room}.u`)).toBeGreaterThan(0);
    for (const secret of ['canari', 'Claire', address, keys.u, keys.h])
      expect(filesWith(secret), secret).toEqual([]);
    for (const key of [keys.u, keys.h]) expect(filesWith(Buffer.from(key, 'base64url'))).toEqual([]);

    await u.link.bye();
    await until('its end', () => h.link.state.condition === 'ended');
    await expect.poll(async () => (await stored(`r.${room}.u`)) + (await stored(`r.${room}.h`))).toBe(0);
    const late = { entries: 0, gone: 0 };
    await log.followRoom(`r.${room}`, { onEntry: () => late.entries++, onGone: () => late.gone++ });
    expect(late).toEqual({ entries: 0, gone: 1 });
  }, 60_000);

  it('82: what nobody ended goes by its age: a meeting place first, then the room', async () => {
    await openRelay({ meetingAge: 2_000, roomAge: 5_000, quarantine: 4_000 });
    const [room, place] = ['r.ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'np.123'];
    const key = await importKey(randomBytes(32));
    const { frame } = await sealNext(key, { room, from: 'u' }, emptyChain(), randomBytes(20));
    expect(await log.append(room, { frame: toText(frame), from: 'u', seq: 0 })).toBe('kept');
    expect(await log.post(place, 'a'.repeat(256))).toBe('kept');
    expect(await log.reserve('123')).toBe(true);
    expect(await log.reserve('123')).toBe(false);
    expect([await stored(`${room}.u`), await stored(place)]).toEqual([1, 1]);
    await expect.poll(() => stored(place), { timeout: 6_000 }).toBe(0);
    expect(await stored(`${room}.u`)).toBe(1);
    await expect.poll(() => stored(`${room}.u`), { timeout: 10_000 }).toBe(0);
    expect(await log.reserve('123')).toBe(true);
  }, 60_000);
});
