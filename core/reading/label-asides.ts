/** What the name of a case says besides: of whom, when, or how it is written. */

/** « Adresse de votre nouveau logement (numéro, rue, code postal, commune) »: no postal code alone. */
const wholeAddress =
  /(?<=^(?:votre |son |sa |l['’])?(?:nouvelle |ancienne )?adresse(?!\p{L})[^()]*)\((?=[^()]*(?:rue|voie|code postal|commune|ville))[^()]*\)/iu;

/** « Quotient familial, tel qu'écrit par la Caf »: no telephone. */
const asWritten = /,?\s(?:tel|telle|tels|telles)\squ(?:e\s|['’]).*$/iu;

/** « Enfant pour qui la pension est versée »: who, and no amount. */
const paidFor =
  /^((?:l['’]|votre )?(?:enfants?|personnes?|bénéficiaires?))\s(?:pour|à|en faveur de)\s(?:qui|lequel|laquelle|lesquels)(?!\p{L}).*$/iu;

/** « (elle reçoit le code de connexion) », « (si vous en avez un) » */
const ofWhom =
  /\((?:(?:elle|il|pour recevoir|où vous recevez|qui reçoit|sert à|servira à)(?!\p{L})[^()]*|(?:uniquement |seulement )?(?:si|en cas)\b[^()]*|[^()]*\b(?:seulement|uniquement)|(?:dans|pendant|durant|sur|au cours de) (?:la |cette )?période\b[^()]*)\)/giu;

/** The name without it; empty where nothing is left. */
export const withoutAsides = (label: string): string =>
  label.replace(ofWhom, ' ').replace(wholeAddress, ' ').replace(asWritten, '').replace(paidFor, '$1').trim();

/** What a name says before and after its brackets; empty where it has none. */
export const outsideBrackets = (label: string): string =>
  label.includes('(') ? label.replace(/\([^()]*\)/g, ' ').trim() : '';

/** « Allocation (laquelle ?) », « Pension (nombre de mois) », « Prime (date) », « Retraite (organisme payeur) »: the brackets say what is asked. */
export const asksOtherwise =
  /\(\s*(?:si oui,? )?(?:en |a |le |la |les |l'|votre |son )?(?:nombre d|nb |n°|numero|noms?\b|prenom|adresse|(?:dates?|mois|annees?|jours?)\s*\)|oui|pays|organisme|caisse|employeur|banque|origine|source|nature|motif|raison|types?\b|precis|lesquel|laquelle|lequel|pourcentage|%|taux|duree|periode|frequence|periodicite|jj|mm\b|aaaa)|\bjj\s?[/.-]\s?mm\b|\bmm\s?\/\s?aaaa\b/;
