/** « Oui », and the one sum of the part it is about left empty. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const look = (
  group: string,
  asks: string,
  sum: string,
  text = '',
  answer: 'Oui' | 'Non' = 'Oui',
  says: string[] = [],
) => {
  const given = { group, heading: group };
  return wrongIn(
    [
      aYesNo(asks, answer, given),
      aField('Nom de l’organisme', { valueType: 'organisation', text: 'ADMR', ...given }),
      anAmount(sum, text, given),
    ].filter((field) => answer === 'Oui' || field.valueType !== 'organisation'),
    {
      host: 'cfspart.impots.gouv.fr',
      title: 'Déclaration des revenus 2025',
      today: '2026-05-04',
      blocks: ['Déclaration des revenus 2025', group, asks, ...says, 'Nom de l’organisme', sum],
    },
  );
};

describe('by the name of the part', () => {
  test.each([
    [
      'Services à domicile',
      'Avez-vous employé un salarié à domicile ?',
      'Sommes versées pour l’emploi (7DB)',
    ],
    ['Dons', 'Avez-vous fait des dons en 2025 ?', 'Versements aux œuvres (7UF)'],
    ['Frais de garde', 'Avez-vous payé une garde en 2025 ?', '7GA, premier enfant'],
    ['Hébergement en établissement', 'Avez-vous des dépenses d’hébergement ?', '7CD'],
  ])('%s', (group, asks, sum) => {
    expect(look(group, asks, sum)).toEqual([sum]);
    expect(look(group, asks, sum, '320')).toEqual([]);
    expect(look(group, asks, sum, '', 'Non')).toEqual([]);
  });

  test('of something else', () => {
    expect(look('Votre situation', 'Êtes-vous locataire ?', 'Épargne')).toEqual([]);
    expect(look('Votre logement', 'Le logement est-il gratuit ?', 'Charges')).toEqual([]);
    expect(look('Dons', 'Vos dons sont-ils exacts ?', 'Reports des années passées')).toEqual([]);
  });
});

test('« Si oui, indiquez la somme versée et l’organisme »', () => {
  const says = ['Si oui, indiquez la somme versée et l’organisme :'];
  const asks = 'Avez-vous eu recours à un service à la personne ?';
  expect(look('Réductions', asks, 'Case 7DB', '', 'Oui', says)).toEqual(['Case 7DB']);
  expect(look('Réductions', asks, 'Case 7DB', '', 'Oui')).toEqual([]);
  expect(look('Réductions', asks, 'Case 7DB', '1200', 'Oui', says)).toEqual([]);
});
