import { expect, test } from 'vitest';
import { see } from '../../support/declared-pages.ts';
import { recapOf, tableOf } from '../../support/recap.ts';

test('« rien d’écrit », in a row of the recap, is an empty amount: of its month, once, with what was found of it', () => {
  const months = ['juillet 2026', 'août 2026', 'septembre 2026'];
  const people = [
    ['Camille Exemple (vous)', '1 180,00 €'],
    ['Lou Exemple (votre enfant, 17 ans)', 'rien d’écrit'],
  ];
  const rows = people.flatMap(([name = '', value = '']) => months.map((month) => [name, month, value]));
  const table = tableOf(['Personne', 'Mois', 'Montant net social'], rows);
  const seen = see(recapOf('wwwd.caf.fr', 'Déclaration trimestrielle de ressources', [], table));
  const ofLou = seen.review.filter(({ label }) => label.startsWith('Lou'));
  expect(ofLou.map(({ value, sentence }) => [value, sentence?.key, sentence?.params.month])).toEqual([
    [null, 'said-nothing-other', 'juillet'],
    [null, 'said-nothing-other', 'août'],
    [null, 'said-nothing-other', 'septembre'],
  ]);
  expect(seen.findings.filter(({ status }) => status === 'problem').map(({ text }) => text.key)).toEqual(
    months.map(() => 'unsaid-child-text'),
  );
});
