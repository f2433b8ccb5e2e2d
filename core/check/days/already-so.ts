/** « Habitez-vous déjà dans le nouveau logement ? Oui », and the day of coming there is still to come; or « Non », and it is past. */
import type { Finding } from '../../assessment.ts';
import { isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { answersApart } from '../finding.ts';
import { sideOf } from './order.ts';

/** « Habitez-vous déjà », « Êtes-vous déjà installée »; « Avez-vous déjà trouvé » and « Êtes-vous déjà inscrit » are of another day than the one asked. */
const isNow =
  /^(?:y )?(?!(?:avez|aviez|etes|etiez)\b)\p{L}+ez vous (?:bien )?deja\b|^vous (?!(?:avez|etes)\b)\p{L}+ez deja\b|\bdeja (?:entree?s?|installee?s?|emmenagee?s?|arrivee?s?|commence)\b/u;
const ofEnd =
  /\b(?:fin|terme|dernier|depart|sortie|jusqu\w*|echeance|naissance|actuel\w*|ancien\w*|signature|signe\w*|reserv\w*|demande\w*)\b/;
/** Cases between the question and its day. */
const mostBetween = 2;

export function checkAlreadySo({ asked, dates, today }: CheckContext): Finding[] {
  return asked.flatMap((question, at) => {
    const given = isYesNo(question) ? yesNoOf(question) : null;
    if ((given !== 'yes' && given !== 'no') || !isNow.test(fold(question.label))) return [];
    const own = stems(question.label);
    const day = dates.find(({ fields: [first], label }) => {
      const place = first ? asked.indexOf(first) - at - 1 : -1;
      return (
        place >= 0 &&
        place <= mostBetween &&
        first?.group === question.group &&
        stems(label).some((stem) => own.includes(stem))
      );
    });
    if (day?.reading.state !== 'date' || sideOf(day) === 'end' || ofEnd.test(fold(day.label))) return [];
    const isToCome = Temporal.PlainDate.compare(day.reading.date, today) > 0;
    const isPast = Temporal.PlainDate.compare(day.reading.date, today) < 0;
    return (given === 'yes' ? isToCome : isPast) ? [answersApart(day.spot, question)] : [];
  });
}
