/** « Jour de l'accouchement : 09/02/2027 », and 09/01/2027 as the day on which one of the twins was born. */
import type { Finding } from '../../assessment.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf } from '../days/time-in.ts';
import { ownFinding } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

const ofDelivery = /^(?!.*\b(?:prevue?|presumee?|estimee?|probable|theorique)\b).*\baccouchement\b/;
const ofChild = /\b(?:enfants?|bebes?|nouveaux? nes?|jumeaux|jumelles?|jumeau|fils|fille)\b/;

export function checkDeliveredThen(context: CheckContext): Finding[] {
  return [...bornThen(context), ...bornFarFromTerm(context)];
}

/** Children come months early, or weeks late; another year is a slip. */
const mostFromTerm = 150;

/** « Naissance attendue vers le 09/01/2027 », and the child who is told of was born a year before. */
function bornFarFromTerm({ dates, page }: CheckContext): Finding[] {
  const births = dates.filter(isBirth);
  const [birth, other] = births;
  const isOfBirth = page.headings.some(({ text }) => /\bnaissance\b/.test(fold(text)));
  const day = birth && !other && isOfBirth && ofChild.test(nameOf(birth)) ? dayOf(birth) : null;
  if (!birth || !day) return [];
  const told = sentencesOf(page.blocks).filter((one) => ofTerm.test(fold(one)));
  const [line, more] = told;
  const [term, last] = datesIn(line ?? '');
  if (!line || more || !term || last || Math.abs(term.until(day).total('days')) <= mostFromTerm) return [];
  return [
    ownFinding('contradiction', 'problem', birth.spot, 'papers-problem', {
      told: formatDate(day),
      asked: line,
    }),
  ];
}

const ofTerm =
  /\b(?:naissance|accouchement|bebe)\b (?:est )?(?:attendue?|prevue?|presumee?)\b.* \d|\bterme (?:prevu|de la grossesse)\b.* \d/;

function bornThen({ dates }: CheckContext): Finding[] {
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
