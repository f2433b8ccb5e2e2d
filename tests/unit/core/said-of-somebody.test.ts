import { expect, test } from 'vitest';
import { cafPage, see } from '../../support/declared-pages.ts';
import { anAmount } from '../../support/page-model.ts';

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
