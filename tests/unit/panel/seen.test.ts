import { describe, expect, it } from 'vitest';
import { firstNavigation, navigate, type ScreenPlace } from '../../../components/Panel/navigation.ts';
import { seenNothing } from '../../../components/Panel/seen.ts';

const opened = (...places: ScreenPlace[]) =>
  places.reduce((navigation, place) => navigate(navigation, { type: 'open', place }), firstNavigation);

describe('what she looked at', () => {
  it('is told once each, words by their card', () => {
    const { seen } = opened(
      { name: 'blocked' },
      { name: 'blocked-reason', reason: 'gesture' },
      { name: 'word', termId: 'foyer', sense: null, showsAll: false },
      { name: 'words' },
      { name: 'word', termId: 'foyer', sense: null, showsAll: true },
      { name: 'review-list' },
      { name: 'settings' },
    );
    expect(seen).toEqual({ tried: ['word', 'words', 'review'], words: ['foyer'] });
  });

  it('a gesture is tried once one is unfolded, not when their list is opened', () => {
    const before = opened({ name: 'blocked' }, { name: 'blocked-reason', reason: 'gesture' });
    expect(before.seen.tried).toEqual([]);
    const unfolded = navigate(before, { type: 'tryOut', tried: 'gesture' });
    expect(unfolded.seen.tried).toEqual(['gesture']);
    expect(navigate(unfolded, { type: 'tryOut', tried: 'gesture' }).seen.tried).toEqual(['gesture']);
  });

  it('stays over another page of the site, and goes with « Fermer et oublier »', () => {
    const before = navigate(opened({ name: 'cases' }), { type: 'cardLine', key: 'tried:cases', isIn: false });
    const moved = navigate(before, { type: 'pageChanged' });
    expect([moved.seen.tried, moved.cardLines]).toEqual([['cases'], { 'tried:cases': false }]);
    const forgotten = navigate(moved, { type: 'replace', place: { name: 'forgotten' } });
    expect([forgotten.seen, forgotten.cardLines, forgotten.ticks]).toEqual([seenNothing, {}, {}]);
  });
});
