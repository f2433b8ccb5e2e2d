/** A payslip told in cases, in lines or in her own words, and its sum in the case of another month than the one it was paid in. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aSelect, casesOf, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Prime d’activité : mes ressources de septembre, octobre et novembre 2026',
  today: '2026-12-12',
};
const second = 'Salaire du second employeur';

/** A table of three months, each row under its name. */
const table = (rows: Record<string, string[]>, names = months): Field[] =>
  Object.entries(rows).flatMap(([row, sums]) =>
    names.map((month, at) => anAmount(`${row} – ${month}`, sums[at] ?? '0', { group: 'Mes ressources' })),
  );
const inNovember = table({ [second]: ['0', '0', '236,48'] });
const inOctober = table({ [second]: ['0', '236,48', '0'] });
const wrong = [`${second} – Novembre 2026`];
const aText = (label: string, text: string) =>
  aField(label, { kind: 'textarea', valueType: 'free-text', text });

describe('in cases', () => {
  const look = (paper: Field[], cells: Field[], says: string[] = []) =>
    wrongIn([...paper, ...cells], { ...msa, says });

  test.each([
    'Date de paiement imprimée sur le bulletin (JJ/MM/AAAA)',
    'Jour du virement',
    'Ce bulletin a été payé le',
    'Date de règlement',
    'Date à laquelle vous l’avez reçu',
  ])('« %s »', (asks) => {
    const paper = (day: string) => [
      aDate(asks, day, { group: 'Le bulletin qui manque' }),
      anAmount('Montant net social du bulletin', '236,48', { group: 'Le bulletin qui manque' }),
    ];
    expect(look(paper('30/10/2026'), inNovember)).toEqual(wrong);
    expect(look(paper('30/10/2026'), inOctober)).toEqual([]);
    expect(look(paper('27/11/2026'), inNovember)).toEqual([]);
  });

  test('two payslips, each in the case of the other; months without their year', () => {
    const papers = ['29/09/2026', '30/10/2026'].flatMap((day, at) => [
      aDate(`Bulletin ${at + 1} – Payé le`, day, { group: 'Vos bulletins' }),
      anAmount(`Bulletin ${at + 1} – Net social`, ['611,20', '584,05'][at] ?? '', { group: 'Vos bulletins' }),
    ]);
    const short = ['Septembre', 'Octobre', 'Novembre'];
    const of = (sums: string[]) => look(papers, table({ Salaire: sums }, short));
    expect(of(['584,05', '611,20', '0'])).toEqual(['Salaire – Septembre', 'Salaire – Octobre']);
    expect(of(['611,20', '584,05', '0'])).toEqual([]);
  });

  test('that are only shown, the sum in whole euros', () => {
    const group = 'Bulletin transmis par votre employeur';
    const paper = [
      aDate('Payé le', '30/10/2026', { group, readOnly: true, initial: '30/10/2026' }),
      anAmount('Montant net social', '236,48', { group, readOnly: true, initial: '236,48' }),
    ];
    expect(look(paper, table({ [second]: ['0', '0', '236'] }))).toEqual(wrong);
    expect(look(paper, table({ [second]: ['0', '236', '0'] }))).toEqual([]);
  });

  test('of a day in three cases', () => {
    const group = 'Bulletin à ajouter';
    const given = { group, question: 'Date du versement' };
    const part = casesOf('date-part');
    const paper = [
      part('Jour', '30', given),
      aSelect('Mois', ['septembre', 'octobre', 'novembre'], 'octobre', { ...given, valueType: 'month' }),
      part('Année', '2026', given),
      anAmount('Net social', '236,48', { group }),
    ];
    expect(look(paper, inNovember)).toEqual(wrong);
    expect(look(paper, inOctober)).toEqual([]);
  });

  test('in the part of its month', () => {
    const group = 'Novembre 2026';
    const paper = [aDate('Payé le', '27/11/2026', { group }), anAmount('Montant', '236,48', { group })];
    expect(look(paper, [])).toEqual([]);
  });
});

describe('in lines', () => {
  const look = (lines: string[], cells: Field[]) => wrongIn(cells, { ...msa, says: lines });
  test.each([
    [['Bulletin du Domaine des Ormes', 'Payé le : 30/10/2026', 'Montant net social : 236,48 €']],
    [['Date de paiement', '30 octobre 2026', 'Montant net social', '236,48 €']],
    [['Net social : 236,48 €', 'Versé le 30/10/2026']],
    [['Le 30 octobre 2026, le Domaine des Ormes vous a versé 236,48 €.']],
  ])('%s', (lines) => {
    expect(look(lines, inNovember)).toEqual(wrong);
    expect(look(lines, inOctober)).toEqual([]);
  });

  test('of another payment', () => {
    expect(look(['Payé le : 30/10/2026', 'Pension de novembre 2026 : 236,48 €'], inNovember)).toEqual([]);
    expect(look(['Prime d’activité versée le 30/10/2026', '236,48 €'], inNovember)).toEqual([]);
    expect(look(['Versé le 30/10/2026', '236,48 €', 'Versé le 27/11/2026', '236,48 €'], inNovember)).toEqual(
      [],
    );
  });
});

test.each([
  'Mon bulletin de la crèche m’a été payé le 30/10/2026 : 236,48 €.',
  'J’ai ajouté le bulletin du Domaine. Il a été versé le 30 octobre, 236,48 euros net social.',
])('in her own words: %s', (text) => {
  const look = (cells: Field[]) => wrongIn([...cells, aText('Vos précisions', text)], msa);
  expect(look(inNovember)).toEqual(wrong);
  expect(look(inOctober)).toEqual([]);
});
