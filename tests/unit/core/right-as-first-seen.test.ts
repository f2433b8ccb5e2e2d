/** Right pages as strangers write them: two cases of one amount, a total in a row, a statement that asks, a rule about another. */
import { expect, test } from 'vitest';
import { withWholeAmounts } from '../../../core/check/euros-and-cents.ts';
import { assessed } from '../../support/assessed.ts';
import { amounts, aSelect, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { recapOf, told } from '../../support/recap.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2027-07-06' };

test('euros and cents in two cases are one amount, and its total is theirs', () => {
  const pair = (name: string, euros: string, cents: string) => [
    anAmount(`${name}, euros`, euros),
    anAmount(`${name}, centimes`, cents),
  ];
  const look = (euros: string) =>
    wrongIn(
      [
        ...pair('Mars 2027', '684', '50'),
        ...pair('Avril 2027', '712', '80'),
        ...pair('Mai 2027', '903', '25'),
        ...pair('Total des trois mois', euros, '55'),
      ],
      caf,
    );
  expect(look('2300')).toEqual([]);
  expect(look('2200')).toEqual(['Total des trois mois']);
});

test('cents without their euros, and euros alone, stay as they are', () => {
  const page = (fields: ReturnType<typeof aField>[]) =>
    withWholeAmounts(aPage('wwwd.caf.fr', ['x'], { fields })).fields.map(({ label }) => label);
  expect(page([anAmount('Loyer, euros', ''), anAmount('Loyer, centimes', '20')])).toHaveLength(2);
  expect(page([anAmount('Loyer, euros', '410'), anAmount('Charges, centimes', '20')])).toHaveLength(2);
  expect(page([anAmount('Loyer en euros', '410')])).toEqual(['Loyer en euros']);
});

test('a row of totals, one of each month, in the middle of a table', () => {
  const months = ['mars 2027', 'avril 2027', 'mai 2027'];
  const row = (name: string, sums: string[]) =>
    months.map((month, at) =>
      anAmount(`${name} – ${month}`, sums[at] ?? '', { group: 'Madame Nora EXEMPLE' }),
    );
  const look = (total: string) =>
    wrongIn(
      [
        ...row('Salaire Boulangerie Exemple', ['612,35', '612,35', '598,10']),
        ...row('Salaire Association Exemple', ['341,20', '0,00', '341,20']),
        ...row('Total des salaires transmis', ['953,55', total, '939,30']),
        ...row('Pension alimentaire reçue', ['180', '180', '180']),
        ...row('Revenus de l’étranger', []),
      ],
      caf,
    );
  expect(look('612,35')).toEqual([]);
  expect(look('712,35')).toEqual(['Total des salaires transmis – avril 2027']);
});

test('« Vous avez suivi une formation en novembre : Non » asks', () => {
  const lines = ['Vous avez suivi une formation en novembre : Non'];
  const page = recapOf('candidat.francetravail.fr', 'Actualisation de novembre 2026', lines);
  expect(told(assessed(page, '2026-12-02')).problems).toEqual([]);
});

test('money of another time is not to be counted, and this one is', () => {
  const label = 'Bourse de Nour, total des 12 mois';
  const rule =
    'La bourse est de 1 454 € pour l’année universitaire 2025-2026 ; ne comptez pas celle de 2026-2027.';
  expect(wrongIn([anAmount(label, '1 454')], { host: 'assure.ameli.fr', says: [rule] })).toEqual([]);
});

test('payslips say nothing of money earned on one’s own or abroad', () => {
  const group = 'D’où viennent les montants ?';
  const look = (asks: string) =>
    wrongIn([aYesNo(asks, 'Non', { group })], {
      ...caf,
      says: [group, 'Fournil de Loire, bulletins payés le 31 mars 2027 (742,18 €).'],
    });
  expect(look('Avez-vous eu des revenus de travail indépendant ou venant de l’étranger ?')).toEqual([]);
  expect(look('Avez-vous perçu des ressources ?')).toEqual(['Avez-vous perçu des ressources ?']);
});

test.each([
  [
    'À la ligne « Salaires », écrivez 0 pour un mois sans paie ; laissez vides les lignes qui ne vous concernent pas.',
  ],
  ['Zéro s’écrit 0 pour les salaires ; les autres lignes peuvent rester vides.'],
])('lines that the page lets stay blank: %s', (rule) => {
  const months = ['Mars 2027', 'Avril 2027', 'Mai 2027'];
  const row = (name: string, sum: string) => months.map((group) => anAmount(name, sum, { group }));
  const look = (pay: string, said = rule) =>
    wrongIn([...row('Salaires', pay), ...row('Pension alimentaire reçue', '')], { ...caf, says: [said] });
  expect(look('684,50')).toEqual([]);
});

test('two papers wanted, one chosen in each place', () => {
  const options = ['Bulletin de salaire', 'Attestation employeur', 'Contrat de travail'];
  const look = (...papers: string[]) =>
    wrongIn(
      papers.map((text, at) => aSelect('Type de document', options, text, { group: `Document ${at + 1}` })),
      {
        host: 'candidat.francetravail.fr',
        title: 'Envoyer un document',
        says: ['Attestation employeur : à envoyer'],
      },
    );
  expect(look('Bulletin de salaire', 'Attestation employeur')).toEqual([]);
  expect(look('Bulletin de salaire', 'Contrat de travail')).not.toEqual([]);
});

test('a total told of what stands in one case', () => {
  const look = (says: string) =>
    wrongIn(amounts(['1AJ – Salaires : 22 870', '1AK – Frais réels : 3 620']), {
      ...taxReturn,
      says: [says],
    });
  expect(look('Trajets et repas. Total 3 620,16 €.')).toEqual([]);
});

test('a nought asked for one sort of money, and another line left blank', () => {
  const months = ['Mars 2027', 'Avril 2027', 'Mai 2027'];
  const row = (name: string, sum: string) => months.map((month) => anAmount(`${name} – ${month}`, sum));
  const look = (said: string) =>
    wrongIn([...row('Chiffre d’affaires', '640'), ...row('Revenus de l’étranger', '')], {
      ...caf,
      says: [said],
    });
  expect(
    look('Inscrivez le chiffre d’affaires encaissé ; en l’absence d’encaissement, inscrivez 0.'),
  ).toEqual([]);
  expect(look('Sans recette, écrivez 0. Un cadeau n’est pas une ressource.')).toEqual([]);
  expect(look('Inscrivez 0 dans chaque case sans montant.')).toHaveLength(3);
});

test('none of one month, where the month’s own case is put away, beside pays of the others', () => {
  const rows = [
    anAmount('Décembre 2026 : montant net social (€)', '943,20'),
    anAmount('Janvier 2027 : montant net social (€)', '951,77'),
    aField('Aucune ressource en février 2027 pour Mathis', { kind: 'checkbox', text: 'Aucune' }),
  ].map((field) => ({ ...field, group: 'Mathis LEGRAND', heading: 'Mathis LEGRAND' }));
  expect(wrongIn(rows, { ...caf, today: '2027-04-13' })).toEqual([]);
});

test('a sentence of what is added to no total excuses no wrong one', () => {
  const look = (total: string) =>
    wrongIn(
      amounts([
        'Association Les Genêts : 9 842',
        'Pressing du Marché : 6 315',
        `Total des salaires – case 1AJ : ${total}`,
      ]),
      { ...taxReturn, says: ['Autres revenus.', 'Ils ne s’ajoutent pas à la case 1AJ.'] },
    );
  expect(look('16 157')).toEqual([]);
  expect(look('15 157')).toHaveLength(1);
});
