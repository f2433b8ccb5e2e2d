import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import type { PageDate } from './page-dates.ts';

export const orderUnsure = 'order-unsure';

/** What ends one thing may stand after what begins another: « Entrée dans le nouveau logement », « départ de l'ancien ». */
const ofAnotherTime =
  /\b(?:ancien\w*|nouve\w*|precedent\w*|actuel\w*|dernier jour (?:travaille|de travail)|cess\w*|deja|modifi\w*|signe\w*|signature|delivr\w*|prevenu\w*|annonce\w*)\b/;

/** Cases between two dates of one thing: a place, a reason. */
const mostBetween = 2;

/**
 * A date before the one that stands over it in the same part of the page, where no word tells which comes first: mostly
 * what comes later is asked later. It is left to her to look at, and never passed over in silence.
 */
export function checkOrderUnsure({ dates, asked }: CheckContext): Finding[] {
  const isCase = ({ fields }: PageDate): boolean => fields.every((field) => asked.includes(field));
  const cases = dates.filter(isCase);
  return cases.flatMap((later, at) => {
    const first = cases[at - 1];
    if (first?.reading.state !== 'date' || later.reading.state !== 'date') return [];
    if (Temporal.PlainDate.compare(later.reading.date, first.reading.date) >= 0) return [];
    const isOfOthers = [first, later].some((date) => isBirth(date) || ofAnotherTime.test(fold(date.label)));
    if (isOfOthers || !areTogether(first, later, asked)) return [];
    const start = first.spot.fieldLabel ?? '';
    return [ownFinding(orderUnsure, 'unknown', later.spot, orderUnsure, { start })];
  });
}

function areTogether(one: PageDate, other: PageDate, asked: CheckContext['asked']): boolean {
  const [last, first] = [one.fields.at(-1), other.fields[0]];
  if (!last || !first) return false;
  const isNear = asked.indexOf(first) - asked.indexOf(last) - 1 <= mostBetween;
  return (
    isNear &&
    last.heading === first.heading &&
    (last.question ?? last.group) === (first.question ?? first.group)
  );
}
