/** « Ouvert aux seuls habitants de Saint-Ormès, Les Aulnaies ou Valbrune », and another place in « Commune de votre logement ». */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { textOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { longestText } from '../sentences.ts';

const aPlace = String.raw`(?:L(?:e|a|es) |L['’])?\p{Lu}[\p{L}'’]+(?:-[\p{L}'’]+)*(?: \p{Lu}[\p{L}'’-]+)*`;
const between = String.raw`(?:\s?[,;/]\s?(?:(?:et|ou) )?|,? (?:et|ou) )(?:à |de |d['’])?`;
/** Two places or more, after words in small letters or « : ». */
const aList = new RegExp(String.raw`(?<=[\p{Ll}:] |d['’])(${aPlace}(?:${between}${aPlace})+)(?!\p{L})`, 'gu');
const ofHome =
  /\b(?:habit\w+|resid\w+|domicil\w+|logement|logee?s?|demeur\w+|foyers?|vivent|vivant|vivez|administres?|contribuables?|communes? (?:desservies?|concernees?|eligibles?|couvertes?|servies?|retenues?|adherentes?|membres?))\b/;
/** Nobody else may ask. */
const onlyThose =
  /\b(?:seule?s?|uniquement|exclusivement|reserve\w*|strictement)\b|\b(?:ne|n)\b.*\bque\b|\b(?:aucune?|(?:les |d )autres?) (?:communes?|villes?|habitants?|demandes?)\b|\bcommunes? (?:desservies?|concernees?|eligibles?|couvertes?|servies?|retenues?)\b|\b(?:devez|doit|doivent|faut) (?:obligatoirement )?(?:y )?(?:habiter|resider|vivre|etre domicilie\w*|demeurer|avoir (?:votre|son|leur))\b|\b(?:pas|plus) (?:desservi|ouvert|possible|concerne|eligible)\w*/;
const ofTowns = /\b(?:communes?|villes?|villages?|bourgs?)\b/;
/** Others may come too, for more or later; some of many; where to go. */
const ofElse =
  /\b(?:tarifs?|priorit\w*|notamment|exemples?|egalement|etc|sauf|exterieur\w*|majore\w*|attente|permanences?|agences?|antennes?|travaill\w*|scolaris\w*|departements?|regions?|pays|mais aussi|environs|alentours|voisines?|limitrophes?|rayon|alentour)\b/;
const aTown = /\b(?:commune|ville|localite)\b/;
const hers = /\b(?:logement|residence|domicile|habitation|habitez|residez|foyer|votre (?:commune|ville))\b/;
const ofAnother =
  /\b(?:naissance|nee?|employeur|travail|ecole|etablissement|depart|arrivee|destination|ancien\w*|precedent\w*|mariage|deces|contact|mandataire|facturation|payeur|proprietaire|bailleur|parent|entreprise|siege)\b/;

interface Served {
  places: string[];
  said: string;
}

/** @param next the line under it: « Les autres communes ne sont pas desservies » */
function servedIn(block: string, next: string): Served[] {
  const words = foldAll(block, next.length > longestText ? '' : next);
  if (block.length > longestText || !ofHome.test(words) || !onlyThose.test(words) || ofElse.test(words))
    return [];
  const lists = [...block.matchAll(aList)];
  const [list, other] = lists;
  if (!list || other) return [];
  // « de Gironde et de Dordogne » are no towns.
  if (!ofTowns.test(words) && !/(?<!\p{L})à $/u.test(block.slice(0, list.index))) return [];
  const places = (list[1] ?? '').split(new RegExp(between, 'u')).map(plain);
  return [{ places, said: block }];
}

/** « 12345 St Ormès Cedex » is « saint ormes ». */
const plain = (text: string): string =>
  fold(text)
    .replace(/\b\d[\dab]*(?:er|e|eme)?\b|\bcedex\b/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\s+/g, ' ')
    .trim();

/** A slip of the hand is no other place. */
const lettersAlike = 5;

function isOneOf(place: string, places: readonly string[]): boolean {
  return places.some((one) => {
    const [a, b] = [one, place].map((name) => name.replace(/^(?:les?|la|l|saint|sainte) /, ''));
    return (
      one.includes(place) || place.includes(one) || a?.slice(0, lettersAlike) === b?.slice(0, lettersAlike)
    );
  });
}

/** The town she says she lives in: of a case for it, or after the five digits of an address. */
function townOf(field: Field): string | null {
  const label = foldAll(field.label, field.group);
  const text = textOf(field) ?? '';
  if (ofAnother.test(label)) return null;
  if (field.valueType === 'city' || aTown.test(fold(field.label)))
    return /\p{L}{3}/u.test(text) ? plain(text) : null;
  const [, town] = (field.valueType === 'address' && /\b\d{5} (\p{Lu}[\p{L}' ’-]+)$/u.exec(text)) || [];
  return town ? plain(town) : null;
}

export function checkPlaceNotServed({ asked, page }: CheckContext): Finding[] {
  const towns = asked.flatMap((field) => {
    const town = townOf(field);
    return town ? [{ field, town }] : [];
  });
  if (towns.length === 0) return [];
  const own = towns.filter(({ field }) => hers.test(fold(field.label)));
  const [one, other] = own.length > 0 ? own : towns;
  const [served, another] = page.blocks.flatMap((block, at) => servedIn(block, page.blocks[at + 1] ?? ''));
  return one && !other && served && !another && !isOneOf(one.town, served.places)
    ? [ownFinding('contradiction', 'problem', spotOf(one.field), 'page-error-problem', { said: served.said })]
    : [];
}
