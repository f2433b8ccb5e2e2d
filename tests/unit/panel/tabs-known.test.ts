import { afterEach, expect, it, vi } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PageModel } from '../../../core/page-model.ts';
import { rememberTabs } from '../../../entrypoints/sidepanel/tabs-known.ts';
import { guidesFor } from '../../../packs/index.ts';
import { anAmount, aPage } from '../../support/page-model.ts';

const host = 'candidat.francetravail.fr';
const see = (page: PageModel) => assess(page, guidesFor(host), emptyProgress, '2026-11-29', 'Europe/Paris');
const form = see(
  aPage(host, ['Actualisation du mois de novembre 2026'], {
    fields: [anAmount('Montant total de vos salaires bruts', '777')],
  }),
);
const door = see(aPage(host, ['Connexion'], { stopped: 'sign-in' }));

it('of a page open when all was forgotten nothing is learnt again, until another stands in its tab', () => {
  const tabs = rememberTabs();
  for (const tabId of [1, 2]) tabs.see(tabId, form, emptyProgress);
  expect(tabs.thisTime(1).answered).not.toBeNull();
  tabs.leaveAlone([1]);
  expect(tabs.thisTime(1).answered).toBeNull();
  // The page still stands there, and is read again.
  tabs.see(1, form, emptyProgress);
  expect(tabs.thisTime(1).answered).toBeNull();
  for (const tabId of [1, 2]) tabs.see(tabId, door, emptyProgress);
  expect([tabs.retype(1, true), tabs.retype(2, true)]).toEqual([
    null,
    [expect.objectContaining({ lines: [expect.anything()] })],
  ]);
  tabs.leaveAlone([]);
  tabs.see(1, form, emptyProgress);
  expect(tabs.thisTime(1).answered).not.toBeNull();
  tabs.clear();
  expect([tabs.thisTime(1).answered, tabs.retype(2, true)]).toEqual([null, null]);
});

afterEach(() => vi.useRealTimers());

it('what she had written is gone for good once its time is over, whatever she answers then', () => {
  vi.useFakeTimers();
  const tabs = rememberTabs();
  for (const page of [form, door]) tabs.see(1, page, emptyProgress);
  expect([tabs.isWritten(1), tabs.isWritten(2), tabs.isWritten(null)]).toEqual([true, false, false]);
  vi.advanceTimersByTime(19 * 60_000);
  expect(tabs.retype(1, true)).not.toBeNull();
  vi.advanceTimersByTime(60_000);
  expect(tabs.retype(1, true)).toBeNull();
  expect(tabs.retype(1, false)).toBeNull();
  expect(tabs.isWritten(1)).toBe(false);
});
