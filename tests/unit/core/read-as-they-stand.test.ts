/** Lines, names and rows read as they stand on a page: a star, a picture's letters, a question over its circles. */
import { expect, test } from 'vitest';
import { aDate, aSelect, problemsIn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { caf } from '../../support/recap.ts';

test('the letters of a picture before each name of a list', () => {
  const people = [
    'A Aurélie Tessier, née le 30/08/1985 – vous, parent seul',
    'G Gabin Tessier, né le 03/05/2011 – votre enfant, vit avec vous',
    'MT Milo Tessier, né le 17/01/2020 – votre enfant, vit avec vous',
  ];
  const asks = 'Nombre de personnes vivant au foyer, vous y compris';
  const look = (text: string) =>
    wrongIn([aField(asks, { valueType: 'household', text })], { says: ['Qui vit chez vous ?', ...people] });
  expect(look('2')).toEqual([asks]);
  expect(look('3')).toEqual([]);
});

test('a child left out of the request, whose age alone is told', () => {
  const asks = 'Inès Barbet, dans la demande ?';
  const ways = ['Fait partie du foyer', 'Ne fait pas partie du foyer'];
  const rule =
    'Les enfants de moins de 25 ans qui vivent avec vous et restent rattachés à votre foyer font partie de votre demande.';
  const look = (way: number, told: string) =>
    wrongIn([aSelect(asks, ways, ways[way] ?? '')], { says: [rule, 'Inès Barbet', told] });
  const student = '20 ans, étudiante, vit avec vous, rattachée à votre foyer fiscal';
  expect(look(1, student)).toEqual([asks]);
  expect(look(0, student)).toEqual([]);
  expect(look(1, '27 ans, salariée, vit avec vous')).toEqual([]);
  expect(look(1, 'Étudiante à Lyon depuis 2 ans')).toEqual([]);
});

test('children of an age alone, where the part asks for the younger ones only', () => {
  const part = { heading: 'Vos enfants', group: 'Deuxième enfant' };
  const label = 'Date de naissance (deuxième enfant)';
  const rule = 'Inscrivez ici uniquement les enfants qui ont moins de 25 ans et qui vivent avec vous.';
  const look = (day: string, line = rule) =>
    wrongIn([aDate(label, day, part)], {
      says: ['Vos enfants', line],
      headings: [
        { level: 1, text: 'Demande en ligne' },
        { level: 2, text: 'Vos enfants' },
      ],
    });
  expect(look('14/02/1999')).toEqual([label]);
  expect(look('14/02/2009')).toEqual([]);
  expect(look('14/02/1999', 'Inscrivez vos enfants, même majeurs.')).toEqual([]);
});

test('a question whose circles stand under what its « Oui » asks for', () => {
  const asks = ['Avez-vous effectué un stage ?', 'Un médecin vous a-t-il mise en arrêt maladie ?'] as const;
  const days = [
    aDate('Premier jour de l’arrêt', '08/02/2027'),
    aDate('Dernier jour de l’arrêt', '12/02/2027'),
  ];
  const fields = [aYesNo(asks[0], 'Non'), ...days, aYesNo(asks[1], 'Oui')];
  const blocks = [asks[0], asks[1], ...days.map(({ label }) => label)];
  expect(problemsIn(fields, blocks, { host: 'candidat.francetravail.fr' })).toEqual([]);
});

test('the name of a part in brackets asks for no other money', () => {
  const months = ['octobre 2026', 'novembre 2026 (sans contrat)', 'décembre 2026'];
  const ways = ['J’ai eu des ressources', 'Aucune ressource'];
  const fields = months.flatMap((month, at) => {
    const group = `Driss, ${month}`;
    const given = { group, question: group, heading: group };
    return [
      aSelect('Ce mois-ci', ways, ways[at === 1 ? 1 : 0] ?? '', given),
      anAmount('Montant net social', at === 1 ? '' : '1 326,44', given),
    ];
  });
  const look = (some: typeof fields) =>
    wrongIn(some, {
      host: 'wwwd.caf.fr',
      title: 'Déclaration trimestrielle de ressources',
      today: '2027-02-09',
    });
  expect(look(fields)).toEqual([]);
});

test('a note under no name is no line of a recap; what may be hers is', () => {
  const note =
    'La revalorisation au 1er avril 2027 n’apparaît qu’avec le paiement de mai. La bourse de Lou (10 mensualités) n’entre pas ici.';
  const hers =
    'La revalorisation au 1er avril 2027 vous revient avec le paiement de mai. La bourse de Lou (10 mensualités) n’entre pas ici.';
  const unread = (text: string) =>
    caf(['Salaire de mars 2026', '1 048,33 €', text, 'Autres ressources', 'Non']).findings.filter(
      ({ check }) => check === 'unread',
    ).length;
  expect(unread(note)).toBe(0);
  expect(unread(hers)).toBe(1);
});
