import { isPrivateWindow, mayKeep, type OpenNotebook } from '../../adapters/browser/notebook/notebook.ts';
import type { Keeping, SameReview } from '../../components/Keep/keeping.ts';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import { dayAt, momentAt } from '../../core/calendar/months.ts';
import { answersToKeep } from '../../core/notebook/answers.ts';
import { isSameSending, type SentThing, sentThing } from '../../core/notebook/entry.ts';
import type { Pack } from '../../core/pack.ts';
import { lastTimeOf, lineOf, nextTime, sameReviewOf, sentDoubts } from './notebook-lines.ts';
import { type Sending, sendingOf, type ThisTime } from './this-time.ts';

/** The day of an instant where she is. */
export const dayOf = (instant: string): string => dayAt(instant, Temporal.Now.timeZoneId()).toString();

/** Its day and hour, to the minute. */
const momentOf = (instant: string): string =>
  momentAt(instant, Temporal.Now.timeZoneId()).toString({ smallestUnit: 'minute' });

/** What was sent on the page she looks at, or says was; null on a rehearsal, where nothing is. */
export function sentNow({ site, assessment, progress, portals }: PanelState): SentThing | null {
  if (!assessment || site?.id === 'practice') return null;
  const nameOf = (portal: string) =>
    portals.find(({ id, isOnHome }) => id === portal && isOnHome)?.name ?? assessment.page.host;
  return sentThing(assessment, progress, nameOf, momentOf);
}

/** What was sent there, else the last thing that went from this tab. */
export function sentLast(state: PanelState, time: ThisTime): Sending | null {
  if (state.site?.id === 'practice') return null;
  const thing = sentNow(state);
  return thing ? sendingOf(time, thing) : time.sent;
}

/** Everything the panel shows of keeping. */
export function keepingOf(
  state: PanelState,
  { entries, unreadable, answers }: OpenNotebook,
  packs: readonly Pack[],
  time: ThisTime,
  awaited: readonly string[] = [],
): Keeping {
  const { assessment } = state;
  const canKeep = mayKeep(state.settings);
  // A rehearsal has no last time.
  const here = canKeep && state.site?.id !== 'practice' ? assessment : null;
  const sent = sentLast(state, time);
  const thing = sent?.thing;
  const kept = thing && entries.find((entry) => isSameSending(entry, thing));
  return {
    canKeep,
    isPrivate: isPrivateWindow(),
    lines: canKeep ? entries.map((entry) => lineOf(entry, packs, entry.id in answers)) : [],
    unreadable: canKeep ? unreadable : 0,
    refused: state.notebookRefused ?? null,
    sent: sent && {
      thing: sent.thing,
      papers: sent.papers,
      next: nextTime(sent.thing, dayOf(Temporal.Now.instant().toString()), packs),
      keptId: kept?.id ?? null,
      hasAnswers: answersToKeep(sent.answered, sent.thing) !== null,
      doubts: sentDoubts(sent.thing, sent.doubted, kept?.again ?? null, packs),
    },
    again: here && withAwaited(sameReviewOf(entries, here, packs), awaited),
    lastTime: here ? lastTimeOf(entries, answers, here, packs) : {},
  };
}

const withAwaited = (again: SameReview | null, awaited: readonly string[]): SameReview | null =>
  again && { ...again, awaited };
