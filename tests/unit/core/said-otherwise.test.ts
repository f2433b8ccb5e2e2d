import { describe, expect, test } from 'vitest';
import { recapIn } from '../../../core/check/recap/shown.ts';
import type { Field, PageModel } from '../../../core/page-model.ts';
import { isYesNo, yesNoOf } from '../../../core/values/answer.ts';
import { monthsIn } from '../../../core/wording/months.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, ft, recapOf, told } from '../../support/recap.ts';

const among = (label: string, options: string[], text: string, kind: Field['kind'] = 'radio') =>
  aField(label, { kind, valueType: 'choice', options, text });

describe('« oui » and « non » in other words', () => {
  const isTrue = (label: string, text: string) => yesNoOf(among(label, ['Vrai', 'Faux'], text));

  test('« Vrai » and « Faux », of what is stated and of what is denied', () => {
    expect(isYesNo(among('J’ai travaillé', ['Vrai', 'Faux'], ''))).toBe(true);
    expect(isTrue('Je souhaite rester inscrit', 'Faux')).toBe('no');
    expect(isTrue('Je souhaite rester inscrit', 'Vrai')).toBe('yes');
    expect(isTrue('Je ne souhaite plus rester inscrit', 'Faux')).toBe('yes');
    expect(isTrue('Je ne souhaite plus rester inscrit', 'Vrai')).toBe('no');
    expect(yesNoOf(among('J’ai travaillé', ['C’est exact', 'C’est inexact'], 'C’est inexact'))).toBe('no');
  });

  test('two statements, one of which denies', () => {
    const work = ['J’ai travaillé', 'Je n’ai pas travaillé'];
    expect(yesNoOf(among('Le travail', work, 'Je n’ai pas travaillé'))).toBe('no');
    expect(yesNoOf(among('Le travail', work, 'J’ai travaillé'))).toBe('yes');
    expect(yesNoOf(among('Le travail', work, ''))).toBe('empty');
  });

  test('both deny, neither does, or there are more: no « oui » and « non »', () => {
    for (const options of [
      ['Je n’ai pas cessé de chercher', 'Je ne cherche plus'],
      ['Seul', 'En couple'],
      ['J’ai travaillé', 'Je n’ai pas travaillé', 'J’étais en formation'],
    ])
      expect(isYesNo(among('Votre mois', options, '')), options.join()).toBe(false);
    expect(isYesNo(among('Pays', ['France', 'Aucun'], '', 'select'))).toBe(false);
  });

  test('France Travail’s last question denied so is looked at', () => {
    const page = aPage('candidat.francetravail.fr', ['Actualisation de novembre 2026'], {
      fields: [among('Je souhaite rester inscrit à France Travail', ['Vrai', 'Faux'], 'Faux')],
      buttons: [aButton('Valider mon actualisation', 'submit-final')],
    });
    expect(told(assessed(page, '2026-11-29')).problems).toEqual([
      ['answer', 'Je souhaite rester inscrit à France Travail'],
    ]);
  });
});

describe('a month by month declaration in other words', () => {
  const buttons = [aButton('Transmettre à ma Caf', 'submit-final')];
  const page = (fields: Field[], headings = ['Ce que chacun a touché']) =>
    aPage('wwwd.caf.fr', headings, { fields, buttons, blocks: headings });

  test('« sept. 26 » and « M-4 · sept. 26 » are months; « le 4 sept. 2026 » is a day', () => {
    expect(monthsIn('sept. 26')).toEqual([{ month: 9, year: 2026 }]);
    expect(monthsIn('M-4 · sept. 26')).toEqual([{ month: 9, year: 2026 }]);
    expect(monthsIn('le 4 sept. 2026')).toEqual([]);
  });

  test('three months in a row above the last button are a quarter’s; two, or three apart, are not', () => {
    const place = (months: string[]) =>
      assessed(page(months.map((month) => anAmount(`Net ${month} 2026`, '10'))), '2026-11-24').place
        ?.procedure;
    expect(place(['juillet', 'août', 'septembre'])).toBe('quarterly-declaration');
    expect(place(['juillet', 'août'])).toBeUndefined();
    expect(place(['mai', 'juillet', 'septembre'])).toBeUndefined();
  });

  test('« Aucune ressource ce mois-ci », chosen over an amount', () => {
    const month = (name: string, chosen: string, amount: string) => [
      among(
        `En ${name} 2026`,
        ['J’ai eu des ressources', 'Aucune ressource ce mois-ci'],
        chosen,
        'button-group',
      ),
      anAmount(`Net social de ${name}`, amount),
    ];
    const some = 'J’ai eu des ressources';
    const fields = (last: string) => [
      ...month('juillet', some, '455'),
      ...month('août', some, '460'),
      ...month('septembre', last, '389'),
    ];
    const look = (last: string) => told(assessed(page(fields(last)), '2026-11-24')).problems;
    expect(look('Aucune ressource ce mois-ci')).toEqual([['unsaid', 'Net social de septembre']]);
    expect(look(some)).toEqual([]);
  });

  test('the total of a row named by its person and its column', () => {
    const row = (name: string, amounts: string[]) =>
      ['Juillet 2026', 'Août 2026', 'Septembre 2026', 'Total du trimestre'].map((column, at) =>
        aField(`${name} ${column}`, { text: amounts[at] ?? '' }),
      );
    const look = (total: string) =>
      told(
        assessed(
          page([
            ...row('Inès', ['640', '650', '610', '1 900']),
            ...row('Paul', ['1 210', '1 198', '1 225', total]),
          ]),
          '2026-11-24',
        ),
      ).problems;
    expect(look('3 363')).toEqual([['sum', 'Paul Total du trimestre']]);
    expect(look('3 633')).toEqual([]);
  });
});

describe('a recap that is a form greyed out', () => {
  const page = (salary: string) =>
    recapOf('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [], {
      fields: [
        ...['Juillet', 'Août'].map((month) => anAmount(`${month} 2026`, '10', { disabled: true })),
        anAmount('Septembre 2026', salary, { disabled: true }),
      ],
    });

  test('its answers are read again and looked at', () => {
    const { review, verdict, shown } = assessed(page('12'), '2026-11-24');
    expect([review.map(({ label }) => label), verdict, shown]).toEqual([
      ['Juillet 2026', 'Août 2026', 'Septembre 2026'],
      'complete',
      [],
    ]);
    expect(told(assessed(page('-12'), '2026-11-24')).problems).toEqual([['range', 'Septembre 2026']]);
  });
});

describe('amounts on a recap', () => {
  const pay = (amount: string) =>
    ft(['Avez-vous travaillé ?', 'Oui', 'Rémunération brute', amount]).problems.map(({ check }) => check);

  test('below zero, under its name or beside it: the minus is no stroke after the name', () => {
    const blocks = ['Août 2026', 'Autres revenus', '-20 €', 'Salaire : -5 €', 'Chômage – 60 €'];
    const answers = [
      { block: 2, from: 0, name: 1, column: null },
      { block: 3, from: 7, name: 3, column: null },
      { block: 4, from: 7, name: 4, column: null },
    ];
    const values = caf([], { blocks, answers }).review.map(({ value }) => value?.replaceAll(/\s/gu, ' '));
    expect(values).toEqual(['−20 €', '−5 €', '60 €']);
  });

  test('« Aucune ressource » under its month says nothing of another month', () => {
    const blocks = ['Août 2026', 'Aucune ressource', 'Oui', 'Septembre 2026', 'Montant net social', '500 €'];
    const answers = [2, 5].map((block) => ({ block, from: 0, name: block - 1, column: null }));
    expect(told(caf([], { blocks, answers })).problems.map(([check]) => check)).not.toContain('unsaid');
  });

  test('below zero, or with a letter for a figure', () => {
    expect(pay('745,00 €')).toEqual([]);
    expect(pay('−745,00 €')).toContain('range');
    const worn = caf([
      'Montant net social de juillet 2026 : 14 2O0 €',
      ...['août', 'septembre'].map((month) => `Montant net social de ${month} 2026 : 10,00 €`),
    ]);
    expect(told(worn).problems).toContainEqual(['format', 'Montant net social de juillet 2026']);
  });
});

describe('titles with one line each', () => {
  test('name that line, from three in a row', () => {
    const names = ['Nom', 'Prénoms', 'Lieu de naissance'];
    const values = ['OUEDRAOGO', 'Salif Idrissa', 'Ouagadougou'];
    const read = (count: number) =>
      recapOf('mairie-exemple.fr', 'Demande de titre de séjour', [], {
        headings: [
          { level: 1, text: 'Demande de titre de séjour' },
          ...names.slice(0, count).map((text) => ({ level: 3, text })),
        ],
        blocks: [
          'Demande de titre de séjour',
          ...names.slice(0, count).flatMap((name, at) => [name, values[at] ?? '']),
        ],
        buttons: [aButton('Déposer la demande', 'submit-final')],
      });
    expect(recapIn(read(3)).map(({ label }) => label)).toEqual(names);
    expect(recapIn(read(2))).toEqual([]);
  });
});

describe('a date in three lists of one name', () => {
  const list = (label: string, options: string[], text: string) =>
    aField(label, { kind: 'select', valueType: 'choice', options: ['--', ...options], text, required: true });
  const days = Array.from({ length: 31 }, (_, at) => `${at + 1}`);
  const date = (label: string, [day = '', month = '', year = '']: string[]) => [
    list(label, days, day),
    list(label, ['octobre', 'novembre', 'décembre'], month),
    list(label, ['2025', '2026'], year),
  ];
  const look = (last: string[]) =>
    told(
      assessed(
        aPage('wwwd.caf.fr', ['Changement de situation'], {
          fields: [...date('À partir du', ['17', 'novembre', '2026']), ...date('Jusqu’au', last)],
          buttons: [aButton('Suivant', 'next')],
        }),
        '2026-11-24',
      ),
    ).problems;

  test('is one date: an end before its beginning, a day that does not exist', () => {
    expect(look(['20', 'novembre', '2026'])).toEqual([]);
    expect(look(['9', 'novembre', '2026']).map(([check]) => check)).toEqual(['order']);
    expect(look(['31', 'novembre', '2026']).map(([check]) => check)).toEqual(['format']);
  });
});

describe('a long text that holds amounts', () => {
  test('is copied, and forbids « complete » until she has said that it is right', () => {
    const ticket = `SALAIRE JUIN 455,20 EUR ${'-'.repeat(250)} TOTAL 1 366,00 €`;
    const { shown, verdict } = caf([], {
      blocks: ['Déclaration trimestrielle de ressources', 'Bordereau', ticket],
      answers: [{ block: 2, from: 0, name: 1, column: null }],
    });
    expect([shown.map(({ valueType }) => valueType), verdict]).toEqual([['unknown'], 'incomplete-view']);
  });
});

describe('« Aucune ressource » as an answer of a recap', () => {
  test('over an amount of that person', () => {
    const look = (amount: string) => {
      const people: [string, [string, string][]][] = [
        [
          'Monsieur SILVA Paulo',
          [
            ['Ressources', 'Aucune ressource'],
            ['Salaire août 2026', amount],
          ],
        ],
        [
          'Madame SILVA Rosa',
          [
            ['Ressources', 'Salaires'],
            ['Salaire août 2026', '812,00'],
          ],
        ],
      ];
      const blocks = ['Déclaration trimestrielle de ressources'];
      const answers: PageModel['answers'] = [];
      for (const [name, lines] of people) {
        blocks.push(name);
        for (const line of lines) {
          blocks.push(...line);
          answers.push({ block: blocks.length - 1, from: 0, name: blocks.length - 2, column: null });
        }
      }
      return told(caf([], { blocks, answers })).problems.filter(([check]) => check === 'unsaid');
    };
    expect(look('376,45')).toEqual([['unsaid', 'Salaire août 2026']]);
    expect(look('0,00')).toEqual([]);
  });
});
