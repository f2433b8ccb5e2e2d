/** The month's amount and the year's, on one payslip. */
import { describe, expect, test } from 'vitest';
import { aRadio, rightly, wrongIn } from '../../support/filled-in.ts';
import { anAmount } from '../../support/page-model.ts';

const inLine =
  'Bulletin d’octobre : net imposable 1 651,20 € ; cumul net imposable 16 512,00 € ; net à payer 1 598,40 €.';

describe('lines of the payslip on the page', () => {
  const month = (text: string, says = [inLine]) =>
    wrongIn([anAmount('Net imposable d’octobre 2026', text)], { says });
  test('the year for the month', () => {
    expect(month('16512')).toEqual(['Net imposable d’octobre 2026']);
    expect(month('1598,40')).toEqual(['Net imposable d’octobre 2026']);
    expect(month('1651,20')).toEqual([]);
    expect(month('1700')).toEqual([]);
    expect(month('16512', [inLine, inLine.replace('octobre', 'septembre')])).toEqual([]);
    expect(month('16512', ['Cumul net imposable 16 512,00 €.'])).toEqual([]);
  });

  test('in lines of their own', () => {
    const blocks = [
      'Bulletin de mars 2026',
      'Net imposable du mois : 1 651,20 €',
      'Cumul imposable : 4 953,60 €',
    ];
    const march = (text: string) =>
      wrongIn([anAmount('Salaire net imposable de mars 2026', text)], { blocks });
    expect(march('4 953,60')).toEqual(['Salaire net imposable de mars 2026']);
    expect(march('1 651,20')).toEqual([]);
  });

  test('another figure of the year', () => {
    const hint = 'Portez le cumul net imposable de l’année. Il est au bas du bulletin de décembre 2025.';
    const says = [
      'Bulletin de décembre 2025 : cumul brut 24 612 € ; cumul net imposable 19 874 € ; cumul net payé 18 960 €.',
    ];
    const year = (text: string) => wrongIn([anAmount('Salaires – déclarant 1', text, { hint })], { says });
    expect(year('24612')).toEqual(['Salaires – déclarant 1']);
    expect(year('19874')).toEqual([]);
  });

  rightly([
    ['nothing said of which', [anAmount('Salaire', '16512')], [inLine]],
    ['the year is asked for', [anAmount('Cumul net imposable de l’année', '16512')], [inLine]],
    ['aid, not pay', [anAmount('Aide d’octobre', '16512')], [inLine]],
  ]);
});

describe('the line read', () => {
  const asks = 'Sur quelle ligne avez-vous lu ce montant ?';
  const lines = ['Montant net social', 'Cumul net social', 'Cumul imposable'];
  const page = (line: string, label = 'Montant net social d’octobre 2026') =>
    wrongIn([anAmount(label, '1 598,40'), aRadio(asks, lines, line)]);
  test('of the year', () => {
    expect(page('Cumul net social')).toEqual([asks]);
    expect(page('Cumul imposable')).toEqual([asks]);
    expect(page('Montant net social')).toEqual([]);
    expect(page('Cumul net social', 'Montant net social, cumul de l’année')).toEqual([]);
  });
});
