/** A SIRET, against the SIREN of that employer, which the page shows. */
import { expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2027-03-09',
};
const asks = 'Numéro SIRET de l’employeur';
const right = '512 345 679 00017';
// As valid, of another business.
const other = '824 173 652 00010';
const look = (typed: string, says: string[], label = asks) =>
  wrongIn([aField(label, { valueType: 'siret', text: typed })], { ...msa, says });

test.each([
  [
    [
      'Nouvel employeur signalé : Serres de Kerouzien, SIREN (9 chiffres) : 512 345 679. Votre contrat y débute le 04/01/2027.',
    ],
  ],
  [['Employeur', 'Serres de Kerouzien', 'SIREN', '512 345 679']],
  [['Votre employeur : Serres de Kerouzien (SIREN 512345679)']],
  [['Contrat de travail chez Serres de Kerouzien', 'N° SIREN de l’entreprise : 512 345 679']],
  [['Employeur connu : Serres de Kerouzien, SIRET 512 345 679 00025']],
])('the first digits of the business: %s', (says) => {
  expect(look(other, says)).toContain(asks);
  expect(look(right, says)).toEqual([]);
});

test.each([
  [['Votre ancien employeur : Serres de Kerouzien (SIREN 512 345 679)']],
  [['Employeur de votre conjoint : SIREN 512 345 679']],
  [['Employeur 1 : SIREN 512 345 679', 'Employeur 2 : SIREN 824 173 652']],
  [['MSA d’Armorique, organisme, SIREN 512 345 679']],
  [['Exemple : employeur, SIREN 512 345 679']],
])('of another business: %s', (says) => {
  expect(look(other, says)).toEqual([]);
});

test('what explains how long a number is asks for nothing else', () => {
  const long = `${asks} 14 chiffres, en haut de votre bulletin ; les 9 premiers sont le SIREN`;
  expect(look('842 157 930 00017', [], long)).toEqual([long]);
  expect(look(right, [], long)).toEqual([]);
  expect(look('Serres de Kerouzien', [], 'SIRET de l’employeur (14 chiffres) ou son nom')).toEqual([]);
});
