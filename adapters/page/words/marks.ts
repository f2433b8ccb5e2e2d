import { viewOf } from '../reading/safe-dom.ts';
import { makeRange } from '../safe-document.ts';
import type { FoundWord } from './find-words.ts';
import { markName } from './mark-style.ts';
import { ownerDocumentOf } from './safe-tree.ts';
import { rangeIn } from './text-blocks.ts';

export interface Marks {
  /** Underlines exactly these words. Nothing is drawn twice when they are the same as before. */
  show(words: readonly FoundWord[]): void;
  isShown(word: FoundWord): boolean;
  shown(): readonly FoundWord[];
  /** Paints again if the page took our highlight away or emptied it. */
  repair(): void;
}

/**
 * The underlines: one CSS custom highlight of static ranges. Nothing of the portal's DOM changes, and no live range
 * slows its own changes down. Our own list is what counts: Firefox cannot read a highlight back, and the page can wipe it.
 */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  const registry = viewOf(document)?.CSS.highlights;
  let words: readonly FoundWord[] = [];
  let highlight: Highlight | null = null;
  let size = 0;

  const paint = () => {
    if (!registry) return;
    const ranges = words.flatMap((word) => staticRangeOf(word) ?? []);
    size = ranges.length;
    highlight = size > 0 ? new Highlight(...ranges) : null;
    if (!highlight) return void registry.delete(markName);
    highlight.priority = -1;
    registry.set(markName, highlight);
  };
  signal.addEventListener('abort', () => {
    words = [];
    paint();
  });
  return {
    show(next) {
      if (signal.aborted) return;
      const isSame = next.length === words.length && next.every((word, index) => word === words[index]);
      words = next;
      if (!isSame) paint();
      else this.repair();
    },
    isShown: (word) => words.includes(word),
    shown: () => words,
    repair() {
      if (!registry || signal.aborted) return;
      const isThere = highlight ? registry.has(markName) && highlight.size === size : size === 0;
      if (!isThere) paint();
    },
  };
}

/** Where a word stands, as a range that does not follow the page's changes; null when it left the page. */
export function staticRangeOf(word: FoundWord): StaticRange | null {
  const place = rangeIn(word.block, word.start, word.end);
  if (!place) return null;
  const { from, to } = place;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The boxes of a word on screen, in the coordinates of its own document's window. Reads layout. */
export function boxesOf(word: FoundWord): DOMRect[] {
  const place = rangeIn(word.block, word.start, word.end);
  if (!place?.from.node.isConnected || !place.to.node.isConnected) return [];
  const range = makeRange(ownerDocumentOf(place.from.node));
  try {
    range.setStart(place.from.node, place.from.offset);
    range.setEnd(place.to.node, place.to.offset);
  } catch {
    return []; // The text got shorter and was not read again yet.
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
}
