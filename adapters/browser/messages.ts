/**
 * Every message between the extension's contexts, by direction. What arrives in the background from a page passes its
 * strict schema once (messages-schema.ts); the panel and the page talk over one port of whole snapshots.
 */
import type { Assessment, Progress } from '../../core/assessment.ts';
import type { PageAsRead } from '../../core/page-model.ts';
import type { Known } from '../../core/reading/with-meanings.ts';
import type { WordContext } from '../../core/senses/word-context.ts';
import type { CompiledTerms, Selected, WordHit } from '../../core/words.ts';

/** Which words are underlined. */
export type Density = 'this-step' | 'all' | 'on-demand';

/** What the always-on script needs to know, once per page. */
export interface Welcome {
  /** False: this site is switched off; the script ends at once. */
  isOn: boolean;
  portal: string | null;
  terms: CompiledTerms;
  density: Density;
  knownTerms: string[];
  /** Bubbles also open by resting the pointer 500 ms on a word. Off unless chosen. */
  hasDwell: boolean;
  /** The few interface sentences drawn in the page, by key of locales/<lang>/page.json. */
  strings: Record<string, string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** As core/text-look.ts words it. */
  textLook: string;
  /** A guide exists for this host: the reader is asked for at once. */
  hasGuide: boolean;
}

/**
 * An assessment without the page it speaks of, which who asked has already; its buttons, as the guide knows them, and
 * what its cases mean and which of them need an answer, in their order. `told`: what is still told once it was read;
 * null: the same.
 */
export type Conclusion = Omit<Assessment, 'page'> &
  Pick<Assessment['page'], 'buttons'> & { known: Known[]; told: Progress | null };

/** One sense of a word, worded for the person. */
export interface SenseText {
  sense: string;
  /** Language of its sentences. */
  lang: string;
  line: string;
  /** The line where the page does not tell whether this sense is the one. */
  sometimes: string;
  text: string;
  example: string;
  action: string;
  picture: string | null;
}

export interface Entry {
  termId: string;
  headword: string;
  senses: SenseText[];
}

/** From a script in a page to the background. What it says of a page is answered and forgotten. */
export type PageRequest =
  | { type: 'hello'; host: string }
  | { type: 'define'; termId: string }
  /** Which sense each of these words has where it stands: the model is too heavy for a page. */
  | { type: 'senses'; words: { termId: string; context: WordContext }[] }
  /** She knows this word, or wants it underlined again. */
  | { type: 'learnWord'; termId: string; isKnown: boolean }
  /** The place looks like a procedure: inject the reader. */
  | { type: 'wantReader' }
  /** What the person told on this tab. */
  | { type: 'recall' }
  /**
   * What is to be said of the page just read; `today` is an ISO date, as it is for the person. The words by which meanings
   * are told, the guides, the checks and the libraries behind them are too heavy for a portal's page. The answer is kept nowhere but in the page.
   */
  | { type: 'assess'; page: PageAsRead; progress: Progress; today: string; timeZone: string }
  | { type: 'saveProgress'; progress: Progress }
  | { type: 'openPanel' }
  | { type: 'failed'; code: string; stack: string };

/** From the background to the always-on script of one tab; it answers `true` when it is there. */
export type PageOrder = { type: 'siteChanged'; isOn: boolean } | { type: 'nextWord' };

/** From the panel to the page, over the port. No message can carry a value to the page, click, type or send. */
export type PanelCommand =
  /** `isQuiet`: neither scrolled to nor gone when she writes; somebody else points at it. */
  | { type: 'focusField'; fieldId: string; isQuiet?: true }
  | { type: 'showWord'; index: number }
  | { type: 'clearPointer' }
  | { type: 'setProgress'; progress: Progress }
  | { type: 'refresh' };

/** From the page to the panel, over the port. */
export interface Snapshot {
  type: 'snapshot';
  /** Whether the reader is there and has read once. */
  isRead: boolean;
  /** The last reading came to nothing, by a fault of ours. */
  hasFailed: boolean;
  assessment: Assessment | null;
  words: WordHit[];
  /** A word asked for in the page where no bubble could stand. `at` tells one asking from the next. */
  shownWord?: { index: number; at: number } | null;
  selection?: Selected | null;
  progress: Progress;
  /** Set when the page hides or fights our marks: the panel says so. */
  isOverlayGone: boolean;
}

export const panelPort = 'panel';

/** The line of a panel that shares, to the background. Nothing is said on it: it falls when the panel is closed. */
export const sharingPort = 'sharing';
export const privateSharingPort = 'sharing-private';
