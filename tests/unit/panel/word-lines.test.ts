import { describe, expect, it } from 'vitest';
import { sampleTexts, sampleWords } from '../../../components/Panel/sample.ts';
import { listWords } from '../../../components/Panel/word-lines.ts';
import type { WordHit } from '../../../core/words.ts';

const hitIn = (block: string, form: string, sense: string | null): WordHit => ({
  ...(sampleWords[3] as WordHit),
  block,
  form,
  start: block.indexOf(form),
  sense,
});
const aroundOf = (...hits: WordHit[]) => listWords(hits, sampleTexts, []).map(({ around }) => around);

describe('the words of the page', () => {
  it('meant in several ways bear the page’s own words around them', () => {
    expect(
      aroundOf(
        hitIn('Vous devez maintenant télécharger votre fiche de paie de juillet.', 'télécharger', null),
        hitIn('Téléchargez', 'Téléchargez', 'telecharger.upload'),
        hitIn('Pour l’attestation, il faut la télécharger.', 'télécharger', 'telecharger.download'),
      ),
    ).toEqual([
      'Téléchargez',
      '… il faut la télécharger.',
      'Vous devez maintenant télécharger votre fiche de …',
    ]);
  });

  it('meant in one way stand alone', () => {
    expect(aroundOf(...sampleWords).filter(Boolean)).toEqual([]);
    const twice = hitIn('Téléchargez encore', 'Téléchargez', 'telecharger.upload');
    expect(aroundOf(twice, { ...twice, index: 9 })).toEqual([undefined]);
  });

  it('show no star of a case that must be filled in', () => {
    expect(
      aroundOf(
        hitIn('Situation : télécharger *', 'télécharger', null),
        hitIn('* Téléchargez', 'Téléchargez', 'telecharger.upload'),
      ),
    ).toEqual(['Téléchargez', 'Situation : télécharger']);
  });

  it('come last where the page does not tell in which sense, and after them those she knows', () => {
    const unsure = hitIn('Télécharger', 'Télécharger', null);
    const lines = listWords([unsure, ...sampleWords.slice(0, 3)], sampleTexts, ['foyer']);
    expect(lines.slice(-2).map(({ entry }) => entry.termId)).toEqual(['telecharger', 'foyer']);
  });
});
