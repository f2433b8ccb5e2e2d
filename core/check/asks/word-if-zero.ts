/** « Écrivez « aucune » si la case 6DD est à 0 », and the word stands there beside an amount, or another beside none. */
import type { Finding } from '../../assessment.ts';
import type { Field } from '../../page-model.ts';
import { centsOf, stateOf, textOf } from '../../values/answer.ts';
import { fold } from '../../wording/fold.ts';
import { linesBeside } from '../beside.ts';
import type { CheckContext } from '../context.ts';
import { answersApart, spotOf } from '../finding.ts';
import { bare, caseCalled } from './cases-named.ts';

const rule =
  /(?:écrivez|indiquez|inscrivez|notez|mettez|saisissez|portez|répondez)\s+[«"“]\s?([^»"”]{2,20}?)\s?[»"”]\s+(?:si|lorsque|quand)\s+(.{2,60}?)\s+(?:est|reste|vaut)\s+(?:à |égale? à |de )?(?:0|zéro|nulle?|vide)(?![\p{L}\d])/iu;

export function checkWordIfZero({ asked, page }: CheckContext): Finding[] {
  const beside = linesBeside(page);
  const amounts = asked.filter(({ valueType }) => valueType === 'amount');
  return asked.flatMap((field) => {
    if (field.options.length > 0 || stateOf(field) !== 'filled') return [];
    const [, word = '', name = ''] = rule.exec(`${field.label}. ${field.hint ?? beside(field)}`) ?? [];
    const amount = word === '' ? null : amountCalled(name, amounts);
    if (!amount || amount === field) return [];
    const saysWord = fold(textOf(field) ?? '') === fold(word);
    const isNone = (centsOf(amount) ?? 0) === 0;
    return saysWord === isNone ? [] : [answersApart(spotOf(field), amount)];
  });
}

/** « La case 6DD », « le montant du loyer »: of « Montant du loyer », else of « Loyer »; « ce montant » names none. */
function amountCalled(said: string, amounts: readonly Field[]): Field | null {
  const name = bare(fold(said));
  const thing = bare(name.replace(/^(?:cet?(?:te)? )?(?:montant|somme)\b ?/, ''));
  return thing === '' ? null : (caseCalled(`case ${name}`, amounts) ?? caseCalled(`case ${thing}`, amounts));
}
