/** The last day of a period written, and its first day left empty. */
import { describe, expect, test } from 'vitest';
import { days, rightly, wrongIn } from '../../support/filled-in.ts';

const period = (from: string, to: string, start = '') => days([`${from} : ${start}`, `${to} : 20/03/2026`]);

describe('the first day', () => {
  test.each([
    ['Début du stage', 'Fin du stage'],
    ['Du', 'Au'],
    ["Premier jour d'arrêt", "Dernier jour d'arrêt"],
    ['Date de début', 'Date de fin'],
  ])('« %s » left beside « %s »', (from, to) => {
    expect(wrongIn(period(from, to))).toEqual([from]);
    expect(wrongIn(period(from, to, '02/03/2026'))).toEqual([]);
  });

  rightly([
    ['known already', period('Début du bail (déjà connu)', 'Fin du bail')],
    ['left by who may', period('Début (facultatif)', 'Fin')],
    ['of another thing', period("Date d'embauche", 'Fin du contrat précédent')],
    ['which may be known', period('Date d’entrée', 'Date de fin')],
    ['not told yet', days(['Du : 02/03/2026', 'Au : '])],
    ['of a part that is not hers', days(['Du : ', 'Au : '])],
  ]);
});
