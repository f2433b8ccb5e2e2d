/** What a page asks of each person, each month, each number, in words of its own. */
import { describe, expect, test } from 'vitest';
import { aDate, quarterly as caf, days, rightly, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';

const months = ['Février 2026', 'Mars 2026', 'Avril 2026'];
const row = (name: string, group: string, sums: string[]) =>
  sums.map((sum, at) => anAmount(`${name} ${months[at]}`, sum, { group }));

describe('an amount for each person and each month', () => {
  const his = row('Salaires', 'Mamadou DIALLO', ['1 214,08', '1 214,08', '1 198,55']);
  const none = row('Chômage', 'Mamadou DIALLO', ['0', '0', '0']);
  const hers = (sums: string[]) => [
    ...row('Salaires', 'Awa DIALLO', sums),
    ...row('Chômage', 'Awa DIALLO', ['0', '0', '0']),
  ];
  const longText =
    'Trimestre à déclarer : février, mars et avril 2026. Inscrivez le montant net social relevé sur le bulletin de paie ou sur le relevé de prestations que votre organisme vous a remis.';
  const each =
    'Pour chaque personne et pour chaque mois, un montant est attendu : mettez 0 si la personne n’a rien eu.';
  const look = (sums: string[], says: string[]) =>
    wrongIn([...his, ...none, ...hers(sums)], { ...caf, today: '2026-06-03', says });

  test.each([
    [`${longText} ${each}`],
    ['Aucune case ne doit rester vide.'],
    ['Remplissez chaque case, 0 compris.'],
  ])('a row left empty, « %s »', (rule) => {
    expect(look(['', '', ''], [rule])).toEqual(months.map((month) => `Salaires ${month}`));
    expect(look(['0', '0', '0'], [rule])).toEqual([]);
    expect(look(['890,12', '890,12', '902,40'], [rule])).toEqual([]);
  });

  test('where the page asks it of nobody, or only of who had nothing', () => {
    expect(look(['', '', ''], [])).toEqual([]);
    expect(look(['', '', ''], ['Il n’est pas nécessaire d’indiquer 0 dans chaque case.'])).toEqual([]);
  });
});

test('a month of which nothing is said, over « Avez-vous de l’argent placé ? Non », which is of one sort', () => {
  const fields = [...row('Salaires et primes', '', ['0', '0', '']), ...row('Indemnités', '', ['0', '0', ''])];
  const asked = (question: string) =>
    wrongIn([...fields, aYesNo(question, 'Non')], { ...caf, today: '2026-06-03' });
  expect(asked('Avez-vous de l’argent placé ou un logement mis en location ?')).not.toEqual([]);
  expect(asked('Avez-vous perçu des ressources en avril 2026 ?')).toEqual([]);
});

describe('a case left empty and a box', () => {
  const group = 'Lucie MORVAN';
  const box = (isTicked: boolean) =>
    aField('Aucune ressource', {
      kind: 'checkbox',
      valueType: 'choice',
      text: isTicked ? 'Aucune ressource' : '',
      group,
    });
  const his = row('Salaire', 'Gaël MORVAN', ['1 402,11', '1 398,75', '1 421,30']);
  const hers = row('Salaire', group, ['', '', '']);
  const look = (isTicked: boolean, ...says: string[]) =>
    wrongIn([...his, ...hers, box(isTicked)], { ...caf, today: '2026-06-03', says }).length > 0;

  test('say together that there was nothing', () => {
    const both = 'Laissez les montants vides et cochez « Aucune ressource ».';
    expect(look(false, both)).toBe(true);
    expect(look(true, both)).toBe(false);
    expect(look(false, 'Laissez vide la case d’un mois sans salaire.')).toBe(false);
    expect(look(false, 'Laissez vide la case d’un mois sans salaire. Cochez ce qui a changé.')).toBe(false);
  });
});

rightly([
  [
    'a box in the part of the month, of whom only the first lines of the page name',
    [
      anAmount('Montant payé en septembre 2026', '310', { group: 'Septembre 2026' }),
      anAmount('Montant payé en octobre 2026', '', { group: 'Octobre 2026' }),
      aField('Amadou n’a rien reçu en octobre 2026', {
        kind: 'checkbox',
        valueType: 'choice',
        text: 'Oui',
        group: 'Octobre 2026',
      }),
    ],
    ['Vous déclarez les ressources d’Amadou pour août, septembre et octobre 2026.'],
    { ...caf, today: '2026-12-02' },
  ],
  [
    '« Facultatif tant que… », beside a zero that is asked in one case only',
    [
      anAmount('Rémunération de la formation', '', {
        required: true,
        hint: 'Facultatif tant que la notification n’est pas arrivée. Mettez 0 si elle dit que rien n’est payé.',
      }),
      anAmount('Salaire', '492,22'),
    ],
    [],
    { host: 'wwwd.caf.fr', title: 'Déclarer un changement' },
  ],
]);

describe('how many, « en comptant cet enfant »', () => {
  const child = (at: number, [name = '', born = '']: string[]) => [
    aField(`Prénom, enfant ${at}`, { valueType: 'name', text: name }),
    aDate(`Date de naissance, enfant ${at}`, born),
  ];
  const look = (asked: string, children: string[][]) =>
    wrongIn(
      [
        aField(asked, { kind: 'select', valueType: 'household', text: '3', options: ['1', '2', '3'] }),
        ...children.flatMap((one, at) => child(at + 1, one)),
        aField('L’enfant qui arrive vivra chez vous', {
          kind: 'radio',
          text: 'tout le temps',
          options: ['tout le temps', 'un week-end sur deux'],
        }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement', today: '2026-03-02' },
    );
  const [lina, sacha, nino] = [
    ['Lina', '21/06/2015'],
    ['Sacha', '03/10/2018'],
    ['Nino', '09/02/2026'],
  ];

  test.each([
    'En comptant cet enfant, combien d’enfants vivent maintenant chez vous ?',
    'Combien d’enfants vivent chez vous, bébé compris ?',
    'Combien d’enfants avez-vous à charge à présent, nouveau-né compris ?',
    'Y compris l’enfant qui arrive, combien d’enfants vivent chez vous ?',
    'Combien d’enfants vivent chez vous ?',
  ])('%s', (asked) => {
    expect(look(asked, [lina, sacha, []])).toEqual([asked]);
    expect(look(asked, [lina, sacha, nino])).toEqual([]);
  });
});

describe('stays told one after the other', () => {
  const stays = (titles: string[], spans: [string, string][]) =>
    spans.flatMap(([from, to], at) => days([`Du : ${from}`, `Au : ${to}`], { group: titles[at] ?? '' }));
  const shared: [string, string][] = [
    ['06/07/2026', '17/07/2026'],
    ['13/07/2026', '31/07/2026'],
  ];
  const apart: [string, string][] = [
    ['06/07/2026', '17/07/2026'],
    ['20/07/2026', '31/07/2026'],
  ];

  test.each([
    [['Première période d’accueil', 'Deuxième période d’accueil'], []],
    [['1re absence', '2e absence'], []],
    [['Semaines de juillet', 'Autres semaines'], ['Une même journée ne peut être réservée qu’une fois.']],
  ])('%s', (titles, says) => {
    expect(wrongIn(stays(titles, shared), { says })).toEqual(['Du']);
    expect(wrongIn(stays(titles, apart), { says })).toEqual([]);
  });

  rightly([
    ['two jobs at once', stays(['Première période de travail', 'Deuxième période de travail'], shared)],
    [
      'two children',
      ['Premier séjour', 'Deuxième séjour'].flatMap((group, at) => [
        aField('Prénom de l’enfant', { valueType: 'name', text: ['Lina', 'Noé'][at] ?? '', group }),
        ...days([`Du : ${shared[at]?.[0]}`, `Au : ${shared[at]?.[1]}`], { group }),
      ]),
    ],
  ]);
});

describe('lodged for nothing, and a rent', () => {
  const look = (answer: 'Oui' | 'Non', rent: string) =>
    wrongIn(
      [
        aYesNo('Êtes-vous logés gratuitement ?', answer, { group: 'Ce que je paie' }),
        anAmount('Loyer mensuel hors charges, si vous en payez un', rent, { group: 'Ce que je paie' }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer un changement' },
    );
  test('of several, with a condition in the name of the case', () => {
    expect(look('Oui', '612,00')).not.toEqual([]);
    expect(look('Oui', '')).toEqual([]);
    expect(look('Non', '612,00')).toEqual([]);
  });
});

describe('the last question of France Travail, asked in two ways on one page', () => {
  const look = (looking: 'Oui' | 'Non', staying: 'Oui' | 'Non') =>
    wrongIn(
      [
        aYesNo('Avez-vous travaillé ou exercé une activité non salariée ?', 'Non'),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', looking),
        aYesNo('Souhaitez-vous rester inscrite à France Travail ?', staying),
      ],
      {
        host: 'candidat.francetravail.fr',
        title: 'Mon actualisation de février 2026',
        today: '2026-03-02',
      },
    );
  test('each counts', () => {
    expect(look('Oui', 'Oui')).toEqual([]);
    expect(look('Oui', 'Non')).toEqual(['Souhaitez-vous rester inscrite à France Travail ?']);
    expect(look('Non', 'Oui')).toEqual(['Êtes-vous toujours à la recherche d’un emploi ?']);
  });
});

test('« (facultatif) » beside what goes with a « Oui » does not excuse it; « ne remplissez rien » does', () => {
  const group = 'Avez-vous été en arrêt maladie ?';
  const look = (hint: string | null) =>
    wrongIn(
      [
        aYesNo(group, 'Oui'),
        aDate('Début de l’arrêt', '', { group, optional: true, hint }),
        aDate('Fin de l’arrêt', '12/06/2026', { group, optional: true }),
        aYesNo('Êtes-vous toujours à la recherche d’un emploi ?', 'Oui'),
      ],
      { host: 'candidat.francetravail.fr', title: 'Actualisation de juin 2026', today: '2026-06-30' },
    );
  expect(look(null)).toEqual(['Début de l’arrêt']);
  expect(look('Si votre caisse nous l’a transmis, ne remplissez rien.')).toEqual([]);
});

describe('zero to be written, in other words', () => {
  const label = 'Avril 2026 – Salaire';
  const look = (text: string, rule: string, hint: string | null = null, given = {}) =>
    wrongIn(
      [
        anAmount('Mars 2026 – Salaire', '842,16'),
        anAmount(label, text, { hint }),
        anAmount('Mai 2026 – Salaire', '910,40'),
      ],
      { says: [rule], ...given },
    );

  test.each([
    ['Merci de compléter les trois lignes du tableau, sans laisser de case vide.'],
    ['Ne laissez rien en blanc.'],
    ['À défaut de revenu, portez « néant ».'],
    ['Un 0 vaut réponse, une case vide non.'],
    ['Zéro est une réponse : ne passez aucune case.'],
    ['Si vous n’avez rien touché, un zéro suffit.'],
    ['Chaque ligne attend un chiffre, fût-ce un zéro.'],
    ['Merci de mettre 0 quand il n’y a rien.'],
    ['(1) À zéro si rien n’a été perçu.'],
    ['Mets 0 si tu n’as rien eu ce mois-là.'],
    ['Un mois vide sera refusé ; notez 0.'],
    ['La mention « 0 » est obligatoire pour les mois non travaillés.'],
    ['On ne laisse pas de blanc : 0 pour un mois sans paie.'],
    ['N’oubliez pas d’écrire 0 pour les mois où vous n’avez pas été payée.'],
    ['Les cases non remplies seront considérées comme un oubli : saisissez 0.'],
  ])('%s', (rule) => {
    expect(look('', rule)).toEqual([label]);
    expect(look('0', rule)).toEqual([]);
  });

  test('beside the very case, and on the page of a guide', () => {
    expect(look('', '', 'Zéro le cas échéant')).toEqual([label]);
    expect(look('', '', 'Le cas échéant')).toEqual([]);
    const rule = 'Merci de compléter les trois lignes, sans laisser de case vide.';
    expect(look('', rule, null, { ...caf, today: '2026-07-08' })).toEqual([label]);
  });

  test.each([
    ['Une case vide vaut zéro.'],
    ['Vous pouvez laisser la case vide : nous lirons 0.'],
    ['Ne mettez pas 0 pour un mois sans salaire.'],
    ['Laissez vide un mois sans salaire.'],
    ['Un zéro n’est pas nécessaire.'],
    ['Aucune case n’est obligatoire.'],
  ])('honest: %s', (rule) => {
    expect(look('', rule)).toEqual([]);
  });
});
