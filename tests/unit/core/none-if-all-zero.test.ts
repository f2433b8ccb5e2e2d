/** « Aucune (à cocher seulement si tous les montants sont à 0) », ticked beside an amount: told, and the rule thereby read. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';

const title = 'Demande de complémentaire santé solidaire';
const group = 'Montants sur douze mois';
const amounts = (pension: string, others: string[] = ['Bourse d’études', 'Chiffre d’affaires']): Field[] => [
  ...others.map((label) => anAmount(label, '0', { group })),
  anAmount('Pension alimentaire reçue', pension, { group }),
];
const box = (label: string, isTicked: boolean, given = {}) =>
  aField(label, { kind: 'checkbox', valueType: 'choice', text: isTicked ? label : '', ...given });

function look(fields: Field[], says: string[] = []) {
  const page = aPage('assure.ameli.fr', [title], {
    blocks: [title, ...fields.map(({ label }) => label), ...says],
    fields,
    buttons: [aButton('Suivant', 'next')],
  });
  return assessed(page, '2026-11-24')
    .findings.filter(({ status }) => status === 'problem' || status === 'unknown')
    .map(({ check, fieldLabel }) => `${check} ${fieldLabel ?? ''}`.trim());
}
const told = ['contradiction Pension alimentaire reçue'];

describe.each([
  [
    'Aucune : mon foyer n’a perçu aucune de ces ressources (à cocher seulement si tous les montants sont à 0)',
  ],
  ['Aucune de ces ressources (ne cochez que si tous les montants sont à 0)'],
  ['Néant (à cocher uniquement si chaque montant est à zéro)'],
  ['Rien à déclarer (uniquement si vous n’avez rien perçu)'],
  ['Aucune de ces ressources'],
])('%s', (label) => {
  test('ticked beside an amount', () => {
    expect(look([...amounts('1800'), box(label, true)])).toEqual(told);
    expect(look([...amounts('1800'), box(label, true, { group })])).toEqual(told);
  });

  test('left beside an amount, or ticked beside zeros: nothing is told, the rule is read', () => {
    expect(look([...amounts('1800'), box(label, false)])).toEqual([]);
    expect(look([...amounts('0'), box(label, true)])).toEqual([]);
  });
});

describe('the rule in a line of its own', () => {
  const says = ['Ne cochez cette case que si toutes les lignes sont à 0.'];

  test('under the box', () => {
    expect(look([...amounts('1800'), box('Aucune', true)], says)).toEqual(told);
    expect(look([...amounts('1800'), box('Aucune', false)], says)).toEqual([]);
  });
});

describe('nothing is told', () => {
  test.each([
    ['of the others', 'Aucune autre ressource (à cocher seulement si vous n’avez rien perçu d’autre)'],
    ['of a change', 'Aucun changement (à cocher seulement si rien n’a changé)'],
    ['of a word given', 'Je n’ai rien oublié'],
  ])('%s', (_, label) => {
    expect(look([...amounts('1800'), box(label, true)]).filter((one) => one === told[0])).toEqual([]);
  });

  test('of money spent', () => {
    const spent = [anAmount('Loyer payé', '400', { group: 'Dépenses' })];
    expect(look([...spent, box('Aucune de ces ressources', true)])).toEqual([]);
  });
});

test('of the whole household, under a title of its own: the amounts of each person', () => {
  const label =
    'Aucune ressource : personne dans mon foyer n’a perçu de ressources (à cocher seulement si toutes les cases sont à 0)';
  const pays = (his: string) => [
    anAmount('Gaspard, salaires, août 2026', his, { group: 'Gaspard (vous)' }),
    anAmount('Rose, salaires, août 2026', '0', { group: 'Rose (votre conjointe)' }),
  ];
  const lookAt = (his: string, isTicked: boolean) =>
    look([...pays(his), box(label, isTicked, { group: 'Si vous n’avez rien perçu' })]);
  expect(lookAt('412,37', true)).toEqual(['contradiction Gaspard, salaires, août 2026']);
  expect(lookAt('412,37', false)).toEqual([]);
  expect(lookAt('0', true)).toEqual([]);
});
