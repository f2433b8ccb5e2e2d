import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket as WsSocket } from 'ws';
import { joinByCode } from '../../adapters/review-link/join.ts';
import { meetByCode } from '../../adapters/review-link/meet.ts';
import { readCode } from '../../adapters/review-link/read-code.ts';
import { RelaySocket } from '../../adapters/review-link/relay-socket.ts';
import { doWork, isWork } from '../../adapters/review-link/work.ts';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { ClaimWatch } from '../../relay/limits.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { quickSocket } from '../support/review/two-sides.ts';

let log: MemoryLog;
let gateway: Gateway;
const open: { stop: () => void }[] = [];

beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: 0, trustedProxies: 1 });
});
afterEach(async () => {
  for (const one of open.splice(0)) one.stop();
  await gateway.close();
  await log.close();
});

const place = () => ({ name: 'relay.test', urls: [gateway.url] });
/** A socket as it comes from this network. */
const from = (network: string) => (url: string) =>
  new WsSocket(url, { headers: { 'x-forwarded-for': `${network}.7` } }) as unknown as WebSocket;

/** Somebody who asks what the honest client never would, and does no work. */
async function attackFrom(network: string) {
  const opened = Promise.withResolvers<WsSocket>();
  const socket = from(network)(gateway.url) as unknown as WsSocket;
  open.push({ stop: () => socket.terminate() });
  socket.on('open', () => opened.resolve(socket));
  const refusals: Record<string, number> = {};
  const asked: string[] = [];
  let id = 0;
  socket.on('message', (data) => {
    const { v, why = v, work } = JSON.parse(String(data));
    refusals[why] = (refusals[why] ?? 0) + 1;
    if (work) asked.push(work);
  });
  await opened.promise;
  const claim = (np: string, more = {}) => socket.send(JSON.stringify({ v: 'claim', id: ++id, np, ...more }));
  const count = () => Object.values(refusals).reduce((sum, one) => sum + one, 0);
  const answered = async (so = id) => {
    while (count() < so) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { claim, refusals, asked, answered };
}

const randomNumber = () => String(Math.floor(Math.random() * 1000)).padStart(3, '0');

/** A pair that meets by code, both on this network. */
async function meetFrom(network: string): Promise<void> {
  const settings = {
    relay: place(),
    makeSocket: from(network),
    socket: quickSocket,
    signal: AbortSignal.timeout(15_000),
  };
  const person = await meetByCode(settings);
  const code = readCode(person.code ?? '');
  if (typeof code === 'string') throw new Error(`Unreadable code ${person.code}`);
  const [hers, his] = await Promise.all([person.met, joinByCode(settings, code)]);
  expect(hers.keys.room).toBe(his.keys.room);
}

async function workAsked(): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${gateway.port}/metrics`)).text();
  return Number(/why="work"} (\d+)/.exec(metrics)?.[1] ?? 0);
}

describe('row 78: numbers tried by force', () => {
  it('200 tries a second from one network: twenty pairs elsewhere meet, each at the price of some work', async () => {
    const attacker = await attackFrom('203.0.113');
    const attack = setInterval(() => attacker.claim(randomNumber()), 5);
    open.push({ stop: () => clearInterval(attack) });
    while ((attacker.refusals.none ?? 0) < 6) await new Promise((resolve) => setTimeout(resolve, 20));
    const startedAt = performance.now();
    let met = 0;
    for (let pair = 0; pair < 20; pair++) {
      await meetFrom(`198.51.${pair}`);
      met++;
    }
    const each = (performance.now() - startedAt) / 20;
    clearInterval(attack);
    console.log(JSON.stringify({ met, millisecondsEach: Math.round(each), attacker: attacker.refusals }));
    expect(met).toBe(20);
    // She for her number, he for his try.
    expect(await workAsked()).toBeGreaterThanOrEqual(40);
    expect(each).toBeLessThan(10_000);
    expect((attacker.refusals.none ?? 0) + (attacker.refusals.ack ?? 0)).toBeLessThanOrEqual(10);
  }, 240_000);

  it('many networks: nothing is told without the work, and what was worked out serves once', async () => {
    const first = await attackFrom('192.0.2');
    for (let at = 0; at < 6; at++) first.claim('999');
    await first.answered();
    expect(first.refusals).toEqual({ none: 6 });
    for (let network = 0; network < 30; network++) {
      const other = await attackFrom(`198.18.${network}`);
      other.claim('999');
      await other.answered();
      expect(other.refusals).toEqual({ work: 1 });
      if (network > 0) continue;
      const answer = await doWork(other.asked[0] ?? '');
      other.claim('999', { work: answer });
      await other.answered();
      expect(other.refusals).toEqual({ work: 1, none: 1 });
      other.claim('999', { work: answer });
      await other.answered();
      expect(other.refusals).toEqual({ work: 2, none: 1 });
      other.claim('999', { work: answer });
      await other.answered();
      expect(other.refusals).toEqual({ work: 3, none: 1 });
    }
  }, 60_000);

  it('a link’s place, which cannot be guessed, and a number that was given cost nothing', async () => {
    const attacker = await attackFrom('192.0.2');
    const socket = new RelaySocket({
      relay: place(),
      makeSocket: from('198.51.100'),
      onOpen: () => undefined,
      onEvent: () => undefined,
      onGone: () => undefined,
    });
    open.push(socket);
    while (!socket.isOpen) await new Promise((resolve) => setTimeout(resolve, 5));
    const { np = '' } = await socket.ask({ v: 'alloc' });
    for (let at = 0; at < 6; at++) attacker.claim('999');
    await attacker.answered();
    await socket.ask({ v: 'claim', np });
    await expect(socket.ask({ v: 'claim', np: 'A'.repeat(26) })).rejects.toThrow('none');
    expect(await workAsked()).toBe(0);
  });

  it('one answer in a thousand serves', async () => {
    let found = 0;
    for (let answer = 0; answer < 5000; answer++) if (await isWork('asked', answer)) found++;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(15);
    expect(await isWork('other', await doWork('other'))).toBe(true);
  }, 30_000);

  it('the alarm: more than five failures and one in twenty, of the last minute or two', () => {
    let now = 0;
    const watch = new ClaimWatch(() => now);
    const count = (good: number, bad: number) => {
      for (let at = 0; at < good + bad; at++) watch.count(at < bad);
      return watch.isAttack;
    };
    expect(count(10, 5)).toBe(false);
    expect(count(0, 1)).toBe(true);
    expect(count(110, 0)).toBe(false);
    expect(count(0, 1)).toBe(true);
    now = 61_000;
    expect(watch.isAttack).toBe(true);
    now = 121_000;
    expect(watch.isAttack).toBe(false);
  });
});
