/** Rows of a table that the page shows, and their total written in a case: one of them, all of them, another thing. */
import { describe, expect, test } from 'vitest';
import { taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

describe('two contracts of one month', () => {
  const asks = 'Montant total de vos salaires bruts';
  const all = 'Inscrivez le total du mois, tous employeurs réunis.';
  const look = (hours: string, brut: string, rule = all, second = 'du 05/11/2026 au 27/11/2026') => {
    const { blocks = [], answers = [] } = tableOf(
      ['Employeur', 'Période', 'Heures travaillées', 'Salaire brut'],
      [
        ['Mme Exemple', 'du 02/11/2026 au 30/11/2026', '24', '336 €'],
        ['Cantine scolaire', second, '38,50', '471 €'],
      ],
    );
    return wrongIn(
      [aField('Heures travaillées', { valueType: 'hours', text: hours }), anAmount(asks, brut)],
      { blocks: [...blocks, rule], answers, host: 'candidat.francetravail.fr', today: '2026-11-30' },
    );
  };

  test('one of them alone', () => {
    expect(look('38,50', '471')).toEqual(['Heures travaillées', asks]);
    expect(look('62,50', '807')).toEqual([]);
    expect(look('62,5', '807,00')).toEqual([]);
  });

  test('nothing where the page asks for less, where another month is in it, or another sum was added', () => {
    expect(look('38,50', '471', 'Inscrivez le total de cet emploi.')).toEqual([]);
    expect(look('24', '336', all, 'du 05/10/2026 au 27/10/2026')).toEqual([]);
    expect(look('70', '900')).toEqual([]);
  });
});

describe('receipts, each with the box it is told in', () => {
  const look = (first: string, second: string) => {
    const { blocks = [], answers = [] } = tableOf(
      ['Organisme', 'Montant', 'Case indiquée sur le reçu'],
      [
        ['Secours exemple', '80 €', '7UD'],
        ['Maison exemple', '60,40 €', '7UD'],
        ['Étoile exemple', '50 €', '7UF'],
      ],
    );
    return wrongIn(
      [anAmount('7UD – Dons aux personnes en difficulté', first), anAmount('7UF – Dons', second)],
      {
        ...taxReturn,
        blocks,
        answers,
      },
    );
  };

  test('all of them in one', () => {
    expect(look('190', '0')).toEqual(['7UD – Dons aux personnes en difficulté', '7UF – Dons']);
    expect(look('140', '50')).toEqual([]);
    expect(look('', '50')).toEqual([]);
  });
});
