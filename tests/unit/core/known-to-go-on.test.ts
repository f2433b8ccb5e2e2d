/** What the page knows to have been made longer, said to be over; the ends of a home, a leave, an allowance. */
import { describe, expect, test } from 'vitest';
import { asks, card, goesOn, shop, toldIn } from '../../support/contract-asked.ts';
import { aSelect } from '../../support/filled-in.ts';
import { aYesNo } from '../../support/page-model.ts';

describe('what the page knows to have been made longer', () => {
  const over = aYesNo(asks, 'Oui', card);
  const longer = 'Avenant reçu le 18/11/2026 : contrat prolongé jusqu’au 31/12/2026';
  test.each([
    over,
    aYesNo('Ce contrat continue-t-il en décembre ?', 'Non', card),
    aSelect('État du contrat', ['En cours', 'Terminé'], 'Terminé', card),
  ])('said to be over: %o', (field) => {
    expect(toldIn([field], shop, longer)).toEqual([field.label]);
  });
  test('rightly', () => {
    expect(toldIn([goesOn], shop, longer)).toEqual([]);
    expect(toldIn([over], shop, 'Contrat prolongé jusqu’au 20/11/2026')).toEqual([]);
    expect(toldIn([over], shop, longer, 'Contrat rompu par l’employeur')).toEqual([]);
    expect(toldIn([over], shop, 'CDI en cours')).toEqual([]);
    expect(toldIn([over], shop, 'Titre de séjour prolongé jusqu’au 31/12/2026')).toEqual([]);
  });
});

test('of a home, a leave, an allowance', () => {
  const home = aYesNo('Êtes-vous toujours locataire de ce logement ?', 'Oui', { group: 'Votre logement' });
  expect(toldIn([home], 'Fin de bail enregistrée : 31/10/2026')).toEqual([home.label]);
  const leave = aYesNo('Êtes-vous toujours en arrêt de travail ?', 'Oui', { group: 'Votre arrêt' });
  expect(toldIn([leave], 'Votre arrêt de travail a pris fin le 13/11/2026.')).toEqual([leave.label]);
  expect(toldIn([leave], 'Votre contrat a pris fin le 13/11/2026.')).toEqual([]);
  const paid = aYesNo('Percevez-vous toujours l’allocation ASS ?', 'Oui', { group: 'Allocations' });
  expect(toldIn([paid], 'Votre allocation ASS a pris fin le 13/10/2026.')).toEqual([paid.label]);
  expect(toldIn([paid], 'Votre allocation RSA a pris fin le 13/10/2026.')).toEqual([]);
});
