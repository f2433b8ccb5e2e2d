import { mayKeep } from '../../adapters/browser/notebook/notebook.ts';
import type { NotebookContent } from '../../adapters/browser/notebook/notebook-file.ts';
import type { Keeping, NextTime, NotebookLine } from '../../components/Keep/keeping.ts';
import type { PanelState } from '../../components/Panel/panel-state.ts';
import type { SourceRef } from '../../core/assessment.ts';
import { dayAt } from '../../core/calendar/months.ts';
import { isSameSending, type NotebookEntry, type SentThing, sentThing } from '../../core/notebook/entry.ts';
import { nextTimeAfter } from '../../core/notebook/next-time.ts';
import type { Pack, Procedure } from '../../core/pack.ts';

/** The day of an instant where she is. */
export const dayOf = (instant: string): string => dayAt(instant, Temporal.Now.timeZoneId()).toString();

/** What was sent on the page she looks at, or says was; null on a rehearsal, where nothing is. */
export function sentNow({ site, assessment, progress, portals }: PanelState): SentThing | null {
  if (!assessment || site?.id === 'practice') return null;
  const name = portals.find((one) => one.id === assessment.place?.portal)?.name ?? assessment.page.host;
  return sentThing(assessment, progress, name, dayOf);
}

/** Everything the panel shows of keeping. */
export function keepingOf(state: PanelState, content: NotebookContent, packs: readonly Pack[]): Keeping {
  const canKeep = mayKeep(state.settings);
  const thing = sentNow(state);
  return {
    canKeep,
    lines: canKeep ? content.entries.map((entry) => lineOf(entry, packs)) : [],
    unreadable: canKeep ? content.unreadable : 0,
    sent: thing && {
      next: nextTime(guideOf(thing, packs), thing.at?.slice(0, 10) ?? dayOf(now())),
      isTold: thing.isTold,
      isKept: content.entries.some((entry) => isSameSending(entry, thing)),
    },
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
  const { id, site, at, reference, isTold, keptOn } = entry;
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
      source: guide && sourceOf(guide.pack, source),
    })),
    next: nextTime(guide, at?.slice(0, 10) ?? keptOn),
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
      source: sourceOf(pack, comesBack.source),
    };
  const check = procedure.checks.find((one) => one.kind === 'declaration-window');
  if (check?.kind !== 'declaration-window') return null;
  const { opens, closes } = nextTimeAfter(Temporal.PlainDate.from(day), check);
  return {
    kind: 'window',
    opens: opens.toString(),
    closes: closes.toString(),
    source: sourceOf(pack, check.source),
  };
}

function sourceOf(pack: Pack, id: string): SourceRef | null {
  const source = pack.sources[id];
  return source ? { name: source.name, url: source.url, verifiedOn: source.verifiedOn } : null;
}
