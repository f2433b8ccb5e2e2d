/** Two days in another order than the page says, in a sentence, a hint, a caption or a legend. */
import { describe, expect, test } from 'vitest';
import { aDate, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { caf, told } from '../../support/recap.ts';

const today = '2026-11-24';
const two = (first: string, then: string, [one, other]: [string, string], given = {}) => [
  aDate(first, one, given),
  aDate(then, other, given),
];
const rightDays: [string, string] = ['12/06/2026', '22/06/2026'];
const wrongDays: [string, string] = ['12/06/2026', '02/06/2026'];

describe('of two days', () => {
  test.each([
    ['Date du devis', 'Date de la facture', 'La facture est établie après le devis.'],
    ['Devis signé le', 'Facture du', 'Le devis doit être signé avant la facture.'],
    [
      'Signature du bail',
      'Entrée dans les lieux',
      'L’entrée dans les lieux se fait après la signature du bail.',
    ],
    [
      'Ouverture du chantier',
      'Réception des travaux',
      'La réception des travaux ne peut pas précéder l’ouverture du chantier.',
    ],
    [
      'Ouverture du chantier',
      'Réception des travaux',
      'L’ouverture du chantier est antérieure à la réception des travaux.',
    ],
    ['Fin de la formation', 'Emploi trouvé le', 'L’emploi commence une fois la formation finie.'],
    ['Date de signature du contrat', 'Date de début du contrat', 'Le contrat est signé avant de commencer.'],
    [
      'Date de signature du contrat',
      'Date de début du contrat',
      'Un contrat se signe au plus tard le jour où il commence.',
    ],
    [
      'Date de naissance de l’enfant',
      'Date de la reconnaissance',
      'La reconnaissance dont il s’agit ici a été faite après la naissance de l’enfant.',
    ],
    [
      'Première consultation',
      'Déclaration de grossesse',
      'La déclaration de grossesse ne peut être antérieure à la première consultation.',
    ],
    [
      'Dépôt du permis',
      'Ouverture du chantier',
      'Dans l’ordre : dépôt du permis, puis ouverture du chantier.',
    ],
    ['Date du jugement', 'Date de la transcription', 'Les événements, du plus ancien au plus récent :'],
    ['Délivrance du visa', 'Entrée en France', 'Donnez ces dates dans l’ordre où elles se sont passées.'],
  ])('« %s », « %s »: %s', (first, then, rule) => {
    expect(wrongIn(two(first, then, wrongDays), { says: [rule], today })).toEqual([then]);
    expect(wrongIn(two(first, then, rightDays), { says: [rule], today })).toEqual([]);
  });

  test('said beside one, or over both', () => {
    const hint = 'Postérieure à la date d’ouverture du compte';
    const account = (dates: [string, string]) => two('Date d’ouverture du compte', 'Date de clôture', dates);
    const withHint = (dates: [string, string]) =>
      wrongIn(account(dates).map((field, at) => (at === 1 ? { ...field, hint } : field)));
    expect(withHint(wrongDays)).toEqual(['Date de clôture']);
    expect(withHint(rightDays)).toEqual([]);
    const group = 'La procédure, dans l’ordre des dates';
    const heard = (dates: [string, string]) =>
      wrongIn(two('Date de l’audience', 'Date du jugement', dates, { group }));
    expect(heard(wrongDays)).toEqual(['Date du jugement']);
    expect(heard(rightDays)).toEqual([]);
  });

  test('shown again, under a caption; with what the visa was given for', () => {
    const look = (caption: string, entry: string) =>
      told(
        caf([caption, 'Délivrance du visa : 19/07/2023', `Entrée en France avec ce visa : ${entry}`]),
      ).problems.filter(([check]) => check === 'order');
    for (const caption of ['Votre séjour, de l’événement le plus ancien au plus récent', 'Votre séjour']) {
      expect(look(caption, '28/05/2023')).toEqual([['order', 'Entrée en France avec ce visa']]);
      expect(look(caption, '28/07/2023')).toEqual([]);
    }
  });

  test('periods in the order told', () => {
    const jobs = (...starts: string[]) =>
      starts.flatMap((start, at) =>
        days([`Du : ${start}`, `Au : ${start.replace(/^01\/01/, '30/06')}`], { group: `Emploi ${at + 1}` }),
      );
    const look = (rule: string, ...starts: string[]) => wrongIn(jobs(...starts), { says: [rule], today });
    const [old, recent] = ['01/01/2022', '01/01/2024'];
    expect(look('Vos emplois, du plus récent au plus ancien', old, recent)).toEqual(['Du']);
    expect(look('Vos emplois, du plus récent au plus ancien', recent, old)).toEqual([]);
    expect(look('Commencez par l’emploi le plus ancien.', recent, old)).toEqual(['Du']);
    expect(look('Commencez par l’emploi le plus ancien.', old, recent)).toEqual([]);
  });
});

describe('nothing is told of', () => {
  const invoice = two('Date du devis', 'Date de la facture', wrongDays);
  rightly([
    ['no rule', invoice],
    ['some only', invoice, ['Si la facture est établie après le devis, joignez les deux.']],
    ['a question', invoice, ['La facture a-t-elle été établie après le devis ?']],
    [
      'either',
      two('Date de naissance de l’enfant', 'Date de la reconnaissance', wrongDays),
      ['La reconnaissance peut être faite avant ou après la naissance.'],
    ],
    [
      'recognised before the birth',
      two('Date de naissance de l’enfant', 'Date de la reconnaissance', wrongDays),
    ],
    [
      'another thing that is received',
      two('Date de réception des travaux', 'Date de la demande', wrongDays),
      ['La demande est examinée après la réception du dossier.'],
    ],
    [
      'what the site does',
      two('Date de l’entretien', 'Date de la demande', wrongDays),
      ['Nous traitons votre demande après l’entretien.'],
    ],
    ['how the site sorts', invoice, ['Vos messages, du plus récent au plus ancien']],
    [
      'two children',
      [
        aDate('Date de naissance', '12/05/2026', { group: 'Léa' }),
        aDate('Date de la reconnaissance', '02/04/2026', { group: 'Noé' }),
      ],
      ['La reconnaissance est faite après la naissance.'],
    ],
    [
      'two jobs at once',
      [
        ...days(['Du : 01/02/2022', 'Au : 30/06/2025'], { group: 'Emploi 1' }),
        ...days(['Du : 01/02/2022', 'Au : 31/08/2023'], { group: 'Emploi 2' }),
      ],
      ['Vos emplois, du plus ancien au plus récent'],
    ],
    [
      'her signature, after the jobs',
      [
        ...days(['Du : 01/01/2024', 'Au : 30/06/2025'], { group: 'Emploi 1' }),
        ...days(['Du : 01/02/2022', 'Au : 31/08/2022'], { group: 'Emploi 2' }),
        aDate('Fait le', '24/11/2026'),
      ],
      ['Vos emplois, du plus récent au plus ancien'],
    ],
    [
      'another union',
      [
        aDate('Date du mariage', '12/06/2018'),
        aDate('Date du divorce', '20/06/2015', { group: 'Précédente union' }),
      ],
    ],
  ]);
});
