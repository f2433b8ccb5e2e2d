import { toText } from './bytes.ts';
import type { ChainState } from './chain.ts';
import { emptyChain } from './chain.ts';
import type { LinkKeys, Role } from './key-schedule.ts';

/**
 * All a review from afar needs to go on after its process was killed. Kept by the caller where nothing reaches a disk
 * (`storage.session`) and wiped at the end; the keys are in it.
 */
export interface SavedLink {
  v: 1;
  role: Role;
  room: string;
  /** base64url, by who speaks. */
  keys: Record<Role, string>;
  pictures: number[];
  /** The helper's side: the proof it waits for before it reads anything; null once seen. */
  awaitedTag: string | null;
  /** The person's side: she chose the right pictures, or agreed on a link. Nothing is shared before. */
  isAgreed: boolean;
  sent: ChainState;
  received: ChainState;
  /** Frames the other side has not acknowledged, base64url, in order. */
  outbox: { seq: number; frame: string }[];
  /** Frames of this side the other has acknowledged, by count. */
  acknowledged: number;
  failures: number;
  /** What the screens keep beside: the state of the review, saved in the same breath as the link. */
  review: unknown;
}

/** Where a link is kept between two moments of life. Saving must be finished when the promise resolves. */
export interface LinkStore {
  save: (link: SavedLink) => Promise<void>;
  clear: () => Promise<void>;
}

/** `awaitedTag`: for the helper's side only. */
export function startLink(role: Role, keys: LinkKeys, awaitedTag: Uint8Array | null): SavedLink {
  return {
    v: 1,
    role,
    room: keys.room,
    keys: { u: toText(keys.key.u), h: toText(keys.key.h) },
    pictures: keys.pictures,
    awaitedTag: awaitedTag && toText(awaitedTag),
    isAgreed: false,
    sent: emptyChain(),
    received: emptyChain(),
    outbox: [],
    acknowledged: 0,
    failures: 0,
    review: null,
  };
}
