import { expect, test } from 'vitest';
import { entryIn, formsFor, wordsOf } from '../../../core/glossary/word-entry.ts';
import { GlossaryError, parseGlossaries } from '../../../core/glossary-schema.ts';

const term = {
  id: 'loyer',
  headword: 'loyer',
  forms: ['loyer'],
  domain: 'droit',
  senses: [{ id: 'rent' }],
  source: 'https://www.exemple.fr/loyer?a=1',
  verifiedOn: null,
  reviewed: false,
};
const entry = {
  line: 'C’est le prix du logement.',
  text: '',
  example: 'Vous payez le 5.',
  action: 'Payez à temps.',
};
const files = (more: object = {}, texts: object = { loyer: { rent: entry } }): Record<string, unknown> => ({
  'packs/common/glossary.json': { schemaVersion: 1, terms: [{ ...term, ...more }] },
  'packs/common/texts/fr.terms.json': { terms: texts },
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['an unknown key', files({ colour: 'red' }), ['packs/common/glossary.json', 'colour', 'terms[0]']],
  ['no form', files({ forms: [] }), ['at least one form', 'terms[0].forms']],
  ['markup', files({ headword: '<b>loyer</b>' }), ['plain text only', 'terms[0].headword']],
  ['no address', files({ source: 'service-public.fr' }), ['terms[0].source']],
  ['no sentence', files({}, {}), ['fr.terms.json', 'terms.loyer.rent']],
  ['an unknown sense', files({}, { loyer: { rent: entry, debt: entry } }), ['terms.loyer.debt']],
  [
    'an id used twice',
    { ...files(), 'packs/caf/glossary.json': { schemaVersion: 1, terms: [term] } },
    ['used twice'],
  ],
])('%s is refused, with the file and the key', (_, bad, said) => {
  const attempt = () => parseGlossaries(bad);
  expect(attempt).toThrow(GlossaryError);
  for (const part of said) expect(attempt).toThrow(part);
});

test('a portal’s own wording wins, and French stands in for a missing translation', () => {
  const own = { ...entry, line: 'Ici, c’est le loyer compté par la Caf.' };
  const glossaries = parseGlossaries({
    ...files(),
    'packs/caf/texts/fr.terms.json': { terms: { loyer: { rent: own } } },
  });
  expect(entryIn(glossaries, wordsOf(glossaries), 'loyer', 'fr', 'caf')?.senses[0]?.line).toBe(own.line);
  expect(entryIn(glossaries, wordsOf(glossaries), 'loyer', 'ar')?.senses[0]).toMatchObject({
    sense: 'loyer.rent',
    line: entry.line,
  });
  expect(entryIn(glossaries, wordsOf(glossaries), 'loyer', 'fr')?.senses[0]).toMatchObject({
    sourceName: 'exemple.fr',
    verifiedOn: null,
  });
  expect(entryIn(glossaries, wordsOf(glossaries), 'rien', 'fr')).toBeNull();
});

test('a sense that its term’s source does not define has its own, or none', () => {
  const other = 'https://www.autre.fr/loyer';
  const senses = [
    { id: 'rent' },
    { id: 'debt', source: other, verifiedOn: '2026-11-24' },
    { id: 'song', verifiedOn: null },
  ];
  const glossaries = parseGlossaries(
    files({ senses, verifiedOn: '2026-11-20' }, { loyer: { rent: entry, debt: entry, song: entry } }),
  );
  const shown = entryIn(glossaries, wordsOf(glossaries), 'loyer', 'fr')?.senses;
  expect(shown?.map(({ sourceName, verifiedOn }) => [sourceName, verifiedOn])).toEqual([
    ['exemple.fr', '2026-11-20'],
    ['autre.fr', '2026-11-24'],
    ['exemple.fr', null],
  ]);
});

test('a word kept to its portals is not sought elsewhere', () => {
  const glossaries = parseGlossaries(files({ portals: ['caf'] }));
  expect(formsFor(glossaries, 'caf').map(({ id }) => id)).toEqual(['loyer']);
  expect(formsFor(glossaries, 'impots')).toEqual([]);
  expect(formsFor(glossaries, null)).toEqual([]);
});
