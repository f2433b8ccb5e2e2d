/** « M-4 », « M - 3 », over the columns of a quarterly declaration: the months before this one, as the guide counts them. */
import { monthsBefore } from '../calendar/months.ts';
import type { Procedure } from '../pack.ts';
import type { Field, PageModel } from '../page-model.ts';
import { monthName } from '../wording/months.ts';
import { betweenParts } from './cell-names.ts';

const monthBack = /^M ?[-–−] ?(\d)$/;
const backIn = (label: string): number =>
  Number(
    label
      .split(betweenParts)
      .map((part) => monthBack.exec(part.trim())?.[1])
      .find(Boolean) ?? 0,
  );

/** The page with their names beside the marks, « Vous – M-4 (août 2026) », where all of them are those that are declared. */
export function withMonthsBack(
  page: PageModel,
  procedure: Procedure | null,
  today: Temporal.PlainDate,
): PageModel {
  const declared = procedure?.checks.find((check) => check.kind === 'months-shown')?.monthsBack ?? [];
  const told = new Map(
    page.fields.flatMap((field) => (backIn(field.label) > 0 ? [[field, backIn(field.label)] as const] : [])),
  );
  if (declared.length === 0 || told.size === 0) return page;
  if (![...told.values()].every((back) => declared.includes(back))) return page;
  const named = (field: Field): Field => {
    const back = told.get(field);
    const [month] = back === undefined ? [] : monthsBefore(today, [back]);
    return month ? { ...field, label: `${field.label} (${monthName(month.month)} ${month.year})` } : field;
  };
  return { ...page, fields: page.fields.map(named) };
}
