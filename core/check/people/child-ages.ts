/**
 * How old a child may be whom a sentence lets in: « Ajoutez tous les enfants à votre charge de moins de 25 ans », « Un enfant de
 * 25 ans ou plus n'entre pas dans votre foyer », « À partir de 25 ans, il fait sa propre demande ».
 */
import { aNumberInWords, numberOfWords } from '../../values/number-words.ts';
import { fold } from '../../wording/fold.ts';
import { type Births, birthsAsked } from './born-between.ts';

type Day = Temporal.PlainDate;

const ofChildren =
  /\b(?:enfants?|fils|filles?|jeunes?|ceux|celles)(?: .*\b(?:et|ont|sont|doi(?:t|vent) avoir|ayant|a (?:votre |ma )?charge|foyer|domicile|toit|avec vous|chez vous|logement|qui))? (?:agee?s? (?:e s )?)?$/u;
/** « Les frais concernent les enfants gardés hors du domicile »: all those told here. */
const ofAllHere =
  /\b(?:concernent?|ne? (?:\p{L}+ ){1,5}que (?:les|vos|des)|seuls?|seules?|uniquement|seulement|reservee?s?|ouverte?s?|accueill\w*|recoi(?:t|vent))\b/u;
const toList =
  'indiqu|ajout|inscri|declar|renseign|not|list|saisi|mentionn|port|enregistr|compt|cit|rattach|figur';
/** « Le foyer comprend », « Ajoutez vos enfants… » */
const ofHousehold = new RegExp(
  `\\b(?:foyer|menage|demande|dossier)\\b.*\\b(?:comprend|comprennent|compte|se compose|compose|compris|rassemble|reunit)\\b|\\bcompris(?:es)? dans (?:le|votre) foyer\\b|\\b(?:en|du foyer|de votre foyer) font partie\\b|\\bfont partie (?:du|de votre) foyer\\b|\\bune seule demande\\b|^(?:mon|votre|le) foyer (?:vous|moi)\\b|^(?:vous )?(?:${toList})(?:v|ss)?ez (?:ici |au foyer |dans votre foyer |aussi )?(?:chacun de |tou(?:s|tes) )?(?:(?:vos|les) (?!(?!enfants?\\b|fils\\b|filles?\\b)\\p{L}+ (?:des|de)\\b)|(?:le |l |chaque )?(?:enfants?|fils|filles?)\\b)|\\bles? (?:enfants?|personnes?) a (?:${toList})\\w*\\b|\\b(?:sont|est) (?:a )?(?:pris en compte|comptes?|ajoutes?|inscrits?|rattaches?|declares?|inscrire|ajouter|declarer)\\b|\\benfants? (?:\\p{L}+ ){0,3}doi(?:t|vent) (?:avoir|etre agee?s?)\\b`,
  'u',
);
const nothingMore = new RegExp(
  `^(?: (?:(?:a (?:la date|ce jour|ce mois|(?:votre|ma) charge|charge)|(?:le|au) (?:premier jour|jour|debut)|(?:font|fait) partie|(?:sont|est) a |entrent|entre |(?:peu(?:t|vent)|doi(?:t|vent)) (?:y )?(?:etre|figurer)|(?:${toList})\\p{L}*)\\b.*|uniquement|seulement))?$`,
  'u',
);
const forMore =
  /\b(?:si|s il|s ils|sauf|hors|ou|handicap\w*|invalid\w*|infirm\w*|tarifs?|gratuit\w*|majeurs?|n est pas|ne sont pas|ne fait|ne font|etudes|etudiant\w*|apprenti\w*)\b/;

/** « Votre conjoint, concubin ou partenaire de pacs » is one person, whatever the word; « fils ou filles » are children. */
const eitherOne =
  / ou (?=(?:(?:votre|ton|le|la|l|un|une|vos|les|sa|son) )?(?:conjoint|concubin|partenaire|pacse|epou(?:x|se)|compagn(?:on|e)|filles?\b|fils\b))/g;

/** « Vos enfants qui avaient moins de 18 ans au 1er janvier 2025, donc nés en 2007 ou après »: the same, told twice. */
const sameByAge =
  / (?:qui (?:ont|avaient|auront|n ont pas)|agee?s? (?:de )?|de) ?[^.]{0,10}\d{1,2} ans(?: .{3,30})? (?:donc|soit|c est a dire) $/;

const itsAge = '(?:l age de |leurs? |ses |son )?';
const someAge = `${itsAge}(\\d{1,2}) ?(?:ans|e(?:me)? anniversaires?)(?: revolus)?`;
/** Other words for one age, in those that are read. */
const asIsRead: [RegExp, string][] = [
  [
    new RegExp(
      `\\bne? (?:ont|a|ayant|aient|ait|avaient|avait|auront|aura) pas (?:encore )?(?:atteint |fete |eu )?${someAge}`,
      'g',
    ),
    'ayant moins de $1 ans',
  ],
  [/\bne? (?:ont|a|avaient|avait) pas plus de (\d{1,2}) ans/g, 'ayant jusqu a $1 ans'],
  [/\b(?:dont l age )?ne? (?:depassent?|excedent?) pas (\d{1,2}) ans/g, 'ayant jusqu a $1 ans'],
  [/\b(?:dont l age est |d un age |age )inferieur a (\d{1,2}) ans/g, 'ayant moins de $1 ans'],
  [/\bqui (?:ont|a|auront|avaient|avait) (?=(?:moins|plus|au moins) )/g, 'ayant '],
];
/** Of those let out; a person of 25 and some months has « plus de 25 ans », to some. */
const outIsRead: [RegExp, string][] = [
  [new RegExp(`\\b(?:au dela de|passe|apres|plus de) ${someAge}`, 'g'), 'plus de $1 ans'],
  [
    new RegExp(`\\b(?:des|a(?: partir de| compter de)?|qui (?:a|ont)(?: deja)?) ${someAge}(?! ou| et)`, 'g'),
    'a partir de $1 ans',
  ],
];

const aChild = /\b(?:enfants?|fils|filles?|jeunes?)\b/;
const heOrShe = /\b(?:il|ils|elle|elles)\b/;
/** Not among those of the page: of a right that ends, nothing is said there. */
const notAmong = [
  /\b(?:son|sa|leur|leurs) propres? (?:demande|dossier|declaration|formulaire)\b|\b(?:sa|leur|une) (?:demande|declaration) (?:lui meme|elle meme|eux memes|seule?|separee|distincte|personnelle|a part|de son cote|a son nom)\b|\b(?:est|sont) exclue?s?\b|\b(?:sort|sortent) (?:du|de votre) foyer\b/,
  // « N'ajoutez pas vos enfants de 25 ans »
  new RegExp(
    `\\bne? (?:${toList})(?:v|ss)?ez (?:pas|plus|ni|jamais|aucun) (?:\\p{L}+ ){0,3}(?:enfants?|fils|filles?)\\b`,
    'u',
  ),
  // « Un enfant de 25 ans n'entre pas dans votre foyer », « il n'a plus à être déclaré »
  new RegExp(
    `\\b(?:enfants?|fils|filles?|jeunes?|il|ils|elle|elles)\\b.*\\bne? (?:(?:y|se|s) )?(?:(?:entre\\w*|f(?:ai|on)t|peu(?:t|vent)|doi(?:t|vent)|est|sont|${toList})\\p{L}* (?:pas|plus|jamais) .*\\b(?:partie|foyer|dossier|ici|liste|page|${toList})\\p{L}*|(?:${toList})\\p{L}* (?:pas|plus)\\b|(?:a|ont) (?:pas|plus) a (?:etre )?(?:${toList}))`,
    'u',
  ),
];
const isLetOut = (words: string): boolean => notAmong.some((one) => one.test(words));

const numbers = new RegExp(`\\b${aNumberInWords}(?= ans\\b)`, 'g');
const say = (words: string, others: readonly [RegExp, string][]): string =>
  others.reduce((said, [of, other]) => said.replace(of, other), words);

/** @param block the lines the sentence stands in, where it speaks of « il » */
export function agesOfChildren(sentence: string, block: string, today: Day): Births | null {
  if (!/\bans\b|anniversaire|née?s?(?!\p{L})/iu.test(sentence)) return null;
  const told = say(
    fold(sentence)
      .replace(eitherOne, ' ')
      .replace(numbers, (one) => `${numberOfWords(one)}`)
      // « Même s'il habite chez vous » changes nothing.
      .replace(/ meme (?:si|s ils?|s elles?)\b.*$/, ''),
    asIsRead,
  );
  if (!/\bans\b|\bnee?s?\b/.test(told)) return null;
  return letIn(told, today) ?? notLetOut(told, fold(block), today);
}

function letIn(words: string, today: Day): Births | null {
  const found = birthsAsked(words, today);
  if (!found || found.isByWord || isLetOut(words)) return null;
  const [before = '', under = ''] = words.split(found.words);
  const over = before.replace(sameByAge, ' ');
  const isOfAll = ofHousehold.test(words) || (ofAllHere.test(words) && nothingMore.test(under));
  return isOfAll && !forMore.test(`${over} ${under}`) && ofChildren.test(over) ? found : null;
}

/** Those who are let out are of the other side of that age. */
function notLetOut(words: string, block: string, today: Day): Births | null {
  if (!isLetOut(words) || !(aChild.test(words) || (heOrShe.test(words) && aChild.test(block)))) return null;
  const found = birthsAsked(say(words, outIsRead), today);
  if (!found || found.isByWord) return null;
  const { first, last, least, most, words: said } = found;
  const others = words.replace(said, ' ');
  if ((first && last) || mayStay.test(others)) return null;
  // « De plus de 25 ans »
  const more = /^(?:de )?plus de/.test(said) ? 1 : 0;
  return {
    ...found,
    first: last ? last.subtract({ years: more }).add({ days: 1 }) : null,
    last: first ? first.subtract({ days: 1 }) : null,
    least: most,
    most: least === null ? null : least + more,
  };
}
const mayStay =
  /\b(?:sauf|si|s il|s ils|handicap\w*|invalid\w*|infirm\w*|etudes|etudiant\w*|apprenti\w*|plus de \d+ ans|moins de \d+ ans)\b/;

/** « Quel que soit son âge s'il est handicapé »: one who is older may be among them. */
export const isOfAnyAge = (sentence: string): boolean =>
  /\b(?:quel que soit (?:son|leur|l) age|sans (?:limite|condition) d age|aucune limite d age|(?:sauf|meme) .*\bhandicap\w*)\b|\b(?:handicap\w*|invalid\w*|infirm\w*|etudiants?|etudes|apprentis?)\b.*\bjusqu a \d\d ans\b|\bjusqu a \d\d ans\b.*\b(?:handicap\w*|invalid\w*|infirm\w*|etudiants?|etudes|apprentis?)\b/.test(
    fold(sentence),
  );
