/** « Jour de l'accouchement : 09/02/2027 », and 09/01/2027 as the day on which one of the twins was born. */
import type { Finding } from '../../assessment.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';

const ofDelivery = /^(?!.*\b(?:prevue?|presumee?|estimee?|probable|theorique)\b).*\baccouchement\b/;
const ofChild = /\b(?:enfants?|bebes?|nouveaux? nes?|jumeaux|jumelles?|jumeau|fils|fille)\b/;

export function checkDeliveredThen({ dates }: CheckContext): Finding[] {
  const [delivery, other] = dates.filter((date) => ofDelivery.test(nameOf(date)));
  const then = delivery && !other ? dayOf(delivery) : null;
  if (!delivery || !then) return [];
  return dates.flatMap((date) => {
    const day = date !== delivery && isBirth(date) && ofChild.test(nameOf(date)) ? dayOf(date) : null;
    // Before midnight, and after.
    return day && Math.abs(then.until(day).total('days')) > 1
      ? [
          ownFinding('contradiction', 'problem', date.spot, 'papers-problem', {
            told: formatDate(day),
            asked: `${delivery.spot.fieldLabel} : ${formatDate(then)}`,
          }),
        ]
      : [];
  });
}

const nameOf = ({ label, spot }: PageDate): string => fold([spot.group, spot.fieldLabel, label].join(' '));
