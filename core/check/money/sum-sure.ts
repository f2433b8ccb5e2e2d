/** Whether a total that adds up to something else than its lines is wrong: not where some may be no lines of it. */
import type { Field } from '../../page-model.ts';
import { withoutBirth } from '../../reading/birth-told.ts';
import { readAmount } from '../../values/amount.ts';
import { centsOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import { isPaidOut } from './paid-out.ts';
import { figureOf } from './payslip.ts';

/** Of more lines, some would add up to nearly anything. */
const mostAdded = 12;
const mostTakenOff = 6;

/** Words of a total's name that name no sort of money. */
export const ofNoSort =
  /^(le|la|les|l|de|des|du|d|a|au|aux|en|et|sur|pour|par|mois|deux|trois|six|douze|trimestre|periode|annee|an|ans|general|cumule|cumules|que|vous|declarez|ci|dessus|dessous|ces|vos|votre|mes|tous|toutes|montants?|\d+)$/;

export const ofAnyMoney = /^(ressources?|revenus?|sommes?|declare\w*|percu\w*|recu\w*|foyer|euros?)$/;

/** « Total », « Ensemble des charges », « Total à porter case 1AJ » */
const ofAll =
  /^(totale?s?|ensemble|charges?|depenses?|recettes?|produits?|budget|heures?|porter|reporter|case|[1-9]\p{L}{2})$/u;

/** Taken off, already paid, of another time, within another line, told for information, or multiplied. */
const notAdded =
  /\b(preleve\w*|prelevements?|retenues?|saisies? (?:sur|attribution)|deduire|deductions?|deductibles?|abattements?|reductions?|remises?|ristournes?|deja|acomptes?|avances?|arrhes|trop percus?|rembours\w*|exoner\w*|non|pour memoire|suspend\w*|refus\w*|annul\w*|limites?|plafon\w*|maxim\w*|minim\w*|moyenn\w*|cautions?|depot de garantie|ancien\w*|nouve\w*|precedent\w*|derniere?s?|taux|prix|tarifs?|unitaires?|tva|h ?t|ttc|y compris|(?<!charges )comprise?s?|dont|inclus\w*|parmi|soit|emprunts?|dettes?|credits?|soldes?|reste|valorise\w*|devises?|francs?|kilometres?|km|quantites?|nombre(?! (?:total )?d heures)|nb|jours?|coefficients?|parts?|quote|cotisations?(?! (?:des? |d )?(?:nos |vos )?(?:adherent|membre|licencie|famille)\w*)|quotient|facultati\w*|estimations?|estimee?s?|par (jour|semaine|heure|repas|personne|enfant|nuit))\b/g;

/** A total of something else than what is written: of what is left, kept, taxed, of another time. */
const another =
  /\b(net(?:te)?s?|brute?s?|apres|avant|avec|quotient|restante?s?|reste|retenue?s?|retenir|impos\w*|deduct\w*|deduire|hors|sans|sauf|non|plafon\w*|maxim\w*|estime\w*|arrondi\w*|precedent\w*|derniere?s?|depuis|anterieur\w*|ancien\w*|actuel\w*|prochaine?s?|moyen\w*|votre part|quote part|votre charge|pour vous|moitie|demi\w*|a payer|a rembourser|a verser|a regler|dues?|dus|credits?|reductions?|impots?|aides?|subvention\w*|ttc|h ?t|attendu\w*|prevu\w*|previsionnel\w*|accord\w*|droits?|payee?s?|regle\w*)\b/g;

/** « Montant total du prêt »: what a thing costs, and no sum of what stands before it. */
export const ofThing =
  /^montant total (?:du|de la|de l|des (?=travaux|achats)|d un|de votre|de mon|de ma) ?(?!mois|trimestre|annee|periode|foyer|semestre)/;

const ofLongTime = /\b(?:trimestre|trimestriel|semestre|semestriel|annuel)/;
const yearly = /\b(?:annee|annuel\w*|(?:par|sur un|de l) an|douze mois|12 mois)\b/;
const monthly = /\b(?:mensuel\w*|mensualites?|(?:par|chaque) mois)\b/;

const asOne = (word: string): string => word.replace(/(?:es|s|e)$/, '');

/** Whether lines that do not add up to a total of that name are all that it adds, and each once. */
export function isSure(sum: string, lines: readonly Field[], stated: number): boolean {
  // « Total : 5 596 €, dont Lou 1 920 € et Nina »: which of them is the total?
  if (/\d\s*(?:€|euros?).*\bdont\b/iu.test(sum)) return false;
  const name = fold(sum);
  const names = lines.map(({ label }) => fold(label));
  if (ofThing.test(name) || names.length === 0 || isOfOther(name, names)) return false;
  // « Crédits : 0 »: added or not, it makes no difference.
  const given = lines
    .filter((line) => centsOf(line) !== 0)
    .map(({ label }) => (ofCharges.test(name) ? fold(label).replace(repaid, ' ') : fold(label)));
  if (given.some((line) => (line.match(notAdded) ?? []).some((word) => !hasWord(name, word)))) return false;
  if (isOfSeveral(lines.map(({ label }) => figureOf(label)))) return false;
  // « Téléassistance (par trimestre) », among what is told by month; what she pays, among what she gets.
  if (new Set(names.map((line) => ofLongTime.exec(line)?.[0])).size > 1) return false;
  if (lines.some(isPaidOut) && lines.some((line) => !isPaidOut(line) && sides[0]?.test(fold(line.label))))
    return false;
  if (isOfSeveral([...lines.map(({ label }) => label), sum].map(yearAlone))) return false;
  if (!isOfSameTime(name, [...names, ...lines.map(({ group }) => fold(group ?? ''))])) return false;
  // « Kilomètres aller », within « Kilomètres aller et retour »
  if (isOfSeveral(names.map((line) => /\baller (?:et )?retour\b|\baller\b/.exec(line)?.[0] ?? null)))
    return false;
  // « Salaires de l'employeur », « Salaires connus de l'administration »: the same money, told twice.
  const isOfOneSort = areAlike(lines);
  // Each told twice: by itself, and in what one person has.
  if (!isOfOneSort && lines.reduce((sum, line) => sum + (centsOf(line) ?? 0), 0) === 2 * stated) return false;
  if (lines.length === 2 && !isOfOneSort && lines.every((line) => centsOf(line) === stated)) return false;
  const said = lines.map(({ label, group, heading }) =>
    fold([label, ...[group, heading].filter((title) => title !== sum)].join(' ')),
  );
  const all = said.map(wordsOf);
  const isPlain =
    !isRow(sum, lines) &&
    wordsOf(sum).every((word) => all.every((line) => line.includes(word))) &&
    !isNameOfSome(name, said) &&
    !isOfSeveralSides(names) &&
    (isOfOneSort || (!holdsSubtotal(lines) && !leavesOut(lines, stated)));
  const isOfAllAbove =
    ofLinesAbove.test(name) && !holdsSubtotal(lines) && !isOfSeveralSides(names) && !leavesOut(lines, stated);
  return isPlain || isOfAllAbove || !someAdd(lines, stated, 0, true);
}

/** « Total de vos charges » adds « Crédits à rembourser »; it may not in what one has. */
const ofCharges = /\b(?:charges|depenses)\b/;
const repaid = /\b(?:credits?|emprunts?) a rembourser\b/g;

/** « Total des ressources (somme des lignes ci-dessus) »: its name says which it adds. */
const ofLinesAbove =
  /\b(?:somme|total|addition) (?:de toutes les|des) (?:lignes|cases|montants|sommes) (?:ci dessus|au dessus|qui precedent|precedente?s?)\b/;

/** « Heures » of each employer, the months of one thing; not « Salaire d'avril » and « Saisie en avril ». */
function areAlike(lines: readonly Field[]): boolean {
  const [first] = lines;
  const months = lines.map(({ label }) => monthsIn(withoutBirth(label)));
  const named = new Set(months.map(([one]) => `${one?.month} ${one?.year}`));
  return (
    lines.every(({ label }) => label === first?.label) ||
    (months.every(({ length }) => length === 1) && named.size === lines.length)
  );
}

/** « APL (versée au bailleur) », not added where the other lines are the total. */
function leavesOut(lines: readonly Field[], stated: number): boolean {
  const apart = lines.filter(({ label }) => /\(.*\p{L}.*\)|,/u.test(label));
  const others = lines.filter((line) => !apart.includes(line));
  const rest = stated - others.reduce((sum, line) => sum + (centsOf(line) ?? 0), 0);
  return apart.length > 0 && others.length > 0 && someAdd(apart, rest);
}

/** « Total des recettes », over « Recettes » and « Dépenses » */
function isNameOfSome(name: string, lines: readonly string[]): boolean {
  return name.split(' ').some((word) => {
    const named = lines.filter((line) => hasWord(line, word)).length;
    return !ofNoSort.test(word) && named > 0 && named < lines.length;
  });
}

const sides = [
  /\b(?:salaires?|pensions?|retraites?|allocations?|chomage|bourses?|ventes?|subventions?|recettes?|ressources?|revenus?|rsa|aah|ass)\b/,
  /\b(?:loyer|charges?|achats?|depenses?|electricite|gaz|eau|assurances?|credits?|cantine|garderie|transports?|personnel|mutuelle|telephone|cotisations?|frais)\b/,
  /\b(?:epargne|livrets?|capital|maison|appartement|terrain|voiture|vehicule|placements?)\b/,
];

/** What comes in, what goes out and what is owned, in one list. */
function isOfSeveralSides(lines: readonly string[]): boolean {
  return sides.filter((side) => lines.some((line) => side.test(line))).length > 1;
}

/** A line that is what the lines beside it make, together or one less the other. */
function holdsSubtotal(lines: readonly Field[]): boolean {
  const cents = lines.map((line) => centsOf(line) ?? 0);
  const makes = (own: number, others: readonly number[]): boolean => {
    const [one = 0, two = 0] = others;
    if (own !== 0 && Math.abs(one - two) === own && one * two !== 0) return true;
    let sum = 0;
    return others.some((other, at) => {
      sum += other;
      return other !== 0 && at > 0 && sum === own && sum !== other;
    });
  };
  return cents.some((own, at) => makes(own, cents.slice(at + 1)) || makes(own, cents.slice(0, at).reverse()));
}

/** Whether a total is of something else than what is written, as its lines are not. */
export function isOfOther(name: string, lines: readonly string[]): boolean {
  return (name.match(another) ?? []).some((word) => !lines.every((line) => hasWord(line, word)));
}

/** « Total annuel » of what is told by month, « Total du mois » of the days of a week. */
function isOfSameTime(name: string, lines: readonly string[]): boolean {
  if (lines.every((line) => weekday.test(line)) && /\b(?:mois|mensuel\w*|semaines)\b/.test(name))
    return false;
  return !lines.some(
    (line) => (monthly.test(line) && yearly.test(name)) || (yearly.test(line) && monthly.test(name)),
  );
}

export const weekday = /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b/;

/** « Studio – Loyers », « Studio – Charges »: cells of a row under other heads than months. */
function isRow(sum: string, lines: readonly Field[]): boolean {
  const row = `${sum.replace(/ – [^–]*$/, '')} – `;
  return lines.every(({ label }) => label.startsWith(row) && monthsIn(label.slice(row.length)).length === 0);
}

/** « Remise », « Plafond »: not added, as its name says. */
export const mayNotBeAdded = (name: string): boolean => fold(name).match(notAdded) !== null;

function hasWord(words: string, word: string): boolean {
  const [all, one] = [words, word].map((text) => ` ${text.split(' ').map(asOne).join(' ')} `);
  return all?.includes(one ?? '') ?? false;
}

export const isOfSeveral = (told: readonly (string | null)[]): boolean =>
  new Set(told.filter((one) => one !== null)).size > 1;

/** « Salaires 2025 »; of « décembre 2025 » and « Noé (né en 2021) », none. */
export function yearAlone(label: string): string | null {
  return monthsIn(withoutBirth(label)).length > 0
    ? null
    : (/(?<!\bnée?s? en )\b20\d\d\b/u.exec(withoutBirth(label))?.[0] ?? null);
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word !== '' && !ofNoSort.test(word) && !ofAnyMoney.test(word) && !ofAll.test(word))
    .map(asOne);

/** Whether some of these lines add up to it; or, where some may be taken off, some less others. */
export function someAdd(lines: readonly Field[], stated: number, slack = 0, mayBeLess = false): boolean {
  const given = lines.flatMap((line) => {
    const amount = readAmount(textOf(line) ?? '');
    return amount.state === 'amount' && amount.cents !== 0 ? [amount.cents] : [];
  });
  const isLess = mayBeLess && given.length <= mostTakenOff;
  if (given.length > mostAdded) return true;
  const sums = [0];
  for (const cents of given)
    sums.push(...sums.flatMap((one) => (isLess ? [one + cents, one - cents] : [one + cents])));
  return sums.some((one) => Math.abs(one - stated) <= slack);
}
