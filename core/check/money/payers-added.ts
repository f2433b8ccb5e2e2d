/** Two payers have told what they paid in the year, and the one case for it holds what one of them did. */
import type { Finding } from '../../assessment.ts';
import { centsTold } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { sentencesOf } from '../sentences.ts';

/** « L'Agirc-Arrco nous a signalé qu'elle vous avait versé 3 214 € en 2025 » */
const paidHer =
  /\bvous (?:a|ont|avait|avaient) (?:verse|paye)e?s?\b.*\b(?:en|pour) (20\d\d)\b|\b(?:en|pour) (20\d\d)\b.*\bvous (?:a|ont|avait|avaient) (?:verse|paye)e?s?\b/;
const isElse =
  /\b(?:si|pas|deja (?:compte|inclus|ajoute)\w*|dont|exonere\w*|non imposable|rembours\w*|trop|erreur|exemple)\b/;
/** Of two sorts of money, each has a case of its own, on another page or none. */
const sorts =
  /\b(?:salaires?|pensions?|retraites?|indemnites?|chomage|allocations?|prestations?|rentes?|interets|dividendes|primes?|rsa|invalidite)\b/g;
const sortsIn = (text: string): string[] =>
  (fold(text).match(sorts) ?? []).map((word) => word.replace(/s$/, '').replace('retraite', 'pension'));
const areOfOneSort = (one: string, two: string): boolean => {
  const [first, second] = [sortsIn(one), sortsIn(two)];
  return first.length === 0 || second.length === 0 || first.some((sort) => second.includes(sort));
};
/** « La Carsat », « l'Agirc-Arrco » */
const payersIn = (sentence: string): string[] => sentence.match(/(?<!^)\p{Lu}[\p{L}-]{2,}/gu) ?? [];

/** One case alone holds an amount: of several, each may be a payer's. */
export function checkPayersAdded({ asked, page, shown }: CheckContext): Finding[] {
  const held = asked.filter(
    (field) => (centsOf(field) ?? 0) > 0 && !/\b(?:fonciers?|loyers?|dons?)\b/.test(fold(field.label)),
  );
  const amounts = held.filter(
    ({ kind, valueType }) => kind !== 'file' && !['phone', 'postal-code'].includes(valueType),
  );
  const told = sentencesOf(page.blocks, longestText).flatMap((sentence) => {
    const words = fold(sentence);
    const year = paidHer.exec(words)?.slice(1).find(Boolean);
    const sums = centsTold(sentence);
    const [cents, other] = sums;
    return year && cents && other === undefined && !isElse.test(words) ? [{ sentence, cents, year }] : [];
  });
  const [first] = told;
  const isOfOneYear = told.every(({ year }) => year === first?.year);
  const all = told.reduce((sum, { cents }) => sum + cents, 0);
  const isOne = (cents: number): boolean => told.some((one) => Math.abs(one.cents - cents) < 100);
  const own = amounts.filter((field) => isOne(centsOf(field) ?? 0));
  const [field, another] = own;
  if (
    told.length < 2 ||
    !isOfOneYear ||
    !field ||
    another ||
    amounts.some((one) => Math.abs((centsOf(one) ?? 0) - all) < 100 * told.length)
  )
    return [];
  // Another amount of hers may be the rest, under another name.
  if (amounts.some((one) => one !== field && one.valueType === 'amount')) return [];
  const left = told.find(({ cents }) => Math.abs(cents - (centsOf(field) ?? 0)) >= 100);
  const isOfOther =
    left &&
    told.some(
      (one) =>
        one !== left &&
        (!areOfOneSort(one.sentence, left.sentence) ||
          payersIn(one.sentence).some((payer) => payersIn(left.sentence).includes(payer))),
    );
  // Known already, in a case that is not hers to fill in.
  const isKnown =
    left && [...page.fields, ...shown].some((one) => Math.abs((centsOf(one) ?? 0) - left.cents) < 100);
  return left && !isOfOther && !isKnown && areOfOneSort(left.sentence, field.label)
    ? [ownFinding('contradiction', 'problem', spotOf(field), 'page-error-problem', { said: left.sentence })]
    : [];
}

const longestText = 400;
