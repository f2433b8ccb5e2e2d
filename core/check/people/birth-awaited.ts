/** « Naissance attendue : 14/02/2026 », told in September of that year: a slip of the year, or a child who is there. */
import type { Finding } from '../../assessment.ts';
import { textOf, yesNoOf } from '../../values/answer.ts';
import { datesIn, formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import type { PageDate } from '../days/page-dates.ts';
import { dayOf, isBefore } from '../days/time-in.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { aDay } from '../recap/answer-lines.ts';

const awaited =
  /\b(?:naissance|enfant|bebe) (?:est )?(?:attendue?|a venir|prochaine)\b|\b(?:prochaine|future) naissance\b|\b(?:enfants?|bebes?) a naitre\b/;
/** Asked after the birth too, of a leave or of what is paid for it. */
const due =
  /\b(?:presumee?|prevue?|theorique|estimee?|probable)\b.*\b(?:accouchement|naissance|terme)\b|\b(?:accouchement|naissance|terme) (?:prevue?|presumee?|attendue?)\b/;
/** « Grossesse : oui, terme prévu le 14/02/2026 » */
const inWords = new RegExp(
  String.raw`(?<!\p{L})(?:naissance|terme|accouchement)\s(?:prévue?|attendue?)\s(?:(?:pour )?le\s|au\s)?(${aDay})`,
  'iu',
);
/** « Date prévue », under « Enfant à naître ». */
const ofTheDay =
  /^(?:date |jour |le )?(?:prevue?|presumee?|attendue?|(?:du |de l )?(?:terme|accouchement))(?: (?:de |d )?(?:la |l )?(?:naissance|accouchement)| prevue?)?$/;
/** « Reconnaissance anticipée de l'enfant à naître : le » */
const ofAPaper = /\b(?:reconn\w*|certificat|attestation|declar\w*|examen|echographie|debut|depuis)\b/;
const ofALeave =
  /\b(?:conges?|maternite|paternite|arrets?|indemnites?|prime (?:a la |de )?naissance|allaitement|repos)\b/;
const isPregnant = /\benceinte\b|\bgrossesse en cours\b|\bdeclar\w* (?:de |une |ma |votre )?grossesse\b/;

/** Some come late, and some tell of it a little after. */
const longestLate = { months: 1 };
/** Of the child who was awaited: it may have come so long before or after. */
const apart = { months: 4 };

export function checkBirthAwaited({ asked, recap, dates, page, today }: CheckContext): Finding[] {
  const said = [...asked, ...recap];
  const titles = [page.title, ...page.headings.map(({ text }) => text)].map(fold);
  if (titles.some((title) => ofALeave.test(title))) return [];
  const isNow =
    titles.some((title) => isPregnant.test(title)) ||
    said.some((field) => isPregnant.test(fold(field.label)) && yesNoOf(field) === 'yes');
  const isAwaited = ({ label, spot }: PageDate): boolean => {
    const [own, all] = [fold(spot.fieldLabel ?? ''), fold(label)];
    if (ofAPaper.test(own)) return false;
    return awaited.test(own) || (awaited.test(all) && ofTheDay.test(own)) || (isNow && due.test(own));
  };
  const told = dates.flatMap((date) => {
    const day = isAwaited(date) ? dayOf(date) : null;
    return day ? [{ day, spot: date.spot }] : [];
  });
  const written = recap.flatMap((line) => {
    const [, text = ''] = inWords.exec(textOf(line) ?? '') ?? [];
    return datesIn(text).map((day) => ({ day, spot: spotOf(line) }));
  });
  const births = dates.flatMap((one) => (isBirth(one) && !isAwaited(one) ? (dayOf(one) ?? []) : []));
  const hasCome = (day: Temporal.PlainDate): boolean =>
    births.some((born) => isBefore(day.subtract(apart), born) && isBefore(born, day.add(apart)));
  return [...told, ...written]
    .filter(({ day }) => isBefore(day, today.subtract(longestLate)) && !hasCome(day))
    .map(({ spot }) => ({
      ...ownFinding('order', 'problem', spot, 'order-problem', { start: formatDate(today) }),
      why: null,
    }));
}
