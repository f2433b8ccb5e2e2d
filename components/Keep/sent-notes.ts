import type { SentPaper } from '../../core/notebook/paper.ts';
import { isAboutSubject } from '../../core/redact/subjects.ts';
import { type GuidePaper, papersToSend } from '../Guide/guide-view.ts';
import type { PanelTexts } from '../Panel/panel-state.ts';
import type { NextTime } from './keeping.ts';

/**
 * What comes after, for her notes on paper, in the panel's words. A paper on a subject that enters no list is said with
 * « si… », whatever she answered: who finds the sheet learns nothing.
 */
export function notesAfter(
  papers: readonly GuidePaper[] | null,
  known: Record<string, boolean>,
  next: NextTime | null,
  texts: Pick<PanelTexts, 'text' | 'inFrench'>,
): Pick<SentPaper, 'toSend' | 'next'> {
  const isPrivate = ({ text }: GuidePaper) => isAboutSubject(texts.inFrench(text));
  const told = Object.fromEntries(
    (papers ?? []).flatMap((one) => {
      const isCalledFor = known[one.text.key];
      return isCalledFor === undefined || isPrivate(one) ? [] : [[one.text.key, isCalledFor]];
    }),
  );
  return {
    toSend:
      papers && papersToSend(papers, told).map(({ text, source }) => ({ said: texts.text(text), source })),
    next: nextOnPaper(next, texts),
  };
}

function nextOnPaper(next: NextTime | null, { text }: Pick<PanelTexts, 'text'>): SentPaper['next'] {
  if (next?.kind === 'said') return { kind: 'said', said: text(next.text), source: next.source };
  if (next?.kind === 'unknown') return { kind: 'unknown' };
  return next?.kind === 'window' ? next : null;
}
