/** Of whom and of which employer a line tells a day, where the page asks for that of one of several. */
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { childWords, partnerWords } from '../word-lists.ts';
import type { PageDate } from './page-dates.ts';

const ofKin = new RegExp(String.raw`\b(?:${partnerWords}|${childWords})\b`);
const lastWorked = /\b(?:dernier jour|travaillee?s?)\b/;

/** Not of the other people and employers that a page tells of, beside the one written or asked about. */
export function isOfWhomAsked(date: PageDate, line: string, asked: readonly Field[]): boolean {
  const [own, words] = [fold(date.label), fold(line)];
  if (ofKin.test(own) && !ofKin.test(words) && /\b(?:vous|votre)\b/.test(words)) return false;
  if (/\bdernier jour (?:travaille|de travail)\b/.test(own) && !lastWorked.test(words)) return false;
  const named = asked.filter(
    (one) => one.group === (date.fields[0]?.group ?? null) && isNaming.test(fold(one.label)),
  );
  const names = named.flatMap((one) => fold(textOf(one) ?? '').split(' ')[0] || []);
  return names.length === 0 || !namesSomebody.test(line) || names.some((name) => hasWords(words, name));
}
const isNaming = /^(?:prenom|(?:nom de (?:l |votre )?)?(?:employeur|entreprise))\b/;
/** « Ormes SA », « Lina HADDAD » */
const namesSomebody = /\p{L}['’\s,:]+\p{Lu}\p{L}+/u;
