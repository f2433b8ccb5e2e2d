/** « Sans objet », « en cours », « de 8 h à 18 h »: what is written where a number or a day is asked, and is no slip of the hand. */
import type { ValueType } from '../../page-model.ts';
import { readDate, withoutHour } from '../../values/date.ts';
import { phoneShape } from '../../values/numbers.ts';
import { fold } from '../../wording/fold.ts';
import { aDay } from '../recap/answer-lines.ts';

const days = new RegExp(aDay, 'giu');
const duration = /^(?:\p{L}+ )*\d{1,2} (?:ans?|annees?|mois|semaines?|jours?)$/u;
/** « 8 h », « 18h30 » */
const hour = /\d{1,4}(?:[.,]\d{1,2})?\s?h(?:eures?)?(?:\s?[0-5]\d)?(?!\p{L})/giu;
const noAddress = /^(?:(?:je |nous )?n|pas d|sans|aucun|neant|non)/;

/** A day that is not known, or not yet there. */
const noDay =
  /^(?:(?:toujours )?en cours|(?:a )?ce jour|aujourd hui|toujours|(?:duree )?(?:indetermine|illimite)\w*|cdi|inconnue?s?|ma naissance|sans objet|(?:je )?ne sais pas|pas encore.*|sans fin)$/;
const aMonth = /^(?:(?:en|debut|fin|mi) )?(?:\p{L}{3,9} )?20\d\d$/u;
/** « Juin 1974 », « vers 1970 »: nobody knows the day any more. */
const isLongAgo =
  /^(?:(?:en|vers|environ|courant|debut|fin|mi|ete|hiver|printemps|automne|l) )*(?:\p{L}{3,9} )?19\d\d$/u;
/** « 620 € par mois », « 540 CC » */
const perTime =
  /^[\d\s.,]*\d\s?(?:€|euros?)?\s?(?:(?:par|\/)\s?(?:mois|an|trimestre|semaine|jour)|cc|hc|ttc|ht|chf|nets?|bruts?)$/iu;

/** « Téléphone et internet : 45,98 », among the charges. */
const isPrice = /^\d{1,4}(?:,\d{2}|(?:\.\d{2})?\s?€)$/;

/** Whether a text of such a case is words, or words around what is asked: nothing there can be told to be wrong. */
export function isSaidInWords(valueType: ValueType, label: string, text: string): boolean {
  if (valueType === 'email')
    return !text.includes('@') && noAddress.test(fold(text)) && /\s|^\p{L}+$/u.test(text);
  if (valueType === 'amount') return perTime.test(text.trim());
  if (!/\d/.test(text)) return valueType === 'date' ? noDay.test(fold(text)) : /\p{L}{2}/u.test(text);
  switch (valueType) {
    case 'phone':
      return /^3\d{3}$/.test(text.trim()) || onePhone(text) || isPrice.test(text.trim());
    case 'postal-code':
      return /^\d{5}\s+\p{L}{2}|^\p{Lu}{1,3}[\s-]\d/u.test(text.trim());
    case 'hours':
      return isAround(text, text.match(hour) ?? []);
    case 'date':
    case 'month':
      return (
        isAround(
          text,
          (text.match(days) ?? []).filter((day) => readDate(day).state === 'date'),
        ) ||
        (/\bdepuis (?:quand|quel|combien)/.test(fold(label)) && aMonth.test(fold(text))) ||
        (isLongAgo.test(fold(text)) && !/\b(?:naissance|nee?)\b/.test(fold(label))) ||
        (/\bheure/.test(fold(label)) && readDate(withoutHour(text)).state === 'date') ||
        (/\bdepuis\b/.test(fold(label)) && duration.test(fold(text)))
      );
    default:
      return false;
  }
}

/** « 06 12 34 56 78 / 01 23 45 67 89 », « 01 23 45 67 89 poste 12 », « 06 12 34 56 78 (ma fille) » */
function onePhone(text: string): boolean {
  const [first = '', ...others] = text.split(/[/;,]|\s(?:ou|et|poste|p\.|puis|[(–-]\s?(?=\p{L}))/iu);
  return others.length > 0 && phoneShape(first) === true;
}

/** Nothing but whole words, spaces and signs is left beside what was found. */
function isAround(text: string, found: readonly string[]): boolean {
  const rest = found.reduce((left, one) => left.replace(one, ' '), text);
  return (
    found.length > 0 &&
    !/\d/.test(rest) &&
    /^(?:[^\p{L}]|(?<!\p{L})\p{L}{2,}|(?<!\p{L})à(?!\p{L}))*$/u.test(rest)
  );
}
