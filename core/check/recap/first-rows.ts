/** Rows of answers taken for the heads of their table. */
import type { PageModel } from '../../page-model.ts';
import { withoutWayBack } from './answer-lines.ts';

/**
 * The page with « Situation | En couple | Modifier », the first row of a table of plain cells, as two answers: heads have no
 * way back to a case.
 */
export function withFirstRows(page: PageModel): PageModel {
  const { answers, blocks } = page;
  const heads = new Set(answers.flatMap(({ column }) => column ?? []));
  // « T | Parent isolé | OUI » too: of heads, one alone is no answer.
  const isAnswer = (head: number): boolean =>
    /^(?:oui|non)$/i.test(blocks[head] ?? '') &&
    !heads.has(head + 1) &&
    heads.has(head - 1) &&
    !/^(?:oui|non|réponse)$/i.test(blocks[head - 1] ?? '');
  const rows = [...heads]
    .filter((head) => withoutWayBack(blocks[head] ?? '') === '' || isAnswer(head))
    .map((last) => {
      let first = last;
      while (heads.has(first - 1)) first--;
      return { first, last };
    });
  if (rows.length === 0) return page;
  const told = rows.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_one, index) => ({
      block: first + index,
      from: 0,
      name: first - 1,
      column: null,
    })),
  );
  const isTold = (at: number | null): boolean => told.some(({ block }) => block === at);
  return {
    ...page,
    answers: [
      ...told,
      ...answers.map((answer) => (isTold(answer.column) ? { ...answer, column: null } : answer)),
    ].sort((one, other) => one.block - other.block),
  };
}

/** Not « 2 » nor « 2025 », which number rows. */
const bareAmount = /^-?\d[\d\s.\u00a0\u202f]*(?:,\d{1,2}(?:\s?(?:€|euros?))?|\s?(?:€|euros?))$/iu;

/**
 * The page with the rows of a table that have no name, « 312 € | 286 € | 1 248 € » under « 1er trim. | 2e trim. | Total », named after
 * the line over their heads, which is the title of the table: the first amount names nothing.
 */
export function withNamelessRows(page: PageModel): PageModel {
  const { answers, blocks } = page;
  const isNameless = ({ name, column }: PageModel['answers'][number]): boolean =>
    column !== null && bareAmount.test(blocks[name] ?? '');
  const rows = Map.groupBy(answers.filter(isNameless), ({ name }) => name);
  if (rows.size === 0) return page;
  const told = new Set(answers.flatMap(({ block, name }) => [block, name]));
  const named = [...rows].flatMap(([first, cells]) => {
    const head = Math.min(...cells.map(({ column }) => column ?? 0)) - 1;
    const hasTitle = head > 0 && !told.has(head - 1);
    return [{ block: first, from: 0, name: first, column: head }, ...cells].map((cell) =>
      hasTitle ? { ...cell, name: head - 1 } : { ...cell, name: cell.column ?? head, column: null },
    );
  });
  const others = answers.filter((answer) => !isNameless(answer));
  return { ...page, answers: [...named, ...others].sort((one, other) => one.block - other.block) };
}
