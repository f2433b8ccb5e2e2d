/** « Activité de Mathis : lycéen, sans rémunération », and his pay of each month beside it. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, textOf, yesNoOf } from '../../values/answer.ts';
import { fold, foldAll } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';

const asksWhat = /\b(?:activite|situation|occupation|statut)\b/;
const ofOtherTime = /\b(?:avant|precedent\w*|ancien\w*|actuelle?|aujourd hui|prochaine?)\b/;
const unpaid =
  /\b(?:sans (?:remuneration|salaire|etre payee?)|non (?:remuneree?|payee?|salariee?)|ni salaire)\b/;
const pay = /\b(?:salaires?|remunerations?|paies?|net social)\b/;

const paidFor = /^(?!.*\b(?:sans|non|pas|ni)\b).*\b(?:payee?s?|remuneree?s?) (?:chaque|tous|par|au)\b/;
const anyMoney =
  /^(?!.*\bautres?\b).*\b(?:eu|percu|recu|touche) (?:des |de l |d )?(?:ressources?|revenus?|argent|salaires?)\b/;

export function checkUnpaidChosen(context: CheckContext): Finding[] {
  return [...unpaidButPaid(context), ...paidButNothing(context)];
}

/** « Apprenti, payé chaque mois », and « A-t-il eu des ressources ? Non ». */
function paidButNothing({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const none = isChosenOfWork(field, paidFor)
      ? asked.find(
          (one) =>
            isYesNo(one) &&
            yesNoOf(one) === 'no' &&
            anyMoney.test(fold(one.label)) &&
            isOfOnePart(one, field),
        )
      : undefined;
    return none ? [answersApart(spotOf(none), field)] : [];
  });
}

function unpaidButPaid({ asked }: CheckContext): Finding[] {
  return asked.flatMap((field) => {
    const paid = isChosenOfWork(field, unpaid)
      ? asked.find((one) => isPay(one) && isOfOnePart(one, field))
      : undefined;
    return paid ? [answersApart(spotOf(field), paid)] : [];
  });
}

/** What one does now, chosen in such words. */
const isChosenOfWork = (field: Field, words: RegExp): boolean =>
  field.options.length > 1 &&
  asksWhat.test(fold(field.label)) &&
  !ofOtherTime.test(fold(field.label)) &&
  words.test(fold(textOf(field) ?? ''));

const isPay = (field: Field): boolean =>
  field.valueType === 'amount' && pay.test(foldAll(field.label, field.group)) && (centsOf(field) ?? 0) > 0;

/** Under one title that names somebody: two people of a page have each their own. */
const isOfOnePart = (one: Field, field: Field): boolean =>
  one.heading !== null &&
  one.heading === field.heading &&
  !/^(?:les |vos |mes )?(?:ressources|revenus|salaires|enfants|personnes|foyer|autres|activites?|membres)\b/.test(
    fold(one.heading),
  ) &&
  /\p{Lu}\p{L}+/u.test(one.heading);
