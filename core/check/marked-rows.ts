/** Cases called by their number alone, « 1AS », in a row of a table that the words before them name: « Pensions de retraite ». */
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';

const aMark = /^\d[A-Z]{2}$/;
/** A longer line is a sentence. */
const longestName = 90;

/** The page with such cases named by their row too: « Pensions de retraite – 1AS ». */
export function withMarkedRows(page: PageModel): PageModel {
  const { fields, blocks } = page;
  const marked = fields.filter(({ label }) => aMark.test(label));
  if (marked.length === 0) return page;
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

/** The line before the marks of its row; null for the name of another case, a question, or where the mark is twice on the page. */
function rowOver({ label }: Field, blocks: readonly string[], labels: ReadonlySet<string>): string | null {
  const at = blocks.indexOf(label);
  if (at < 0 || blocks.lastIndexOf(label) !== at) return null;
  const name = blocks.slice(0, at).findLast((block) => !aMark.test(block) && fold(block) !== '') ?? '';
  const isName =
    !labels.has(name) && name.length <= longestName && /\p{L}{3}/u.test(name) && !/[?.:]$/.test(name);
  return isName && !/^(?:declarante?|conjointe?|vous|montants?)\b/.test(fold(name)) ? name : null;
}
