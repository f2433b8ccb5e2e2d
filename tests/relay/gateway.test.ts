import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type Gateway, startGateway } from '../../relay/gateway.ts';
import { Buckets, PrefixNames, prefixOf } from '../../relay/limits.ts';
import { MemoryLog } from '../../relay/memory-log.ts';
import { meetTwo, until } from '../support/review/two-sides.ts';

let log: MemoryLog;
let gateway: Gateway;
const sockets: WebSocket[] = [];

beforeEach(async () => {
  log = new MemoryLog();
  gateway = await startGateway({ log, port: 0, trustedProxies: 1, heartbeat: 200 });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await gateway.close();
  await log.close();
});

/** A client that speaks verbs by hand. */
async function speak(from = '192.0.2.1', headers: Record<string, string> = {}) {
  const socket = new WebSocket(gateway.url, { headers: { 'x-forwarded-for': from, ...headers } });
  sockets.push(socket);
  const heard: { v: string; id?: number; why?: string; np?: string; body?: string }[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('open', resolve));
  let id = 0;
  const ask = async (request: Record<string, unknown>) => {
    const own = ++id;
    socket.send(JSON.stringify({ ...request, id: own }));
    await until('an answer', () => heard.some((one) => one.id === own));
    return heard.find((one) => one.id === own) as (typeof heard)[number];
  };
  return { socket, heard, ask };
}

const body = (letter: string) => letter.repeat(256);
const room = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const frame = (seq: number, from = 'u') => {
  const octets = Buffer.alloc(290, 7);
  octets[0] = 1;
  octets.write(from, 1);
  octets.writeUInt32BE(seq, 2);
  return octets.toString('base64url');
};

describe('row 79: a third at the meeting place', () => {
  it('is refused, and the pair is not disturbed', async () => {
    const [one, two, three] = [await speak(), await speak(), await speak('198.51.100.1')];
    const { np } = await one.ask({ v: 'alloc' });
    await one.ask({ v: 'post', np, body: body('a') });
    await one.ask({ v: 'claim', np });
    await two.ask({ v: 'claim', np });
    expect((await two.ask({ v: 'post', np, body: body('b') })).v).toBe('ack');
    await three.ask({ v: 'claim', np });
    expect(await three.ask({ v: 'post', np, body: body('c') })).toMatchObject({ v: 'err', why: 'full' });
    expect(one.heard.filter(({ v }) => v === 'ev').map((one) => one.body)).toEqual([body('a'), body('b')]);
  });

  it('a number nobody was given, or that was not claimed, takes no message', async () => {
    const one = await speak();
    expect(await one.ask({ v: 'post', np: '123', body: body('a') })).toMatchObject({ v: 'err', why: 'none' });
    expect(await one.ask({ v: 'claim', np: '123' })).toMatchObject({ v: 'err', why: 'none' });
  });
});

describe('row 78: numbers taken or tried by force', () => {
  it('one network has ten numbers and ten tries, another is served all the while', async () => {
    const attacker = await speak('203.0.113.7');
    const refusals = [];
    for (let at = 0; at < 40; at++) refusals.push((await attacker.ask({ v: 'claim', np: room })).why);
    for (let at = 0; at < 40; at++) refusals.push((await attacker.ask({ v: 'alloc' })).why ?? 'given');
    expect(refusals.filter((why) => why === 'slow').length).toBe(60);
    const neighbour = await speak('203.0.113.250');
    expect((await neighbour.ask({ v: 'alloc' })).why).toBe('slow');
    for (let at = 0; at < 5; at++) {
      const other = await speak(`198.51.${at}.1`);
      expect((await other.ask({ v: 'alloc' })).v).toBe('ack');
    }
  });

  it('a number used is not given again for twenty minutes, and a crowded relay gives four digits', async () => {
    let now = 0;
    const crowded = new MemoryLog({}, () => now);
    for (let number = 0; number < 650; number++) await crowded.reserve(String(number).padStart(3, '0'));
    expect(await crowded.crowding(3)).toBeCloseTo(0.65);
    const other = await startGateway({ log: crowded, port: 0 });
    const before = gateway;
    gateway = other;
    expect((await (await speak()).ask({ v: 'alloc' })).np).toMatch(/^\d{4}$/);
    gateway = before;
    expect(await crowded.reserve('000')).toBe(false);
    now = 1_200_001;
    expect(await crowded.reserve('000')).toBe(true);
    await other.close();
    await crowded.close();
  });
});

describe('row 82: nothing is kept beyond need', () => {
  it('after bye the room is empty, closed for good, and takes nothing', async () => {
    const [one, two] = [await speak(), await speak()];
    for (const side of [one, two]) await side.ask({ v: 'open', room, after: { u: 0, h: 0 } });
    await one.ask({ v: 'put', room, frame: frame(0) });
    expect(log.measure().characters).toBeGreaterThan(0);
    await two.ask({ v: 'bye', in: 'room', at: room });
    expect(log.measure().characters).toBe(0);
    await until('told', () => one.heard.some(({ v }) => v === 'gone'));
    expect(await one.ask({ v: 'put', room, frame: frame(1) })).toMatchObject({ v: 'err', why: 'none' });
    const late = await speak();
    await late.ask({ v: 'open', room, after: { u: 0, h: 0 } });
    expect(late.heard.map(({ v }) => v)).toContain('gone');
    expect(log.measure().characters).toBe(0);
  });

  it('by age, on a clock of its own', async () => {
    let now = 0;
    const old = new MemoryLog({}, () => now);
    await old.append(`r.${room}`, { frame: frame(0), from: 'u', seq: 0 });
    await old.post('np.123', body('a'));
    now = 600_001;
    old.sweep();
    expect(old.measure()).toMatchObject({ rooms: 1, meetings: 0 });
    now = 6 * 3600_000 + 1;
    old.sweep();
    expect(old.measure()).toEqual({ rooms: 0, meetings: 0, characters: 0 });
    await old.close();
  });
});

describe('bounds', () => {
  it('the same frame twice is kept once; frames and rooms have an end', async () => {
    const small = new MemoryLog({ framesPerDirection: 2, rooms: 2 });
    const put = (place: string, seq: number) => small.append(place, { frame: frame(seq), from: 'u', seq });
    expect(await put('r.A', 0)).toBe('kept');
    const { characters } = small.measure();
    expect(await put('r.A', 0)).toBe('kept');
    expect(small.measure().characters).toBe(characters);
    expect(await put('r.A', 1)).toBe('kept');
    expect(await put('r.A', 2)).toBe('full');
    expect(await put('r.B', 0)).toBe('kept');
    expect(await put('r.C', 0)).toBe('full');
    await small.close();
  });

  it('row 76: a room not opened on this socket takes nothing; what is no frame is refused', async () => {
    const one = await speak();
    expect(await one.ask({ v: 'put', room, frame: frame(0) })).toMatchObject({ why: 'none' });
    await one.ask({ v: 'open', room, after: { u: 0, h: 0 } });
    expect(await one.ask({ v: 'put', room, frame: 'AAAA' })).toMatchObject({ why: 'bad' });
    expect(await one.ask({ v: 'put', room, frame: frame(4096) })).toMatchObject({ why: 'bad' });
    expect((await one.ask({ v: 'put', room, frame: frame(0) })).v).toBe('ack');
  });

  it('rows 50 and 80: too long a message closes the socket, half-open ones do not stay, nothing is compressed', async () => {
    const one = await speak();
    expect(one.socket.extensions).toBe('');
    const closed = new Promise((resolve) => one.socket.once('close', resolve));
    one.socket.send('x'.repeat(50 * 1024));
    await closed;
    const before = process.memoryUsage.rss();
    const idle = Array.from({ length: 200 }, () => connect(gateway.port, '127.0.0.1'));
    for (const socket of idle)
      socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const { u, h } = await meetTwo({ name: 'x', urls: [gateway.url] });
    await h.link.send({ t: 'mark', snap: 1, id: 'a', version: 1, mark: 'unseen', remark: '' });
    await until('a review all the same', () => u.news.length === 1);
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * 1024 * 1024);
    for (const socket of idle) socket.destroy();
    await u.link.bye();
    await until('its end', () => h.link.state.condition === 'ended');
  });

  it('unreadable messages: twenty and the socket is closed', async () => {
    const one = await speak();
    const closed = new Promise((resolve) => one.socket.once('close', resolve));
    for (let at = 0; at < 20; at++) one.socket.send('{"v":"eval"}');
    await closed;
  });
});

describe('idle sockets', () => {
  it('are kept awake by a sign of life, and cut when they give none', async () => {
    const one = await speak();
    let pings = 0;
    one.socket.on('ping', () => pings++);
    await until('two signs', () => pings >= 2);
    expect(one.socket.readyState).toBe(one.socket.OPEN);
    const raw = connect(gateway.port, '127.0.0.1');
    raw.on('error', () => undefined);
    raw.write(
      'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    raw.resume();
    await new Promise((resolve) => raw.once('close', resolve));
  });
});

describe('rows 81 and 83: what an operator can see', () => {
  it('counts only: no room, number, address or word in metrics, and nothing on the console', async () => {
    const said = ['log', 'info', 'warn', 'error', 'debug'].map((level) =>
      vi.spyOn(console, level as 'log').mockImplementation(() => undefined),
    );
    const { u, h, code } = await meetTwo({ name: 'x', urls: [gateway.url] });
    await h.link.send({ t: 'mark', snap: 1, id: 'a', version: 1, mark: 'unseen', remark: 'canari' });
    await until('the mark', () => u.news.length === 1);
    await u.link.bye();
    await until('the end', () => h.link.state.condition === 'ended');
    const metrics = await (await fetch(`http://127.0.0.1:${gateway.port}/metrics`)).text();
    expect(metrics).toContain('bienvu_relay_frames_total');
    for (const secret of [u.saved.room, code.secret, 'canari', '127.0.0.1'])
      expect(metrics).not.toContain(secret);
    for (const spy of said) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });

  it('row 83: a wrong Origin gains nothing and loses nothing: only the room’s name opens it', async () => {
    const other = await speak('192.0.2.9', { origin: 'https://evil.test' });
    expect((await other.ask({ v: 'open', room, after: { u: 0, h: 0 } })).v).toBe('ack');
    expect(other.heard.filter(({ v }) => v === 'ev')).toEqual([]);
  });

  it('health says whether the log answers', async () => {
    const health = async () => (await fetch(`http://127.0.0.1:${gateway.port}/health`)).status;
    expect(await health()).toBe(200);
    vi.spyOn(log, 'isHealthy').mockRejectedValue(new Error('down'));
    expect(await health()).toBe(503);
    expect((await fetch(`http://127.0.0.1:${gateway.port}/rooms`)).status).toBe(404);
  });

  it('addresses are counted by network, under a name that leads nowhere', () => {
    expect(prefixOf('192.0.2.77')).toBe('192.0.2');
    expect(prefixOf('::ffff:192.0.2.77')).toBe('192.0.2');
    expect(prefixOf('2001:db8:1:2::5')).toBe('2001:db8:1');
    expect(prefixOf('2001::5')).toBe('2001:0:0');
    const [one, other] = [new PrefixNames(), new PrefixNames()];
    expect(one.nameOf('192.0.2.1')).toBe(one.nameOf('192.0.2.200'));
    expect(one.nameOf('192.0.2.1')).not.toBe(other.nameOf('192.0.2.1'));
    expect(one.nameOf('192.0.2.1')).not.toContain('192');
  });

  it('buckets refill, and their number has an end', () => {
    let now = 0;
    const buckets = new Buckets({ burst: 2, perSecond: 1 }, () => now, 100);
    expect([1, 2, 3].map(() => buckets.take('a'))).toEqual([true, true, false]);
    now = 1000;
    expect([1, 2].map(() => buckets.take('a'))).toEqual([true, false]);
    for (let at = 0; at < 10_000; at++) buckets.take(`k${at}`);
    expect(buckets.size).toBeLessThanOrEqual(100);
  });
});
