import { expect, test } from 'vitest';
import { buildMatcher } from '../../core/glossary/build-matcher.ts';
import { foldAccents, toPlain } from '../../core/glossary/tokenise.ts';
import { formsFor } from '../../core/glossary/word-entry.ts';
import plainWords from '../../packs/common/plain-words.json' with { type: 'json' };
import { loadGlossaries } from '../../scripts/load-glossary.ts';
import { type GatedEntry, gate, type Vocabulary } from './gates.ts';

const glossaries = loadGlossaries();
const terms = glossaries.flatMap((glossary) => glossary.terms);
// Every plain word becomes a one-word term: inflections are then found as on a page.
const plain = buildMatcher(
  plainWords.words.map((word) => ({ id: word, headword: word, forms: [word], exact: [word], senses: ['x'] })),
);
const words = buildMatcher(formsFor(glossaries, null));
const vocabulary: Vocabulary = {
  isPlain: (word) => plain.find(word.toLowerCase()).length > 0,
  termOf: (word) => words.find(word.toLowerCase())[0]?.termId ?? null,
};

function entries(): GatedEntry[] {
  return glossaries.flatMap((glossary) =>
    Object.entries(glossary.texts.fr ?? {}).flatMap(([termId, senses]) => {
      const term = terms.find(({ id }) => id === termId);
      if (!term) return [];
      const forms = [term.headword, ...term.forms, ...(term.exact ?? [])];
      return Object.entries(senses).map(([sense, sentences]) => ({
        id: `${termId}.${sense}`,
        termId,
        headword: term.headword,
        ownForms: forms.map((form) => foldAccents(toPlain(form))),
        isPolysemous: term.senses.length > 1,
        ...sentences,
        source: term.senses.find(({ id }) => id === sense)?.source ?? term.source,
      }));
    }),
  );
}

test('every French entry passes the gates of plain language', () => {
  const offenders = entries().flatMap((entry) =>
    gate(entry, vocabulary).map((wrong) => `${entry.id} · gate ${wrong}`),
  );
  expect(offenders.join('\n')).toBe('');
});

/** Senses no page read so far defines as ours do: none. Their card would say « compared with nothing ». */
const OPEN: readonly string[] = [];

test('gate 12: every sense has the page it was compared with, and the day', () => {
  const undated = terms.flatMap((term) =>
    term.senses
      .filter((sense) => {
        const source = sense.source ?? term.source;
        const day = sense.verifiedOn === undefined ? term.verifiedOn : sense.verifiedOn;
        return !/^https?:\/\//.test(source) || day === null;
      })
      .map((sense) => `${term.id}.${sense.id}`),
  );
  expect(undated.sort().join('\n')).toBe([...OPEN].sort().join('\n'));
});

test('the gates see what they are for', () => {
  const bad: GatedEntry = {
    id: 'x.y',
    termId: 'x',
    headword: 'x',
    ownForms: ['x'],
    isPolysemous: true,
    line: 'Le versement est effectué par l’organisme (voir CGU) ; il n’est pas dû sans justification.',
    text: '',
    example: '',
    action: 'Veuillez procéder à la régularisation. Sinon, 10 % de pénalité.',
    source: 'service-public.fr',
  };
  const numbers = new Set(gate(bad, vocabulary).map((wrong) => wrong.split(':')[0]));
  for (const number of ['3', '4', '5', '6', '7', '8', '9', '10', '11', '12'])
    expect(numbers).toContain(number);
});

test('most sentences hold in twelve words', () => {
  const counts = entries().flatMap((entry) =>
    `${entry.line} ${entry.text} ${entry.example} ${entry.action}`
      .split(/(?<=[.?])\s/)
      .map((s) => s.match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
  );
  expect(counts.filter((count) => count > 12).length / counts.length).toBeLessThan(0.05);
});
