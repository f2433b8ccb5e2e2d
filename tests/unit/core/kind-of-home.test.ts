/** How she lives where she lives, against the rent and who lets; beside the rents that go with it. */
import { describe, expect, test } from 'vitest';
import { aDate, aRadio, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const [lets, owns, free] = [
  'Locataire',
  'Propriétaire, sans emprunt à rembourser',
  'Hébergée sans rien payer',
];
const chosen = (answer: string, given = {}) =>
  aRadio('Vous y êtes', [...new Set([lets, owns, free, answer])], answer, given);
const landlord = (text: string, label = 'Nom du bailleur (locataires)') =>
  aField(label, { valueType: 'organisation', text });
const rent = (text: string, label = 'Loyer du premier mois entier, hors charges (locataires)') =>
  anAmount(label, text);

describe('an owner', () => {
  test.each([
    owns,
    'Propriétaire avec emprunt en cours',
    'Copropriétaire',
    'Accédant à la propriété (prêt en cours)',
    'En accession à la propriété',
    'Je suis propriétaire de mon logement',
  ])('%s', (answer) => {
    expect(wrongIn([chosen(answer), rent('485,00')])).toEqual([rent('').label]);
    expect(wrongIn([chosen(answer), landlord('SHLMR')])).toEqual([landlord('').label]);
    expect(wrongIn([chosen(answer), rent('0'), landlord('Néant')])).toEqual([]);
    expect(wrongIn([chosen(lets), rent('485,00'), landlord('SHLMR')])).toEqual([]);
  });

  test.each([
    'Loyers perçus',
    'Loyer de l’emplacement du mobil-home',
    'Charges de copropriété',
    'Loyer de votre ancien logement',
    'Loyer du logement de votre enfant étudiant',
    'Loyer (garage)',
  ])('%s: right beside it', (label) => {
    expect(wrongIn([chosen(owns), anAmount(label, '485,00')])).toEqual([]);
  });

  test('of another home, and in the name of nobody', () => {
    expect(wrongIn([chosen(owns, { group: 'Logement que vous quittez' }), rent('485')])).toEqual([]);
    expect(wrongIn([chosen(owns), { ...rent('485'), group: 'Votre nouveau logement' }])).toEqual([]);
    expect(wrongIn([chosen(owns), landlord('Je suis propriétaire')])).toEqual([]);
    expect(wrongIn([chosen('Propriétaire bailleur'), rent('485')])).toEqual([]);
  });
});

test.each([free, 'Occupante à titre gratuit', 'Logée gratuitement par un tiers'])(
  '%s, and a landlord',
  (answer) => {
    expect(wrongIn([chosen(answer), landlord('SHLMR')])).toEqual([landlord('').label]);
    expect(wrongIn([chosen(answer), rent('485')])).toHaveLength(1);
    expect(wrongIn([chosen('Hébergée avec une participation'), rent('485')])).toEqual([]);
    expect(wrongIn([chosen(answer), landlord('M. Morel', 'Nom du propriétaire ou bailleur')])).toEqual([]);
  },
);

describe('a tenant', () => {
  test('with a rent of nothing, or none told where it is asked of her', () => {
    expect(wrongIn([chosen(lets), rent('0')])).toEqual([rent('').label]);
    expect(wrongIn([chosen(lets), rent('', 'Loyer mensuel (locataires)')])).toHaveLength(1);
    expect(wrongIn([chosen(owns), rent('', 'Loyer mensuel (locataires)')])).toEqual([]);
    expect(wrongIn([chosen(lets), rent('0', 'Loyer du mois de juillet')])).toEqual([]);
    expect(wrongIn([chosen(lets), rent('0', 'Loyer (0 si vous n’avez pas encore payé)')])).toEqual([]);
  });

  test('who owns since a day', () => {
    const since = aDate('Propriétaire depuis le', '01/03/2019');
    expect(wrongIn([chosen('Colocataire'), since])).toEqual([since.label]);
    expect(wrongIn([chosen(owns), since])).toEqual([]);
  });
});

test('shown again', () => {
  const shown = (kind: string) =>
    seen(
      recap('wwwd.caf.fr', 'Déclarer un changement de situation', [
        '# Votre logement',
        `Statut d’occupation | ${kind}`,
        'Loyer mensuel | 485,00 €',
      ]),
    ).problems.map(([, where]) => where);
  expect(shown('Accédant à la propriété')).toEqual(['Loyer mensuel']);
  expect(shown('Locataire')).toEqual([]);
});

test('lodged free of charge, beside the part of who pays a rent', () => {
  const group = 'Loyer (uniquement pour les locataires ; si vous êtes hébergé(e) gratuitement, laissez vide)';
  const host = aField('Nom de la personne qui vous héberge (si vous êtes hébergé(e))', {
    valueType: 'name',
    text: 'Bernadette MOULINEAU',
    group: 'Dans ce logement',
  });
  const answers = ['Locataire ou colocataire', 'Propriétaire', 'Hébergé(e) à titre gratuit, sans loyer'];
  const look = (paid: string) => {
    const fields = [
      aRadio('Vous êtes', answers, answers[2] ?? '', { group: 'Dans ce logement' }),
      host,
      anAmount('Loyer mensuel hors charges, en euros', paid, { group }),
    ];
    const [first, second, third] = fields.map(({ label }) => label);
    return wrongIn(fields, {
      blocks: ['Demande en ligne', first, second, group, third].map((one) => one ?? ''),
    });
  };
  expect(look('')).toEqual([]);
  expect(look('430,00')).toEqual(['Loyer mensuel hors charges, en euros']);
});
