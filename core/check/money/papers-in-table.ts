import { readAmount } from '../../values/amount.ts';
import { type Figure, figureOf } from './payslip.ts';

/** A line of a payslip that the page shows. */
export interface FigureShown {
  figure: Figure;
  cents: number;
}

/**
 * The payslips that a page writes in a table, read from its texts in order: « Montant net social », then an amount for each payslip,
 * under « Salaire brut » and its own; or the names side by side, then a row for each payslip. Each has at least two figures.
 */
export function papersInTable(blocks: readonly string[]): FigureShown[][] {
  const named = blocks.map((block) => (block.length <= longestName ? figureOf(block) : null));
  const amounts = blocks.map((block) => {
    const amount = readAmount(block);
    return amount.state === 'amount' ? amount.cents : null;
  });
  const lines = named.flatMap((figure, at) => {
    const next = amounts.findIndex((cents, place) => place > at && cents === null);
    const row = amounts.slice(at + 1, next < 0 ? undefined : next).flatMap((cents) => cents ?? []);
    return figure === null ? [] : [{ figure, row, at }];
  });
  return [...inRows(lines), ...inColumns(lines, amounts)].filter(
    (paper) => new Set(paper.map(({ figure }) => figure)).size > 1,
  );
}

const longestName = 60;

interface NamedLine {
  figure: Figure;
  row: number[];
  at: number;
}

/** Lines one under the other, with as many amounts: a payslip in each column. */
function inRows(lines: readonly NamedLine[]): FigureShown[][] {
  const filled = lines.filter(({ row }) => row.length > 0);
  const papers: FigureShown[][] = [];
  for (let from = 0; from < filled.length; ) {
    const first = filled[from];
    const follows = (line: NamedLine, at: number): boolean => {
      const before = filled[at - 1];
      return before !== undefined && line.at === before.at + before.row.length + 1;
    };
    let to = from + 1;
    while (
      to < filled.length &&
      follows(filled[to] as NamedLine, to) &&
      filled[to]?.row.length === first?.row.length
    )
      to += 1;
    const table = filled.slice(from, to);
    first?.row.forEach((_cents, column) => {
      papers.push(table.map(({ figure, row }) => ({ figure, cents: row[column] ?? 0 })));
    });
    from = to;
  }
  return papers;
}

/** Names side by side, « Salaire brut », « Montant net social »; each row after them has one amount for each. */
function inColumns(lines: readonly NamedLine[], amounts: readonly (number | null)[]): FigureShown[][] {
  const start = lines.findIndex(
    ({ at, figure }, place) => lines[place + 1]?.at === at + 1 && lines[place + 1]?.figure !== figure,
  );
  const first = lines[start];
  if (!first) return [];
  const heads = lines.slice(start).filter(({ at }, place) => at === first.at + place);
  const rows = amounts.flatMap((cents, at) => {
    const isFirst = cents !== null && at > first.at && amounts[at - 1] === null;
    const row = isFirst ? amounts.slice(at, at + heads.length) : [];
    const isWhole = row.length === heads.length && row.every((one) => one !== null);
    return isWhole && (amounts[at + heads.length] ?? null) === null ? [row as number[]] : [];
  });
  return rows.map((row) => row.map((cents, column) => ({ figure: heads[column]?.figure as Figure, cents })));
}
