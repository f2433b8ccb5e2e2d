/** A sentence, a row or a card that tells of an end, in other words, and an answer that it goes on. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { asks, card, goesOn, shop, toldIn } from '../../support/contract-asked.ts';
import { aDate, aSelect } from '../../support/filled-in.ts';
import { aField, aYesNo } from '../../support/page-model.ts';

const received =
  'Attestation employeur reçue le 24/11/2026 : fin de contrat le 20/11/2026, motif « fin de contrat à durée déterminée ».';

describe('an end told in other words', () => {
  test.each([
    received,
    'Attestation employeur du 24/11/2026 : contrat terminé le 20/11/2026 (motif : arrivée du terme).',
    'Votre employeur a déclaré la fin de votre contrat le 20 novembre 2026.',
    'Fin de contrat enregistrée : 20/11/2026',
    'Le 20/11/2026, votre contrat a pris fin.',
    '20/11/2026 : fin de contrat',
    'Contrat arrivé à son terme le 20/11/2026.',
    'Vous avez quitté l’entreprise le 20/11/2026.',
    'Dernier jour de contrat : 20/11/2026',
    'Sortie des effectifs le 20/11/2026, d’après votre employeur',
    'Solde de tout compte remis le 20/11/2026',
    'Certificat de travail remis le 20/11/2026',
    'Contrat rompu le 20/11/2026 d’un commun accord',
  ])('%s', (says) => {
    expect(toldIn([goesOn], shop, says)).toEqual([asks]);
  });
  test.each([
    ['Fin de contrat déclarée par l’employeur', '20/11/2026'],
    ['Dernier jour du contrat', '20/11/2026'],
  ])('%s, over its day', (...says) => {
    expect(toldIn([goesOn], shop, ...says)).toEqual([asks]);
  });
});

test.each([
  aYesNo('Ce contrat continue-t-il en décembre ?', 'Oui', card),
  aYesNo('Êtes-vous toujours en poste ?', 'Oui', card),
  aYesNo('Le contrat se poursuit-il au-delà du 30 novembre 2026 ?', 'Oui', card),
  aYesNo('Êtes-vous sous contrat au 30/11/2026 ?', 'Oui', card),
  aYesNo('Ce contrat s’arrête-t-il en novembre 2026 ?', 'Non', card),
  aYesNo('Ce contrat prend-il fin en novembre ?', 'Non', card),
  aSelect('Situation à ce jour', ['Toujours en poste', 'Plus en poste'], 'Toujours en poste', card),
  aSelect('État du contrat', ['En cours', 'Terminé'], 'En cours', card),
  aField('Contrat toujours en cours', { kind: 'checkbox', options: ['Oui'], text: 'Oui', ...card }),
  aDate('Date de fin du contrat', '30/11/2026', card),
  aDate('Dernier jour du contrat', '31/12/2026', card),
])('an answer in other words: %o', (field) => {
  expect(toldIn([field], shop, received)).toEqual([field.label]);
});

test.each([
  [goesOn, [shop, 'Attestation employeur reçue le 24/11/2026 : salaires de novembre.']],
  [
    goesOn,
    [shop, 'Fin de contrat prévue le 20/11/2026', 'Avenant reçu : contrat prolongé jusqu’au 31/12/2026'],
  ],
  [goesOn, [shop, 'Fin de contrat : 31/12/2026']],
  [goesOn, [shop, 'Fin de période d’essai le 20/11/2026']],
  [goesOn, [shop, 'Dernier jour pour déclarer : 20/11/2026']],
  [
    goesOn,
    ['CDI – LES JARDINS DU LÉON', 'Fin de mission chez NET PLUS : 20/11/2026', 'Fin de contrat : 30/12/2026'],
  ],
  [goesOn, ['Contrat précédent : fin de contrat le 20/11/2026']],
  [goesOn, ['Si votre contrat a pris fin le 20/11/2026, répondez oui.']],
  [aYesNo('Ce contrat s’arrête-t-il en novembre 2026 ?', 'Oui', card), [shop, received]],
  [aYesNo('Ce contrat s’arrête-t-il en octobre 2026 ?', 'Non', card), [shop, received]],
  [
    aYesNo('Ce contrat prend-il fin en novembre ?', 'Non', card),
    [shop, 'Solde de tout compte remis le 03/11/2026'],
  ],
  [aDate('Date de fin du contrat', '20/11/2026', card), [shop, received]],
  [aDate('Date de fin du contrat', '30/11/2026', { group: 'Nouveau contrat' }), [shop, received]],
  [
    aDate('Date de fin du contrat', '30/11/2026', card),
    [shop, received, 'Avenant : contrat prolongé jusqu’au 30/11/2026'],
  ],
] as [Field, string[]][])('rightly: %o under %j', (field, says) => {
  expect(toldIn([field], ...says)).toEqual([]);
});
