/**
 * « 7 octobre 2026 », « Indemnités journalières maladie : 286,00 € », listed by a page that says « les indemnités journalières que
 * nous vous versons sont à déclarer », and 0 in their case of October; « 04/09/2026 : 165,00 € », under « Pension versée par notre
 * intermédiaire », « Elle est à déclarer ».
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf, longestText } from '../sentences.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';
import { type Listed, paymentsInParts } from './payments-in-parts.ts';

const told = '(?:declar|indiqu|inscri|report|compt|recopi)\\p{L}*';
const toDeclare = new RegExp(
  `^(?!.*\\b(?:ne|n|pas|jamais|sauf|si)\\b).*(?:\\b(?:sont|est) (?:toujours |bien |donc )?a ${told}|\\b(?:doi(?:t|vent) etre|se|faut|devez)(?: l| la| les)? ${told}|\\b(?:declarez|reportez|recopiez|inscrivez)\\b|\\ba (?:declarer|reporter|inscrire)\\b)`,
  'u',
);
/** « N'oubliez pas de la déclarer » */
export const forget = /\bn (?:oubliez|omettez) pas de (?:la |les |l )?(?=declarer|reporter|inscrire)/g;
export const saysToDeclare = (clause: string): boolean => toDeclare.test(fold(clause).replace(forget, 'a '));
const saysNotTo =
  /\b(?:ne|n) .{0,20}\b(?:pas|jamais)\b.{0,20}\b(?:declar|report|inscri|indiqu|compt)|\bdeja (?:declaree?s?|prise?s? en compte)\b/;

export function checkPaymentsListed({ asked, page }: CheckContext): Finding[] {
  const lists = paymentsInParts(page);
  if (lists.length === 0) return [];
  const rules = clausesOf(page.blocks, longestText).filter(saysToDeclare).map(stems);
  const cases = asked.filter((field) => field.valueType === 'amount' && monthOf(field) !== null);
  const isNamed = (field: Field): boolean =>
    rules.some((rule) => namesOf(field).every((word) => rule.includes(word)));
  return lists.flatMap((list) => {
    const months = Map.groupBy(list, ({ day }) => day.toPlainYearMonth().toString());
    const paid = [...months.values()].flatMap((payments) => {
      const [cell, other] = cases.filter((field) => payments.every((one) => isOf(field, one)));
      const cents = payments.reduce((sum, one) => sum + one.cents, 0);
      return cell && !other ? [{ cell, cents, told: payments.map((one) => one.told).join(' ; ') }] : [];
    });
    const part = clausesOf(list[0]?.part ?? [], longestText);
    const isRefused = part.some((clause) => saysNotTo.test(fold(clause).replace(forget, ' ')));
    const isRuled = !isRefused && part.some(saysToDeclare);
    // One series of cases alone is of that list.
    const isSure = new Set(paid.map(({ cell }) => seriesOf(cell))).size === 1;
    const wrong = paid.filter(({ cell, cents }) => centsOf(cell) !== cents);
    return wrong
      .filter(({ cell, cents }) => {
        const given = centsOf(cell);
        if (given === null || cents === 0 || isRefused) return false;
        const isOne = isSure && wrong.length === 1 && paid.length > 1;
        return (given === 0 || isOne) && (isNamed(cell) || (isRuled && isSure));
      })
      .map(({ cell, told: said }) =>
        ownFinding('contradiction', 'problem', spotOf(cell), 'page-error-problem', { said }),
      );
  });
}

const namesOf = ({ label, group }: Field): string[] => {
  const own = stems(withoutMonths(label));
  return own.length > 0 ? own : stems(withoutMonths(group ?? ''));
};

/** By the whole name of its case, or where the title has a part of that name and no other word that tells one money from another. */
function isOf(field: Field, { day, words, title }: Listed): boolean {
  const month = monthOf(field);
  const own = namesOf(field);
  return (
    month?.month === day.month &&
    (month.year ?? day.year) === day.year &&
    own.length > 0 &&
    (own.every((word) => words.includes(word)) ||
      (title.length > 0 && title.every((word) => own.includes(word))))
  );
}
