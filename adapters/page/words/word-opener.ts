import { wordTitle } from '../../../core/glossary/word-title.ts';
import type { Entry, Welcome } from '../../browser/messages.ts';
import { type BubbleSubject, createBubble } from '../layer/bubble.ts';
import { spokenText } from '../layer/bubble-content.ts';
import type { Box } from '../layer/placement.ts';
import { moveByFrames } from '../layer/pointer.ts';
import { isConnected } from '../reading/safe-dom.ts';
import type { PageWorld } from '../world.ts';
import { createEntryCache } from './entry-cache.ts';
import type { FoundWord } from './find-words.ts';
import { wordAt } from './hit-test.ts';
import { boxesOf } from './marks.ts';
import { watchGestures } from './word-gestures.ts';
import { watchWordKey } from './word-keys.ts';

interface OpenerParts {
  words(): readonly FoundWord[];
  /** Reads what of a large page was not read yet. */
  readAll(): Promise<void>;
  marked(): readonly FoundWord[];
  welcome(): Welcome;
  isKnown(termId: string): boolean;
  /** She knows the word now, or no longer. */
  onLearned(termId: string, isKnown: boolean): void;
}

export interface WordOpener {
  /** Moves from word to word, in page order, round and round. */
  step(by: 1 | -1): Promise<void>;
  /** Brings the word of this index into view and points at it. */
  point(index: number): void;
  /** Asks ahead for the meanings of these words. */
  prepare(words: readonly FoundWord[]): void;
  forget(): void;
}

/** The entry with the senses its word most likely has, where the page does not tell which. */
function likelyOf(entry: Entry, likeliest: readonly string[] = []): Entry {
  const senses = entry.senses.filter(({ sense }) => likeliest.includes(sense));
  return senses.length > 1 ? { ...entry, senses } : entry;
}

/** The ways from a word to its meaning: press, rest of the pointer where chosen, key, the panel's list. */
export function createWordOpener(world: PageWorld, parts: OpenerParts): WordOpener {
  const { document, signal } = world;
  const entries = createEntryCache(world);
  const bubble = createBubble(world);
  let current: FoundWord | null = null;
  let asked = 0;

  /** Opens the bubble, or has the panel show the word where no bubble can stand. */
  const open = async (word: FoundWord, byKeyboard: boolean) => {
    const turn = ++asked;
    const whole = await entries.get(word.termId);
    const entry = whole && likelyOf(whole, word.choice?.likeliest);
    if (!entry || turn !== asked || signal.aborted || !isConnected(word.element)) return;
    current = word;
    const { strings } = parts.welcome();
    const title = wordTitle(word.form, entry.headword);
    const subject: BubbleSubject = {
      entry,
      title,
      sense: word.choice?.sense ?? null,
      boxes: () => windowBoxes(word),
      text: () => textExtent(word),
      onMore: () => showInPanel(word),
      isKnown: parts.isKnown(word.termId),
      onKnown(isKnown) {
        world.ask({ type: 'learnWord', termId: word.termId, isKnown }).catch(() => undefined);
        parts.onLearned(word.termId, isKnown);
      },
    };
    if (bubble.open(subject, byKeyboard, parts.welcome())) return;
    bubble.say(spokenText(title, entry, word.choice?.sense ?? null, strings));
    showInPanel(word);
  };
  const showInPanel = (word: FoundWord) => {
    // First, in the turn of the press: the browser opens the panel for a person only.
    if (!world.hasPanel()) world.ask({ type: 'openPanel' }).catch(() => undefined);
    const index = parts.words().indexOf(word);
    world.publish({ shownWord: index < 0 ? null : { index, at: performance.now() } });
  };
  const step = async (by: 1 | -1) => {
    await parts.readAll();
    const words = parts.words();
    const { strings } = parts.welcome();
    if (words.length === 0) return bubble.say(strings.noWord ?? '');
    const next = words[nextIndex(words, current, by)];
    if (!next) return;
    // The lines say which word the bubble speaks of, and bring it into sight; they go with the bubble, at Escape.
    world.pointer().showWord(next.element, () => windowBoxes(next));
    current = next;
    void open(next, true);
  };

  watchWordKey((by) => void step(by), signal);
  watchGestures(
    {
      onPress(x, y) {
        const word = wordAt(document, x, y, parts.marked(), world.shadowRoots());
        if (!word) return;
        world.pointer().clear();
        void open(word, false);
      },
      onRest(x, y) {
        const word = wordAt(document, x, y, parts.words(), world.shadowRoots());
        if (word && !(bubble.isOpen() && word === current)) void open(word, false);
      },
      onHover(x, y) {
        const word = wordAt(document, x, y, parts.marked(), world.shadowRoots());
        if (word) entries.prepare([word.termId]);
      },
      hasDwell: () => parts.welcome().hasDwell,
    },
    signal,
  );

  return {
    step,
    point(index) {
      const word = parts.words()[index];
      if (!word) return;
      bubble.close();
      current = word;
      world.pointer().showWord(word.element, () => windowBoxes(word));
    },
    prepare: (words) => entries.prepare(words.map(({ termId }) => termId)),
    forget: entries.forget,
  };
}

/** From the word shown last; without one, from what is in sight. */
function nextIndex(words: readonly FoundWord[], current: FoundWord | null, by: 1 | -1): number {
  const at = current ? words.indexOf(current) : -1;
  if (at >= 0) return (at + by + words.length) % words.length;
  const inSight = words.findIndex((word) => (windowBoxes(word)[0]?.top ?? -1) >= 0);
  return inSight >= 0 ? inSight : by > 0 ? 0 : words.length - 1;
}

/** The word's boxes in the top window; a choice of a closed list stands where its list does. */
function windowBoxes(word: FoundWord): Box[] {
  const select = word.control?.localName === 'option' ? word.control.closest('select') : null;
  const boxes = select ? [select.getBoundingClientRect()] : boxesOf(word);
  return boxes.map(({ left, top, right, bottom }) =>
    moveByFrames(word.element, { left, top, right, bottom }),
  );
}

/** How far the text of the word's block goes, in the top window. */
function textExtent(word: FoundWord): { left: number; right: number } {
  const { segments } = word.block;
  const whole: FoundWord = { ...word, start: 0, end: word.block.text.trimEnd().length };
  const boxes = segments.length > 40 ? windowBoxes(word) : windowBoxes(whole);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}
