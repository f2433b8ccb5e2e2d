/** One of several, each in a part or a row of its own, told for another or left out; each with its right twin. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aSelect, problemsIn, quarterly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const aBox = (label: string, isTicked: boolean, given: Parameters<typeof aField>[1] = {}): Field =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });

test('the net of the payslip that the page shows, where the gross is asked', () => {
  const group = 'Mme Roche, particulier employeur';
  const title = 'Actualisation du mois d’octobre 2026';
  const hint = 'La somme avant toute retenue, autrement dit le brut.';
  const shown = ['Brut', '128,70 €', 'Net social', '102,64 €', 'Versé sur votre compte', '100,53 €'];
  const look = (sum: string, says = hint) =>
    wrongIn(
      [
        anAmount('Ma paie', sum, { group, hint: says }),
        aYesNo('Avez-vous suivi une formation en octobre ?', 'Non'),
      ],
      {
        host: 'candidat.francetravail.fr',
        title,
        today: '2026-10-30',
        blocks: [title, group, ...shown, 'Ma paie', says, 'Avez-vous suivi une formation en octobre ?'],
      },
    );
  expect(look('100,53')).toEqual(['Ma paie']);
  expect(look('102,64')).toEqual(['Ma paie']);
  expect(look('128,70')).toEqual([]);
  expect(look('100,53', 'La somme versée sur votre compte.')).toEqual([]);
});

describe('a child that the page knows already', () => {
  const known = ['Inès EXEMPLE', 'Noé EXEMPLE'];
  const rule = 'Ils restent sur votre dossier : ne les inscrivez pas ci-dessous.';
  const look = (first: string, says: string[]) =>
    wrongIn(
      [
        aField('Son prénom', { valueType: 'name', text: first, group: 'Enfant à ajouter' }),
        aField('Son nom de famille', { valueType: 'name', text: 'Exemple', group: 'Enfant à ajouter' }),
        aSelect('Comment arrive-t-il chez vous ?', ['Il vient de naître', 'Il revient'], 'Il revient'),
      ],
      { host: 'wwwd.caf.fr', title: 'Signaler un changement de situation', today: '2026-05-21', says },
    );
  test('is not to be added again', () => {
    expect(look('Noé', [...known, rule])).toEqual(['Son prénom']);
    expect(look('Lila', [...known, rule])).toEqual([]);
    expect(look('Noé', known)).toEqual([]);
  });
});

test('one whom the page shows as paid, left out of those who had money', () => {
  const question = 'Qui, chez vous, a touché de l’argent entre le 1er juillet et le 30 septembre ?';
  const rows = [
    'Payé en',
    'Nadia',
    'Commune de Tournus',
    'juillet 2026',
    'Inès',
    'EARL des Coteaux',
    'septembre 2026',
  ];
  const look = (ticked: string[], says = rows) =>
    problemsIn(
      ['Nadia, 43 ans', 'Inès, 19 ans', 'Tom, 11 ans'].map((label) =>
        aBox(label, ticked.includes(label), { group: question, question }),
      ),
      [question, ...says],
    ).map(([, label]) => label);
  expect(look(['Nadia, 43 ans'])).toEqual(['Inès, 19 ans']);
  expect(look(['Nadia, 43 ans', 'Inès, 19 ans'])).toEqual([]);
  expect(look(['Nadia, 43 ans'], rows.slice(0, 4))).toEqual([]);
  // Of something else than pay.
  expect(look(['Nadia, 43 ans'], ['En vacances', ...rows.slice(1)])).toEqual([]);
});

test('the first two of three boxes, which are both to be ticked', () => {
  const labels = ['Je suis bien la personne nommée', 'J’ai relu l’adresse', 'Je veux être prévenue par SMS'];
  const look = (ticked: number[], says: string) =>
    problemsIn(
      labels.map((label, at) => aBox(label, ticked.includes(at))),
      [says, ...labels],
    ).map(([, label]) => label);
  const rule = 'Les deux premières phrases sont à cocher l’une et l’autre. La troisième est au choix.';
  expect(look([0], rule)).toEqual([labels[1]]);
  expect(look([0, 1], rule)).toEqual([]);
  expect(look([0], 'Les deux premières phrases sont au choix.')).toEqual([]);
});

describe('« Sofia n’a rien gagné en avril », beside her sum and that of Karim', () => {
  const months = ['Mars', 'Avril', 'Mai'];
  const look = (may: string, isNoneInMay: boolean) =>
    wrongIn(
      months.flatMap((name, at) => {
        const month = name.toLowerCase();
        const group = `${name} 2026`;
        const [sum, isNone] = at === 0 ? ['284,60', false] : at === 1 ? ['', true] : [may, isNoneInMay];
        return [
          anAmount(`En ${month}, Karim a gagné comme salarié`, '1 312,08', { group }),
          anAmount(`En ${month}, Sofia a gagné par ses ventes`, sum, { group }),
          aBox(`Sofia n’a rien gagné du tout en ${month}`, isNone, { group }),
        ];
      }),
      { ...quarterly, today: '2026-07-09', says: ['Trimestre de mars, avril et mai 2026.'] },
    );
  test('one or the other', () => {
    expect(look('120', false)).toEqual([]);
    expect(look('', true)).toEqual([]);
  });
  test('or neither, of her', () => {
    expect(look('', false)).toContain('En mai, Sofia a gagné par ses ventes');
  });
});
