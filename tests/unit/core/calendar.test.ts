import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAt, monthsBefore } from '../../../core/calendar/months.ts';
import { franceTravailWindow, nextWindowAfter, windowAt } from '../../../core/calendar/window.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const at = (iso: string) => {
  const { isOpen, month, opens, closes } = windowAt(day(iso), franceTravailWindow);
  return [isOpen, month.toString(), opens.toString(), closes.toString()];
};

describe('the window of France Travail', () => {
  test.each([
    ['2026-11-27', false, '2026-11', '2026-11-28', '2026-12-15'],
    ['2026-11-28', true, '2026-11', '2026-11-28', '2026-12-15'],
    ['2026-12-03', true, '2026-11', '2026-11-28', '2026-12-15'],
    ['2026-12-15', true, '2026-11', '2026-11-28', '2026-12-15'],
    ['2026-12-16', false, '2026-12', '2026-12-28', '2027-01-15'],
    ['2026-12-31', true, '2026-12', '2026-12-28', '2027-01-15'],
    ['2027-01-01', true, '2026-12', '2026-12-28', '2027-01-15'],
    ['2027-02-25', false, '2027-02', '2027-02-26', '2027-03-15'],
    ['2027-02-26', true, '2027-02', '2027-02-26', '2027-03-15'],
    ['2028-02-26', true, '2028-02', '2028-02-26', '2028-03-15'],
    ['2028-02-29', true, '2028-02', '2028-02-26', '2028-03-15'],
  ])('%s', (iso, ...state) => {
    expect(at(iso)).toEqual(state);
  });

  test('as published for 2025: opens on the 28th, on the 26th in February', () => {
    for (let month = 1; month <= 12; month++) {
      const opens = day(`2025-${String(month).padStart(2, '0')}-${month === 2 ? 26 : 28}`);
      expect(windowAt(opens, franceTravailWindow).isOpen).toBe(true);
      expect(windowAt(opens.subtract({ days: 1 }), franceTravailWindow).isOpen).toBe(false);
    }
  });

  test('every day is in at most one window, and the next one follows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const here = day('2000-01-01').add({ days });
        const now = windowAt(here, franceTravailWindow);
        const inside =
          Temporal.PlainDate.compare(here, now.opens) >= 0 &&
          Temporal.PlainDate.compare(here, now.closes) <= 0;
        expect(now.isOpen).toBe(inside);
        expect(now.closes.day).toBe(15);
        const next = nextWindowAfter(here, franceTravailWindow);
        expect(now.month.until(next.month, { largestUnit: 'months' }).months).toBe(1);
        expect(Temporal.PlainDate.compare(next.opens, now.closes)).toBe(1);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });
});

describe('the three months of the CAF', () => {
  test.each([
    ['2026-03-10', ['2025-11', '2025-12', '2026-01']],
    ['2026-04-30', ['2025-12', '2026-01', '2026-02']],
    ['2026-06-01', ['2026-02', '2026-03', '2026-04']],
    ['2026-07-31', ['2026-03', '2026-04', '2026-05']],
    ['2026-10-15', ['2026-06', '2026-07', '2026-08']],
    ['2026-12-31', ['2026-08', '2026-09', '2026-10']],
    ['2027-01-01', ['2026-09', '2026-10', '2026-11']],
    ['2028-02-29', ['2027-10', '2027-11', '2027-12']],
  ])('declared on %s', (iso, months) => {
    expect(monthsBefore(day(iso), [4, 3, 2]).map(String)).toEqual(months);
  });

  test('three months in a row, a month left out between them and today, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const today = day('2000-01-01').add({ days });
        const [first, second, third] = monthsBefore(today, [4, 3, 2]);
        if (!first || !second || !third) throw new Error('three months');
        expect(first.add({ months: 1 }).equals(second) && second.add({ months: 1 }).equals(third)).toBe(true);
        expect(third.add({ months: 2 }).equals(today.toPlainYearMonth())).toBe(true);
      }),
      { seed: 20261124 },
    );
  });
});

test('the day is that of the person: overseas, and around the change of the hour', () => {
  expect(dayAt('2026-11-27T23:30:00Z', 'Europe/Paris').toString()).toBe('2026-11-28');
  expect(dayAt('2026-11-27T23:30:00Z', 'Indian/Reunion').toString()).toBe('2026-11-28');
  expect(dayAt('2026-11-28T02:00:00Z', 'America/Martinique').toString()).toBe('2026-11-27');
  expect(dayAt('2026-12-31T12:30:00Z', 'Pacific/Noumea').toString()).toBe('2026-12-31');
  expect(dayAt('2026-12-31T13:30:00Z', 'Pacific/Noumea').toString()).toBe('2027-01-01');
  expect(dayAt('2026-12-15T09:30:00Z', 'Pacific/Tahiti').toString()).toBe('2026-12-14');
  expect(dayAt('2026-03-28T23:30:00Z', 'Europe/Paris').toString()).toBe('2026-03-29');
  expect(dayAt('2026-10-24T22:30:00Z', 'Europe/Paris').toString()).toBe('2026-10-25');
});
