import { expect, test } from 'vitest';
import { packs, proceduresFor } from '../../packs/index.ts';
import { loadPacks } from '../../scripts/load-packs.ts';

const { packs: worded } = loadPacks();

test('the bundler and Node read the same guides', () => {
  expect(packs.map((pack) => pack.id).sort()).toEqual([
    'ameli',
    'caf',
    'common',
    'france-travail',
    'impots',
    'msa',
  ]);
  const bare = worded.map(({ texts: _texts, ...pack }) => pack);
  expect(packs).toEqual(bare);
});

test('a host gets the guides of its own portal only', () => {
  expect(proceduresFor('wwwd.caf.fr').map((one) => one.id)).toContain('quarterly-declaration');
  expect(proceduresFor('candidat.francetravail.fr').map((one) => one.portal)).not.toContain('caf');
  expect(proceduresFor('moncaf.fr')).toEqual([]);
  expect(proceduresFor('caf.fr.exemple.org')).toEqual([]);
});

test('sentences for people are short, with their no-break spaces, and in the words Bienvu uses', () => {
  // A portal's own button or place is named as it is written there, between « ».
  const taken =
    /\b(valid(er|ez)|enregistr\w*|télécharg\w*|actualis\w*|champs?|pré-rempli\w*|session|erreurs?|pièges?|formulaires?|conforme|vérifié\w*|complet)\b/i;
  for (const pack of worded)
    for (const [key, text] of Object.entries(pack.texts.fr ?? {})) {
      const where = `${pack.id} ${key}: ${text}`;
      expect(text.replace(/«[^»]*»/g, ''), where).not.toMatch(taken);
      expect(text, where).not.toMatch(/ [:?!;»€]|« /);
      for (const sentence of text.split(/[.?:]\s/))
        expect(
          sentence.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length,
          where,
        ).toBeLessThanOrEqual(12);
    }
});

test('a number is never broken, nor turned round where one reads from the right: its spaces are no-break', () => {
  for (const pack of worded)
    for (const [lang, texts] of Object.entries(pack.texts))
      for (const [key, text] of Object.entries(texts ?? {}))
        expect(text, `${pack.id} ${lang} ${key}`).not.toMatch(/\d \d/);
});

test('« Je bloque » leads somewhere on every site, known or not', () => {
  const common = packs.find((pack) => pack.id === 'common');
  expect(Object.keys(common?.stuck ?? {})).toEqual(['understand', 'answer', 'manage', 'afraid']);
  expect(common?.contacts.map((contact) => contact.value)).toEqual([
    '3230',
    '3949',
    '3646',
    '0809401401',
    // The MSA's is on its letters; a house has none of its own.
    null,
    null,
  ]);
});

test('a page read on the day a guide was written is said to bear no day, unless it is Bienvu’s own advice', () => {
  for (const pack of packs)
    for (const [id, { verifiedOn, confidence, undated }] of Object.entries(pack.sources))
      if (verifiedOn >= '2026-11-24') expect(undated, `${pack.id} ${id}`).toBe(confidence !== 'I');
});

test('what Bienvu reasoned itself is said by it, in her language; a name of a site is that of who said it', () => {
  for (const pack of packs)
    for (const [id, { own, confidence, name }] of Object.entries(pack.sources)) {
      expect(own !== undefined, `${pack.id} ${id}`).toBe(confidence === 'I');
      if (own === 'site') expect(name, `${pack.id} ${id}`).not.toContain('Bienvu');
    }
});
