/** A table whose cells are named by their row and column side by side is read as any other. */
import { expect, test } from 'vitest';
import { withCellNames } from '../../../core/check/cell-names.ts';
import { withRowsOfPeople } from '../../../core/check/rows-of-people.ts';
import { aField, anAmount, aPage } from '../../support/page-model.ts';

const labels = (names: string[], blocks: string[]) =>
  withCellNames(
    aPage('wwwd.caf.fr', ['x'], { blocks, fields: names.map((name) => aField(name)) }),
  ).fields.map(({ label }) => label);

test.each([
  [
    'rows and columns',
    ['Lison Mars 2026', 'Lison Avril 2026'],
    ['Mars 2026', 'Avril 2026', 'Lison'],
    ['Lison – Mars 2026', 'Lison – Avril 2026'],
  ],
  [
    'one column',
    ['28 novembre 2025 MNS à déclarer', '30 décembre 2025 MNS à déclarer'],
    ['MNS à déclarer *', '28 novembre 2025', '30 décembre 2025'],
    ['28 novembre 2025 – MNS à déclarer', '30 décembre 2025 – MNS à déclarer'],
  ],
])('%s', (_name, names, blocks, read) => expect(labels(names, blocks)).toEqual(read));

test.each([
  ['a sign beside a month', ['Mai 2026 ●', 'Juin 2026 ●'], ['Mai 2026', 'Juin 2026', '€']],
  [
    'a box that ends by whom it is of',
    ['Aucune ressource (Allocataire)', 'Aucune ressource (Conjoint)'],
    ['Allocataire', 'Conjoint', 'Aucune ressource (Allocataire)', 'Aucune ressource (Conjoint)'],
  ],
  ['one cell alone', ['Nom Prénom'], ['Nom', 'Prénom']],
  ['a question', ['Travaillez ?', 'Travaillez vous ?'], ['Travaillez', '?', 'vous ?']],
  ['named already', ['Lison – Mars 2026', 'Lison – Avril 2026'], ['Lison', 'Mars 2026', 'Avril 2026']],
  ['lines that are not on the page', ['Lison Mars 2026', 'Lison Avril 2026'], ['Mars 2026', 'Avril 2026']],
])('as it was: %s', (_name, names, blocks) => expect(labels(names, blocks)).toEqual(names));

test('a page of more cases than anybody fills is left as it is', () => {
  const fields = Array.from({ length: 400 }, (_one, at) => anAmount(`Ligne ${at} Montant`, '1'));
  const page = aPage('wwwd.caf.fr', ['x'], {
    blocks: ['Montant', ...fields.map((_f, at) => `Ligne ${at}`)],
    fields,
  });
  expect(withCellNames(page)).toBe(page);
});

test('rows that name all their cases alike, under as many heads', () => {
  const row = (name: string) => [name, name];
  const heads = ['Ressources du foyer', 'Août 2026', 'Septembre 2026', 'Denis', 'Martine'];
  expect(labels([...row('Denis'), ...row('Martine'), 'Nom'], heads)).toEqual([
    ...['Denis – Août 2026', 'Denis – Septembre 2026'],
    ...['Martine – Août 2026', 'Martine – Septembre 2026'],
    'Nom',
  ]);
});

test.each([
  ['one row', ['Montant', 'Montant', 'Nom'], ['Août', 'Septembre', 'Montant', 'Nom']],
  ['rows of another length', ['A', 'A', 'B', 'B', 'B'], ['Août', 'Septembre', 'A', 'B']],
  ['no heads', ['Nom', 'Nom', 'Prénom', 'Prénom'], ['Nom', 'Prénom']],
  ['a sentence over them', ['A', 'A', 'B', 'B'], ['Vous ?', 'Vos revenus :', 'A', 'B']],
])('nothing is said of columns: %s', (_name, names, blocks) => expect(labels(names, blocks)).toEqual(names));

test('a part says whose its cases are: their names do not say it again', () => {
  const fields = [1, 2].flatMap((at) =>
    ['Payé le', 'Montant'].map((head) => aField(`Bulletin ${at} – ${head}`, { group: `Bulletin ${at}` })),
  );
  const read = withCellNames(aPage('wwwd.caf.fr', ['x'], { fields })).fields;
  expect(read.map(({ label }) => label)).toEqual(['Payé le', 'Montant', 'Payé le', 'Montant']);
});

test('cases named by a person alone are of the line before them', () => {
  const read = (blocks: string[], names = ['Vous', 'Conjoint']) =>
    withRowsOfPeople(
      aPage('cfspart.impots.gouv.fr', ['x'], { blocks, fields: names.map((name) => anAmount(name, '')) }),
    ).fields.map(({ label }) => label);
  const twice = ['Vous', 'Conjoint', 'Vous', 'Conjoint'];
  expect(read(['Pensions', 'Vous', '€', 'Conjoint', '€'])).toEqual([
    'Pensions – Vous',
    'Pensions – Conjoint',
  ]);
  expect(read(['Salaires', 'Vous', 'Conjoint', 'Pensions', 'Vous', 'Conjoint'], twice)).toEqual([
    'Salaires – Vous',
    'Salaires – Conjoint',
    'Pensions – Vous',
    'Pensions – Conjoint',
  ]);
  // A head of columns is a line too: which of the lines is whose case, is not sure.
  expect(read(['Vous', 'Conjoint', 'Pensions', 'Vous', 'Conjoint'])).toEqual(['Vous', 'Conjoint']);
  expect(read(['Indiquez ce que chacun a reçu.', 'Vous', 'Conjoint'])).toEqual(['Vous', 'Conjoint']);
});
