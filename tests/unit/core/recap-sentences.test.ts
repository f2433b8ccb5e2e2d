import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../core/check/recap/clauses.ts';
import { workTold } from '../../../core/check/recap/figures-in-line.ts';
import { moneyTold } from '../../../core/check/recap/money-told.ts';
import { readToldBack } from '../../../core/check/recap/told-back.ts';
import { caf, ft, told } from '../../support/recap.ts';

const money = (sentence: string) => moneyTold(sentence)?.told.map(({ label, value }) => [label, value]);
const wrong = (seen: ReturnType<typeof caf>) => told(seen).problems.map(([check]) => check);

describe('money told in sentences', () => {
  test.each([
    ['Soit un total de 3 388,50 € pour le trimestre.', [['Total', '3 388,50 €']]],
    [
      'En août 2026, vous avez touché 0 € et Zoé 391,50 € de salaire.',
      [
        ['salaire – août 2026', '0 €'],
        ['Zoé – salaire – août 2026', '391,50 €'],
      ],
    ],
    [
      'Vous avez perçu un salaire de 744,80 € en juillet, de 1 517,32 € en août et aucun en septembre.',
      [
        ['salaire – juillet', '744,80 €'],
        ['salaire – août', '1 517,32 €'],
        ['salaire – septembre', '0 €'],
      ],
    ],
    [
      'Août 2026 : vous avez reçu 512 € de salaire et 120 € de pension alimentaire.',
      [
        ['salaire – août 2026', '512 €'],
        ['pension alimentaire – août 2026', '120 €'],
      ],
    ],
    [
      'Vous payez 430 € de loyer et 38 € de charges, soit 468 € par mois.',
      [
        ['Payé – loyer', '430 €'],
        ['Payé – charges', '38 €'],
        ['Payé – total', '468 €'],
      ],
    ],
    ['Au total, le foyer a perçu 2 674,90 € sur les trois mois.', [['Total', '2 674,90 €']]],
    [
      'Votre employeur, Martin, vous a versé 388 € en mai et 391 € en juin.',
      [
        ['salaire – mai', '388 €'],
        ['salaire – juin', '391 €'],
      ],
    ],
    [
      'Votre ex-conjoint vous verse 150 € de pension alimentaire par mois.',
      [['pension alimentaire – par mois', '150 €']],
    ],
    [
      'La Mairie de Lure vous a payé 412,30 € et la SARL Petit 531,10 € en mai, soit 943,40 €.',
      [
        ['Montants – La Mairie de Lure', '412,30 €'],
        ['Montants – La SARL Petit – mai', '531,10 €'],
        ['Montants – total', '943,40 €'],
      ],
    ],
    [
      'Pour votre conjoint, vous déclarez 1 020 € en juillet et 990 € en août 2026.',
      [
        ['Votre conjoint – juillet', '1 020 €'],
        ['Votre conjoint – août 2026', '990 €'],
      ],
    ],
    [
      'Votre salaire de juillet est de 640 € et celui d’août de 655 €.',
      [
        ['salaire – juillet', '640 €'],
        ['salaire – août', '655 €'],
      ],
    ],
    [
      'Vous avez perçu un salaire de 998,10 € (juillet) et de 1 012,40 € (août 2026).',
      [
        ['salaire – juillet', '998,10 €'],
        ['salaire – août 2026', '1 012,40 €'],
      ],
    ],
    [
      'En juillet et août 2026, vous avez touché 640 € de salaire chaque mois.',
      [['salaire – chaque mois', '640 €']],
    ],
  ])('%s', (sentence, lines) => {
    expect(money(sentence)).toEqual(lines);
  });

  test('none where an amount of it is not understood', () => {
    expect(money('Vous avez perçu 640 € de salaire, sauf 120 € rendus depuis.')).toBeUndefined();
    expect(money('Vous recevrez 640 € en août.')).toBeUndefined();
  });

  test.each(['soit 400 € par mois', 'soit 400 € en moyenne', 'soit en moyenne 400 €'])(
    'months and « %s », which is no sum of them',
    (mean) => {
      const months = 'Vous avez perçu 420 € en juillet, 400 € en août et 380 € en septembre 2026';
      expect(money(`${months}, ${mean}.`)?.at(-1)).toEqual(['Montants – par mois', '400 €']);
      expect(told(caf([`${months}, ${mean}.`]))).toEqual({ verdict: 'complete', problems: [] });
      expect(wrong(caf([`${months}, soit 400 €.`]))).toEqual(['sum']);
    },
  );

  const three = (last: string) => [
    'Vous vivez avec Karim Petit, votre conjoint, depuis le 3 mai 2021. Ce n’est pas exact',
    'Vous avez reçu 640 € en juillet, 640 € en août et 655,20 € en septembre 2026. Ce n’est pas exact',
    `Karim a reçu 1 310 € en juillet${last} et 1 298,75 € en septembre 2026. Ce n’est pas exact`,
  ];

  test('a month left out of those of one person', () => {
    expect(told(caf(three(', 1 310 € en août')))).toEqual({ verdict: 'complete', problems: [] });
    expect(wrong(caf(three('')))).toEqual(['required']);
    const joined = three(', 1 310 € en août').map((line) => line.replace('1 310 € en juillet, ', ''));
    expect(told(caf(joined))).toEqual({ verdict: 'complete', problems: [] });
  });

  test('what is all told is added', () => {
    const recap = (sum: string) => [
      'En juillet 2026, vous avez touché 812,40 € de salaire et votre conjointe Awa 0 €.',
      'En août 2026, vous avez touché 812,40 € de salaire et votre conjointe Awa 0 €.',
      'En septembre 2026, vous avez touché 840,10 € de salaire et votre conjointe Awa 210,00 €.',
      `Au total, le foyer a perçu ${sum} sur les trois mois.`,
    ];
    expect(told(caf(recap('2 674,90 €')))).toEqual({ verdict: 'complete', problems: [] });
    expect(wrong(caf(recap('2 464,90 €')))).toEqual(['sum']);
  });

  test('amounts each after their name, under their month', () => {
    const months = [
      ['Juillet 2026', 'Salaire : 0,00 € — Allocation chômage : 921,00 €'],
      ['Août 2026', 'Salaire : 744,80 € — Allocation chômage : 310,20 €'],
      ['Septembre 2026', 'Salaire : 1 517,32 € — Allocation chômage : 0,00 €'],
    ];
    const page = (sum: string) => {
      const total = `Total du trimestre : salaires 2 262,12 €, allocation chômage 1 231,20 €, soit ${sum} en tout.`;
      const answers = months.map((_month, at) => ({
        block: 2 + 2 * at,
        from: 0,
        name: 1 + 2 * at,
        column: null,
      }));
      return caf([...months.flat(), total], { answers });
    };
    expect(told(page('3 493,32 €'))).toEqual({ verdict: 'complete', problems: [] });
    expect(wrong(page('3 394,32 €'))).toEqual(['sum']);
  });

  test('ways back to two parts, in one line, are no answer', () => {
    const ways = 'Modifier les revenus – Modifier le profil';
    const lines = [...three(', 1 310 € en août').slice(1), ways];
    const answers = [{ block: 3, from: 23, name: 3, column: null }];
    expect(told(caf(lines, { answers }))).toEqual({ verdict: 'complete', problems: [] });
  });
});

describe('clauses', () => {
  test.each([
    [
      'Vous n’avez suivi ni stage ni formation, et n’avez pas été en arrêt maladie.',
      [
        'Vous n’avez pas suivi de stage',
        'Vous n’avez pas suivi de formation',
        'Vous n’avez pas été en arrêt maladie.',
      ],
    ],
    ['En novembre 2026, vous n’avez pas travaillé.', ['Vous n’avez pas travaillé en novembre 2026']],
    ['Vous n’avez ni conjoint ni enfant.', ['Vous n’avez pas de conjoint', "Vous n’avez pas d'enfant."]],
    ['Oui, vous cherchez un emploi chez Ferrand.', ['Vous cherchez un emploi chez Ferrand.']],
  ])('%s', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  test.each([
    ['Vous demandez l’arrêt de votre inscription à France Travail.', 'Souhaitez-vous rester inscrit ?'],
    ['Vous n’avez exercé aucune activité.', 'Avez-vous exercé une activité ?'],
    ['Vous ne cherchez plus de travail.', 'Cherchez-vous un emploi ?'],
    ['Pas de travail en novembre 2026.', 'Travail en novembre 2026'],
    ['Vous n’avez plus de conjoint depuis le 3 mai 2025.', 'Avez-vous un conjoint depuis le 3 mai 2025 ?'],
    ['Vous ne percevez pas de pension.', 'Percevez-vous une pension ?'],
    ['Vous n’avez pas exercé d’activité.', 'Avez-vous exercé une activité ?'],
    ['Vous n’avez pas perçu d’autres revenus.', "Avez-vous perçu d'autres revenus ?"],
  ])('%s', (sentence, question) => {
    expect(readToldBack(sentence)).toEqual([{ question, isYes: false }]);
  });

  test.each([
    'Vous arrêtez votre formation financée par France Travail.',
    'Vous arrêtez votre inscription à une formation.',
    'Vous quittez un emploi trouvé par France Travail.',
    'Vous souhaitez quitter votre emploi, et rester inscrit à France Travail.',
  ])('%s It ends no registration', (sentence) => {
    expect(readToldBack(sentence).filter(({ question }) => /inscrit \?/u.test(question))).toEqual([]);
  });

  test.each([
    'Vous quittez France Travail.',
    'Je demande la fin de mon inscription.',
    'Vous souhaitez sortir de la liste des demandeurs d’emploi.',
  ])('%s It ends the registration', (sentence) => {
    expect(readToldBack(sentence)).toEqual([{ question: 'Souhaitez-vous rester inscrit ?', isYes: false }]);
  });

  test('a denial that ends its sentence', () => {
    expect(readToldBack('Je ne travaille pas.')).toEqual([{ question: 'Travaillez-vous ?', isYes: false }]);
    const figures = ['Heures travaillées : 30', 'Salaire brut : 300 €'];
    expect(wrong(ft(['Je ne travaille pas.', ...figures]))).toContain('contradiction');
  });

  test('one that is not understood leaves the whole unread', () => {
    expect(readToldBack('Vous n’avez pas exercé d’activité et attendez un enfant.')).toEqual([]);
    expect(readToldBack('Vous vivez en couple et gagnez de l’argent par ailleurs.')).toEqual([]);
    expect(readToldBack('Vous restez inscrit et ne dites rien de 2026.')).toEqual([]);
    expect(readToldBack('Vous vivez en couple et déclarez avec votre épouse.')).toHaveLength(1);
  });
});

describe('work told in sentences', () => {
  test('hours and pay of one employer or several', () => {
    const one =
      'Du 1er au 30 novembre 2026, vous avez travaillé 61 heures pour un salaire brut de 778,36 euros chez Ferrand.';
    expect(workTold(one).map(({ label }) => label)).toEqual([
      'Ferrand – heures',
      'Ferrand – salaire brut',
      'Période travaillée',
    ]);
    const two = 'J’ai travaillé 18 heures pour Nord (232,20 € brut) et 12 heures pour Sud (154,80 € brut).';
    expect(workTold(two).map(({ value }) => value)).toEqual([
      '18 heures',
      '232,20 €',
      '12 heures',
      '154,80 €',
    ]);
  });

  const recap = (worked: string, last: string) => [
    worked,
    'Vous n’avez suivi ni stage ni formation. Modifier',
    last,
  ];
  const hours = 'Vous avez travaillé 61 heures chez Ferrand, pour 778,36 € brut. Modifier';
  const stays = 'Vous recherchez toujours un emploi et restez inscrite à France Travail. Modifier';

  test('what they say is looked at', () => {
    expect(told(ft(recap(hours, stays)))).toEqual({ verdict: 'complete', problems: [] });
    const ends = 'Vous ne recherchez plus d’emploi et ne souhaitez plus rester inscrite. Modifier';
    expect(wrong(ft(recap(hours, ends)))).toContain('answer');
    const inOctober = hours.replace('Vous avez', 'Du 1er au 31 octobre 2026, vous avez');
    expect(wrong(ft(recap(inOctober, stays)))).toContain('dates-in-month');
    const none = 'Vous n’avez exercé aucune activité en novembre 2026. Modifier';
    expect(wrong(ft([none, ...recap(hours, stays)]))).toContain('contradiction');
    const lasted =
      'Votre arrêt maladie a commencé le 12 octobre 2026 et s’est terminé le 20 octobre 2026. Modifier';
    expect(wrong(ft([lasted, ...recap(hours, stays)]))).toContain('dates-in-month');
    const partly = hours.replace('brut.', 'brut, dont 47,34 € de congés payés.');
    expect(told(ft(recap(partly, stays)))).toEqual({ verdict: 'complete', problems: [] });
    const sick = 'Vous avez été en arrêt maladie en novembre (dates non renseignées). Modifier';
    expect(wrong(ft([sick, ...recap(hours, stays)]))).toContain('yes-needs');
  });

  test('one that is not understood is not read', () => {
    const but = 'Ce mois-ci vous avez travaillé 35 heures mais le salaire indiqué est de 0 €. Modifier';
    expect(told(ft([but, stays])).verdict).toBe('incomplete-view');
  });
});

test('a « Non », over money of another month, and over that of its own name', () => {
  const salary = [
    'En août 2026, vous n’avez perçu aucun salaire : 0 €.',
    'En septembre 2026, vous avez perçu 427,65 € de salaire.',
  ];
  expect(wrong(caf(salary))).toEqual([]);
  const pension = (answer: string) => [
    `Pension alimentaire reçue : ${answer}`,
    'Salaire',
    ...['Juillet', 'Août', 'Septembre'].map((month) => `${month} 2026 : 388,90 €`),
    'Pension alimentaire reçue',
    ...['Juillet', 'Août', 'Septembre'].map((month) => `${month} 2026 : 180,00 €`),
  ];
  const headings = ['Salaire', 'Pension alimentaire reçue'].map((text) => ({ level: 2, text }));
  expect(wrong(caf(pension('Oui'), { headings }))).toEqual([]);
  expect(wrong(caf(pension('Non'), { headings }))).toEqual(['contradiction']);
});

test('how figures told elsewhere are made is no answer left unread', () => {
  const said = (line: string) =>
    told(caf(['Salaire de juillet 2026 : 612,00 €', line, 'Salaire d’août 2026 : 587,40 €'])).verdict;
  expect(said('Le brut de la mairie comprend 83,84 € de congés payés.')).toBe('complete');
  expect(said('La ligne « dont primes » (45 €) ne s’ajoute pas au total.')).toBe('complete');
  expect(said('Le brut de la mairie vaut 83,84 € de congés payés.')).toBe('incomplete-view');
});

test('a « Non » that goes on, and one of self-employed work over the totals of a job', () => {
  const work = ['Avez-vous travaillé ? Oui', 'Heures travaillées : 70', 'Salaire brut : 882 €'];
  const looking = (answer: string) => ft([...work, `Souhaitez-vous rester inscrit ? ${answer}`]);
  expect(wrong(looking('Oui, je recherche toujours un emploi'))).toEqual([]);
  expect(wrong(looking('Non, je ne cherche plus'))).toEqual(['answer']);
  const totals = ['Total des heures : 70', 'Total des salaires bruts : 882 €'];
  expect(wrong(ft([...work, 'Activité non salariée : Non', ...totals]))).toEqual([]);
  expect(wrong(ft(['Activité professionnelle : Non', ...totals]))).not.toEqual([]);
});

test.each([
  'Vous déclarez février, mars et avril 2026.',
  'Vous déclarez votre foyer.',
  'Je déclare septembre 2026.',
])('%s is no answer', (sentence) => expect(readToldBack(sentence)).toEqual([]));
