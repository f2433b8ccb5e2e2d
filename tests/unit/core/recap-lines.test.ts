/** Lines of a recap in the many ways they are written: what is plain is read, and what is wrong in it is seen. */
import { describe, expect, test } from 'vitest';
import { recapIn } from '../../../core/check/recap/shown.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

const title = 'Récapitulatif de votre demande';
const read = (lines: string[], given: Partial<PageModel> = {}) =>
  recapIn(recapOf('ville.gouv.fr', title, lines, given)).map(({ label, value, valueType }) => [
    label,
    value.state === 'filled' ? value.text : null,
    valueType,
  ]);
const around = (line: string): string[] => ['Loyer : 612 €', line, 'Charges : 48 €'];

describe('a line is read', () => {
  test.each([
    ['Ana ROY, 10 ans, née le 14/01/2016, CM2 à la rentrée', 'Ana ROY – né(e) le', '14/01/2016'],
    ['Née le 15/06/1985 à Fougères (35)', 'Née le', '15/06/1985'],
    ['Hébergé chez M. Petit depuis le 15/03/2026', 'Hébergé chez M. Petit', 'depuis le 15/03/2026'],
    ['Pension reçue 1 200 € par an (100 € par mois)', 'Pension reçue', '1 200 €'],
    ['Pension reçue : 1 800 €, soit 150 € × 12', 'Pension reçue', '1 800 €'],
    ['Le montant de M. Bui comprend 28,72 € de congés payés.', 'dont congés payés', '28,72 €'],
    [
      'Maël : contrat commencé le 01/09/2026, donc rien en août.',
      'Maël',
      'contrat commencé le 01/09/2026, donc rien en août',
    ],
    ['Pour M. Roy, vous avez déclaré une pension de 388,15 €.', 'M. Roy – pension', '388,15 €'],
    ['Versée par : Jean PETITModifier', 'Versée par', 'Jean PETIT'],
    [
      'Où ? Camping EXEMPLE, du 1er juillet au 31 août 2026',
      'Où ?',
      'Camping EXEMPLE, du 1er juillet au 31 août 2026',
    ],
  ])('%s', (line, label, value) => {
    expect(read(around(line))[1]?.slice(0, 2)).toEqual([label, value]);
  });

  test('not the step that comes next, so that what is said of the page is none either', () => {
    const intro = 'Voici ce que vous allez déclarer du 1er août au 31 août 2026. Ensuite, rien ne change.';
    expect(read(['Étape suivante : J’envoie mes papiers', intro, 'Loyer : 612 €'])).toEqual([
      ['Loyer', '612 €', 'amount'],
    ]);
  });

  test('a sum written in full, under its name', () => {
    const lines = ['Loyer : 612 €', 'Les trois mois ensemble', '1 530,44 + 486,90 + 1 223,25 = 3 240,59 €'];
    expect(read(lines)[1]).toEqual(['Les trois mois ensemble', '3 240,59 €', 'amount']);
    const wrong = lines.map((line) => line.replace('3 240,59', '3 420,59'));
    expect(read(wrong)).not.toContainEqual(['Les trois mois ensemble', '3 420,59 €', 'amount']);
  });

  test('not the number of the box of a tax return', () => {
    const blocks = [title, 'Loyer', '612 €', 'Pensions versées à des enfants mineurs', '6GU', '2 400 €'];
    const answers = [
      { block: 2, from: 0, name: 1, column: null },
      { block: 4, from: 0, name: 3, column: null },
      { block: 5, from: 0, name: 3, column: null },
    ];
    expect(read([], { blocks, answers }).map(([, value]) => value)).toEqual(['612 €', '2 400 €']);
  });

  test('each of a list', () => {
    const line = '1. ROY Malo, 10 ans (01/06/2016), scolarisé 2. ROY Eva, 6 ans (30/01/2020), scolarisée';
    expect(read(around(line)).slice(1, 3)).toEqual([
      ['ROY Malo – né(e) le', '01/06/2016', 'date'],
      ['ROY Eva – né(e) le', '30/01/2020', 'date'],
    ]);
  });

  test('several sentences, one of them a day', () => {
    const line = 'Logé chez un ami depuis le 15/03/2026. Participation : 100 €. Surface : 44 m².';
    expect(read(around(line)).map(([label]) => label)).toEqual([
      'Loyer',
      'Logé chez un ami',
      'Participation',
      'Surface',
      'Charges',
    ]);
  });

  test('what each of two people has', () => {
    expect(read(around('Salaires : 19 480 € (vous), 22 015 € (votre partenaire)')).slice(1, 3)).toEqual([
      ['Salaires – vous', '19 480 €', 'amount'],
      ['Salaires – votre partenaire', '22 015 €', 'amount'],
    ]);
  });

  test('« 1 pour 2026 » is no day', () => {
    expect(read(around('Vœu 1 pour 2026-2027 Licence 2, Pau'))).toHaveLength(2);
  });

  test('her own words stand as they are, under their title alone', () => {
    const words = 'J’avais oublié la pension du 12/03/2025 et 100 euros de don.';
    const lines = ['Salaires : 18 000 €', 'Motif de la correction', words, 'Pension : 1 200 €'];
    const given = {
      headings: [
        { level: 1, text: title },
        { level: 2, text: 'Motif de la correction' },
      ],
    };
    expect(read(lines, given)[1]).toEqual(['Motif de la correction', words, 'free-text']);
    expect(read(around(words))[1]).toEqual(['', words, 'unknown']);
  });

  test('« Ai-je suivi une formation ? » is hers, « Ai-je droit à la prime ? » the site’s', () => {
    const asked = (question: string) =>
      read(['Loyer : 612 €', question, 'Oui'], { answers: [{ block: 3, from: 0, name: 2, column: null }] });
    expect(asked('Ai-je suivi une formation ?')).toContainEqual([
      'Ai-je suivi une formation ?',
      'Oui',
      'yes-no',
    ]);
    expect(asked('Ai-je droit à la prime ?').map(([label]) => label)).not.toContain(
      'Ai-je droit à la prime ?',
    );
  });
});

describe('before and after', () => {
  const lines = (after: string): string[] => [
    '1AJ – Salaires 21 400 € 21 400 € inchangé',
    '1AP – Chômage 0 € → 2 118 € (corrigé)',
    `Total des revenus (1AJ, 1AP) 21 400 € ${after}`,
  ];
  test('each has its total', () => {
    const look = (after: string) =>
      told(assessed(recapOf('ville.gouv.fr', title, lines(after)), '2026-09-10')).problems;
    expect(look('23 518 €')).toEqual([]);
    expect(look('23 158 €')).toEqual([['sum', 'Total des revenus (1AJ, 1AP) – après']]);
  });
});

describe('hours and pay in one line', () => {
  test.each([
    'Garage Lenoir – 18 h – 225,90 € brut',
    'Garage Lenoir – 18 h – 225,90 € brut – contrat terminé',
    'Garage Lenoir : 18 heures, 225,90 € brut (contrat en cours)',
    'Garage Lenoir : 18 heures, 225,90 € brut',
    'Vous avez déclaré 18 heures de travail chez Garage Lenoir, pour un salaire brut de 225,90 €.',
    'Je déclare avoir travaillé 18 heures chez Garage Lenoir pour un salaire brut de 225,90 €.',
    'Chez Garage Lenoir, vous avez travaillé 18 heures pour 225,90 € brut.',
  ])('%s', (line) => {
    expect(read(around(line)).slice(1, 3)).toMatchObject([
      ['Garage Lenoir – heures', expect.stringMatching(/^18 h/), 'hours'],
      ['Garage Lenoir – salaire brut', '225,90 €', 'amount'],
    ]);
  });

  test('under a « Non »', () => {
    const look = (answer: string) =>
      told(
        ft([
          `Avez-vous travaillé en novembre ? ${answer}`,
          'Garage Lenoir – 18 heures – 225,90 € brut',
          'Avez-vous suivi une formation ? Non',
          'Êtes-vous toujours à la recherche d’un emploi ? Oui',
        ]),
      ).problems.map(([check]) => check);
    expect(look('Non')).toContain('contradiction');
    expect(look('Oui')).toEqual([]);
  });
});

describe('a month of one person', () => {
  const both = (left: string[]): string[] =>
    [
      'Trimestre : août, septembre, octobre 2026',
      'Pour vous (Chloé BESSE) :',
      ...['août : 640 €', 'septembre : 640 €', 'octobre : 655 €'],
      'Pour votre concubin (Driss BESSE) :',
      ...['août : 120 €', 'septembre : 0 €', 'octobre : 412 €'],
    ].filter((line) => !left.includes(line));
  const look = (left: string[]) =>
    assessed(
      recapOf('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', both(left)),
      '2026-12-07',
    ).problems.map(({ check }) => check);
  test('is told like those of the other', () => {
    expect(look([])).toEqual([]);
    expect(look(['septembre : 0 €'])).toEqual(['required']);
    // Nobody has each of them told.
    expect(look(['octobre : 655 €', 'octobre : 412 €'])).toEqual([]);
  });
});

test('« Non » to all resources, and her pay', () => {
  const lines = (answer: string): string[] => [
    `Avez-vous perçu des ressources ? ${answer}`,
    ...['juillet', 'août', 'septembre'].map((month) => `Salaire de ${month} 2026 : 640 €`),
  ];
  expect(told(caf(lines('Non'))).problems.map(([check]) => check)).toContain('contradiction');
  expect(told(caf(lines('Oui'))).problems).toEqual([]);
});

describe('days of a week', () => {
  const stay = (period: string, count: string, more: string[] = []) =>
    told(
      caf([`Séjour : ${period}`, `Nombre de jours réservés : ${count}`, 'Repas : 12,00 €', ...more]),
    ).problems.map(([check]) => check);
  test('are as many as it says', () => {
    expect(stay('Du lundi 6 au vendredi 10 juillet 2026', '5')).toEqual([]);
    expect(stay('Du lundi 6 au vendredi 10 juillet 2026', '4')).toEqual(['count']);
    expect(stay('Du lundi 6 au jeudi 9 juillet 2026', '5')).toEqual(['count']);
    expect(
      stay('Du lundi 6 au vendredi 10 juillet 2026', '4', ['Jours : lundi, mardi, jeudi, vendredi']),
    ).toEqual([]);
    expect(stay('Du lundi 6 au vendredi 17 juillet 2026', '10')).toEqual([]);
  });
});

test('« juin 2026 (du 22 au 30) » has its month', () => {
  const page = assessed(
    recapOf('ville.gouv.fr', title, ['Mois : juin 2026 (du 22 au 30)', 'Brut : 602,70 €']),
    '2026-07-20',
  );
  expect(told(page)).toMatchObject({ problems: [] });
});

test('« aucune ressource », said of a partner for the three months, fills the months left with a dash', () => {
  const lines = (more: string[]): string[] => [
    'Juillet, août, septembre 2026',
    ...['juillet', 'août', 'septembre'].flatMap((month) => [
      `Votre salaire de ${month} 2026 : 905,10 €`,
      `Votre conjointe – ${month} 2026 : —`,
    ]),
    ...more,
  ];
  const look = (more: string[]) => new Set(told(caf(lines(more))).problems.map(([check]) => check));
  expect(look([])).toEqual(new Set(['unsaid']));
  expect(look(['Votre conjointe : aucune ressource sur les trois mois'])).toEqual(new Set());
});
