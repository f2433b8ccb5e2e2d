import type { HelperEvent, PersonEvent } from '../../core/review/events.ts';
import { limits } from '../../core/review/events.ts';
import type { BreakReason } from '../../core/review/remote-review.ts';
import { fromText, fromTextOrNone, isSame, toText, utf8 } from './bytes.ts';
import { type ChainState, headAt, Inbox, sealNext } from './chain.ts';
import type { Role } from './key-schedule.ts';
import { LinkPace } from './link-pace.ts';
import { defaultTimings, type LinkState, type LinkTimings } from './link-state.ts';
import { type RelayPlace, RelaySocket, type SocketMaker } from './relay-socket.ts';
import type { LinkStore, SavedLink } from './saved-link.ts';
import { importKey } from './seal.ts';
import type { Envelope } from './wire.ts';

type ReviewEvent = PersonEvent | HelperEvent;

export interface LinkSettings {
  saved: SavedLink;
  /** The list of what the other side may say. Her page knows none but his, and his none but hers. */
  read: (plain: string) => Envelope<ReviewEvent> | null;
  relay: RelayPlace;
  store: LinkStore;
  /** Counts an event of either side into the review and returns the review to save with the link. */
  apply: (from: Role, event: ReviewEvent) => Promise<unknown>;
  onState?: (state: LinkState) => void;
  makeSocket?: SocketMaker | undefined;
  timings?: Partial<LinkTimings>;
  /** Monotonic milliseconds. */
  now?: () => number;
  /** Options of the socket, shortened by tests. */
  socket?: { answerWithin?: number; firstPause?: number; longestPause?: number };
}

/** False frames after which the link is left. */
const mostFailures = 20;
/** What her side may say before she chose the pictures. */
const beforeAgreement = new Set(['hello', 'status', 'bye']);

/**
 * One side of a review from afar. Whatever is sent is sealed, saved and kept until the other side says it has it;
 * whatever comes is opened in order, counted into the review, saved, then acknowledged. The process may be killed
 * between any two of these: `openLink` with what was saved last goes on from there.
 */
export async function openLink(settings: LinkSettings): Promise<ReviewLink> {
  const { role, room, keys, received } = settings.saved;
  const other: Role = role === 'u' ? 'h' : 'u';
  const [own, theirs] = await Promise.all([
    importKey(fromText(keys[role])),
    importKey(fromText(keys[other])),
  ]);
  return new ReviewLink(settings, own, new Inbox(theirs, { room, from: other }, received));
}

export class ReviewLink {
  #settings: LinkSettings;
  #saved: SavedLink;
  #key: CryptoKey;
  #inbox: Inbox;
  #socket: RelaySocket;
  #timings: LinkTimings;
  #now: () => number;
  /** One thing at a time: sealing and opening follow the order of calls. */
  #queue: Promise<unknown> = Promise.resolve();
  #timers = new Set<ReturnType<typeof setTimeout>>();
  #beat: ReturnType<typeof setInterval>;
  #pace: LinkPace;
  #ackDue = false;
  /** What this side said last of itself: a sign of life says it again, and never takes « away » back. */
  #status: ReviewEvent = { t: 'status', state: 'here' };
  #dropped = 0;
  /** Frames no relay has said it holds. */
  #unkept = new Set<string>();
  #isKept = true;
  #end: 'ended' | 'gone' | 'broken' | null = null;
  #brokenBy: BreakReason | null = null;
  #ended = Promise.withResolvers<void>();

  constructor(settings: LinkSettings, key: CryptoKey, inbox: Inbox) {
    this.#settings = settings;
    this.#saved = settings.saved;
    this.#key = key;
    this.#inbox = inbox;
    this.#timings = { ...defaultTimings, ...settings.timings };
    this.#now = settings.now ?? (() => performance.now());
    this.#pace = new LinkPace(this.#timings, this.#now());
    this.#socket = new RelaySocket({
      relay: settings.relay,
      makeSocket: settings.makeSocket,
      ...settings.socket,
      onOpen: () => void this.#pull(),
      onClose: () => this.#tell(),
      onEvent: (event) => {
        if (event.in === 'room' && event.at === this.#saved.room) void this.#do(() => this.#take(event.body));
      },
      onGone: ({ at }) => {
        if (at === this.#saved.room) this.#stop('gone');
      },
    });
    this.#beat = setInterval(() => this.#tick(), Math.min(1000, this.#timings.heartbeat / 4));
  }

  get state(): LinkState {
    return {
      condition: this.#condition(),
      brokenBy: this.#brokenBy,
      unacknowledged: this.#saved.outbox.length,
      acknowledged: this.#saved.acknowledged,
      heardAgo: this.#pace.heardAgo(this.#now()),
      failures: this.#saved.failures,
      dropped: this.#dropped,
    };
  }

  /** Four numbers, one picture each. */
  get pictures(): number[] {
    return this.#saved.pictures;
  }

  /**
   * Sends an event; resolves once it is saved, whether or not a relay is there. Rejects when the link is over, when
   * this side has sent all it may, and for her shared lines before she agreed.
   */
  send(event: ReviewEvent): Promise<void> {
    if (this.#saved.role === 'u' && !this.#saved.isAgreed && !beforeAgreement.has(event.t)) {
      return Promise.reject(new Error('Before the pictures.'));
    }
    return this.#do(() => this.#seal(event));
  }

  /** She chose the right row, or agreed on a link: from now on lines may be shared. */
  agree(): Promise<void> {
    return this.#do(() => this.#save({ ...this.#saved, isAgreed: true }));
  }

  /** Ends the review for both: says it, has the relay forget the room, and forgets everything here. */
  async bye(): Promise<void> {
    if (!this.#end) {
      await this.send({ t: 'bye' });
      await this.#keepNoMore();
      const timer = setTimeout(() => this.#ended.resolve(), this.#timings.byeWithin);
      await this.#ended.promise;
      clearTimeout(timer);
      // The room may be gone already because the other side heard it and had it forgotten.
      this.#end = 'ended';
      await this.#forgetRoom();
    }
    this.#stop('ended');
    await this.#keepNoMore();
  }

  /**
   * Leaves without ending: what was saved opens the link again later. Waits so many milliseconds for the relay to hold
   * what was sent last, so that the other side can read it meanwhile.
   */
  async leave(within = this.#timings.byeWithin): Promise<void> {
    await this.#queue;
    const end = performance.now() + within;
    while (this.#unkept.size > 0 && !this.#end && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    this.#stopTimers();
    this.#socket.stop();
    // What came meanwhile is saved before another opens the link: else it would be counted twice. It asks for a word
    // back, which this one may not say any more: its number is the next one's.
    await this.#queue;
    this.#stopTimers();
  }

  #condition(): LinkState['condition'] {
    if (this.#end) return this.#end;
    return this.#socket.isOpen ? this.#pace.condition(this.#now()) : 'connecting';
  }

  #do<T>(act: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(() => {
      if (this.#end) throw new Error(`This review is ${this.#end}.`);
      return act();
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #seal(event: ReviewEvent): Promise<void> {
    const { role, room, sent, received } = this.#saved;
    if (sent.next >= limits.eventsPerSide) throw new RangeError('This review is full.');
    const envelope: Envelope<ReviewEvent> = {
      ack: received.next,
      head: headAt(received, received.next),
      event,
    };
    const sealed = await sealNext(this.#key, { room, from: role }, sent, utf8(JSON.stringify(envelope)));
    const frame = toText(sealed.frame);
    const review = await this.#settings.apply(role, event);
    const outbox = [...this.#saved.outbox, { seq: sent.next, frame }];
    // Saved before it is sent: a number is never used for two texts, even by a process killed in between.
    await this.#save({ ...this.#saved, sent: sealed.chain, outbox, review });
    this.#pace.sent(this.#now());
    this.#ackDue = false;
    if (event.t === 'status') this.#status = event;
    this.#put(frame);
  }

  #put(frame: string): void {
    this.#unkept.add(frame);
    this.#socket.ask({ v: 'put', room: this.#saved.room, frame }).then(
      () => this.#unkept.delete(frame),
      () => undefined,
    );
  }

  async #take(body: string): Promise<void> {
    const taken = await this.#inbox.take(fromTextOrNone(body));
    if (taken.isForked) return this.#break('fork');
    for (const { plain, chain } of taken.texts) {
      if (!(await this.#accept(new TextDecoder().decode(plain), chain))) return;
    }
    if (taken.failures > 0) {
      const failures = this.#saved.failures + taken.failures;
      await this.#save({ ...this.#saved, failures });
      if (failures >= mostFailures) return this.#break('forgery');
    }
    this.#pace.watchGap(this.#inbox.waiting > 0, taken.texts.length > 0, this.#now());
    this.#tell();
  }

  /** False when the link ends with it. */
  async #accept(text: string, received: ChainState): Promise<boolean> {
    const { role, sent, awaitedTag } = this.#saved;
    const envelope = this.#settings.read(text);
    this.#pace.heard(this.#now());
    if (!envelope) {
      this.#dropped++;
      if (awaitedTag) return this.#fail('refused');
      await this.#save({ ...this.#saved, received });
      return true;
    }
    const { ack, head, event } = envelope;
    if (awaitedTag && !isProof(event, awaitedTag)) return this.#fail('refused');
    if (ack > sent.next || ack < this.#saved.acknowledged) return this.#fail('rollback');
    const known = headAt(sent, ack);
    if (ack > 0 && known && head !== known) return this.#fail('fork');
    if (ack > this.#saved.acknowledged) this.#pace.progressed(this.#now());
    const review = await this.#settings.apply(role === 'u' ? 'h' : 'u', event);
    const outbox = this.#saved.outbox.filter(({ seq }) => seq >= ack);
    if (outbox.length === 0) this.#unkept.clear();
    await this.#save({ ...this.#saved, received, outbox, review, acknowledged: ack, awaitedTag: null });
    if (event.t === 'bye') await this.#byeHeard();
    else if (event.t !== 'status') this.#acknowledgeSoon();
    return event.t !== 'bye';
  }

  async #byeHeard(): Promise<void> {
    await this.#keepNoMore();
    this.#end = 'ended';
    await this.#forgetRoom();
    this.#stop('ended');
  }

  #fail(reason: BreakReason): false {
    this.#break(reason);
    return false;
  }

  #acknowledgeSoon(): void {
    if (this.#ackDue) return;
    this.#ackDue = true;
    this.#later(this.#timings.ackAfter, () => {
      if (this.#ackDue) this.#sendStatus();
    });
  }

  #sendStatus(): void {
    this.#do(() => this.#seal(this.#status)).catch(() => undefined);
  }

  /** Asks the relay for what comes after what was taken, and gives again what it does not hold. */
  async #pull(): Promise<void> {
    const { room, role, received } = this.#saved;
    // Nothing of its own is asked for: the highest number there is.
    const none = limits.eventsPerSide;
    const after = role === 'u' ? { u: none, h: received.next } : { u: received.next, h: none };
    try {
      const { heads } = await this.#socket.ask({ v: 'open', room, after });
      if (!heads) return;
      this.#tell();
      this.#watchRollback(heads[role === 'u' ? 'h' : 'u']);
      for (const { frame } of this.#saved.outbox) this.#put(frame);
    } catch {
      // A lost socket comes back by itself and asks; one whose relay cannot answer now is asked again.
      if (this.#socket.isOpen && !this.#end)
        this.#later(this.#timings.pullAfter * 2, () => void this.#pull());
    }
  }

  #watchRollback(theirs: number): void {
    const found = this.#pace.watchHead(theirs, this.#saved.received.next, this.#now());
    if (found === 'rollback') this.#break('rollback');
    if (found === 'short') this.#later(this.#timings.pullAfter * 1.5, () => void this.#pull());
  }

  #tick(): void {
    const now = this.#now();
    if (this.#pace.isBeatDue(now)) this.#sendStatus();
    if (this.#pace.isPullDue(now)) void this.#pull();
    if (this.#saved.outbox.length > 0 && this.#pace.isResendDue(now)) {
      for (const { frame } of this.#saved.outbox) this.#put(frame);
    }
    this.#tell();
  }

  /** Before the end is told: a page closed right then would go on with it when it opens again. */
  async #keepNoMore(): Promise<void> {
    this.#isKept = false;
    await this.#settings.store.clear();
  }

  async #save(saved: SavedLink): Promise<void> {
    this.#saved = saved;
    if (!this.#isKept) return;
    try {
      await this.#settings.store.save(saved);
    } catch {
      this.#break('storage');
      throw new Error('Not kept.');
    }
  }

  async #forgetRoom(): Promise<void> {
    await this.#socket.ask({ v: 'bye', in: 'room', at: this.#saved.room }).catch(() => undefined);
  }

  #break(reason: BreakReason): void {
    this.#brokenBy = reason;
    this.#stop('broken');
  }

  #stop(how: 'ended' | 'gone' | 'broken'): void {
    this.#end ??= how;
    this.#ended.resolve();
    this.#stopTimers();
    if (how !== 'gone') this.#socket.stop();
    this.#tell();
  }

  #stopTimers(): void {
    clearInterval(this.#beat);
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #later(milliseconds: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      act();
    }, milliseconds);
    this.#timers.add(timer);
  }

  #tell(): void {
    this.#settings.onState?.(this.state);
  }
}

function isProof(event: ReviewEvent, awaited: string): boolean {
  if (event.t !== 'hello' || !('tag' in event) || event.tag === null) return false;
  return isSame(utf8(event.tag), utf8(awaited));
}
