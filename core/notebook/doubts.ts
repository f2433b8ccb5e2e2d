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
import { isSubjectCase, isSubjectField } from '../redact/subjects.ts';

export interface Doubted {
  portal: string;
  procedure: string;
  /** Ids of the guide's cases, in the order they were doubted. */
  cases: string[];
  /** Cases of the page that the guide does not know, by a name that says nothing. They cannot be found again. */
  others: string[];
  /**
   * Cases on a subject that enters no list (couple, health, debts, residence…), by a name that says nothing, whether the
   * guide knows them or not: only how many there were is ever told.
   */
  unkept: string[];
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
    isSame && !former.isSent ? former : { portal, procedure, cases: [], others: [], unkept: [], isSent };
  const { cases, caseOf } = matchCases(page.fields, known);
  const names = nameFields(page.fields);
  const subjects = new Set(known.filter(isSubjectCase).map(({ id }) => id));
  const isApart = (field: Field) => isSubjectField(field) || subjects.has(caseOf.get(field.id) ?? '');
  const byName = (fields: Field[]) =>
    new Map(fields.map((field) => [names.get(field.id) ?? field.id, [field]]));
  const open = [...cases].flatMap(([id, fields]) => {
    const told = fields.filter((field) => !isApart(field));
    return told.length > 0 ? [[id, told] as const] : [];
  });
  const other = page.fields.filter((field) => !caseOf.has(field.id) && !isApart(field));
  return {
    ...begun,
    cases: update(begun.cases, new Map(open), progress),
    others: update(begun.others, byName(other), progress),
    unkept: update(begun.unkept, byName(page.fields.filter(isApart)), progress),
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
