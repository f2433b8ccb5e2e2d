/** Sums that a table of the page holds, carried over to the wrong month, the wrong person, for one time of several, or in place of the whole. */
import { describe, expect, test } from 'vitest';
import { wrongIn } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

/** A table: its head, then its rows; each cell after the first is of the row and of its column. */
function aTable(head: string[], ...rows: string[][]) {
  const blocks = [head, ...rows].flat();
  const answers = rows.flatMap((row, at) =>
    row.slice(1).map((_cell, column) => ({
      block: head.length * (at + 1) + column + 1,
      from: 0,
      name: head.length * (at + 1),
      column: column + 1,
    })),
  );
  return { blocks, answers };
}

test('paid in one month, and told in another', () => {
  const table = aTable(
    ['Document', 'Personne', 'Payé le', 'Montant'],
    ['Relevé d’indemnités journalières', 'Manon', '14/10/2026', '312,60 €'],
    ['Bulletin de paie', 'Manon', '31/08/2026', '640,22 €'],
  );
  const look = (september: string, october: string) =>
    wrongIn(
      [
        anAmount('Salaires – Août 2026', '640,22', { group: 'Manon' }),
        anAmount('Indemnités journalières – Septembre 2026', september, { group: 'Manon' }),
        anAmount('Indemnités journalières – Octobre 2026', october, { group: 'Manon' }),
      ],
      {
        host: 'monespaceprive.msa.fr',
        title: 'Déclaration trimestrielle RSA',
        today: '2026-12-08',
        ...table,
      },
    );
  expect(look('312,60', '0')).toEqual(['Indemnités journalières – Septembre 2026']);
  expect(look('0', '312,60')).toEqual([]);
  // Something of her own in October: it may be of another.
  expect(look('312,60', '95,10')).toEqual([]);
});

test('of one person, and told of another', () => {
  const table = aTable(
    ['Payeur', 'Bénéficiaire', 'Nature', 'Montant'],
    ['Clinique', 'Sofia', 'Salaires', '21 486 €'],
    ['France Travail', 'Karim', 'Allocation', '6 214 €'],
  );
  const look = (sofia: string, karim: string) =>
    wrongIn(
      [
        anAmount('Allocations de chômage – Sofia MERCIER', sofia),
        anAmount('Allocations de chômage – Karim MERCIER', karim),
      ],
      {
        host: 'cfspart.impots.gouv.fr',
        title: 'Revenus – Déclaration en ligne',
        today: '2027-05-11',
        ...table,
      },
    );
  expect(look('6214', '0')).toEqual(['Allocations de chômage – Sofia MERCIER']);
  expect(look('0', '6214')).toEqual([]);
  expect(look('6214', '1200')).toEqual([]);
});

describe('so much each time, so many times', () => {
  const c2s = { host: 'assure.ameli.fr', title: 'C2S – Ressources à compléter', today: '2027-03-16' };
  test('in the row of a table', () => {
    const table = aTable(
      ['Ressource', 'Par versement', 'Versements reçus'],
      ['Pension reçue pour Zoé', '150 €', '12'],
    );
    const look = (total: string) =>
      wrongIn([anAmount('Pension reçue pour Zoé – Total des douze mois (€)', total)], { ...c2s, ...table });
    expect(look('150')).toEqual(['Pension reçue pour Zoé – Total des douze mois (€)']);
    expect(look('1800')).toEqual([]);
  });
  test('in cases that stand apart, where the page says that they are multiplied', () => {
    const look = (total: string, says: string) =>
      wrongIn(
        [
          anAmount('Somme versée chaque mois', '150', { group: 'Détail' }),
          aField('Nombre de mois versés en 2026', { valueType: 'duration', text: '12', group: 'Détail' }),
          anAmount('Total de l’année pour enfants mineurs', total, { group: 'Report' }),
        ],
        {
          host: 'cfspart.impots.gouv.fr',
          title: 'Déclaration en ligne des revenus 2026',
          today: '2027-05-11',
          says: [says],
        },
      );
    const rule = 'Reportez le total, soit le montant du mois multiplié par le nombre de mois versés.';
    expect(look('150', rule)).toEqual(['Total de l’année pour enfants mineurs']);
    expect(look('1800', rule)).toEqual([]);
    expect(look('1500', 'Reportez le total de l’année.')).toEqual([]);
  });
});

describe('what was forgotten, in place of the whole', () => {
  const corrects = { host: 'cfspart.impots.gouv.fr', title: 'Corriger ma déclaration', today: '2027-09-14' };
  const rule = 'Dans la dernière colonne, écrivez le montant entier de la ligne, pas la différence.';
  const row = '7UF – Dons aux œuvres';
  test('as the column beside tells it', () => {
    const table = aTable(['Ligne', 'Déclaré le 12/05/2027', 'Somme oubliée'], [row, '1 200 €', '860 €']);
    const look = (sum: string, says: string) =>
      wrongIn([anAmount(`${row} – Montant après correction`, sum)], {
        ...corrects,
        ...table,
        blocks: [...table.blocks, says],
      });
    expect(look('860', rule)).toEqual([`${row} – Montant après correction`]);
    expect(look('2060', rule)).toEqual([]);
    expect(look('860', 'Écrivez dans la dernière colonne.')).toEqual([]);
  });
  test('as she tells it', () => {
    const table = aTable(['Ligne', 'Déclaré en mai'], ['1AJ Salaires', '11 480 €']);
    const look = (sum: string) =>
      wrongIn(
        [
          anAmount('1AJ Salaires – Montant après correction', sum),
          aField('Pourquoi corrigez-vous ?', {
            kind: 'textarea',
            valueType: 'free-text',
            text: 'J’avais oublié les 2 310 € de la SARL Vitalis, en plus de mes salaires.',
          }),
        ],
        { ...corrects, ...table, blocks: [...table.blocks, rule] },
      );
    expect(look('2310')).toEqual(['1AJ Salaires – Montant après correction']);
    expect(look('13790')).toEqual([]);
  });
});

test('a total of rows that tell a birth each', () => {
  const rows = ['Noam, né le 18/04/2022 (7GA)', 'Elsa, née le 06/11/2024 (7GB)', 'Total des deux enfants'];
  const look = (total: string) =>
    wrongIn(
      rows.map((row, at) => anAmount(`${row} – Reste à votre charge`, ['1630', '1725', total][at] ?? '')),
      { host: 'cfspart.impots.gouv.fr', title: 'Déclaration des revenus de 2026', today: '2027-05-18' },
    );
  expect(look('3535')).toEqual(['Total des deux enfants – Reste à votre charge']);
  expect(look('3355')).toEqual([]);
});
