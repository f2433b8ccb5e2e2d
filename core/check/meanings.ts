import type { Procedure } from '../pack.ts';
import type { Field, PageModel } from '../page-model.ts';
import { readAmount } from '../values/amount.ts';
import { initialTextOf, textOf } from '../values/answer.ts';
import { readDate } from '../values/date.ts';
import { fold } from '../wording/fold.ts';
import { monthsIn } from '../wording/months.ts';
import { monthOf } from './who-and-when.ts';

/** The page with what its cases mean, where the label alone does not say it but the page or the guide does. */
export function withMeanings(page: PageModel, procedure: Procedure | null): PageModel {
  return withMonthlyAmounts(withBareDates(page), procedure);
}

const bareDate = /^(du|au|le|depuis le|jusqu au|a partir du|a compter du)$/;

/** « Du » and « Au » ask for dates; so does a case in which a date was written. */
function withBareDates(page: PageModel): PageModel {
  const isDate = (field: Field): boolean => {
    if (field.valueType !== 'unknown' || field.kind !== 'text') return false;
    const text = textOf(field) ?? '';
    return (
      bareDate.test(fold(field.label)) ||
      (/^\d+[/.]\d+[/.]\d{4}$/.test(text.trim()) && readDate(text).state === 'date')
    );
  };
  return {
    ...page,
    fields: page.fields.map((field): Field => (isDate(field) ? { ...field, valueType: 'date' } : field)),
  };
}

/**
 * The page with its unnamed sums named: where a guide asks for amounts month by month, a case of a month that holds a
 * number is an amount, whatever the resource is called (« Chômage », « Pension »), and so is an empty one of its row.
 */
function withMonthlyAmounts(page: PageModel, procedure: Procedure | null): PageModel {
  if (!procedure?.checks.some((check) => check.kind === 'months-shown')) return page;
  const open = page.fields.filter(
    (field) =>
      field.valueType === 'unknown' &&
      (field.kind === 'text' || field.kind === 'number') &&
      monthOf(field) !== null,
  );
  const holding = open.filter((field) => isNumber(textOf(field)) || isNumber(initialTextOf(field)));
  const rows = new Set(holding.map(rowOf));
  const others = new Set(
    open.filter((field) => textOf(field) !== null && !holding.includes(field)).map(rowOf),
  );
  const amounts = new Set(open.filter((field) => rows.has(rowOf(field)) && !others.has(rowOf(field))));
  const fields = page.fields.map(
    (field): Field => (amounts.has(field) ? { ...field, valueType: 'amount' } : field),
  );
  return { ...page, fields };
}

/** What a case is about, its month left out: the same for all months of one resource of one person. */
export function rowOf(field: Field): string {
  return [field.outerGroup, field.group, field.label]
    .map((text) =>
      fold(text ?? '')
        .split(' ')
        .filter((word) => monthsIn(word).length === 0 && !/^(de|d|en|\d+)$/.test(word))
        .join(' '),
    )
    .join('\n');
}

function isNumber(text: string | null): boolean {
  return text !== null && /\d/.test(text) && readAmount(text).state === 'amount';
}
