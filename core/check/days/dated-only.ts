/** « Paies datées du 01/08/2026 au 31/10/2026 seulement », and a « Date de paiement » out of that time. */
import type { Finding } from '../../assessment.ts';
import type { PageModel } from '../../page-model.ts';
import { fold } from '../../wording/fold.ts';
import { partOver } from '../part-over.ts';
import type { PageDate } from './page-dates.ts';
import { dayOf, outside, timeIn } from './time-in.ts';

const alone = '(?:seulement|uniquement|exclusivement|et rien d autre|a l exclusion de tout autre)';
const paper =
  '(?:paies?|payes?|salaires?|bulletins?(?: de (?:paie|salaire))?|fiches? de paie|paiements?|versements?|gratifications?|pensions?|indemnites?)';
const dated = '(?:datee?s?|payee?s?|versee?s?|reglee?s?|recue?s?|percue?s?)';
const rules = [
  new RegExp(`\\b${paper}(?: \\p{L}+)? ${dated} (?:du|entre le) \\d.* ${alone}\\b`, 'u'),
  new RegExp(
    `\\b(?:seule?s?|${alone}|que) (?:les? |la |des )?${paper}(?: \\p{L}+)? ${dated} (?:du|entre le) \\d`,
    'u',
  ),
];
const orElse = /\b(?:si|sauf|ou|exemples?|hormis|a l exception|connue?s?|deja)\b/;
/** The day that a payslip bears, and no day of a contract. */
const ofPayment =
  /\b(?:paiements?|paye|payee|versements?|verse|versee|reglements?|recue?|percue?|bulletins?|fiche de paie)\b/;

export function outOfDated(
  dates: readonly PageDate[],
  sentences: readonly string[],
  page: PageModel,
): Finding[] {
  return sentences.flatMap((sentence) => {
    const said = fold(sentence);
    const within = rules.some((rule) => rule.test(said)) && !orElse.test(said) ? timeIn(sentence) : null;
    if (!within) return [];
    // Said under the title of a part, it is of the days of that part.
    const part = partOver(page)(page.blocks.findIndex((block) => block.includes(sentence)));
    return dates.flatMap((date) => {
      const day = dayOf(date);
      const heading = date.fields[0]?.heading;
      const isElsewhere = part !== undefined && heading !== part && date.spot.group !== part;
      return day && !isElsewhere && ofPayment.test(fold(date.spot.fieldLabel ?? ''))
        ? outside(date, day, within)
        : [];
    });
  });
}
