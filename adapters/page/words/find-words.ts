import type { Matcher, TermMatch } from '../../../core/glossary/matcher.ts';
import type { WordHit } from '../../../core/words.ts';
import { type ControlMemory, controlAround } from './control-around.ts';
import { parentElementOf } from './safe-tree.ts';
import { excerptOf, nodesIn, type TextBlock } from './text-blocks.ts';

/** Where a word stands, for what tells its sense: see `word-context.ts`. */
export interface WordPlace {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  /** Element around its first letter. */
  readonly element: Element;
  readonly portal: string | null;
  /** Texts of the blocks around. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Which sense of a word the page means, and the key of why; sense null when the page does not tell. */
export interface Choice {
  sense: string | null;
  because: string | null;
  /** Then the senses it most likely has. */
  likeliest?: readonly string[];
}

/** Decides the senses of words, in order. It comes with the reader: what every page pays stays small. */
export type ChooseSenses = (words: readonly FoundWord[]) => Promise<Choice[]>;

/** A word of the glossary where it stands in the page. */
export interface FoundWord extends TermMatch {
  readonly block: TextBlock;
  readonly nodes: readonly Text[];
  /** Element around its first letter. */
  readonly element: Element;
  /** Link, button, label… around it: pressing the word would act on the portal. */
  readonly control: Element | null;
  readonly place: WordPlace;
  /** null until it was asked for. */
  choice: Choice | null;
}

/** Places the matches of one block; a match whose text has left the page is dropped. */
function placeWords(
  block: TextBlock,
  matches: readonly TermMatch[],
  around: Pick<WordPlace, 'portal' | 'before' | 'after'>,
  memory: ControlMemory,
): FoundWord[] {
  return matches.flatMap((match) => {
    const nodes = nodesIn(block, match.start, match.end);
    const parents = nodes.map(parentElementOf);
    const element = parents[0];
    if (!element) return [];
    const place = { block, start: match.start, end: match.end, element, ...around };
    const inside = parents.find((parent) => controlAround(parent, memory)) ?? null;
    const control = controlAround(inside, memory);
    return [{ ...match, block, nodes, element, control, place, choice: null }];
  });
}

/** A page that says the same word more often has said it enough; a list without end would choke what it is sent to. */
const mostOfTerm = 200;

/** The words of one block, placed when they are first asked for: those far from what she sees may never be. */
export interface BlockWords {
  readonly block: TextBlock;
  words(): FoundWord[];
}

/**
 * Collects the words of blocks given in page order. A block is done when the next one comes, since its neighbours help
 * to tell a sense.
 */
export function createFinder(
  matcher: Matcher,
  portal: string | null,
  onWords: (found: BlockWords) => void,
): { add(block: TextBlock): void; end(): void } {
  const memory: ControlMemory = new Map();
  const counts = new Map<string, number>();
  let before: string | null = null;
  let waiting: { block: TextBlock; matches: TermMatch[] } | null = null;
  const place = (after: string | null) => {
    if (!waiting) return;
    const { block, matches } = waiting;
    waiting = null;
    const around = { portal, before, after };
    let words: FoundWord[] | null = null;
    onWords({ block, words: () => (words ??= placeWords(block, matches, around, memory)) });
  };
  let last: string | null = null;
  return {
    add(block) {
      place(block.text);
      before = last;
      last = block.text;
      const matches = matcher.find(block.text).filter(({ termId }) => {
        const count = (counts.get(termId) ?? 0) + 1;
        counts.set(termId, count);
        return count <= mostOfTerm;
      });
      if (matches.length > 0) waiting = { block, matches };
    },
    end: () => place(null),
  };
}

/** Until it was asked for, and where the page does not tell, the senses are shown side by side. */
export const unknownChoice: Choice = { sense: null, because: null };

/** Characters told on each side of a word: a block may be a whole book. */
const mostAround = 1000;

/** The word as the panel lists it. */
export function toHit(word: FoundWord, index: number, onlySense: Record<string, string>): WordHit {
  const { termId, form, start, control, block } = word;
  const { sense, because } = word.choice ?? { ...unknownChoice, sense: onlySense[termId] ?? null };
  const around = excerptOf(block.text, start, start + form.length, mostAround);
  return {
    index,
    termId,
    form,
    block: around.text,
    start: around.start,
    sense,
    because,
    isInControl: control !== null,
  };
}
