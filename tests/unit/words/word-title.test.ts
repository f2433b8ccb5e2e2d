import { expect, test } from 'vitest';
import { asSometimes } from '../../../core/glossary/as-sometimes.ts';
import { wordTitle } from '../../../core/glossary/word-title.ts';

test.each([
  ['QF', 'quotient familial', 'QF\u00a0: quotient familial'],
  ['e-mail', 'courriel', 'e-mail\u00a0: courriel'],
  ['Téléchargez', 'télécharger', 'télécharger'],
  ['TELECHARGER', 'télécharger', 'télécharger'],
  ['télé-charger', 'télécharger', 'télécharger'],
  ['À votre compte', 'à son compte', 'à son compte'],
  ['Mon espace', 'espace personnel', 'Mon espace\u00a0: espace personnel'],
])('%s, of the entry « %s », is titled « %s »', (form, headword, title) => {
  expect(wordTitle(form, headword)).toBe(title);
});

test('a line says « Parfois, » of a sense the page may not mean, and is left as it is when it begins otherwise', () => {
  const starts = { here: 'Ici,', sometimes: 'Parfois,' };
  expect(asSometimes('Ici, cela veut dire recevoir.', starts)).toBe('Parfois, cela veut dire recevoir.');
  expect(asSometimes('Cela veut dire recevoir.', starts)).toBe('Cela veut dire recevoir.');
});
