import { describe, expect, it } from 'vitest';
import { currentPlace, firstNavigation, type Move, navigate } from '../../../components/Panel/navigation.ts';

const moved = (...moves: Move[]) => moves.reduce(navigate, firstNavigation);

describe('the panel’s moves', () => {
  it('go back to where she was', () => {
    const there = moved(
      { type: 'open', place: { name: 'words' } },
      { type: 'open', place: { name: 'word', termId: 'foyer', sense: null, showsAll: false } },
      { type: 'back' },
    );
    expect(currentPlace(there)).toEqual({ name: 'words' });
  });

  it('never leave the panel without a screen', () => {
    expect(currentPlace(moved({ type: 'back' }, { type: 'back' }))).toEqual({ name: 'main' });
  });

  it('end a review after its last question, and leave it before its first', () => {
    const review: Move = { type: 'open', place: { name: 'review', ids: ['a', 'b'], at: 0 } };
    expect(currentPlace(moved(review, { type: 'step', by: 1 }, { type: 'step', by: 1 }))).toEqual({
      name: 'ending',
    });
    expect(currentPlace(moved(review, { type: 'step', by: -1 }))).toEqual({ name: 'main' });
  });

  it('know of each part what was left unread, until somebody signs in or it is sent', () => {
    const seen: Move[] = [
      { type: 'seePart', now: { part: 'caf/a/one', unread: 3 } },
      { type: 'seePart', now: { part: 'caf/a/one', unread: 0 } },
      { type: 'pageChanged' },
      { type: 'seePart', now: { part: 'caf/a/two', unread: 2 } },
    ];
    expect(moved(...seen).unread).toEqual({ 'caf/a/one': 0, 'caf/a/two': 2 });
    expect(moved(...seen, { type: 'seePart', now: 'forget' }).unread).toEqual({});
    expect(moved(...seen, { type: 'pageChanged', isPressed: true }).unread).toEqual({});
  });

  it('know which lines she went on from, until the page is another one', () => {
    const review: Move = { type: 'open', place: { name: 'review', ids: ['a', 'b', 'c'], at: 1 } };
    const one = moved(review, { type: 'step', by: 1 }, { type: 'step', by: 0 }, { type: 'step', by: -1 });
    expect(one.reread).toEqual(['b']);
    const end = moved(review, { type: 'step', by: 1 }, { type: 'step', by: 1 });
    expect(end.reread).toEqual(['b', 'c']);
    expect(navigate(end, { type: 'pageChanged' }).reread).toEqual([]);
  });

  it('forget the picture she took with all the rest', () => {
    const taken = moved({ type: 'photograph', sending: 'EX 1' });
    expect(taken.photographed).toBe('EX 1');
    expect(navigate(taken, { type: 'open', place: { name: 'settings' } }).photographed).toBe('EX 1');
    expect(navigate(taken, { type: 'replace', place: { name: 'forgotten' } }).photographed).toBeNull();
  });

  it('opening twice what is open changes nothing', () => {
    const once = moved({ type: 'open', place: { name: 'blocked' } });
    expect(navigate(once, { type: 'open', place: { name: 'blocked' } })).toBe(once);
  });

  it('leave what spoke of a page that is gone, keep what did not, and do not move the focus', () => {
    const inSettings = moved(
      { type: 'open', place: { name: 'words' } },
      { type: 'open', place: { name: 'settings' } },
    );
    const changed = navigate(inSettings, { type: 'pageChanged' });
    expect(changed.stack).toEqual([{ name: 'main' }, { name: 'settings' }]);
    expect(changed.visit).toBe(inSettings.visit);
  });

  it('a case is shown until the next move', () => {
    const shown = moved({ type: 'showField', fieldId: 'f1' });
    expect(shown.shownField).toBe('f1');
    expect(navigate(shown, { type: 'open', place: { name: 'words' } }).shownField).toBeNull();
  });
});
