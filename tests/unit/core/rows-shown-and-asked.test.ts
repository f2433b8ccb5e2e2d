/** What the page shows of her or of the dead, and what she then writes; whose link is chosen, what is of the next month. */
import { expect, test } from 'vitest';
import { aDate, aSelect, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const c2s = {
  host: 'assure.ameli.fr',
  title: 'Demande de Complémentaire santé solidaire',
  today: '2026-10-06',
};

test('« lundi et mardi (2 repas par semaine) », and another number of them', () => {
  const asks = 'Nombre de repas par semaine';
  const look = (number: string, row: string, name = 'Jours de cantine') =>
    wrongIn([aField(asks, { valueType: 'count', text: number })], {
      blocks: ['Inscription', name, row, asks],
      answers: [{ block: 2, from: 0, name: 1, column: null }],
    });
  expect(look('3', 'lundi et mardi (2 repas par semaine)')).toEqual([asks]);
  expect(look('2', 'lundi et mardi (2 repas par semaine)')).toEqual([]);
  expect(look('3', 'au moins 2 repas par semaine')).toEqual([]);
  expect(look('3', '2 repas par semaine : 14 €', 'Tarif')).toEqual([]);
});

test('an account to be in her name, and the holder is the husband who died', () => {
  const asks = 'Nom et prénom du titulaire du compte';
  const look = (holder: string) =>
    wrongIn([aField(asks, { valueType: 'name', text: holder })], {
      host: 'www.lassuranceretraite.fr',
      title: 'Demande de retraite de réversion',
      says: [
        'Demandeuse',
        'Mme Odette PERRAULT, née LUSSON',
        'Conjoint décédé',
        'M. Lucien PERRAULT',
        'Le compte doit être ouvert à votre nom.',
      ],
    });
  expect(look('PERRAULT Lucien')).toEqual([asks]);
  for (const hers of ['PERRAULT Odette', 'PERRAULT', 'Lucien et Odette PERRAULT'])
    expect(look(hers), hers).toEqual([]);
});

test('« En couple ? Non », and somebody who is « la personne avec qui je vis en couple »', () => {
  const links = ['la personne avec qui je vis en couple', 'mon enfant', 'une autre personne à ma charge'];
  const look = (answer: 'Oui' | 'Non', link: string) =>
    wrongIn([aYesNo('Vivez-vous en couple ?', answer), aSelect('Cette personne est', links, link)], c2s);
  expect(look('Non', links[0] ?? '')).toEqual(['Cette personne est']);
  expect(look('Non', links[1] ?? '')).toEqual([]);
  expect(look('Oui', links[0] ?? '')).toEqual([]);
});

test('« Une personne qui n’a rien reçu doit avoir 0 dans sa case »', () => {
  const name = (who: string) => `${who} – Autres ressources sur 12 mois`;
  const look = (sum: string) =>
    wrongIn([anAmount(name('Nadia KHELIFI'), '0'), anAmount(name('Karim KHELIFI'), sum)], {
      ...c2s,
      says: ['Une personne qui n’a rien reçu doit avoir 0 dans sa case.'],
    });
  expect(look('')).toEqual([name('Karim KHELIFI')]);
  expect(look('0')).toEqual([]);
});

test('what begins in the next month is declared then: it bounds no day of this one', () => {
  const asks = 'Avez-vous commencé à percevoir une pension d’invalidité en décembre 2026 ?';
  const says = [
    'Vous déclarez ce qui s’est passé entre le 1er et le 31 décembre 2026 : ce qui commence en janvier 2027 se déclarera le mois prochain.',
  ];
  expect(
    wrongIn([aYesNo(asks, 'Oui'), aDate('Si oui, depuis quelle date ?', '01/12/2026')], {
      host: 'candidat.francetravail.fr',
      title: 'Actualisation – décembre 2026',
      today: '2027-01-02',
      says,
    }),
  ).toEqual([]);
});
