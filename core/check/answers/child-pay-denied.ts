/** « Un enfant à votre charge a-t-il été payé ? Non », and the pay of her child in a row of the same page. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, isYesNo, yesNoOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import type { CheckContext } from '../context.ts';
import { ownFinding, spotOf } from '../finding.ts';
import { mayBeSameMonth, monthOf, personOf } from '../who-and-when.ts';

const ofPay =
  /\b(?:ete (?:payee?|remuneree?|salariee?)|salaires?|remunerations?|apprentissage|gagne|travaille|(?:des|de l) (?:ressources?|revenus?|argent))\b/;
const isPay = /\b(?:salaires?|gratifications?|apprenti\w*|paies?|payes?|remunerations?|net social)\b/;
/** Of more than what is shown, of another time, of a sort of money, of what is paid to them. */
const ofOther =
  /\b(?:autres?|aussi|egalement|nouve\w+|deja|encore|change\w*|augmente\w*|etranger|prevu\w*|plus d\p{L}*|moins d\p{L}*|rompu\w*|termine\w*|vers(?:ez|e)|patrimoine|loyers?|fonciers?)\b/u;

export function checkChildPayDenied({ asked, page }: CheckContext): Finding[] {
  const pays = page.fields.filter(isPayOfChild);
  if (pays.length === 0) return [];
  return asked.flatMap((question) => {
    const asks = fold(question.label);
    if (!isYesNo(question) || yesNoOf(question) !== 'no' || !ofPay.test(asks) || ofOther.test(asks))
      return [];
    const child = personOf(question);
    const pay =
      child.role === 'child' && (child.name !== '' || ofAnyChild.test(asks))
        ? pays.find((field) => child.name === '' || fold(personOf(field).name).includes(fold(child.name)))
        : undefined;
    return pay && mayBeSameMonth(monthOf(question), monthOf(pay))
      ? [ownFinding('contradiction', 'problem', spotOf(question), 'papers-problem', told(pay, question))]
      : [];
  });
}

const told = (pay: Field, question: Field): Record<string, string> => ({
  told: pay.label,
  asked: question.label,
});

/** « Un enfant », « l'un de vos enfants »: no one of them by their first name alone. */
const ofAnyChild = /\b(?:un|vos|des|les) enfants?\b/;

const isPayOfChild = (field: Field): boolean =>
  field.valueType === 'amount' &&
  (centsOf(field) ?? 0) > 0 &&
  isPay.test(fold(field.label)) &&
  personOf(field).role === 'child';
