/** A payment that the page tells and says to declare, and nothing in its case; one that the employer had in her place, and a sum in it. */
import { expect, test } from 'vitest';
import { quarterly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const months = ['Septembre 2026', 'Octobre 2026', 'Novembre 2026'];
const title = 'Indemnités journalières reçues';
const rule =
  'Les indemnités journalières que la MSA vous a elle-même payées sont à déclarer, dans le mois du paiement.';
const paid =
  'Dernier paiement MSA : indemnités journalières maladie de Manon, 318,60 €, le 14/10/2026. Pas d’indemnité pour Gaël.';

const table = (sums: Record<string, string[]>) =>
  Object.entries(sums).flatMap(([who, row]) =>
    row.map((text, at) => aField(`${who} – ${months[at]}`, { text, group: title })),
  );
const look = (manon: string[], says = [rule, paid], gael = ['0', '0', '0']) =>
  wrongIn(table({ Gaël: gael, Manon: manon }), { ...quarterly, says, today: '2027-01-20' });

test('paid to one person in one month, and 0 in that case', () => {
  const wrong = 'Manon – Octobre 2026';
  expect(look(['0', '0', '0'])).toEqual([wrong]);
  expect(look(['0', '318,60', '0'])).toEqual([]);
  // Not of these months, not yet paid, or to nobody here.
  expect(look(['0', '0', '0'], [rule, paid.replace('/10/', '/08/')])).toEqual([]);
  expect(
    look(
      ['0', '0', '0'],
      [rule, 'Les indemnités journalières de Manon, 318,60 €, seront payées le 14/10/2026.'],
    ),
  ).toEqual([]);
  const named = 'Le 14 octobre 2026, Manon a reçu 318,60 € d’indemnités journalières.';
  expect(
    look(
      ['0', '0', '0'],
      [named, 'N’oubliez pas de déclarer les indemnités journalières payées par la MSA.'],
    ),
  ).toEqual([wrong]);
});

test('the same in cards, of another money', () => {
  const cards = (sum: string) =>
    ['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((month, at) =>
      anAmount('Pension d’invalidité', at === 1 ? sum : '0', { group: month }),
    );
  const says = [
    'Votre pension d’invalidité est à déclarer dans le mois où elle est payée.',
    'Versement de votre pension d’invalidité : 412,10 €, le 08/09/2026.',
  ];
  const lookAt = (sum: string, lines = says) =>
    wrongIn(cards(sum), { ...quarterly, says: lines, today: '2026-12-10' });
  expect(lookAt('0')).toEqual(['Pension d’invalidité']);
  expect(lookAt('412,10')).toEqual([]);
  // Nothing says that it is to be declared, or it is not.
  expect(lookAt('0', says.slice(1))).toEqual([]);
  expect(lookAt('0', ['Votre pension d’invalidité n’est pas à déclarer.', ...says.slice(1)])).toEqual([]);
});

const own = 'Indemnités journalières';
const inMonths = (sum: string) =>
  ['Octobre 2026', 'Novembre 2026', 'Décembre 2026'].flatMap((group, at) => [
    anAmount('Salaire net social', '1371,94', { group }),
    anAmount(own, at === 1 ? sum : '0', { group }),
  ]);
const lookKept = (sum: string, says: string[]) =>
  wrongIn(inMonths(sum), { ...quarterly, says, today: '2027-02-09' });

test('had by the employer in her place, and a sum in that month', () => {
  const zero =
    'Notez celles que l’Assurance maladie a versées sur votre compte. Celles que l’employeur encaisse pour vous font partie du salaire : dans ce cas, notez 0.';
  const kept =
    'Arrêt du 9 au 20 novembre. SARL Kermarec a maintenu votre salaire et a touché les indemnités journalières à votre place.';
  expect(lookKept('287,60', [zero, 'Novembre 2026', kept])).toEqual([own]);
  expect(lookKept('0', [zero, 'Novembre 2026', kept])).toEqual([]);
  // Told of another month, or not told at all.
  expect(lookKept('287,60', [zero, 'Octobre 2026', kept.replace('novembre', 'octobre')])).toEqual([]);
  expect(lookKept('287,60', [zero])).toEqual([]);
  // No rule of it.
  expect(lookKept('287,60', ['Novembre 2026', kept])).toEqual([]);
});

test('the same by other words', () => {
  const zero = 'En cas de subrogation, inscrivez 0 : l’employeur reçoit les indemnités.';
  const ways = [
    'En novembre 2026, les indemnités journalières ont été versées à votre employeur.',
    'Arrêt de novembre : subrogation, indemnités journalières perçues par l’employeur pour vous.',
    'Indemnités journalières du 9 au 20 novembre 2026 payées directement à l’entreprise.',
  ];
  for (const kept of ways) {
    expect(lookKept('287,60', [zero, kept])).toEqual([own]);
    expect(lookKept('0', [zero, kept])).toEqual([]);
  }
  expect(lookKept('287,60', [zero, 'Arrêt de novembre, sans subrogation.'])).toEqual([]);
});
