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
import { subjectTest } from '../redact/subjects.ts';
import { follow, type OneTime } from './one-time.ts';

export interface Doubted extends OneTime {
  /** Ids of the guide's cases, in the order they were doubted. */
  cases: string[];
  /** In which part each of them was doubted, where the part was recognised. */
  steps: Record<string, string>;
  /** Cases of the page that the guide does not know, by a name that says nothing. They cannot be found again. */
  others: string[];
  /**
   * Cases on a subject that enters no list (couple, health, debts, residence…), by a name that says nothing, whether the
   * guide knows them or not: only how many there were is ever told.
   */
  unkept: string[];
}

/**
 * What was doubted, once this page was seen.
 * @param known the cases of the page's guide
 */
export function rememberDoubts(
  former: Doubted | null,
  assessment: Assessment,
  progress: Progress,
  known: readonly Case[],
): Doubted | null {
  const { fields } = assessment.page;
  const stepId = assessment.place?.stepId ?? null;
  const begin = (time: OneTime): Doubted => ({ ...time, cases: [], steps: {}, others: [], unkept: [] });
  return follow(former, assessment, begin, (told) => {
    const { cases, caseOf } = matchCases(fields, known);
    const names = nameFields(fields);
    const isApart = subjectTest(known, caseOf);
    const byName = (some: Field[]) =>
      new Map(some.map((field) => [names.get(field.id) ?? field.id, [field]]));
    const open = [...cases].flatMap(([id, some]) => {
      const toldOf = some.filter((field) => !isApart(field));
      return toldOf.length > 0 ? [[id, toldOf] as const] : [];
    });
    const others = fields.filter((field) => !caseOf.has(field.id) && !isApart(field));
    const doubted = update(told.cases, new Map(open), progress);
    const here = open.flatMap(([id]) => (stepId !== null && doubted.includes(id) ? [[id, stepId]] : []));
    return {
      ...told,
      cases: doubted,
      steps: { ...told.steps, ...Object.fromEntries(here) },
      others: update(told.others, byName(others), progress),
      unkept: update(told.unkept, byName(fields.filter(isApart)), progress),
    };
  });
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
