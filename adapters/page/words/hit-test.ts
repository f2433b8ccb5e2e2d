import { nodeTypeOf, textNode } from '../reading/safe-dom.ts';
import { caretAt } from '../safe-document.ts';
import type { FoundWord } from './find-words.ts';
import { boxesOf } from './marks.ts';

/** How far under its letters a word can still be pressed: the underline belongs to it. */
const underlineReach = 7;

/**
 * The word of `words` at a point of the window, or null. The letter at the point must be the word's own: a range that
 * something else covers is not hit, though Firefox's own test of highlights says so.
 */
export function wordAt(
  document: Document,
  x: number,
  y: number,
  words: readonly FoundWord[],
  roots: readonly ShadowRoot[],
): FoundWord | null {
  for (const reach of [0, underlineReach]) {
    const node = caretAt(document, x, y - reach, { shadowRoots: [...roots] })?.offsetNode;
    if (!node || nodeTypeOf(node) !== textNode) continue;
    const here = words.filter((word) => word.nodes.includes(node as Text));
    const hit = here.find((word) =>
      boxesOf(word).some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom + underlineReach,
      ),
    );
    if (hit) return hit;
  }
  return null;
}
