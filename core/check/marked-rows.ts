/** Cases named by what stands before them: « 1AS » by its row, « Pensions de retraite »; « Aucun revenu ce mois-là » by its month. */
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { monthName, monthsIn } from '../wording/months.ts';

const aMark = /^\d[A-Z]{2}$/;
/** A tax return has fewer on a page; each is looked for among the lines. */
const mostMarked = 300;
/** A longer line is a sentence. */
const longestName = 90;

/** The page with such cases named by their row too: « Pensions de retraite – 1AS ». */
export function withMarkedRows(page: PageModel): PageModel {
  const { fields, blocks } = page;
  const marked = fields.filter(({ label }) => aMark.test(label));
  if (marked.length === 0 || marked.length > mostMarked) return page;
  const labels = new Set(fields.map(({ label }) => label));
  const rows = new Map(marked.map((field) => [field, rowOver(field, blocks, labels)]));
  return {
    ...page,
    fields: fields.map((field): Field => {
      const row = rows.get(field);
      return row ? { ...field, label: `${row} – ${field.label}` } : field;
    }),
  };
}

/** « Aucun revenu ce mois-là », right after « Mai 2026 – montant net social », of that month: « Mai 2026 – Aucun revenu ce mois-là ». */
export function withMonthsOfBoxes(page: PageModel): PageModel {
  const { fields } = page;
  if (!fields.some(isOfThatMonth)) return page;
  return {
    ...page,
    fields: fields.map((field, at): Field => {
      const before = isOfThatMonth(field) ? fields[at - 1] : undefined;
      const [month, other] =
        before?.valueType === 'amount' && before.group === field.group ? monthsIn(before.label) : [];
      return month && !other
        ? {
            ...field,
            label: `${[monthName(month.month), month.year].filter(Boolean).join(' ')} – ${field.label}`,
          }
        : field;
    }),
  };
}

const isOfThatMonth = ({ kind, label }: Field): boolean =>
  kind === 'checkbox' && /\bce mois(?:-là|-ci)?(?!\p{L})/iu.test(label) && monthsIn(label).length === 0;

/** The line before the marks of its row; null for the name of another case, a question, or where the mark is twice on the page. */
function rowOver({ label }: Field, blocks: readonly string[], labels: ReadonlySet<string>): string | null {
  const at = blocks.indexOf(label);
  if (at < 0 || blocks.lastIndexOf(label) !== at) return null;
  const name = blocks.slice(0, at).findLast((block) => !aMark.test(block) && fold(block) !== '') ?? '';
  const isName =
    !labels.has(name) && name.length <= longestName && /\p{L}{3}/u.test(name) && !/[?.:]$/.test(name);
  return isName && !/^(?:declarante?|conjointe?|vous|montants?)\b/.test(fold(name)) ? name : null;
}
