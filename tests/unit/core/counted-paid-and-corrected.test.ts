/** Counts, months, sums of a year and corrected totals that the page itself shows to be others; each beside right ones. */
import { describe, expect, test } from 'vitest';
import { aDate, wrongIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const caf = { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources', today: '2026-10-11' };
const taxes = {
  host: 'cfspart.impots.gouv.fr',
  title: 'Corriger ma déclaration de revenus 2025',
  today: '2026-09-11',
};
const aName = (label: string, text: string, group: string | null = null) =>
  aField(label, { valueType: 'name', text, group });

describe('how many they are', () => {
  test('not where those listed are some of those counted', () => {
    const look = (count: string) =>
      wrongIn([
        ...['Prénom du 1er enfant', 'Prénom du 2e enfant'].map((label) =>
          aName(label, label, 'Personnes du foyer'),
        ),
        aName('Prénom du 3e enfant (si besoin)', '', 'Personnes du foyer'),
        aField('Nombre de personnes du foyer, vous compris', {
          valueType: 'household',
          text: count,
          group: 'Personnes du foyer',
        }),
      ]);
    expect(look('3')).toEqual([]);
    const line = 'Dont Camille, et';
    expect(
      wrongIn([aField('Enfants à charge', { valueType: 'household', text: '2' })], {
        says: ['Enfants à charge', line, 'Paul, né le 02/10/2017'],
      }),
    ).toEqual([]);
  });
  test('« moi, mon conjoint et mes enfants », each in a part', () => {
    const label = 'Nombre de personnes du foyer (moi, mon conjoint et mes enfants)';
    const look = (count: string) =>
      wrongIn([
        aName('Nom et prénom', 'Samir Exemple', 'Mon conjoint'),
        aName('Prénom de l’enfant', 'Lina', 'Mon enfant à charge'),
        aField(label, { valueType: 'household', text: count }),
      ]);
    expect(look('1')).toEqual([label]);
    expect(look('3')).toEqual([]);
  });
  test('two employers, and one row of those that a button adds', () => {
    const asks = 'Chez combien d’employeurs avez-vous travaillé en février ?';
    const look = (said: string) =>
      wrongIn(
        [
          aField(asks, { kind: 'select', options: ['1 employeur', '2 employeurs'], text: said }),
          aField('Emploi 1 – Employeur', { valueType: 'organisation', text: 'Crèche' }),
          aField('Emploi 1 – Heures', { valueType: 'hours', text: '62' }),
        ],
        {
          says: ['Remplissez une ligne par employeur.'],
          buttons: [{ id: 'b', text: 'Ajouter un employeur', disabled: false, role: 'other' }],
        },
      );
    expect(look('2 employeurs')).toEqual([asks]);
    expect(look('1 employeur')).toEqual([]);
  });
  test('the child that is being added', () => {
    const label = 'Nombre d’enfants à votre charge, y compris celui que vous ajoutez';
    const look = (count: string, last = 'Tom EXEMPLE, né le 11/01/2022, à votre charge') =>
      wrongIn(
        [
          aDate('Date de naissance', '03/09/2026', { group: 'L’enfant à ajouter' }),
          aField(label, { valueType: 'household', text: count }),
        ],
        { ...caf, says: ['Lina EXEMPLE, née le 22/05/2019, à votre charge', last] },
      );
    expect(look('2')).toEqual([label]);
    expect(look('3')).toEqual([]);
    expect(look('2', 'Yanis EXEMPLE, votre conjoint, né le 11/01/1990, à votre charge')).toEqual([]);
  });
});

describe('the month of the day it was paid', () => {
  test('named by its row', () => {
    const look = (day: string) =>
      wrongIn(
        ['30/06/2026', day, '31/08/2026'].flatMap((date, at) => {
          const month = ['Juin 2026', 'Juillet 2026', 'Août 2026'][at];
          return [
            anAmount(`${month} – Salaire`, '842,16'),
            aDate(`${month} – Date de paiement du bulletin`, date),
          ];
        }),
        caf,
      );
    expect(look('05/08/2026')).toEqual(['Juillet 2026 – Date de paiement du bulletin']);
    expect(look('31/07/2026')).toEqual([]);
  });
  test('chosen after a day in three cases', () => {
    const asks = 'Date à laquelle la somme vous a été payée';
    const look = (month: string) =>
      wrongIn(
        [
          ...[
            ['Jour', '03'],
            ['Mois', '09'],
            ['Année', '2026'],
          ].map(([label = '', text = '']) =>
            aField(label, { valueType: 'date-part', text, group: asks, question: asks }),
          ),
          aField('À compter dans le mois de', {
            kind: 'select',
            valueType: 'month',
            text: month,
            group: 'Versement',
          }),
        ],
        { ...caf, today: '2026-11-11', says: ['Trimestre : juillet, août, septembre 2026.'] },
      );
    expect(look('août 2026')).toEqual([asks]);
    expect(look('septembre 2026')).toEqual([]);
  });
});

test('what was paid in a year, by what was paid each month', () => {
  const total = 'Total versé dans l’année 2025';
  const look = (sum: string, label = total, months = '12') =>
    wrongIn([
      anAmount('Somme versée chaque mois', '150'),
      aField('Nombre de mois de versement', { valueType: 'duration', text: months }),
      anAmount(label, sum),
    ]);
  const withHow = `${total} (somme mensuelle × nombre de mois)`;
  expect(look('150')).toEqual([total]);
  expect(look('1 800')).toEqual([]);
  expect(look('1 860', withHow)).toEqual([withHow]);
  expect(look('1800', withHow)).toEqual([]);
  expect(look('150', total, '1')).toEqual([]);
});

describe('a corrected total', () => {
  const label = 'Salaires, déclarant 1 (1AJ) : nouveau montant total';
  const look = (sum: string, forgotten: string | null, why = 'Oubli d’un revenu') =>
    wrongIn(
      [
        anAmount(label, sum),
        ...(forgotten === null ? [] : [anAmount('Somme oubliée au printemps', forgotten)]),
        aField('Motif de la correction', {
          kind: 'select',
          options: ['Oubli d’un revenu', 'Erreur de montant'],
          text: why,
        }),
      ],
      {
        ...taxes,
        says: ['Ce que vous avez déclaré', 'Salaires, déclarant 1 (1AJ)', '18 432 €'],
        answers: [{ block: 3, from: 0, name: 2, column: null }],
      },
    );
  test('that is what was forgotten alone, or not the sum of both', () => {
    expect(look('1260', '1260')).toEqual([label]);
    expect(look('18960', '1260')).toEqual([label]);
    expect(look('19692', '1260')).toEqual([]);
  });
  test('lower than before, though something was forgotten', () => {
    expect(look('1260', null)).toEqual([label]);
    expect(look('19692', null)).toEqual([]);
    expect(look('17000', null, 'Erreur de montant')).toEqual([]);
  });
});

test('cases called by their number alone are named by their row', () => {
  const look = (retired: string, unfit: string) =>
    wrongIn(
      [
        ['1AS', retired],
        ['1BS', ''],
        ['1AZ', unfit],
        ['1BZ', ''],
      ].map(([mark = '', text = '']) => anAmount(mark, text)),
      {
        ...taxes,
        title: 'Déclaration des revenus 2025',
        today: '2026-05-11',
        blocks: [
          'Déclaration des revenus 2025',
          'Pension d’invalidité',
          '9 640 €',
          'Pensions de retraite',
          '1AS',
          '1BS',
          'Pensions d’invalidité',
          '1AZ',
          '1BZ',
        ],
        answers: [{ block: 2, from: 0, name: 1, column: null }],
      },
    );
  expect(look('9640', '')).toEqual(['Pensions de retraite – 1AS']);
  expect(look('', '9640')).toEqual([]);
});

test('the months of her last declaration, shown again beside those that are declared', () => {
  const look = (title: string) =>
    seen(
      recap('armorique.msa.fr', 'Déclaration trimestrielle de ressources', [
        'Mois demandés : mars, avril et mai 2026.',
        '# Vos salaires',
        'Mars 2026 | 1 497,08 €',
        'Avril 2026 | 1 497,08 €',
        'Mai 2026 | 1 623,54 €',
        title,
        'Décembre 2025 | 1 788,60 €',
        'Janvier 2026 | 1 483,11 €',
      ]),
      '2026-06-11',
    ).problems.filter(([check]) => check === 'other-month');
  expect(look('Votre dernière déclaration')).toEqual([]);
  expect(look('Vos salaires, suite')).toHaveLength(2);
});

test('« Aucun revenu ce mois-là », of the month right before it', () => {
  const box = 'Aucun revenu ce mois-là';
  const look = (ticked: boolean) =>
    wrongIn(
      ['Mai', 'Juin', 'Juillet'].flatMap((month, at) => [
        anAmount(`${month} 2026 - montant net social`, at === 0 ? '' : '645,20', { group: 'Anaïs' }),
        aField(box, {
          kind: 'checkbox',
          valueType: 'choice',
          options: [box],
          text: ticked && at === 0 ? box : '',
          group: 'Anaïs',
        }),
      ]),
      {
        host: 'armorique.msa.fr',
        title: 'Déclaration trimestrielle - RSA et prime d’activité',
        today: '2026-08-11',
        says: ['Trimestre concerné : mai, juin et juillet 2026.', 'Anaïs (votre conjointe)'],
      },
    );
  expect(look(true)).toEqual([]);
  expect(look(false)).toEqual(['Mai 2026 - montant net social']);
});

test('a pension for a child whom the page tells of, in the case of a grown-up', () => {
  const look = (minor: string, major: string, said = 'votre fille Lina, 12 ans (née le 14/03/2014)') =>
    wrongIn(
      [
        anAmount('Pension versée pour un enfant mineur (6GU)', minor),
        anAmount('Pension versée à un enfant majeur (6EL)', major),
      ],
      { ...taxes, says: [`Vous avez versé une pension pour un seul enfant : ${said}.`] },
    );
  expect(look('', '1 800')).toEqual(['Pension versée à un enfant majeur (6EL)']);
  expect(look('1 800', '')).toEqual([]);
  expect(look('', '1 800', 'votre fils Théo, né le 14/03/2001')).toEqual([]);
});
