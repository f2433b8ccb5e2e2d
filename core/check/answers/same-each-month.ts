/** « Votre salaire est-il resté le même ? Oui », over months that are not alike. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { monthOf, seriesOf } from '../who-and-when.ts';

const asksSame =
  /\b(salaires?|remuneration|pension)\b.*\b(?:(?:reste\w*|est|sont|etait) (?:il |elle |ils |elles )?(?:reste\w* )?(?:le|la|les) memes?|identiques?|inchange\w*)\b(?!.*\bque\b)/;
const ofPay = /\b(?:salaires?|paies?|remunerations?|net social|brut)\b/;
/** A net salary moves a little from one month to the next. */
const mostTimes = 1.3;

export function checkSameEachMonth({ asked }: CheckContext): Finding[] {
  return asked.flatMap((question, at) => {
    const what = asksSame.exec(fold(question.label))?.[1];
    if (!what || !isYesNo(question) || yesNoOf(question) !== 'yes') return [];
    const isOfIt = ({ label }: Field): boolean =>
      (what === 'pension' ? /\bpension/ : ofPay).test(fold(label));
    const after = asked.slice(at + 1);
    const end = after.findIndex((field) => isYesNo(field));
    const near = (end < 0 ? after : after.slice(0, end)).filter((field) => isOfMonth(field) && isOfIt(field));
    // Of the first person and sort told there: « Salaire », and not « Primes » beside it.
    const months = near.filter((field) => seriesOf(field) === seriesOf(near[0] ?? field));
    const sums = months.map((field) => centsOf(field) ?? 0);
    const odd = months[sums.indexOf(Math.max(...sums))];
    const isApart = months.length > 1 && Math.max(...sums) > mostTimes * Math.min(...sums);
    return odd && isApart ? [answersApart(spotOf(odd), question)] : [];
  });
}

const isOfMonth = (field: Field): boolean =>
  field.valueType === 'amount' && centsOf(field) !== null && monthOf(field) !== null;
