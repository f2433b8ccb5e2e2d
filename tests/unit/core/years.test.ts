/** A day and its hour that a page tells without the year. */
import { expect, test } from 'vitest';
import { withYears } from '../../../core/assess/years.ts';
import { aPage } from '../../support/page-model.ts';

const today = Temporal.PlainDate.from('2026-01-06');
const page = (...blocks: string[]) => aPage('candidat.francetravail.fr', ['Mon espace'], { blocks });

test.each([
  ['Transmise le 5 janvier à 20 h 11', 'Transmise le 5 janvier 2026 à 20 h 11'],
  // Her day may begin after that of the site.
  ['Transmise le 7 janvier à 0 h 05', 'Transmise le 7 janvier 2026 à 0 h 05'],
  ['Envoyée mardi 30 décembre, 07:58', 'Envoyée mardi 30 décembre 2025, 07:58'],
  ['Reçue le 1er AOUT (10h03)', 'Reçue le 1er AOUT 2025 (10h03)'],
  ['Reçue le 5 janvier 2026 à 20 h 11', 'Reçue le 5 janvier 2026 à 20 h 11'],
  ['Entre le 5 janvier et le 15 février', 'Entre le 5 janvier et le 15 février'],
  ['00 mai à 10 h 00, 45 mai à 10 h 00', '00 mai à 10 h 00, 45 mai à 10 h 00'],
])('%s', (told, read) => expect(withYears(page(told), today).blocks).toEqual([read]));

test('a page that tells none is the same page', () => {
  const plain = page('Votre actualisation est enregistrée');
  expect(withYears(plain, today)).toBe(plain);
});
