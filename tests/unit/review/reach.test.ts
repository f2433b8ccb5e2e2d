import { describe, expect, it } from 'vitest';
import { cut, live, markedReview, watchedReview } from '../../../components/Remote/sample-review.ts';
import { emptyProgress } from '../../../core/assessment.ts';
import type { PersonEvent, SharedLine } from '../../../core/review/events.ts';
import {
  isLooking,
  noteSaid,
  sightOf,
  takeReach,
  type Unheard,
  unheardSince,
  wordReached,
} from '../../../core/review/reach.ts';
import { passTime, reduceReview } from '../../../core/review/reduce.ts';
import type { ReviewState } from '../../../core/review/state.ts';
import { tellHidden, tellSent } from '../../../core/review/tell.ts';
import { makeAssessment } from '../../support/review/field.ts';

const reveal = (id: string, seconds = 120): PersonEvent => ({
  t: 'reveal',
  snap: 1,
  seconds,
  answers: [{ id, version: 1, value: '1 420 €', initial: null }],
});

/** She says something at a moment; `number`: its place in the link. */
function say(from: { state: ReviewState; unheard: Unheard }, event: PersonEvent, number: number, at = 0) {
  const said = { from: 'person' as const, event };
  const state = reduceReview(from.state, said, at);
  return { unheard: noteSaid(from.unheard, from.state, state, said, number), state };
}

const begun = { state: watchedReview, unheard: unheardSince(0) };
const heard = (acknowledged: number, heardAgo: number | null = 0) => ({ acknowledged, heardAgo });

describe('what has reached him', () => {
  it('the time of an answer stands still until he has it, then is whole', () => {
    const said = say(begun, reveal('f3'), 5);
    const waiting = takeReach(said.state, said.unheard, heard(5), 300_000);
    expect(waiting.reach.shown).toEqual(['f3']);
    expect(waiting.state.person.reveals.f3?.until).toBeNull();
    const arrived = takeReach(waiting.state, waiting.unheard, heard(6), 400_000);
    expect(arrived.reach.shown).toEqual([]);
    expect(arrived.state.person.reveals.f3?.until).toBe(520_000);
    // And it runs from then on.
    const later = takeReach(arrived.state, arrived.unheard, heard(9), 450_000);
    expect(later.state.person.reveals.f3?.until).toBe(520_000);
  });

  it('an answer he has already, shown for longer, is not on its way again, nor hidden before its longer time', () => {
    const said = say(begun, reveal('f3'), 5);
    const arrived = takeReach(said.state, said.unheard, heard(6), 1000);
    // Asked for once more before he has it: it is still shown for longer, and nothing else.
    const once = say(arrived, reveal('f3'), 6, 60_000);
    const waiting = takeReach(once.state, once.unheard, heard(6), 60_000);
    const more = say(waiting, reveal('f3'), 7, 61_000);
    // His two minutes begin when it comes: those of this side may not be over first.
    const begins = takeReach(more.state, more.unheard, heard(6), 61_000);
    const late = takeReach(passTime(begins.state, 600_000), begins.unheard, heard(6), 600_000);
    expect(late.reach).toMatchObject({ shown: [], isHiding: false });
    expect(passTime(late.state, 900_000).person.reveals.f3?.until).toBeNull();
    const there = takeReach(late.state, late.unheard, heard(8), 900_000);
    expect(there.state.person.reveals.f3?.until).toBe(1_020_000);
    const hidden = say(there, { t: 'conceal', ids: null }, 8, 901_000);
    expect(takeReach(hidden.state, hidden.unheard, heard(8), 901_000).reach.isHiding).toBe(true);
  });

  it('a hiding and a word are noted until he has them, a sign of life is not', () => {
    let now = say(begun, reveal('f3'), 0);
    now = say(now, { t: 'status', state: 'here' }, 1);
    now = say(now, { t: 'reply', snap: 1, id: 'f1', version: 1, reply: 'doubt' }, 2);
    now = say(now, { t: 'conceal', ids: null }, 3);
    expect(takeReach(now.state, now.unheard, heard(1), 0).reach).toMatchObject({
      shown: [],
      replied: ['f1'],
      isHiding: true,
    });
    expect(takeReach(now.state, now.unheard, heard(4), 0).reach).toMatchObject({
      replied: [],
      isHiding: false,
    });
  });

  it('another page and another answer hide too: not hidden before he has them', () => {
    const shown = say(begun, reveal('f3'), 0);
    const lines = [{ ...(watchedReview.person.lines.f3 as SharedLine), version: 2 }];
    const part = { part: 0, of: 1, place: null, notShared: 0, unreadZones: 0 };
    const hidings: PersonEvent[] = [
      { t: 'delta', snap: 1, lines, gone: [] },
      { t: 'delta', snap: 1, lines: [], gone: ['f3'] },
      { t: 'snap', snap: 2, lines, ...part },
    ];
    for (const hiding of hidings) {
      const now = say(shown, hiding, 1);
      const isHiding = (count: number) => takeReach(now.state, now.unheard, heard(count), 0).reach.isHiding;
      expect([now.state.person.reveals.f3, isHiding(1), isHiding(2)]).toEqual([undefined, true, false]);
      // Nor by a panel that was opened again meanwhile.
      expect(takeReach(now.state, unheardSince(2), heard(1), 0).reach.isHiding).toBe(true);
    }
    const other = say(shown, { t: 'delta', snap: 1, lines: [], gone: ['f1'] }, 1);
    expect(takeReach(other.state, other.unheard, heard(1), 0).reach.isHiding).toBe(false);
  });

  it('of what a former life of the panel said, nothing is held to have arrived before all of it has', () => {
    const unheard = unheardSince(20);
    expect(takeReach(markedReview, unheard, heard(19), 0).reach).toMatchObject({
      replied: ['f2'],
      isHiding: true,
    });
    expect(takeReach(markedReview, unheard, heard(20), 0).reach).toMatchObject({
      replied: [],
      isHiding: false,
    });
  });

  it('an id named like a member of every object is a line like another', () => {
    const state = reduceReview(
      watchedReview,
      {
        from: 'person',
        event: {
          t: 'delta',
          snap: 1,
          gone: [],
          lines: [{ id: '__proto__', label: 'x', group: null, kind: 'text', version: 1, isDoubted: false }],
        },
      },
      0,
    );
    const said = say({ state, unheard: unheardSince(0) }, reveal('__proto__'), 0);
    const { reach, state: after } = takeReach(said.state, said.unheard, heard(0), 0);
    expect(reach.shown).toEqual(['__proto__']);
    expect(Object.entries(after.person.reveals)).toHaveLength(1);
  });

  it('nobody looks before he was heard, whatever the link', () => {
    expect(isLooking(live(watchedReview))).toBe(true);
    expect(isLooking(cut('live', watchedReview, { isHeard: false }))).toBe(false);
    expect(isLooking(cut('connecting', watchedReview))).toBe(false);
  });

  it('seen, on its way, or not known', () => {
    expect(sightOf(live(watchedReview), 'f3')).toBe('seen');
    expect(sightOf(cut('live', watchedReview, { shown: ['f3'] }), 'f3')).toBe('coming');
    expect(sightOf(cut('silent', watchedReview), 'f3')).toBe('unsure');
    expect(wordReached(cut('connecting', watchedReview, { replied: ['f3'] }), 'f3')).toBe('coming');
    expect(wordReached(cut('connecting', watchedReview), 'f3')).toBe('unsure');
  });

  it('the time without a word of his is counted in minutes', () => {
    const minutes = (ago: number | null) =>
      takeReach(watchedReview, unheardSince(0), heard(0, ago), 0).reach.silentMinutes;
    expect([45_000, 60_000, 755_000, null].map(minutes)).toEqual([0, 1, 12, 0]);
  });
});

describe('what she tells', () => {
  it('hides what is shown, and says nothing of what is not', () => {
    const { state } = say(begun, reveal('f3'), 0);
    expect(tellHidden(state, ['f3'])).toEqual([{ t: 'conceal', ids: ['f3'] }]);
    expect(tellHidden(state, ['f1'])).toEqual([]);
    expect(tellHidden(watchedReview, null)).toEqual([]);
  });

  it('that she sent, once', () => {
    const page = {
      assessment: {
        ...makeAssessment([]),
        sent: { state: 'sent' as const, at: null, reference: null, already: false },
      },
      progress: emptyProgress,
    };
    expect(tellSent(watchedReview, page)).toEqual([{ t: 'status', state: 'sent' }]);
    const { state } = say(begun, { t: 'status', state: 'sent' }, 0);
    expect(tellSent(state, page)).toEqual([]);
    expect(tellSent(watchedReview, { ...page, assessment: makeAssessment([]) })).toEqual([]);
  });
});
