/** The words by which a line tells of somebody's work, in any order, and those by which it tells of none. */
import { fold } from '../../wording/fold.ts';
import { isBefore, type Time } from '../days/time-in.ts';
import { childWords, partnerWords } from '../word-lists.ts';

/** What somebody does for an employer. */
const trades =
  'vendeu\\w+|serveu\\w+|caissi\\w+|cuisini\\w+|coiffeu\\w+|secretaire|chauffeur|livreu\\w+|technicien\\w*|infirmi\\w+|animat\\w+|macon\\w*|ouvri\\w+|manutention\\w*|vendangeu\\w+|cueilleu\\w+|plongeu\\w+|maraich\\w+|aides? (?:a domicile|soignante?|menagere)|auxiliaire|agente? (?:d entretien|de service|de surete|polyvalente?)|assistante? maternelle|prepar\\w+ de commandes|magasini\\w+|receptionniste|saisonni\\w+';
/** Nouns of a work that lasts some time. */
const jobs =
  'contrats?|cdd|cdi|missions?(?! locales?)|interim\\w*|vacations?|vacataires?|emplois?|jobs?|boulots?|extras?|remplacements?|saisons?|vendanges?|embauch\\w*';
/** Whoever tells of it. */
export const ofWork = new RegExp(
  String.raw`\b(?:${jobs}|${trades}|salarie\w*|salaires?|paies?|employee?s?|travail\w*|activites?|bulletins? de (?:salaire|paie))\b`,
);

/** Offices and laws that have its name. */
const onlyNamed =
  /\b(?:france travail|prime d activite|(?<=\bgarde )(?:des|deux|trois) enfants|job dating|pole emploi|cap emploi|(?:reprends?|continue|poursuis) (?:mes|ma) recherches?(?: d emploi)?|(?:recherches?|demandes?|demandeu\w+|offres?|conseill\w+|salon|forum|centre|espace) (?:d |de l |pour l |a l )?emplois?|(?:accident|medecine|inspection|code|droit|arrets?) (?:du|de) travail|travail social|travailleu\w+ (?:social\w*|handicap\w*))\b/g;
/** Folded, without them. */
export const wordsOfWork = (line: string): string => fold(line).replace(onlyNamed, ' ');

/** No work, or none that is paid by an employer; a contract of something else. */
const otherThings =
  'formations?|stages?|stagiaires?|benevol\\w*|volontariat|immersion|pmsmp|civique|ateliers?|(?<!\\b(?:agente?|employee?|technicien\\w*|ouvriere?) d )entretiens?|rendez|(?<!\\ben )cours|indemnis\\w*|indemnites?|conges?|absen\\w*|arrets?|arretee?|maladie|maternite|parental|assurances?|bail|location|mutuelle|engagement|securisation|recherch\\w*|candidat\\w*|inscri\\w*';
/** It may not have been. */
const unsure =
  'annul\\w*|report\\w*|refus\\w*|prevue?s?|promesses?|propos\\w*|offres?|suspen\\w*|essais?|devrait|devait|devais|doit|pas|jamais|aucune?|ni|sans|(?:0|zero) (?:heures?|h|jours?|euros?|missions?|contrats?)';
const people = `${partnerWords}|${childWords}|copain|copine|frere|soeur|mere|pere|parents?`;

/** What a line of the page is about, other than work of that time; other than hers. */
export const notWork = new RegExp(String.raw`\b(?:${otherThings}|ancien\w*)\b`);
export const notHerWork = new RegExp(String.raw`${notWork.source}|\b(?:${people})\b`);
/** Told to anybody, on a condition, or of what may come. */
export const ofAnybody = new RegExp(
  String.raw`\b(?:${unsure}|oui|non|si|quand|lorsque|chaque|tout|toute|tous|toutes|(?:par|pour|en) exemple|prochaine?s?|future?s?|en cas|avant|jusqu|(?:indiqu|declar|coch|saisiss|ajout|inscriv|repond|signal|verifi|not)ez)\b`,
);

/** In her own words, of no work that is paid, of somebody else, or not sure. */
export const notTold = new RegExp(
  String.raw`\b(?:${otherThings}|${unsure}|${people}|mission locale|scolaires?|devoirs|apprenti\w*|alternance|professionnalisation|cej|accompagnement|edf|engie|gaz|electricite|internet|abonnement|energie|forfait|mobile|box|fibre|credit|leasing|voiture|obseques|prevoyance|nounou|nourrice|logement|telephone|achat\w*|achete\w*|courses|depens\w*|simul\w*|calcul\w*|devis|estim\w*|demand\w*|medecin|dentiste|psycholog\w*|therap\w*|bilan|projet|cv|orientation|cherch\w*|postul\w*|espere\w*|attend\w*|attente|convoqu\w*|parle|attestations?|certificats?|documents?|justificati\w*|transm\w*|envoy\w*|prud\w*|tribunal|litige|licenci\w*|demission\w*|erreur|si|plus|rien|notre|nos|leurs?|gratuit\w*|route|trajet|queue|conduite|permis|sport|demarches?|hospital\w*|hopital|dossiers?|(?:dois|vais|allons|voudrais|aimerais|pourrais|aurais?))\b`,
);

/** A work that is told by its name alone: « Petit contrat du 9 au 20 novembre à la cantine ». */
export const itsName = new RegExp(
  String.raw`\b(?:${jobs}|travail\w*|bosse\w*|inventaire|menages|(?:journee|heure|semaine)s? payees?|remplace\w*|(?:fiche|bulletin) de (?:paie|salaire)|ma paie|(?:ete |suis )(?:embauche|recrute|employe)e?|poste (?:de|d|chez|a))\b`,
);
/** « J'ai fait 14 heures chez EXEMPLE », « 12,10 € brut de l'heure » */
export const hasDone =
  /\bj(?:e)? (?:y )?(?:(?:ai|etais|suis)(?: (?:bien|aussi|y))?)(?: (?:ete|fait|effectue|assure|remplace|garde|travaille|bosse|allee?|payee?))?\b/;

/** Over a day or two at the edge of the month, there may have been no work. */
const leastDays = 5;

/** Whether some days of it lie in the last of those months. 1 to 12. */
export function isWorkOf(months: readonly number[], { from, to }: Time, today: Temporal.PlainDate): boolean {
  return months.some((month) => {
    const year = month > today.month ? today.year - 1 : today.year;
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const end = first.add({ months: 1 });
    if (!isBefore(from, first) && isBefore(to, end)) return true;
    const [start, stop] = [isBefore(first, from) ? from : first, isBefore(to, end) ? to : end];
    return start.until(stop).days >= leastDays;
  });
}
