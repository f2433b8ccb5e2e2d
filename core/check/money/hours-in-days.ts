/** « Du 05/10/2026 au 09/10/2026 », and 350 hours: more than those days have. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { periodsOf } from '../days/order.ts';
import { dayOf, isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';

const ofWork = /^(?!.*\b(?:semaine|hebdo\w*|absen\w*|formation|contrat|mois precedent)\b).*\bheures\b/;
const ofPeriod =
  /^(?!.*\b(?:formation|stage|arret|conge|absence|naissance)\b).*\b(?:periode|contrat|mission|emploi|travail\w*|du|debut|fin|jour)\b/;
/** Nobody works more in a day. */
const mostInADay = 16;

/** Of a part of the page that tells one job: its hours, and the first and last day of it. */
export function checkHoursInDays({ asked, recap, dates }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const hours = said.filter(
    ({ label, group, valueType }) => group !== null && valueType === 'hours' && ofWork.test(fold(label)),
  );
  if (hours.length === 0) return [];
  const inCases = periodsOf(dates).flatMap(({ start, end }) => {
    const [from, to] = [dayOf(start), dayOf(end)];
    const isOfWork = ofPeriod.test(fold(`${start.label} ${end.label}`));
    return from && to && isOfWork
      ? [{ group: start.spot.group, from, to, told: `${start.spot.fieldLabel} – ${end.spot.fieldLabel}` }]
      : [];
  });
  const inLines = recap.flatMap((line) => {
    const time: Time | null = ofPeriod.test(fold(line.label)) ? timeIn(textOf(line) ?? '') : null;
    // « Terminé ? Oui, le 9 octobre » is no period.
    return time && isBefore(time.from, time.to)
      ? [{ group: line.group, ...time, told: `${line.label} : ${textOf(line)}` }]
      : [];
  });
  // Days shown again in a line are read as dates too.
  const periods = inLines.length > 0 ? inLines : inCases;
  return hours.flatMap((field: Field) => {
    const worked = readHours(textOf(field) ?? '');
    const [own, other] = periods.filter(({ group }) => group === field.group);
    const isOnly = hours.filter(({ group }) => group === field.group).length === 1;
    if (worked === null || !own || other || !isOnly) return [];
    const days = own.from.until(own.to).total('days') + 1;
    return days > 0 && worked > days * mostInADay
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: own.told,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}
