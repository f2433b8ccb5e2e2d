/**
 * What stands of a line when she comes back to its page: what was said and shown at each visit, as long as the value is
 * the same. Each side finds it from the events alone, so both find the same.
 */
import type { FieldId } from '../page-model.ts';
import type { SharedLine } from './events.ts';
import { lineOf } from './reduce-person.ts';
import { findAgain, questionOf } from './same-question.ts';
import type { HelperPart, Mark, PersonPart, ReviewState } from './state.ts';

/** One visit of the page, with the marks made at it. */
export interface Visit {
  person: PersonPart;
  marks: Record<FieldId, Mark>;
  /** How a line of now was called at that visit, if it was there. */
  nameOf: (id: FieldId) => FieldId | undefined;
}

/** The visits of the page in force, the last first: this one, then the earlier ones. */
export function visitsOf({ person, helper }: ReviewState): [Visit, ...Visit[]] {
  const own: Visit = { person, marks: marksOn(helper, person.snap), nameOf: (id) => id };
  const before = person.past.filter(({ page, order }) => page === person.page && order.length > 0);
  const earlier = before.toReversed().map((left): Visit => {
    const names = namesBetween(left, thereOf(person));
    return { person: left, marks: marksOn(helper, left.snap), nameOf: (id) => names.get(id) };
  });
  return [own, ...earlier];
}

/** The lines of a page, without those that left it. */
function thereOf(person: PersonPart): SharedLine[] {
  const gone = new Set(person.gone);
  return person.order.flatMap((id) => (gone.has(id) ? [] : (lineOf(person, id) ?? [])));
}

/** How each of these lines was called on the page as she left it. */
export function namesBetween(
  left: PersonPart,
  now: Pick<SharedLine, 'id' | 'label' | 'group' | 'kind'>[],
): Map<FieldId, FieldId> {
  const before = thereOf(left);
  const found = findAgain(before.map(questionOf), now.map(questionOf));
  return new Map(
    before.flatMap(({ id }, at) => {
      const line = now[found[at] ?? -1];
      return line ? [[line.id, id] as const] : [];
    }),
  );
}

/**
 * The pages she left, the oldest first, each at its last visit: as a review of its own. Not the page in force, on whose
 * lines what was said stands again.
 */
export function pagesBefore({ person, helper }: ReviewState): ReviewState[] {
  return person.past.flatMap((left, at) => {
    const isLater = person.past.slice(at + 1).some(({ page }) => page === left.page);
    if (left.page === person.page || isLater || left.order.length === 0) return [];
    return [{ helper, person: { ...left, past: person.past.slice(0, at) } }];
  });
}

/** She left a page and shows another one, on which nothing was said or shown yet. */
export function hasJustMoved({ person, helper }: ReviewState): 'new' | 'back' | null {
  const hasLines = person.order.length > 0 && person.past.some(({ order }) => order.length > 0);
  if (!hasLines || helper.marksSnap >= person.snap || Object.keys(person.shown).length > 0) return null;
  return person.page === person.snap ? 'new' : 'back';
}

/** He said that he has finished, of a page she has left since, and has said nothing of the one she shows. */
export const hadFinished = ({ person, helper }: ReviewState): boolean =>
  helper.done?.isTrue === true && helper.done.snap < person.snap;

function marksOn({ marks, marksSnap, past }: HelperPart, snap: number): Record<FieldId, Mark> {
  return [...past, { marks, marksSnap }].find((one) => one.marksSnap === snap)?.marks ?? {};
}
