/** Totals of lines that the page only shows. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { ownFinding, spotOf, wholePage } from '../finding.ts';
import { holdsAmount, onlyAmountIn } from '../recap/answer-lines.ts';
import { linesMeant, withOtherParts } from './sum-lines.ts';
import { fits, isNamedTotal, isPart, judge, rowTotal, total } from './totals.ts';

const money = /\d\s?(?:€|euros?)(?!\p{L})/giu;

/** « Yann : 2 135,50 € sur le trimestre », a title over his amounts. */
export function sumsInTitles(shown: readonly Field[]): Finding[] {
  const parts = Map.groupBy(
    shown.filter(({ valueType }) => valueType === 'amount'),
    ({ group }) => group,
  );
  return [...parts].flatMap(([group, lines]) => {
    const isTotal = /^(?!.*\b(?:par mois|mensuel\w*)\b).*\b(total|en tout|trimestre|trois mois)\b/.test(
      fold(group ?? ''),
    );
    const stated = readAmount(isTotal ? (onlyAmountIn(group ?? '') ?? '') : '');
    if (stated.state !== 'amount' || lines.length < 2 || lines.some(isNamedTotal)) return [];
    return judge(stated.cents, lines, { ...wholePage, fieldLabel: group, group });
  });
}

/** « Différence », after what was declared and what is now: the second less the first, whichever way it is signed. */
export function differencesShown(shown: readonly Field[]): Finding[] {
  const amounts = shown.filter(({ valueType }) => valueType === 'amount');
  return amounts.flatMap((line, at) => {
    const row = /^(.+) – (?:différence|écart|variation)$/iu.exec(line.label)?.[1];
    if (row === undefined) return [];
    const own = amounts.slice(Math.max(0, at - 2), at).filter(({ label }) => label.startsWith(`${row} – `));
    const [before, after, told] = [...own, line].map((one) => readAmount(textOf(one) ?? ''));
    if (
      own.length !== 2 ||
      before?.state !== 'amount' ||
      after?.state !== 'amount' ||
      told?.state !== 'amount'
    )
      return [];
    const found = after.cents - before.cents;
    const params = { stated: formatAmount(told.cents), added: formatAmount(found) };
    return Math.abs(told.cents) === Math.abs(found)
      ? []
      : [ownFinding('sum', 'problem', spotOf(line), 'sum-problem', params)];
  });
}

/** Totals of lines that the page only shows, part by part. One that fits more of the page is one of those. */
export function sumsShown(
  shown: readonly Field[],
  inCases: readonly Field[],
  blocks: readonly string[],
): Finding[] {
  const amounts = shown.filter((field) => field.valueType === 'amount' && !isPart(field));
  const leftOut = leftOutOf(blocks, shown);
  const answersIn = (at: number): number => Math.max(1, shown.filter(({ block }) => block === at).length);
  const isAllRead = (sum: Field, lines: readonly Field[]): boolean => {
    const places = [sum, ...lines].map(({ block = 0 }) => block);
    // « La mairie 412 € et le garage 531 €, soit 943 € »: which of them is the line's?
    if (places.some((at) => (blocks[at]?.match(money) ?? []).length > answersIn(at))) return false;
    return !leftOut.some((at) => at > Math.min(...places) && at < Math.max(...places));
  };
  return amounts.filter(isNamedTotal).flatMap((sum) => {
    const place = amounts.indexOf(sum);
    const row = rowTotal.exec(sum.label)?.[1];
    // « Novembre 2025 », with a case to fill in among its cells.
    const hasCase = row !== undefined && inCases.some((field) => fold(nameOf(field)).includes(fold(row)));
    if (row && hasCase) return [];
    if (row) return [...sumOfRow(sum, row, amounts, isAllRead), ...sumOfTotals(sum, row, amounts, isAllRead)];
    const own = / – [^–]+$/.exec(sum.label)?.[0] ?? '';
    // « Ressources de Zoé ROUX », over « Total du trimestre – Zoé ROUX »: no column, but whose it is.
    const isWhose =
      fold(sum.group ?? '').includes(fold(own)) &&
      !amounts.some((line) => line !== sum && line.label.endsWith(own));
    const column = isWhose ? '' : own;
    const isWith = (line: Field): boolean =>
      line.group === sum.group && line.outerGroup === sum.outerGroup && line.label.endsWith(column);
    const above = amounts.slice(0, place);
    const lines = withOtherParts(
      above.filter((line) => isWith(line) && !isNamedTotal(line)),
      above,
    );
    const stated = readAmount(textOf(sum) ?? '');
    // « Total du foyer », across the columns of each person.
    const isAcross =
      column !== '' && cellsOf(sum, amounts) === 1 && lines.every((line) => cellsOf(line, amounts) > 1);
    if (isAcross || isOfNoColumn(sum, amounts)) return [];
    if (stated.state !== 'amount' || lines.length < 2 || inCases.some((field) => field.group === sum.group))
      return [];
    const since = linesMeant(lines, amounts.filter(isNamedTotal).filter(isWith), amounts, sum, stated.cents);
    // Of all that stands above it, or of the totals of the rows: « Lina – Total ».
    const isOfMore = [
      above.filter((line) => !isNamedTotal(line)),
      above.filter((line) => rowTotal.test(line.label) && line.group === sum.group),
    ].some((some) => some.length > 1 && fits(stated.cents, some));
    return isOfMore || since.length < 2 || !isAllRead(sum, since)
      ? []
      : judge(stated.cents, since, spotOf(sum));
  });
}

const nameOf = ({ label, group }: Field): string => `${group ?? ''} ${label}`;

/** Two amounts after one name: in a table of columns that nothing names. Those told in sentences are in none. */
export function isOfNoColumn(sum: Field, amounts: readonly Field[]): boolean {
  return amounts.some(
    (one) =>
      one !== sum &&
      (one.hint === null || sum.hint === null) &&
      one.label === sum.label &&
      one.group === sum.group &&
      Math.abs((one.block ?? 0) - (sum.block ?? 0)) === 1,
  );
}

/** How many amounts stand in the row of a cell. */
function cellsOf({ label, group }: Field, amounts: readonly Field[]): number {
  const row = label.replace(/[^–]+$/, '');
  return amounts.filter((one) => one.group === group && one.label.startsWith(row)).length;
}

/** Lines of text with an amount that is no answer read here: « environ 120 € par mois » among the lines of a total may be one. */
function leftOutOf(blocks: readonly string[], shown: readonly Field[]): number[] {
  const read = new Set(shown.map(({ block }) => block));
  const names = new Set(shown.flatMap(({ label }) => [label, ...label.split(' – ')]));
  return blocks.flatMap((block, at) => (read.has(at) || names.has(block) || !holdsAmount(block) ? [] : [at]));
}

/** « Total du foyer – Total », alone in its row: of the totals of the rows above, in its column. */
function sumOfTotals(
  sum: Field,
  row: string,
  amounts: readonly Field[],
  isAllRead: (sum: Field, lines: readonly Field[]) => boolean,
): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  if (!total.test(fold(row)) || stated.state !== 'amount' || cellsOf(sum, amounts) > 1) return [];
  const column = sum.label.slice(row.length);
  const above = amounts
    .slice(0, amounts.indexOf(sum))
    .filter((line) => line.group === sum.group && line.outerGroup === sum.outerGroup);
  // Totals of rows on the way: the lines are those since.
  const start = above.findLastIndex(({ label }) => total.test(fold(label)));
  const lines = above.slice(start + 1).filter(({ label }) => label.endsWith(column));
  const isOfAbove = fits(
    stated.cents,
    above.filter(({ label }) => label.endsWith(column) && !total.test(fold(label))),
  );
  return lines.length > 1 && !isOfAbove && isAllRead(sum, lines)
    ? judge(stated.cents, lines, spotOf(sum))
    : [];
}

/** « Salaire – Total », after « Salaire – Juin », « Salaire – Juillet »; of a total too. */
function sumOfRow(
  sum: Field,
  row: string,
  amounts: readonly Field[],
  isAllRead: (sum: Field, lines: readonly Field[]) => boolean,
): Finding[] {
  const stated = readAmount(textOf(sum) ?? '');
  // Two tables of the same rows: those since the last total of that name.
  const others = amounts.filter(({ label }) => label === sum.label);
  const [before, after] = [others[others.indexOf(sum) - 1], others[others.indexOf(sum) + 1]];
  const isFirst =
    amounts.findIndex(({ label }) => label.startsWith(`${row} – `)) === amounts.indexOf(others[0] as Field);
  const [start, end] = isFirst
    ? [amounts.indexOf(sum), after ? amounts.indexOf(after) : amounts.length]
    : [before ? amounts.indexOf(before) + 1 : 0, amounts.indexOf(sum)];
  const cells = amounts
    .slice(start, end)
    .filter(
      (line) =>
        line !== sum &&
        line.group === sum.group &&
        line.label.startsWith(`${row} – `) &&
        !rowTotal.test(line.label),
    );
  // Under two rows of heads, a cell that none of them names is a line of it too.
  const isEachNamed = !amounts
    .slice(start, end)
    .some(({ group, label }) => group === sum.group && label === row);
  return stated.state === 'amount' && cells.length > 1 && isEachNamed && isAllRead(sum, cells)
    ? judge(stated.cents, cells, spotOf(sum))
    : [];
}
