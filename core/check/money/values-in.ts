/** What a piece of text tells in euros, hours and days. */
import { readAmount, sumsTold } from '../../values/amount.ts';
import { readHours } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';

/** « 7 heures par jour » and « 12,02 € de l'heure » are of one of many, and « 24 heures par semaine » of a part of the time. */
export type Unit = 'euros' | 'hours' | 'days' | 'hours-each' | 'euros-each';

export interface Value {
  unit: Unit;
  /** Cents, hours or days. */
  value: number;
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
    ...[...text.matchAll(sumsTold)].flatMap((found) => {
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
export function namedValue(name: string, text: string): Value[] {
  if (!/^\d[\d\s\u00a0\u202f]{0,14}(?:[.,]\d{1,2})?$/u.test(text)) return [];
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

/** « Nombre d'heures : 70 », in one line. */
export function valuesOf(line: string): Value[] {
  const [, name = '', text = ''] = /^([^:]{3,60}?)\s?:\s([\d\s\u00a0\u202f,.]+)$/u.exec(line) ?? [];
  const named = namedValue(name, text.trim().replace(/\.$/, ''));
  return named.length > 0 ? named : valuesIn(line);
}
