/** A month given where the year is asked, or the year for a month: « Montant versé chaque mois : 150 », « Nombre de mois : 12 », and 150 in « montant de toute l'année ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';

const ofMonth = /\b(?:chaque mois|par mois|mensuel\w*)\b/;
const ofYear = /\b(?:toute l annee|dans l annee|de l annee|par an|annuel\w*|douze mois|12 mois)\b/;
/** A total is worked out by others; an average is as much as a month. */
const isOther = /^total\b|\b(?:moyenne?s?|depot|taxe|caution)\b/;
const manyMonths = /^nombre de mois\b/;

export function checkMonthForYear(context: CheckContext): Finding[] {
  return [...monthForYear(context), ...yearForMonth(context)];
}

function monthForYear({ asked }: CheckContext): Finding[] {
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

const toMonth =
  /\b(?:ramene|rapporte|converti|divise|reparti)\w* (?:\p{L}+ ){0,3}?(?:un |le |par |chaque )?(?:seul )?mois\b|\b(?:part|equivalent|soit) (?:d un|par|pour un) (?:seul )?mois\b|\bdouzieme\b/u;
/** Paid less often than every month. */
const rarer =
  /^(?!.*\b(?:douze|12|dix|10) fois\b).*\b(?:par an|annuel\w*|l an|(?:chaque|tous les|toutes les|de l|pour l) (?:ans?|annees?)|par (?:semestre|trimestre)|(?:seme|trime)striel\w*|chaque (?:semestre|trimestre)|tous les (?:deux|trois|six) mois)\b/;

/** « Mon locataire me règle : une fois par an », 1 860, and 1 860 again for « Ramené à un seul mois »: it is 155. */
function yearForMonth({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field, at) => {
    const month = field.valueType === 'amount' && toMonth.test(fold(field.label)) ? centsOf(field) : null;
    const whole = asked[at - 1];
    const paid = whole && whole.group === field.group ? centsOf(whole) : null;
    if (!whole || month === null || !paid || whole.valueType !== 'amount' || month !== paid) return [];
    const said = [whole.label, toldBefore(asked, at - 1, field) ?? ''].find((one) => rarer.test(fold(one)));
    const params = { line: said ?? '', asked: field.label };
    return said === undefined
      ? []
      : [{ ...ownFinding('figures', 'problem', spotOf(field), 'figures-problem', params), why: null }];
  });
}

/** How often, as the choice right over the amount says it. */
function toldBefore(asked: readonly Field[], at: number, { group }: Field): string | null {
  const choice = asked[at - 1];
  return choice && choice.options.length > 1 && choice.group === group ? textOf(choice) : null;
}
