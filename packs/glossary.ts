/** Every glossary of this build, read and checked when it was built. */
import { glossaries } from 'virtual:bienvu/glossaries';
import { buildMatcher, compileTerms } from '../core/glossary/build-matcher.ts';
import { entryIn, formsFor, toForms, type WordEntry } from '../core/glossary/word-entry.ts';
import type { CompiledTerms, TermForms } from '../core/words.ts';
import { wordsIn } from './language.ts';

/** What the page needs to find the words of a portal: no definition. `portal`: pack id, or null elsewhere. */
export function termsFor(portal: string | null): TermForms[] {
  return formsFor(glossaries, portal);
}

const compiled = new Map<string | null, CompiledTerms>();

/** The same, ready to be found in a page; worked out once for each portal. */
export function compiledTermsFor(portal: string | null): CompiledTerms {
  let terms = compiled.get(portal);
  if (!terms) {
    terms = compileTerms(termsFor(portal));
    compiled.set(portal, terms);
  }
  return terms;
}

/** Every term of every portal, as the search takes them. */
export const searchableTerms: readonly TermForms[] = glossaries.flatMap(({ terms }) => terms).map(toForms);

let everyTerm: ReturnType<typeof buildMatcher> | null = null;

/** Ids of the terms written in `text`, in order, each once. */
export function namedTerms(text: string): string[] {
  everyTerm ??= buildMatcher(searchableTerms);
  return [...new Set(everyTerm.find(text).map(({ termId }) => termId))];
}

/** A term's sentences in `lang`, French where they are not translated; null for an unknown term. Both are made ready before. */
export function entryOf(termId: string, lang: string, portal: string | null = null): WordEntry | null {
  return entryIn(glossaries, wordsIn, termId, lang, portal);
}
