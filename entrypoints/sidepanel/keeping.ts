import { isPrivateWindow, mayKeep } from '../../adapters/browser/notebook/notebook.ts';
import type { NotebookContent } from '../../adapters/browser/notebook/notebook-file.ts';
import type { Keeping } from '../../components/Keep/keeping.ts';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import { dayAt } from '../../core/calendar/months.ts';
import type { Doubted } from '../../core/notebook/doubts.ts';
import { isSameSending, type SentThing, sentThing } from '../../core/notebook/entry.ts';
import type { Pack } from '../../core/pack.ts';
import { lineOf, nextTime, sameReviewOf, sentDoubts } from './notebook-lines.ts';

/** The day of an instant where she is. */
export const dayOf = (instant: string): string => dayAt(instant, Temporal.Now.timeZoneId()).toString();

/** What was sent on the page she looks at, or says was; null on a rehearsal, where nothing is. */
export function sentNow({ site, assessment, progress, portals }: PanelState): SentThing | null {
  if (!assessment || site?.id === 'practice') return null;
  const nameOf = (portal: string) =>
    portals.find(({ id, isOnHome }) => id === portal && isOnHome)?.name ?? assessment.page.host;
  return sentThing(assessment, progress, nameOf, dayOf);
}

/** Everything the panel shows of keeping. */
export function keepingOf(
  state: PanelState,
  content: NotebookContent,
  packs: readonly Pack[],
  doubted: Doubted | null,
): Keeping {
  const { assessment } = state;
  const canKeep = mayKeep(state.settings);
  const isReal = state.site?.id !== 'practice';
  const thing = sentNow(state);
  const kept = thing && content.entries.find((entry) => isSameSending(entry, thing));
  return {
    canKeep,
    isPrivate: isPrivateWindow(),
    lines: canKeep ? content.entries.map((entry) => lineOf(entry, packs)) : [],
    unreadable: canKeep ? content.unreadable : 0,
    sent: thing && {
      next: nextTime(thing, dayOf(Temporal.Now.instant().toString()), packs),
      keptId: kept?.id ?? null,
      doubts: sentDoubts(thing, doubted, kept?.again ?? null, packs),
    },
    again: canKeep && isReal && assessment ? sameReviewOf(content.entries, assessment, packs) : null,
  };
}
