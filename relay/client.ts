import type { RawData, WebSocket } from 'ws';
import { fromText, randomBytes, toText } from '../adapters/review-link/bytes.ts';
import { type RelayRequest, readRequest } from '../adapters/review-link/relay-requests.ts';
import { readHead } from '../adapters/review-link/seal.ts';
import type { RefusalReason, RelayAnswer } from '../adapters/review-link/verbs.ts';
import { isWork } from '../adapters/review-link/work.ts';
import { type Counters, count } from './counters.ts';
import type { Buckets, ClaimWatch } from './limits.ts';
import type { LoggedFrame, RoomLog, Unfollow } from './room-log.ts';

/** What all sockets of one gateway use together. */
export interface Shared {
  log: RoomLog;
  counters: Counters;
  /** By network. */
  allocations: Buckets;
  claims: Buckets;
  /** Of all networks together. */
  claimWatch: ClaimWatch;
  /** By socket. */
  requests: Buckets;
  drawNumber: (digits: number) => string;
}

/** Rooms and meeting places one socket may follow at once. */
const mostFollowed = 16;
/** Bytes a slow reader may leave waiting before it is cut. */
const mostBuffered = 4 * 1024 * 1024;
/** Unreadable messages before a socket is closed. */
const mostBad = 20;
let lastSocket = 0;

class Refusal extends Error {
  why: RefusalReason;
  work: string | undefined;
  constructor(why: RefusalReason, work?: string) {
    super(why);
    this.why = why;
    this.work = work;
  }
}

/** One socket: reads verbs, checks, limits, hands over to the log. */
export class Client {
  #socket: WebSocket;
  #network: string;
  #name = `s${++lastSocket}`;
  #shared: Shared;
  /** Meeting places this socket was given or has claimed: only there may it post. */
  #meetings = new Set<string>();
  /** Rooms open on this socket: only there may it put. One that was closed is no longer among them. */
  #rooms = new Set<string>();
  #followed = new Map<string, Unfollow>();
  /** What this socket was asked to work out; serves once. */
  #asked: string | null = null;
  #isAlive = true;
  #bad = 0;
  /** Requests one after the other, but for frames. */
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(socket: WebSocket, network: string, shared: Shared) {
    this.#socket = socket;
    this.#network = network;
    this.#shared = shared;
    socket.on('message', (data, isBinary) => this.#take(data, isBinary));
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      for (const unfollow of this.#followed.values()) unfollow();
      this.#followed.clear();
    });
  }

  /** Asks for a sign of life; cuts the socket that gave none since the last time. */
  beat(): void {
    if (!this.#isAlive || this.#isSlow) {
      this.end();
      return;
    }
    this.#isAlive = false;
    this.#socket.ping();
  }

  get #isSlow(): boolean {
    return this.#socket.bufferedAmount > mostBuffered;
  }

  end(): void {
    this.#socket.terminate();
  }

  #take(data: RawData, isBinary: boolean): void {
    const request = isBinary ? null : readRequest(String(data));
    if (!request || this.#waiting > 500) {
      count(this.#shared.counters.errors, request ? 'slow' : 'bad');
      if (++this.#bad >= mostBad) this.end();
      return;
    }
    count(this.#shared.counters.requests, request.v);
    this.#waiting++;
    const answer = async () => {
      await this.#answer(request);
      this.#waiting--;
    };
    // Frames do not wait for each other: the chain in them is the order, and a slow engine would hold up them all.
    if (request.v === 'put') void answer();
    else this.#queue = this.#queue.then(answer);
  }

  async #answer(request: RelayRequest): Promise<void> {
    try {
      if (!this.#shared.requests.take(this.#name)) throw new Refusal('slow');
      this.#send({ v: 'ack', id: request.id, ...(await this.#serve(request)) });
    } catch (error) {
      const why = error instanceof Refusal ? error.why : 'down';
      count(this.#shared.counters.errors, why);
      const work = error instanceof Refusal ? error.work : undefined;
      this.#send({ v: 'err', id: request.id, why, ...(work && { work }) });
    }
  }

  async #serve(request: RelayRequest): Promise<{ np?: string; heads?: { u: number; h: number } }> {
    switch (request.v) {
      case 'alloc':
        return { np: await this.#allocate(request.work) };
      case 'claim':
        await this.#claim(request.np, request.work);
        return {};
      case 'post':
        await this.#post(request.np, request.body);
        return {};
      case 'open':
        return { heads: await this.#open(request.room, request.after) };
      case 'put':
        await this.#put(request.room, request.frame);
        return {};
      case 'bye':
        await this.#shared.log.forget(`${request.in === 'np' ? 'np' : 'r'}.${request.at}`);
        return {};
    }
  }

  /**
   * What a number costs: a token of this network and, while numbers are tried by force, a second of work, whoever asks.
   * Work is only looked at against a token: to look costs too.
   */
  async #pay(tokens: Buckets, isWorth: boolean, answer: number | undefined): Promise<void> {
    const asked = this.#asked;
    const isAttack = isWorth && this.#shared.claimWatch.isAttack;
    if (isAttack && (asked === null || answer === undefined)) this.#askWork();
    if (!tokens.take(this.#network)) throw new Refusal('slow');
    this.#asked = null;
    if (isAttack && !(await isWork(String(asked), Number(answer)))) this.#askWork();
  }

  #askWork(): never {
    this.#asked = toText(randomBytes(16));
    throw new Refusal('work', this.#asked);
  }

  async #allocate(work: number | undefined): Promise<string> {
    await this.#pay(this.#shared.allocations, true, work);
    const digits = (await this.#shared.log.crowding(3)) > 0.6 ? 4 : 3;
    for (let tries = 0; tries < 50; tries++) {
      const number = this.#shared.drawNumber(digits);
      if (!(await this.#shared.log.reserve(number))) continue;
      this.#meetings.add(number);
      return number;
    }
    throw new Refusal('full');
  }

  async #claim(rendezvous: string, work: number | undefined): Promise<void> {
    // The place of a link cannot be guessed, and whoever was given a number has worked for it.
    const isTried = rendezvous.length < 26 && !this.#meetings.has(rendezvous);
    await this.#pay(this.#shared.claims, isTried, work);
    const place = `np.${rendezvous}`;
    this.#followed.get(place)?.();
    this.#makeRoom();
    let isThere = false;
    const unfollow = await this.#shared.log.followMeeting(place, {
      onEntry: (body) => {
        isThere = true;
        this.#send({ v: 'ev', in: 'np', at: rendezvous, body });
      },
      onGone: () => this.#send({ v: 'gone', in: 'np', at: rendezvous }),
    });
    const isNone = !isThere && !this.#meetings.has(rendezvous);
    if (isTried) this.#shared.claimWatch.count(isNone);
    if (isNone) {
      unfollow();
      throw new Refusal('none');
    }
    this.#meetings.add(rendezvous);
    this.#followed.set(place, unfollow);
  }

  async #post(rendezvous: string, body: string): Promise<void> {
    // A link's place is named by its secret; a number must have been given or claimed on this socket.
    if (rendezvous.length < 26 && !this.#meetings.has(rendezvous)) throw new Refusal('none');
    const result = await this.#shared.log.post(`np.${rendezvous}`, body);
    if (result !== 'kept') throw new Refusal(result === 'full' ? 'full' : 'none');
    this.#meetings.add(rendezvous);
  }

  async #open(room: string, after: { u: number; h: number }) {
    const place = `r.${room}`;
    this.#followed.get(place)?.();
    this.#makeRoom();
    this.#rooms.add(room);
    const heads = { u: 0, h: 0 };
    const unfollow = await this.#shared.log.followRoom(place, {
      onEntry: ({ frame, from, seq }) => {
        heads[from] = Math.max(heads[from], seq + 1);
        if (seq >= after[from]) this.#send({ v: 'ev', in: 'room', at: room, body: frame });
      },
      onGone: () => {
        this.#rooms.delete(room);
        this.#send({ v: 'gone', in: 'room', at: room });
      },
    });
    this.#followed.set(place, unfollow);
    return { ...heads };
  }

  async #put(room: string, frame: string): Promise<void> {
    if (!this.#rooms.has(room)) throw new Refusal('none');
    const entry = readFrame(frame);
    if (!entry) throw new Refusal('bad');
    const result = await this.#shared.log.append(`r.${room}`, entry);
    if (result !== 'kept') throw new Refusal(result === 'full' ? 'full' : 'none');
    this.#shared.counters.frames++;
  }

  #makeRoom(): void {
    if (this.#followed.size >= mostFollowed) throw new Refusal('full');
  }

  #send(answer: RelayAnswer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#isSlow) this.end();
    else this.#socket.send(JSON.stringify(answer));
  }
}

/** Null when it is no frame: another length, version or direction, or a number above the cap. */
function readFrame(frame: string): LoggedFrame | null {
  try {
    const head = readHead(fromText(frame));
    return head && head.seq < 4096 ? { frame, ...head } : null;
  } catch {
    return null;
  }
}
