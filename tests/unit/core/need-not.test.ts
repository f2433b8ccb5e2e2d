/** Cases that a general sentence says to fill in, and that one may have nothing for; and those that are missing all the same. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, type OrdinaryPage, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';

type Given = Parameters<typeof aField>[1];
const needed = (label: string, text = '', given: Given = {}): Field =>
  aField(label, { text, required: true, ...given });
const phone = (label: string, text = ''): Field => needed(label, text, { valueType: 'phone' });
const email = (text: string): Field => needed('Courriel', text, { valueType: 'email' });
const part = (group: string, labels: string[], text = ''): Field[] =>
  labels.map((label) => needed(label, text, { group }));
const all = ['Tous les champs sont obligatoires.'];
const starred = ['Les champs marqués d’un * sont obligatoires.'];
const account = aRadio(
  'Compte bancaire',
  ['Conserver mon RIB', 'Indiquer un nouveau RIB'],
  'Conserver mon RIB',
);
const person = ['Nom', 'Prénom'];

const seldom = [
  'Complément d’adresse',
  'Nom d’usage',
  'Deuxième prénom',
  'Observations',
  'Lieu-dit',
  'Téléphone fixe',
];
const pages: OrdinaryPage[] = [
  ...seldom.map((label): OrdinaryPage => [label, [needed('Nom', 'Roux'), needed(label)], all]),
  [
    'named as left',
    [needed('1AJ corrigé', '18 450'), needed('1AJ motif')],
    [...all, 'La case « motif » reste vide pour les lignes sans changement.'],
  ],
  [
    'one of two',
    [phone('Téléphone'), email('o.roux@exemple.fr')],
    [...starred, 'Un des deux suffit : l’un ou l’autre.'],
  ],
  [
    'optional, in the line of its name or amid it',
    [needed('Nom', 'Roux'), needed('Fonction'), needed('Grade facultatif – Vous')],
    [],
    { blocks: ['Nom', 'Fonction (facultatif)', 'Grade facultatif'] },
  ],
  ['or', [needed('Numéro allocataire', '1234567'), needed('ou numéro de dossier')], starred],
  [
    'or, between them',
    [needed('Jour de la pose'), needed('Mois de la pose', 'mars 2020')],
    [],
    { blocks: [...starred, 'Jour de la pose *', 'ou, à défaut', 'Mois de la pose *'] },
  ],
  ['the second line', [needed('Adresse ligne 1', '3 quai des Brumes'), needed('Adresse ligne 2')], all],
  ['what is kept', [account, needed('Numéro du compte')], starred],
  ['nobody', [...part('Vous', person, 'Roux'), ...part('Enfants à charge', person)], all],
  [
    'one kind of person, of two',
    [
      ...part('Vous êtes un particulier', person, 'Roux'),
      ...part('Vous êtes une association', ['Nom', 'RNA']),
    ],
    starred,
  ],
  [
    'a star that tells something else',
    [needed('Nom', 'Roux'), needed('Fonction')],
    [],
    { blocks: ['Les astérisques signalent les champs modifiés.', 'Nom *', 'Fonction *'] },
  ],
];

describe('need not be filled in', () => {
  rightly(pages);

  test('a list that opens on « later »', () => {
    const options = ['Choisir un avocat plus tard', 'Maître Brume'];
    const lawyer = needed('Avocat', 'Choisir un avocat plus tard', { kind: 'select', options });
    expect(wrongIn([lawyer])).toEqual([]);
  });
});

describe('is missing all the same', () => {
  test.each<[string, Field[], string[]]>([
    ['Nom d’usage', [needed('Nom d’usage')], [...starred, 'Nom d’usage *']],
    ['Téléphone', [phone('Téléphone'), email('o.roux@exemple.fr')], starred],
    ['Fonction', [needed('Nom', 'Roux'), needed('Fonction')], [...starred, 'Nom *', 'Fonction *']],
    [
      'Salaire du mois 2',
      ['1', '2'].map((at) => needed(`Salaire du mois ${at}`, at === '1' ? '9' : '', { valueType: 'amount' })),
      all,
    ],
    [
      'Numéro du compte',
      [aRadio('Compte', account.options, 'Indiquer un nouveau RIB'), needed('Numéro du compte')],
      starred,
    ],
    ['Prénom', [needed('Nombre d’enfants', '1'), ...part('Enfants à charge', ['Prénom', 'École'])], all],
  ])('%s', (label, fields, blocks) => {
    expect(wrongIn(fields, { blocks })).toContain(label);
  });
});
