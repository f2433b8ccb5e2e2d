/** What a page says of an account, a reference, an address that is hers no more, or not yet. */
import { datesIn } from '../../values/date.ts';

/** What it says of one that is hers no more. */
export const former =
  /\b(?:ancien(?:ne)?s?|precedent\w*|cloture\w*|cloturee?s?|fermee?s?|resiliee?s?|perimee?s?|expiree?s?|archivee?s?|annulee?s?|quittee?s?|a remplacer|remplacee?s?|jusqu (?:ici|alors|a (?:present|maintenant|cette date))|n est plus|n etes plus|n habite\w* plus|plus (?:utilis\w+|valable|actif|active|valide)|(?:deja )?(?:traitee?|soldee?|reglee?|closee?|clos)s?|terminee?s?|obsolete|supprimee?s?|retiree?s?|desactivee?s?|deja (?:repondu|envoye|transmis|paye)|(?:habit|viv|log|resid)iez|demenage\w* d[eu]|avant (?:le|votre|mon) (?:demenagement|changement))\b/;

/** « jusqu'au 14/02/2027 », a day that is past. */
export function isOver(about: string, today: Temporal.PlainDate): boolean {
  const [, after = ''] = /jusqu['’](?:au|à)?\s(.{5,20})/iu.exec(about) ?? [];
  const [day] = datesIn(after);
  return day !== undefined && Temporal.PlainDate.compare(day, today) < 0;
}

export const isAllBefore = (about: string, at: Temporal.PlainDate): boolean => {
  const days = datesIn(about);
  return days.length > 0 && days.every((day) => Temporal.PlainDate.compare(day, at) < 0);
};

/** « depuis le 15/02/2027 », after the day that is asked about. */
export function begunAfter(about: string, at: Temporal.PlainDate): boolean {
  const [, after = ''] =
    /(?<!\p{L})(?:depuis|à (?:partir|compter) d[eu]|dès)\s(?:le\s)?(.{5,20})/iu.exec(about) ?? [];
  const [day] = datesIn(after);
  return day !== undefined && Temporal.PlainDate.compare(day, at) > 0;
}
