import { expect, test } from 'vitest';
import { buildMatcher } from '../../core/glossary/build-matcher.ts';
import { formsFor } from '../../core/glossary/word-entry.ts';
import { packs } from '../../packs/index.ts';
import { loadGlossaries } from '../../scripts/load-glossary.ts';

/** A word found inside another expression serves it; a word found as nothing at all is lost. */
test('every headword and written form is found as its own term, on every site where it has a meaning', () => {
  const glossaries = loadGlossaries();
  const lost = [null, ...packs.map(({ id }) => id).filter((id) => id !== 'common')].flatMap((portal) => {
    const terms = formsFor(glossaries, portal);
    const matcher = buildMatcher(terms);
    return terms.flatMap(({ id, forms, exact = [] }) =>
      [...forms, ...exact]
        .filter((form) => !matcher.find(`Voici : ${form}.`).some(({ termId }) => termId === id))
        .map((form) => `${portal ?? 'elsewhere'}: ${id} « ${form} »`),
    );
  });
  expect([...new Set(lost)]).toEqual([]);
});
