import type { WordElement } from '../words.ts';

/** Where a word stands and what surrounds it: all that its sense may be told from. */
export interface WordContext {
  /** Text of the word's block. */
  block: string;
  /** Offsets of the word in `block`. */
  start: number;
  end: number;
  element: WordElement;
  /** Text of the blocks just before and after, or the heading and question: a weaker sign. */
  before?: string;
  after?: string;
  /** Of a word on a button: the page's titles, which tell how far the procedure is. */
  titles?: string;
  /** The word stands in the same form group as a file input. */
  isInFileGroup?: boolean;
  /** The word's block is what `aria-describedby` or a label names for a file input. */
  describesFileInput?: boolean;
  /** The link that holds the word has a `download` attribute or leads to a file. */
  isFileLink?: boolean;
  /** Only known from afar (training data): a file input, a size limit, or a file to fetch, somewhere near. */
  isNearFileInput?: boolean;
  isNearSizeLimit?: boolean;
  isNearDownload?: boolean;
  /** Pack id of the portal, such as 'caf'. */
  portal?: string;
}
