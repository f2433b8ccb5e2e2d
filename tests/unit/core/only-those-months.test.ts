import { describe, expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

function look(rule: string, day: string, group = 'Premier versement') {
  const page = aPage('wwwd.caf.fr', ['Ma déclaration', 'Autres sommes'], {
    fields: [
      aField('Date (JJ/MM/AAAA)', { valueType: 'date', text: day, group, heading: 'Autres sommes' }),
      anAmount('Montant', '150', { group, heading: 'Autres sommes' }),
    ],
    blocks: ['Ma déclaration', 'Autres sommes', rule, group],
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2027-05-12').problems.map(({ check, fieldLabel }) => [check, fieldLabel]);
}

describe('a day out of the months that the page takes', () => {
  const told = [['range', 'Date (JJ/MM/AAAA)']];
  const rules = [
    'N’inscrivez ici que des versements datés de janvier, de février ou de mars 2027.',
    'Seuls les versements reçus en janvier, février et mars 2027 sont à inscrire.',
    'N’ajoutez que des paiements de janvier, de février ou de mars 2027.',
    'Ici ne figurent que les versements de janvier, février et mars 2027.',
  ];

  test.each(rules)('%s', (rule) => {
    expect(look(rule, '02/04/2027')).toEqual(told);
    expect(look(rule, '30/12/2026')).toEqual(told);
    expect(look(rule, '15/02/2027')).toEqual([]);
  });

  test('months told of something else', () => {
    expect(look('Nous avons reçu vos salaires de janvier, février et mars 2027.', '02/04/2027')).toEqual([]);
    expect(look(rules[0] ?? '', '02/04/2027', 'Votre bail')).toEqual([]);
    expect(look('Seuls les loyers de janvier, février et mars 2027 sont à inscrire.', '02/04/2027')).toEqual(
      [],
    );
  });
});
