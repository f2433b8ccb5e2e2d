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
      'Vous devez maintenant télécharger votre fiche de …',
      'Téléchargez',
      '… il faut la télécharger.',
    ]);
  });

  it('meant in one way stand alone', () => {
    expect(aroundOf(...sampleWords).filter(Boolean)).toEqual([]);
    const twice = hitIn('Téléchargez encore', 'Téléchargez', 'telecharger.upload');
    expect(aroundOf(twice, { ...twice, index: 9 })).toEqual([undefined]);
  });
});
