/**
 * Which cases of the guide she doubted while she did a procedure, from its first page to its sending. In the panel's memory
 * only: it reaches the notebook by her act alone, and never with an answer.
 */
import type { Assessment, Progress } from '../assessment.ts';
import { matchCases } from '../detect/match-cases.ts';
import type { Case } from '../pack.ts';
import type { Field } from '../page-model.ts';
import { confirmedState, doubtState } from '../progress.ts';
import { nameFields } from '../progress-names.ts';

export interface Doubted {
  portal: string;
  procedure: string;
  /** Ids of the guide's cases, in the order they were doubted. */
  cases: string[];
  /** Cases of the page that the guide does not know, by a name that says nothing. They cannot be found again. */
  others: string[];
  /** It was sent, or perhaps: what is doubted from here on is of another time. */
  isSent: boolean;
}

/**
 * What was doubted, once this page was seen.
 * @param known the cases of the page's guide
 */
export function rememberDoubts(
  former: Doubted | null,
  { page, place, sent }: Assessment,
  progress: Progress,
  known: readonly Case[],
): Doubted | null {
  if (!place || page.isTranslated || page.stopped) return former;
  const isSame = former?.portal === place.portal && former.procedure === place.procedure;
  const isSent = sent.state === 'sent' || (sent.state === 'unknown' && sent.pressed);
  if (isSent) return isSame ? { ...former, isSent } : null;
  const { portal, procedure } = place;
  const begun: Doubted =
    isSame && !former.isSent ? former : { portal, procedure, cases: [], others: [], isSent };
  const { cases, caseOf } = matchCases(page.fields, known);
  const names = nameFields(page.fields);
  const other = page.fields.filter(({ id }) => !caseOf.has(id));
  return {
    ...begun,
    cases: update(begun.cases, cases, progress),
    others: update(
      begun.others,
      new Map(other.map((field) => [names.get(field.id) ?? field.id, [field]])),
      progress,
    ),
  };
}

/** A doubt she answered herself was still a doubt; one she took back was none. */
function update(former: readonly string[], here: ReadonlyMap<string, Field[]>, progress: Progress): string[] {
  const kept = former.filter((id) => {
    const fields = here.get(id);
    return !fields || fields.some((field) => isDoubted(field, progress) || isAnswered(field, progress));
  });
  const fresh = [...here].flatMap(([id, fields]) =>
    !kept.includes(id) && fields.some((field) => isDoubted(field, progress)) ? [id] : [],
  );
  return [...kept, ...fresh];
}

const isDoubted = (field: Field, progress: Progress): boolean => doubtState(progress, field) !== 'none';
const isAnswered = (field: Field, progress: Progress): boolean => confirmedState(progress, field) !== 'none';
