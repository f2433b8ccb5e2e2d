/** What happens on a day, by the words that name it: « signé » and « signature », « commence » and « début » are one. */
import { fold } from '../../wording/fold.ts';
import type { PageDate } from './page-dates.ts';

const sameWord: [RegExp, string][] = [
  [/^(?:debut\w*|commenc\w*|demarr\w*|entame\w*)$/, 'debut'],
  [/^(?:fin|fini\w*|termin\w*|achev\w*|terme)$/, 'fin'],
  [/^sign(?:e|ee|es|ees|er|ez|ature\w*)$/, 'signe'],
  [/^(?:nee|nee?s|naissances?|naitre)$/, 'naissance'],
  [/^(?:entree?s?|entrez|entrer)$/, 'entree'],
  [/^(?:arrivee?s?|arriver|arrivez)$/, 'arrivee'],
  [/^(?:departs?|partie?s?|partir)$/, 'depart'],
  [/^(?:acheter|achat\w*|achetee?s?)$/, 'achat'],
  [/^(?:ventes?|vendue?s?|vendre)$/, 'vente'],
  [/^(?:cessions?|cedee?s?|cede|ceder)$/, 'cession'],
  [/^(?:mariages?|mariee?s?)$/, 'mariage'],
  [/^(?:deces|decedee?s?)$/, 'deces'],
  [/^(?:separation|separee?s?)$/, 'separation'],
  [/^(?:depots?|deposee?s?|deposer|deposez)$/, 'depot'],
  [/^(?:receptions?|recue?s?|recevoir)$/, 'reception'],
  [/^(?:paiements?|payee?s?|payer|reglements?|reglee?s?)$/, 'paiement'],
  [/^(?:versements?|versee?s?)$/, 'versement'],
  [/^(?:envois?|envoyee?s?|envoyer|envoyez)$/, 'envoi'],
  [/^dons?$/, 'don'],
  [/^(?:obtention|obtenue?s?)$/, 'obtention'],
];
/** « Date à laquelle votre visa… »: of any day. */
const ofAnyDay =
  /^(?:dates?|jours?|quel(?:le)?s?|laquelle|lequel|moment|votre|notre|cette|celui|celle|dans|avec|chez|pour|sur|vous|avez|etes|sont|etait|elle|elles|leur|leurs|toujours|forcement|obligatoirement|imperativement|meme|bien|doit|doivent|peut|peuvent|pouvez|etre|avoir|lieu|vient|viennent|intervient|intervenir|faire|faite?s?|choisi\w*|aucune?|autorisee?s?|acceptee?s?|possibles?|prend|tout|toute|tous|toutes|aussi|donc|alors|plus|moins|minimum|maximum|tard|tot|ainsi|dont|agit|forme|format|aaaa|prevue?|prevus?|effectif|effective|reelle?)$/;

export function eventWords(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .map((word) => sameWord.find(([pattern]) => pattern.test(word))?.[1] ?? word)
    .filter(
      (word) => (word.length > 3 || /^(?:fin|don)$/.test(word)) && !/\d/.test(word) && !ofAnyDay.test(word),
    );
  return [...new Set(words.map((word) => word.slice(0, 6)))];
}

/** What a sentence may say of a day besides its name. */
const neutral = new Set(
  eventWords(
    'établie signée conclue émise datée délivrée prononcée célébrée donnée rédigée réalisée effectuée survenue ici présente',
  ).concat('debut'),
);

const deeds = new Set([...neutral, ...sameWord.map(([, word]) => word.slice(0, 6))]);

/** « Le contrat est signé »: the contract. */
export const withoutDeed = (phrase: string): string =>
  eventWords(phrase)
    .filter((word) => !deeds.has(word))
    .join(' ');

/**
 * The one date that a phrase names: « la réception », « la réception des travaux » name « Réception des travaux »; « la
 * réception du dossier » does not. `ofPage`: what the whole page is about may be added or left out.
 */
export function dateNamed(
  phrase: string,
  dates: readonly PageDate[],
  ofPage: readonly string[],
): PageDate | null {
  const said = eventWords(phrase);
  if (said.length === 0) return null;
  const named = dates.filter((date) => {
    const own = namesOf(date, dates);
    const [shared, left] = [true, false].map((isIn) => said.filter((word) => own.includes(word) === isIn));
    if (!shared?.length || !left || isOtherSide(own, left)) return false;
    if (!said.includes(headOf(own)) && !said.every((word) => ofRank.test(word))) return false;
    const isNeutral = left.every((word) => neutral.has(word));
    const isInFull = own.every((word) => said.includes(word) || ofPage.includes(word));
    // « Le contrat d'apprentissage est signé »: « Contrat signé le »
    const hasOneMore = own.length > 1 && left.length === 1;
    return isNeutral
      ? shared.some((word) => !neutral.has(word)) || isInFull
      : isInFull && (hasOneMore || left.every((word) => neutral.has(word) || ofPage.includes(word)));
  });
  const [only, other] = named;
  if (only && other) {
    // Of « Entrée en France » and « Date d'entrée en France avec ce visa », the one named in full.
    const [whole, another] = named.filter((date) => {
      const own = namesOf(date, dates);
      return own.length === said.length && own.every((word) => said.includes(word));
    });
    return whole && !another ? whole : null;
  }
  return only ?? null;
}

/** « Réunion de préparation de la manifestation » is none of « la manifestation »; « Début du contrat » is of the contract. */
const headOf = (own: readonly string[]): string =>
  own.find((word) => !neutral.has(word) && !ofRank.test(word)) ?? own[0] ?? '';

/** « La première et la deuxième injection » */
const ofRank = /^(?:premie|deuxie|second|troisi|dernie)$/;

/** « La formation commence » is not « Fin de la formation ». */
const isOtherSide = (own: readonly string[], left: readonly string[]): boolean =>
  (left.includes('debut') && own.includes('fin')) || (left.includes('fin') && own.includes('debut'));

/** « Il commence le » is named by what stands before it. */
function namesOf({ spot }: PageDate, dates: readonly PageDate[]): string[] {
  const label = spot.fieldLabel ?? '';
  const own = eventWords(label.replace(/\([^()]*\)/g, ' '));
  if (!/^(?:il|elle)\b/i.test(label)) return own;
  const at = dates.findIndex((date) => date.spot === spot);
  const before = at > 0 ? eventWords(dates[at - 1]?.spot.fieldLabel ?? '').slice(0, 1) : [];
  return [...new Set([...before, ...own])];
}
