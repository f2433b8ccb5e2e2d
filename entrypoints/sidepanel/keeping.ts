import { isPrivateWindow, mayKeep } from '../../adapters/browser/notebook/notebook.ts';
import type { NotebookContent } from '../../adapters/browser/notebook/notebook-file.ts';
import type {
  Keeping,
  NextTime,
  NotebookLine,
  SameReview,
  SentDoubts,
} from '../../components/Keep/keeping.ts';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import { dayAt } from '../../core/calendar/months.ts';
import { findDoubts, lastAgain } from '../../core/notebook/again.ts';
import type { Doubted } from '../../core/notebook/doubts.ts';
import {
  type Again,
  isSameSending,
  type NotebookEntry,
  type SentThing,
  sentThing,
} from '../../core/notebook/entry.ts';
import { nextTimeAfter } from '../../core/notebook/next-time.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import type { Pack, Procedure } from '../../core/pack.ts';

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
  const canKeep = mayKeep(state.settings);
  const thing = sentNow(state);
  const kept = thing && content.entries.find((entry) => isSameSending(entry, thing));
  return {
    canKeep,
    isPrivate: isPrivateWindow(),
    lines: canKeep ? content.entries.map((entry) => lineOf(entry, packs)) : [],
    unreadable: canKeep ? content.unreadable : 0,
    sent: thing && {
      next: endsNow(state) ? null : nextTime(guideOf(thing, packs), thing.at?.slice(0, 10) ?? dayOf(now())),
      isTold: thing.isTold,
      keptId: kept?.id ?? null,
      doubts: sentDoubts(thing, doubted, kept?.again ?? null, packs),
    },
    again: canKeep ? sameReview(state, content, packs) : null,
  };
}

/** The receipt says that nothing comes back: no next time is announced. */
const endsNow = ({ assessment }: PanelState): boolean =>
  assessment?.sent.state === 'sent' && assessment.sent.ends !== undefined;

/** null: nothing was doubted that the next time could find again. */
function sentDoubts(
  thing: SentThing,
  doubted: Doubted | null,
  kept: Again | null,
  packs: readonly Pack[],
): SentDoubts | null {
  const isOfIt = doubted?.portal === thing.portal && doubted.procedure === thing.procedure;
  const ids = kept?.cases ?? (isOfIt ? doubted.cases : []);
  const known = guideOf(thing, packs)?.procedure.cases ?? [];
  const cases = ids.flatMap((id) => {
    const label = known.find((one) => one.id === id)?.labels[0];
    return label === undefined ? [] : [{ id, label }];
  });
  if (cases.length === 0) return null;
  return { cases, others: isOfIt ? doubted.others.length : 0, isKept: kept !== null };
}

/** The doubts of last time on the page she looks at; a rehearsal has none. */
function sameReview(
  { site, assessment }: PanelState,
  { entries }: NotebookContent,
  packs: readonly Pack[],
): SameReview | null {
  const entry = site?.id === 'practice' || !assessment ? null : lastAgain(entries, assessment.place);
  if (!entry?.again || !assessment) return null;
  const known = guideOf(entry, packs)?.procedure.cases ?? [];
  return {
    day: entry.at?.slice(0, 10) ?? entry.keptOn,
    who: entry.again.who,
    doubts: findDoubts(entry.again, assessment.page.fields, known),
  };
}

const now = (): string => Temporal.Now.instant().toString();

interface Guide {
  pack: Pack;
  procedure: Procedure;
}

function guideOf({ portal, procedure }: SentThing, packs: readonly Pack[]): Guide | null {
  const pack = packs.find((one) => one.id === portal);
  const own = pack?.procedures.find((one) => one.id === procedure);
  return pack && own ? { pack, procedure: own } : null;
}

function lineOf(entry: NotebookEntry, packs: readonly Pack[]): NotebookLine {
  const { id, site, at, reference, isTold, keptOn, again } = entry;
  const guide = guideOf(entry, packs);
  const facts = guide?.procedure.keep ?? [];
  return {
    id,
    site,
    at,
    reference,
    isTold,
    title: guide && { ns: guide.pack.id, key: guide.procedure.title, params: {} },
    keep: facts.map(({ text, source }) => ({
      text: { ns: guide?.pack.id ?? '', key: text, params: {} },
      source: guide && sourceRef(guide.pack, source),
    })),
    next: nextTime(guide, at?.slice(0, 10) ?? keptOn),
    again: again && {
      who: again.who,
      cases: again.cases.map(
        (caseId) => guide?.procedure.cases.find((one) => one.id === caseId)?.labels[0] ?? null,
      ),
    },
  };
}

/** `day`: ISO day of the sending. null where nothing sourced says when it comes back. */
function nextTime(guide: Guide | null, day: string): NextTime | null {
  const comesBack = guide?.procedure.comesBack;
  if (!guide || !comesBack) return null;
  const { pack, procedure } = guide;
  if (comesBack !== 'monthly-window')
    return {
      kind: 'said',
      text: { ns: pack.id, key: comesBack.text, params: {} },
      source: sourceRef(pack, comesBack.source),
    };
  const check = procedure.checks.find((one) => one.kind === 'declaration-window');
  if (check?.kind !== 'declaration-window') return null;
  const { opens, closes } = nextTimeAfter(Temporal.PlainDate.from(day), check);
  return {
    kind: 'window',
    opens: opens.toString(),
    closes: closes.toString(),
    source: sourceRef(pack, check.source),
  };
}
