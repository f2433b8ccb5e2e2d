/** « Montant versé chaque mois : 150 », « Nombre de mois : 12 », and 150 in « montant de toute l'année ». */
import type { Finding } from '../../assessment.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const ofMonth = /\b(?:chaque mois|par mois|mensuel\w*)\b/;
const ofYear = /\b(?:toute l annee|dans l annee|de l annee|par an|annuel\w*|douze mois|12 mois)\b/;
/** A total is worked out by others; an average is as much as a month. */
const isOther = /^total\b|\b(?:moyenne?s?|depot|taxe|caution)\b/;
const manyMonths = /^nombre de mois\b/;

export function checkMonthForYear({ asked }: CheckContext): Finding[] {
  return [...Map.groupBy(asked, ({ group }) => group)].flatMap(([group, part]) => {
    if (group === null) return [];
    const amounts = part.filter((field) => field.valueType === 'amount' && (centsOf(field) ?? 0) > 0);
    const [each, otherEach] = amounts.filter(({ label }) => ofMonth.test(fold(label)));
    const [year, otherYear] = amounts.filter(
      ({ label }) => ofYear.test(fold(label)) && !isOther.test(fold(label)) && !ofMonth.test(fold(label)),
    );
    const months = part.find(({ label }) => manyMonths.test(fold(label)));
    const many = months ? Number(fold(textOf(months) ?? '').split(' ')[0]) : Number.NaN;
    return each && year && !otherEach && !otherYear && many > 1 && centsOf(each) === centsOf(year)
      ? [ownFinding('same', 'problem', spotOf(year), 'same-problem', { first: each.label })]
      : [];
  });
}
