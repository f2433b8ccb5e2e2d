/** Amounts and hours that are wrong by what the page says of them, in the words and layouts of several sites; and right ones. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aRadio, casesOf, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const caf = 'wwwd.caf.fr';
const ft = 'candidat.francetravail.fr';
const quarter = 'Déclaration trimestrielle de ressources';
const hours = casesOf('hours');
const months = ['Août 2026', 'Septembre 2026', 'Octobre 2026'];
/** « Salaire – Août 2026 », of each month. */
const row = (name: string, sums: string[], group: string | null = null): Field[] =>
  sums.map((sum, at) => anAmount(`${name} – ${months[at]}`, sum, { group }));
const shown = (host: string, title: string, lines: string[]) =>
  seen(recap(host, title, lines), '2026-12-10').problems;
/** Names over their answers, as a list of terms is built. */
const terms = (pairs: [string, string][]) => ({
  says: pairs.flat(),
  answers: pairs.map((_pair, at) => ({ block: at * 2 + 2, from: 0, name: at * 2 + 1, column: null })),
});

describe('one line of a payslip for another', () => {
  const net = (text: string, given = {}) => [anAmount('Montant net social', text, given)];
  test.each([
    ['1 801,80', 'Votre employeur a transmis 1 801,80 € bruts, soit 1 421,36 € de net social.'],
    ['1 409,02', 'Bulletin d’octobre : brut 1 801,80 €, net social 1 421,36 €, net payé 1 409,02 €'],
  ])('%s, of « %s »', (wrong, sentence) => {
    expect(wrongIn(net(wrong), { says: [sentence] })).toEqual(['Montant net social']);
    expect(wrongIn(net('1 421,36'), { says: [sentence] })).toEqual([]);
    expect(wrongIn(net('1 300'), { says: [sentence] })).toEqual([]);
  });

  test('what the question over a month asks for', () => {
    const asks = 'Quel est le montant net social de vos salaires ?';
    const look = (text: string) =>
      wrongIn([anAmount('Octobre 2026', text, { question: asks })], {
        ...terms([
          ['Salaire brut', '1 801,80 €'],
          ['Montant net social', '1 421,36 €'],
          ['Net à payer', '1 409,02 €'],
        ]),
      });
    expect(look('1 409,02')).toEqual(['Octobre 2026']);
    expect(look('1 421,36')).toEqual([]);
  });

  test.each([
    'Le bon montant est le « montant net social », jamais le net à payer.',
    'C’est la ligne « Montant net social » qu’il nous faut.',
  ])('%s', (advice) => {
    const look = (text: string) =>
      wrongIn([anAmount('Octobre 2026', text, { group: 'Vos salaires' })], {
        says: [advice, 'Net à payer : 1 409,02 €', 'Montant net social : 1 421,36 €'],
      });
    expect(look('1 409,02')).toEqual(['Octobre 2026']);
    expect(look('1 421,36')).toEqual([]);
  });

  test('rows named by months without a year', () => {
    const heads = ['Mois', 'Brut', 'Net social', 'Net payé'];
    const rows = [
      ['Août', '1 780,00 €', '1 400,00 €', '1 390,00 €'],
      ['Septembre', '1 790,10 €', '1 410,11 €', '1 399,12 €'],
    ];
    const says = [...heads, ...rows.flat()];
    const answers = rows.flatMap((cells, at) =>
      cells.slice(1).map((_cell, column) => {
        const name = 1 + heads.length * (at + 1);
        return { block: name + column + 1, from: 0, name, column: column + 2 };
      }),
    );
    const look = (september: string) =>
      wrongIn(
        ['1 400,00', september].map((text, at) =>
          anAmount(['Août', 'Septembre'][at] ?? '', text, { group: 'Salaires (montant net social)' }),
        ),
        { says, answers },
      );
    expect(look('1 399,12')).toEqual(['Septembre']);
    expect(look('1 400,00')).toEqual(['Septembre']);
    expect(look('1 410,11')).toEqual([]);
  });

  test('what came on her account', () => {
    const says = ['Montant versé sur votre compte : 1 388,10 €', 'Montant net social : 1 421,36 €'];
    expect(wrongIn(net('1 388,10'), { says })).toEqual(['Montant net social']);
    expect(wrongIn(net('1 421,36'), { says })).toEqual([]);
    const words = (text: string) =>
      wrongIn([...net('1 388,10'), aField('Commentaire', { valueType: 'free-text', text })], {
        host: caf,
        title: quarter,
      });
    expect(words('C’est ce que j’ai reçu sur mon compte, le net payé.')).toEqual(['Commentaire']);
    expect(words('C’est le montant net social de la fiche.')).toEqual([]);
  });

  test('a page that says where its help is paid', () => {
    const says = [
      'Déclarez vos ressources : l’aide est versée sur votre compte.',
      'Salaire brut : 1 801,80 €',
    ];
    const look = [anAmount('Octobre 2026', '1 421,36', { group: 'Vos salaires' })];
    expect(wrongIn(look, { says, host: caf, title: quarter, today: '2026-12-10' })).toEqual([]);
  });

  test('what she says of it: chosen, or told back on a recap', () => {
    const look = (text: string) =>
      wrongIn(
        [
          ...net('1 409,02'),
          aRadio('Ce montant est celui…', ['du net à payer', 'du montant net social'], text),
        ],
        { host: caf, title: quarter },
      );
    expect(look('du net à payer')).toEqual(['Ce montant est celui…']);
    expect(look('du montant net social')).toEqual([]);
    const told = (text: string) =>
      shown(caf, quarter, [
        '# Vos salaires',
        'Montant net social d’octobre 2026 | 1 409,02 €',
        `Commentaire | ${text}`,
      ]).map(([check]) => check);
    expect(told('J’ai recopié le net à payer de ma fiche de paie.')).toEqual(['figures']);
    expect(told('J’ai recopié le montant net social de ma fiche de paie.')).toEqual([]);
  });
});

describe('a gross below the net', () => {
  test.each([
    ['Salaire brut', 'Salaire net'],
    ['Salaire brut mensuel', 'Salaire net à payer'],
    ['Rémunération mensuelle brute', 'Rémunération mensuelle nette'],
    ['Brut (€)', 'Net (€)'],
    ['Salaire brut du mois', 'Net imposable du mois'],
    ['Salaire annuel brut', 'Salaire annuel net'],
    ['Brut – Août', 'Net – Août'],
    ['Salaire avant déduction des cotisations', 'Salaire net versé'],
    ['Salaire brut de votre conjoint', 'Salaire net de votre conjoint'],
  ])('%s, %s', (gross, net) => {
    const look = (one: string, two: string) => wrongIn([anAmount(gross, one), anAmount(net, two)]);
    expect(look('1 409', '1 801')).toEqual([gross]);
    expect(look('1 801', '1 409')).toEqual([]);
    // A fare that is paid back.
    expect(look('1 409', '1 440')).toEqual([]);
  });

  test('of another time, of another person, of the year', () => {
    const apart = (gross: string, net: string) => wrongIn([anAmount(gross, '1 409'), anAmount(net, '1 801')]);
    expect(apart('Salaire brut d’août', 'Salaire net de septembre')).toEqual([]);
    expect(apart('Salaire brut', 'Salaire net de Karim')).toEqual([]);
    expect(apart('Salaire brut', 'Cumul net imposable')).toEqual([]);
    expect(apart('Salaire brut', 'Salaire net annuel')).toEqual([]);
    expect(apart('Salaire brut', 'Pension nette')).toEqual([]);
    expect(apart('Chiffre d’affaires brut', 'Revenu foncier net')).toEqual([]);
  });
});

describe('hours and a pay', () => {
  const job = (worked: string, pay: string) => [
    hours('Nombre d’heures', worked),
    anAmount('Salaire brut', pay),
  ];
  const look = (fields: Field[], says: string[] = []) =>
    wrongIn(fields, { host: ft, title: 'Actualisation', today: '2026-11-30', says });
  test('what no hour is paid', () => {
    expect(look(job('35', '42 000'))).toEqual(['Salaire brut']);
    expect(look(job('151 h 40', '180 180'))).toEqual(['Salaire brut']);
    expect(look(job('151', '18,01'))).toEqual(['Salaire brut']);
    expect(look(job('151', '1 801,80'))).toEqual([]);
    expect(look(job('10', '2 300'))).toEqual([]);
    expect(look(job('2', '1 500'))).toEqual([]);
    expect(look([hours('Heures d’absence', '12'), anAmount('Salaire brut', '9 000')])).toEqual([]);
    expect(look(job('35', '42 000'), ['Indemnités de licenciement comprises'])).toEqual([]);
    expect(look(job('120', '150'), ['Vous travaillez en Esat.'])).toEqual([]);
    expect(look([...job('35', '420'), anAmount('Acompte sur salaire', '20')])).toEqual([]);
  });
  test('of each employer, in a row of its own', () => {
    const rows = (pay: string) =>
      look([
        ...[hours('Adecco – Heures', '35'), anAmount('Adecco – Salaire brut', pay)],
        ...[hours('Manpower – Heures', '21'), anAmount('Manpower – Salaire brut', '252')],
      ]);
    expect(rows('42 000')).toEqual(['Adecco – Salaire brut']);
    expect(rows('35')).toEqual(['Adecco – Salaire brut']);
    expect(rows('420')).toEqual([]);
  });
  test('the rate of an hour, in a case or told', () => {
    const cesu = (total: string) =>
      wrongIn([
        ...[hours('Nombre d’heures effectuées', '12'), anAmount('Salaire horaire net', '11,50')],
        anAmount('Salaire net total', total),
      ]);
    expect(cesu('1 380')).toEqual(['Salaire net total']);
    expect(cesu('138')).toEqual([]);
    expect(cesu('151,80')).toEqual([]);
    expect(look(job('40', '4 840'), ['Taux horaire brut : 12,10 €'])).toEqual(['Salaire brut']);
    expect(look(job('40', '484'), ['Taux horaire brut : 12,10 €'])).toEqual([]);
  });
  test('beside a question of something else that is not of hours', () => {
    const asks = (pay: string, training: string) =>
      look(
        [...job('40', pay), aRadio('Formation ou stage', ['Oui', 'Non'], training)],
        ['Taux horaire brut : 12,10 €'],
      );
    expect(asks('4 840', 'Non')).toEqual(['Salaire brut']);
    expect(asks('484', 'Non')).toEqual([]);
    expect(asks('4 840', 'Oui')).toEqual([]);
  });
  test('on a recap', () => {
    const told = (pay: string) =>
      shown(ft, 'Actualisation de novembre 2026', [
        ...['Avez-vous travaillé ? | Oui', 'Nombre d’heures travaillées | 72 h', `Salaire brut | ${pay}`],
      ]).filter(([check]) => check === 'figures').length;
    expect(told('86 180,00 €')).toBe(1);
    expect(told('861,80 €')).toBe(0);
  });
});

describe('a comma that was lost', () => {
  const declares = { host: caf, title: quarter, today: '2026-12-10' };
  test('of what is alike each month', () => {
    const look = (...sums: string[]) => wrongIn(row('Rente', sums), declares);
    expect(look('245,30', '2 453,00', '245,30')).toEqual(['Rente – Septembre 2026']);
    expect(look('245,30', '2 400,00', '245,30')).toEqual([]);
    expect(look('245,30', '2 453,00', '260,10')).toEqual([]);
    // A help of a family.
    expect(look('50', '500', '50')).toEqual([]);
  });
  test('on a recap', () => {
    const look = (sum: string) =>
      shown(caf, quarter, [
        '# Vos salaires',
        'Août 2026 | 1 466,32 €',
        `Septembre 2026 | ${sum}`,
        'Octobre 2026 | 1 470,20 €',
      ]);
    expect(look('14 702,00 €')).toEqual([['range', 'Septembre 2026']]);
    expect(look('4 702,00 €')).toEqual([]);
  });
});

describe('the amount of a month in another', () => {
  const known = terms([
    ['Salaire transmis pour août 2026', '912,40 €'],
    ['Salaire transmis pour septembre 2026', '1 012,40 €'],
    ['Salaire transmis pour octobre 2026', '1 112,40 €'],
  ]);
  const look = (sums: string[], group: string | null = null, name = 'Salaire') =>
    wrongIn(row(name, sums, group), { host: caf, title: quarter, today: '2026-12-10', ...known });
  test('as it is known', () => {
    expect(look(['912,40', '1 112,40', '1 012,40'])).toEqual([
      'Salaire – Septembre 2026',
      'Salaire – Octobre 2026',
    ]);
    expect(look(['912,40', '912,40', '1 112,40'])).toEqual(['Salaire – Septembre 2026']);
    expect(look(['912,40', '1 012,40', '1 112,40'])).toEqual([]);
    expect(look(['912,40', '1 015,00', '1 112,40'])).toEqual([]);
  });
  test('each paid a month later, other money, another person', () => {
    expect(look(['850,00', '912,40', '1 012,40'])).toEqual([]);
    // To the cent, her pays: said of what is no pay.
    expect(look(['912,40', '1 112,40', '1 012,40'], null, 'Pension alimentaire reçue')).toHaveLength(3);
    expect(look(['912,40', '1 112,40', '1 012,40'], 'Votre conjoint')).toEqual([]);
  });
});
