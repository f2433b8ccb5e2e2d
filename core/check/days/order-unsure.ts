import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import { rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { sideOf } from './order.ts';
import type { PageDate } from './page-dates.ts';

export const orderUnsure = 'order-unsure';

/** What comes after something else, whatever that is. */
const comesAfter =
  /\b(?:reponse|decision|notifi\w*|restitu\w*|retour|rendue?s?|cede\w*|cession|vendu\w*|vente|revente|guerison)\b/;
/** What ends one thing may stand after what begins another: « Entrée dans le nouveau logement », « départ de l'ancien ». */
const ofAnotherTime =
  /\b(?:ancien\w*|nouve\w*|precedent\w*|actuel\w*|derniere?|deja|prevue?s?|souhaitee?s?)\b/;

/** Cases between two dates of one thing: a place, a reason. */
const mostBetween = 2;

/**
 * A date before the one that stands over it in the same part of the page, though its name is of what comes after: it is
 * left to her to look at, and never passed over in silence.
 */
export function checkOrderUnsure({ dates, asked }: CheckContext): Finding[] {
  const cases = dates.filter(({ fields }) => fields.every((field) => asked.includes(field)));
  return cases.flatMap((later, at) => {
    const first = cases[at - 1];
    if (first?.reading.state !== 'date' || later.reading.state !== 'date') return [];
    if (Temporal.PlainDate.compare(later.reading.date, first.reading.date) >= 0) return [];
    const [name, before] = [later, first].map(({ spot }) => fold(spot.fieldLabel ?? ''));
    if (!comesAfter.test(name ?? '') || comesAfter.test(before ?? '') || sideOf(first) === 'end') return [];
    const isOfOthers = [first, later].some((date) => isBirth(date) || ofAnotherTime.test(fold(date.label)));
    if (isOfOthers || !areTogether(first, later, asked)) return [];
    const start = first.spot.fieldLabel ?? '';
    return [ownFinding(orderUnsure, 'unknown', later.spot, orderUnsure, { start })];
  });
}

function areTogether(one: PageDate, other: PageDate, asked: readonly Field[]): boolean {
  const [last, first] = [one.fields.at(-1), other.fields[0]];
  if (!last || !first) return false;
  const isNear = asked.indexOf(first) - asked.indexOf(last) - 1 <= mostBetween;
  // Three cases have the name of their date for a group.
  const partOf = (field: Field, { fields }: PageDate): string | null =>
    fields.length > 1 ? field.heading : (field.group ?? field.heading);
  return isNear && rowName(last.label) === rowName(first.label) && partOf(last, one) === partOf(first, other);
}
