/** A day of the week that the page names, and a date of another. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { stems } from '../../wording/stems.ts';
import { isBirth } from '../asks/range.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, type Spot } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, weekdayNames } from './time-in.ts';

const names = weekdayNames.split('|');
/** « Du (lundi) » */
const inBrackets = new RegExp(String.raw`\((?:un |le )?(${weekdayNames})\)`, 'iu');
const [jour, date] = [
  /^jour(?: (?:choisi|souhaite|du rendez vous|de la visite))?$/,
  /^(?:date|le)(?: (?:choisie|souhaitee|du rendez vous|de la visite))?$/,
];

export function checkWeekday({ dates, asked, page }: CheckContext): Finding[] {
  return dates
    .flatMap(({ fields: [field], label, spot, reading }) => {
      const day = dayOf({ fields: [], label, spot, reading });
      const before = field && asked[asked.indexOf(field) - 1];
      const isChosen = before && jour.test(fold(before.label)) && date.test(fold(spot.fieldLabel ?? ''));
      const named = inBrackets.exec(spot.fieldLabel ?? '')?.[1] ?? (isChosen ? textOf(before) : null);
      return day && named && names.includes(fold(named)) ? notThatWeekday(spot, day, named) : [];
    })
    .concat(onOtherWeekday(dates, page));
}

/** « Les rendez-vous ont lieu uniquement le mercredi », « le mardi et le jeudi seulement » */
const only =
  /^(?!.*\b(?:si|sauf|ou|matin|tarif\w*|ferme\w*|telephon\w*|traite\w*|instrui\w*|etudi\w*|repond\w*|joign\w*|recoi\w*|ouvert\w*|guichet\w*)\b)(?=.*\b(?:uniquement|seulement|exclusivement|ne (?:\p{L}+ ){1,4}que)\b)(.*)$/u;
const aWeekday = new RegExp(String.raw`\b(?:les?|du|au) (${weekdayNames})s?\b`, 'g');

/** The day chosen, where the page has one and is of one sort of days. */
function onOtherWeekday(dates: readonly PageDate[], { blocks }: PageModel): Finding[] {
  const [date, other] = dates.filter((one) => dayOf(one) !== null && !isBirth(one));
  const day = date && dayOf(date);
  if (!date || !day || other) return [];
  const label = fold(date.spot.fieldLabel ?? '');
  return sentencesOf(blocks).flatMap((sentence) => {
    const words = fold(sentence);
    const days = [...words.matchAll(aWeekday)].map(([, name = '']) => name);
    // « Du lundi au vendredi »
    if (days.length === 0 || !only.test(words) || /\bdu \p{L}+di au\b/u.test(words)) return [];
    const isOfIt =
      (chosen.test(label) && ofMeeting.test(words)) ||
      stems(label).some((stem) => stems(words).includes(stem));
    return isOfIt && !days.some((name) => names.indexOf(name) + 1 === day.dayOfWeek)
      ? notThatWeekday(date.spot, day, days.join(', '))
      : [];
  });
}

/** What a day is chosen for. */
const ofMeeting =
  /\b(?:rendez vous|visites?|passages?|livraisons?|enlevements?|collectes?|creneaux|seances?)\b/;
const chosen = /^(?:date|jour)(?: (?:choisie?|souhaitee?|demandee?|retenue?|voulue?))?$/;

/** « Lundi », and a day that is none. */
export function notThatWeekday(spot: Spot, day: Temporal.PlainDate, named: string): Finding[] {
  const params = { told: formatDate(day), asked: named };
  return !fold(named)
    .split(' ')
    .includes(names[day.dayOfWeek - 1] ?? '')
    ? [{ ...ownFinding('agreement', 'problem', spot, 'papers-problem', params), why: null }]
    : [];
}
