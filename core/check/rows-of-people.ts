/** Cases named by a person alone, in a row of words: « Déclarant 1 » beside « Pensions », and beside « Salaires ». */
import type { Field, PageModel } from '../page-model.ts';
import { fold } from '../wording/fold.ts';
import { betweenParts } from './cell-names.ts';

/** A form has fewer; each is looked for among the lines. */
const mostFields = 300;
/** A longer line is a sentence. */
const longestRow = 90;

/** The page with such cases named as the reader names other cells, « Pensions – Déclarant 1 », where each of them has its own row. */
export function withRowsOfPeople(page: PageModel): PageModel {
  const { fields } = page;
  if (fields.length > mostFields) return page;
  const people = Map.groupBy(
    fields.filter(({ label }) => isPerson.test(fold(label))),
    ({ label }) => fold(label),
  );
  if (people.size < 2) return page;
  const within = new Set(fields.flatMap(({ label, options }) => [label, ...options]).map(fold));
  const rows = new Map([...people].flatMap(([name, same]) => [...rowsOf(name, same, page, within)]));
  return {
    ...page,
    fields: fields.map((field): Field => {
      const row = field.question === null && field.group === null ? rows.get(field) : undefined;
      return row === undefined ? field : { ...field, label: row + betweenParts + field.label };
    }),
  };
}

const isPerson =
  /^(?:declarante?(?: [12])?|vous(?: meme)?|(?:votre |le |la )?(?:conjointe?|partenaire|concubine?)|(?:l )?allocataire|madame|monsieur|personne [12])$/;

/** The line before each and the cases beside it; none where one has no line of its own, or two have the same. */
function rowsOf(
  name: string,
  same: readonly Field[],
  { blocks, headings, title }: PageModel,
  within: ReadonlySet<string>,
): Map<Field, string> {
  const places = blocks.flatMap((block, at) => (fold(block) === name ? [at] : []));
  const rows = places.map((at) => blocks.slice(0, at).findLast((block) => !isWithin(block, within)) ?? '');
  const isRow = (row: string): boolean =>
    row.length <= longestRow &&
    !/[.:]$/.test(row) &&
    row !== title &&
    headings.every(({ text }) => text !== row);
  const isTold = places.length === same.length && new Set(rows).size === rows.length && rows.every(isRow);
  return new Map(isTold ? same.map((field, at) => [field, rows[at] ?? '']) : []);
}

/** « Oui », « € » and the name of the case beside are in the row. */
const isWithin = (block: string, within: ReadonlySet<string>): boolean =>
  !/\p{L}{2}/u.test(block) || within.has(fold(block));
