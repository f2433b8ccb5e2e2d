/** A day of the week that the page names, and a date of another. */
import type { Finding } from '../../assessment.ts';
import { textOf } from '../../values/answer.ts';
import { formatDate } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding } from '../finding.ts';
import { dayOf, weekdayNames } from './time-in.ts';

const names = weekdayNames.split('|');
/** « Du (lundi) » */
const inBrackets = new RegExp(String.raw`\((?:un |le )?(${weekdayNames})\)`, 'iu');
const [jour, date] = [
  /^jour(?: (?:choisi|souhaite|du rendez vous|de la visite))?$/,
  /^(?:date|le)(?: (?:choisie|souhaitee|du rendez vous|de la visite))?$/,
];

export function checkWeekday({ dates, asked }: CheckContext): Finding[] {
  return dates.flatMap(({ fields: [field], label, spot, reading }) => {
    const day = dayOf({ fields: [], label, spot, reading });
    const before = field && asked[asked.indexOf(field) - 1];
    const isChosen = before && jour.test(fold(before.label)) && date.test(fold(spot.fieldLabel ?? ''));
    const named = inBrackets.exec(spot.fieldLabel ?? '')?.[1] ?? (isChosen ? textOf(before) : null);
    const at = names.indexOf(fold(named ?? ''));
    return day && named && at >= 0 && at + 1 !== day.dayOfWeek
      ? [
          {
            ...ownFinding('agreement', 'problem', spot, 'papers-problem', {
              told: formatDate(day),
              asked: named,
            }),
            why: null,
          },
        ]
      : [];
  });
}
