/** A sum of each month, and the total of a period; a sum of a year, and the part of one month. */
import { describe, expect, test } from 'vitest';
import { amounts, rightly, wrongIn, wrongly } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const ofYear = 'Les ressources sont celles du 1er décembre 2025 au 30 novembre 2026.';
const since =
  'Pension alimentaire pour Maé : 150 € chaque mois, premier paiement le 05/03/2026, sans retard depuis.';
const total = 'Total de pension reçue sur la période';
const whole =
  'Période étudiée : du 01/01/2026 au 31/12/2026. Indiquez les ressources ci-dessous pour la période entière.';
const regular = 'La pension de Jules est de 130 € chaque mois de 2026, sans mois manqué.';

describe('another number of months was counted', () => {
  wrongly([
    [total, amounts([`${total} : 1800`]), [ofYear, since]],
    [total, amounts([`${total} : 150`]), [ofYear, since]],
    ['Pensions reçues (€)', amounts(['Pensions reçues (€) : 130']), [whole, regular]],
    ['Pensions reçues (€)', amounts(['Pensions reçues (€) : 390']), [whole, regular]],
    [
      'Bourse perçue sur la période',
      amounts(['Bourse perçue sur la période : 1764']),
      [
        'Période de référence : de septembre 2025 à août 2026.',
        'Bourse d’études : 147 € par mois, depuis le 1er septembre 2025, dernier versement le 10 juin 2026. Soit dix mois.',
      ],
    ],
  ]);
});

describe('as many as were paid', () => {
  rightly([
    ['nine of twelve', amounts([`${total} : 1350`]), [ofYear, since]],
    ['all twelve', amounts(['Pensions reçues (€) : 1560']), [whole, regular]],
    ['a case of one month', amounts(['Pension mensuelle (€) : 130']), [whole, regular]],
    ['no period is told', amounts(['Pensions reçues (€) : 130']), [regular]],
    [
      'one that began not long ago',
      amounts(['Pensions reçues (€) : 390']),
      [whole, 'Votre pension de 130 € par mois est versée depuis trois mois.'],
    ],
    [
      'the sum changed',
      amounts(['Pensions reçues (€) : 1170']),
      [whole, 'La pension était de 130 € chaque mois de 2026, puis elle a été interrompue.'],
    ],
    ['another sum', amounts(['Pensions reçues (€) : 1600']), [whole, regular]],
    ['other money', amounts(['Loyers reçus (€) : 130', 'Pensions reçues (€) : 1560']), [whole, regular]],
  ]);
});

test('the line that stands under a case as its help', () => {
  const hint = 'Versement régulier de 130 € chaque mois de 2026, sans mois manqué.';
  const lookAt = (grant: string, pension: string) =>
    wrongIn([anAmount('Bourses (€)', grant), anAmount('Pensions (€)', pension, { hint })], {
      says: [whole, hint],
    });
  expect(lookAt('0', '130')).toEqual(['Pensions (€)']);
  expect(lookAt('130', '1560')).toEqual([]);
});

describe('the part of one month of what is told of a year', () => {
  const told = 'Avis d’impôt 2026 : revenus fonciers nets 2 160 € ; intérêts d’épargne 96 €.';
  const rule = 'Ces revenus d’une année sont répartis sur douze mois. Saisissez la part d’un seul mois.';
  const divided = 'Divisez le montant annuel par douze et inscrivez le résultat.';
  wrongly([
    ['Loyers nets', amounts(['Loyers nets : 540', 'Intérêts d’épargne : 8']), [told, rule]],
    ['Loyers nets', amounts(['Loyers nets : 2160', 'Intérêts d’épargne : 8']), [told, rule]],
    ['Intérêts de placements', amounts(['Loyers nets : 180', 'Intérêts de placements : 24']), [told, rule]],
    ['Rente', amounts(['Rente : 900']), ['Rente viagère de 2025 : 3 600 € pour l’année.', divided]],
  ]);
  rightly([
    ['both of a month', amounts(['Loyers nets : 180', 'Intérêts d’épargne : 8']), [told, rule]],
    ['no rule', amounts(['Loyers nets : 540', 'Intérêts d’épargne : 24']), [told]],
    ['of a year', amounts(['Loyers nets de l’année : 2160', 'Intérêts d’épargne : 8']), [told, rule]],
    [
      'divided by others',
      amounts(['Loyers nets : 2160']),
      [told, 'Inscrivez le total : nous le divisons ensuite par douze.'],
    ],
  ]);
});
