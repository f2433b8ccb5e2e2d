import type { AddressInfo } from 'node:net';
import { type WebSocket as Socket, WebSocketServer, WebSocket as WsSocket } from 'ws';

/** A message on its way: `put` and `post` towards the relay, `ev` from it. */
export interface Passing {
  v: string;
  in?: string;
  at?: string;
  room?: string;
  np?: string;
  frame?: string;
  body?: string;
  heads?: { u: number; h: number };
  id?: number;
}

/** What an evil relay does to what passes. Chances are from 0 to 1, drawn from `random`. */
export interface Knobs {
  drop: number;
  duplicate: number;
  /** Milliseconds each message may be held; messages overtake each other. */
  delay: number;
  bitflip: number;
  truncate: number;
  /** Chance that an old message is said again after a new one. */
  replay: number;
  /** How many it touches before it is honest again. */
  most: number;
  /** Last word on each message: others in its place, or none. `to`: which client, in order of arrival. */
  bend: (message: Passing, to: { client: number; isUp: boolean }) => Passing[];
}

const honest: Knobs = {
  drop: 0,
  duplicate: 0,
  delay: 0,
  bitflip: 0,
  truncate: 0,
  replay: 0,
  most: Number.POSITIVE_INFINITY,
  bend: (message) => [message],
};

/** A relay that stands between the clients and an honest one and does what its knobs say. Knobs turn at any time. */
export class EvilGateway {
  knobs: Knobs = { ...honest };
  /** Every frame that went by, as the relay sees it. */
  seen: string[] = [];
  /** All texts that went by, both ways. */
  texts: string[] = [];
  touched = 0;
  #server: WebSocketServer;
  #past: string[] = [];
  #random: () => number;
  #pairs = new Set<Socket>();

  constructor(upstream: string, seed = 1) {
    this.#random = mulberry(seed);
    this.#server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    let clients = 0;
    this.#server.on('connection', (socket) => this.#join(socket, new WsSocket(upstream), clients++));
  }

  async ready(): Promise<string> {
    if (!this.#server.address()) await new Promise((resolve) => this.#server.once('listening', resolve));
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  turn(knobs: Partial<Knobs>): void {
    this.knobs = { ...this.knobs, ...knobs };
  }

  /** Cuts every connection, as a killed gateway does. */
  cut(): void {
    for (const socket of this.#pairs) socket.terminate();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #join(client: Socket, relay: WsSocket, number: number): void {
    this.#pairs.add(client);
    const early: string[] = [];
    relay.on('open', () => {
      for (const text of early) relay.send(text);
    });
    const up = (text: string) => (relay.readyState === relay.OPEN ? relay.send(text) : early.push(text));
    const down = (text: string) => {
      if (client.readyState === client.OPEN) client.send(text);
    };
    client.on('message', (data) => this.#pass(String(data), { client: number, isUp: true }, up));
    relay.on('message', (data) => this.#pass(String(data), { client: number, isUp: false }, down));
    const end = () => {
      this.#pairs.delete(client);
      client.terminate();
      relay.terminate();
    };
    for (const socket of [client, relay]) {
      socket.on('close', end);
      socket.on('error', end);
    }
  }

  #pass(text: string, to: { client: number; isUp: boolean }, send: (text: string) => unknown): void {
    this.texts.push(text);
    for (const message of this.knobs.bend(JSON.parse(text), to)) this.#mangle(message, to.isUp, send);
  }

  #mangle(message: Passing, isUp: boolean, send: (text: string) => unknown): void {
    const key = message.v === 'put' ? 'frame' : message.v === 'ev' && message.in === 'room' ? 'body' : null;
    if (!key) {
      send(JSON.stringify(message));
      return;
    }
    const { drop, duplicate, delay, bitflip, truncate, replay } = this.knobs;
    const frame = message[key] ?? '';
    if (isUp) this.seen.push(frame);
    if (this.#chance(drop)) return;
    let bent = frame;
    if (this.#chance(bitflip)) bent = this.#flip(frame);
    if (this.#chance(truncate)) bent = bent.slice(0, Math.floor(bent.length * this.#random()));
    const out = [JSON.stringify({ ...message, [key]: bent })];
    if (this.#chance(duplicate)) out.push(out[0] as string);
    if (!isUp && this.#past.length > 0 && this.#chance(replay)) {
      out.push(this.#past[Math.floor(this.#random() * this.#past.length)] as string);
      this.touched++;
    }
    if (!isUp) this.#past.push(JSON.stringify(message));
    for (const text of out) {
      if (delay > 0) setTimeout(() => send(text), this.#random() * delay);
      else send(text);
    }
  }

  #chance(of: number): boolean {
    const isSo = of > 0 && this.touched < this.knobs.most && this.#random() < of;
    if (isSo) this.touched++;
    return isSo;
  }

  #flip(frame: string): string {
    const octets = Buffer.from(frame, 'base64url');
    const at = Math.floor(this.#random() * octets.length);
    octets[at] = (octets[at] ?? 0) ^ (1 << Math.floor(this.#random() * 8));
    return octets.toString('base64url');
  }
}

/** A small generator, so that a run can be had again. */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
