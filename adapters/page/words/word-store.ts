import { isConnected, isDrawn, localNameOf, nearest } from '../reading/safe-dom.ts';
import { runInSlices } from '../slices.ts';
import type { BlockWords, FoundWord } from './find-words.ts';
import { holds, isAfter } from './safe-tree.ts';
import type { TextBlock } from './text-blocks.ts';
import { type WalkOptions, walkText } from './walk-text.ts';

type Finder = { add(block: TextBlock): void; end(): void };

export interface WordStore {
  /** Reads these parts of the page again, in slices. False when stopped before the end. */
  read(roots: readonly Element[]): Promise<boolean>;
  /** The elements whose blocks hold words. */
  elements(): Set<Element>;
  /** The words of these elements in page order, without those that left the page or are not drawn. Reads style. */
  drawnWords(isWanted?: (element: Element) => boolean): FoundWord[];
  clear(): void;
}

/** What one message to the background may hold: see page-requests.ts. */
const mostWords = 5000;

/** Keeps the words of the page, block by block in page order, so that a change costs what changed. */
export function createWordStore(
  walk: WalkOptions,
  makeFinder: (onWords: (found: BlockWords) => void) => Finder,
  signal: AbortSignal,
): WordStore {
  let groups: BlockWords[] = [];

  /** Puts the fresh words of `root` where its former ones were. */
  const replace = (root: Element, fresh: BlockWords[]) => {
    let from = groups.findIndex(({ block }) => holds(root, block.anchor));
    let to = from;
    if (from < 0) from = to = placeFor(groups, root);
    else while (to < groups.length && holds(root, (groups[to] as BlockWords).block.anchor)) to++;
    groups = [...groups.slice(0, from), ...fresh, ...groups.slice(to)];
  };

  return {
    async read(roots) {
      for (const root of roots) {
        const fresh: BlockWords[] = [];
        const finder = makeFinder((found) => fresh.push(found));
        const isWhole = await runInSlices(
          walkText(root, walk),
          (block) => block && finder.add(block),
          signal,
        );
        if (!isWhole) return false;
        finder.end();
        groups = groups.filter(({ block }) => isConnected(block.anchor));
        replace(root, fresh);
      }
      groups = groups.filter(({ block }) => isConnected(block.element));
      return true;
    },
    elements: () => new Set(groups.map(({ block }) => block.element)),
    drawnWords: (isWanted = () => true) =>
      groups
        .flatMap(({ block, words }) => (isWanted(block.element) ? words() : []))
        .filter(isDrawnWord)
        .slice(0, mostWords),
    clear: () => {
      groups = [];
    },
  };
}

function isDrawnWord({ element, control }: FoundWord): boolean {
  // The choices of a closed list have no box: they are there when their list is.
  const isOption = control !== null && localNameOf(control) === 'option';
  const drawn = isOption ? nearest(control, 'select') : element;
  return drawn !== null && isConnected(drawn) && isDrawn(drawn);
}

/** Where the blocks of `root` belong among blocks in page order. */
function placeFor(groups: readonly BlockWords[], root: Element): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter((groups[middle] as BlockWords).block.anchor, root)) high = middle;
    else low = middle + 1;
  }
  return low;
}
