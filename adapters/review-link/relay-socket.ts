import type { RelayRequest } from './relay-requests.ts';
import { type RefusalReason, type RelayAnswer, readAnswer } from './verbs.ts';
import { doWork } from './work.ts';

/** What is used of a WebSocket, so that a test can give its own. */
export type SocketMaker = (url: string) => WebSocket;

export interface RelayPlace {
  /** The relay's name in the build: part of the key agreement, the same on both sides whatever the gateway. */
  name: string;
  /** Its gateways; any will do. */
  urls: string[];
}

export interface RelaySocketSettings {
  relay: RelayPlace;
  makeSocket?: SocketMaker | undefined;
  /** Each time a gateway is reached. What is asked here goes first. */
  onOpen: () => void;
  onClose?: () => void;
  onEvent: (event: { in: 'np' | 'room'; at: string; body: string }) => void;
  onGone: (place: { in: 'np' | 'room'; at: string }) => void;
  /** Milliseconds; tests shorten them. */
  answerWithin?: number;
  firstPause?: number;
  longestPause?: number;
}

/** The relay answered no. */
export class Refused extends Error {
  override name = 'Refused';
  why: RefusalReason | 'closed';
  /** What is to be worked out before asking again. */
  work: string | undefined;
  constructor(why: RefusalReason | 'closed', work?: string) {
    super(why);
    this.why = why;
    this.work = work;
  }
}

type Unnumbered<T> = T extends { id: number } ? Omit<T, 'id'> : never;
export type Ask = Unnumbered<RelayRequest>;
type Ack = Extract<RelayAnswer, { v: 'ack' }>;

/**
 * A socket to one of the relay's gateways that comes back by itself: another gateway, after 0.1 to 5 seconds, drawn
 * at random so that a thousand clients do not return at once. `stop` ends it.
 */
export class RelaySocket {
  #settings: RelaySocketSettings;
  #socket: WebSocket | null = null;
  #waiting = new Map<
    number,
    { resolve: (ack: Ack) => void; reject: (error: Refused) => void; timer: Timer }
  >();
  #lastId = 0;
  #attempt = 0;
  #urlAt = Math.floor(Math.random() * 1000);
  #again: Timer | undefined;
  #isStopped = false;

  constructor(settings: RelaySocketSettings) {
    this.#settings = settings;
    this.#connect();
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === 1;
  }

  /**
   * Rejects with Refused: the relay's reason, or `closed` when the socket is not there or answers too late. A relay under
   * attack asks for some work first: it is done once, here, whoever asks.
   */
  async ask(request: Ask): Promise<Ack> {
    try {
      return await this.#askOnce(request);
    } catch (error) {
      const { work } = error as Refused;
      if (!work) throw error;
      return this.#askOnce({ ...request, work: await doWork(work) } as Ask);
    }
  }

  #askOnce(request: Ask): Promise<Ack> {
    const socket = this.#socket;
    if (socket?.readyState !== 1) return Promise.reject(new Refused('closed'));
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      // A gateway that no longer answers is left: the next one may be well.
      const timer = setTimeout(() => this.#drop(socket), this.#settings.answerWithin ?? 10_000);
      this.#waiting.set(id, { resolve, reject, timer });
      socket.send(JSON.stringify({ ...request, id }));
    });
  }

  /** Leaves the gateway in use and goes to another. */
  reconnect(): void {
    if (this.#socket) this.#drop(this.#socket);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#again);
    if (this.#socket) this.#drop(this.#socket);
  }

  #connect(): void {
    const { urls } = this.#settings.relay;
    const url = urls[this.#urlAt++ % urls.length];
    if (!url) throw new RangeError('No relay is set.');
    let socket: WebSocket;
    try {
      socket = (this.#settings.makeSocket ?? ((to) => new WebSocket(to)))(url);
    } catch {
      this.#comeBack();
      return;
    }
    this.#socket = socket;
    // A connection that hangs before it opens is left too.
    const opening = setTimeout(() => this.#drop(socket), this.#settings.answerWithin ?? 10_000);
    socket.onopen = () => {
      clearTimeout(opening);
      if (this.#socket === socket) this.#settings.onOpen();
    };
    socket.onmessage = ({ data }) => {
      if (this.#socket === socket && typeof data === 'string') this.#read(data);
    };
    socket.onclose = () => {
      clearTimeout(opening);
      this.#drop(socket);
    };
    socket.onerror = () => this.#drop(socket);
  }

  #read(data: string): void {
    const answer = readAnswer(data);
    if (!answer) return;
    this.#attempt = 0;
    if (answer.v === 'ev') this.#settings.onEvent(answer);
    else if (answer.v === 'gone') this.#settings.onGone(answer);
    else this.#settle(answer);
  }

  #settle(answer: Extract<RelayAnswer, { id: number }>): void {
    const asked = this.#waiting.get(answer.id);
    if (!asked) return;
    this.#waiting.delete(answer.id);
    clearTimeout(asked.timer);
    if (answer.v === 'ack') asked.resolve(answer);
    else asked.reject(new Refused(answer.why, answer.work));
  }

  #drop(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    try {
      socket.close();
    } catch {
      // Already closed.
    }
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Refused('closed'));
    }
    this.#waiting.clear();
    this.#settings.onClose?.();
    if (!this.#isStopped) this.#comeBack();
  }

  #comeBack(): void {
    const { firstPause = 100, longestPause = 5000 } = this.#settings;
    const ceiling = Math.min(longestPause, firstPause * 2 ** this.#attempt++);
    this.#again = setTimeout(() => this.#connect(), firstPause / 2 + Math.random() * ceiling);
  }
}

type Timer = ReturnType<typeof setTimeout>;
