/** A month that a page of three leaves out, and one chosen in a part of its own. */
import { expect, test } from 'vitest';
import { assessed } from '../../support/assessed.ts';
import { aButton, aField, anAmount, aPage } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const title = 'Déclaration trimestrielle de ressources';
const wrongOn = (
  host: string,
  fields: ReturnType<typeof aField>[],
  says: string[] = [],
  button = 'Suivant',
) =>
  told(
    assessed(
      aPage(host, [title], {
        blocks: [title, ...says, ...fields.map(({ label }) => label)],
        fields,
        buttons: [aButton(button, 'next')],
      }),
      '2026-11-10',
    ),
  ).problems.map(([, label]) => label);
const msa = (months: string[], says: string[] = [], button?: string) =>
  wrongOn(
    'mpn.msa.fr',
    months.map((month) => anAmount(month, '612,30')),
    says,
    button,
  );

test('the month between two', () => {
  expect(msa(['Juillet 2026', 'Septembre 2026'])).toEqual(['Septembre 2026']);
  expect(msa(['Décembre 2025', 'Février 2026'])).toEqual(['Février 2026']);
  const rule = 'Indiquez chacun des trois mois : juillet, août et septembre 2026.';
  expect(msa(['Juillet 2026', 'Septembre 2026'], [rule])).toEqual(['Septembre 2026']);
});

test('nothing is left out', () => {
  expect(msa(['Juillet 2026', 'Août 2026', 'Septembre 2026'])).toEqual([]);
  expect(msa(['Juillet 2026', 'Août 2026'])).toEqual([]);
  expect(msa(['Juillet 2026', 'Septembre 2026'], ['En août 2026, vous n’avez rien perçu.'])).toEqual([]);
  expect(msa(['Juillet 2026', 'Septembre 2026'], [], 'Ajouter un mois')).toEqual([]);
});

test('chosen in a part of its own', () => {
  const options = ['Juin 2026', 'Juillet 2026', 'Août 2026', 'Septembre 2026', 'Octobre 2026'];
  const caf = (...months: string[]) =>
    wrongOn(
      'wwwd.caf.fr',
      months.flatMap((text, at) => {
        const group = ['1er mois', '2e mois', '3e mois'][at] ?? null;
        return [
          aField('Mois de paiement', { kind: 'select', valueType: 'month', options, text, group }),
          anAmount('Montant net social de la paie', '552,98', { group }),
        ];
      }),
    );
  expect(caf('Juillet 2026', 'Août 2026', 'Septembre 2026')).toEqual([]);
  expect(caf('Juillet 2026', 'Août 2026', 'Juin 2026')).toEqual(['Mois de paiement']);
});

test('a month told in a sentence that is not understood leaves the page unread, and is not left out', () => {
  const says = 'Vous déclarez vos ressources de juillet, août et septembre 2026.';
  const page = (first: string) =>
    told(
      caf([
        says,
        first,
        'En août 2026, vous avez perçu 437,80 € de salaire.',
        'En septembre 2026, vous avez perçu 405,12 € de salaire.',
      ]),
    );
  expect(page('En juillet 2026, hormis ce qui suit, vous avez perçu 412,35 € et 198 € du reste.')).toEqual({
    verdict: 'incomplete-view',
    problems: [],
  });
  expect(page('Vous habitez 3 rue des Lilas.').problems.map(([check]) => check)).toEqual(['required']);
});
