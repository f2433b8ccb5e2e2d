/** The row of a table that the page shows, by its name: « Loan Kermarrec », beside cases of that name. */
import type { PageModel } from '../page-model.ts';
import { datesIn } from '../values/date.ts';
import { fold } from '../wording/fold.ts';

export interface RowCell {
  /** Of its column; '' where the table names none. */
  head: string;
  text: string;
}

/** What its cells say, in their order; none for a row without a name. */
export const cellsOfRow = (row: string | null, { blocks, answers }: PageModel): RowCell[] =>
  row
    ? answers
        .filter(({ name }) => blocks[name] === row)
        .map(({ block, column }) => ({ head: blocks[column ?? -1] ?? '', text: blocks[block] ?? '' }))
    : [];

const isOfBirth = /^nee?\b|\bnaissance\b/;

/** The births told in it, under « Né(e) le » or « Date de naissance ». */
export const birthsOfRow = (row: string | null, page: PageModel): Temporal.PlainDate[] =>
  cellsOfRow(row, page)
    .filter(({ head }) => isOfBirth.test(fold(head)))
    .flatMap(({ text }) => datesIn(text));
