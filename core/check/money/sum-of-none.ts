/** A total that adds none of the lines on the page, whichever are taken. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { formatAmount, readAmount } from '../../values/amount.ts';
import { stateOf, textOf } from '../../values/answer.ts';
import { fold, foldAll, withoutBrackets } from '../../wording/fold.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { marksAdded } from './sum-lines.ts';
import { isSure, ofAnyMoney, ofNoSort, someAdd } from './sum-sure.ts';
import { fits, isNamedTotal, slackOf, total } from './totals.ts';

/** A bare total that adds none of the lines beside it, whichever are taken: nothing tells which, but it is none of them. */
export function sumOfNone(amounts: readonly Field[], isLeft: (sum: Field) => boolean): Finding[] {
  return amounts.flatMap((sum, place) => {
    const stated = readAmount(textOf(sum) ?? '');
    if (stated.state !== 'amount' || !isBareTotal(sum) || !isLeft(sum)) return [];
    const after = amounts.slice(place + 1);
    const isWith = ({ group }: Field): boolean => group === sum.group;
    const above = amounts.slice(0, place);
    // The first of its part, over others of it, it is none of what stands in the parts before.
    const before = !above.some(isWith) && after.some(isWith) ? [] : above;
    const next = after.findIndex(isNamedTotal);
    const since = before.slice(before.findLastIndex(isNamedTotal) + 1);
    // « Sous-total » adds what stands above it, in cases maybe.
    if (before.length === 0 && /^sous total\b/.test(fold(sum.label))) return [];
    // Where nothing stands before it, it is the head of what follows.
    const lines = (before.length > 0 ? since : next < 0 ? after : after.slice(0, next)).filter(
      // « dont primes » is added with what it is part of.
      ({ outerGroup, label }) => outerGroup === sum.outerGroup && !/^dont\b/.test(fold(label)),
    );
    // « Montant total par mois », under « Pension que vous versez »: of its own part, whatever stands in the others.
    if (!lines.some(isWith) && ofOneSort.test(fold(sum.group ?? ''))) return [];
    const given = lines.flatMap((line) => {
      const amount = readAmount(textOf(line) ?? '');
      return amount.state === 'amount' && amount.cents !== 0 ? [amount.cents] : [];
    });
    const isRead = lines.every((line) => stateOf(line) !== 'unread');
    if (given.length < 2 || !isRead) return [];
    if (lines.some(({ label, group }) => notAdded.test(foldAll(label, group)))) return [];
    const all = given.reduce((sum, cents) => sum + cents, 0);
    // Said before its lines, or of the household, it may add others, told elsewhere.
    if (stated.cents > all && (before.length === 0 || /\bfoyer\b/.test(fold(sum.label)))) return [];
    if (fits(stated.cents, lines) || someAdd(lines, stated.cents, slackOf(stated.cents, lines))) return [];
    if (!isSure(sum.label, lines, stated.cents)) return [];
    // « Total des salaires », on the way, is one of its lines.
    const onTheWay = before.filter((line) => isNamedTotal(line) && isWith(line));
    if (onTheWay.length > 0 && someAdd([...lines, ...onTheWay], stated.cents)) return [];
    const params = { stated: formatAmount(stated.cents), added: formatAmount(all) };
    return [ownFinding('sum', 'problem', spotOf(sum), 'sum-problem', params)];
  });
}

const ofOneSort = /\b(?:pensions?|loyers?|charges?|aides?|indemnites?|salaires?|allocations?|dons?|frais)\b/;

/** Of each month or of each year, told with what is earned before anything is taken off; and what may be paid to another. */
const notAdded =
  /\b(aides?|apl|allocations? logement|prise? en charge|mensuel\w*|hebdomadaires?|annuel\w*|horaires?|par (mois|an)|brut\w*)\b/;

/** « Total », « Total du trimestre », « Total de vos ressources »: of all the money told, as far as its name goes. */
function isBareTotal({ label }: Field): boolean {
  const words = fold(withoutBrackets(label));
  return (
    total.test(words) &&
    !marksAdded.test(label) &&
    // Of a year, where the lines may be those of its months.
    !/\b(annee|ans?|douze)\b/.test(words) &&
    words
      .replace(total, '')
      .split(' ')
      .every((word) => word === '' || ofNoSort.test(word) || ofAnyMoney.test(word))
  );
}
