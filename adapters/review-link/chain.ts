/**
 * The two chains of a review: what this side sent and what it took from the other. A frame is only opened in its
 * place, after the very frame before it, so that nothing can be dropped, repeated, moved or replaced unseen.
 */
import { type Bytes, fromText, isSame, toText } from './bytes.ts';
import type { Role } from './key-schedule.ts';
import { hashFrame, open, readHead, seal } from './seal.ts';

/** Frames kept waiting for one that is missing. */
const heldBack = 256;
/** Different frames kept for one number: one is true, the others are somebody's noise. */
const perNumber = 4;
/** Hashes kept of what was accepted or sent last. */
const remembered = 512;

/** A chain as it is stored: the next number, the last hash, and the hashes of the last frames (base64url). */
export interface ChainState {
  next: number;
  previous: string;
  /** Hashes of frames `next - recent.length` to `next - 1`. */
  recent: string[];
}

export function emptyChain(): ChainState {
  return { next: 0, previous: toText(new Uint8Array(32)), recent: [] };
}

/** First 12 bytes of the hash of frame number `count - 1`; '' when it is none or too far back to be known. */
export function headAt(chain: ChainState, count: number): string {
  const hash = chain.recent[count - 1 - (chain.next - chain.recent.length)];
  return hash?.slice(0, 16) ?? '';
}

async function grow(chain: ChainState, frame: Uint8Array): Promise<ChainState> {
  const hash = toText(await hashFrame(frame));
  return { next: chain.next + 1, previous: hash, recent: [...chain.recent, hash].slice(-remembered) };
}

/** Seals the next frame of a direction. Returns it with the chain that follows. */
export async function sealNext(
  key: CryptoKey,
  at: { room: string; from: Role },
  chain: ChainState,
  plain: Uint8Array,
): Promise<{ frame: Bytes; chain: ChainState }> {
  const place = { ...at, seq: chain.next, previous: fromText(chain.previous) };
  const frame = await seal(key, place, plain);
  return { frame, chain: await grow(chain, frame) };
}

export interface Taken {
  /** Plain texts newly in order, each with the chain once it is counted. */
  texts: { plain: Bytes; chain: ChainState }[];
  /** Frames that no key opens in their place. */
  failures: number;
  /** A second true frame for a number already taken: the other side went on from an older state. */
  isForked: boolean;
}

/** Takes the frames of the other side in whatever order, number and state they come. */
export class Inbox {
  #key: CryptoKey;
  #at: { room: string; from: Role };
  #chain: ChainState;
  #held = new Map<number, Uint8Array[]>();

  constructor(key: CryptoKey, at: { room: string; from: Role }, chain: ChainState) {
    this.#key = key;
    this.#at = at;
    this.#chain = chain;
  }

  get chain(): ChainState {
    return this.#chain;
  }

  /** Frames waiting for one that is missing. */
  get waiting(): number {
    return this.#held.size;
  }

  /** One frame at a time: the caller waits for the result before giving the next. */
  async take(frame: Uint8Array): Promise<Taken> {
    const nothing: Taken = { texts: [], failures: 0, isForked: false };
    const head = readHead(frame);
    if (!head || head.from !== this.#at.from) return { ...nothing, failures: 1 };
    if (head.seq < this.#chain.next) return this.#lookBack(head.seq, frame);
    if (head.seq >= this.#chain.next + heldBack) return nothing;
    this.#hold(head.seq, frame);
    return this.#goOn();
  }

  #hold(seq: number, frame: Uint8Array): void {
    const same = this.#held.get(seq) ?? [];
    if (same.length >= perNumber || same.some((one) => isSame(one, frame))) return;
    this.#held.set(seq, [...same, frame]);
  }

  async #goOn(): Promise<Taken> {
    const taken: Taken = { texts: [], failures: 0, isForked: false };
    for (;;) {
      const { next, previous } = this.#chain;
      const candidates = this.#held.get(next);
      if (!candidates) return taken;
      this.#held.delete(next);
      const place = { ...this.#at, seq: next, previous: fromText(previous) };
      let isFound = false;
      for (const frame of candidates) {
        const plain = isFound ? null : await open(this.#key, place, frame);
        if (!plain) {
          if (!isFound) taken.failures++;
          continue;
        }
        isFound = true;
        this.#chain = await grow(this.#chain, frame);
        taken.texts.push({ plain, chain: this.#chain });
      }
      if (!isFound) return taken;
    }
  }

  /** An old number again: the same frame is a repeat, another that opens in that place is a fork. */
  async #lookBack(seq: number, frame: Uint8Array): Promise<Taken> {
    const nothing: Taken = { texts: [], failures: 0, isForked: false };
    const first = this.#chain.next - this.#chain.recent.length;
    const known = this.#chain.recent[seq - first];
    if (known === undefined || known === toText(await hashFrame(frame))) return nothing;
    const before = seq === 0 ? new Uint8Array(32) : this.#chain.recent[seq - 1 - first];
    if (before === undefined) return nothing;
    const previous = typeof before === 'string' ? fromText(before) : before;
    const plain = await open(this.#key, { ...this.#at, seq, previous }, frame);
    return plain ? { ...nothing, isForked: true } : { ...nothing, failures: 1 };
  }
}
