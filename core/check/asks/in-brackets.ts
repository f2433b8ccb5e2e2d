/** « Loyer (hors charges) », « Attestation (allocataires) »: brackets that say how to answer, and others that may say who does. */
import { fold } from '../../wording/fold.ts';

/** How much, how long, written how. */
const ofMeasure =
  /^(?:\d+|\d[a-z]{2}|cases?|lignes?|e|s|es|en|de|du|des|d|l|le|la|les|ou|et|a|au|par|hors|charges|comprises?|nets?|nettes?|percue?s?|recue?s?|brute?s?|montants?|sociale?s?|imposables?|avant|apres|impots?|total|totaux|mensuel(?:le)?s?|annuel(?:le)?s?|trimestriel(?:le)?s?|euros?|centimes?|ttc|ht|cc|hc|estimee?s?|reel(?:le)?s?|arrondie?s?|mois|ans?|annees?|jours?|heures?|semaines?|jj|mm|aaaa|dates?|format|ex|exemple|chiffres?|lettres?|capitales|majuscules|obligatoires?|recto|verso|copies?|pdf|jpe?g|png|mo|ko|max|maximum|dernie?re?s?|pages?|toutes|trois|deux|un|une|ha|hectares|m2|m|km|cm|kg)$/;

/** « époux(se) »: how the word ends. */
const ending = /(?<=\p{L})\(\p{L}{1,4}\)/gu;

/** Whether a name has brackets whose words are not understood: it may be asked of some people alone. */
export function isForSomeInBrackets(name: string): boolean {
  return [...name.replace(ending, '').matchAll(/\(([^()]*)\)/g)].some(([, inside = '']) =>
    fold(inside)
      .split(' ')
      .some((word) => word !== '' && !ofMeasure.test(word)),
  );
}

/** « (sauf si l'enfant est majeur) », « (facultatif) » */
export const hasCondition = (name: string): boolean =>
  [...name.matchAll(/\(([^()]*)\)/g)].some(([, inside = '']) => condition.test(fold(inside)));
const condition = /\b(?:s|si|sauf|seulement|uniquement|en cas|facultati\w*|le cas echeant)\b/;

/** « (à indiquer si vous avez répondu oui) »: of the question right before it. */
const ifYes =
  /^(?:(?:a )?(?:indiquer|remplir|completer|renseigner|preciser|saisir|obligatoire|uniquement|seulement) )*(?:si (?:oui|(?:vous (?:avez )?|la |votre )?(?:repondu|repondez|reponse)(?: est)? (?:par )?oui)|en cas de reponse (?:positive|affirmative)|dans l affirmative)$/;

/** A name without the brackets that ask for it after a « Oui ». */
export function withoutIfYes(name: string): string {
  return name.replace(/\(([^()]*)\)/g, (whole, inside: string) => (ifYes.test(fold(inside)) ? ' ' : whole));
}
