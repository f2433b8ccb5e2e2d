import { describe, expect, test } from 'vitest';
import { readToldBack } from '../../../core/check/recap/told-back.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton } from '../../support/page-model.ts';
import { caf, ft, recapOf, tableOf, told } from '../../support/recap.ts';

const months3 = ['juillet', 'août', 'septembre'].flatMap((month) => [`Paie de ${month} 2026`, '10,00 €']);

describe('answers told back as sentences', () => {
  test.each([
    ['Vous avez déclaré ne pas avoir suivi de stage.', 'Avez-vous suivi de stage ?', false],
    ['Vous avez indiqué être en congé maternité', 'Êtes-vous en congé maternité ?', true],
    ['J’ai travaillé en mai', 'Avez-vous travaillé en mai ?', true],
    ['Je n’ai pas déménagé.', 'Avez-vous déménagé ?', false],
    ['Vous ne souhaitez plus rester inscrit', 'Souhaitez-vous rester inscrit ?', false],
    ['Je cherche toujours un emploi', 'Cherchez-vous toujours un emploi ?', true],
    ['Vous êtes toujours en formation.', 'Êtes-vous toujours en formation ?', true],
    ['Votre conjoint, Léo MARTIN, n’a eu aucune ressource.', 'Votre conjoint : aucune ressource', true],
  ])('%s', (sentence, question, isYes) => {
    expect(readToldBack(sentence)).toEqual([{ question, isYes }]);
  });

  test('two in one', () => {
    const sentence = 'Vous avez déclaré vivre en couple et ne pas avoir eu d’enfant.';
    expect(readToldBack(sentence)).toEqual([
      { question: 'Vivez-vous en couple ?', isYes: true },
      { question: 'Avez-vous eu d’enfant ?', isYes: false },
    ]);
  });

  test('« ni … ni … » answers each', () => {
    expect(readToldBack('Vous n’avez été ni en stage, ni en arrêt maladie.')).toEqual([
      { question: 'Avez-vous été en stage ?', isYes: false },
      { question: 'Avez-vous été en arrêt maladie ?', isYes: false },
    ]);
    expect(readToldBack('Je n’ai ni travaillé ni déménagé')).toEqual([
      { question: 'Avez-vous travaillé ?', isYes: false },
      { question: 'Avez-vous déménagé ?', isYes: false },
    ]);
  });

  test('a time after what it is about, and what was done in all, are read', () => {
    const lines = [
      'Avez-vous travaillé ? Oui',
      'Le Cabestan – 54 heures – 680 € brut',
      'Mairie – 42 heures – 529 € brut',
      'Soit, en tout, 96 heures et 1 209 € brut.',
      'Avez-vous été en arrêt maladie ? Oui',
      'Arrêt maladie du 04/11/2026 au 06/11/2026',
      'Êtes-vous toujours à la recherche d’un emploi ? Oui',
    ];
    expect(told(ft(lines))).toMatchObject({ verdict: 'complete', problems: [] });
    const look = (wrong: string, right: string) =>
      told(ft(lines.map((line) => line.replace(wrong, right)))).problems.map(([check]) => check);
    expect(look('1 209', '1 290')).toEqual(['sum']);
    expect(look('04/11', '14/11')).toEqual(['order']);
  });

  test.each([
    'Vous avez une question ?',
    'Vous avez jusqu’au 15 décembre.',
    'Vous êtes sur le point d’envoyer votre déclaration.',
    'Vous pouvez encore modifier vos réponses.',
    'Vous avez déclaré avoir travaillé, sauf en août.',
    'Votre conseiller vous répondra.',
  ])('no plain answer: %s', (sentence) => {
    expect(readToldBack(sentence)).toEqual([]);
  });

  test('« Non » with what it means beside it is « Non »', () => {
    const { review } = ft([
      'Êtes-vous toujours à la recherche d’un emploi ?',
      'Non Vous ne serez plus inscrit.',
    ]);
    expect(review[0]).toMatchObject({ label: 'Êtes-vous toujours à la recherche d’un emploi ?' });
    expect(
      told(ft(['Êtes-vous toujours à la recherche d’un emploi ?', 'Non Vous ne serez plus inscrit.']))
        .problems,
    ).toHaveLength(1);
    expect(told(caf([...months3, 'Accessibilité : non conforme', 'Envoi : non signé'])).verdict).toBe(
      'complete',
    );
  });

  test('are re-read as they stand, each once, and their sense is checked', () => {
    const no = 'Vous avez déclaré ne plus souhaiter le maintien de votre inscription.';
    const { review, ...rest } = ft(['Vous avez déclaré ne pas avoir travaillé en novembre 2026.', no]);
    expect(told({ ...rest, review }).problems.map(([check]) => check)).toEqual(['answer']);
    expect(review.map(({ label, value }) => [label, value])).toContainEqual(['', no]);
    expect(review.filter(({ value }) => value === no)).toHaveLength(1);
  });

  test('one that is not understood, beside one that is, forbids to call the page read', () => {
    const clear = 'Vous n’avez pas déménagé.';
    expect(told(caf([...months3, clear])).verdict).toBe('complete');
    const both = caf([...months3, `${clear} Vous avez déclaré vivre seul, sauf en août.`]);
    expect(told(both)).toEqual({ verdict: 'incomplete-view', problems: [] });
    expect(both.review.at(-1)).toMatchObject({
      value: 'Vous avez déclaré vivre seul, sauf en août.',
      isNotUnderstood: true,
    });
  });

  test('the amounts of a sentence are of its months', () => {
    const sentence = (last: string) =>
      `Vous avez déclaré avoir perçu une paie de 1 200,00 € en juillet 2026, de 900 € en août 2026 et de 910,50 € en ${last} 2026.`;
    expect(told(caf([sentence('septembre')]))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf([sentence('octobre')])).problems).toEqual([['months-shown', 'paie – octobre 2026']]);
  });

  test('what was paid since is of other months, in a part of its own', () => {
    const declared = (last: string) =>
      ['juillet 2026', 'août 2026', last].map((month) => `Salaire – ${month} : 655,10 €`);
    const paid = ['Mes paiements', 'RSA – octobre 2026 : 312,00 €', 'RSA – novembre 2026 : 312,00 €'];
    const headings = [
      { level: 1, text: 'Déclaration trimestrielle de ressources' },
      { level: 2, text: 'Mes paiements' },
    ];
    const look = (last: string) => told(caf([...declared(last), ...paid], { headings })).problems;
    expect(look('septembre 2026')).toEqual([]);
    expect(look('octobre 2026')).toContainEqual(['months-shown', 'Salaire – octobre 2026']);
  });
});

describe('whose answers they are', () => {
  const part = (title: string, amounts: string[]) => [
    title,
    ...amounts.map((amount, at) => `→Paie de ${['juillet', 'août', 'septembre'][at]} 2026|${amount}`),
  ];
  /** « →name|answer »: two pieces of one line, as the page is built. */
  const inPieces = (lines: string[]): Partial<PageModel> => {
    const blocks = ['Déclaration trimestrielle de ressources', ...lines].map((line) =>
      line.replace('→', '').replace('|', ' '),
    );
    const answers = lines.flatMap((line, at) =>
      line.startsWith('→')
        ? [{ block: at + 1, from: line.indexOf('|') - 1, name: at + 1, column: null }]
        : [],
    );
    return { blocks, answers };
  };

  test('plain words over a part name its person', () => {
    const seen = (hers: string[]) =>
      told(
        caf(
          [],
          inPieces([
            ...part('Vos ressources', ['1 €', '2 €', '3 €']),
            ...part('Ressources de votre conjointe', hers),
          ]),
        ),
      );
    expect(seen(['4 €', '5 €', '6 €'])).toEqual({ verdict: 'complete', problems: [] });
    expect(
      seen(['Non renseigné', 'Non renseigné', 'Non renseigné']).problems.map(([check]) => check),
    ).toEqual(['unsaid', 'unsaid', 'unsaid']);
  });

  test.each([
    'Votre fille Lou (17 ans) : revenus non indiqués',
    'Les ressources de votre conjoint n’ont pas été renseignées.',
  ])('left unsaid: %s', (line) => {
    expect(told(caf([...months3, line])).problems.map(([check]) => check)).toEqual(['unsaid']);
  });

  test('a name with the amounts of its months, and a sign before it', () => {
    const line = (last: string) => `✔ Vous (Léa) : 0 € en juillet, 12,50 € en août, 318,90 € en ${last}`;
    expect(told(caf([line('septembre')]))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf([line('mai')])).problems.map(([check]) => check)).toEqual(['months-shown']);
  });
});

describe('a table of one line an amount', () => {
  const table = (lastMonth: string): Partial<PageModel> => {
    const head = ['Qui', 'Nature', 'Mois', 'Montant', 'Origine'];
    const rows = [
      ['Vous', 'Salaire', 'Juillet 2026', '655,10 €', 'prérempli'],
      ['Vous', 'Salaire', 'Août 2026', '655,10 €', 'prérempli'],
      ['Vous', 'Salaire', 'Septembre 2026', '671,44 €', 'prérempli'],
      ['Vous', 'Pension reçue', lastMonth, '120,00 €', 'ajouté'],
    ];
    return tableOf(head, rows);
  };

  test('each says whose, what and when; a month too many is out of the period', () => {
    const { review, ...rest } = caf([], table('Août 2026'));
    expect(told({ ...rest, review })).toEqual({ verdict: 'complete', problems: [] });
    expect(review).toHaveLength(4);
    expect(told(caf([], table('Octobre 2026'))).problems.map(([check]) => check)).toEqual(['months-shown']);
  });
});

describe('« Valider » under answers', () => {
  const page = (...buttons: Parameters<typeof aButton>[]) =>
    assessed(
      recapOf(
        'candidat.francetravail.fr',
        'Récapitulatif de ma situation',
        [
          'Travail en novembre 2026 : Non',
          'Formation : Non',
          'Arrêt maladie : Non',
          'Toujours à la recherche d’un emploi : Oui',
        ],
        { buttons: buttons.map((one) => aButton(...one)) },
      ),
      '2026-11-30',
    );

  test('sends them, whatever step the page says it is', () => {
    expect(page(['Valider', 'next'])).toMatchObject({
      verdict: 'complete',
      place: { procedure: 'monthly-actualisation' },
    });
    expect(page(['Valider définitivement', 'other']).verdict).toBe('complete');
    expect(page(['Revenir', 'previous']).verdict).toBe('incomplete-view');
  });
});

describe('several answers in one line', () => {
  const months = (sum: string) =>
    `Léa – paie : juillet 2026 : 605,00 € ; août 2026 : 610,00 € ; septembre 2026 : 598,00 € ; soit un total de ${sum}.`;

  test('each has its name, and their total is theirs', () => {
    expect(told(caf([months('1 813,00 €')]))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf([months('1 913,00 €')])).problems.map(([check]) => check)).toEqual(['sum']);
  });

  test('also « Non » and none', () => {
    const { review } = caf([
      'Pension alimentaire : non. Revenus de l’étranger : aucun.',
      months('1 813,00 €'),
    ]);
    expect(review.map(({ label, value }) => [label, value])).toContainEqual([
      'Revenus de l’étranger',
      'aucun',
    ]);
  });
});

describe('a period in an answer', () => {
  test.each([
    ['within the month', 'Arrêt maladie : oui, du 03/11/2026 au 07/11/2026', []],
    ['the wrong way round', 'Arrêt maladie : oui, du 17/11/2026 au 07/11/2026', ['order']],
    ['outside the month', 'Arrêt maladie : oui, du 2 au 6 décembre 2026', ['dates-in-month']],
  ])('%s', (_what, line, checks) => {
    const { problems } = told(ft(['Formation : non', line, 'Toujours à la recherche d’un emploi : oui']));
    expect([...new Set(problems.map(([check]) => check))]).toEqual(checks);
  });

  test('in two lines, under what it is about', () => {
    const lines = ['J’ai été en arrêt', 'du 2 décembre 2026', 'au 6 décembre 2026'];
    expect(told(ft(lines)).problems.map(([check]) => check)).toContain('dates-in-month');
  });

  test('days told one after the other, in a line that nothing names', () => {
    const look = (line: string) => told(caf([...months3, 'Arrêt de travail', line, 'Stage : non']));
    const said = 'Du 26/08/2026 au 16/09/2026, fin de contrat le 31/08/2026, non renouvelé.';
    expect(look(said)).toEqual({ verdict: 'complete', problems: [] });
    expect(look('Du 26/09/2026 au 16/09/2026, fin de contrat le 31/08/2026.').problems).toEqual([
      ['order', 'au'],
    ]);
    // Another figure among them may be anything.
    expect(look('Du 26/08/2026 au 16/09/2026, dont 12 heures payées, fin le 31/08/2026.').verdict).toBe(
      'incomplete-view',
    );
  });

  test('and amounts, with what is said of the home', () => {
    const look = (line: string) => told(caf([...months3, 'Logement', line, 'Stage : non'])).verdict;
    expect(look('Locataires, loyer 612,40 € hors charges, sans changement')).toBe('complete');
    expect(look('Depuis le 01/08/2021, deux pièces, 41 m², 4 occupants')).toBe('complete');
    expect(look('Locataires, 612,40 € et 40 € de charges, sans changement')).toBe('incomplete-view');
  });

  test('the site’s own next dates are not hers', () => {
    const lines = [
      'Prochaine actualisation : du 28 décembre 2026 au 15 janvier 2027',
      'Toujours à la recherche d’un emploi : oui',
    ];
    expect(told(ft(lines)).problems).toEqual([]);
  });

  test('a day alone may be that of anything', () => {
    const lines = ['Inscrit depuis : 12/02/2025', 'Toujours à la recherche d’un emploi : oui'];
    expect(told(ft(lines)).problems).toEqual([]);
  });
});

describe('what goes with a « Oui »', () => {
  const lines = (last: string) => [
    ...['juillet', 'août', 'septembre'].flatMap((month) => [`Salaire de ${month} 2026`, '711,00 €']),
    'Activité indépendante',
    'Avez-vous exercé une activité indépendante ?',
    'Oui',
    'Recettes de juillet 2026',
    '240,00 €',
    'Recettes d’août 2026',
    last,
  ];
  const headings = [
    { level: 1, text: 'Déclaration trimestrielle de ressources' },
    { level: 2, text: 'Activité indépendante' },
  ];

  test('is not left empty', () => {
    expect(told(caf(lines('310,00 €'), { headings }))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf(lines('—'), { headings })).problems).toEqual([['yes-needs', 'Recettes d’août 2026']]);
  });
});
