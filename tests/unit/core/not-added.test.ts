/** What the page says is not added to a pay, and was. */
import { describe } from 'vitest';
import { amounts, rightly, wrongly } from '../../support/filled-in.ts';

const inRows = [
  'Salaire de base brut',
  '1 012,20 €',
  'Indemnité de fin de mission',
  '101,22 €',
  'Indemnité de congés payés',
  '111,34 €',
];
const inLine = 'Bulletin : salaire de base 1 012,20 €, prime de précarité 101,22 €, congés payés 111,34 €.';
const notIn =
  'Ajoutez les congés payés au salaire de base. L’indemnité de fin de mission, elle, n’entre pas dans le salaire à déclarer. Arrondissez à l’euro.';
const pay = (sum: string) => amounts([`Salaire brut de la mission : ${sum}`]);
const wrong = 'Salaire brut de la mission';

describe('added all the same', () => {
  wrongly([
    [wrong, pay('1225'), [...inRows, notIn]],
    [wrong, pay('1224,76'), [...inRows, 'N’ajoutez pas l’indemnité de fin de mission au salaire.']],
    [wrong, pay('1224,76'), [inLine, 'La prime de précarité ne fait pas partie du salaire.']],
    [wrong, pay('1225'), [inLine, 'La prime de précarité est exclue du montant à déclarer.']],
    [wrong, pay('1113,42'), [...inRows, 'Déclarez le salaire de base sans l’indemnité de fin de mission.']],
  ]);
});

describe('left out, or to be added', () => {
  rightly([
    ['left out', pay('1124'), [...inRows, notIn]],
    [
      'left out, in one line',
      pay('1123,54'),
      [inLine, 'La prime de précarité ne fait pas partie du salaire.'],
    ],
    ['nothing is left out', pay('1225'), [...inRows, 'Ajoutez toutes les lignes du bulletin.']],
    [
      'another is left out',
      pay('1225'),
      [...inRows, 'La participation au repas n’entre pas dans le salaire.'],
    ],
    ['more was paid', pay('1300'), [...inRows, notIn]],
  ]);
});
