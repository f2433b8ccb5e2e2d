/** What a page, or she herself, tells in euros, hours or days, each with the words it stands in: « Heures payées », « 48 h ». */
import type { PageModel } from '../../page-model.ts';
import { onceForEach } from '../../wording/fold.ts';
import { clausesOf, longestLine } from '../sentences.ts';
import { writtenIn } from './paid-to-whom.ts';
import { namedValue, type Value, valuesIn, valuesOf } from './values-in.ts';

export interface Told extends Value {
  /** As the page says it, or « Heures payées : 48 h » of a row. */
  line: string;
  /** The title or the name of a case's part nearest over a row; null over a sentence. */
  over: string | null;
  /** Its line of the page; -1 of her own words. */
  at: number;
}

/** More lines are no page about one person: each is looked at. */
const mostLines = 2000;

export const toldValues = onceForEach((page: PageModel): Told[] => {
  const { blocks } = page;
  if (blocks.length > mostLines) return [];
  const rows = page.answers.filter(({ block, name }) => block !== name);
  const ofRows = new Set(rows.map(({ block }) => block));
  const titles = titlesOf(page);
  let title: string | null = null;
  const over = blocks.map((block) => {
    if (titles.has(block)) title = block;
    return title;
  });
  const tell = (line: string, at: number, found: readonly Value[]): Told[] =>
    found.map((one) => ({ ...one, line, over: over[at] ?? null, at }));
  return [
    ...blocks.flatMap((block, at) =>
      ofRows.has(at) ? [] : clausesOf([block]).flatMap((line) => tell(line, at, valuesOf(line))),
    ),
    ...rows.flatMap(({ name, block, column }) => {
      const [row, head, text] = [blocks[name] ?? '', blocks[column ?? -1] ?? '', blocks[block] ?? ''];
      const named = namedValue(head || row, text);
      const line = [[row, head].filter(Boolean).join(', '), text].join(' : ');
      return text.length > longestLine ? [] : tell(line, block, named.length > 0 ? named : valuesIn(text));
    }),
    ...clausesOf(writtenIn(page)).flatMap((line) => tell(line, -1, valuesIn(line))),
  ];
});

/** What stands over other lines: titles, and the names of the parts that cases stand in. */
export const titlesOf = ({ headings, fields }: PageModel): Set<string> =>
  new Set([...headings.map(({ text }) => text), ...fields.flatMap(({ group }) => group ?? [])]);
