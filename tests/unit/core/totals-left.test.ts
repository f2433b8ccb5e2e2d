import { expect, test } from 'vitest';
import { problemsIn } from '../../support/filled-in.ts';
import { recap, seen } from '../../support/named-recap.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const sums = (fields: Parameters<typeof problemsIn>[0]) =>
  problemsIn(fields, [], { host: 'wwwd.caf.fr', title: 'Déclaration trimestrielle de ressources' }).filter(
    ([check]) => check === 'sum',
  );

test('a total of days adds days, and no euros', () => {
  const look = (days: string) =>
    sums([
      anAmount('Salaire brut', '84'),
      anAmount('Chiffre d’affaires', '0'),
      aField('Absence 1, jours', { text: '5', group: 'Vos absences' }),
      aField('Absence 2, jours', { text: '3', group: 'Vos absences' }),
      aField('Total des jours d’absence', { text: days, group: 'Vos absences' }),
    ]);
  expect(look('8')).toEqual([]);
  expect(look('9')).toEqual([['sum', 'Total des jours d’absence']]);
});

test('a total of what is known and of what she adds is not that of her cases alone', () => {
  const group = 'Ressources à ajouter';
  const look = (label: string) =>
    sums([
      anAmount('Bourse d’études', '1454', { group }),
      anAmount('Pension alimentaire reçue', '100', { group }),
      anAmount(label, '15 717,60', { group }),
    ]);
  expect(look('Total des ressources du foyer (connues et ajoutées)')).toEqual([]);
  expect(look('Total des ressources à ajouter')).toHaveLength(1);
});

test('« Sous-total » is no head of the table under it', () => {
  const look = (name: string) =>
    seen(
      recap('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [
        ...['# Lucas', `${name} | 1 459,47 €`, 'Salaires | 5 870,48 €', 'Chiffre d’affaires | 1 620,50 €'],
      ]),
    ).problems.filter(([check]) => check === 'sum');
  expect(look('Sous-total')).toEqual([]);
});
