/** Rows of the tables that a page shows, and what each of them is of. */
import type { PageModel } from '../../page-model.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { singular } from './which-of-them.ts';

export interface ListedRow {
  /** Its name, then its other cells. */
  texts: string[];
}

export interface Table {
  rows: ListedRow[];
  heads: string[];
  /** The line of its first head. */
  at: number;
}

/** The tables whose columns have a head, each with its rows in their order. */
export function tablesIn({ blocks, answers }: PageModel): Table[] {
  const rows = [...Map.groupBy(answers, ({ name }) => name)].flatMap(([name, cells]) => {
    const columns = cells.flatMap(({ column }) => column ?? []);
    const first = Math.min(...columns) - 1;
    return columns.length < cells.length || first < 0
      ? []
      : [{ first, columns, texts: [name, ...cells.map(({ block }) => block)].map((at) => blocks[at] ?? '') }];
  });
  return [...Map.groupBy(rows, ({ first }) => first)].map(([first, own]) => {
    const last = Math.max(...own.flatMap(({ columns }) => columns));
    return { rows: own.map(({ texts }) => ({ texts })), heads: blocks.slice(first, last + 1), at: first };
  });
}

const isChild = /^(?:votre |mon |ma )?(?:enfant|fils|fille)\b/;
const isPaper = /^(?:document|piece|justificatif|fichier)s?\b/;
const isName = /^(?:personnes?|noms?|prenoms?|membres?|occupants?|beneficiaires?|assuree?s?)\b/;
const isTotal = /^(?:sous )?(?:total|totaux|ensemble|cumul)\b/;

const startsWith = (text: string, noun: string): boolean => {
  const words = fold(text);
  if (noun === 'enfant') return isChild.test(words);
  if (noun === 'document') return isPaper.test(words);
  return singular(words.split(' ')[0] ?? '') === noun;
};

/**
 * The rows of a noun: those that say it of themselves (« Enfant | Noé », « Noé | Enfant »), else all under « Employeur »; people
 * where each row has a birth. Of employers, one told in two rows is one.
 */
export function rowsOfNoun(noun: string, { rows, heads }: Table): ListedRow[] {
  const all = rows.filter(({ texts: [name = ''] }) => !isTotal.test(fold(name)));
  const own = all.filter(({ texts }) => texts.some((text) => startsWith(text, noun)));
  const [head = ''] = heads;
  if (noun === 'personne')
    return isName.test(fold(head)) && all.every(({ texts }) => texts.some((text) => datesIn(text).length > 0))
      ? all
      : [];
  if (startsWith(head, noun)) return distinct(all);
  return own;
}

const distinct = (rows: readonly ListedRow[]): ListedRow[] => [
  ...new Map(rows.map((row) => [fold(row.texts[0] ?? ''), row])).values(),
];

/**
 * « Contrat 1 », « Contrat n° 2 », as titles or names of lines, without a gap; null where there are none, where those of another
 * begin again at 1, and for people: a child who had no money may have no card.
 */
export function numbersOf(
  noun: string,
  { blocks, answers }: PageModel,
): { count: number; at: number } | null {
  const isOfEach = new Set(blocks.filter((text) => /^\p{L}{4,} (?:n°\s?)?1$/u.test(text)).map(fold)).size > 1;
  if (noun === 'enfant' || noun === 'personne' || isOfEach) return null;
  const names = [
    ...blocks.map((text, at) => ({ text, at })),
    ...answers.flatMap(({ block, from, name }) =>
      name === block ? [{ text: (blocks[block] ?? '').slice(0, from), at: block }] : [],
    ),
  ];
  const found = names.flatMap(({ text, at }) => {
    const [, word = '', number] = /^(\p{L}{4,}) (?:n |no |numero )?(\d{1,2})$/u.exec(fold(text)) ?? [];
    return number !== undefined && startsWith(word, noun) ? [{ number: Number(number), at }] : [];
  });
  const numbers = new Set(found.map(({ number }) => number));
  const isInTurn = numbers.size > 0 && [...numbers].every((one) => one <= numbers.size);
  return isInTurn ? { count: numbers.size, at: Math.min(...found.map(({ at }) => at)) } : null;
}
