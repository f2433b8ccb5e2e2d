/** A payslip of another employer than the one whose paper is asked for: by the name in the file, or in the case beside. */
import { fold } from '../../wording/fold.ts';
import { isOfPaper } from './other-name.ts';
import { wordsOf } from './paper-kinds.ts';

/** « bulletin de salaire de juillet 2026 (employeur : Camping des Dunes) » */
export const employerIn = (asked: string): string | null =>
  /(?<!\p{L})employeur\s?:\s([^).;]{3,60})/iu.exec(asked)?.[1]?.trim() ?? null;

/** What an employer does, and names that everybody knows: either tells an employer by itself. */
const trade =
  /^(?:boulangerie|patisserie|restaurant|brasserie|hotel|camping|garage|pharmacie|pressing|ferme|vergers?|domaine|chateau|transports?|menuiserie|creche|ehpad|clinique|hopital|mairie|ecole|college|lycee|cinema|librairie|fleuriste|coiffure|salon|supermarche|usine|laverie|imprimerie|scierie|serres?|jardinerie|piscine|theatre|musee|auberge|cafe|snack|traiteur|boucherie|epicerie|primeur|nettoyage|proprete|securite|interim)$/;
const greatName =
  /^(?:auchan|carrefour|leclerc|intermarche|lidl|aldi|casino|monoprix|franprix|super u|decathlon|leroy|castorama|ikea|darty|fnac|amazon|laposte|sncf|ratp|adecco|manpower|randstad|synergie|crit|samsic|onet|sodexo|elior|compass|derichebourg|securitas|mcdonalds?|mcdo|kfc|quick|burger|starbucks|domino|chronopost|dhl|ups|fedex|geodis|veolia|suez|vinci|eiffage|bouygues)$/;
const isTelling = (word: string): boolean => trade.test(word) || greatName.test(word);
const ofNobody =
  /^(?:de|du|des|la|le|les|l|d|et|en|sarl|sas|sasu|sa|eurl|ets|etablissements?|societe|groupe|mon|ma|mes|copie|scan)$/;

const namesIn = (text: string): string[] =>
  wordsOf(text)
    .split(' ')
    .filter((word) => word !== '' && !ofNobody.test(word) && !/\d/.test(word));

/** « bulletin-intermarche-10-2026.pdf », and « Vergers du Layon »: both named by a trade or a great name, and by no word alike. */
export function isOfOtherEmployer(file: string, employer: string): boolean {
  const asked = namesIn(employer);
  const told = namesIn(file.replace(/\.\p{L}{2,5}$/u, '')).filter((word) => !isOfPaper(word));
  const isAlike = told.some((word) => asked.some((one) => one.startsWith(word) || word.startsWith(one)));
  return (
    !isAlike &&
    asked.some(isTelling) &&
    told.some(isTelling) &&
    ![...asked, ...told].some((word) => ofManyTrades.test(word))
  );
}

/** « Mairie de Brest » keeps a crèche and a swimming pool; an agency sends to a shop and pays. */
const ofManyTrades =
  /^(?:mairie|ville|commune|departement|region|agglomeration|metropole|ccas|association|hopital|chu|groupe|holding|adecco|manpower|randstad|synergie|crit|interim)$/;

/**
 * « Camping Les Flots », written by hand where « Camping des Dunes » is awaited: one trade, and no word of a name alike. Of none, a
 * shop may bear another name than its company.
 */
export function isOtherName(written: string, employer: string): boolean {
  const [own, asked] = [namesIn(written), namesIn(employer)];
  const [ownName, askedName] = [own, asked].map((words) =>
    words.filter((word) => word.length > 3 && !isTelling(word)),
  ) as [string[], string[]];
  const stem = (word: string): string => fold(word).slice(0, 4);
  return (
    own.some((word) => trade.test(word) && asked.includes(word)) &&
    ownName.length > 0 &&
    askedName.length > 0 &&
    !ownName.some((word) => askedName.some((one) => stem(one) === stem(word)))
  );
}
