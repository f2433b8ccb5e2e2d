/**
 * Which papers her answers call for, from the first page of a procedure to its sending: her answers are gone by then. In the
 * panel's memory only, as yes or no for each paper.
 */
import type { Assessment } from '../assessment.ts';
import { holds } from '../condition.ts';
import { matchCases } from '../detect/match-cases.ts';
import type { Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { stateOf } from '../values/answer.ts';

export interface PapersKnown {
  portal: string;
  procedure: string;
  /** Whether each is called for, by the key of its text. Absent: nothing that she answered tells. */
  papers: Record<string, boolean>;
  /** It was sent, or perhaps: what is answered from here on is of another time. */
  isSent: boolean;
}

/**
 * What is known once this page was seen.
 * @param guide the page's guide
 */
export function rememberPapers(
  former: PapersKnown | null,
  { page, shown, place, sent }: Assessment,
  guide: Procedure | null,
): PapersKnown | null {
  if (!place || !guide?.toSend || page.isTranslated || page.stopped) return former;
  const isSame = former?.portal === place.portal && former.procedure === place.procedure;
  const isSent = sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed);
  if (isSent) return isSame ? { ...former, isSent } : null;
  const answers = new Map([...answersIn(shown, guide), ...answersIn(page.fields, guide)]);
  const here = guide.toSend.papers.flatMap(({ text, when }) => {
    const isCalledFor = holds(when, answers);
    return isCalledFor === 'unknown' ? [] : [[text, isCalledFor] as const];
  });
  const { portal, procedure } = place;
  const before = isSame && !former.isSent ? former.papers : {};
  return { portal, procedure, papers: { ...before, ...Object.fromEntries(here) }, isSent };
}

/** A question left without an answer tells nothing. */
function answersIn(fields: readonly Field[], { cases }: Procedure): [string, Field[]][] {
  return [...matchCases(fields, cases).cases].filter(([, found]) =>
    found.every((field) => stateOf(field) === 'filled'),
  );
}
