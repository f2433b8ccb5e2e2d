/** Words beside a sum, or in the place of a number of hours, which no site takes. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { readAmount } from '../../../core/values/amount.ts';
import { amounts, casesOf, problemsIn, rightly, rightlyOn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const hours = casesOf('hours');
const title = 'Actualisation de novembre 2026';
const formatOf = (field: Field, given = {}) =>
  problemsIn([field], [field.label], given).filter(([check]) => check === 'format');

describe('hours', () => {
  test.each([
    ['Nombre d’heures travaillées', 'une semaine'],
    ['Nombre d’heures travaillées', 'beaucoup'],
    ['Heures travaillées dans le mois', 'mi-temps'],
    ['Combien d’heures avez-vous faites ?', 'tous les matins'],
    ['Total des heures', 'je ne sais pas'],
    ['Heures – EXEMPLE', 'voir fiche'],
    ['EXEMPLE – Heures', 'temps plein'],
  ])('%s : %s is no number of them', (label, text) => {
    expect(formatOf(hours(label, text))).toHaveLength(1);
  });

  test.each(['35h par semaine', '7 h/jour', '35 h hebdo', '35 heures chaque semaine'])(
    '%s, where those of the month are asked for',
    (text) => {
      expect(
        formatOf(hours('Nombre d’heures travaillées', text), {
          title,
          headings: [{ level: 1, text: title }],
        }),
      ).toHaveLength(1);
      expect(formatOf(hours('Heures travaillées dans le mois', text))).toHaveLength(1);
      expect(
        formatOf(hours('Nombre d’heures', text, { question: 'Votre travail en novembre 2026' })),
      ).toHaveLength(1);
    },
  );

  rightly([
    ['in figures', [hours('Nombre d’heures travaillées', '30,5')]],
    ['with their unit', [hours('Nombre d’heures travaillées', '30 h')]],
    ['in words', [hours('Nombre d’heures travaillées', 'trente-cinq')]],
    ['in words, with their unit', [hours('Nombre d’heures', 'Vingt heures')]],
    ['none', [hours('Nombre d’heures travaillées', 'aucune')]],
    ['not asked of her', [hours('Nombre d’heures travaillées', 'Sans objet')]],
    ['of the clock', [hours('Horaires de travail', 'tous les matins')]],
    ['of presence', [hours('Heures de présence', 'matin et après-midi')]],
    ['of a day of the week', [hours('Lundi – Heures', 'le matin')]],
    ['wished for', [hours('Nombre d’heures souhaitées', 'mi-temps')]],
    ['days too', [hours('Jours et heures travaillées', 'tous les matins')]],
    ['added', [hours('Nombre d’heures travaillées', '20 h + 4 h')]],
    ['of a week asked for', [hours('Nombre d’heures par semaine', '35 h par semaine')]],
    ['of a contract', [hours('Nombre d’heures au contrat', '35 h par semaine')]],
    ['worked, of no month', [hours('Nombre d’heures travaillées', '35 h par semaine')]],
  ]);
});

describe('gross and net', () => {
  const figures = (field: Field, says: string[] = []) =>
    problemsIn([field], [...says, field.label]).filter(([check]) => check === 'figures');

  test.each([
    ['Salaire brut', '512 net'],
    ['Salaire brut', '400€ net'],
    ['Montant total de votre ou vos salaires bruts', '512,30 € (net)'],
    ['Montant net social', '512 brut'],
    ['Montant net social août 2026', '1 512 euros bruts'],
    ['Salaire net', '512 € brut'],
  ])('%s : %s', (label, text) => {
    expect(figures(anAmount(label, text))).toHaveLength(1);
  });

  test('by what is asked over it, or under it', () => {
    expect(
      figures(anAmount('Montant', '512 net', { question: 'Quel est votre salaire brut ?' })),
    ).toHaveLength(1);
    expect(figures(anAmount('Salaire', '512 net', { hint: 'Montant brut' }))).toHaveLength(1);
  });

  rightly([
    ['the same word', amounts(['Salaire brut : 512 brut'])],
    ['the same word, of the net', amounts(['Montant net social : 512 € net'])],
    ['neither asked for', amounts(['Salaire : 512 net'])],
    ['both', amounts(['Salaire net ou brut : 512 net'])],
    ['one of them said not to be it', amounts(['Salaire net (et non le brut) : 512 net'])],
    ['a column of its own', [anAmount('Net', '512 net', { group: 'Salaires bruts et nets' })]],
    ['no word', amounts(['Salaire brut : 512 €'])],
  ]);
});

test('« 900e » is a sum, « 2e » is none', () => {
  for (const text of ['900e', '900 E', '12,50 e', '1 200e'])
    expect(readAmount(text).state, text).toBe('amount');
  expect(readAmount('900e')).toEqual(readAmount('900'));
  for (const text of ['2e', 'e', '12em', '12 etc'])
    expect(readAmount(text).state, text).toBe('not-an-amount');
});

describe('a sum that no month brings', () => {
  const months = (...texts: string[]) =>
    ['août', 'septembre', 'octobre'].map((month, at) =>
      anAmount(`Montant net social ${month} 2026`, texts[at] ?? ''),
    );

  test.each([[['900', '12 000 000', '900']], [['12000000', '1 200,50', '640']]])('%s', (texts) => {
    expect(problemsIn(months(...texts)).map(([check]) => check)).toEqual(['range']);
  });

  rightlyOn({}, [
    ['sold once', months('900', '200 000', '900')],
    ['much in each', months('1 200 000', '1 100 000', '1 300 000')],
    ['none in the others', months('0', '1 200 000', '0')],
  ]);
});
