import { toText } from '../../adapters/review-link/bytes.ts';
import { hear, marksRoot } from '../../adapters/review-link/hear.ts';
import { joinByCode } from '../../adapters/review-link/join.ts';
import type { LinkTimings } from '../../adapters/review-link/link-state.ts';
import { meetByCode } from '../../adapters/review-link/meet.ts';
import { readCode } from '../../adapters/review-link/read-code.ts';
import type { RelayPlace } from '../../adapters/review-link/relay-socket.ts';
import { openLink, type ReviewLink } from '../../adapters/review-link/review-link.ts';
import { type SavedLink, startLink } from '../../adapters/review-link/saved-link.ts';
import { readFromHelper } from '../../adapters/review-link/wire-helper.ts';
import { readFromPerson } from '../../adapters/review-link/wire-person.ts';
import type { HelperEvent, PersonEvent, SharedLine } from '../../core/review/events.ts';
import { reduceReview } from '../../core/review/reduce.ts';
import { emptyReview, type ReviewState } from '../../core/review/state.ts';
import { summarise, viewLines } from '../../core/review/view.ts';

/** A tenth to a quarter of the true ones: a fault is over in seconds. */
const timings: LinkTimings = {
  heartbeat: 2000,
  ackAfter: 100,
  pullAfter: 250,
  resendAfter: 1000,
  incompleteAfter: 4000,
  silentAfter: 10_000,
  byeWithin: 1000,
};
const socket = { answerWithin: 2500, firstPause: 50, longestPause: 800 };
const lines = 40;

/** One side of a review: its state, what it keeps, and when each numbered event of the other came. */
export class Side {
  review: ReviewState = emptyReview;
  link!: ReviewLink;
  /** Numbers of the other side's events, in the order they were counted. */
  heard: number[] = [];
  kept: SavedLink;
  relay: RelayPlace;
  onHeard: (number: number) => void = () => undefined;
  falseVerdicts = 0;

  constructor(kept: SavedLink, relay: RelayPlace) {
    this.kept = kept;
    this.relay = relay;
  }

  async open(): Promise<void> {
    const { role } = this.kept;
    this.link = await openLink({
      read: role === 'u' ? readFromHelper : readFromPerson,
      saved: this.kept,
      relay: this.relay,
      timings,
      socket,
      store: {
        save: async (link) => {
          this.kept = structuredClone(link);
        },
        clear: async () => undefined,
      },
      apply: async (from, event) => {
        const said = await hear(this.review, from, event);
        this.review = reduceReview(this.review, said, performance.now());
        if (from !== role) this.#note(event);
        this.#judge();
        return this.review;
      },
    });
  }

  #note(event: PersonEvent | HelperEvent): void {
    const number =
      event.t === 'mark' ? Number(event.remark) : event.t === 'delta' ? Number(event.lines[0]?.label) : null;
    if (number === null) return;
    this.heard.push(number);
    this.onHeard(number);
  }

  /** A mark said to be in force on another version than the one that is there is a false verdict. */
  #judge(): void {
    for (const { line, mark } of viewLines(this.review)) {
      const made = this.review.helper.marks[line.id];
      if (mark?.state === 'current' && made?.version !== line.version) this.falseVerdicts++;
    }
  }
}

export interface StreamResult {
  sent: number;
  lost: number;
  duplicated: number;
  outOfOrder: number;
  /** Milliseconds from saying to hearing. */
  median: number;
  longest: number;
}

/** What is measured comes after: on a busy machine three servers may take this long to agree on who leads. */
const toMeet = 60_000;

/** Two sides in a review, one speaking through `hers`, the other through `his`. */
export class ReviewPair {
  u: Side;
  h: Side;
  #said = { u: 0, h: 0 };
  #saidAt = { u: [] as number[], h: [] as number[] };
  #delays: number[] = [];
  #versions = new Map<string, number>();

  private constructor(u: Side, h: Side) {
    this.u = u;
    this.h = h;
    u.onHeard = (number) => this.#delays.push(performance.now() - (this.#saidAt.h[number] ?? 0));
    h.onHeard = (number) => this.#delays.push(performance.now() - (this.#saidAt.u[number] ?? 0));
  }

  static async meet(hers: RelayPlace, his: RelayPlace): Promise<ReviewPair> {
    const signal = AbortSignal.timeout(toMeet);
    const person = await meetByCode({ relay: hers, signal, socket });
    const code = readCode(person.code ?? '');
    if (typeof code === 'string') throw new Error('The code made cannot be read.');
    const [one, other] = await Promise.all([person.met, joinByCode({ relay: his, signal, socket }, code)]);
    const u = new Side({ ...startLink('u', one.keys, null), isAgreed: true }, hers);
    const h = new Side(startLink('h', other.keys, other.awaitedTag), his);
    await Promise.all([u.open(), h.open()]);
    await u.link.send({ t: 'hello', versions: [2, 2], tag: toText(one.tag) });
    await h.link.send({ t: 'hello', versions: [2, 2], name: 'Claire', posture: 'relative' });
    const pair = new ReviewPair(u, h);
    await pair.#share();
    return pair;
  }

  async #share(): Promise<void> {
    const all = Array.from({ length: lines }, (_, at): SharedLine => this.#line(`l${at}`, 1, ''));
    const rest = { place: null, notShared: 0, unreadZones: 0 };
    await this.u.link.send({ t: 'snap', snap: 1, part: 0, of: 1, ...rest, lines: all });
    await waitFor(() => this.h.review.person.snap === 1, toMeet);
  }

  #line(id: string, version: number, label: string): SharedLine {
    this.#versions.set(id, version);
    return { id, label, group: null, kind: 'text', version, isDoubted: false };
  }

  /** He marks a line, at the version he knows; the remark is the event's number. */
  async mark(): Promise<void> {
    const number = this.#said.h++;
    this.#saidAt.h[number] = performance.now();
    const id = `l${number % lines}`;
    const version = this.h.review.person.lines[id]?.version ?? 1;
    await this.h.link.send({ t: 'mark', snap: 1, id, version, mark: 'unseen', remark: String(number) });
  }

  /** She changes an answer; the label is the event's number. */
  async edit(): Promise<void> {
    const number = this.#said.u++;
    this.#saidAt.u[number] = performance.now();
    const id = `l${(number * 7) % lines}`;
    const line = this.#line(id, (this.#versions.get(id) ?? 1) + 1, String(number));
    await this.u.link.send({ t: 'delta', snap: 1, lines: [line], gone: [] });
  }

  /** Both speak, so many events each a second, for so many milliseconds. */
  async speak(milliseconds: number, perSecond: number): Promise<void> {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      await Promise.allSettled([this.mark(), this.edit()]);
      await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond));
    }
  }

  /** Waits until both heard all, then counts. */
  async settle(within: number): Promise<StreamResult> {
    const isAll = () => this.u.heard.length >= this.#said.h && this.h.heard.length >= this.#said.u;
    await waitFor(isAll, within).catch(() => undefined);
    const [toHer, toHim] = [judge(this.u.heard, this.#said.h), judge(this.h.heard, this.#said.u)];
    const sorted = [...this.#delays].sort((one, other) => one - other);
    return {
      sent: this.#said.u + this.#said.h,
      lost: toHer.lost + toHim.lost,
      duplicated: toHer.duplicated + toHim.duplicated,
      outOfOrder: toHer.outOfOrder + toHim.outOfOrder,
      median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      longest: Math.round(sorted.at(-1) ?? 0),
    };
  }

  /** He ends; true when her side then says so, of the same marks. */
  async finish(within: number): Promise<boolean> {
    const root = await marksRoot(this.h.review.helper, 1);
    await this.h.link.send({ t: 'done', snap: 1, root }).catch(() => undefined);
    await waitFor(() => this.u.review.helper.done !== null, within).catch(() => undefined);
    return summarise(this.u.review).isDone;
  }

  /** Whether both sides see the same lines and marks, and the end is said of these only. */
  isSame(): boolean {
    const see = (side: Side) => JSON.stringify([viewLines(side.review), summarise(side.review)]);
    return see(this.u) === see(this.h);
  }

  async leave(): Promise<void> {
    await Promise.all([this.u.link.leave(0), this.h.link.leave(0)]);
  }
}

function judge(heard: number[], said: number) {
  const distinct = new Set(heard);
  let outOfOrder = 0;
  for (let at = 1; at < heard.length; at++) if ((heard[at] ?? 0) < (heard[at - 1] ?? 0)) outOfOrder++;
  return { lost: said - distinct.size, duplicated: heard.length - distinct.size, outOfOrder };
}

export async function waitFor(isTrue: () => boolean, within: number): Promise<void> {
  const end = performance.now() + within;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error('Waited too long.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
