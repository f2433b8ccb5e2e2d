/** A total that adds none of the lines on the page, whichever are taken. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { isNamedTotal, isWithCents, ofNoSort, total } from './totals.ts';

/** Of more lines, some would add up to nearly anything. */
const mostAdded = 12;

/** A bare total that adds none of the lines beside it, whichever are taken: nothing tells which, but it is none of them. */
export function sumOfNone(amounts: readonly Field[], isLeft: (sum: Field) => boolean): Finding[] {
  return amounts.flatMap((sum, place) => {
    const stated = readAmount(textOf(sum) ?? '');
    if (stated.state !== 'amount' || !isBareTotal(sum) || !isLeft(sum)) return [];
    const before = amounts.slice(0, place);
    const after = amounts.slice(place + 1);
    const next = after.findIndex(isNamedTotal);
    const since = before.slice(before.findLastIndex(isNamedTotal) + 1);
    // Where nothing stands before it, it is the head of what follows.
    const lines = (before.length > 0 ? since : next < 0 ? after : after.slice(0, next)).filter(
      // « dont primes » is added with what it is part of.
      ({ outerGroup, label }) => outerGroup === sum.outerGroup && !/^dont\b/.test(fold(label)),
    );
    const given = lines.flatMap((line) => {
      const amount = readAmount(textOf(line) ?? '');
      return amount.state === 'amount' && amount.cents !== 0 ? [amount.cents] : [];
    });
    const isRead = lines.every((line) => stateOf(line) !== 'unread');
    if (given.length < 2 || given.length > mostAdded || !isRead) return [];
    if (lines.some(({ label, group }) => notAdded.test(fold(`${label} ${group ?? ''}`)))) return [];
    const all = given.reduce((sum, cents) => sum + cents, 0);
    // Said before its lines, or of the household, it may add others, told elsewhere.
    if (stated.cents > all && (before.length === 0 || /\bfoyer\b/.test(fold(sum.label)))) return [];
    const sums = [0];
    for (const cents of given) sums.push(...sums.map((one) => one + cents));
    const slack = stated.cents % 100 === 0 && lines.some(isWithCents) ? 50 * lines.length : 0;
    if (sums.some((one) => Math.abs(one - stated.cents) <= slack)) return [];
    const params = { stated: formatAmount(stated.cents), added: formatAmount(all) };
    return [ownFinding('sum', 'problem', spotOf(sum), 'sum-problem', params)];
  });
}

/** Taken off, or multiplied: what it adds up to is no sum of what is written. */
const notAdded =
  /\b(abattements?|deductions?|deduire|reductions?|remises?|retenues?|prelevements?|cotisations?|acomptes?|deja|aides?|apl|allocations? logement|prise? en charge|unitaire|prix|tarifs?|mensuel\w*|hebdomadaires?|annuel\w*|horaires?|par (mois|an|jour|semaine|heure|repas|personne|enfant)|plafonds?|quotient|taux|moyenn\w*|brut\w*)\b/;

/** « Total », « Total du trimestre », « Total de vos ressources »: of all the money told, as far as its name goes. */
function isBareTotal({ label }: Field): boolean {
  const words = fold(label.replace(/\([^)]*\)/g, ' '));
  return (
    total.test(words) &&
    // Of a year, where the lines may be those of its months.
    !/\b(annee|ans?|douze)\b/.test(words) &&
    words
      .replace(total, '')
      .split(' ')
      .every((word) => word === '' || ofNoSort.test(word) || ofAnyMoney.test(word))
  );
}

const ofAnyMoney = /^(ressources?|revenus?|sommes?|declare\w*|percu\w*|recu\w*|foyer|euros?)$/;
