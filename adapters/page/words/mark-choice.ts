import type { Density } from '../../browser/messages.ts';
import { nearest } from '../reading/safe-dom.ts';
import { chooseMarks, type MarkCandidate } from './choose-marks.ts';
import type { FoundWord } from './find-words.ts';
import { boxesOf, type Marks } from './marks.ts';

/** So many boxes are read at once at the most. */
const mostCandidates = 300;
const offStep = 'nav,footer,[role=navigation],[role=contentinfo]';

/**
 * Underlines what is near the screen, seven words a screen at most: the first of its term in a block, where a press acts
 * on nothing. Reads layout.
 */
export function markNearWords(
  words: readonly FoundWord[],
  marks: Marks,
  density: Density,
  known: ReadonlySet<string>,
): void {
  const candidates: MarkCandidate<FoundWord>[] = [];
  const termsIn = new Map<object, Set<string>>();
  for (const word of words) {
    const { block, element, termId } = word;
    if (candidates.length >= mostCandidates) break;
    if (word.control || block.isInFrame || known.has(termId)) continue;
    if (density === 'this-step' && nearest(element, offStep)) continue;
    const terms = termsIn.get(block) ?? new Set();
    if (terms.has(termId)) continue;
    termsIn.set(block, terms.add(termId));
    const box = boxesOf(word)[0];
    if (!box || box.bottom < -window.innerHeight || box.top > 2 * window.innerHeight) continue;
    if (looksPressable(element)) continue;
    candidates.push({ word, termId, top: box.top + window.scrollY });
  }
  const chosen = chooseMarks(candidates, window.innerHeight, marks.isShown);
  marks.show(candidates.filter((one) => chosen.includes(one)).map(({ word }) => word));
}

/** A hand for a pointer says that a press acts, even on a plain block. */
function looksPressable(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}
