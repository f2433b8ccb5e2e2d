/** The day a pay was paid, by the page or by a case, and the month it is told in. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aField, anAmount } from '../../support/page-model.ts';
import { quarterMonths as months, paysOf as pays, wrongInQuarter as seen } from '../../support/quarter.ts';
import { tableOf } from '../../support/recap.ts';

describe('a job paid on a day, and 0 in that month', () => {
  const group = 'Vous : Driss EXEMPLE';
  const line = 'EARL EXEMPLE, contrat du 03/08/2026 au 28/08/2026, payé le 31/08/2026';
  const look = (sums: string[], lines = [line], more: Field[] = [], name = 'Salaire EARL EXEMPLE') =>
    seen([...pays(name, sums, group), ...more], lines, 'bourgogne.msa.fr').filter((one) =>
      one.startsWith('paid-month'),
    );

  test('the pay stands in another month, or nowhere', () => {
    expect(look(['1 380,22', '0', '0'])).toEqual(['paid-month Salaire EARL EXEMPLE Juin 2026']);
    expect(look(['0', '0', '0'])).toEqual(['paid-month Salaire EARL EXEMPLE Août 2026']);
    expect(look(['1 380,22', '0', '0'], undefined, [], 'Salaires')).toHaveLength(1);
    expect(
      look(['1 380,22', '0', '0'], ['Votre employeur : EARL EXEMPLE', 'Bulletin versé le 31 août 2026']),
    ).toHaveLength(1);
    expect(look(['0', '0', '1 380,22'])).toEqual([]);
    expect(look(['1 380,22', '0', ''])).toEqual([]);
  });

  test('in a table', () => {
    const head = ['Salarié', 'Employeur', 'Travail', 'Date de paiement du bulletin'];
    const page = (sums: string[], day: string) => {
      const { blocks = [], answers = [] } = tableOf(head, [
        ['Driss EXEMPLE', 'EARL Ancienne', 'du 01/05/2026 au 29/05/2026', '02/06/2026'],
        ['Driss EXEMPLE', 'EARL Fontaine', 'du 03/08/2026 au 28/08/2026', day],
      ]);
      return seen(
        [
          ...pays('Salaire EARL Ancienne', ['900', '0', '0'], group),
          ...pays('Salaire EARL Fontaine', sums, group),
        ],
        blocks.slice(1),
        'bourgogne.msa.fr',
        { answers },
      );
    };
    expect(page(['1 380,22', '0', '0'], '31/08/2026')).toEqual([
      'paid-month Salaire EARL Fontaine Juin 2026',
    ]);
    expect(page(['0', '0', '1 380,22'], '31/08/2026')).toEqual([]);
    expect(page(['0', '0', '0'], '04/09/2026')).toEqual([]);
  });

  test.each([
    [
      'told under another name',
      look(['0', '0', '0'], [line], [anAmount('Autres revenus Août 2026', '1 380,22', { group })]),
    ],
    ['of another employer', look(['900', '0', '0'], [line.replace('EXEMPLE', 'VOISINE')])],
    [
      'an example',
      look(['900', '0', '0'], ['Exemple : un salaire de juillet payé le 03/08/2026 va en août.']),
    ],
    ['the RSA', look(['900', '900', '0'], ['Dernier RSA versé le 05/08/2026, salaires déclarés'])],
    ['a month that is not asked', look(['900', '0', '0'], [line.replace('31/08', '04/09')])],
  ])('not %s', (_case, found) => expect(found).toEqual([]));

  test('of two people, the one it names', () => {
    const hers = pays('Salaires', ['0', '0', '0'], 'Votre conjointe : Fatima EXEMPLE');
    const page = (name: string) =>
      look(['0', '0', '900'], [`Bulletin de ${name}, payé le 31/08/2026 par un employeur`], hers, 'Salaires');
    expect(page('Fatima')).toEqual([]);
    expect(page('Fatima EXEMPLE')).toHaveLength(1);
    expect(page('Driss EXEMPLE')).toEqual([]);
  });
});

describe('a pay slip a line, with its day and the month it is declared in', () => {
  const slip = (day: string, month: string, name = 'Mois de la déclaration', group = 'Bulletin n° 1') => [
    aField('Date de paiement imprimée', { valueType: 'date', text: day, group }),
    anAmount('Montant net social', '791,60', { group }),
    aField(name, { kind: 'select', valueType: 'choice', text: month, options: months, group }),
  ];
  const rule = 'Choisissez le mois de la date de paiement imprimée sur le bulletin.';

  test('another month than that of its day', () => {
    expect(seen(slip('31/07/2026', 'Août 2026'), [])).toEqual(['paid-month Date de paiement imprimée']);
    expect(seen(slip('31/07/2026', 'Août 2026', 'Mois de perception'), [])).toEqual([
      'paid-month Date de paiement imprimée',
    ]);
    expect(seen(slip('31/07/2026', 'Août 2026', 'Mois'), [rule])).toEqual([
      'paid-month Date de paiement imprimée',
    ]);
    const two = [
      ...slip('31/07/2026', 'Juillet 2026'),
      ...slip('31/08/2026', 'Juin 2026', undefined, 'Bulletin n° 2'),
    ];
    expect(seen(two, [])).toEqual(['paid-month Date de paiement imprimée']);
  });

  test.each([
    ['31/07/2026', 'Juillet 2026', 'Mois de la déclaration'],
    ['31/07/2026', '', 'Mois de la déclaration'],
    // The month worked is often the one before.
    ['03/08/2026', 'Juillet 2026', 'Mois travaillé'],
    ['03/08/2026', 'Juillet 2026', 'Mois'],
  ])('nor %s with « %s » under « %s »', (day, month, name) => {
    expect(seen(slip(day, month, name), [])).toEqual([]);
  });

  test('nor the day of the first payslip of a job just begun', () => {
    const first = aField('Date de paiement de votre premier bulletin', {
      valueType: 'date',
      text: '05/09/2026',
    });
    const plain = { ...first, label: 'Date de paiement de votre bulletin' };
    const rule = 'Vous déclarez les mois de juin, juillet et août 2026.';
    const look = (field: Field) => seen([...pays('Salaire', ['0', '0', '0'], 'Vous'), field], [rule]);
    expect(look(first)).toEqual([]);
    expect(look(plain)).toEqual(['paid-month Date de paiement de votre bulletin']);
  });
});
