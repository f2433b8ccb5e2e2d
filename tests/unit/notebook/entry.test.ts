import { describe, expect, it, test } from 'vitest';
import { sampleAssessment } from '../../../components/Panel/sample.ts';
import { type Assessment, emptyProgress, type Sent } from '../../../core/assessment.ts';
import { nextTimeAfter } from '../../../core/calendar/next-time.ts';
import { franceTravailWindow } from '../../../core/calendar/window.ts';
import { isSameSending, sentThing } from '../../../core/notebook/entry.ts';
import { finalPressed, sawReceipt } from '../../../core/progress.ts';

const page = (sent: Sent): Assessment => ({
  ...sampleAssessment,
  place: { portal: 'france-travail', procedure: 'monthly-actualisation', stepId: null, step: null },
  sent,
});
const nameOf = (portal: string) => `site ${portal}`;
const momentOf = (instant: string) => instant.slice(0, 16);
const received: Sent = { state: 'sent', at: '2026-12-01T10:42', reference: 'AB 12', already: false };
const pressed = finalPressed(
  emptyProgress,
  { at: '2026-12-01T09:42:00Z', host: 'wwwd.caf.fr', button: 'Envoyer' },
  { portal: 'caf', procedure: 'send-document' },
);

describe('what was sent', () => {
  it('is what the page’s receipt says', () => {
    expect(sentThing(page(received), emptyProgress, nameOf, momentOf)).toEqual({
      portal: 'france-travail',
      procedure: 'monthly-actualisation',
      site: 'site france-travail',
      at: '2026-12-01T10:42',
      reference: 'AB 12',
      isTold: false,
      isLast: false,
    });
  });

  it('is the last one when its receipt says that nothing comes back', () => {
    const said = { ns: 'france-travail', key: 'receipt-ends', params: {} };
    const ends = { text: said, then: said, source: null };
    const last = sentThing(page({ ...received, ends }), emptyProgress, nameOf, momentOf);
    expect(last?.isLast).toBe(true);
  });

  it('is hers to say after a press, and then it is said to be hers', () => {
    const unknown: Sent = { state: 'unknown', pressed: true };
    const yes = sentThing(page(unknown), { ...pressed, sawReceipt: 'yes' }, nameOf, momentOf);
    expect(yes).toMatchObject({ isTold: true, at: '2026-12-01T09:42', reference: null });
    // The page that follows is of no guide, or of another: it is what she pressed in.
    const after = sentThing(
      { ...page(unknown), place: null },
      { ...pressed, sawReceipt: 'yes' },
      nameOf,
      momentOf,
    );
    expect(after).toEqual(yes);
    expect(yes).toMatchObject({ portal: 'caf', procedure: 'send-document', site: 'site caf' });
    for (const sawReceipt of ['no', 'unsure', null] as const)
      expect(sentThing(page(unknown), { ...pressed, sawReceipt }, nameOf, momentOf)).toBeNull();
  });

  it('is nothing while nothing went, nor without a press, nor on a page that is no procedure', () => {
    const yes = { ...pressed, sawReceipt: 'yes' } as const;
    expect(sentThing(page({ state: 'not-sent' }), yes, nameOf, momentOf)).toBeNull();
    expect(sentThing(page({ state: 'unknown', pressed: false }), yes, nameOf, momentOf)).toBeNull();
    expect(sentThing({ ...page(received), place: null }, yes, nameOf, momentOf)).toBeNull();
  });

  it('is the same when guide, day and number are', () => {
    const thing = sentThing(page(received), emptyProgress, nameOf, momentOf);
    if (!thing) throw new Error('Nothing was sent.');
    const entry = { ...thing, id: 'x', keptOn: '2026-12-01', remindOn: null, again: null };
    expect(isSameSending(entry, thing)).toBe(true);
    expect(isSameSending(entry, { ...thing, at: '2026-12-01' })).toBe(true);
    expect(isSameSending(entry, { ...thing, at: '2027-01-03' })).toBe(false);
    expect(isSameSending(entry, { ...thing, reference: 'CD 34' })).toBe(false);
  });

  it('of two papers sent the same day, is the one whose button she pressed', () => {
    const unknown = page({ state: 'unknown', pressed: true });
    const first = sentThing(unknown, sawReceipt(pressed, 'yes'), nameOf, momentOf);
    if (!first) throw new Error('Nothing was sent.');
    const entry = { ...first, id: 'x', keptOn: '2026-12-01', remindOn: null, again: null };
    expect(isSameSending(entry, first)).toBe(true);
    expect(isSameSending(entry, { ...first, pressedAt: '2026-12-01T09:50:00Z' })).toBe(false);
    // Kept before it was known: by the day.
    expect(isSameSending({ ...entry, pressedAt: undefined }, first)).toBe(true);
  });
});

describe('the next time', () => {
  test.each([
    // In the days of November's declaration: December's comes next.
    ['2026-11-28', '2026-12-28', '2027-01-15'],
    ['2026-12-15', '2026-12-28', '2027-01-15'],
    // Out of them: the next ones, not one further.
    ['2026-12-16', '2026-12-28', '2027-01-15'],
    ['2026-12-27', '2026-12-28', '2027-01-15'],
    ['2026-12-31', '2027-01-28', '2027-02-15'],
    ['2027-01-28', '2027-02-26', '2027-03-15'],
    ['2028-02-29', '2028-03-28', '2028-04-15'],
  ])('after %s', (day, opens, closes) => {
    const next = nextTimeAfter(Temporal.PlainDate.from(day), franceTravailWindow);
    expect([next.opens.toString(), next.closes.toString()]).toEqual([opens, closes]);
  });
});
