import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isAsked } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { columnName } from '../cell-names.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { mayBeLine } from './sum-lines.ts';
import { isOfOther } from './sum-sure.ts';
import { isNamedTotal, isPart, slackOf } from './totals.ts';

/**
 * A total she wrote that no rows of its part of the page add up to. Which ones it adds is not known: it is told as a total to
 * look at, and never passed over in silence.
 * @param isLeft totals that no other rule has judged
 */
export function sumsUnsure(fields: readonly Field[], isLeft: (sum: Field) => boolean): Finding[] {
  const numbers = fields.filter((field) => mayBeLine(field) && centsOf(field) !== null);
  return numbers.flatMap((sum, at) => {
    const stated = centsOf(sum);
    if (!isAsked(sum) || !stated || !isNamedTotal(sum) || !isLeft(sum)) return [];
    const isLine = (one: Field): boolean => one !== sum && !isNamedTotal(one);
    const own = numbers.filter(
      (one) => isLine(one) && one.group === sum.group && one.heading === sum.heading,
    );
    const given = own.filter((line) => centsOf(line) !== 0);
    if (given.length < 2 || isOfElse(sum, given)) return [];
    const before = numbers.slice(0, at);
    // « Total – Demandeur », under « Salaire – Demandeur »
    const inColumn = own.filter(({ label }) => columnName(label) === columnName(sum.label));
    const runs = [
      inColumn,
      before.filter(isLine),
      before.filter(isNamedTotal),
      numbers.slice(at + 1).filter(isLine),
      own,
    ];
    const isFound = runs.some((run) => someRunMakes(stated, run));
    return isFound ? [] : [ownFinding('sum', 'unknown', spotOf(sum), 'sum-unsure')];
  });
}

/** Of something else than its rows, by its name; of what the page knows besides, of a year of them; or with a part of one among them. */
const isOfElse = (sum: Field, rows: readonly Field[]): boolean =>
  ofMore.test(fold(sum.label)) ||
  rows.some(isPart) ||
  isOfOther(
    fold(sum.label),
    rows.map(({ label }) => fold(label)),
  );
const ofMore =
  /\b(?:connue?s?|ajoutee?s?|cumulee?s?|enfants?|personnes?|annuel\w*|par (?:an|mois)|annee|20\d\d)\b/;

/** Whether lines that follow one another add up to it. */
function someRunMakes(stated: number, lines: readonly Field[]): boolean {
  return lines.some((_line, start) => {
    let added = 0;
    return lines.slice(start).some((line, more) => {
      added += centsOf(line) ?? 0;
      return Math.abs(added - stated) <= slackOf(stated, lines.slice(start, start + more + 1));
    });
  });
}
