/** A recap is re-read as the page tells it: row by row, and what she swears where she swears it. */
import { expect, test } from 'vitest';
import { aField } from '../../support/page-model.ts';
import { caf, tableOf } from '../../support/recap.ts';

const head = ['Personne', 'Mois', 'Montant net social'];
const months = ['juillet 2026', 'août 2026', 'septembre 2026'];
const rowsOf = (who: string, value: string): string[][] => months.map((month) => [who, month, value]);
const rows = [
  ...rowsOf('Camille EXEMPLE (vous)', '1 180,00 €'),
  ...rowsOf('Lou EXEMPLE (votre enfant, 17 ans)', 'rien d’écrit'),
];

test('a row without its amount is one line, with its month, as the rows that have theirs', () => {
  const { review, verdict, problems } = caf([], tableOf(head, rows));
  expect(review.map(({ label, value }) => [label, value?.replaceAll(/\s/gu, ' ')])).toEqual(
    rows.map(([who, month, value]) => [`${who} – ${month} – Montant net social`, value?.replace(',00', '')]),
  );
  expect({ verdict, problems }).toEqual({ verdict: 'complete', problems: [] });
});

test('it is told in the sentence of the others, never as something she received', () => {
  const own = [
    ...rowsOf('Camille EXEMPLE (vous)', 'rien d’écrit'),
    ...rowsOf('Lou EXEMPLE (votre enfant)', '0 €'),
  ];
  const saidOf = (given: string[][], from: number) => caf([], tableOf(head, given)).review[from]?.sentence;
  expect(saidOf(rows, 3)).toMatchObject({
    key: 'said-amount-other',
    params: { person: 'Lou EXEMPLE', month: 'juillet', amount: 'rien d’écrit' },
  });
  expect(saidOf(own, 0)).toBeNull();
});

test('words beside an amount, and words in a table of no amount, are read as they were', () => {
  const noted = tableOf(
    ['Employeur', 'Salaire', 'Remarque'],
    [
      ['Vial', '640,00 €', 'CDI'],
      ['Roux', '120,00 €', '15,00 €'],
    ],
  );
  expect(caf([], noted).review.map(({ label }) => label)).toEqual([
    'Vial – Salaire',
    'Roux – Salaire',
    'Roux – Remarque',
  ]);
  const words = tableOf(['Personne', 'Lien', 'Situation'], [['Lou EXEMPLE', 'enfant', 'au lycée']]);
  expect(caf([], words).review).toHaveLength(2);
});

test.each(['', ' *', ' (obligatoire)'])('what she swears%s is asked where it stands on the page', (mark) => {
  const table = tableOf(head, rows);
  const oath = 'Je déclare sur l’honneur que ces informations sont exactes';
  const box = aField(oath, { kind: 'checkbox', valueType: 'consent', required: true, text: oath });
  const after = { ...table, blocks: [...(table.blocks ?? []), `${oath}${mark}`], fields: [box] };
  expect(
    caf([], after)
      .review.map(({ fieldId }) => fieldId)
      .indexOf(box.id),
  ).toBe(rows.length);
  // Before the table, it comes first.
  const [title = '', ...lines] = table.blocks ?? [];
  const first = {
    blocks: [title, `${oath}${mark}`, ...lines],
    answers: (table.answers ?? []).map(({ block, name, column, from }) => ({
      from,
      block: block + 1,
      name: name + 1,
      column: (column ?? 0) + 1,
    })),
    fields: [box],
  };
  expect(caf([], first).review[0]?.fieldId).toBe(box.id);
});
