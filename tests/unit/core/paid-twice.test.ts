/** A pay that the page has already, written again among those to add; beside what is rightly added. */
import { expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const months = ['Juillet 2026', 'Août 2026', 'Septembre 2026'];
const sums = ['1 412,30', '1 498,77', '903,15'];
const last = 'Montant net social – Juillet 2026';

interface Look {
  known?: string;
  knownSums?: string[];
  added?: string;
  payer?: string;
}

const look = (
  written: string[],
  {
    known = 'A. Salaires connus',
    knownSums = sums,
    added = 'B. Autres salaires à ajouter',
    payer = 'Les Vergers du Lac',
  }: Look = {},
) =>
  wrongIn(
    [
      ...months.map((month, at) =>
        anAmount(`EARL LES VERGERS DU LAC – ${month}`, knownSums[at] ?? '', { group: known, heading: known }),
      ),
      aField('Employeur', { valueType: 'organisation', text: payer, group: added, heading: added }),
      ...months.map((month, at) =>
        anAmount(`Montant net social – ${month}`, written[at] ?? '', { group: added, heading: added }),
      ),
    ],
    { host: 'monespaceprive.msa.fr', title: 'Prime d’activité – vos ressources' },
  ).filter((one) => one?.includes(' – '));

test('a pay known already, added again', () => {
  expect(look(sums)).toEqual([last]);
  expect(look(['1412,30', '0', '0'])).toEqual([last]);
  expect(look(sums, { payer: 'EARL Vergers du Lac' })).toEqual([last]);
  expect(look(sums, { added: 'Employeurs supplémentaires : salaires ajoutés par vous' })).toEqual([last]);
  expect(look(sums, { added: 'Ajouter un salaire' })).toEqual([last]);
});

test('a pay that is not yet there', () => {
  expect(look(['212,40', '0', '0'])).toEqual([]);
  expect(look(['1 412,30', '1 498,77', '905,15'])).toEqual([]);
  expect(look(sums, { payer: 'Ferme des Tilleuls' })).toEqual([]);
  expect(look(sums, { payer: '' })).toEqual([]);
  expect(look(['0', '0', '0'])).toEqual([]);
  // To be copied, not added.
  expect(look(sums, { added: 'Vos salaires' })).toEqual([]);
});
