/** What a page, or she herself, tells in euros, hours or days, each with the words it stands in: « Heures payées », « 48 h ». */
import type { PageModel } from '../../page-model.ts';
import { readAmount } from '../../values/amount.ts';
import { readHours } from '../../values/numbers.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { clausesOf, longestLine } from '../sentences.ts';
import { writtenIn } from './paid-to-whom.ts';
import { aSum } from './sums-in.ts';

/** « 7 heures par jour » and « 12,02 € de l'heure » are of one of many, and « 24 heures par semaine » of a part of the time. */
export type Unit = 'euros' | 'hours' | 'days' | 'hours-each' | 'euros-each';

interface Value {
  unit: Unit;
  /** Cents, hours or days. */
  value: number;
}

export interface Told extends Value {
  /** As the page says it, or « Heures payées : 48 h » of a row. */
  line: string;
  /** The title or the name of a case's part nearest over a row; null over a sentence. */
  over: string | null;
  /** Its line of the page; -1 of her own words. */
  at: number;
}

const anHour = /(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:heures?|h)(?!\p{L})(?:\s?([0-5]\d)(?!\d))?/giu;
const aDay = /(?<![\d/.,])(\d{1,3})\s(?:jours?|journées?|vacations?)(?!\p{L})/giu;
const each =
  /^\s?(?:brute?s?|nets?)?\s?(?:de travail\s)?(?:\/|par\s|chaque\s|de l[’']|l[’'](?=heure))\s?(?:jours?|journées?|vacations?|heures?|h|semaines?)(?!\p{L})/iu;
const eachBefore =
  /(?:\d\s(?:jours?|journées?|vacations?)|vacations|journées)(?:\s\p{L}+){0,2}\s(?:de|à)\s$/iu;

/** What a piece of text tells, in its order. */
export function valuesIn(text: string): Value[] {
  const isEach = (found: RegExpMatchArray): boolean =>
    each.test(text.slice((found.index ?? 0) + found[0].length).replace(/^\s?(?:€|euros?)/iu, '')) ||
    eachBefore.test(text.slice(0, found.index));
  return [
    ...[...text.matchAll(aSum)].flatMap((found) => {
      const amount = readAmount(found[0]);
      const unit: Unit = isEach(found) ? 'euros-each' : 'euros';
      return amount.state === 'amount' ? [{ unit, value: amount.cents }] : [];
    }),
    ...[...text.matchAll(anHour)].flatMap((found) => {
      const [, whole = '', minutes] = found;
      const value = readHours(minutes ? `${whole}h${minutes}` : whole.replace('.', ','));
      const unit: Unit = isEach(found) ? 'hours-each' : 'hours';
      return value === null ? [] : [{ unit, value }];
    }),
    ...[...text.matchAll(aDay)].map(([, days]) => ({ unit: 'days' as const, value: Number(days) })),
  ];
}

/** « Nombre d'heures : 70 », « Jours travaillés », « 10 »: by the name, where the figure stands alone. */
function namedValue(name: string, text: string): Value[] {
  if (!/^\d[\d\s\u00a0\u202f]*(?:[.,]\d{1,2})?$/u.test(text)) return [];
  const words = fold(name);
  if (/\b(?:par|taux|numero|code)\b/.test(words)) return [];
  const [isOfDays, isOfHours] = [/\b(?:jours?|journees?)\b/.test(words), /\bheures?\b/.test(words)];
  if (isOfDays !== isOfHours) {
    const value = readHours(text);
    return value === null ? [] : [{ unit: isOfDays ? 'days' : 'hours', value }];
  }
  const amount = /€|\beuros?\b|\bbrut\b|\bnet (?:social|imposable|a payer|paye)\b/i.test(`${name} ${words}`)
    ? readAmount(text)
    : null;
  return amount?.state === 'amount' ? [{ unit: 'euros', value: amount.cents }] : [];
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

/** « Nombre d'heures : 70 », in one line. */
function valuesOf(line: string): Value[] {
  const [, name = '', text = ''] = /^([^:]{3,60}?)\s?:\s([\d\s\u00a0\u202f,.]+)$/u.exec(line) ?? [];
  const named = namedValue(name, text.trim().replace(/\.$/, ''));
  return named.length > 0 ? named : valuesIn(line);
}

/** What stands over other lines: titles, and the names of the parts that cases stand in. */
export const titlesOf = ({ headings, fields }: PageModel): Set<string> =>
  new Set([...headings.map(({ text }) => text), ...fields.flatMap(({ group }) => group ?? [])]);
