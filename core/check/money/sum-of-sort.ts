/** Totals of one sort: of hours, of the months of a person, of the parts told with « dont ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, stateOf, textOf } from '../../values/answer.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { monthNumber, monthsIn } from '../../wording/months.ts';
import { spotOf } from '../finding.ts';
import { isMonth } from '../recap/line-answer.ts';
import { monthOf } from '../who-and-when.ts';
import { moneyIn } from './sum-in-text.ts';
import { withOtherParts } from './sum-lines.ts';
import { isAmount, isNamedTotal, isPart, judge, judgeAll, mostTotals } from './totals.ts';

/** « Total des heures », under the hours of each employer, each in its own part or all in one. */
export function sumsOfHours(fields: readonly Field[]): Finding[] {
  const hours = fields
    .filter((field) => field.valueType === 'hours' && stateOf(field) === 'filled' && !isPart(field))
    .map(asNumber);
  return hours.filter(isNamedTotal).flatMap((sum) => {
    const place = hours.indexOf(sum);
    const before = hours.slice(0, place);
    const lines = withOtherParts(
      before.filter((one) => one.group === sum.group && !isNamedTotal(one)),
      before,
    );
    const stated = readAmount(textOf(sum) ?? '');
    const [from, to] = [lines[0], sum].map((line) => fields.findIndex(({ id }) => id === line?.id));
    // « 40 heures, 494 € brut, contrat terminé le 21/08 », told in words between them.
    const isToldInWords = fields
      .slice(from, to)
      .some(
        (one) =>
          one.valueType !== 'hours' && /(?<!\d)\d{1,3}(?:[.,]\d+)? ?heures\b/iu.test(textOf(one) ?? ''),
      );
    // « Environ 10 h », beside those that are read.
    const isAllRead =
      lines.every(isAmount) &&
      !isToldInWords &&
      !fields.some(
        (one) =>
          one.valueType === 'free-text' &&
          stateOf(one) === 'filled' &&
          lines.some(({ label }) => label === one.label),
      );
    return stated.state === 'amount' && lines.length > 1 && isAllRead
      ? judge(stated.cents, lines, spotOf(sum), hoursOf)
      : [];
  });
}

/**
 * « Heures : 31 h », « 7 h 30 » as « 31 », « 7,5 ». As it stands where it may be a time of day (« Arrivée : 8 h »), and where
 * hundredths do not tell it: a third of an hour, three times, is one.
 */
export function asNumber(field: Field): Field {
  const hours = readHours(textOf(field) ?? '');
  const isWhole = hours !== null && Number.isInteger(Math.round(hours * 1e6) / 1e4);
  if (!isWhole || !/\b(?:heures|duree|temps)\b/.test(fold(field.label))) return field;
  return { ...field, value: { state: 'filled', text: String(hours).replace('.', ',') } };
}

/** « 12,5 h », of 1250. */
export const hoursOf = (hundredths: number): string => `${String(hundredths / 100).replace('.', ',')} h`;

const rowThenTotal = /^([^–]{2,40}?),? (?:(?:montant )?total|cumul)\b/iu;

/**
 * « Inès Total du trimestre », after « Inès Novembre 2026 » and its other months: named by their row and their column; or
 * « Pension : total des trois mois », after « Pension reçue en octobre »; or « Recettes du mois » in the part of each month.
 */
export function sumsOfMonths(fields: readonly Field[]): Finding[] {
  const totals = fields.filter(({ label }) => rowThenTotal.test(label)).slice(0, mostTotals);
  return totals.flatMap((sum) => {
    const row = rowThenTotal.exec(sum.label)?.[1]?.replace(/ ?[:,]$/, '');
    const stated = readAmount(textOf(sum) ?? '');
    if (row === undefined || isNamedTotal(sum) || stated.state !== 'amount') return [];
    const named = fields
      .slice(0, fields.indexOf(sum))
      .filter((one) => one.label.startsWith(row) && isAmount(one))
      .map((line) => ({ line, rest: line.label.slice(row.length).replace(/^[\s,:]+/, '') }));
    const inRow = named.filter(({ line, rest }) => line.group === sum.group && isOfOneMonth(rest));
    const inParts = named.filter(({ line, rest }) => /^(?:du mois)?$/iu.test(rest) && monthOf(line) !== null);
    const months = new Set(inParts.map(({ line }) => `${monthOf(line)?.month}`));
    // Of one month twice, two people have each their own.
    const isOfAll = /\b(?:trimestre|mois)\b/iu.test(sum.label) || monthsIn(sum.label).length > 1;
    const isOnceEach = months.size === inParts.length && isOfAll;
    if (inRow.length > 1)
      return judge(
        stated.cents,
        inRow.map(({ line }) => line),
        spotOf(sum),
      );
    return isOnceEach && inParts.length > 1
      ? judgeAll(
          stated.cents,
          inParts.map(({ line }) => line),
          spotOf(sum),
        )
      : [];
  });
}

const columnThenTotal = /^(.{3,40}?) (?:total|totaux|tous|en tout)$/iu;

const ofMeasure =
  /\b(?:brute?s?|net(?:te)?s?|impos\w*|social|mensuel\w*|annuel\w*|normales?|supplementaires?)\b/;

/**
 * « Heures Total », after « Heures Adecco » and « Heures Manpower »: cells named by their column, then their row. The rows are
 * names, or those of another column too: « Salaire net », « Salaire imposable » are none.
 */
export function sumsOfColumns(fields: readonly Field[]): Finding[] {
  const cells = fields.filter(({ valueType }) => valueType === 'amount' || valueType === 'hours');
  const sums = cells.filter((field) => columnThenTotal.test(field.label) && !isNamedTotal(field));
  return sums.slice(0, mostTotals).flatMap((sum) => {
    const column = `${columnThenTotal.exec(sum.label)?.[1]} `;
    const isOfTable = ({ group, question, heading }: Field): boolean =>
      group === sum.group && question === sum.question && heading === sum.heading;
    const own = cells.slice(0, cells.indexOf(sum)).filter(isOfTable);
    const inColumn = own.filter(({ label }) => label.startsWith(column));
    const rows = inColumn.map(({ label }) => label.slice(column.length));
    const others = own.filter((one) => !inColumn.includes(one)).map(({ label }) => label);
    const areRows = rows.every(
      (row) =>
        (/^\p{Lu}/u.test(row) && !ofMeasure.test(fold(row))) ||
        others.some((label) => label.endsWith(` ${row}`)),
    );
    // Two of a name: nothing tells in which of two tables they stand.
    const isOfOne =
      new Set(rows).size === rows.length && inColumn.every((one) => one.valueType === sum.valueType);
    const lines = inColumn.map((line) => (line.valueType === 'hours' ? asNumber(line) : line));
    const cents = centsOf(sum.valueType === 'hours' ? asNumber(sum) : sum);
    if (lines.length < 2 || !areRows || !isOfOne || cents === null || inColumn.some(isPart)) return [];
    return sum.valueType === 'hours'
      ? judge(cents, lines, spotOf(sum), hoursOf)
      : judge(cents, lines, spotOf(sum));
  });
}

/** « Novembre 2026 », « de novembre 2026 », « reçue en octobre » */
function isOfOneMonth(words: string): boolean {
  const [, last = words] =
    /^(?:(?:reçue?s?|perçue?s?|encaissée?s?|versée?s?|payée?s?) )?(?:de |d['’]|en |du mois de )(.+)$/iu.exec(
      words,
    ) ?? [];
  return isMonth(last) || monthNumber(last) !== null;
}

/** « Loyer charges comprises », then « dont loyer hors charges », « dont charges »; other parts may be some of it only. */
export function partsOf(asked: readonly Field[]): Finding[] {
  const amounts = asked.filter((field) => field.valueType === 'amount' && isAmount(field));
  return amounts.flatMap((whole, at) => {
    const first = amounts[at + 1];
    if (!first || !isPart(first)) return [];
    const after = amounts.slice(at + 1);
    const next = after.findIndex((field) => !isPart(field) || field.group !== whole.group);
    const parts = next < 0 ? after : after.slice(0, next);
    const stated = readAmount(textOf(whole) ?? '');
    if (isPart(whole) || parts.length < 2 || stated.state !== 'amount') return [];
    const isTotal = /\b(comprises?|total\w*)\b/.test(fold(whole.label));
    // « dont primes » may be one part among others: all of them are there where one is what is left, « hors charges ».
    const isWhole = parts.some(({ label }) => /\b(hors|sans)\b/.test(fold(label)));
    // « dont isolation », « dont main-d'œuvre » overlap; two sorts of money do not.
    const sorts = parts.map(({ label }) => moneyIn(label).join(' '));
    const areApart = !sorts.includes('') && new Set(sorts).size === sorts.length;
    const added = parts.reduce((all, part) => all + (centsOf(part) ?? 0), 0);
    return isTotal && (isWhole || (areApart && added > stated.cents))
      ? judgeAll(stated.cents, parts, spotOf(whole))
      : [];
  });
}
