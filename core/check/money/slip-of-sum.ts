/** « 3 535 » under 1 630 and 1 725, « Écart : 450 » of 15 872 and 16 412: what they make, with two digits that changed places. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { columnName, rowName } from '../cell-names.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isShown } from '../recap/shown.ts';
import { isAmount, isNamedTotal, isPart } from './totals.ts';

/** A page with more numbers has too many ways to make one of the others. */
const mostNumbers = 60;
/** Of fewer digits, another amount may be as near. */
const least = 100_00;

export function checkSlipOfSum({ page, asked, recap, shown }: CheckContext): Finding[] {
  const numbers = [...new Set([...asked, ...recap, ...shown])].filter(
    (field) => mayBeAdded.has(field.valueType) && isAmount(field) && !isPart(field),
  );
  if (numbers.length < 3 || numbers.length > mostNumbers) return [];
  const said = new Set(page.blocks.flatMap(sumsIn));
  return numbers.filter(isMoney).flatMap((result): Finding[] => {
    const stated = centsOf(result) ?? 0;
    const isCopied = said.has(stated) || numbers.some((one) => one !== result && centsOf(one) === stated);
    if (stated < least || isCopied) return [];
    const made = madeBeside(result, numbers);
    if (isOfSome(stated, result, numbers) || made.some((cents) => Math.abs(cents - stated) <= 100)) return [];
    const meant = made.find((cents) => isSwapped(stated, cents));
    return meant === undefined
      ? []
      : [
          ownFinding('sum', 'problem', spotOf(result), 'sum-problem', {
            stated: formatAmount(stated),
            added: formatAmount(meant),
          }),
        ];
  });
}

const mayBeAdded = new Set(['amount', 'unknown', 'count', 'month', 'period', 'duration']);
const isMoney = ({ valueType }: Field): boolean => valueType === 'amount' || valueType === 'unknown';

/** What the numbers beside one make in the ways a form adds: its column, its row, the lines over it, a difference, so many times. */
function madeBeside(result: Field, numbers: readonly Field[]): number[] {
  const inPart = numbers.filter((one) => one !== result && one.group === result.group);
  const lines = inPart.filter((one) => isMoney(one) && !isNamedTotal(one));
  const cells = lines.filter(({ label }) => rowName(label) !== '');
  const columns = [...Map.groupBy(cells, ({ label }) => columnName(label)).values()];
  const inRow = inPart.filter(
    ({ label }) => rowName(label) !== '' && rowName(label) === rowName(result.label),
  );
  // Of a case that is not called a total, nothing says that it adds the lines over it.
  const over = saysAll.test(fold(result.label)) ? linesOver(result, lines, numbers) : [];
  const runs = over.map((_line, at) => over.slice(at));
  const added = [...columns, inRow.filter(isMoney), ...runs].filter(({ length }) => length > 1).map(sumOf);
  const pairs = (inRow.length > 1 ? inRow : inPart.slice(0, mostPaired)).flatMap((one, at, all) =>
    all.slice(at + 1).map((other) => [one, other] as const),
  );
  const isAfter = (one: Field): boolean => numbers.indexOf(one) < numbers.indexOf(result) || isShown(one);
  const apart = pairs
    .filter((pair) => inRow.length > 1 && pair.every((one) => isMoney(one) && isAfter(one)))
    .map(([one, other]) => Math.abs(cents(one) - cents(other)));
  const times = pairs
    .filter((pair) => pair.some((one) => !isMoney(one)))
    .map(([one, other]) => (cents(one) * cents(other)) / 100);
  return [...added, ...apart, ...times];
}

const saysAll = /\b(?:tot(?:al|aux|ale|ales)|sommes?|ensemble|cumule?s?|en tout)\b/;

const linesOver = (result: Field, lines: readonly Field[], numbers: readonly Field[]): Field[] =>
  lines.filter((line) => line.valueType === 'amount' && numbers.indexOf(line) < numbers.indexOf(result));

/** Some of the lines beside it make it: the others are not counted. */
function isOfSome(stated: number, result: Field, numbers: readonly Field[]): boolean {
  const lines = numbers
    .filter((one) => one !== result && one.group === result.group && isMoney(one))
    .slice(-mostLines);
  let sums = [0];
  for (const line of lines) sums = [...sums, ...sums.map((sum) => sum + cents(line))];
  return sums.some((sum) => Math.abs(sum - stated) <= 100);
}

/** Two to the power of it are tried. */
const mostLines = 8;

const mostPaired = 8;
const cents = (field: Field): number => centsOf(field) ?? 0;
const sumOf = (lines: readonly Field[]): number => lines.reduce((all, line) => all + cents(line), 0);

/** Two digits side by side changed places, in euros as in cents. */
function isSwapped(stated: number, meant: number): boolean {
  const [one, two] = [String(stated), String(meant)];
  const at = [...two].findIndex((digit, place) => digit !== one[place]);
  return (
    one.length === two.length &&
    at >= 0 &&
    one[at] === two[at + 1] &&
    one[at + 1] === two[at] &&
    one.slice(at + 2) === two.slice(at + 2)
  );
}
