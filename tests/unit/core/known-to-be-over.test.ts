/** What the page shows it knows to have ended, and an answer that it goes on. */
import { describe, expect, test } from 'vitest';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { aRadio, problemsIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const card = { group: 'Propreté Ouest', heading: 'Propreté Ouest' };
const asks = 'Ce contrat s’est-il terminé en novembre ?';
const orGoesOn = (label: string, text: string, given: Parameters<typeof aField>[1] = card) =>
  aRadio(label, ['Oui', 'Non, il continue'], text, { valueType: 'yes-no', ...given });
const goesOn = orGoesOn(asks, 'Non, il continue');
const pay = anAmount('Salaire brut', '463', card);
const toldIn = (fields: Field[], says: string[], given: Partial<PageModel> = {}) =>
  problemsIn([pay, ...fields], [...says, ...fields.map(({ label }) => label)], {
    title: 'S’actualiser pour novembre 2026',
    ...given,
  }).map(([, label]) => label);

const heads = ['Contrats connus', 'Employeur', 'Nature', 'Début', 'Fin'];
/** Rows under those heads, as the reader pairs their cells. */
const inTable = (fields: Field[], rows: string[][], titles = heads, more: string[] = []) => {
  const before = 1 + titles.length;
  const answers = rows.flatMap((row, at) =>
    row.slice(1).map((_, cell) => ({
      block: before + at * 4 + cell + 1,
      from: 0,
      name: before + at * 4,
      column: 3 + cell,
    })),
  );
  return toldIn(fields, [...titles, ...rows.flat(), ...more], { answers });
};
const beausoleil = ['Résidence Beausoleil', 'CDI temps partiel', '02/03/2026', '–'];
const propreteOf = (end: string) => ['Propreté Ouest', 'CDD', '19/10/2026', end];

describe('a contract of a table', () => {
  test.each([
    [goesOn],
    [orGoesOn('Ce contrat est-il terminé ?', 'Non, il continue')],
    [aYesNo(asks, 'Non', card)],
    [aYesNo('Ce contrat continue-t-il en décembre ?', 'Oui', card)],
    [aYesNo('Votre contrat chez Propreté Ouest est-il toujours en cours ?', 'Oui')],
    [aRadio('Situation du contrat', ['Terminé', 'En cours'], 'En cours', { valueType: 'choice', ...card })],
  ])('that ended in the month: %o', (field) => {
    expect(inTable([field], [beausoleil, propreteOf('13/11/2026')])).toEqual([field.label]);
  });
  test('that ended before it, where it is said to go on', () => {
    const rows = [propreteOf('30/10/2026'), beausoleil];
    expect(inTable([goesOn], rows)).toEqual([asks]);
    // It did not end in November.
    expect(inTable([aYesNo(asks, 'Non', card)], rows)).toEqual([]);
  });
  test('nothing where it ends later, has no end, is over, or is of another', () => {
    expect(inTable([goesOn], [beausoleil, propreteOf('31/12/2026')])).toEqual([]);
    expect(inTable([goesOn], [beausoleil, propreteOf('–')])).toEqual([]);
    expect(inTable([orGoesOn(asks, 'Oui')], [beausoleil, propreteOf('13/11/2026')])).toEqual([]);
    const other = { group: 'Résidence Beausoleil', heading: 'Résidence Beausoleil' };
    expect(
      inTable([orGoesOn(asks, 'Non, il continue', other)], [beausoleil, propreteOf('13/11/2026')]),
    ).toEqual([]);
    expect(inTable([orGoesOn(asks, 'Oui', other)], [beausoleil, propreteOf('–')])).toEqual([]);
  });
  test('nothing where its end may have moved, or it was made again', () => {
    const rows = [beausoleil, propreteOf('13/11/2026')];
    expect(inTable([goesOn], rows, [...heads.slice(0, -1), 'Fin prévue'])).toEqual([]);
    expect(inTable([goesOn], [rows[0] ?? [], propreteOf('13/11/2026, prolongé')])).toEqual([]);
    expect(inTable([goesOn], rows, heads, ['Propreté Ouest : prolongé jusqu’au 31/12/2026'])).toEqual([]);
    expect(inTable([goesOn], rows, heads, ['Si le contrat a été prolongé, répondez non.'])).toEqual([]);
    expect(inTable([goesOn], [...rows, propreteOf('31/01/2027')])).toEqual([]);
    expect(inTable([goesOn, aYesNo('Ce contrat a-t-il été renouvelé ?', 'Oui', card)], rows)).toEqual([]);
    expect(inTable([goesOn, orGoesOn(asks, 'Oui')], rows)).toEqual([]);
    expect(inTable([goesOn], rows, ['Vos contrats précédents', ...heads.slice(1)])).toEqual([]);
    const other = orGoesOn(asks, 'Non, il continue', { group: 'Résidence Beausoleil' });
    const prolonged = ['Résidence Beausoleil : contrat prolongé.'];
    expect(inTable([other, goesOn], rows, heads, prolonged)).toEqual([asks]);
  });
});

describe('what a line, a pair or a card tells', () => {
  test.each([
    [['CDD chez Propreté Ouest, du 19/10/2026 au 13/11/2026']],
    [['Contrats connus', 'Propreté Ouest : du 19 octobre au 13 novembre 2026']],
    [['Propreté Ouest', 'Votre CDD est terminé depuis peu', 'Fin du contrat', '13/11/2026']],
    [['Propreté Ouest', 'CDD du 19/10/2026 au 13/11/2026']],
    [['Mission chez Propreté Ouest, terminée le 13/11/2026']],
  ])('%j', (says) => {
    expect(toldIn([goesOn], says)).toEqual([asks]);
  });
  test.each([
    [['CDD chez Propreté Ouest, du 19/10/2026 au 13/12/2026']],
    [['CDD chez Net Plus, du 19/10/2026 au 13/11/2026']],
    [['CDD chez Propreté Ouest, du 19/10/2026 au 13/11/2026, prolongé jusqu’au 31/12/2026']],
    [['Propreté Ouest', 'Fin prévue du contrat', '13/11/2026']],
    [['Propreté Ouest', 'Bulletin de salaire du 01/11/2026 au 13/11/2026']],
    [['Propreté Ouest', 'Congés du 02/11/2026 au 13/11/2026', 'CDI depuis le 19/10/2026']],
    [['Employeur', 'Propreté Ouest', 'CDI', 'Employeur', 'Net Plus', 'Fin du contrat', '13/11/2026']],
  ])('nothing: %j', (says) => {
    expect(toldIn([goesOn], says)).toEqual([]);
  });
  test('of a training, a leave and a stay, without a name', () => {
    const of = (field: Field, ...says: string[]) => toldIn([field], says);
    const training = aYesNo('Votre formation s’est-elle terminée en novembre ?', 'Non');
    expect(of(training, 'Formation « Anglais », du 02/11/2026 au 20/11/2026')).toEqual([training.label]);
    expect(of(training, 'Formation « Anglais », du 02/11/2026 au 18/12/2026')).toEqual([]);
    const leave = aYesNo('Cet arrêt est-il terminé ?', 'Non', { group: 'Arrêt maladie' });
    expect(of(leave, 'Arrêt maladie du 02/11/2026 au 13/11/2026')).toEqual([leave.label]);
    expect(of(leave, 'Arrêt maladie du 02/11/2026 au 13/11/2026', 'Prolongation reçue le 14/11')).toEqual([]);
    const stay = aYesNo('Êtes-vous toujours en séjour dans l’établissement ?', 'Oui');
    expect(of(stay, 'Séjour connu : du 02/11/2026 au 13/11/2026')).toEqual([stay.label]);
    expect(of(stay, 'Arrêt maladie du 02/11/2026 au 13/11/2026')).toEqual([]);
    expect(of(stay, 'Séjour du 02/11 au 13/11/2026', 'Séjour du 16/11/2026 au 18/11/2026')).toEqual([]);
  });
  test('a last day in a case that cannot be changed', () => {
    const end = aField('Fin du contrat', { valueType: 'date', text: '13/11/2026', readOnly: true, ...card });
    expect(toldIn([end, goesOn], ['Propreté Ouest'])).toEqual([asks]);
  });
});
