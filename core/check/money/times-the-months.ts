/**
 * « 135,00 € par mois », which the page tells, 135 in two months and 405 in the third: the sum of the three, written in one. Or a
 * month's money in the line of another sort, where it never stands.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { eachMonth } from './times-ten.ts';
import { isNamedTotal } from './totals.ts';

const longest = 400;
/** Money of months before, paid now. */
const ofArrears = /\b(?:rattrapage|arrieres?|rappel|retard|regularisation|impaye\w*)\b/;

/** Of one person, the same money month by month. */
function seriesIn(asked: readonly Field[]): Field[][] {
  const months = asked.filter(
    (field) =>
      field.valueType === 'amount' &&
      monthOf(field) !== null &&
      centsOf(field) !== null &&
      !isNamedTotal(field),
  );
  const byName = Map.groupBy(
    months,
    (field) => `${seriesOf(field)} – ${field.outerGroup ?? field.heading ?? ''}`,
  );
  return [...byName.values()].filter(
    (series) =>
      series.length > 2 && new Set(series.map((field) => monthOf(field)?.month)).size === series.length,
  );
}

export function checkTimesTheMonths({ asked, page }: CheckContext): Finding[] {
  const all = seriesIn(asked);
  if (all.length === 0) return [];
  return [...inOneMonth(all, asked, page.blocks), ...inOtherLine(all)];
}

function inOneMonth(all: readonly Field[][], asked: readonly Field[], blocks: readonly string[]): Finding[] {
  if (asked.some((field) => isYesNo(field) && ofArrears.test(fold(field.label)) && yesNoOf(field) !== 'no'))
    return [];
  const lines = sentencesOf(blocks, longest).filter((line) => eachMonth.test(fold(line)));
  return all.flatMap((series) => {
    const [high] = [...series].sort((one, other) => (centsOf(other) ?? 0) - (centsOf(one) ?? 0));
    const [each, another] = new Set(series.filter((field) => field !== high).map(centsOf));
    if (!high || !each || another !== undefined || centsOf(high) !== each * series.length) return [];
    const line = lines.find((one) => sumsIn(one).includes(each));
    return line
      ? [ownFinding('contradiction', 'problem', spotOf(high), 'page-error-problem', { said: line })]
      : [];
  });
}

/** 512,30 in two months of « Retraites », none in March; and in March, 512,30 in « Salaires », which has none in the others. */
function inOtherLine(all: readonly Field[][]): Finding[] {
  return all.flatMap((series) => {
    const [none, more] = series.filter((field) => centsOf(field) === 0);
    const [each, another] = new Set(series.filter((field) => field !== none).map(centsOf));
    if (!none || more || !each || another !== undefined) return [];
    const month = monthOf(none)?.month;
    return all
      .filter((other) => other !== series && placeOf(other[0]) === placeOf(series[0]))
      .flatMap((other) => {
        const [only, second] = other.filter((field) => centsOf(field) !== 0);
        return only && !second && monthOf(only)?.month === month && centsOf(only) === each
          ? [
              ownFinding('contradiction', 'problem', spotOf(only), 'papers-problem', {
                told: `${none.label} : ${textOf(none)}`,
                asked: `${only.label} : ${textOf(only)}`,
              }),
            ]
          : [];
      });
  });
}

/** The person, or the table. */
const placeOf = (field: Field | undefined): string => [field?.outerGroup, field?.heading].join(' – ');
