/** « Un arrêt maladie a-t-il commencé en février ? Oui », and a first day in January. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn, type NamedMonth } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { dayOf } from './time-in.ts';

const begun = /\b(?:commenc\w+|debut\w+|demarr\w+|pris effet|eu lieu|entree?|reprise?)\b/;
const ofEnd = /\b(?:fin|derniere?|jusqu\w*|reprise prevue|retour|termin\w+)\b/;
const ofStart = /\b(?:premiere?|debut|commenc\w+|depuis|entree|date|le)\b/;

/** Of the year that is named with it; where none is, it may have begun a year before. */
const isIn = (month: NamedMonth, day: Temporal.PlainDate): boolean =>
  day.month === month.month && (month.year === null || day.year === month.year);

export function checkBegunInMonth({ asked, dates }: CheckContext): Finding[] {
  return asked.flatMap((question, at) => {
    const words = fold(question.label);
    const [month, other] = monthsIn(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'yes' || !month || other || !begun.test(words)) return [];
    const next = asked[at + 1];
    const date = dates.find(({ fields }) => next !== undefined && fields[0] === next);
    const name = fold(date?.spot.fieldLabel ?? '');
    const day = date && ofStart.test(name) && !ofEnd.test(name) ? dayOf(date) : null;
    return date && day && !isIn(month, day)
      ? [
          ownFinding('other-month', 'problem', date.spot, 'papers-problem', {
            told: formatDate(day),
            asked: question.label,
          }),
        ]
      : [];
  });
}
