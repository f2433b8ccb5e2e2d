/**
 * « Du 05/10/2026 au 09/10/2026 » and 350 hours: more than those days have. On a recap, or where the page tells the days over the
 * case; of dates in cases, see span-told.ts.
 */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { isBefore, type Time, timeIn } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';

const ofWork =
  /^(?!.*\b(?:semaine|hebdo\w*|absen\w*|formation|contrat|prevues?|mois precedent)\b).*\bheures\b/;
const ofPeriod =
  /^(?!.*\b(?:formation|stage|arret|conge|absence|naissance)\b).*\b(?:periode|contrat|mission|emploi|travail\w*|jours?)\b/;
/** Nobody works more in a day. */
const mostInADay = 16;

export function checkHoursInDays(context: CheckContext): Finding[] {
  return [...onRecap(context), ...underDays(context)];
}

/** « Du 23 au 27 novembre 2026 · 5 jours de travail », over « Heures de la mission n° 3 » of the same part. */
function underDays({ asked, page: { blocks } }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const worked = field.valueType === 'hours' && field.group ? readHours(textOf(field) ?? '') : null;
    if (worked === null) return [];
    const [title, at] = [blocks.lastIndexOf(field.group ?? ''), blocks.indexOf(field.label)];
    const isOver = title >= 0 && at > title && at - title <= mostBetween;
    // « Proman jeudi 11 et vendredi 12 juin 2026 », the name of its row
    const lines = isOver
      ? blocks.slice(title + 1, at)
      : blocks.filter((line) => line.startsWith(`${field.group} `));
    const told = lines.map((line) => ({ line, days: daysIn(line) }));
    const [own, other] = told.filter(({ days }) => days !== null);
    return own && !other && worked > (own.days ?? 0) * mostInADay
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: `${field.label} : ${textOf(field)}`,
            asked: own.line,
          }),
        ]
      : [];
  });
}

/** The days, an employer, a place. */
const mostBetween = 6;
const daysOfWork = /\b(\d{1,2}) jours? (?:de travail|travailles?|prevus?|de mission)\b/;

/** « 5 jours de travail », or from the first to the last of a line that tells both. */
function daysIn(line: string): number | null {
  const [, told] = daysOfWork.exec(fold(line)) ?? [];
  if (told !== undefined) return Number(told);
  const isSpan = /\bau\b/.test(line);
  const each = isSpan ? [] : (fold(line).match(aWeekday) ?? []);
  if (each.length > 1) return each.length;
  const time = isSpan ? timeIn(line) : null;
  return time && isBefore(time.from, time.to) ? daysOf(time) : null;
}

const aWeekday = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}\b/g;

const daysOf = ({ from, to }: Pick<Time, 'from' | 'to'>): number => from.until(to).total('days') + 1;

/** Of a part of the recap that tells one job: its hours, and the first and last day of it. */
function onRecap({ recap }: CheckContext): Finding[] {
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
    return worked > daysOf(own) * mostInADay
      ? [
          ownFinding('contradiction', 'problem', spotOf(field), 'papers-problem', {
            told: `${own.line.label} : ${textOf(own.line)}`,
            asked: `${field.label} : ${textOf(field)}`,
          }),
        ]
      : [];
  });
}
