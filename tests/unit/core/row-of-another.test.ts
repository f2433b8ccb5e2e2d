/** A sum that the page, or she herself, tells of one line, written on another. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { amounts, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const ft = {
  host: 'candidat.francetravail.fr',
  title: 'Actualisation du mois de novembre 2026',
  today: '2026-11-30',
};
const look = (fields: Field[], says: string[]) => wrongIn(fields, { ...ft, says });
const [baker, nursery] = ['Boulangerie Maillard – Salaire brut', 'Crèche des Lilas – Salaire brut'];
const paid = (first: string, second: string) => amounts([`${baker} : ${first}`, `${nursery} : ${second}`]);

describe('of two employers', () => {
  const says = ['Boulangerie Maillard : salaire brut 611,20 €', 'Crèche des Lilas : salaire brut 236,48 €'];
  test('each on the line of the other, one on the line of the other', () => {
    expect(look(paid('236,48', '611,20'), says)).toEqual([baker, nursery]);
    expect(look(paid('236,48', '0'), says)).toEqual([baker]);
    expect(look(paid('611,20', '236,48'), says)).toEqual([]);
    expect(look(paid('611,20', '0'), says)).toEqual([]);
  });

  test('in parts of the page', () => {
    const part = (group: string, sum: string) => anAmount('Salaire brut', sum, { group });
    const of = (first: string, second: string) =>
      look(
        [part('Employeur 1 : Boulangerie Maillard', first), part('Employeur 2 : Crèche des Lilas', second)],
        says,
      );
    expect(of('236,48', '611,20')).toEqual(['Salaire brut', 'Salaire brut']);
    expect(of('611,20', '236,48')).toEqual([]);
  });

  test('in her own words', () => {
    const message = aField('Votre message', {
      kind: 'textarea',
      valueType: 'free-text',
      text: 'La Crèche des Lilas m’a payé 236,48 € ce mois-ci.',
    });
    expect(look([...paid('236,48', ''), message], [])).toEqual([baker]);
    expect(look([...paid('', '236,48'), message], [])).toEqual([]);
  });

  test.each([
    ['a line that names both', ['Boulangerie Maillard et Crèche des Lilas : 236,48 €']],
    ['another figure', ['Crèche des Lilas : net imposable 236,48 €']],
    ['another month', ['Crèche des Lilas, octobre 2026 : 236,48 €']],
    ['a sum to come', ['Crèche des Lilas : 236,48 € seront versés']],
    ['told of each', ['Crèche des Lilas : 236,48 €', 'Boulangerie Maillard : 236,48 €']],
  ])('%s', (_name, lines) => {
    expect(look(paid('236,48', '0'), lines)).toEqual([]);
  });
  test('a round sum', () => {
    expect(look(paid('500', '0'), ['Crèche des Lilas : 500 €'])).toEqual([]);
  });
});

test('of two sorts of money', () => {
  const of = (sick: string, retired: string) =>
    look(
      amounts([`Indemnités journalières – Montant : ${sick}`, `Pension de retraite – Montant : ${retired}`]),
      ['Pension de retraite de l’Agirc-Arrco : 312,44 €'],
    );
  expect(of('312,44', '')).toEqual(['Indemnités journalières – Montant']);
  expect(of('', '312,44')).toEqual([]);
});
