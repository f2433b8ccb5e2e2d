/** What a total is called, and which lines it may add. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { centsOf, stateOf, textOf } from '../../values/answer.ts';
import { fold, onceForEach } from '../../wording/fold.ts';
import { ownFinding, type Spot } from '../finding.ts';
import { monthOf } from '../who-and-when.ts';
import { isOfSeveral, isSure, yearAlone } from './sum-sure.ts';

/** « Somme des loyers », not « Somme remboursable »; « Recettes totales ». */
export const total =
  /^(recettes|depenses|charges|ressources|revenus|salaires|ventes|frais|loyers|dons|pensions|honoraires) tota(les|ux)\b|^([1-9][a-z]{2} )?(?:(?:reportez|indiquez|inscrivez|notez|recopiez|calculez) (?:ici )?le )?(montant )?(sous )?(total|somme(?= (?:totale|des?|du|d|en euros)\b|$))\b|^ensemble( (des?|du|de la|heures?)\b|$)|^(?:soit (?:donc )?|ce qui fait |cela fait )?(?:au total|en tout)(?:$| en euros?$| (?:sur|pour) (?:le trimestre|(?:les |ces )?(?:deux|trois|six) mois)$)|^soit (?:donc )?pour (?:le (?:trimestre|foyer)|(?:les |ces )?(?:deux|trois|six) mois)$|^(?:sur|pour) (?:les |ces )?(?:deux|trois|six|\d) mois (?:au total|en tout)$|^montant (?:global|d ensemble)$|^combien .{1,40} (?:en tout|au total)$|^cumul (?:(?:du|sur le) trimestre|(?:des|sur les) (?:deux|trois|six) mois)$/;

/** « Salaire brut, total », the last cell of its column. */
export const columnTotal = /^(.{3,40}), total$/iu;

/** « Juin 2027 – Total », « Salaire – Trim. », the last cell of its row; not « 1AK – Total », « 903,32 € – Total ». */
export const rowTotal =
  /^(?![1-9][A-Z]{2} – |[\d\s.,€]+ – )(.*?)(?: – |(?<=^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: 20\d\d)?), )(?:\(?[A-Z\d][.)]? (?:– )?)?(?:(?:montant )?(?:sous[- ])?(?:total\b|somme(?: totale| des deux)?$)|(?:tot\.|trim(?:estre|\.)?|(?:ensemble|cumul)(?: du mois| des deux)?|les deux (?:réunis|ensemble|additionnés|confondus)|tout (?:compris|confondu)|en tout|au total)$)/iu;

/** Totals looked at on one page: each is looked for among all the cases before it. */
export const mostTotals = 50;

/** « 1AK – Frais réels (total) » */
const inBrackets = /\((?:montant )?total\)$/iu;

export const isNamedTotal = onceForEach(
  ({ label }: Field): boolean =>
    total.test(fold(label)) || inBrackets.test(label) || rowTotal.test(label) || columnTotal.test(label),
);

/** « par jour », « annuel », « pour vos deux enfants »: what a number is for, by its name; a month says nothing more. */
export function spanOf({ label }: Field): string {
  const words = fold(label).replace(/\bindemnites? journalieres?\b/g, 'indemnites');
  const each = [
    ...words.matchAll(/\b(?:par|chaque) (?!les? |la |l |vos |votre |mon |ma |mes |mois\b)(\p{L}{2})/gu),
  ].map(([, unit]) => unit);
  const [long] = /\b(?:annee|annuel|trimestr|semestr|hebdo|journali|quotidien)/.exec(words) ?? [];
  const [people] = /\b(?:pour|de) (?:vos|les|mes) (?:deux|trois|quatre|\d)\b/.exec(words) ?? [];
  return [...each, long, people].filter(Boolean).join(' ').replace('annee', 'an').replace('annuel', 'an');
}

export const isOfOneSpan = (fields: readonly Field[]): boolean =>
  new Set(fields.map(spanOf)).size === 1 && !isOfSeveral(fields.map(({ label }) => yearAlone(label)));

/** « dont primes »: within the line before it. */
export function isPart({ label }: Field): boolean {
  return /(?:^|– )dont\b/i.test(label);
}

export const isAmount = (field: Field): boolean => centsOf(field) !== null;

export function isWithCents(line: Field): boolean {
  const amount = readAmount(textOf(line) ?? '');
  return amount.state === 'amount' && amount.cents % 100 !== 0;
}

/** What lines add up to; null where one of them is not read. */
function addedUp(lines: readonly Field[]): number | null {
  let added = 0;
  for (const line of lines) {
    const amount = readAmount(textOf(line) ?? '');
    if (amount.state !== 'amount' && stateOf(line) !== 'empty') return null;
    added += amount.state === 'amount' ? amount.cents : 0;
  }
  return added;
}

/** A total in whole euros may add lines rounded one by one; a total with cents adds what is written. */
export const slackOf = (stated: number, lines: readonly Field[]): number =>
  slackOfSome(stated, lines.length, lines.some(isWithCents));

/** The same, of so many lines, of which some have cents or none has. */
export const slackOfSome = (stated: number, count: number, hasCents: boolean): number =>
  stated % 100 === 0 && hasCents ? 50 * count : 0;

export function fits(stated: number, lines: readonly Field[]): boolean {
  const added = addedUp(lines);
  if (added === null) return false;
  // Cents are dropped, line by line.
  const isCut = stated === lines.reduce((all, line) => all + Math.floor((centsOf(line) ?? 0) / 100) * 100, 0);
  return isCut || Math.abs(added - stated) <= slackOf(stated, lines);
}

/** A total against its lines; nothing where they may not be all of it, see isSure. */
export function judge(stated: number, lines: readonly Field[], spot: Spot, format = formatAmount): Finding[] {
  const label = spot.fieldLabel ?? '';
  return judgeAll(stated, lines, spot, format).filter(
    ({ status }) =>
      status !== 'problem' ||
      (isSure(label, lines, stated) && !(ofMonths.test(fold(label)) && areOfOneMonth(lines))),
  );
}

/** « Total d'Hugo sur le trimestre », under the lines of its last month: the others stand above. */
const ofMonths = /\btrimestr\w*\b|\b(?:trois|3) mois\b/;
const areOfOneMonth = (lines: readonly Field[]): boolean =>
  new Set(lines.map((line) => monthOf(line)?.month ?? null)).size === 1 &&
  lines.every((line) => monthOf(line) !== null);

/** A total against lines that are told to be all of it. */
export function judgeAll(
  stated: number,
  lines: readonly Field[],
  spot: Spot,
  format = formatAmount,
): Finding[] {
  const added = addedUp(lines);
  if (added === null) return [ownFinding('sum', 'unknown', spot, 'sum-unknown')];
  const isRight = fits(stated, lines);
  const params = { stated: format(stated), added: format(added) };
  return [ownFinding('sum', isRight ? 'ok' : 'problem', spot, isRight ? 'sum-ok' : 'sum-problem', params)];
}
