/**
 * Which papers her answers call for, from the first page of a procedure to its sending: her answers are gone by then. In the
 * panel's memory only, as yes or no for each paper.
 */
import type { Assessment } from '../assessment.ts';
import { holds } from '../condition.ts';
import { matchCases } from '../detect/match-cases.ts';
import { follow, type OneTime } from '../notebook/one-time.ts';
import type { Procedure } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { stateOf } from '../values/answer.ts';

export interface PapersKnown extends OneTime {
  /** Whether each is called for, by the key of its text. Absent: nothing that she answered tells. */
  papers: Record<string, boolean>;
}

/**
 * What is known once this page was seen.
 * @param guide the page's guide
 */
export function rememberPapers(
  former: PapersKnown | null,
  assessment: Assessment,
  guide: Procedure | null,
): PapersKnown | null {
  const toSend = guide?.toSend;
  if (!guide || !toSend) return former;
  const begin = (time: OneTime): PapersKnown => ({ ...time, papers: {} });
  return follow(former, assessment, begin, (told) => {
    const { shown, page } = assessment;
    const answers = new Map([...answersIn(shown, guide), ...answersIn(page.fields, guide)]);
    const here = toSend.papers.flatMap(({ text, when }) => {
      const isCalledFor = holds(when, answers);
      return isCalledFor === 'unknown' ? [] : [[text, isCalledFor] as const];
    });
    return { ...told, papers: { ...told.papers, ...Object.fromEntries(here) } };
  });
}

/** A question left without an answer tells nothing. */
function answersIn(fields: readonly Field[], { cases }: Procedure): [string, Field[]][] {
  return [...matchCases(fields, cases).cases].filter(([, found]) =>
    found.every((field) => stateOf(field) === 'filled'),
  );
}
