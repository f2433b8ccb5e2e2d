/** Sentences of a recap held against each other: totals and what they add, « no salary » and what was had in its place. */
import { describe, expect, test } from 'vitest';
import { hoursAndPayIn, workTold } from '../../../core/check/recap/figures-in-line.ts';
import { caf, ft, told } from '../../support/recap.ts';

const wrong = (seen: ReturnType<typeof caf>) => told(seen).problems.map(([check]) => check);

describe('a total told in a sentence, after what it adds', () => {
  const household = (total: string) =>
    wrong(
      caf(
        [
          'Vos ressources de juillet à septembre 2026',
          'Vous avez perçu un salaire : 912,40 € en juillet, 912,40 € en août et 1 038,15 € en septembre. Cela fait 2 862,95 € pour le trimestre.',
          'Votre conjoint a perçu des allocations chômage : 604,20 € en juillet, 624,34 € en août et 604,20 € en septembre. Cela fait 1 832,74 € pour le trimestre.',
          total,
        ],
        { headings: [{ level: 2, text: 'Vos ressources de juillet à septembre 2026' }] },
      ),
    ).filter((check) => check === 'sum');
  test.each([
    'Pour l’ensemble de votre foyer, vous déclarez donc 4 965,69 € de ressources sur les trois mois.',
    'Vous déclarez au total 4 965,69 € de ressources.',
    'Votre foyer a donc perçu 4 965,69 € sur le trimestre.',
    'Les ressources de votre foyer s’élèvent à 4 965,69 € sur les trois mois.',
    'Soit 4 965,69 € pour l’ensemble du foyer.',
    'Cela représente 4 965,69 € de ressources pour votre foyer.',
    'Vous et votre conjoint avez perçu 4 965,69 € au total.',
    'À vous deux, vous avez perçu 4 965,69 € sur les trois mois.',
  ])('%s', (total) => {
    expect(household(total)).toEqual(['sum']);
    expect(household(total.replace('4 965,69', '4 695,69'))).toEqual([]);
  });
  test.each([
    'Votre foyer a perçu 300 € de pension alimentaire.',
    'Pour votre foyer, vous déclarez 120 € de loyers.',
    'En septembre, votre foyer a touché 210 €.',
    'Vous payez au total 430 € de loyer.',
    'Au total, vous avez perçu 2 862,95 € de salaire.',
    'Vous avez donc perçu 2 862,95 € de salaire sur le trimestre.',
  ])('no total of all: %s', (line) => expect(household(line)).toEqual([]));
});

describe('jobs in a list, and their total in a sentence', () => {
  const jobs = [
    'chez Mme Delmas, 24 heures, payées 321,60 € brut ;',
    '- M. Prat : 31 h (415,40 € brut)',
    '10 heures chez M. Serres, payées 134,00 € brut.',
  ];
  const sums = (total: string) =>
    told(
      ft(['Mon travail', 'Vous avez travaillé pour trois particuliers :', ...jobs, total]),
    ).problems.filter(([check]) => check === 'sum');
  test.each([
    'Vous déclarez au total 65 heures de travail et 871,00 € de salaire brut.',
    'Vous déclarez donc 65 heures et 871,00 € brut.',
    'Vous avez travaillé en tout 65 heures, pour un salaire brut de 871,00 €.',
    'Cela fait 65 heures et 871,00 € brut au total.',
    'Total : 65 heures, 871,00 € brut',
  ])('%s', (total) => {
    expect(sums(total)).toEqual([]);
    expect(sums(total.replace('65', '55'))).toEqual([['sum', 'Total – heures']]);
    expect(sums(total.replace('871', '817'))).toEqual([['sum', 'Total – salaire brut']]);
  });
  test('with its month', () => {
    const sentence =
      'Vous avez travaillé 36 heures en décembre 2026 chez Doré, pour un salaire brut de 432 €.';
    expect(workTold(sentence).map(({ label }) => label)).toEqual(['Doré – heures', 'Doré – salaire brut']);
  });

  test('what is no job', () => {
    expect(hoursAndPayIn('Atelier du samedi, 2 heures, 15 €')).toEqual([]);
    expect(hoursAndPayIn('Nous vous paierons 35 heures, 400 €')).toEqual([]);
    expect(hoursAndPayIn('Au-delà de 110 heures, vous ne recevrez rien')).toEqual([]);
  });
});

describe('what was had in place of a salary', () => {
  const inAugust = (line: string) => [
    'Vous avez perçu 1 021,17 € de salaire en juillet et 1 102,36 € en septembre.',
    line,
  ];
  test.each([
    'En août, vous n’avez pas perçu de salaire ; vous avez perçu 388,80 € d’allocations chômage.',
    'En août, vous n’avez pas perçu de salaire, mais vous avez touché 388,80 € de chômage.',
    'En août, vous n’avez pas travaillé : vous avez perçu 388,80 € d’indemnités de formation.',
    'Vous n’avez pas perçu de salaire en août ; vous avez touché 388,80 € de chômage.',
  ])('%s', (line) => expect(wrong(caf(inAugust(line)))).toEqual([]));
  test.each([
    'En août, vous n’avez perçu aucun salaire ; vous avez perçu 388,80 € de salaire.',
    'En août, vous n’avez pas perçu de salaire, mais vous avez perçu 388,80 € de salaire.',
  ])('%s', (line) => expect(wrong(caf(inAugust(line)))).toEqual(['contradiction']));
});

test('« Elle n’a perçu aucune ressource » is of whom its title names', () => {
  const household = (whose: string, none: string) =>
    caf(
      [
        'Fabien',
        'Vous avez perçu 640 € de salaire en juillet, 655 € en août et 660 € en septembre.',
        whose,
        none,
      ],
      { headings: ['Fabien', whose].map((text) => ({ level: 2, text })) },
    );
  const none = 'Elle n’a perçu aucune ressource en juillet, en août et en septembre.';
  expect(wrong(household('Aurore', none))).toEqual([]);
  const some = `Elle a perçu 512 € de salaire en août. ${none}`;
  expect(wrong(household('Ressources de votre conjointe', some))).toContain('unsaid');
});

describe('a figure told in a sentence that no line carries', () => {
  const read = (line: string) =>
    told(
      caf([
        'Vous avez perçu 640 € de salaire en juillet, 655 € en août et 660 € en septembre.',
        line,
        'Je corrige mes ressources',
      ]),
    ).verdict;
  test.each([
    'Toutes ressources additionnées, sur cette période, vous déclarez une somme de 1 955 € à vérifier avec soin.',
    'Compte tenu de ce qui précède, votre foyer a perçu la somme de 2 000 € tout compris ou presque.',
    'Vous n’avez rien gagné d’autre en août, hormis 388,80 € de chômage.',
    'Pendant les vacances, votre fils a travaillé l’équivalent de 35 heures.',
    'De son côté et sans changement, votre conjointe touche encore 512 € d’aide.',
  ])('%s', (line) => expect(read(line)).toBe('incomplete-view'));
  test.each([
    'Si vous avez perçu plus de 300 €, joignez vos justificatifs.',
    'Vous pouvez déclarer jusqu’à 35 heures sans pièce.',
    'Un oubli peut coûter 750 € d’amende.',
    'La Caf vous versera le montant des droits, 120 € au moins.',
    'Appelez le 3230 : 0,06 € par minute.',
  ])('says nothing of hers: %s', (line) => expect(read(line)).toBe('complete'));
});
