/** « Payée 790 € par mois par le salon », « a été payé 850 € en septembre 2026 »: what a line says that somebody has had. */
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { isBefore, timeIn } from '../days/time-in.ts';
import { hasBegun } from './at-work.ts';

export interface Asked {
  /** The first day of the last three months that are asked about. */
  start: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** « Une ressource », and not « un salaire » alone. */
  isOfAnyMoney: boolean;
}

const amount = /(?<![\d,.])(?!0+(?:,0+)?\s?(?:€|euros?))\d[\d\s.,\u00a0\u202f]*(?:€|euros?)/iu;
const perMonth =
  /\d\s?(?:€|euros?)(?:\s(?:nets?|bruts?))?\s?(?:(?:par|\/|chaque|tous\sles)\s?mois|mensuel)/iu;
const forWork =
  /\b(?:payee?|remuneree?|gagn(?:e|ee?s)|touche|percoit|percu|recoit|recu|salaires?|salariee?|employee?|apprenti\w*|alternan\w*|embauchee?|travaille[rz]?|bulletins?|chez (?!ses?|sa|son|leurs?|moi|vous|elle|lui)|contrat|cdi|cdd|interim\w*|assistante? maternelle|aide (?:a domicile|soignante?)|auxiliaire|agent|ouvriere?|macon\w*|vendeu\w+|serveu\w+|caissiere?|cuisini\w+|coiffeu\w+|secretaire|chauffeur|technicien\w*|infirmi\w+|animat\w+|stage remunere)\b/;
/** Money that is no pay. */
const ofOther =
  /\b(?:pensions?|retraitee?s?|retraite|allocations?|indemnites?|chomage|bourses?|aah|rente|civique|invalidite)\b/;
/** What is spent, given, or of somebody else. */
const notHad =
  /\b(?:vers\w+|loyers?|cantine|frais|argent de poche|rembours\w*|cotis\w*|mutuelle|credits?|internat|creche|transports?|abonnement|impots?|amendes?|facture|exemple|ex|indiquez|declarez)\b/;
/** No longer, not yet, or not at all. */
const notNow =
  /\b(?:sans|solde|conges?|suspen\w*|fini\w*|jusqu|termine\w*|pris fin|rompu\w*|anciens?|anciennes?|prevu\w*|futur\w*|a partir|a compter|pas|jamais|plus|si|s il|cherche|recherche|sera|devrait|promesse|non)\b/;
const ofSchool = /\b(?:apprenti\w*|alternan\w*)\b/;
/** Told without its day, what is so today was so in months that have just ended. */
const daysSince = 62;

const monthsAsked = { months: 3 };

/** Whether the line tells of money had in those months. */
export function tellsOfPay(line: string, { start, today, isOfAnyMoney }: Asked): boolean {
  const words = fold(line).replace(/\bplus de\b/, '');
  const isSome = isOfAnyMoney
    ? forWork.test(words) || ofOther.test(words)
    : forWork.test(words) && !ofOther.test(words);
  if (!isSome || !amount.test(line) || notHad.test(words) || notNow.test(words)) return false;
  const end = start.add(monthsAsked);
  if (perMonth.test(line)) {
    if (/\bdepuis\b/.test(words) || timeIn(line)) return hasBegun(line, start);
    const school = Temporal.PlainDate.from({ year: today.year, month: 9, day: 1 });
    // Most begin with the school year, after the months asked about.
    const mayHaveBegun = ofSchool.test(words) && !isBefore(school, end) && !isBefore(today, school);
    return !isBefore(end, today.subtract({ days: daysSince })) && !mayHaveBegun;
  }
  // « 850 € en septembre 2026 »
  return monthsIn(line).some(({ year, month }) => {
    if (year === null) return false;
    const day = Temporal.PlainDate.from({ year, month, day: 1 });
    return !isBefore(day, start) && isBefore(day, end);
  });
}
