import { matcherOf } from '../../../core/glossary/matcher.ts';
import type { WordHit } from '../../../core/words.ts';
import type { Welcome } from '../../browser/messages.ts';
import { isConnected } from '../reading/safe-dom.ts';
import type { PageWorld } from '../world.ts';
import { dirtyBlocks } from './dirty-blocks.ts';
import { type ChooseSenses, createFinder, type FoundWord, toHit, unknownChoice } from './find-words.ts';
import { markNearWords } from './mark-choice.ts';
import { createMarks } from './marks.ts';
import { createNearBlocks } from './near-blocks.ts';
import { isIn, partsOf } from './page-parts.ts';
import { bodyOf } from './safe-tree.ts';
import type { WalkOptions } from './walk-text.ts';
import { watchMedia } from './watch-media.ts';
import { createWordOpener } from './word-opener.ts';
import { createWordStore } from './word-store.ts';

export interface WordsHandle {
  /** The words of the page as the panel lists them. */
  hits(): WordHit[];
  /** Goes to the next word and opens its bubble, with the focus in it. */
  nextWord(): void;
  /** Brings a word of the list into view and shows where it stands. */
  showWord(index: number): void;
  /** Takes new settings: terms, density, known words, dwell. */
  setWelcome(welcome: Welcome): void;
  /** Reads the whole page again. */
  refresh(): void;
  /** From now on words of several senses are asked about. */
  installSenses(chooseSenses: ChooseSenses): void;
  /** Resolves when everything known to have changed was read. */
  settled(): Promise<void>;
}

/**
 * Finds the page's words, keeps the list as the page changes, underlines the near ones, and opens their bubble. Walks in
 * slices of a few milliseconds; a large page is read where she looks until all its words are asked for. Everything ends
 * with the world's signal.
 */
export function startWords(world: PageWorld): WordsHandle {
  const { document, signal } = world;
  let welcome = world.welcome;
  let matcher = matcherOf(welcome.terms);
  /** All words of the page, null until asked for: to mark takes the near ones only. */
  let known: FoundWord[] | null = null;
  let told = '[]';
  let learned = new Set(welcome.knownTerms);
  const bareHosts = new Set<Element>();
  /** Parts of a large page that wait until they are near. */
  const far = new Set<Element>();
  /** A panel lists every word, and the key goes through them. */
  let areAllWanted = false;

  world.onPageChange(({ records, isFlood, hasNavigated, wasRestored }) => {
    const isAll = isFlood || hasNavigated || wasRestored;
    const upgraded = [...bareHosts].filter((host) => world.shadowRootOf(host));
    for (const host of upgraded) bareHosts.delete(host);
    const body = bodyOf(document);
    void read(isAll && body ? [body] : [...dirtyBlocks(document, records), ...upgraded]);
  });
  const walk: WalkOptions = {
    shadowRootOf: world.shadowRootOf,
    onRoot: (root) => world.watchRoot(root),
    onBareHost: (element) => bareHosts.size < 500 && bareHosts.add(element),
  };
  const store = createWordStore(walk, (onWords) => createFinder(matcher, welcome.portal, onWords), signal);
  const words = () => (known ??= store.drawnWords());
  const marks = createMarks(document, signal);
  const near = createNearBlocks(document, () => readReached() || mark(), signal);
  const opener = createWordOpener(world, {
    words,
    readAll: readRest,
    marked: () => marks.shown(),
    welcome: () => welcome,
    isKnown: (termId) => learned.has(termId),
    onLearned(termId, isKnown) {
      learned[isKnown ? 'add' : 'delete'](termId);
      list();
    },
  });
  const canMark = watchMedia(() => mark(), signal);
  // The page can empty the registry whenever it likes: once a second is soon enough to draw again, and cheap.
  const repair = setInterval(() => canMark() && marks.repair(), 1000);
  signal.addEventListener('abort', () => clearInterval(repair));

  const mark = () => {
    if (signal.aborted) return;
    if (!canMark()) return marks.show([]);
    markNearWords(store.drawnWords(near.isNear), marks, welcome.density, learned);
    opener.prepare(marks.shown());
  };
  const listHits = () => words().map((word, index) => toHit(word, index, welcome.terms.onlySense));
  /** Tells the panels when the list differs from what they know; without one, nobody reads it. */
  const tell = () => {
    if (!world.hasPanel()) return;
    const hits = listHits();
    const next = JSON.stringify(hits);
    if (next === told) return;
    told = next;
    world.publish({ words: hits });
  };
  world.onPanelChange((hasPanel) => {
    if (hasPanel) void readRest();
    tell();
  });
  /** Lists what was found, tells it, and underlines. */
  const list = () => {
    known = null;
    tell();
    near.follow(welcome.density === 'on-demand' ? new Set() : new Set([...store.elements(), ...far]));
    readReached();
    mark();
    void askSenses();
  };

  let chooseSenses: ChooseSenses | null = null;
  /** Asks once for each word that has several senses, then lists again with the answers. */
  async function askSenses(): Promise<void> {
    if (!chooseSenses) return;
    const asked = words().filter(
      ({ choice, termId }) => choice === null && !(termId in welcome.terms.onlySense),
    );
    if (asked.length === 0) return;
    for (const word of asked) word.choice = unknownChoice;
    const choices = await chooseSenses(asked);
    for (const [index, word] of asked.entries()) word.choice = choices[index] ?? unknownChoice;
    if (!signal.aborted) list();
  }

  let waiting: Element[] = [];
  let reading: Promise<void> | null = null;
  /** One reading at a time; what changes meanwhile waits for the next. */
  function read(roots: readonly Element[]): Promise<void> {
    for (const root of roots) {
      if (isIn(far, root)) continue;
      const parts = areAllWanted ? [root] : partsOf(root, walk);
      if (parts.length > 1) for (const part of parts) far.add(part);
      else waiting.push(root);
    }
    reading ??= readAll().finally(() => {
      reading = null;
    });
    return reading;
  }
  async function readAll(): Promise<void> {
    do {
      const now = waiting;
      waiting = [];
      if (!(await store.read(now))) return;
      if (!signal.aborted) list();
    } while (waiting.length > 0);
  }
  const refresh = () => {
    const body = bodyOf(document);
    if (body) void read([body]);
  };
  refresh();

  /** Reads the parts that have come near. Whether there are any. */
  function readReached(): boolean {
    const reached = [...far].filter((part) => near.isNear(part) || !isConnected(part));
    for (const part of reached) far.delete(part);
    if (reached.length > 0) void read(reached);
    return reached.length > 0;
  }
  /** Reads what was left unread of a large page; all of it, from now on. */
  async function readRest(): Promise<void> {
    areAllWanted = true;
    if (far.size > 0) {
      far.clear();
      refresh();
    }
    await reading;
  }

  return {
    hits: listHits,
    nextWord: () => void opener.step(1),
    showWord: (index) => opener.point(index),
    setWelcome(next) {
      const hasNewTerms = JSON.stringify(next.terms) !== JSON.stringify(welcome.terms);
      welcome = next;
      learned = new Set(next.knownTerms);
      opener.forget();
      if (!hasNewTerms && reading === null) return list();
      if (hasNewTerms) matcher = matcherOf(next.terms);
      refresh();
    },
    refresh,
    installSenses(chosen) {
      chooseSenses = chosen;
      void askSenses();
    },
    settled: () => reading ?? Promise.resolve(),
  };
}
