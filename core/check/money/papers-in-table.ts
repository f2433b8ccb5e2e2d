import { readAmount } from '../../values/amount.ts';
import { type Figure, figureOf } from './payslip.ts';

/** A line of a payslip that the page shows. */
export interface FigureShown {
  figure: Figure;
  cents: number;
}

/** A payslip that the page shows, and the name of its column or row: « Payé le 31/03/2026 ». */
interface PaperShown {
  name: string;
  lines: FigureShown[];
}

/**
 * The payslips that a page writes in a table, read from its texts in order: « Montant net social », then an amount for each payslip,
 * under « Salaire brut » and its own; or the names side by side, then a row for each payslip. Each has at least two figures.
 */
export function papersInTable(blocks: readonly string[]): PaperShown[] {
  const amounts = blocks.map((block) => {
    const amount = readAmount(block);
    return amount.state === 'amount' ? amount.cents : null;
  });
  const named = blocks.flatMap((block, at): Named[] => {
    const figure = block.length <= longestName ? figureOf(block) : null;
    return figure === null ? [] : [{ figure, at, row: rowAt(at + 1, amounts) }];
  });
  return [...inColumns(named, blocks), ...inRows(named, blocks, amounts)].filter(
    ({ lines }) => new Set(lines.map(({ figure }) => figure)).size > 1,
  );
}

const longestName = 60;

/** The name of a figure, where it stands, and the amounts right after it. */
interface Named {
  figure: Figure;
  at: number;
  row: number[];
}

function rowAt(from: number, amounts: readonly (number | null)[]): number[] {
  const end = amounts.indexOf(null, from);
  return amounts.slice(from, end < 0 ? undefined : end).flatMap((cents) => cents ?? []);
}

/** Lines one under the other, with as many amounts: a payslip in each column, under its name where each has one. */
function inColumns(named: readonly Named[], blocks: readonly string[]): PaperShown[] {
  const tables: Named[][] = [];
  for (const line of named.filter(({ row }) => row.length > 0)) {
    const table = tables.at(-1);
    const before = table?.at(-1);
    const goesOn =
      before && line.at === before.at + before.row.length + 1 && line.row.length === before.row.length;
    if (goesOn) table?.push(line);
    else tables.push([line]);
  }
  return tables.flatMap((table) => {
    const [first] = table;
    const width = first?.row.length ?? 0;
    return (first?.row ?? []).map((_cents, column) => ({
      name: blocks[(first?.at ?? 0) - width + column] ?? '',
      lines: table.map(({ figure, row }) => ({ figure, cents: row[column] ?? 0 })),
    }));
  });
}

/** Names side by side, « Salaire brut », « Montant net social »; each row after them has its own name and one amount for each. */
function inRows(
  named: readonly Named[],
  blocks: readonly string[],
  amounts: readonly (number | null)[],
): PaperShown[] {
  const start = named.findIndex(
    ({ at, figure }, place) => named[place + 1]?.at === at + 1 && named[place + 1]?.figure !== figure,
  );
  const first = named[start];
  if (!first) return [];
  const heads = named.slice(start).filter(({ at }, place) => at === first.at + place);
  return blocks.flatMap((name, at) => {
    const row = at > first.at && amounts[at] === null ? rowAt(at + 1, amounts) : [];
    const lines = heads.map(({ figure }, column) => ({ figure, cents: row[column] ?? 0 }));
    return row.length === heads.length ? [{ name, lines }] : [];
  });
}
