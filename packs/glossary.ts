/** Every glossary of this build, read once. A malformed file stops the build, with its path and key. */
import '../core/zod-without-eval.ts';
import { entryIn, formsFor, type WordEntry } from '../core/glossary/word-entry.ts';
import { parseGlossaries } from '../core/glossary-schema.ts';
import type { TermForms } from '../core/words.ts';

const files = import.meta.glob<unknown>(['./*/glossary.json', './*/texts/*.terms.json'], {
  eager: true,
  import: 'default',
});

const glossaries = parseGlossaries(files);

/** What the page needs to find the words of a portal: no definition. `portal`: pack id, or null elsewhere. */
export function termsFor(portal: string | null): TermForms[] {
  return formsFor(glossaries, portal);
}

/** A term's sentences in `lang`, French where they are not translated; null for an unknown term. */
export function entryOf(termId: string, lang: string, portal: string | null = null): WordEntry | null {
  return entryIn(glossaries, termId, lang, portal);
}
