/** « Non » to any work for pay, beside the pay of each month. */
import { expect, test } from 'vitest';
import { rightlyOn, wrongIn } from '../../support/filled-in.ts';
import { anAmount, aYesNo } from '../../support/page-model.ts';

const msa = {
  host: 'monespaceprive.msa.fr',
  title: 'Déclaration trimestrielle de ressources',
  today: '2027-01-18',
};
const asks = 'Avez-vous exercé une activité salariée, même saisonnière, entre septembre et novembre 2026 ?';
const pays = (...sums: string[]) =>
  ['septembre', 'octobre', 'novembre'].map((month, at) =>
    anAmount(`Salaire de ${month} 2026`, sums[at] ?? '0', { initial: sums[at] ?? '0' }),
  );
const all = pays('1 184,06', '1 011,52', '436,90');

test('no work, and three pays', () => {
  expect(wrongIn([...all, aYesNo(asks, 'Non')], msa)).toEqual([asks]);
  expect(wrongIn([...all, aYesNo(asks, 'Oui')], msa)).toEqual([]);
});

rightlyOn(msa, [
  ['paid for the month before', [...pays('1 184,06', '0', '0'), aYesNo(asks, 'Non')]],
  [
    'another work',
    [
      ...all,
      aYesNo('Avez-vous exercé une autre activité salariée entre septembre et novembre 2026 ?', 'Non'),
    ],
  ],
  [
    'work on one’s own',
    [...all, aYesNo('Avez-vous exercé une activité indépendante entre septembre et novembre 2026 ?', 'Non')],
  ],
  [
    'of her husband',
    [
      ...all,
      aYesNo('Votre conjoint a-t-il exercé une activité salariée entre septembre et novembre 2026 ?', 'Non'),
    ],
  ],
]);
