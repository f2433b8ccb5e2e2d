/** Ways of saying met on pages of people who had not seen the rules; each with the right answer beside it. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';
import { told } from '../../support/recap.ts';

const look = (title: string, fields: Field[], today = '2026-07-15') =>
  told(
    assessed(
      aPage('wwwd.caf.fr', [title], {
        blocks: [title, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton('Suivant', 'next')],
      }),
      today,
    ),
  ).problems;

const months = ['Mars 2026', 'Avril 2026', 'Mai 2026'];
const quarter = 'Déclarer mes ressources trimestrielles';

test('« A-t-elle repris une activité ? Non » does not say that she had no money', () => {
  const hers = months.map((month) => anAmount(month, '1 396,20', { group: 'Vous' }));
  const asked = aYesNo(
    'Votre conjointe a-t-elle repris une activité depuis la dernière déclaration ?',
    'Non',
  );
  const had = aYesNo('Votre conjointe a-t-elle eu des ressources ?', 'Non');
  const his = (text: string) => months.map((month) => anAmount(month, text, { group: 'Votre conjointe' }));
  expect(look(quarter, [...hers, ...his(''), asked])).toHaveLength(3);
  expect(look(quarter, [...hers, ...his('0'), asked])).toEqual([]);
  expect(look(quarter, [...hers, ...his(''), had])).toEqual([]);
});

test('« Durée du contrat – du » and « – au »: a start and an end', () => {
  const dates = (from: string, to: string) =>
    look(
      'Déclarer un changement de situation',
      [
        aField('Durée du contrat Du', { valueType: 'date', group: 'Durée du contrat', text: from }),
        aField('Durée du contrat au', { valueType: 'date', group: 'Durée du contrat', text: to }),
      ],
      '2026-11-02',
    );
  expect(dates('12/10/2026', '11/03/2026')).toEqual([['order', 'Durée du contrat au']]);
  expect(dates('12/10/2026', '11/03/2027')).toEqual([]);
});

test('a person alone under an age, and months that bear no name of money', () => {
  const rows = (amount: string) =>
    ['Kévin, 18 ans', 'Mélissa, 16 ans'].flatMap((group, at) => [
      anAmount('Ressources des trois mois', at === 0 ? amount : '', { group }),
      aField(`${group.split(',')[0]} n’a eu aucune ressource`, {
        kind: 'checkbox',
        valueType: 'choice',
        group,
        text: at === 1 ? 'Coché' : '',
      }),
    ]);
  expect(look(quarter, rows('1 215,00'))).toEqual([]);
  expect(look(quarter, rows(''))).toEqual([['unsaid', 'Ressources des trois mois']]);
});

test('totals under the rows of a table are those of its columns', () => {
  const row = (name: string, one: string, two: string) => [
    anAmount(`${name} – Déclarant 1`, one, { group: 'Revenus en euros' }),
    anAmount(`${name} – Déclarant 2`, two, { group: 'Revenus en euros' }),
  ];
  const fields = [...row('Salaires', '18742', '9860'), ...row('Chômage', '0', '3214')];
  const page = (...blocks: string[]) =>
    told(
      assessed(
        aPage('cfspart.impots.gouv.fr', ['Ma déclaration de revenus 2025'], {
          blocks: ['Ma déclaration de revenus 2025', ...blocks],
          fields,
          buttons: [aButton('Suivant', 'next')],
        }),
        '2026-05-04',
      ),
    ).problems;
  expect(page('Salaires', 'Chômage', 'Total', '18742 €', '13074 €')).toEqual([]);
  expect(page('Total', 'Salaires', '28602 €', 'Chômage', '3214 €')).toEqual([]);
  expect(page('Total', 'Salaires', '28602 €', 'Chômage', '3241 €')).toEqual([['sum', 'Chômage']]);
});
