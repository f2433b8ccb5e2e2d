/** A sum that the page, or she herself, tells of one line, written on another. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { amounts, hours, problemsIn, wrongIn } from '../../support/filled-in.ts';
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

test('what was paid in a month, in the part of another', () => {
  const part = (group: string, sum: string) => anAmount('Salaire', sum, { group });
  const line = 'Virement du 5 décembre 2026 : 1 204,36 €';
  const fields = [part('Novembre 2026', '1204,36'), part('Décembre 2026', '0')];
  expect(problemsIn(fields, [line])).toEqual([]);
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

describe('hours, and what stands in parts, rows or one sentence', () => {
  const [cars, bread] = ['Cars Tessier', 'Boulangerie Marchetti'];
  const worked = (first: string, second: string) =>
    hours([`Heures chez ${bread} : ${first}`, `Heures chez ${cars} : ${second}`]).map((field, at) => ({
      ...field,
      group: `Contrat ${at + 1} : ${[bread, cars][at]}`,
    }));
  const told = (first: string, second: string): [string, Partial<PageModel>][] => {
    const card = [
      `Contrat 1 : ${bread}`,
      'Heures payées',
      first,
      `Contrat 2 : ${cars}`,
      'Heures payées',
      second,
    ];
    const row = ['Employeur', 'Heures', bread, first, cars, second];
    return [
      [
        'cards',
        { blocks: card, answers: [1, 4].map((name) => ({ name, block: name + 1, from: 0, column: null })) },
      ],
      [
        'rows',
        { blocks: row, answers: [2, 4].map((name) => ({ name, block: name + 1, from: 0, column: 1 })) },
      ],
      ['a sentence', { blocks: [`Vos bulletins : ${first} chez ${bread} et ${second} chez ${cars}.`] }],
      ['a list', { blocks: [`${bread} : ${first}, ${cars} : ${second}`] }],
      ['lines', { blocks: [`Bulletin de ${bread} : ${first}`, `Bulletin de ${cars} : ${second}`] }],
    ];
  };
  const of = (fields: Field[], given: Partial<PageModel>) => wrongIn(fields, { ...ft, ...given });
  test.each(told('48 h', '22 h'))('%s', (_name, given) => {
    expect(of(worked('48', '48'), given)).toEqual([`Heures chez ${cars}`]);
    expect(of(worked('22', '48'), given)).toHaveLength(2);
    expect(of(worked('48', '22'), given)).toEqual([]);
    expect(of(worked('48', '25'), given)).toEqual([]);
  });
  test.each(told('48 h', '48 h'))('as many for both: %s', (_name, given) => {
    expect(of(worked('48', '48'), given)).toEqual([]);
  });
  test.each(told('595,20 €', '282,70 €'))('euros: %s', (_name, given) => {
    const paid = (first: string, second: string) =>
      amounts([`Salaire brut chez ${bread} : ${first}`, `Salaire brut chez ${cars} : ${second}`]).map(
        (field, at) => ({ ...field, group: `Contrat ${at + 1} : ${[bread, cars][at]}` }),
      );
    const gross = JSON.parse(JSON.stringify(given).replaceAll('Heures payées', 'Salaire brut'));
    expect(of(paid('595,20', '595,20'), gross)).toEqual([`Salaire brut chez ${cars}`]);
    expect(of(paid('595,20', '282,70'), gross)).toEqual([]);
    expect(of(paid('595,20', '300'), gross)).toEqual([]);
  });
});
