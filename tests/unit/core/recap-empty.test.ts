import { expect, test } from 'vitest';
import { cafPage, see } from '../../support/declared-pages.ts';
import { anAmount } from '../../support/page-model.ts';
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

test('nothing, on somebody’s line, is said of that person by name, where it is surely one', () => {
  const saidOf = (group: string) =>
    see(
      cafPage((fields) => fields.push(anAmount('Montant net social, juillet 2026', '0', { group }))),
    ).review.find((line) => line.group === group)?.sentence;
  expect(saidOf('Dominique Exemple (votre conjoint)')).toMatchObject({
    key: 'said-zero-named',
    params: { who: 'Dominique Exemple' },
  });
  expect(saidOf('Ressources de votre conjoint')?.key).toBe('said-zero-other');
  expect(saidOf('Dominique Exemple')?.key).toBe('said-zero-other');
  expect(saidOf('Vos ressources')?.key).toBe('said-zero');
});
