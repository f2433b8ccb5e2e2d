/** « Loïc, net social : 942,17 », then « Loïc a-t-il eu une paie en août ? Non », in the part of that month. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold, hasWords } from '../../wording/fold.ts';
import { monthsIn } from '../../wording/months.ts';
import type { CheckContext } from '../context.ts';
import { spotOf } from '../finding.ts';
import { over } from './no-but-given.ts';

const asksOfPay =
  /^(?!.*\b(?:autres?|toute?s?|aussi|encore|nouve\w+|chang\w*)\b).*\b(?:(?:eu|percu|recu|touche) (?:une? |des? |un |son |votre )?(?:paies?|payes?|salaires?|remunerations?)|ete payee?s?)\b/;
const ofPay = /\b(?:net social|salaires?|paies?|payes?|remunerations?)\b/;
/** Cases of a month for each of a household. */
const mostBefore = 6;

export function checkPayBeforeNo({ asked }: CheckContext): Finding[] {
  return asked.flatMap((question, at) => {
    const asks = fold(question.label);
    const [month, other] = monthsIn(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || !asksOfPay.test(asks)) return [];
    if (!month || other || question.group === null) return [];
    // « Loïc a-t-il », « Avez-vous »
    const [name = ''] = /^\p{L}+(?= (?:a|est) (?:t )?(?:il|elle)\b)/u.exec(asks) ?? [];
    const given = asked
      .slice(Math.max(0, at - mostBefore), at)
      .filter(({ group, valueType }) => group === question.group && valueType === 'amount')
      .filter((field) => (name === '' ? isAlone(field, asked) : hasWords(fold(field.label), name)))
      .find((field) => ofPay.test(fold(field.label)) && (centsOf(field) ?? 0) > 0);
    return given && monthsIn(question.group).every((one) => one.month === month.month)
      ? [over(spotOf(given), question)]
      : [];
  });
}

/** Of a part with the pay of nobody else. */
const isAlone = (field: Field, asked: readonly Field[]): boolean =>
  asked.filter(
    ({ group, valueType, label }) =>
      group === field.group && valueType === 'amount' && ofPay.test(fold(label)),
  ).length === 1;
