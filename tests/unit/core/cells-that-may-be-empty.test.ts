/** Rows with a cell that may be empty: nothing is to be told of it. */
import { describe } from 'vitest';
import type { Field } from '../../../core/page-model.ts';
import { aDate, aSelect, casesOf, rightly } from '../../support/filled-in.ts';
import { aField, anAmount } from '../../support/page-model.ts';

const org = casesOf('organisation');
const money = (left = '', second = 'Pension'): Field[] =>
  [1, 2].flatMap((row) => [
    org(`Organisme, ligne ${row}`, row === 1 ? 'Carsat' : 'Agirc'),
    aField(`Nature, ligne ${row}`, { text: row === 1 ? 'Retraite' : second }),
    anAmount(`Montant €, ligne ${row}`, row === 1 ? '640' : left),
  ]);
const inRows = (make: (row: number, group: string) => Field[]): Field[] =>
  [1, 2].flatMap((row) => make(row, `Ligne ${row}`));
describe('right as they stand', () => {
  rightly([
    [
      'a row wholly empty',
      [
        ...money().slice(0, 3),
        ...['Organisme', 'Nature'].map((one) => org(`${one}, ligne 2`, '')),
        anAmount('Montant €, ligne 2', ''),
      ],
    ],
    ['it may be left', money(), ['Le montant est facultatif.']],
    ['one or the other', money(), ['Indiquez le montant ou la nature de la somme.']],
    ['if it is known', money(), ['Donnez le montant s’il est connu.']],
    ['said to be none', money('', 'Aucune')],
    [
      'a contract that goes on',
      inRows((row, group) => [
        org('Employeur', 'Cantine', { group }),
        anAmount('Brut €', '512', { group }),
        aDate('Date de fin', row === 1 ? '20/11/2026' : '', { group }),
      ]),
      ['Trois cases par ligne.'],
    ],
    [
      'people, one without money',
      inRows((row, group) => [
        casesOf('name')('Prénom', row === 1 ? 'Lina' : 'Hugo', { group }),
        anAmount('Ressources', row === 1 ? '640' : '', { group }),
      ]),
    ],
    [
      'written by the site',
      inRows((row, group) => [
        org('Organisme', 'Carsat', { group, initial: 'Carsat' }),
        anAmount('Montant', row === 1 ? '640' : '', { group }),
      ]),
    ],
    [
      'another choice, which has none',
      inRows((row, group) => [
        org('Organisme', 'Carsat', { group }),
        aSelect('Versement', ['En cours', 'Suspendu'], row === 1 ? 'En cours' : 'Suspendu', { group }),
        anAmount('Montant', row === 1 ? '640' : '', { group }),
      ]),
    ],
  ]);
});
