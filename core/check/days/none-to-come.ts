/** « Pas de date à venir », « Déclarez l'arrivée une fois qu'elle a eu lieu », beside a case: its day has to be gone. */
import { fold } from '../../wording/fold.ts';

const toCome = '(?:a venir|futures?|futurs?|ulterieure?s?)';
const ways = [
  `(?:pas|aucune?|jamais|sans)(?: de| d une| une)? (?:dates?|jours?) ${toCome}\\b`,
  `(?:dates?|jours?) ${toCome} (?:ne \\p{L}+ pas|(?:est |sont )?(?:refuse|interdit|exclu|impossible|rejete)\\p{L}*)`,
  `dates? (?:ne|n) (?:\\p{L}+ )?(?:pas|jamais) (?:etre )?(?:une date )?${toCome}\\b`,
  '(?:declarez|signalez|indiquez|inscrivez|saisissez|donnez)\\b.*\\b(?:une fois|seulement (?:quand|lorsqu)) ?(?:qu )?(?:\\p{L}+ ){1,2}(?:a (?:deja )?eu lieu|s est produite?|est (?:deja )?(?:arrivee?|survenue?|passee?))',
  '(?:(?:jamais|pas) (?:a l|par)|jamais d) (?:avance|anticipation)\\b',
  '(?:dates?|jours?) (?:deja )?passee?s? (?:uniquement|seulement|exclusivement)',
].map((way) => new RegExp(`\\b${way}`, 'u'));
const orElse = /\b(?:si|sauf|sinon|exemples?|autorisee?s|possibles? aussi|peu(?:t|vent) (?:aussi|etre))\b/;

export const saysNoneToCome = (text: string): boolean => {
  const said = fold(text);
  return ways.some((way) => way.test(said)) && !orElse.test(said);
};
