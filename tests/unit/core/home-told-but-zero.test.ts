/** Money that the page tells of one of the household, and zero for the whole of it; beside families for whom that is right. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const grants = 'Bourses d’études (total en euros)';
const rule =
  'Il reste à indiquer, pour toute la famille, du 1er février 2025 au 31 janvier 2026, ce que nous ne recevons pas.';
const page = {
  host: 'assure.ameli.fr',
  title: 'Demande de complémentaire santé solidaire',
  today: '2026-03-17',
};
const look = (lines: string[], fields: Field[] = [anAmount(grants, '0')], given = {}) =>
  wrongIn(fields, {
    ...page,
    says: ['Votre foyer', ...lines, 'Yanis EXEMPLE, 13 ans, collégien.', rule],
    ...given,
  });

describe('a grant', () => {
  test.each([
    'Inès EXEMPLE, 19 ans, rattachée à votre demande. En septembre dernier elle est entrée en licence à Lille, où elle touche une bourse sur critères sociaux, échelon 4.',
    'Inès EXEMPLE, 19 ans, étudiante, boursière du Crous.',
    'Inès EXEMPLE (fille) : étudiante en BTS, perçoit une bourse depuis octobre 2025',
    'Votre fille Inès est étudiante. Elle bénéficie d’une bourse depuis la rentrée.',
  ])('%s', (line) => {
    expect(look([line])).toEqual([grants]);
    expect(look([line], [anAmount(grants, '1 800')])).toEqual([]);
  });
  test.each([
    ['touche des indemnités journalières', 'IJ de toute la famille'],
    ['touche l’ARE', 'Allocations France Travail de la famille'],
  ])('she %s, over « %s »', (had, name) => {
    const line = `Inès EXEMPLE, 19 ans, ${had} depuis octobre 2025.`;
    expect(look([line], [anAmount(name, '0')])).toEqual([name]);
    expect(look([line], [anAmount(name, '2 400')])).toEqual([]);
  });
  test('in two lines', () => {
    expect(look(['Inès EXEMPLE, 19 ans', 'Étudiante, boursière échelon 2'])).toEqual([grants]);
  });

  test.each([
    ['of a schoolchild', 'Inès EXEMPLE, 16 ans, lycéenne, boursière.'],
    ['since then', 'Inès EXEMPLE, 19 ans, étudiante, touche une bourse depuis février 2026.'],
    ['waited for', 'Inès EXEMPLE, 19 ans, étudiante, attend sa bourse du Crous.'],
    ['asked for', 'Inès EXEMPLE, 19 ans, étudiante, a demandé une bourse du Crous.'],
    ['no longer', 'Inès EXEMPLE, 19 ans, étudiante, n’est plus boursière.'],
    ['refused', 'Inès EXEMPLE, 19 ans, étudiante, bourse refusée.'],
    ['one who declares apart', 'Inès EXEMPLE, 19 ans, étudiante boursière, a sa propre demande.'],
    ['one not tied to her', 'Inès EXEMPLE, 19 ans, étudiante boursière, non rattachée à votre foyer.'],
    ['without one', 'Inès EXEMPLE, 19 ans, étudiante sans bourse.'],
    ['of nobody', 'Un étudiant qui touche une bourse doit la déclarer.'],
  ])('%s: zero is right', (_, line) => expect(look([line])).toEqual([]));

  const line = 'Inès EXEMPLE, 19 ans, étudiante, touche une bourse du Crous depuis septembre 2025.';
  test('what the page leaves out, tells elsewhere, or asks of her alone', () => {
    expect(look([line, 'Ne comptez pas les bourses sur critères sociaux.'])).toEqual([]);
    expect(look([line], [anAmount('Bourses d’études, hors Crous', '0')])).toEqual([]);
    expect(look([line], [anAmount(grants, '0'), anAmount('Autres ressources', '1800')])).toEqual([]);
    expect(look([line], [anAmount('Bourses que vous avez perçues', '0')])).toEqual([]);
    expect(
      look([line], [anAmount('Bourse de Yanis', '0', { group: 'Yanis EXEMPLE' }), anAmount(grants, '1800')]),
    ).toEqual([]);
    expect(look([line], [anAmount(grants, '0', { initial: '0' })])).toEqual([]);
  });
  test('in a case of hers by name, or by a question about anybody', () => {
    const own = 'Bourse perçue par Inès';
    expect(look([line], [anAmount(own, '0')])).toEqual([own]);
    const asks = 'Une personne de votre foyer perçoit-elle une bourse d’études ?';
    expect(look([line], [aYesNo(asks, 'Non')])).toEqual([asks]);
    expect(look([line], [aYesNo(asks, 'Oui')])).toEqual([]);
    expect(look([line], [aYesNo('Percevez-vous une bourse d’études ?', 'Non')])).toEqual([]);
  });
  test('where no time is known, and before the school year', () => {
    const rule2 = 'Il reste à indiquer, pour toute la famille, ce que nous ne recevons pas.';
    expect(wrongIn([anAmount(grants, '0')], { ...page, says: [line, rule2] })).toEqual([]);
    const summer =
      'Indiquez pour toute la famille, du 1er juin 2025 au 31 août 2025, ce que nous ne recevons pas.';
    const bare = 'Inès EXEMPLE, 19 ans, étudiante, boursière du Crous.';
    expect(wrongIn([anAmount(grants, '0')], { ...page, today: '2025-10-07', says: [bare, summer] })).toEqual(
      [],
    );
  });
});

describe('other money', () => {
  test.each([
    [
      'Rentes et pensions d’invalidité',
      'Karim EXEMPLE, 52 ans, perçoit une pension d’invalidité depuis 2019.',
    ],
    [
      'Pensions alimentaires reçues',
      'Inès EXEMPLE, 19 ans, reçoit une pension alimentaire de son père depuis mars 2025.',
    ],
    ['Allocations chômage', 'Karim EXEMPLE : est indemnisé par France Travail depuis le 3 juin 2025'],
    ['Retraites', 'Odette EXEMPLE, 71 ans, touche une petite retraite depuis 2015.'],
  ])('%s, and « %s »', (label, line) => {
    expect(look([line], [anAmount(label, '0')])).toEqual([label]);
    expect(look([line.replace(/ depuis.*/, '')], [anAmount(label, '0')])).toEqual([]);
  });
});

test('told in a note', () => {
  const note = (text: string) => aField('Précisions', { kind: 'textarea', valueType: 'free-text', text });
  expect(
    look([], [anAmount(grants, '0'), note('Ma fille est étudiante et touche une bourse du Crous.')]),
  ).toEqual([grants]);
  expect(
    look([], [anAmount(grants, '0'), note('Ma fille est étudiante et touchera une bourse du Crous.')]),
  ).toEqual([]);
});
