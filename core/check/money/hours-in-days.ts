/** On a recap, « du 05/10/2026 au 09/10/2026 » and 350 hours: more than those days have. In cases, see range.ts. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';

const ofWork =
  /^(?!.*\b(?:semaine|hebdo\w*|absen\w*|formation|contrat|prevues?|mois precedent)\b).*\bheures\b/;
const ofPeriod =
  /^(?!.*\b(?:formation|stage|arret|conge|absence|naissance)\b).*\b(?:periode|contrat|mission|emploi|travail\w*|jours?)\b/;
/** Nobody works more in a day. */
const mostInADay = 16;

/** Of a part of the recap that tells one job: its hours, and the first and last day of it. */
export function checkHoursInDays({ recap }: CheckContext): Finding[] {
  const lines = recap.filter((line) => isShown(line) && line.group !== null);
  const hours = lines.filter(({ label, valueType }) => valueType === 'hours' && ofWork.test(fold(label)));
  const periods = lines.flatMap((line) => {
    const time = ofPeriod.test(fold(line.label)) ? timeIn(textOf(line) ?? '') : null;
    // « Terminé ? Oui, le 9 octobre » is no period.
    return time && isBefore(time.from, time.to) ? [{ line, ...time }] : [];
  });
  return hours.flatMap((field) => {
    const worked = readHours(textOf(field) ?? '');
    const [own, other] = periods.filter(({ line }) => line.group === field.group);
    const isOnly = hours.filter(({ group }) => group === field.group).length === 1;
    if (worked === null || !own || other || !isOnly) return [];
    const days = own.from.until(own.to).total('days') + 1;
    return worked > days * mostInADay
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: `${own.line.label} : ${textOf(own.line)}`,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}
