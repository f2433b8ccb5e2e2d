/** What a total is called without the word: « Les deux réunis », « Cumul du mois », « Ce que cela fait pour les trois mois ». */

import { fold } from './fold.ts';

const some = '(?:deux|trois|quatre|cinq|six|douze|[2-6])';
const many = `(?:(?:les |vos |mes |nos |ces |ses |leurs )?${some}|tou(?:te)?s(?: (?:les|vos|mes|nos|ces))?)`;
const together =
  '(?:réunie?s?|additionnée?s?|confondue?s?|ajoutée?s?|comptée?s? ensemble|mise?s? ensemble|mise?s? bout à bout)';
const added = `(?:${together}|cumulée?s?|ensemble|au total|en tout)`;
const lead =
  '(?:soit,? |(?:le )?résultat,? |ce qui (?:fait|donne),? |(?:ce que )?(?:cela|ça) (?:fait|donne),? )?(?:donc,? )?(?:pour |à |sur )?';
const lines =
  '(?:emplois|employeurs|contrats|activités|missions|lignes|montants|sommes|salaires|paies|adultes|conjoints)';
const home = '(?:foyer|ménage|famille|couple|maison|maisonnée)';
const times = '(?:mois|trimestre|semaine|quinzaine|période|semestre)';
const ofTime = `(?:(?:du|de la|de ces?|de cette|des|sur les?|sur la|sur ces|pour les?|pour la|pour ces) (?:${some} )?${times})`;

/** Each a whole name, or what ends one after its row or its column; and « Total », with what it is of, in its place. */
const ways: readonly (readonly [RegExp, string])[] = [
  // « Vous deux réunis », « Pour tout le foyer », « Le couple ensemble »
  [
    whole(
      `${lead}(?:(?:vous|nous|eux|elles) deux(?: ${added})?|le couple|(?:votre|notre) couple|(?:tout |toute |l['’]ensemble d[ue] )(?:la |le |votre |notre )?${home}|(?:le |votre |notre )?${home} (?:entier|complet|en entier|au complet|${added})|(?:montant |somme |en tout |au total )?pour (?:le |votre |notre |tout le )${home})`,
    ),
    'Total du foyer',
  ],
  // « Les trois mois additionnés », « Ce qui fait pour les trois mois »; « Juin », « Juillet », « Les deux mois » at the end of a row
  [
    whole(
      `${lead}(?:(?:les |ces |vos |mes )?(${some}) mois(?: de suite)? ${added}|au bout des (${some}) mois)`,
    ),
    'Total des $1$2 mois',
  ],
  [
    whole(
      `(?:ce qui (?:fait|donne)|(?:ce que )?(?:cela|ça) (?:fait|donne)),? (?:pour|sur) (?:les |ces |vos )?(${some}) mois`,
    ),
    'Total des $1 mois',
  ],
  [/(?<=^ )(?:(?:pour|sur) )?(?:les |ces )?(deux|trois|six|[236]) mois$/iu, 'Total des $1 mois'],
  [
    whole(
      `${lead}(?:(?:tout )?(?:le )?trimestre (?:entier|complet)|tout le trimestre|l['’]ensemble du trimestre|au bout du trimestre)`,
    ),
    'Total du trimestre',
  ],
  // « Les deux emplois réunis », « Toutes activités confondues », « Pour les deux employeurs », « Le tout »
  [
    whole(
      `${lead}(?:${many}(?: \\p{L}+){0,3} ${added}|(?:les )?\\p{L}+s ${together}|(?:les |vos |mes |ces )${some}(?: ${lines})?|tous (?:(?:les|vos|mes) )?${lines}|(?:tout le mois|(?:le )?mois entier|(?:la )?somme)|au bout du compte|(?:le )?tout (?:ensemble|réuni|additionné|cumulé|confondu|compris|ajouté)|le tout|(?:soit|ce qui fait)(?: donc)?|général|combien (?:(?:cela|ça) fait il |est ce )?(?:en tout|au total)|(?:en tout|au total)(?:,? combien)?)`,
    ),
    'Total',
  ],
  // « Cumul du mois », « Cumul des deux emplois »; not « Cumul imposable », nor « Cumul annuel »
  [whole(`(?:le )?cumul(?: des (?:${some}|${lines}|${some} ${lines}))?(?: (${ofTime}))?`), 'Total $1'],
  // « Montant global des frais réels », « Addition des deux lignes »
  [
    /^ ?(?:montant|somme) (?:globale?|cumulée?|additionnée?|d['’]ensemble|générale?)(?= d|$| ?\()/iu,
    'Montant total',
  ],
  [/^ ?(?:le résultat de )?(?:l['’])?addition(?= des?\b| du\b| d['’]|$)/iu, 'Total'],
  [/(?<=^ )somme (?=(?:du|des|de ces) )/iu, 'Total '],
];

function whole(way: string): RegExp {
  return new RegExp(`(?<=^|[\\p{L}\\d)€?] |^ )(?<! d[eu] )${way}(?=$| ?\\?$|,? ?[(:])`, 'iu');
}

/** The same name with « Total » in it, or as it stands: its row and its column each by itself. */
export function withTotal(name: string): string {
  if (name.length > longestName) return name;
  // What follows a row begins with a space.
  return name
    .split(' –')
    .map((part) => totalIn(part))
    .join(' –');
}

function totalIn(part: string): string {
  for (const [way, total] of ways) {
    const at = part.search(way);
    // « Salaire Les deux réunis », under the heads of columns; not a clause in a sentence.
    if (at < 0 || (at > 1 && !/^\p{Lu}/u.test(part.slice(at)))) continue;
    const whole = part.replace(way, total).replace(/ {2,}/g, ' ').trim();
    return part.startsWith(' ') ? ` ${whole}` : whole;
  }
  return part;
}

const longestName = 90;

const severalMonths = /\b(deux|trois|quatre|six|[2346]) mois\b|\btrimestre\b/;
const ofOneOrOther =
  /\b(?:moyen\w*|par mois|chaque|mensuel\w*|precedent\w*|dernier\w*|prochain\w*|avant|apres|depuis|suivante?s?|annee|annuel\w*|plafond|limite|autres?|hors|sauf|nombre|combien (?:de|d)|duree|retenue?s?|deduct\w*|abattements?|parts?|reste|deja|ecart|difference|debut|fin|jours?)\b/;
const counts = new Map([
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['six', 6],
]);

/** Of how many months taken together a name is: 3, of « Ce que vous avez gagné en trois mois »; null of any other. */
export function ofSeveralMonths(name: string): number | null {
  const words = fold(name);
  const found = name.length > longestName || ofOneOrOther.test(words) ? null : severalMonths.exec(words);
  if (!found) return null;
  const [, told = 'trois'] = found;
  return counts.get(told) ?? Number(told);
}
