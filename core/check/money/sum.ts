import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { mayBeSameMonth, monthOf } from '../who-and-when.ts';
import { sumsUnlikeOthers } from './row-unlike-others.ts';
import { notExplained } from './sum-explained.ts';
import { rowTotalsInText, sumOfSoMany, sumsOfLinesAbove, totalsInText } from './sum-in-text.ts';
import {
  addsEachMonth,
  groupNamed,
  isOfWholeTable,
  linesFor,
  linesInColumn,
  linesMeant,
  mayBeLine,
} from './sum-lines.ts';
import { sumOfNone } from './sum-of-none.ts';
import { sumsOfParts } from './sum-of-parts.ts';
import { partsOf, sumsOfColumns, sumsOfHours, sumsOfMonths } from './sum-of-sort.ts';
import { sumsOfTurnover } from './sum-of-turnover.ts';
import { differencesShown, isOfNoColumn, sumsInTitles, sumsShown } from './sum-shown.ts';
import { sumsUnsure } from './sum-unsure.ts';
import { fits, isAmount, isNamedTotal, isPart, judge, judgeAll, mostTotals, spanOf } from './totals.ts';

/** « Total du trimestre » reads as a period; holding an amount, it is none. */
const mayBeTotal = new Set(['unknown', 'period', 'month', 'household']);

const ofPeople =
  /\b(?:enfants?|personnes?|membres?|occupants?)\b(?!.*\b(?:montants?|ressources?|revenus?|frais)\b)/;

/** A case or a sentence that gives a total, against the lines it adds up. */
export function checkSum({ page, asked, shown, recap }: CheckContext): Finding[] {
  // A total only shown has a bare « Total » for a name: its value says that it is an amount.
  const isTotal = (field: Field): boolean =>
    isNamedTotal(field) &&
    !ofPeople.test(fold(field.label)) &&
    (field.valueType === 'amount' || (mayBeTotal.has(field.valueType) && isAmount(field)));
  const sums = page.fields.filter(isTotal);
  const first = sums.slice(0, mostTotals);
  const groups = new Set([
    ...sums.map(({ group }) => group),
    ...first.flatMap((sum) => groupNamed(sum, page.fields)),
  ]);
  const inColumns = new Set(first.flatMap((sum) => linesInColumn(page, sum)));
  // Above a total, in its own part of the page, a number with no other meaning is a line of it.
  const isLine = (field: Field): boolean =>
    field.valueType === 'amount' ||
    (field.group !== null && groups.has(field.group) && mayBeLine(field) && isAmount(field)) ||
    inColumns.has(field);
  const amounts = page.fields.filter((field) => isTotal(field) || isLine(field));
  const totals = amounts.filter(isNamedTotal);
  // « Salaire total » adds its own row.
  const lines = amounts.filter(
    (field) => !isNamedTotal(field) && !isPart(field) && !/\btotal\s*$/i.test(field.label),
  );
  const inCases = totals
    .filter((field) => !isMadeElsewhere(field, page.fields))
    .flatMap((field) => compare(field, ofItsSpan(field, linesFor(field, lines, amounts)), totals, amounts));
  const inText =
    totals.length === 0
      ? totalsInText(
          page,
          lines.filter((line) => asked.includes(line)),
        )
      : [];
  // « Épargne : Oui », then « Montant total »
  const isOpened = (line: Field): boolean => {
    const before = recap[recap.findIndex(({ id }) => id === line.id) - 1];
    return (
      isNamedTotal(line) &&
      before !== undefined &&
      yesNoOf(before) === 'yes' &&
      ofMoneyKept.test(fold(before.label))
    );
  };
  const ofPage = shown.filter((line) => !isOpened(line));
  const found = [
    ...inCases,
    ...inText,
    ...rowTotalsInText(page, lines),
    ...sumOfSoMany(page, asked),
    ...sumsOfLinesAbove(asked),
    ...sumsShown(ofPage, amounts, page.blocks),
    ...sumsOfHours([...page.fields, ...recap]),
    ...sumsOfMonths(page.fields),
    ...sumsOfColumns(page.fields),
    ...differencesShown(shown),
    ...sumsInTitles(shown),
    ...partsOf(asked),
  ];
  const inFound = new Set(found.map(({ fieldId }) => fieldId));
  const ofNames = [...sumsOfTurnover(asked), ...sumsUnlikeOthers(asked)];
  found.push(...ofNames.filter(({ fieldId }) => !inFound.has(fieldId)));
  const told = new Set(found.map(({ fieldId }) => fieldId));
  // A total in the page's text is shown too.
  const written =
    inText.length > 0 ? [] : [...new Set([...ofPage, ...recap.filter((line) => !isOpened(line))])];
  found.push(...sumsOfParts(page.fields, written).filter(({ fieldId }) => !told.has(fieldId)));
  const judged = new Set(found.map(({ fieldId }) => fieldId));
  const isLeft = (sum: Field): boolean =>
    !judged.has(sum.id) && !isOpened(sum) && !isMadeElsewhere(sum, page.fields) && !isOfNoColumn(sum, shown);
  const ofNone = [
    ...sumOfNone(amounts, isLeft),
    ...sumOfNone(
      shown.filter(({ valueType }) => valueType === 'amount'),
      isLeft,
    ),
  ];
  const known = new Set([...found, ...ofNone].map(({ fieldId }) => fieldId));
  const unsure = sumsUnsure(page.fields, (sum) => !known.has(sum.id) && isLeft(sum));
  return notExplained([...found, ...ofNone, ...unsure], page, shown);
}

/** What is not among the lines of a month's money. */
const ofMoneyKept = /\b(?:epargne|placements?|livrets?|patrimoine|capital|assurances? vie)\b/;

const isMadeElsewhere = (sum: Field, fields: readonly Field[]): boolean =>
  opensAfterYes(sum, fields) || isProduct(sum, fields);

/** « Revenus de l'étranger ? Oui », then « Montant total perçu »: of what was asked, and not of the lines before it. */
function opensAfterYes(sum: Field, fields: readonly Field[]): boolean {
  const before = fields.slice(0, fields.indexOf(sum)).slice(-mostBetween);
  const at = before.findLastIndex((field) => isYesNo(field) && yesNoOf(field) === 'yes');
  if (at < 0) return false;
  const since = before.slice(at + 1);
  // « Total des heures », beside it in the last row of a table.
  if (since.some(isNamedTotal)) return false;
  // « Montant par mois », « Nombre de mois », « Total sur la période »
  const isWorkedOut = since.some(({ label }) => /^nombre\b/.test(fold(label)));
  return isWorkedOut || since.every(({ valueType }) => valueType !== 'amount');
}

/** « Kilomètres aller et retour », « Nombre d'allers et retours », « Total des kilomètres »: one by the other. */
function isProduct(sum: Field, fields: readonly Field[]): boolean {
  const before = fields
    .slice(0, fields.indexOf(sum))
    .slice(-mostMultiplied)
    .filter(({ group }) => group === sum.group);
  const times = before.filter(({ label }) => /^(?:nombre|nb|quantite)\b/.test(fold(label)));
  return times.some((count) =>
    before.some(
      (each) => each !== count && (centsOf(each) ?? 0) * (centsOf(count) ?? 0) === (centsOf(sum) ?? 0) * 100,
    ),
  );
}

/** What is multiplied stands right above what it makes. */
const mostMultiplied = 6;

/** A country or a date may stand between the question and its amount. */
const mostBetween = 3;

/** « Total par mois », « Total par an », under lines of both: each adds those of its own. */
function ofItsSpan(sum: Field, lines: Field[]): Field[] {
  const per = ({ label }: Field): string | undefined => /\bpar (mois|an)\b/.exec(fold(label))?.[1];
  const isOfBoth = per(sum) !== undefined && new Set(lines.map(per)).size > 1;
  return isOfBoth ? lines.filter((line) => per(line) === per(sum)) : lines;
}

/** « Total des jours d'absence » adds days, and no euros. */
const counted = /\b(?:jours?|journees?|nuits?|repas|kilometres?|km)\b/;
/** « Total des ressources (connues et ajoutées) »: of what the page only shows, too. */
const ofKnownToo = /\b(?:connue?s?|deja (?:declare|saisi|connu)\w*) et\b|\bet (?:connue?s?|deja)\b/;

function compare(sum: Field, all: Field[], totals: Field[], amounts: Field[]): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  const isCount = sum.valueType !== 'amount' && counted.test(fold(sum.label));
  const lines = isCount ? all.filter(({ label }) => counted.test(fold(label))) : all;
  if (stated.state !== 'amount' || lines.length < 2 || ofKnownToo.test(fold(sum.label))) return [];
  if (isOfWholeTable(sum)) return judgeAll(stated.cents, lines, spotOf(sum));
  if (spanOf(sum) === 'an' && lines.every(({ label }) => /\b(?:mois|mensuel\w*)\b/.test(fold(label))))
    return [];
  // « Salaire », « Loyer », « Électricité », then « Total des charges »: it is of the last ones.
  const isOfLast =
    !addsEachMonth(sum, lines) &&
    lines.slice(1, -1).some((_line, at) => fits(stated.cents, lines.slice(at + 1)));
  // « Total demandé », at the end of the last part: of all that is asked for on the page.
  const above = amounts.slice(0, amounts.indexOf(sum)).filter((line) => !isNamedTotal(line));
  const isOfAll = above.length > lines.length && fits(stated.cents, above);
  // « Total – juin », beside « Total – juillet » in a row, ends nothing of July.
  const ofMonth = totals.filter((one) => mayBeSameMonth(monthOf(one), monthOf(sum)));
  const meant = linesMeant(lines, ofMonth, amounts, sum, stated.cents);
  return isOfLast || isOfAll || meant.length < 2 ? [] : judge(stated.cents, meant, spotOf(sum));
}
