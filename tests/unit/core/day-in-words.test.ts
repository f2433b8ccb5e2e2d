import { expect, it } from 'vitest';
import {
  dayInWords,
  knownDateInWords,
  translateDay,
  translateMonths,
} from '../../../core/wording/day-in-words.ts';

const day = new Date(2026, 11, 1);

it('says a day in words, in Western digits and in the calendar of French papers', () => {
  expect(dayInWords(day, 'fr')).toBe('1er\u00a0décembre 2026');
  expect(dayInWords(day, 'uk')).toBe('1\u00a0грудня 2026');
  expect(dayInWords(day, 'ar')).toBe('1\u00a0ديسمبر 2026');
  expect(dayInWords(day, 'fa')).toMatch(/2026/u);
  expect(dayInWords(day, 'fa')).not.toMatch(/[٠-٩۰-۹]/u);
});

it('translates a whole French day and nothing else', () => {
  expect(translateDay('1er\u00a0décembre 2026', 'uk')).toBe('1\u00a0грудня 2026');
  expect(translateDay('28\u00a0octobre 2026', 'ar')).toBe('28\u00a0أكتوبر 2026');
  expect(translateDay('août', 'uk')).toBe('août');
  expect(translateDay('1 180 €', 'uk')).toBe('1 180 €');
});

it('translates the months we name, and not those copied from the page', () => {
  expect(translateMonths('août', 'ar')).toBe('أغسطس');
  expect(translateMonths('août', 'uk')).toBe('серпень');
  expect(translateMonths('juillet, août, septembre', 'ar')).toBe('يوليو، أغسطس، سبتمبر');
  expect(translateMonths('juillet, août', 'pt')).toBe('julho, agosto');
  expect(translateMonths('Septembre 2026', 'uk')).toBe('Septembre 2026');
  expect(translateMonths('', 'uk')).toBe('');
});

it('a date says no more than is known of it', () => {
  expect(knownDateInWords('2025', 'fr')).toBe('2025');
  expect(knownDateInWords('2025-03', 'fr')).toBe('mars 2025');
  expect(knownDateInWords('2025-03-01', 'fr')).toBe('1er\u00a0mars 2025');
  for (const lang of ['ar', 'en', 'es', 'fa', 'pt', 'tr', 'uk']) {
    expect(knownDateInWords('2025-03', lang), lang).toMatch(/2025/u);
    expect(knownDateInWords('2025-03', lang), lang).not.toMatch(/\p{M}?[٠-٩۰-۹]|р\./u);
  }
});
