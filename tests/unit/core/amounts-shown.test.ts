import { expect, test } from 'vitest';
import { showsAmounts } from '../../../core/assess/amounts.ts';
import { cafPage, see } from '../../support/declared-pages.ts';
import { aPage, aYesNo } from '../../support/page-model.ts';

const recap = (...blocks: string[]) => ({
  page: aPage('wwwd.caf.fr', ['Récapitulatif'], { fields: [aYesNo('Avez-vous travaillé ?', 'Non')] }),
  shown: see(aPage('wwwd.caf.fr', ['Déclaration trimestrielle', 'Récapitulatif', ...blocks])).shown,
});

test('amounts are hers to compare where there are some, written in a case or told in a line', () => {
  expect(showsAmounts(see(cafPage()))).toBe(true);
  expect(showsAmounts(recap())).toBe(false);
  // Empty cases are compared with nothing.
  const emptied = see(
    cafPage((fields) => fields.splice(0, fields.length, aYesNo('Vivez-vous seule ?', 'Oui'))),
  );
  expect(showsAmounts(emptied)).toBe(false);
});
