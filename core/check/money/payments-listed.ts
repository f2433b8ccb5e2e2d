/**
 * « 7 octobre 2026 », « Indemnités journalières maladie : 286,00 € », listed by a page that says « les indemnités journalières que
 * nous vous versons sont à déclarer », and 0 in their case of October.
 */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { sumsIn } from '../../values/amount.ts';
import { centsOf } from '../../values/answer.ts';
import { datesIn } from '../../values/date.ts';
import { fold } from '../../wording/fold.ts';
import { withoutMonths } from '../../wording/months.ts';
import { stems } from '../../wording/stems.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { clausesOf, longestText } from '../sentences.ts';
import { monthOf } from '../who-and-when.ts';

/** « Le 7 octobre 2026 », and nothing else. */
const dayAlone = /^(?:le )?(?:\d{1,2}|1er) \p{L}{3,9} 20\d\d$|^\d{2} \d{2} 20\d\d$/u;
const toDeclare =
  /^(?!.*\b(?:ne|n|pas|jamais|sauf|si)\b).*(?:\b(?:sont|est) (?:toujours |bien )?a (?:declarer|indiquer|inscrire|reporter|compter)\b|\b(?:doi(?:t|vent) etre|se) declare\w*\b|\b(?:declarez|reportez|recopiez|inscrivez)\b)/;

interface Listed {
  day: Temporal.PlainDate;
  words: readonly string[];
  cents: number;
  told: string;
}

export function checkPaymentsListed({ asked, page: { blocks } }: CheckContext): Finding[] {
  const payments = listedIn(blocks);
  if (payments.length === 0) return [];
  const rules = clausesOf(blocks, longestText)
    .filter((one) => toDeclare.test(fold(one)))
    .map(stems);
  return payments.flatMap((payment) => {
    const cells = asked.filter((field) => isOf(field, payment));
    const [cell, other] = cells;
    const isAsked = cell && rules.some((rule) => namesOf(cell).every((word) => rule.includes(word)));
    return cell && !other && isAsked && centsOf(cell) === 0 && payment.cents > 0
      ? [ownFinding('contradiction', 'problem', spotOf(cell), 'page-error-problem', { said: payment.told })]
      : [];
  });
}

/** Lines « name : sum » under a day that stands alone, up to the next one. */
function listedIn(blocks: readonly string[]): Listed[] {
  let day: Temporal.PlainDate | undefined;
  let [head, isNear] = ['', false];
  return blocks.flatMap((block): Listed[] => {
    if (dayAlone.test(fold(block))) {
      [day] = datesIn(block);
      [head, isNear] = [block, true];
      return [];
    }
    const [cents, other] = sumsIn(block);
    const isLine = isNear && day !== undefined && cents !== undefined && other === undefined;
    isNear = isLine;
    return isLine && day ? [{ day, words: stems(block), cents, told: `${head}, ${block}` }] : [];
  });
}

const namesOf = ({ label }: Field): string[] => stems(withoutMonths(label));

function isOf(field: Field, { day, words }: Listed): boolean {
  const month = monthOf(field);
  const own = namesOf(field);
  return (
    field.valueType === 'amount' &&
    month?.month === day.month &&
    (month.year ?? day.year) === day.year &&
    own.length > 0 &&
    own.every((word) => words.includes(word))
  );
}
