/** What stands right over a case, in its row or in the title of its part says what it holds. */
import { expect, test } from 'vitest';
import { aDate, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

test('the months under the title of them all, and their total beside it', () => {
  const all = 'Chiffre d’affaires encaissé';
  const look = (sum: string) =>
    wrongIn(
      [
        ...[
          ['Décembre 2026', '640'],
          ['Janvier 2027', '715'],
          ['Février 2027', '580'],
        ].map(([group = '', text = '']) =>
          anAmount(`Recettes de ${group.toLowerCase()}`, text, { group, outerGroup: all }),
        ),
        aField('Total des trois mois', { text: sum, group: all, valueType: 'unknown' }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-04-14' },
    );
  expect(look('1953')).toEqual(['Total des trois mois']);
  expect(look('1935')).toEqual([]);
});

test('days to be between two days, said right over them', () => {
  const rule = 'Indiquez uniquement des jours compris entre le 01/02/2027 et le 28/02/2027.';
  const look = (from: string, ...between: string[]) =>
    wrongIn([aDate('Premier jour du stage', from), aDate('Dernier jour du stage', '12/02/2027')], {
      today: '2027-03-04',
      says: [rule, ...between, 'Premier jour du stage', 'Dernier jour du stage'],
    });
  expect(look('08/01/2027')).toEqual(['Premier jour du stage']);
  expect(look('08/02/2027')).toEqual([]);
  // Of another question.
  expect(look('08/01/2027', 'Avez-vous été en stage ?')).toEqual([]);
});

test('« à partir de maintenant, nouveau-né compris », beside the children listed before', () => {
  const asks = 'Nombre d’enfants à charge au foyer à partir de maintenant, nouveau-né compris';
  const look = (count: string) =>
    wrongIn(
      [
        aDate('Date de naissance de l’enfant', '09/05/2027'),
        aField(asks, { valueType: 'household', text: count }),
        aYesNo('L’enfant vit-il avec vous ?', 'Oui'),
      ],
      {
        host: 'wwwd.caf.fr',
        title: 'Déclarer un changement de situation : arrivée d’un enfant',
        today: '2027-05-18',
        says: [
          'Inès ROUX, votre fille, née le 25/01/2019, à charge',
          'Sacha ROUX, votre fils, né le 11/08/2022, à charge',
        ],
      },
    );
  expect(look('2')).toEqual([asks]);
  expect(look('3')).toEqual([]);
});

test('cents stuck to the euros, beside the explanation of the same row', () => {
  const row = 'Salaires, déclarant 1 (1AJ)';
  const look = (sum: string) =>
    wrongIn(
      [
        anAmount(`${row} – Montant corrigé`, sum),
        aField(`${row} – Explication`, {
          valueType: 'free-text',
          text: 'Attestation rectifiée de mon employeur : 18 640 €',
        }),
      ],
      taxReturn,
    );
  expect(look('1864000')).toEqual([`${row} – Montant corrigé`]);
  expect(look('18640')).toEqual([]);
});
