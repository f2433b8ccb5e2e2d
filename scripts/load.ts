// `npm run -s load [-- memory|nats]`: so many reviews at once through one gateway, each with its two sockets and real
// sealed frames; over the memory log, then over three nats-servers. Prints JSON; fails when an event was lost, or when one
// in twenty took too long.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { WebSocket } from 'ws';
import { randomBytes, toBase32, toText, utf8 } from '../adapters/review-link/bytes.ts';
import { emptyChain, sealNext } from '../adapters/review-link/chain.ts';
import { importKey } from '../adapters/review-link/seal.ts';
import { ensureNats, NatsCluster } from './faults/nats.ts';
import { buildRelay, relayArguments } from './machine/build-relay.ts';

const reviews = 1_000;
const eventsPerSecond = 0.2;
const seconds = 45;
const budget = { p95: 250, megabytes: 150 };

interface Review {
  say(): Promise<void>;
}

/** What happened over one log. */
let delays: number[] = [];
let sent = 0;
let refused = 0;

async function main(): Promise<void> {
  const [only] = process.argv.slice(2);
  const all: object[] = [];
  await buildRelay();
  if (only !== 'nats') all.push(await load('memory', null));
  if (only !== 'memory') {
    const binary = ensureNats();
    const cluster = binary === null ? null : await NatsCluster.start(binary);
    if (cluster) {
      all.push(await load('nats-server ×3', cluster).finally(() => cluster.stop()));
    } else process.exitCode = 1;
  }
  console.log(JSON.stringify(all, null, 2));
}

async function load(name: string, cluster: NatsCluster | null): Promise<object> {
  [delays, sent, refused] = [[], 0, 0];
  const port = await freePort();
  const relay = await startRelay(port, cluster);
  try {
    const opened: Review[] = [];
    const startedAt = performance.now();
    // A few at a time, as people arrive; a thousand at one instant is another test.
    for (let at = 0; at < reviews; at += 50) {
      opened.push(...(await Promise.all(Array.from({ length: 50 }, (_, n) => openReview(port, at + n)))));
    }
    const openedIn = Math.round(performance.now() - startedAt);
    const atRest = memoryOf(relay.pid);
    await sayAll(opened);
    await pause(2_000);
    return report(name, openedIn, {
      relayMegabytes: { atRest, now: memoryOf(relay.pid), peak: memoryOf(relay.pid, 'VmHWM') },
      ...(cluster && { natsMegabytes: cluster.pids().map((pid) => memoryOf(pid, 'VmHWM')) }),
    });
  } finally {
    relay.kill();
  }
}

function report(log: string, openedIn: number, memory: object): object {
  const sorted = [...delays].sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round((sorted[Math.floor(sorted.length * share)] ?? Number.NaN) * 10) / 10;
  const lost = sent - delays.length;
  const delay = { p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1 - 1 / (sorted.length + 1)) };
  // Memory is printed beside its promise: on a machine busy with something else, what is to be thrown away stays longer.
  const isKept = sent > 0 && lost === 0 && refused === 0 && delay.p95 <= budget.p95;
  if (!isKept) process.exitCode = 1;
  const load = { reviews, sockets: reviews * 2, eventsPerSecond: reviews * eventsPerSecond, seconds };
  return { log, ...load, sent, lost, refused, delay, openedIn, ...memory, budget };
}

/** The relay as an operator starts it, in a process of its own, behind one proxy. */
async function startRelay(port: number, cluster: NatsCluster | null): Promise<ChildProcess> {
  const relay = spawn(process.execPath, [...relayArguments], {
    env: {
      ...process.env,
      BIENVU_RELAY_PORT: String(port),
      BIENVU_RELAY_PROXIES: '1',
      ...(cluster && { BIENVU_RELAY_NATS: cluster.urls.join(',') }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    relay.stdout?.once('data', () => resolve());
    relay.once('exit', (code) => reject(new Error(`The relay ended with code ${code}.`)));
  });
  return relay;
}

async function openReview(port: number, number: number): Promise<Review> {
  const room = toBase32(randomBytes(16));
  const key = await importKey(randomBytes(32));
  // Each review comes from a network of its own: limits by network are not what is measured.
  const headers = { 'x-forwarded-for': `10.${number >> 8}.${number & 255}.1` };
  const [hers, his] = await Promise.all([open(port, room, headers), open(port, room, headers)]);
  let chain = emptyChain();
  const saidAt = new Map<string, number>();
  hers.on('message', (data) => {
    const answer = JSON.parse(String(data)) as { v: string; body?: string };
    const at = answer.v === 'ev' ? saidAt.get(answer.body ?? '') : undefined;
    if (at === undefined) return;
    saidAt.delete(answer.body ?? '');
    delays.push(performance.now() - at);
  });
  his.on('message', (data) => {
    if ((JSON.parse(String(data)) as { v: string }).v === 'err') refused++;
  });
  const event = { t: 'mark', snap: 1, id: 'salary', version: 1, mark: 'question', remark: 'Quelle fiche ?' };
  return {
    say: async () => {
      const plain = utf8(JSON.stringify({ ack: 0, head: '', event }));
      const sealed = await sealNext(key, { room, from: 'h' }, chain, plain);
      chain = sealed.chain;
      const frame = toText(sealed.frame);
      saidAt.set(frame, performance.now());
      sent++;
      his.send(JSON.stringify({ v: 'put', id: sent, room, frame }));
    },
  };
}

async function open(port: number, room: string, headers: Record<string, string>): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { headers, perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const opened = new Promise<void>((resolve) => socket.once('message', () => resolve()));
  socket.send(JSON.stringify({ v: 'open', id: 1, room, after: { u: 0, h: 0 } }));
  await opened;
  return socket;
}

/** Each review speaks at its own moments, at the pace given. */
async function sayAll(opened: Review[]): Promise<void> {
  const between = 1_000 / eventsPerSecond;
  await Promise.all(
    opened.map(async (review) => {
      await pause(Math.random() * between);
      for (let turn = 0; turn < seconds * eventsPerSecond; turn++) {
        const begun = performance.now();
        await review.say();
        await pause(between - (performance.now() - begun));
      }
    }),
  );
}

/** Resident memory of a process in megabytes, now or at its highest. */
function memoryOf(pid: number | undefined, field: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

await main();
process.exit();
