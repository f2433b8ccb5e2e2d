/** The last day of a period written, and its first day left empty. */
import type { Finding } from '../../assessment.ts';
import { isOptional } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { periodsOf } from './order.ts';
import type { PageDate } from './page-dates.ts';

/** « Du », « Début du stage », « Premier jour d'arrêt »: what goes on has begun, but « Entrée » may be known already. */
const first = /^(?:du|premier jour\b.*|(?:date |jour )?(?:de |du |d )?debut\b(?!.*\bfin\b).*)$/;
const last = /^(?:au|dernier jour\b.*|(?:date |jour )?(?:de |de la )?fin\b.*)$/;
/** « Début du bail (déjà connu) », « Début souhaité » */
const isElsewhere = /\b(?:connue?s?|souhaite\w*|prevue?s?|ancien\w*|precedent\w*|eventuel\w*|si)\b/;

const nameOf = ({ spot }: PageDate): string => fold(spot.fieldLabel ?? '').replace(/ jj mm aaaa$/, '');

export function checkFirstDay({ dates }: CheckContext): Finding[] {
  return periodsOf(dates).flatMap(({ start, end }) => {
    const isLeft = start.reading.state === 'empty' && end.reading.state === 'date';
    if (!isLeft || !first.test(nameOf(start)) || !last.test(nameOf(end))) return [];
    if (start.fields.some((field) => isOptional(field) || field.required || field.readOnly)) return [];
    if (isElsewhere.test(nameOf(start)) || isElsewhere.test(nameOf(end))) return [];
    return [ownFinding('required', 'problem', start.spot, 'required-problem')];
  });
}
