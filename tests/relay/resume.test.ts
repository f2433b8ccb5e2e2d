import { afterEach, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { EvilGateway } from '../support/review/evil-gateway.ts';
import { meetTwo, type Side, until } from '../support/review/two-sides.ts';

let logs: MemoryLog[] = [];
let gateways: Gateway[] = [];
const open: Side[] = [];

async function startRelay(port = 0) {
  const log = new MemoryLog();
  const gateway = await startGateway({ log, port });
  logs.push(log);
  gateways.push(gateway);
  return { log, gateway };
}

afterEach(async () => {
  for (const side of open.splice(0)) await side.link.leave(0).catch(() => undefined);
  for (const gateway of gateways) await gateway.close().catch(() => undefined);
  for (const log of logs) await log.close();
  gateways = [];
  logs = [];
});

const mark = (id: string) => ({
  t: 'mark' as const,
  snap: 1,
  id,
  version: 1,
  mark: 'unseen' as const,
  remark: '',
});
const idsOf = (side: Side) => side.news.map((event) => ('id' in event ? event.id : event.t));

it('R4: killed between any two events, each side goes on where it was: nothing lost, nothing twice', async () => {
  const { gateway } = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(u, h);
  const sent: string[] = [];
  for (let round = 0; round < 20; round++) {
    const id = `m${round}`;
    sent.push(id);
    await h.link.send(mark(id));
    const side = round % 2 ? u : h;
    if (round % 3) await until('read', () => idsOf(u).includes(id));
    await side.open(await side.kill());
  }
  await until('all', () => u.news.length >= sent.length);
  expect(idsOf(u)).toEqual(sent);
}, 20_000);

it('R6: every gateway cut twenty times, another taken: nothing lost, nothing twice', async () => {
  const { gateway } = await startRelay();
  const doors = [new EvilGateway(gateway.url), new EvilGateway(gateway.url)];
  const urls = await Promise.all(doors.map((door) => door.ready()));
  const { u, h } = await meetTwo({ name: 'x', urls });
  open.push(u, h);
  const sent: string[] = [];
  for (let at = 0; at < 60; at++) {
    const id = `m${at}`;
    sent.push(id);
    await h.link.send(mark(id));
    if (at % 3 === 0) doors[at % 2]?.cut();
    if (at % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await until('all', () => u.news.length >= sent.length, 15_000);
  expect(idsOf(u)).toEqual(sent);
  for (const door of doors) await door.close();
}, 25_000);

it('R9: the relay starts anew with an empty log: each side gives again what the other has not, and both agree', async () => {
  const first = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [first.gateway.url] });
  open.push(u, h);
  await h.link.send(mark('before'));
  await until('one', () => u.news.length === 1);
  const { port } = first.gateway;
  await first.gateway.close();
  gateways = [];
  await h.link.send(mark('during'));
  await startRelay(port);
  await h.link.send(mark('after'));
  await until('three', () => u.news.length >= 3, 8000);
  expect(idsOf(u)).toEqual(['before', 'during', 'after']);
  expect(u.link.state.condition).toBe('live');
}, 15_000);

it('R8: a relay that answers but cannot keep for a while: asked again until it can, nothing lost', async () => {
  const { gateway, log } = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(u, h);
  await until('hello', () => u.heard.length > 0);
  const follow = log.followRoom.bind(log);
  const append = log.append.bind(log);
  log.followRoom = () => Promise.reject(new Error('no quorum'));
  log.append = () => Promise.reject(new Error('no quorum'));
  await u.open(await u.kill());
  for (const id of ['a', 'b']) await h.link.send(mark(id));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(u.news).toEqual([]);
  log.followRoom = follow;
  log.append = append;
  await until('both', () => u.news.length === 2);
  expect(idsOf(u)).toEqual(['a', 'b']);
});

it('his marks wait while her panel is closed', async () => {
  const { gateway } = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(u, h);
  const saved = await u.kill();
  for (const id of ['a', 'b', 'c']) await h.link.send(mark(id));
  await h.link.leave();
  await u.open(saved);
  await until('three', () => u.news.length === 3);
});

it('R29: when nothing can be kept the review stops and says why, rather than go on unkept', async () => {
  const { gateway } = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(u, h);
  await until('hello', () => u.heard.length > 0);
  u.store.save = () => Promise.reject(new Error('quota'));
  await h.link.send(mark('a'));
  await until('stopped', () => u.link.state.condition === 'broken');
  expect(u.link.state.brokenBy).toBe('storage');
});

it('row 65: a handshake killed half way leaves nothing to use again', async () => {
  const { gateway } = await startRelay();
  const { meetByCode } = await import('../../adapters/review-link/meet.ts');
  const { joinByCode } = await import('../../adapters/review-link/join.ts');
  const { readCode } = await import('../../adapters/review-link/read-code.ts');
  const relay = { name: 'x', urls: [gateway.url] };
  const stop = new AbortController();
  const person = await meetByCode({ relay, signal: stop.signal });
  const code = readCode(person.code ?? '');
  if (typeof code === 'string') throw new Error('unreadable');
  stop.abort(new Error('killed'));
  await expect(person.met).rejects.toThrow('killed');
  // He may still read her first message, but nobody holds its scalar: no proof ever comes.
  const his = await joinByCode({ relay, signal: AbortSignal.timeout(3000) }, code);
  expect(his.isProof(new Uint8Array(64))).toBe(false);
});

it('row 84: a link serves once', async () => {
  const { gateway } = await startRelay();
  const { meetByLink } = await import('../../adapters/review-link/meet.ts');
  const { joinByLink } = await import('../../adapters/review-link/join.ts');
  const { drawLinkSecret } = await import('../../adapters/review-link/code.ts');
  const settings = { relay: { name: 'x', urls: [gateway.url] }, signal: AbortSignal.timeout(5000) };
  const secret = drawLinkSecret();
  const person = await meetByLink(settings, secret);
  const [hers, his] = await Promise.all([person.met, joinByLink(settings, secret)]);
  expect(hers.keys).toEqual(his.keys);
  await expect(joinByLink(settings, secret)).rejects.toThrow();
});

it('a code nobody used is void after its time', async () => {
  const { gateway } = await startRelay();
  const { meetByCode } = await import('../../adapters/review-link/meet.ts');
  const relay = { name: 'x', urls: [gateway.url] };
  const person = await meetByCode({ relay, signal: AbortSignal.timeout(5000), life: 100 });
  await expect(person.met).rejects.toThrow(/aged/);
});

it('an end is told once nothing is kept: a page closed at that moment does not go on with it', async () => {
  const { gateway } = await startRelay();
  const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(u, h);
  await h.link.send(mark('one'));
  await until('one', () => u.news.length === 1);
  const keptWhenTold: (string | null)[] = [];
  const { clear } = u.store;
  // A store slow to forget, as a busy browser is.
  u.store.clear = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clear.call(u.store);
  };
  const watch = setInterval(() => {
    if (u.link.state.condition === 'ended') keptWhenTold.push(u.store.last);
  }, 1);
  await h.link.bye();
  await until('the end', () => u.states.includes('ended'));
  await until('seen', () => keptWhenTold.length > 0);
  clearInterval(watch);
  expect(new Set(keptWhenTold)).toEqual(new Set([null]));
  // She who ends it keeps nothing while the other side is still being told.
  const other = await meetTwo({ name: 'x', urls: [gateway.url] });
  open.push(other.u, other.h);
  await other.h.link.leave(0);
  const ended = other.u.link.bye();
  await until('nothing kept', () => other.u.store.last === null, 400);
  expect(other.u.states).not.toContain('ended');
  await ended;
  expect(other.u.store.last).toBeNull();
});
