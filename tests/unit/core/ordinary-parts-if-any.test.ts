/** Right pages that look wrong: a part for whom there may be none, totals of other parts, boxes of one month. */
import { expect, test } from 'vitest';
import { isHerMessage } from '../../../core/check/recap/line-within.ts';
import { assessed } from '../../support/assessed.ts';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount, aPage, aYesNo } from '../../support/page-model.ts';

test('« Deuxième employeur (s’il y en a un) », left whole, on a page that marks what may be left', () => {
  const group = 'Deuxième employeur (s’il y en a un)';
  const look = (name: string, title = group) =>
    wrongIn(
      [
        aField('Employeur', {
          group: 'Activité salariée',
          valueType: 'organisation',
          required: true,
          text: 'Le Refuge',
        }),
        aField('Nom du deuxième employeur', {
          group: title,
          valueType: 'organisation',
          required: true,
          text: name,
        }),
        anAmount('Brut chez le deuxième employeur', '', { group: title, required: true }),
        // Said under the last title, and not of that employer.
        aField('Information à ajouter', {
          group: title,
          kind: 'textarea',
          valueType: 'free-text',
          text: 'Logé.',
        }),
      ],
      { says: ['Information à ajouter (facultatif)'] },
    );
  expect(look('')).toEqual([]);
  expect(look('La Ferme')).toEqual(['Brut chez le deuxième employeur']);
  expect(look('', 'Deuxième employeur')).toHaveLength(2);
});

test('an income that one of the two has not, on a tax return that requires none', () => {
  const look = (says: string[]) =>
    assessed(
      aPage('cfspart.impots.gouv.fr', ['Déclaration des revenus 2025', 'Vos revenus'], {
        blocks: ['Déclaration des revenus 2025', ...says],
        fields: [
          anAmount('1AP – Allocations de chômage, déclarant 1', '2 118', { required: true }),
          anAmount('1BP – Allocations de chômage, déclarant 2', '', { required: true }),
        ],
      }),
      '2026-05-12',
    ).problems.map(({ fieldLabel }) => fieldLabel);
  expect(look([])).toEqual([]);
  expect(look(['Toutes les cases sont obligatoires.'])).toEqual([
    '1BP – Allocations de chômage, déclarant 2',
  ]);
});

test('a total of what the site knows, over cases it does not add', () => {
  const fields = ['Bourse d’études', 'Pension alimentaire reçue'].map((label, at) =>
    anAmount(label, at === 0 ? '2 163' : '0'),
  );
  expect(wrongIn(fields, { says: ['Salaires : 320,00 €', 'Total connu : 20 861,00 €'] })).toEqual([]);
});

test('« Montant total par mois », of a pension, after the months of pay', () => {
  const group = 'Salaires';
  expect(
    wrongIn([
      ...['Août 2026', 'Septembre 2026', 'Octobre 2026'].map((label) =>
        anAmount(label, '1 435,98', { group }),
      ),
      anAmount('Montant total par mois (€)', '200', { group: 'Pension alimentaire que vous versez' }),
    ]),
  ).toEqual([]);
});

test('a box of one month, said of somebody in a line over it', () => {
  const group = 'Salaires, montant net social';
  const fields = ['juillet', 'août', 'septembre'].flatMap((month) =>
    ['Jean', 'Léa'].map((who) =>
      anAmount(`${who} ${month}`, who === 'Léa' && month === 'juillet' ? '0' : '920', { group }),
    ),
  );
  const look = (label: string) =>
    assessed(
      aPage('monespaceprive.msa.fr', ['Prime d’activité : ressources de juillet, août et septembre 2026'], {
        blocks: ['Léa n’a rien gagné en juillet :', label],
        fields: [
          ...fields,
          aField(label, { kind: 'checkbox', valueType: 'consent', text: label }),
          aYesNo('Pension alimentaire ?', 'Non'),
        ],
      }),
      '2026-11-12',
    ).problems.map(({ check }) => check);
  expect(look('je confirme qu’elle n’avait aucune ressource ce mois-là')).toEqual([]);
});

test('« Ce que vous ajoutez » is a title over her own words', () => {
  for (const title of ['Ce que vous ajoutez', 'Ce que vous nous avez écrit', '6. Lettre'])
    expect(isHerMessage(title), title).toBe(true);
  for (const title of ['Ce que vous gagnez', 'Lettre de la Caf'])
    expect(isHerMessage(title), title).toBe(false);
});
