// npm run -s words : every entry of the glossaries, one JSON object a line.
import { entryIn, wordsOf } from '../core/glossary/word-entry.ts';
import languages from '../locales/languages.json' with { type: 'json' };
import { loadGlossaries } from './load-glossary.ts';

const glossaries = loadGlossaries();
const wordsIn = wordsOf(glossaries);
for (const { portal, terms, texts } of glossaries) {
  for (const [lang, byTerm] of Object.entries(texts)) {
    for (const [termId, senses] of Object.entries(byTerm)) {
      const entry = entryIn(glossaries, wordsIn, termId, lang, portal);
      const own = terms.find((term) => term.id === termId);
      for (const [sense, sentences] of Object.entries(senses)) {
        const shown = entry?.senses.find((one) => one.sense === `${termId}.${sense}`);
        const { line, text, example, action } = sentences;
        console.log(
          JSON.stringify({
            id: `${termId}.${sense}`,
            lang,
            headword: entry?.headword ?? termId,
            // A word of everyone's has no portal; one that a pack brings belongs to it.
            portal: portal === 'common' && !own?.portals ? null : portal,
            sense: `${termId}.${sense}`,
            line,
            text,
            example,
            action,
            source: shown?.sourceUrl ?? null,
            verifiedOn: shown?.verifiedOn ?? null,
            reviewed: (entry?.isReviewed ?? false) && languages[lang as keyof typeof languages].isReviewed,
          }),
        );
      }
    }
  }
}
