/**
 * Amounts that a page writes in the name of a case, of a part or in a question: « La CAF vous a versé 607,75 € en août ».
 * They are hers, whether she shows her answers or not. What is everybody's stays: years, days, ages, ceilings, lines.
 */
import { aNumberInWords } from '../values/number-words.ts';

const number = String.raw`(?:\d{1,3}(?:[ .'’]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{2}|\d+(?:[.,]\d{1,2})?)`;
const notInside = String.raw`(?<![\p{L}\d])(?<!\d[.,/])`;
const currency = '(?:k?€|euros?(?!\\p{L})|eur(?!\\p{L})|centimes?(?!\\p{L})|cts?(?!\\p{L}))';

const withCurrency = new RegExp(String.raw`${notInside}[+-]?${number}(?= ?${currency})(€\d\d(?!\d))?`, 'giu');
const afterSign = new RegExp(String.raw`(?<=€ ?)${number}(?![\p{L}\d])`, 'gu');
/** « 500 à 600 € »: the first of two has no sign of its own. */
const beforeAnother = new RegExp(
  `${notInside}${number}(?= ?(?:à|au|et|ou|puis|–|-|/|contre) ?${number} ?${currency})`,
  'giu',
);
/** « 1 204 », « 342,10 »: groups of three and cents are written of money. */
const grouped = /(?<![\p{L}\d])(?<!\d[ .,/:-])\d{1,3}(?: \d{3})+(?:,\d{1,2})?(?![\d%]| ?\d| ?%)/gu;
const withCents = /(?<![\p{L}\d])(?<!\d[ .,/:-])(?:\d+,\d{2}|\d{3,}\.\d{2})(?![\d%]|[.,/]\d| ?%)/gu;
const moneyWord =
  '(?:montants?|sommes?|total|totaux|transmise?s?|déclarée?s?|perçue?s?|versée?s?|reçue?s?|payée?s?|touchée?s?|devoir|dois|doit|devez|redevable|solde|loyers?|salaires?|revenus?|pensions?|primes?|allocations?|indemnités?|chômage|rsa|apl)';
const ends = '(?= *(?:$|[)\\],;.?!€]|(?:en|par|pour|au|le|sur|est) ))';
/** « transmis : 540 »; « déclaré 1204 en juillet ». */
const afterMoneyWord = new RegExp(
  String.raw`(?<!\p{L})(${moneyWord}(?: (?!personne|déclarant|enfant|ligne|case|page)\p{L}+){0,2} ?[:=] ?|${moneyWord} (?:de |d['’]|à |environ )?(?=\d{3}))(\d{1,6})${ends}`,
  'giu',
);
/** « mille deux cents euros » */
const inWords = new RegExp(
  String.raw`(?<!\p{L})${aNumberInWords.replaceAll(' ', '[ -]')}(?= (?:euros?|centimes?)(?!\p{L}))`,
  'giu',
);
const year = /^(?:19|20)\d\d$/;

/** A sum that is nobody's: « plafond de 1 200 € », « moins de 500 € », « entre 500 et 600 € », « 10 € maximum ». */
const ceilingBefore = new RegExp(
  String.raw`(?:(?:plafonds?|maximum|maximale?s?|max\.?|minimum|minimale?s?|min\.?|limitée?s?|limite|seuils?|franchise)(?: (?:de|à|est de))? ?:? ?|(?:plus|moins) (?:de |d['’])|jusqu['’](?:à )|à partir (?:de |d['’])|au-delà (?:de |d['’])|au-dess(?:o?)us (?:de |d['’])|(?:supérieur|inférieur)e?s?(?: ou égale?s?)? à |(?:dépass|excéd)(?:e|ent|er)(?: pas)? |entre (?:${number}(?: ?€)? et )?)$`,
  'iu',
);
const ceilingAfter = new RegExp(
  String.raw`^ ?${currency}(?:\)|,)? (?:maximum|max(?!\p{L})|minimum|min(?!\p{L})|au (?:plus|moins)|(?:ou|et) plus)`,
  'iu',
);
/** « Inscrivez 0 € si vous n'avez rien reçu »: said to everybody. */
const toldToWrite =
  /(?:indiqu|inscri|mett|saisi|saisiss|not|entr|écri|écriv|report|tap|marqu)(?:ez|re|er|ir|vez) (?:\S+ )?$/iu;
/** Under a sign that stands beside the case: « Salaire net août 2026 € », « Salaire de personne 1 € ». */
const monthBefore =
  /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|trimestre|année|en)(?: de)? $/iu;
const countedBefore =
  /(?:personne|déclarant|enfant|conjoint|employeur|ligne|case|mois|trimestre|étape|partie|page|salaire|bulletin|n°) ?$/iu;

/** No words that say what an amount is are longer, with the other end of a range. */
const longestWords = 80;

export function hideAmounts(text: string): string {
  if (!/\d|euro|centime/iu.test(text)) return text;
  const hide = (run: string, at: number, whole: string): string => {
    const before = whole.slice(Math.max(0, at - longestWords), at);
    const after = whole.slice(at + run.length, at + run.length + longestWords);
    const isCeiling = ceilingBefore.test(before) || ceilingAfter.test(after);
    const isEverybodys = /^0(?:,00)?$/.test(run) && toldToWrite.test(before);
    const isUnderSign =
      (year.test(run) && monthBefore.test(before)) || (/^\d$/.test(run) && countedBefore.test(before));
    return isCeiling || isEverybodys || isUnderSign ? run : '…';
  };
  return text
    .replace(inWords, '…')
    .replace(beforeAnother, (run, at: number, whole: string) => hide(run, at, whole))
    .replace(withCurrency, (run, _cents, at: number, whole: string) => hide(run, at, whole))
    .replace(afterSign, (run, at: number, whole: string) => (year.test(run) ? run : hide(run, at, whole)))
    .replace(grouped, hide)
    .replace(withCents, hide)
    .replace(afterMoneyWord, (run, before: string, digits: string) =>
      year.test(digits) || ceilingBefore.test(before) ? run : `${before}…`,
    );
}
