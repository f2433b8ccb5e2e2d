/**
 * « Inscrivez le total du mois, tous employeurs réunis », under a table of two contracts, and the hours of one of them; « Case
 * indiquée sur le reçu : 7UD », in two rows of receipts, and another sum in 7UD.
 */
import type { Finding } from '../../assessment.ts';
import type { Field, PageModel } from '../../page-model.ts';
import { taxBoxIn } from '../../reading/tax-box.ts';
import { formatAmount, sumsIn } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { cellsOfRow, type RowCell } from '../row-cells.ts';
import { longestText, sentencesOf } from '../sentences.ts';
import { hoursOf } from './sum-of-sort.ts';
import { total } from './totals.ts';

export const checkTotalOfRows = (context: CheckContext): Finding[] => {
  const rows = rowsOf(context.page);
  return rows.length > 1 ? [...ofEmployers(context, rows), ...ofTaxBoxes(context, rows)] : [];
};

/** Of the tables that a page shows, but for what they add up to. */
const rowsOf = (page: PageModel): RowCell[][] =>
  [...new Set(page.answers.flatMap(({ name, column }) => (column === null ? [] : [page.blocks[name] ?? ''])))]
    .filter((name) => !total.test(fold(name)))
    .map((name) => cellsOfRow(name, page));

const asksForAll =
  /^(?!.*\b(?:hors|sauf|si)\b)(?=.*\b(?:total|totaux|somme|additionn\w+|cumul\w*)\b).*\b(?:tous (?:vos |les )?(?:employeurs|contrats)|(?:employeurs|contrats|missions) (?:reunis|reunies|confondus|confondues|cumules)|l ensemble de vos (?:employeurs|contrats)|vos (?:employeurs|contrats))\b/;

/** In hundredths, as amounts are. */
const hoursIn = (text: string): number | null => {
  const hours = readHours(text);
  return hours === null ? null : Math.round(hours * 100);
};

const sorts = [
  {
    head: /\bheures?\b/,
    read: hoursIn,
    write: hoursOf,
    isOf: ({ valueType }: Field) => valueType === 'hours',
  },
  {
    head: /\b(?:salaires?|remunerations?)\b.*\bbruts?\b|^bruts?\b/,
    read: (text: string): number | null => sumsIn(text)[0] ?? null,
    write: formatAmount,
    isOf: ({ valueType, label }: Field) => valueType === 'amount' && /\bbruts?\b/.test(fold(label)),
  },
];

function ofEmployers({ asked, page }: CheckContext, rows: readonly RowCell[][]): Finding[] {
  if (!sentencesOf(page.blocks, longestText).some((one) => asksForAll.test(fold(one)))) return [];
  return sorts.flatMap(({ head, read, write, isOf }) => {
    const [field, other] = asked.filter(isOf);
    const own = rows.filter((cells) => cells.some((cell) => head.test(fold(cell.head))));
    const told = own.map((cells) => read(cells.find((cell) => head.test(fold(cell.head)))?.text ?? ''));
    const given = field ? (read(textOf(field) ?? '') ?? centsOf(field)) : null;
    const months = new Set(
      own.flat().flatMap(({ text }) => datesIn(text).map((day) => `${day.toPlainYearMonth()}`)),
    );
    // Of two months, which rows count is not told.
    if (!field || other || given === null || own.length < 2 || months.size > 1) return [];
    const sum = told.reduce<number | null>(
      (all, one) => (all === null || one === null ? null : all + one),
      0,
    );
    return sum !== null && told.includes(given) && given !== sum
      ? [differing(field, write(given), write(sum))]
      : [];
  });
}

function ofTaxBoxes({ asked }: CheckContext, rows: readonly RowCell[][]): Finding[] {
  const marked = rows.flatMap((cells) => {
    const box = taxBoxIn(cells.find(({ head }) => /\bcases?\b/.test(fold(head)))?.text ?? '');
    const sums = cells.filter(({ text }) => text.includes('€')).flatMap(({ text }) => sumsIn(text));
    return box === null ? [] : [{ box, sums }];
  });
  return asked.flatMap((field) => {
    const own = marked.filter(({ box }) => box === taxBoxIn(field.label));
    const given = field.valueType === 'amount' ? centsOf(field) : null;
    const isSure = own.length > 0 && own.every(({ sums }) => sums.length === 1);
    const sum = own.reduce((all, { sums }) => all + (sums[0] ?? 0), 0);
    // Euros are written whole there.
    return given !== null && isSure && Math.abs(given - sum) >= 100 * own.length
      ? [differing(field, formatAmount(given), formatAmount(sum))]
      : [];
  });
}

const differing = (field: Field, stated: string, added: string): Finding =>
  ownFinding('sum', 'problem', spotOf(field), 'sum-problem', { stated, added });
