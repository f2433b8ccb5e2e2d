/** « Le (date du jour) », « Fait le », and another day than the one on which she fills it in. */
import type { Finding } from '../../assessment.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { isShown } from '../recap/shown.ts';

const asksToday =
  /\b(?:date (?:du jour|d aujourd hui|de ce jour)|(?:le )?jour (?:de la|de votre) signature)\b|^fait (?:a .* )?le\b/;
/** « Date du jour de l'accident » */
const ofAnother = /\bdate du jour (?:de|du|d|ou)\b|\b(?:effet|souhait\w*|prevu\w*)\b/;
/** A page begun some days ago and finished today still bears its day. */
const mostDaysApart = 15;

/** A day written ahead is told by another check. */
export function checkDayOfSigning({ dates, today }: CheckContext): Finding[] {
  return dates.flatMap(({ spot, fields, reading }) => {
    if (reading.state !== 'date' || fields.some(isShown)) return [];
    const name = fold(spot.fieldLabel ?? '');
    // « … pas postérieure à la date du jour », beside another day, asks for none.
    const isAsked = asksToday.test(name) || /^date du jour\b/.test(fold(fields[0]?.hint ?? ''));
    const days = reading.date.until(today, { largestUnit: 'days' }).days;
    return isAsked && !ofAnother.test(name) && days > mostDaysApart
      ? [{ ...ownFinding('range', 'problem', spot, 'not-today-problem'), why: null }]
      : [];
  });
}
