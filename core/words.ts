/** A term's written forms as the page needs them to find it: no definitions. */
export interface TermForms {
  /** Unique over all packs, kebab-case: 'telecharger'. */
  id: string;
  /** The word as the panel shows it. */
  headword: string;
  /**
   * Written forms and abbreviations. Inflections are found by stem; a word written in capitals (RFR, C2S) is an
   * abbreviation and is found only as written.
   */
  forms: string[];
  /** Forms found only whole, plural allowed: for words whose stem is another word's (champ, foyer, case). */
  exact?: string[];
  /** Expressions that hold one of the forms and mean something else: « compte rendu ». Never marked. */
  not?: string[];
  /** Ids of its senses, at least one. */
  senses: string[];
}

/** Terms ready to be found: see core/glossary. Crosses to the page as it is. */
export interface CompiledTerms {
  /**
   * Key of a first word → what may follow it, a line each: the id of the term, or nothing for an expression that is never
   * marked, then the keys of the other words, a space before each. As text: few of a thousand first words are on a page.
   */
  heads: Record<string, string>;
  /** The sense of the terms that have only one; that of the others must be told. */
  onlySense: Record<string, string>;
}

/** Where a word stands, as far as its sense depends on it. */
export type WordElement =
  | 'button'
  | 'link'
  | 'label'
  | 'heading'
  | 'paragraph'
  | 'option'
  | 'message'
  | 'unknown';

export interface WordHit {
  /** Order on the page, from 0; what `showWord` takes. */
  index: number;
  termId: string;
  /** As written on the page. */
  form: string;
  /** Text of the nearest block, spaces collapsed, and the word's offset in it. */
  block: string;
  start: number;
  /** null when the page does not tell: the card then shows the senses side by side. */
  sense: string | null;
  /** Key of the sentence that says why this sense, or null. */
  because: string | null;
  /** Inside a link, button, label or summary: never marked, reached by key, dwell or the list. */
  isInControl: boolean;
}

/** Words she selects in the page, spaces collapsed; never anything of a case. */
export interface Selected {
  /** At most 60 characters. */
  text: string;
  /**
   * What stands before them in their line, its last `longestBefore` characters: which of two like words it is. null where
   * the line holds a case, and is not read.
   */
  before: string | null;
}

export const longestBefore = 80;
