/** Cases named by the number of their row, in a table whose next cell is the question. */
import type { Field, PageModel } from '../../page-model.ts';

const aNumber = /^\d{1,2}[.)]?$/;
/** Fewer may be anything. */
const leastRows = 3;

/** The page with « N° | Question | Réponse »: each case is named by its question, and not by « 7 ». */
export function withNumberedRows(page: PageModel): PageModel {
  const numbered = page.fields.filter(({ label }) => aNumber.test(label));
  const isInTurn = numbered.every(({ label }, at) => Number.parseInt(label, 10) === at + 1);
  if (numbered.length < leastRows || !isInTurn) return page;
  const questions = questionsOf(page.blocks, numbered);
  if (questions.size < numbered.length) return page;
  const fields = page.fields.map((field) => ({ ...field, label: questions.get(field) ?? field.label }));
  return { ...page, fields };
}

/** The line after each number, where it is words. From the last: the steps of the procedure, above, have numbers too. */
function questionsOf(blocks: readonly string[], numbered: readonly Field[]): Map<Field, string> {
  const found = new Map<Field, string>();
  let before = blocks.length;
  for (const field of numbered.toReversed()) {
    const at = before === 0 ? -1 : blocks.lastIndexOf(field.label, before - 1);
    const question = at < 0 ? '' : (blocks[at + 1] ?? '');
    if (!/\p{L}{3}/u.test(question)) break;
    found.set(field, question);
    before = at;
  }
  return found;
}
