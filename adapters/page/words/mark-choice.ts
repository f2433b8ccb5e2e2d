import type { Density } from '../../browser/messages.ts';
import { nearest } from '../reading/safe-dom.ts';
import { chooseMarks, type MarkCandidate } from './choose-marks.ts';
import type { FoundWord } from './find-words.ts';
import { boxesOf, type Marks } from './marks.ts';
import type { NearBlocks } from './near-blocks.ts';

interface Wishes {
  density: Density;
  isKnown(termId: string): boolean;
}

/** So many boxes are read at once at the most. */
const mostCandidates = 300;
const offStep = 'nav,footer,[role=navigation],[role=contentinfo]';

/** The words that may be underlined at all, whatever the place on screen: first of their term in a block, pressable safely. */
export function markableWords(words: readonly FoundWord[], { density, isKnown }: Wishes): FoundWord[] {
  if (density === 'on-demand') return [];
  const firsts = new Map<object, Set<string>>();
  return words.filter((word) => {
    if (word.control || word.block.isInFrame || isKnown(word.termId)) return false;
    if (density === 'this-step' && nearest(word.element, offStep)) return false;
    const terms = firsts.get(word.block) ?? new Set();
    firsts.set(word.block, terms);
    if (terms.has(word.termId)) return false;
    terms.add(word.termId);
    return true;
  });
}

/** Underlines what is near the screen, seven words a screen at most. Reads layout of the near words only. */
export function markNearWords(markable: readonly FoundWord[], near: NearBlocks, marks: Marks): void {
  const candidates: MarkCandidate<FoundWord>[] = [];
  for (const word of markable) {
    if (candidates.length >= mostCandidates) break;
    if (!near.isNear(word.block.element)) continue;
    const box = boxesOf(word)[0];
    if (!box || box.bottom < -window.innerHeight || box.top > 2 * window.innerHeight) continue;
    if (looksPressable(word.element)) continue;
    candidates.push({ word, termId: word.termId, top: box.top + window.scrollY });
  }
  const chosen = chooseMarks(candidates, window.innerHeight, marks.isShown);
  const words = new Set(chosen.map(({ word }) => word));
  marks.show(markable.filter((word) => words.has(word)));
}

/** A hand for a pointer says that a press acts, even on a plain block. */
function looksPressable(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}
