/** Numbers and days held against those right beside them: sums and differences, births, hours, what is not counted. */
import { describe, expect, test } from 'vitest';
import { france as actualisation } from '../../support/conditional.ts';
import { aDate, amounts, taxReturn, wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aYesNo } from '../../support/page-model.ts';
import { tableOf } from '../../support/recap.ts';

const caf = {
  host: 'wwwd.caf.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2026-12-08',
};

describe('two digits that changed places', () => {
  const column = (total: string) =>
    wrongIn(
      [
        anAmount('Noam – Reste à votre charge', '1630', { group: 'Dépenses' }),
        anAmount('Elsa – Reste à votre charge', '1725', { group: 'Dépenses' }),
        anAmount('Les deux enfants – Reste à votre charge', total, { group: 'Dépenses' }),
      ],
      taxReturn,
    );
  test('of what a column makes', () => {
    expect(column('3535')).toEqual(['Les deux enfants – Reste à votre charge']);
    expect(column('3355')).toEqual([]);
    // Another amount, which nothing here says to be their sum.
    expect(column('3100')).toEqual([]);
  });

  test('of a difference in a row', () => {
    const look = (apart: string, before = '15872') =>
      wrongIn(
        [
          anAmount('1AS Pensions, – Avant', before, { group: 'Vos cases' }),
          anAmount('1AS Pensions, – Après', '16412', { group: 'Vos cases' }),
          anAmount('1AS Pensions, – Écart', apart, { group: 'Vos cases' }),
        ],
        { host: 'www.mairie-exemple.fr' },
      );
    expect(look('450')).toEqual(['1AS Pensions, – Écart']);
    expect(look('540')).toEqual([]);
  });
});

test('a cell with neither an amount nor « Rien ce mois-là », where the others have one', () => {
  const cell = (month: string, amount: string, isNone = false) => [
    anAmount(`${month} – Eloan`, amount, { group: month }),
    aField(`${month} – Rien ce mois-là`, {
      kind: 'checkbox',
      group: month,
      text: isNone ? 'Rien ce mois-là' : '',
    }),
  ];
  const look = (isNone: boolean) =>
    wrongIn([...cell('Juin', '512,30'), ...cell('Juillet', '', isNone), ...cell('Août', '388,45')]);
  expect(look(false)).toEqual(['Eloan']);
  expect(look(true)).toEqual([]);
});

test('« Aucune ressource » under several sorts of money is of them all', () => {
  const month = (group: string, pay: string, isNone: boolean) => [
    ...amounts([`Salaire : ${pay}`, 'Autre ressource : '], { group }),
    aField('Aucune ressource', { kind: 'checkbox', group, text: isNone ? 'Aucune ressource' : '' }),
  ];
  expect(
    wrongIn([...month('Juin', '312,40', false), ...month('Juillet', '', true), ...month('Août', '', true)]),
  ).toEqual([]);
});

test('a social security number against the birth told of that person', () => {
  const asks = 'Numéro de sécurité sociale de Mathieu DELORME';
  const look = (number: string, born = '23/07/1988') =>
    wrongIn([aField(asks, { valueType: 'nir', text: number })], {
      host: 'assure.ameli.fr',
      title: 'Demande de Complémentaire santé solidaire',
      says: ['Ophélie GARNIER, née le 04/02/1990', `Mathieu DELORME, né le ${born}`],
    });
  expect(look('1 88 10 87 085 123 88')).toEqual([asks]);
  expect(look('1 88 10 87 085 123 88', '23/10/1988')).toEqual([]);
});

test('twins born on another day than that of the delivery', () => {
  const look = (day: string) =>
    wrongIn(
      [
        aDate('Jour de l’accouchement', '09/02/2027'),
        aDate('Date de naissance (premier enfant)', '09/02/2027', { group: 'Premier enfant' }),
        aDate('Date de naissance (second enfant)', day, { group: 'Second enfant' }),
      ],
      { host: 'wwwd.caf.fr', title: 'Déclarer une naissance', today: '2027-02-23' },
    );
  expect(look('09/01/2027')).toEqual(['Date de naissance (second enfant)']);
  expect(look('09/02/2027')).toEqual([]);
  // After midnight.
  expect(look('10/02/2027')).toEqual([]);
});

test('more hours than the days told over the case have', () => {
  const asks = 'Heures de la mission n° 3';
  const look = (hours: string, days = 'Du lundi 23 au vendredi 27 novembre 2026 · 5 jours de travail') =>
    wrongIn([aField(asks, { valueType: 'hours', text: hours, group: 'Mission n° 3' })], {
      ...actualisation,
      blocks: ['Mission n° 3', days, asks],
    });
  expect(look('350')).toEqual([asks]);
  expect(look('35')).toEqual([]);
  expect(look('350', 'Contrat du 2 mars 2026 au 27 novembre 2026')).toEqual([]);
});

test('a sum that the page says not to count', () => {
  const asks = 'Pension alimentaire versée par l’autre parent';
  const look = (amount: string, rule = 'Ne comptez jamais ce que la Caf vous paie elle-même') =>
    wrongIn([anAmount(asks, amount)], {
      ...caf,
      says: [
        'La Caf vous paie l’allocation de soutien familial (ASF) : 602,34 € entre février et avril 2027.',
        `${rule} (RSA, aide au logement, allocation de soutien familial…) : nous le savons déjà.`,
      ],
    });
  expect(look('602,34')).toEqual([asks]);
  expect(look('0')).toEqual([]);
  expect(look('602,34', 'Comptez ce que vous recevez')).toEqual([]);
});

test('an amount on the line of somebody there is not', () => {
  const asks = 'Enfant majeur, 1er enfant';
  const look = (said: string) => wrongIn([anAmount(asks, '2040')], { ...taxReturn, says: [said] });
  expect(look('Enfant majeur : aucun.')).toEqual([asks]);
  expect(look('Enfant majeur : Hugo, né le 03/02/2004.')).toEqual([]);
});

test('« Non », where the page has it by its name with days of the months asked about', () => {
  const asks = 'Avez-vous reçu une pension alimentaire en janvier, février ou mars 2027 ?';
  const look = (known: string, answer: 'Oui' | 'Non' = 'Non') => {
    const table = tableOf(['Ce que nous savons', ''], [['Pension alimentaire', known]]);
    return wrongIn([aYesNo(asks, answer)], {
      ...caf,
      today: '2027-05-11',
      ...table,
      blocks: [...(table.blocks ?? []), asks],
    });
  };
  const paid = '240,00 € par mois, reversée par nos soins le 05/01/2027, le 05/02/2027 et le 05/03/2027';
  expect(look(paid)).toEqual([asks]);
  expect(look('240,00 € par mois, reversée par nos soins le 05/10/2026')).toEqual([]);
  expect(look('240,00 € fixés par le jugement du 05/01/2027, suspendue depuis')).toEqual([]);
});

test('the sum that she writes herself of one, in the case of the other', () => {
  const cells = (his: string, hers: string) => [
    aField('Expliquez en quelques mots', {
      kind: 'textarea',
      valueType: 'free-text',
      text: 'Nous avions oublié les allocations chômage de Nadia : 3412 euros en 2025.',
    }),
    anAmount('1AP Allocations chômage – Hervé', his),
    anAmount('1BP Allocations chômage – Nadia', hers),
  ];
  const look = (his: string, hers: string) =>
    wrongIn(cells(his, hers), {
      ...taxReturn,
      says: ['Déclarant 1 : Hervé Lambert. Déclarante 2 : Nadia Lambert.'],
    });
  expect(look('3412', '')).toEqual(['1AP Allocations chômage – Hervé']);
  expect(look('', '3412')).toEqual([]);
});

test('a line of the payslip, told without a sign of money, taken for the one the page asks for', () => {
  const asks = 'Traitements et salaires';
  const look = (amount: string) => {
    const table = tableOf(
      ['Bulletin de décembre', ''],
      [
        ['Salaire brut', '18 204'],
        ['Montant net social', '14 196'],
        ['Net imposable', '14 748'],
      ],
    );
    const rule = 'En 1AJ va le net imposable, et aucune autre ligne du bulletin.';
    return wrongIn([anAmount(asks, amount)], {
      ...taxReturn,
      ...table,
      blocks: [...(table.blocks ?? []), rule, asks],
    });
  };
  expect(look('14 196')).toEqual([asks]);
  expect(look('14 748')).toEqual([]);
});

test('« Du foyer », chosen for five, and four people counted', () => {
  const asks = 'Nombre total de personnes du foyer, vous compris';
  const names = ['Saïd HAMIDI', 'Laure HAMIDI', 'Inès HAMIDI', 'Rayan HAMIDI', 'Maya HAMIDI'];
  const look = (count: string) => {
    const group = 'Les personnes connues à votre adresse';
    const each = names.map((name) =>
      aField(name, {
        kind: 'radio',
        valueType: 'choice',
        options: ['Du foyer', 'Hors foyer'],
        text: 'Du foyer',
        group,
      }),
    );
    return wrongIn([...each, aField(asks, { valueType: 'household', text: count, group })], {
      host: 'assure.ameli.fr',
      title: 'Demande de Complémentaire santé solidaire',
      blocks: [
        group,
        ...names.flatMap((name, at) => [name, at === 0 ? 'Vous, demandeur' : 'Votre famille']),
        asks,
      ],
    });
  };
  expect(look('4')).toEqual([asks]);
  expect(look('5')).toEqual([]);
});

test('a day outside the time told under the title of its part', () => {
  const look = (day: string) =>
    wrongIn([aDate('Bulletin payé le', day, { group: 'Avril 2027' })], {
      host: 'monespaceprive.msa.fr',
      title: 'Déclaration trimestrielle de ressources',
      today: '2027-07-13',
      blocks: [
        'Avril 2027',
        'Date écrite sur le bulletin, entre le 01/04/2027 et le 30/04/2027.',
        'Bulletin payé le',
      ],
    });
  expect(look('30/04/2026')).toEqual(['Bulletin payé le']);
  expect(look('30/04/2027')).toEqual([]);
});
