import { describe, expect, test } from 'vitest';
import type { PageModel } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, ft, recapOf, tableOf, told } from '../../support/recap.ts';

const months3 = ['juillet', 'août', 'septembre'].flatMap((month) => [`Paie de ${month} 2026`, '10,00 €']);

describe('totals at the end of the rows of a recap', () => {
  const table = (total: string): Partial<PageModel> => {
    const head = ['Ressource', 'Juillet 2026', 'Août 2026', 'Septembre 2026', 'Total'];
    const rows = [
      ['Salaire', '932,10 €', '940,00 €', '951,25 €', '2 823,35 €'],
      ['Pension reçue', '120,00 €', '120,00 €', '120,00 €', total],
    ];
    return tableOf(head, rows);
  };

  test('are those of their row', () => {
    expect(told(caf([], table('360,00 €')))).toEqual({ verdict: 'complete', problems: [] });
    expect(told(caf([], table('240,00 €'))).problems).toEqual([['sum', 'Pension reçue – Total']]);
  });
});

describe('hours of several employers', () => {
  const hours = (label: string, text: string) =>
    anAmount(label, text, { group: 'Vos contrats', valueType: 'hours' });
  const contracts = (total: string) =>
    aPage('candidat.francetravail.fr', ['Actualisation du mois de novembre 2026'], {
      fields: [
        hours('Heures, Boulangerie', '35'),
        hours('Heures, Mairie', '60,5'),
        hours('Heures, École', '12'),
        hours('Total des heures', total),
      ],
    });

  test('have their own total', () => {
    const check = (total: string) =>
      assessed(contracts(total), '2026-11-30').problems.filter((one) => one.check === 'sum');
    expect(check('107,5')).toEqual([]);
    expect(check('170').map(({ text }) => text.params)).toMatchObject([
      { stated: '170 h', added: '107,5 h' },
    ]);
  });
});

describe('forms seen on pages of other makers', () => {
  const values = (lines: string[]) =>
    caf([...months3, ...lines])
      .shown.slice(3)
      .map(({ label, value }) => [label, value]);
  const filled = (text: string) => ({ state: 'filled', text });

  test.each([
    ['Pas de stage (réponse : non)', 'Pas de stage', 'non'],
    ['Retraite : vous avez répondu NON.', 'Retraite', 'NON'],
    ['Je déclare ne pas avoir reçu de pension.', 'Avez-vous reçu de pension ?', 'Non'],
    ['Ma conjointe n’a eu aucune ressource en juillet.', 'Ma conjointe : aucune ressource en juillet', 'Oui'],
  ])('%s', (line, label, text) => {
    expect(values([line])).toEqual([[label, filled(text)]]);
  });

  test('a month first, then what was earned in it', () => {
    const line = (month: string) => `En ${month} 2026, j’ai touché 931,00 € de salaire.`;
    expect(told(caf(['juillet', 'août', 'septembre'].map(line)))).toEqual({
      verdict: 'complete',
      problems: [],
    });
    expect(told(caf(['août', 'septembre', 'octobre'].map(line))).problems.map(([check]) => check)).toEqual([
      'months-shown',
    ]);
  });

  test('a period from its first day to its last names one month', () => {
    const page = (month: string, last: number) =>
      told(
        assessed(
          recapOf('candidat.francetravail.fr', 'Actualisation : récapitulatif', [
            `Du 1er ${month} 2026 au ${last} ${month} 2026`,
            'Formation : non',
            'Toujours à la recherche d’un emploi : oui',
          ]),
          '2026-12-02',
        ),
      );
    expect(page('novembre', 30)).toEqual({ verdict: 'complete', problems: [] });
    expect(page('octobre', 31).problems.map(([check]) => check)).toEqual(['declaration-window']);
  });

  test('two days under their names', () => {
    const days = (end: string) =>
      told(ft(['Début de l’arrêt', '03/11/2026', 'Fin de l’arrêt', end, 'Formation : non'])).problems.map(
        ([check]) => check,
      );
    expect(days('09/11/2026')).toEqual([]);
    expect(days('01/11/2026')).toEqual(['order']);
  });

  test('a course that begins and ends in another month', () => {
    const line =
      'Vous avez répondu OUI. Votre formation a commencé le 03/12/2026 et se termine le 18/12/2026.';
    expect(told(ft(['Formation', line])).problems.map(([check]) => check)).toContain('dates-in-month');
  });
});

test('her telephone under « Contact », where it can be put right; the site’s own is not hers', () => {
  const page = (...lines: string[]) =>
    recapOf('wwwd.caf.fr', 'Changement de situation', ['Emploi', 'Métier', 'Soudeur', 'Contact', ...lines], {
      headings: ['Changement de situation', 'Emploi', 'Contact'].map((text, at) => ({ level: at + 1, text })),
      answers: [3, 6].map((block) => ({ block, from: 0, name: block - 1, column: null })),
    });
  const seen = (...lines: string[]) =>
    told(assessed(page('Téléphone', '07 55 12 3', ...lines), '2026-11-24')).problems;
  expect(seen('Corriger')).toEqual([['format', 'Téléphone']]);
  expect(seen('Du lundi au vendredi')).toEqual([]);
});

describe('long answers', () => {
  const words = 'J’ai gardé les enfants d’une voisine le mercredi et travaillé au marché. '.repeat(6).trim();
  const built = (name: string, value: string) =>
    caf([], {
      blocks: ['Déclaration trimestrielle de ressources', ...months3, name, value],
      answers: [{ block: 8, from: 0, name: 7, column: null }],
    });

  test('what she wrote in a large case is read again as it stands', () => {
    const { shown } = built('Précisions', words);
    expect(shown.at(-1)).toMatchObject({ label: 'Précisions', value: { state: 'filled', text: words } });
  });

  test('words of the site beside a name are not hers', () => {
    const notice = 'Vous devez garder vos bulletins de paie pendant trois ans. '.repeat(6).trim();
    expect(built('Conservation', notice).shown).toHaveLength(3);
  });

  test('a long paragraph that tells answers back is read sentence by sentence', () => {
    const paragraph = [
      'Vous avez déclaré ne pas avoir suivi de stage.',
      'Cette page reprend les réponses données aux étapes qui précèdent, telles que le service les a reçues ce matin.',
      'Vous avez indiqué être en congé maternité.',
      'Les réponses données restent visibles pendant toute la durée de la démarche, sur cette page et dans le document remis à la fin.',
    ].join(' ');
    expect(paragraph.length).toBeGreaterThan(240);
    expect(
      caf([...months3, paragraph])
        .shown.slice(3)
        .map(({ label }) => label),
    ).toEqual(['Avez-vous suivi de stage ?', 'Êtes-vous en congé maternité ?']);
  });

  test('one that tells something not understood is copied, and forbids « complete »', () => {
    const paragraph = `Vous avez déclaré avoir travaillé, sauf en août.${' Le service a bien reçu la réponse du mois.'.repeat(6)}`;
    const { shown, verdict } = caf([...months3, paragraph]);
    // That sentence alone: the others tell nothing of her.
    expect(shown.at(-1)).toMatchObject({
      label: '',
      value: { text: 'Vous avez déclaré avoir travaillé, sauf en août.' },
    });
    expect(verdict).not.toBe('complete');
  });
});

describe('what an amount is of, said after it', () => {
  test('goes with its name', () => {
    const { shown } = caf([
      ...months3,
      'Pension alimentaire reçue',
      '120,00 € par mois',
      'Salaire : 640,00 € brut',
    ]);
    expect(shown.slice(3).map(({ label, value }) => [label, value])).toEqual([
      ['Pension alimentaire reçue – par mois', { state: 'filled', text: '120,00 €' }],
      ['Salaire – brut', { state: 'filled', text: '640,00 €' }],
    ]);
  });
});

describe('a period alone in its line', () => {
  test('is named by what stands over it', () => {
    const { shown } = caf([...months3, 'Validité souhaitée', 'Du 01/11/2026 au 31/10/2027']);
    expect(shown.at(-1)).toMatchObject({
      label: 'Validité souhaitée',
      value: { state: 'filled', text: 'Du 01/11/2026 au 31/10/2027' },
    });
  });
});

describe('lines that answer nothing', () => {
  test('« Oui » then « Non » are offered; the name of a case is its own; a sentence about the declaration is not hers', () => {
    const hint = ['Mariage, Pacs ou concubinage.', 'Oui', 'Non'];
    const label = 'J’ai vérifié que mon adresse est toujours la bonne';
    const { shown } = caf([...months3, ...hint, label, 'Elle n’est pas encore envoyée.'], {
      fields: [aField(label, { kind: 'checkbox', valueType: 'consent', text: 'true' })],
    });
    expect(shown).toHaveLength(3);
  });
});

describe('two tables of the same rows', () => {
  const months = ['Juin 2026', 'Juillet 2026', 'Août 2026', 'Total'];
  const twice = (names: string[], total: string) => {
    const blocks = ['Déclaration trimestrielle de ressources'];
    const answers: PageModel['answers'] = [];
    for (const [at, amounts] of [
      ['10,00 €', '20,00 €', '30,00 €', '60,00 €'],
      ['0,00 €', '40,00 €', '50,00 €', total],
    ].entries()) {
      blocks.push(...(names[at] ? [names[at]] : []), 'Nature', ...months, 'Montant net social');
      const name = blocks.length - 1;
      for (const [place, amount] of amounts.entries()) {
        blocks.push(amount);
        answers.push({ block: blocks.length - 1, from: 0, name, column: name - months.length + place });
      }
    }
    return told(caf([], { blocks, answers })).problems.filter(([check]) => check === 'sum');
  };

  test.each([[['Ressources de Nour', 'Ressources d’Elio']], [[]]])(
    'each has its own totals (%j)',
    (names) => {
      expect(twice(names, '90,00 €')).toEqual([]);
      expect(twice(names, '96,00 €')).toHaveLength(1);
    },
  );
});

describe('names and answers in lines of words alone', () => {
  const change = (lines: string[]) =>
    assessed(
      recapOf('wwwd.caf.fr', 'Déclarer un changement', ['Votre identité', ...lines], {
        buttons: [aButton('Valider ma déclaration', 'submit-final')],
      }),
      '2026-11-24',
    );

  test('are read from three in a row', () => {
    const lines = ['Nom : ROSSIGNOL', 'Prénom : Thomas', 'Nature du changement : un enfant arrive'];
    expect(change(lines).shown.map(({ label }) => label)).toEqual(['Nom', 'Prénom', 'Nature du changement']);
    expect(change(lines.slice(0, 2)).shown).toEqual([]);
  });

  test('a day that does not exist is said', () => {
    const lines = ['Nom : ROSSIGNOL', 'Prénom : Thomas', 'Fin de l’arrêt : 31/11/2026'];
    expect(told(change(lines)).problems).toEqual([['format', 'Fin de l’arrêt']]);
  });
});

describe('a difference told beside what it is of', () => {
  const look = (difference: string) => {
    const blocks = ['Correction en ligne', 'Case', 'Montant initial', 'Montant corrigé', 'Différence', '7DB'];
    const amounts = ['1 240 €', '1 420 €', difference];
    const answers = amounts.map((_amount, at) => ({ block: 6 + at, from: 0, name: 5, column: 2 + at }));
    const page = recapOf('cfspart.impots.gouv.fr', 'Correction en ligne', [], {
      blocks: [...blocks, ...amounts],
      answers,
    });
    return told(
      assessed({ ...page, buttons: [aButton('Valider ma correction', 'submit-final')] }, '2026-09-24'),
    ).problems;
  };

  test('is the second less the first', () => {
    expect(look('+ 280 €')).toEqual([['sum', '7DB – Différence']]);
    expect(look('+ 180 €')).toEqual([]);
    expect(look('180 €')).toEqual([]);
  });
});

describe('two lines under each title', () => {
  test('are read where one is a day; a birth to come is said', () => {
    const lines = ['Nom : Louis Renard', 'Date de naissance : 14/03/2062'];
    const { shown, problems } = assessed(
      recapOf('wwwd.caf.fr', 'Déclarer un changement', lines, {
        buttons: [aButton('Valider ma déclaration', 'submit-final')],
      }),
      '2026-11-24',
    );
    expect(shown.map(({ label }) => label)).toEqual(['Nom', 'Date de naissance']);
    expect(problems.map(({ check }) => check)).toEqual(['range']);
  });
});

test('a first row with a way back is an answer, and no head of columns', () => {
  const alone = (answer: string) =>
    told(
      caf(
        [],
        tableOf(
          ['Vivez-vous en couple ?', answer, 'Corriger'],
          [
            ['Vos salaires', '932,10 €', 'Corriger'],
            ['Salaires de votre conjoint', '780,00 €', 'Corriger'],
          ],
        ),
      ),
    ).problems;
  expect(alone('Non')).toEqual([['contradiction', 'Salaires de votre conjoint']]);
  expect(alone('Oui')).toEqual([]);
});
