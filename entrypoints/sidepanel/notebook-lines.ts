/** What the lines of « Mon carnet » say, with what the guides of today know of them. */
import type { NextTime, NotebookLine, SameReview, SentDoubts } from '../../components/Keep/keeping.ts';
import type { Assessment, ReceiptEnds } from '../../core/assessment.ts';
import { nextTimeAfter } from '../../core/calendar/next-time.ts';
import { windowAt } from '../../core/calendar/window.ts';
import { findDoubts, lastAgain, withoutSubjects } from '../../core/notebook/again.ts';
import { type Answers, otherThanBefore } from '../../core/notebook/answers.ts';
import type { Doubted } from '../../core/notebook/doubts.ts';
import type { Again, NotebookEntry, SentThing } from '../../core/notebook/entry.ts';
import { sourceRef } from '../../core/pack/source-ref.ts';
import { type Case, type Pack, type Procedure, undatedOf } from '../../core/pack.ts';
import type { FieldId } from '../../core/page-model.ts';

interface Guide {
  pack: Pack;
  procedure: Procedure;
}

type GuideName = Pick<SentThing, 'portal' | 'procedure'>;

function guideOf({ portal, procedure }: GuideName, packs: readonly Pack[]): Guide | null {
  const pack = packs.find((one) => one.id === portal);
  const own = pack?.procedures.find((one) => one.id === procedure);
  return pack && own ? { pack, procedure: own } : null;
}

const casesOf = (name: GuideName, packs: readonly Pack[]): Case[] =>
  guideOf(name, packs)?.procedure.cases ?? [];

/**
 * The doubts of what was just sent, as far as they may be kept.
 * @param kept those that its line has already
 * @returns null: nothing was doubted that may be kept and found again. Of a subject that enters no list nothing is said either
 */
export function sentDoubts(
  thing: SentThing,
  doubted: Doubted | null,
  kept: Again | null,
  packs: readonly Pack[],
): SentDoubts | null {
  const known = casesOf(thing, packs);
  const isOfIt = doubted?.portal === thing.portal && doubted.procedure === thing.procedure;
  const again = kept ?? (isOfIt ? { cases: doubted.cases, steps: doubted.steps, who: null } : null);
  const cases = (withoutSubjects(again, known)?.cases ?? []).flatMap((id) => {
    const label = known.find((one) => one.id === id)?.labels[0];
    return label === undefined ? [] : [{ id, label, stepId: again?.steps?.[id] }];
  });
  if (cases.length === 0) return null;
  const [others, unkept] = isOfIt ? [doubted.others.length, doubted.unkept.length] : [0, 0];
  return { cases, others, unkept, isKept: kept !== null };
}

/** The doubts of last time on a page of the same guide; null: none are kept. */
export function sameReviewOf(
  entries: readonly NotebookEntry[],
  { place, page }: Pick<Assessment, 'place' | 'page'>,
  packs: readonly Pack[],
): SameReview | null {
  if (!place) return null;
  const guide = guideOf(place, packs);
  const known = guide?.procedure.cases ?? [];
  const shown = entries.map((entry) => ({ ...entry, again: withoutSubjects(entry.again, known) }));
  const entry = lastAgain(shown, place);
  if (!entry?.again) return null;
  return {
    day: entry.at?.slice(0, 10) ?? entry.keptOn,
    who: entry.again.who,
    doubts: findDoubts(entry.again, page.fields, known).map(({ stepId, ...doubt }) => {
      const step = guide?.procedure.steps.find(({ id }) => id === stepId);
      return { ...doubt, part: step ? { ns: place.portal, key: step.title, params: {} } : null };
    }),
  };
}

/**
 * On a page of the same guide, what she had written the last time where she has just written something else.
 * @param kept answers by the id of their line
 */
export function lastTimeOf(
  entries: readonly NotebookEntry[],
  kept: Readonly<Record<string, Answers>>,
  { place, page }: Pick<Assessment, 'place' | 'page'>,
  packs: readonly Pack[],
): Record<FieldId, string> {
  // The newest line of the guide: without answers, those of a time before it are not of « la dernière fois ».
  const last = entries.find(
    ({ portal, procedure }) => portal === place?.portal && procedure === place.procedure,
  );
  const answers = last && kept[last.id];
  return place && answers ? otherThanBefore(answers, page.fields, casesOf(place, packs)) : {};
}

/** A line ready to be shown. `hasAnswers`: her answers are kept beside it. */
export function lineOf(
  entry: NotebookEntry,
  packs: readonly Pack[],
  hasAnswers = false,
  today = Temporal.Now.plainDateISO(),
): NotebookLine {
  const { id, site, at, reference, isTold, keptOn, remindOn } = entry;
  const guide = guideOf(entry, packs);
  const known = guide?.procedure.cases ?? [];
  const again = withoutSubjects(entry.again, known);
  // What was kept on the screen that followed is past.
  const facts = [
    ...(guide?.procedure.keep.filter(({ atOnce }) => !atOnce) ?? []),
    ...(guide?.procedure.toSend?.papers ?? []).map(({ ifText, source }) => ({ text: ifText, source })),
  ];
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
    next: nextTime(entry, keptOn, packs, today),
    remindOn,
    hasAnswers,
    again: again && {
      who: again.who,
      cases: again.cases.map((caseId) => known.find((one) => one.id === caseId)?.labels[0] ?? null),
    },
  };
}

/**
 * When what was sent comes back.
 * @param day ISO day that serves where the day of the sending is not known
 * @param today a time that is over by then is no next one
 */
export function nextTime(
  thing: SentThing,
  day: string,
  packs: readonly Pack[],
  today = Temporal.PlainDate.from(day),
): NextTime {
  const guide = guideOf(thing, packs);
  if (thing.isLast) return { kind: 'ends', ends: guide && endsOf(guide) };
  const comesBack = guide?.procedure.comesBack;
  if (!guide || !comesBack) return { kind: 'unknown' };
  if (undatedOf(guide.procedure)) return { kind: 'once' };
  const { pack, procedure } = guide;
  if (typeof comesBack === 'object')
    return {
      kind: 'said',
      text: { ns: pack.id, key: comesBack.text, params: {} },
      source: sourceRef(pack, comesBack.source),
    };
  const check = procedure.checks.find((one) => one.kind === 'declaration-window');
  if (check?.kind !== 'declaration-window') return { kind: 'unknown' };
  const after = nextTimeAfter(Temporal.PlainDate.from(thing.at?.slice(0, 10) ?? day), check);
  const isOver = Temporal.PlainDate.compare(after.closes, today) < 0;
  const { opens, closes } = isOver ? windowAt(today, check) : after;
  return {
    kind: 'window',
    opens: opens.toString(),
    closes: closes.toString(),
    source: sourceRef(pack, check.source),
  };
}

function endsOf({ pack, procedure }: Guide): ReceiptEnds | null {
  const ends = procedure.receipt?.ends;
  if (!ends) return null;
  const said = (key: string) => ({ ns: pack.id, key, params: {} });
  return { text: said(ends.text), then: said(ends.then), source: sourceRef(pack, ends.source) };
}
