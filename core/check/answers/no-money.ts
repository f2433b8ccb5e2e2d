import { fold, withoutBrackets } from '../../wording/fold.ts';
import { monthNumber } from '../../wording/months.ts';

/** When, and of whom: words after « aucune ressource » that leave it whole. « D'activité », « à l'étranger » do not. */
const when =
  '(?: (?:en|au|aux|a|pour|sur|entre|cours|pendant|durant|depuis|du|de|des|d|le|la|l|les|ce|cet|cette|ces|mon|ma|mes|notre|votre|mois|trimestre|periode|annee|an|ci|dessus|dessous|derniers?|dernieres?|precedente?s?|trois|six|douze|\\d+|declarer|signaler|jour|foyer|moment|jusqu|ici|present|aujourd|hui|quelque|nature|que|soit|tout|totalement|absolument))*';
const had = '(?:percu|recu|touche|gagne)e?s?';
const all = '(?:ressources?|revenus?|sommes?|argent)';
const none = new RegExp(
  `\\b(?:(?:aucune?|sans|pas de|pas d)(?: de (?:ces|mes))? ${all}(?: (?:${had}|eue?s?))?|(?:ni|n ai|n a|pas|avons) (?:rien|pas ${had} (?:de |d )?${all})(?: ${had})?|rien ${had})(?! de cette nature)${when}(?: (?:et|ni|ou)(?: .*)?)?$`,
);

/** « Pas un euro », « zéro centime »: « aucune ressource ». Of folded words. */
export const asResources = (words: string): string =>
  words.replace(/\b(?:pas (?:un|une) (?:seule? )?|zero )(?:euro|centime|sou|somme)s?\b/g, 'aucune ressource');

/** « … pour Mathis », « … pour Mathis LEGRAND » */
const forSomebody = / pour \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u;

/** « Aucune ressource en août », « Je n'ai rien perçu »: of all money; « aucun revenu d'activité », « rien perçu à ce titre » are of some. */
export function saysNoMoney(text: string): boolean {
  const words = fold(withoutBrackets(text).trim().replace(forSomebody, ''));
  return none.test(
    asResources(words)
      .split(' ')
      .filter((word) => /\d/.test(word) || monthNumber(word) === null)
      .join(' '),
  );
}
