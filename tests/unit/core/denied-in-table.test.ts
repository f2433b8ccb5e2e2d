/** « Non », over the months of a table further on, and beside money of another sort. */
import { expect, test } from 'vitest';
import { amounts, problemsIn } from '../../support/filled-in.ts';
import { aField } from '../../support/page-model.ts';
import { caf, told } from '../../support/recap.ts';

const recap = (question: string, row: string, title = 'Vos ressources') => {
  const months = ['juillet', 'août', 'septembre'].map((month) => `${row} – ${month} 2026 : 150,00 €`);
  const names = ['Déclaration trimestrielle de ressources', 'Votre situation', title];
  return told(
    caf([], {
      blocks: [names[0] ?? '', names[1] ?? '', `${question} : Non`, names[2] ?? '', ...months],
      headings: names.map((text, at) => ({ level: at === 0 ? 1 : 2, text })),
    }),
  ).problems;
};

test('a pension had that is denied, then told month by month in another part, is told of once', () => {
  expect(recap('Pension alimentaire reçue', 'Pension alimentaire')).toEqual([
    ['contradiction', 'Pension alimentaire – juillet 2026'],
  ]);
  expect(recap('Pension alimentaire reçue', 'Pension alimentaire versée')).toEqual([]);
  expect(recap('Pension alimentaire reçue', 'Pension d’invalidité')).toEqual([]);
  expect(recap('Pension alimentaire reçue', 'Pension alimentaire', 'Vos charges')).toEqual([]);
  expect(recap('Pension alimentaire versée', 'Pension alimentaire')).toEqual([]);
});

test('pensions from abroad that are denied leave room for those of France above', () => {
  const asked = (question: string) =>
    problemsIn(
      [
        ...amounts(['Pension de retraite : 14 872', 'Pension d’invalidité : 7 860']),
        aField(question, { kind: 'radio', valueType: 'yes-no', options: ['Oui', 'Non'], text: 'Non' }),
      ],
      [],
      { host: 'www.impots.gouv.fr', title: 'Déclaration de revenus 2025' },
    ).length;
  expect(asked('Avez-vous perçu des pensions de source étrangère ?')).toBe(0);
  expect(asked('Avez-vous perçu une pension de retraite ?')).toBe(1);
});
