/** « Issa est indemnisé par France Travail », « Salaire de juillet : 640,11 € »: a line that tells of somebody's pay, and when. */
import { sumsIn } from '../../values/amount.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';

const benefit =
  /\b(?:rsa|revenu de solidarite|primes? d activite|apl|als|alf|aides? au logement|bourses?|boursi\w+|allocations? familiales?|allocation de (?:base|rentree)|caf|msa|livret a|service civique|gratification)\b/;
const notSo =
  /\b(?:pas|plus|aucune?s?|sans|jamais|rien|non|ni|si|par exemple|exemples? (?:de|d)|argent de poche|de votre part|avant|ancien\w*|jusqu\w*|ne|n|arrete\w*|suspend\w*|cesse\w*|demission\w*|licenci\w*|benevol\w*|conges?|prochain\w*|futur\w*|sera|seront|va|debutera|commencera|recherche|attente|demande\w*|doit|doivent|devez|lorsqu\w*|quand|chaque personne|plafond|pensions?(?!.*\b(?:recue?s?|percue?s?|retraites?|invalidite|reversion|percoit|touche|recoit)\b)|precedent\w*|estim\w*|droits?|stage|stagiaire|verse[sz]? (?:a|une)|payez|ce qu\w*|(?:declare|indique|ecrive|inscrive|complete|ajoute|verifie|saisisse|recopie|coche)[rz])\b/;
const paid = [
  /\b(?:est|etes|etait|etiez|suis|toujours|actuellement)(?: \p{L}+)? (?:indemnisee?|pensionnee?|retraitee?|salariee?|apprentie?|interimaire|employee?|en (?:cdi|cdd|apprentissage|alternance|interim))\b/u,
  /^(?:\p{L}+ ){0,6}(?:indemnisee?|pensionnee?|retraitee?|salariee?|apprentie?|interimaire|employee?) (?:de|du|d|chez|a|par|au|aux|dans|depuis|en)\b/u,
  /\btravaill(?:e|ez|ait|iez)\b/,
  /\b(?:percoit|percevez|touche|touchez|recoit|recevez|gagne|gagnez|percevait)\b.*\b(?:salaires?|paies?|pensions?|retraites?|allocations?|indemnites?|are|chomage|rentes?|remuneration)\b/,
  /\b(?:percoit|percevez|touche|touchez|recoit|recevez|gagne|gagnez)\b.*\b(?:euros?|par mois|chaque mois|tous les mois)\b/,
  /\bvous avoir (?:paye|verse)\b/,
  /\b(?:l|lui|leur|qui) (?:a|ont)(?: \p{L}+)? (?:payee?s?|versee?s?|reglee?s?|remuneree?s?|verse|paye)\b/u,
  /\b(?:a|avez|ont) (?:bien )?ete (?:payee?|remuneree?|indemnisee?)\b/,
];
/** « Salaire de juillet : 640,11 € » */
const aLine =
  /\b(?:salaires?|paies?|bulletins?|pensions?|retraites?|allocations?|indemnites?|chomage|rentes?|remunerations?|net social)\b/;

/** « 845,10 € payés à Théo » */
const ofSum =
  /\b(?:payee?s?|versee?s?|percue?s?|recue?s?|reglee?s?) (?:a|le|en|par|au|aux|pour)\b|\brelev\w+\b/;

export function tellsPay(line: string): boolean {
  const words = fold(line).replace(/^(?:d apres )?ce que nous (?:savons|connaissons)\b/, '');
  if (line.includes('?')) return false;
  if (notSo.test(words) || benefit.test(words)) return false;
  const sums = sumsIn(line);
  if (sums.length > 0)
    return (
      sums.some((cents) => cents > 0) &&
      (aLine.test(words) || ofSum.test(words) || paid.some((one) => one.test(words)))
    );
  return paid.some((one) => one.test(words));
}

/** In one of those months, or begun before their end; of no time, always, but of one month among others. */
export function isThen(line: string, months: readonly Temporal.PlainYearMonth[], isOfOne: boolean): boolean {
  const [first, last] = [months[0], months.at(-1)];
  const all = [
    ...datesIn(line).map(({ month, year }) => ({ month, year: year as number | null })),
    ...monthsIn(line),
  ];
  // « Payé le 31/08, viré le 03/09 » is of August.
  const named = isOfOne ? all.slice(0, 1) : all;
  if (named.length === 0) return !isOfOne;
  if (!first || !last) return false;
  const since = !isOfOne && /\bdepuis\b/.test(fold(line));
  return named.some(({ month, year }) =>
    since && year !== null
      ? Temporal.PlainYearMonth.compare({ month, year }, last) <= 0
      : months.some((one) => one.month === month && one.year === (year ?? one.year)),
  );
}

/** Pay that is to be declared, and no longer to come. */
export const isPayToDeclare = (told: string): boolean =>
  ![benefit, notSo].some((one) => one.test(fold(told)));
