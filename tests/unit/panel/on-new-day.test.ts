import { afterEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../../entrypoints/sidepanel/on-new-day.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a panel that stays open through the night tells the new day once', () => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  let now = Temporal.PlainDate.from('2026-12-14');
  vi.spyOn(Temporal.Now, 'plainDateISO').mockImplementation(() => now);
  const told: string[] = [];
  const stop = new AbortController();
  onNewDay((today) => told.push(today.toString()), stop.signal);
  vi.advanceTimersByTime(180_000);
  expect(told).toEqual([]);
  now = Temporal.PlainDate.from('2026-12-15');
  vi.advanceTimersByTime(180_000);
  expect(told).toEqual(['2026-12-15']);
  // Woken up on another day, and looked at before the minute is over.
  now = Temporal.PlainDate.from('2026-12-16');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told).toEqual(['2026-12-15', '2026-12-16']);
  stop.abort();
  now = Temporal.PlainDate.from('2026-12-17');
  vi.advanceTimersByTime(180_000);
  expect(told).toHaveLength(2);
});
