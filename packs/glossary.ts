/** Every glossary of this build, read once. A malformed file stops the build, with its path and key. */
import '../core/zod-without-eval.ts';
import { buildMatcher, compileTerms } from '../core/glossary/build-matcher.ts';
import { entryIn, formsFor, toForms, type WordEntry } from '../core/glossary/word-entry.ts';
import { parseGlossaries } from '../core/glossary-schema.ts';
import type { CompiledTerms, TermForms } from '../core/words.ts';

const files = import.meta.glob<unknown>(['./*/glossary.json', './*/texts/*.terms.json'], {
  eager: true,
  import: 'default',
});

const glossaries = parseGlossaries(files);

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

/** A term's sentences in `lang`, French where they are not translated; null for an unknown term. */
export function entryOf(termId: string, lang: string, portal: string | null = null): WordEntry | null {
  return entryIn(glossaries, termId, lang, portal);
}
