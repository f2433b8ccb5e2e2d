import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isAsked } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { columnName } from '../cell-names.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { mayBeLine } from './sum-lines.ts';
import { isOfOther, ofThing } from './sum-sure.ts';
import { isNamedTotal, isPart, isWithCents, mostTotals, slackOfSome } from './totals.ts';

/** A longer account is nobody's household: nothing is said of its total. */
const mostRows = 40;

/**
 * A total she wrote that no rows of the page that follow one another add up to. Which ones it adds is not known: it is told as
 * a total to look at, and never passed over in silence.
 * @param isLeft totals that no other rule has judged
 */
export function sumsUnsure(fields: readonly Field[], isLeft: (sum: Field) => boolean): Finding[] {
  const numbers = fields.filter((field) => mayBeLine(field) && centsOf(field) !== null);
  const sums = numbers.filter((field) => isAsked(field) && isNamedTotal(field) && isLeft(field));
  return sums.slice(0, mostTotals).flatMap((sum) => {
    const stated = centsOf(sum);
    const at = numbers.indexOf(sum);
    const isLine = (one: Field): boolean => one !== sum && !isNamedTotal(one);
    const isOwn = (one: Field): boolean =>
      isLine(one) && one.group === sum.group && one.heading === sum.heading;
    const [before, after] = [numbers.slice(0, at), numbers.slice(at + 1)];
    const given = before.filter((line) => isOwn(line) && centsOf(line) !== 0);
    if (!stated || given.length < 2 || given.length > mostRows || isOfElse(sum, given)) return [];
    const own = numbers.filter(isOwn).slice(0, 2 * mostRows);
    // « Total – Demandeur », under « Salaire – Demandeur »
    const inColumn = own.filter(({ label }) => columnName(label) === columnName(sum.label));
    const runs = [
      inColumn,
      own,
      before.filter(isLine).slice(-mostRows),
      before.filter(isNamedTotal).slice(-mostRows),
      after.filter(isLine).slice(0, mostRows),
    ];
    return runs.some((run) => someRunMakes(stated, run))
      ? []
      : [ownFinding('sum', 'unknown', spotOf(sum), 'sum-unsure')];
  });
}

/** Of a thing, or of something else than its rows, by its name; of what the page knows besides, of a year of them; or with a part of one among them. */
const isOfElse = (sum: Field, rows: readonly Field[]): boolean =>
  ofThing.test(fold(sum.label)) ||
  ofMore.test(fold(sum.label)) ||
  rows.some(isPart) ||
  isOfOther(
    fold(sum.label),
    rows.map(({ label }) => fold(label)),
  );
const ofMore =
  /\b(?:connue?s?|ajoutee?s?|cumulee?s?|enfants?|personnes?|annuel\w*|par (?:an|mois)|annee|20\d\d)\b/;

/** Whether lines that follow one another add up to it; in whole euros, each may have been rounded. */
function someRunMakes(stated: number, lines: readonly Field[]): boolean {
  const rows = lines.map((line) => ({ cents: centsOf(line) ?? 0, isRounded: isWithCents(line) }));
  return rows.some((_row, start) => {
    let added = 0;
    let hasCents = false;
    return rows.slice(start).some(({ cents, isRounded }, more) => {
      added += cents;
      hasCents ||= isRounded;
      return Math.abs(added - stated) <= slackOfSome(stated, more + 1, hasCents);
    });
  });
}
