/** Where the walk stands inside one element. */
import type { Seen } from './seen.ts';

export interface Place {
  seen: Seen | null;
  next: Node | null;
  /** Nodes put here from elsewhere (a slot's), which replace the chain of siblings. */
  list: Node[] | null;
  at: number;
  /** Its texts belong to the element around: nothing is closed on leaving it. */
  isThrough: boolean;
}

export function newPlace(): Place {
  return { seen: null, next: null, list: null, at: 0, isThrough: false };
}

/** Puts the walk at the start of an element: at its first node, or at those of `list`. */
export function open(place: Place, seen: Seen, next: Node | null, list: Node[] | null = null): void {
  place.seen = seen;
  place.next = next;
  place.list = list;
  place.at = 0;
  place.isThrough = false;
}
