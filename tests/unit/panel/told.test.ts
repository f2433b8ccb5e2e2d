import { describe, expect, it, vi } from 'vitest';
import { emptyProgress, type Progress } from '../../../core/assessment.ts';
import { answer, confirm, dismiss, doubt, tickStep, unmark } from '../../../core/progress.ts';
import { rememberTold } from '../../../entrypoints/sidepanel/told.ts';

const june = { id: 'june', value: { state: 'filled', text: '412,30', isOwn: true } } as const;

/** A panel that told these, of a page that held nothing. */
function panelWith(...changes: [string, (progress: Progress) => Progress][]) {
  const told = rememberTold();
  told.hear(emptyProgress);
  for (const [about, change] of changes) told.tell(about, change);
  return told;
}

describe('what she told in the panel', () => {
  it('is all kept when she tells more before the page has answered', () => {
    const told = panelWith(['aside:a', (now) => dismiss(now, 'a')]);
    const sent = told.all();
    told.tell('question:b', (now) => answer(now, 'b', 'yes'));
    told.tell('case:june', (now) => confirm(now, june));
    const expected = { dismissed: ['a'], answers: { b: 'yes' }, confirmed: { june: '412,30' } };
    expect(told.all()).toMatchObject(expected);
    // The page answers the first, which was sent alone.
    told.hear(sent);
    expect(told.all()).toMatchObject(expected);
  });

  it('gives way to what the page says once the page holds it', () => {
    const told = panelWith(['case:june', (now) => doubt(now, june)]);
    told.hear(told.all());
    // Taken back by the key, in the page.
    told.hear(unmark(told.all(), 'june'));
    expect(told.all().doubts).toEqual({});
  });

  it('told again of the same thing, is what was told last', () => {
    const told = panelWith(
      ['case:june', (now) => confirm(now, june)],
      ['case:june', (now) => unmark(now, 'june')],
    );
    expect(told.all()).toEqual(emptyProgress);
  });

  it('a step ticked twice stays where it was: the page holds it already', () => {
    const guide = { portal: 'caf', procedure: 'x' };
    const ticked = tickStep(tickStep(emptyProgress, guide, 'one'), guide, 'two');
    const told = panelWith();
    told.tell('step:one', (now) => tickStep(now, guide, 'one'));
    told.hear(ticked);
    told.hear(tickStep(ticked, guide, 'one', false));
    expect(told.all().tickedSteps).toEqual(['caf/x/two']);
  });

  it('is not carried to another page, nor to the same one loaded again', () => {
    const told = panelWith(['case:june', (now) => confirm(now, june)]);
    told.hear(null);
    expect(told.all()).toEqual(emptyProgress);
    told.tell('case:june', (now) => confirm(now, june));
    told.hear(emptyProgress, 2);
    expect(told.all()).toEqual(emptyProgress);
    // On the same line, the page only has not answered yet.
    told.tell('case:june', (now) => confirm(now, june));
    told.hear(emptyProgress, 2);
    expect(told.all().confirmed).toEqual({ june: '412,30' });
  });

  it('gives way to the page, which never took it up: its case was drawn anew', () => {
    vi.useFakeTimers();
    const told = panelWith(['case:june', (now) => doubt(now, june)]);
    const drawnAnew: Progress = { ...emptyProgress, doubts: { 'june-2': '412,30' } };
    told.hear(drawnAnew);
    expect(Object.keys(told.all().doubts)).toEqual(['june-2', 'june']);
    vi.advanceTimersByTime(11_000);
    told.hear(drawnAnew);
    expect(told.all()).toEqual(drawnAnew);
    vi.useRealTimers();
  });
});
