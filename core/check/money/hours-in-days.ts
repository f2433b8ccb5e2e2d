/** « Du 05/10/2026 au 09/10/2026 » and 350 hours: more than those days have. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { type Period, periodsOf } from '../days/order.ts';
import { dayOf, isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';

const ofWork =
  /^(?!.*\b(?:semaine|hebdo\w*|absen\w*|formation|contrat|prevues?|mois precedent)\b).*\bheures\b/;
const ofPeriod =
  /^(?!.*\b(?:formation|stage|arret|conge|absence|naissance)\b).*\b(?:periode|contrat|mission|emploi|travail\w*|jours?)\b/;
/** Nobody works more in a day. */
const mostInADay = 16;

/** The first and last day of one job, and where they are told. */
interface Job extends Time {
  group: string | null;
  /** « Période : du 05/10/2026 au 09/10/2026 » */
  told: string;
}

/** Of a part of the page that tells one job: its hours, and the first and last day of it. */
export function checkHoursInDays({ asked, recap, dates }: CheckContext): Finding[] {
  const lines = recap.filter((line) => isShown(line) && line.group !== null);
  return [...beyond(lines, lines.flatMap(jobIn)), ...beyond(asked, periodsOf(dates).flatMap(jobOf))];
}

function beyond(said: readonly Field[], jobs: readonly Job[]): Finding[] {
  const hours = said.filter(({ label, valueType }) => valueType === 'hours' && ofWork.test(fold(label)));
  return hours.flatMap((field) => {
    const worked = readHours(textOf(field) ?? '');
    const [own, other] = jobs.filter(({ group }) => group !== null && group === field.group);
    const isOnly = hours.filter(({ group }) => group === field.group).length === 1;
    if (worked === null || !own || other || !isOnly) return [];
    const days = own.from.until(own.to).total('days') + 1;
    return worked > days * mostInADay
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: own.told,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}

function jobIn(line: Field): Job[] {
  const text = textOf(line) ?? '';
  const time = ofPeriod.test(fold(line.label)) ? timeIn(text) : null;
  // « Terminé ? Oui, le 9 octobre » is no period.
  return time && isBefore(time.from, time.to)
    ? [{ ...time, group: line.group, told: `${line.label} : ${text}` }]
    : [];
}

/** « Premier jour en octobre » and « Dernier jour en octobre », not of a training nor of days off. */
function jobOf({ start, end }: Period): Job[] {
  const [from, to, [field]] = [dayOf(start), dayOf(end), start.fields];
  const names = foldAll(start.label, end.label, field?.group);
  if (!field || !from || !to || isBefore(to, from) || notOfWork.test(names)) return [];
  const told = [start, end].map(({ spot, fields }) => `${spot.fieldLabel} : ${textOf(fields[0] ?? field)}`);
  return [{ from, to, group: field.group, told: told.join(', ') }];
}
const notOfWork = /\b(?:formation|stage|arret|maladie|conge|absence|naissance|sejour)s?\b/;
