/** « août 2026 | € », « août 2026 : -- € »: where a page only shows what was given, a unit with no figure says that nothing was. */
import type { PageModel } from '../../page-model.ts';
import { isAsked } from '../../values/answer.ts';

const strokes = String.raw`[-–—−_…][-–—−_….,\s]*`;
const unitAlone = new RegExp(String.raw`^((?:[^:]*\p{L}[^:]*?\s?:)?\s*)(?:${strokes})?(?:€|euros?)$`, 'iu');
/** « -- », « ___ »: one alone is read as it is. */
const strokesAlone = /^[-–—−_…][-–—−_….,\s]+$/u;

/** Longer, it is no answer. */
const longest = 120;

/** The page with « – » there. Beside a case to write in, the unit is the case's. */
export function withBlankUnits(page: PageModel): PageModel {
  const { blocks, answers, fields } = page;
  if (fields.some((field) => isAsked(field) && written.has(field.kind))) return page;
  // « € » over a column names it.
  const names = new Set(answers.flatMap(({ name, block, column }) => [name === block ? null : name, column]));
  const now = blocks.map((block, at) =>
    block.length > longest || names.has(at)
      ? block
      : block.replace(unitAlone, '$1–').replace(strokesAlone, '–'),
  );
  return now.every((block, at) => block === blocks[at]) ? page : { ...page, blocks: now };
}
const written = new Set(['text', 'number']);
